//! The way into the search of everything, and the sheet of the keys.

use leptos::prelude::*;

use crate::components::speech::{t, words};
use crate::domain::role::Role;
use crate::forms::find::may_open;
use crate::forms::shortcuts::{GO, TABLE, WAYS, shown};
use crate::islands::keys::{FIND, SHEET};
use crate::tongue::Piece;

/// The link to the search. With scripts the palette opens instead.
#[component]
pub fn FindLink() -> impl IntoView {
    view! {
        <a class=FIND href=super::find::PATH aria-keyshortcuts="Control+K Meta+K" data-wakes="">
            {t("find-find")}
            <kbd class="needs-js" aria-hidden="true">"Ctrl K"</kbd>
        </a>
    }
}

/// The table of the keys above the page, which a key opens.
#[component]
pub fn KeySheet(
    /// Who reads it: the ways are those of their menu.
    role: Role,
) -> impl IntoView {
    let keys = TABLE.iter().map(|shortcut| {
        let keys = shortcut.keys.iter().map(|key| view! { <kbd>{shown(key)}</kbd>" " });
        view! { <tr><th scope="row">{t(shortcut.label)}</th><td>{keys.collect_view()}</td></tr> }
    });
    let ways = WAYS.iter().filter(|(_, path, _)| may_open(role, path)).map(|(letter, _, label)| {
        view! { <tr><th scope="row">{t(label)}</th><td>{way(letter)}</td></tr> }
    });
    view! {
        <dialog class="above help" id=SHEET aria-labelledby="keys-title">
            <form class="above-head" method="dialog">
                <h2 id="keys-title">{t("keys-title")}</h2>
                <button class="button">{t("keys-close")}</button>
            </form>
            <div class="help-tables">
                <table><caption>{t("keys-on-page")}</caption><tbody>{keys.collect_view()}</tbody></table>
                <table><caption>{t("keys-go-to")}</caption><tbody>{ways.collect_view()}</tbody></table>
            </div>
            <p class="hint">{t("keys-quiet")}</p>
        </dialog>
    }
}

/// A way's two keys, one after the other.
fn way(letter: &'static str) -> Vec<AnyView> {
    let pieces = words().pieces("keys-way", &["go", "letter"], &[]).into_iter();
    pieces
        .map(|piece| match piece {
            Piece::Text(text) => text.into_any(),
            Piece::Argument(name) => view! { <kbd>{if name == "go" { GO } else { letter }}</kbd> }.into_any(),
        })
        .collect()
}
