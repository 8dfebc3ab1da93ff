//! The global search: an input with the results below it.

mod search;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev::{self, KeyboardEvent};
use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::i18n::{MessagePiece, key};
use crate::navigation::global_search::{Hit, MAX_QUERY_CHARS, group_by_kind};
use search::SearchState;

/// Opens it in a dialog above the page. It is unmounted when the dialog closes.
pub fn open() {
    let Some(body) = document().body() else { return };
    let handle = Rc::new(RefCell::new(None));
    let mounted = Rc::clone(&handle);
    let view = mount_to(body, move || palette_view(move || drop(mounted.take())));
    handle.replace(Some(view));
}

/// A combobox. The focus stays in its input; the arrow keys move through the results.
fn palette_view(on_close: impl Fn() + 'static) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            let _ = dialog.show_modal();
        }
    });
    let search = SearchState::new();
    search.search_recent();
    let keys = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => search.move_selection(1),
            "ArrowUp" => search.move_selection(-1),
            "Enter" => search.on_enter(),
            _ => return,
        }
        event.prevent_default();
    };
    // A click on the backdrop has the dialog itself as its target.
    let close_on_backdrop = move |event: ev::MouseEvent| {
        if event.target() == event.current_target()
            && let Some(dialog) = dialog.get_untracked()
        {
            dialog.close();
        }
    };
    let active = move || search.hits.with(|hits| (!hits.is_empty()).then(|| option_id(search.active.get())));
    view! {
        <dialog
            class="dialog palette"
            node_ref=dialog
            aria-label=t(key!("palette-open"))
            // The browser closes a modal dialog with Escape.
            on:close=move |_| on_close()
            on:click=close_on_backdrop
        >
            <div class="palette-content">
                <input
                    class="palette-input"
                    type="text"
                    role="combobox"
                    aria-label=t(key!("palette-find"))
                    aria-autocomplete="list"
                    aria-controls="palette-list"
                    aria-expanded=move || search.hits.with(|hits| !hits.is_empty()).to_string()
                    aria-activedescendant=active
                    aria-describedby="palette-key-hints"
                    placeholder=t(key!("palette-placeholder"))
                    maxlength=MAX_QUERY_CHARS.to_string()
                    autocomplete="off"
                    spellcheck="false"
                    autofocus
                    on:input=move |event| search.on_input(event_target_value(&event))
                    on:keydown=keys
                />
                <div
                    class="palette-list"
                    id="palette-list"
                    role="listbox"
                    aria-label=t(key!("palette-results"))
                    hidden=move || search.hits.with(Vec::is_empty)
                >
                    {move || search.hits.with(|hits| result_groups(search, hits))}
                </div>
                <p class="listbox-status" role="status">{search.status}</p>
                <p class="palette-key-hints hint" id="palette-key-hints">{key_hints()}</p>
            </div>
        </dialog>
    }
    .into_any()
}

fn key_hints() -> Vec<AnyView> {
    let pieces = messages().pieces(key!("palette-keys"), &["up", "down", "enter", "escape", "help"], &[]);
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

fn option_id(index: usize) -> String {
    format!("palette-{index}")
}

fn result_groups(search: SearchState, hits: &[Hit]) -> AnyView {
    let mut index = 0;
    let groups = group_by_kind(hits).map(|(kind, group)| {
        let heading = format!("palette-{kind:?}");
        let heading_id = heading.clone();
        let options = group.iter().map(|hit| {
            index += 1;
            result_option(search, index - 1, hit)
        });
        let options = options.collect_view();
        view! {
            <div role="group" aria-labelledby=heading_id>
                <p class="palette-heading" id=heading role="presentation">{kind.heading(messages())}</p>
                {options}
            </div>
        }
    });
    groups.collect_view().into_any()
}

fn result_option(search: SearchState, index: usize, hit: &Hit) -> AnyView {
    view! {
        <div
            class="listbox-option"
            role="option"
            id=option_id(index)
            aria-selected=move || (search.active.get() == index).to_string()
            on:pointermove=move |_| if search.active.get_untracked() != index { search.active.set(index) }
            on:click=move |_| search.open(index)
        >
            <bdi class="listbox-option-label">{hit.title.clone()}</bdi>
            <bdi class="listbox-option-detail">{hit.under.clone()}</bdi>
        </div>
    }
    .into_any()
}
