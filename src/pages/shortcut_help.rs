//! The link to the global search, and the shortcut help.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::permissions::Role;
use crate::i18n::{MessagePiece, key};
use crate::islands::keyboard::{SEARCH_LINK_ID, SHORTCUT_HELP_ID};
use crate::navigation::global_search::may_open;
use crate::navigation::shortcuts::{GO_KEY, GO_TARGETS, SHORTCUTS, display_key};
use crate::paths;

/// The link to the search. With scripts the palette opens instead.
#[component]
pub fn SearchLink() -> impl IntoView {
    view! {
        <a class="search-link" id=SEARCH_LINK_ID href=paths::FIND aria-keyshortcuts="Control+K Meta+K" data-hydrates="">
            {t(key!("palette-find"))}
            <kbd class="needs-js" aria-hidden="true">"Ctrl K"</kbd>
        </a>
    }
}

/// The table of shortcuts in a dialog, opened by a key.
#[component]
pub fn ShortcutHelp(
    /// The role of the user: only pages in their menu are listed.
    role: Role,
) -> impl IntoView {
    let keys = SHORTCUTS.iter().map(|shortcut| {
        let keys = shortcut.keys.iter().map(|key| view! { <kbd>{display_key(key)}</kbd>" " });
        view! { <tr><th scope="row">{t(shortcut.label)}</th><td>{keys.collect_view()}</td></tr> }
    });
    let targets = GO_TARGETS.iter().filter(|(_, path, _)| may_open(role, path)).map(|(letter, _, label)| {
        view! { <tr><th scope="row">{t(*label)}</th><td>{key_sequence(letter)}</td></tr> }
    });
    view! {
        <dialog class="dialog shortcut-help" id=SHORTCUT_HELP_ID aria-labelledby="shortcuts-title">
            <form class="dialog-header" method="dialog">
                <h2 id="shortcuts-title">{t(key!("shortcuts-title"))}</h2>
                <button class="button">{t(key!("shortcuts-close"))}</button>
            </form>
            <div class="shortcut-tables">
                <table>
                    <caption>{t(key!("shortcuts-actions"))}</caption>
                    <tbody>{keys.collect_view()}</tbody>
                </table>
                <table>
                    <caption>{t(key!("shortcuts-navigation"))}</caption>
                    <tbody>{targets.collect_view()}</tbody>
                </table>
            </div>
            <p class="hint">{t(key!("shortcuts-while-typing"))}</p>
        </dialog>
    }
}

/// The two keys of a sequence, with the text between them.
fn key_sequence(letter: &'static str) -> Vec<AnyView> {
    let pieces = messages().pieces(key!("shortcuts-sequence"), &["go", "letter"], &[]).into_iter();
    pieces
        .map(|piece| match piece {
            MessagePiece::Text(text) => text.into_any(),
            MessagePiece::Argument(name) => {
                view! { <kbd>{if name == "go" { GO_KEY } else { letter }}</kbd> }.into_any()
            }
        })
        .collect()
}
