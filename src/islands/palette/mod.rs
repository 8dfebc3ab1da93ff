//! The search of everything: one line to type in, and what was found below it.

mod search;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev::{self, KeyboardEvent};
use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::forms::find::{Hit, MAX_QUERY_CHARS, group_by_kind};
use crate::i18n::MessagePiece;
use search::SearchState;

/// Opens it above the page. Once it is closed, nothing of it is left.
pub fn open() {
    let Some(body) = document().body() else { return };
    let shown = Rc::new(RefCell::new(None));
    let closed = Rc::clone(&shown);
    let handle = mount_to(body, move || palette_view(move || drop(closed.take())));
    shown.replace(Some(handle));
}

/// A combobox. The focus stays in its input; the arrows move through the list.
fn palette_view(closed: impl Fn() + 'static) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            let _ = dialog.show_modal();
        }
    });
    let finding = SearchState::new();
    finding.search_recent();
    let keys = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => finding.move_selection(1),
            "ArrowUp" => finding.move_selection(-1),
            "Enter" => finding.on_enter(),
            _ => return,
        }
        event.prevent_default();
    };
    // A click beside the box is one on the dialog itself.
    let beside = move |event: ev::MouseEvent| {
        if event.target() == event.current_target()
            && let Some(dialog) = dialog.get_untracked()
        {
            dialog.close();
        }
    };
    let active = move || finding.hits.with(|hits| (!hits.is_empty()).then(|| option_id(finding.at.get())));
    view! {
        <dialog
            class="above palette"
            node_ref=dialog
            aria-label=t("palette-anything")
            on:close=move |_| closed()
            on:click=beside
        >
            <div class="palette-box">
                <input
                    class="palette-input"
                    type="text"
                    role="combobox"
                    aria-label=t("palette-find")
                    aria-autocomplete="list"
                    aria-controls="palette-list"
                    aria-expanded=move || finding.hits.with(|hits| !hits.is_empty()).to_string()
                    aria-activedescendant=active
                    aria-describedby="palette-keys"
                    placeholder=t("palette-placeholder")
                    maxlength=MAX_QUERY_CHARS.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    autofocus
                    on:input=move |event| finding.on_input(event_target_value(&event))
                    on:keydown=keys
                />
                <div
                    class="palette-list"
                    id="palette-list"
                    role="listbox"
                    aria-label=t("palette-found")
                    hidden=move || finding.hits.with(Vec::is_empty)
                >
                    {move || finding.hits.with(|hits| result_groups(finding, hits))}
                </div>
                <p class="palette-told" role="status">{finding.told}</p>
                <p class="palette-keys hint" id="palette-keys">{key_hints()}</p>
            </div>
        </dialog>
    }
    .into_any()
}

fn key_hints() -> Vec<AnyView> {
    let pieces = messages().pieces("palette-keys", &["up", "down", "enter", "escape", "help"], &[]);
    let key = |name| match name {
        "up" => "↑",
        "down" => "↓",
        "enter" => "Enter",
        "escape" => "Esc",
        _ => "?",
    };
    let piece = |piece| match piece {
        MessagePiece::Text(text) => text.into_any(),
        MessagePiece::Argument(name) => view! { <kbd>{key(name)}</kbd> }.into_any(),
    };
    pieces.into_iter().map(piece).collect()
}

fn option_id(at: usize) -> String {
    format!("palette-{at}")
}

fn result_groups(finding: SearchState, hits: &[Hit]) -> AnyView {
    let mut at = 0;
    let groups = group_by_kind(hits).map(|(kind, group)| {
        let heading = format!("palette-{kind:?}");
        let named = heading.clone();
        let options = group.iter().map(|hit| {
            at += 1;
            result_option(finding, at - 1, hit)
        });
        let options = options.collect_view();
        view! {
            <div role="group" aria-labelledby=named>
                <p class="palette-heading" id=heading role="presentation">{kind.heading(messages())}</p>
                {options}
            </div>
        }
    });
    groups.collect_view().into_any()
}

fn result_option(finding: SearchState, at: usize, hit: &Hit) -> AnyView {
    view! {
        <div
            class="palette-option"
            role="option"
            id=option_id(at)
            aria-selected=move || (finding.at.get() == at).to_string()
            on:pointermove=move |_| if finding.at.get_untracked() != at { finding.at.set(at) }
            on:click=move |_| finding.open(at)
        >
            <bdi class="palette-title">{hit.title.clone()}</bdi>
            <bdi class="palette-under">{hit.under.clone()}</bdi>
        </div>
    }
    .into_any()
}
