//! The way into the search of everything, and the sheet of the keys.

use leptos::prelude::*;

use crate::domain::role::Role;
use crate::forms::find::place;
use crate::forms::shortcuts::{GO, TABLE, WAYS, shown};
use crate::islands::keys::{FIND, Keys, SHEET};

/// The link to the search. With scripts the palette opens instead.
#[component]
pub fn FindLink() -> impl IntoView {
    view! {
        <a class=FIND href=super::find::PATH aria-keyshortcuts="Control+K Meta+K" data-wakes="">
            "Find"
            <kbd class="needs-js" aria-hidden="true">"Ctrl K"</kbd>
        </a>
    }
}

/// The table of the keys above the page, which a key opens, and what reads the keys.
#[component]
pub fn KeySheet(
    /// Who reads it: the ways are those of their menu.
    role: Role,
) -> impl IntoView {
    let keys = TABLE.iter().map(|shortcut| {
        let keys = shortcut.keys.iter().map(|key| view! { <kbd>{shown(key)}</kbd>" " });
        view! { <tr><th scope="row">{shortcut.label}</th><td>{keys.collect_view()}</td></tr> }
    });
    let ways = WAYS.iter().filter(|(_, path, _)| place(role, path).is_some()).map(|(letter, _, label)| {
        view! { <tr><th scope="row">{*label}</th><td><kbd>{GO}</kbd>" then "<kbd>{*letter}</kbd></td></tr> }
    });
    view! {
        <dialog class="above help" id=SHEET aria-labelledby="keys-title">
            <form class="above-head" method="dialog">
                <h2 id="keys-title">"Keys"</h2>
                <button class="button">"Close"</button>
            </form>
            <div class="help-tables">
                <table><caption>"On a page"</caption><tbody>{keys.collect_view()}</tbody></table>
                <table><caption>"Go to"</caption><tbody>{ways.collect_view()}</tbody></table>
            </div>
            <p class="hint">"Single keys do nothing while you type."</p>
        </dialog>
        <Keys />
    }
}
