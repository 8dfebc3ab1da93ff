//! The search of everything: one line to type in, and what was found below it.

mod finding;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev::{self, KeyboardEvent};
use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::components::speech::{t, words};
use crate::forms::find::{Hit, LONGEST, grouped};
use crate::tongue::Piece;
use finding::Finding;

/// Opens it above the page. Once it is closed, nothing of it is left.
pub fn open() {
    let Some(body) = document().body() else { return };
    let shown = Rc::new(RefCell::new(None));
    let closed = Rc::clone(&shown);
    let handle = mount_to(body, move || palette(move || drop(closed.take())));
    shown.replace(Some(handle));
}

/// A combobox. The focus stays in its input; the arrows move through the list.
fn palette(closed: impl Fn() + 'static) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            let _ = dialog.show_modal();
        }
    });
    let finding = Finding::new();
    finding.ask();
    let keys = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => finding.step(1),
            "ArrowUp" => finding.step(-1),
            "Enter" => finding.enter(),
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
            aria-label=t("find-anything")
            on:close=move |_| closed()
            on:click=beside
        >
            <div class="palette-box">
                <input
                    class="palette-input"
                    type="text"
                    role="combobox"
                    aria-label=t("find-find")
                    aria-autocomplete="list"
                    aria-controls="palette-list"
                    aria-expanded=move || finding.hits.with(|hits| !hits.is_empty()).to_string()
                    aria-activedescendant=active
                    aria-describedby="palette-keys"
                    placeholder=t("find-placeholder")
                    maxlength=LONGEST.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    autofocus
                    on:input=move |event| finding.typed(event_target_value(&event))
                    on:keydown=keys
                />
                <div
                    class="palette-list"
                    id="palette-list"
                    role="listbox"
                    aria-label=t("find-found")
                    hidden=move || finding.hits.with(Vec::is_empty)
                >
                    {move || finding.hits.with(|hits| groups(finding, hits))}
                </div>
                <p class="palette-told" role="status">{finding.told}</p>
                <p class="palette-keys hint" id="palette-keys">{told_keys()}</p>
            </div>
        </dialog>
    }
    .into_any()
}

fn told_keys() -> Vec<AnyView> {
    let pieces = words().pieces("find-keys", &["up", "down", "enter", "escape", "help"], &[]);
    let key = |name| match name {
        "up" => "↑",
        "down" => "↓",
        "enter" => "Enter",
        "escape" => "Esc",
        _ => "?",
    };
    let piece = |piece| match piece {
        Piece::Text(text) => text.into_any(),
        Piece::Argument(name) => view! { <kbd>{key(name)}</kbd> }.into_any(),
    };
    pieces.into_iter().map(piece).collect()
}

fn option_id(at: usize) -> String {
    format!("palette-{at}")
}

fn groups(finding: Finding, hits: &[Hit]) -> AnyView {
    let mut at = 0;
    let groups = grouped(hits).map(|(kind, group)| {
        let heading = format!("palette-{kind:?}");
        let named = heading.clone();
        let options = group.iter().map(|hit| {
            at += 1;
            option(finding, at - 1, hit)
        });
        let options = options.collect_view();
        view! {
            <div role="group" aria-labelledby=named>
                <p class="palette-heading" id=heading role="presentation">{kind.heading(words())}</p>
                {options}
            </div>
        }
    });
    groups.collect_view().into_any()
}

fn option(finding: Finding, at: usize, hit: &Hit) -> AnyView {
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
