//! The table of the keys, as people read it.

use leptos::prelude::*;

use super::{Above, page};
use crate::forms::shortcuts::{GO, TABLE, WAYS, shown};
use crate::islands::browser;

/// The sheet above the page.
#[allow(clippy::unused_async, reason = "what a lazy function is on the server awaits nothing")]
#[lazy]
pub fn help(above: RwSignal<Above>) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    browser::show(dialog);
    let keys = TABLE.iter().map(|shortcut| {
        let keys = shortcut.keys.iter().map(|key| view! { <kbd>{shown(key)}</kbd>" " });
        view! { <tr><th scope="row">{shortcut.label}</th><td>{keys.collect_view()}</td></tr> }
    });
    let ways = WAYS.iter().filter(|(_, path, _)| page::offers(path)).map(|(letter, _, label)| {
        view! { <tr><th scope="row">{*label}</th><td><kbd>{GO}</kbd>" then "<kbd>{*letter}</kbd></td></tr> }
    });
    view! {
        <dialog class="above help" node_ref=dialog aria-labelledby="help-title" on:close=move |_| above.set(Above::Nothing)>
            <div class="above-head">
                <h2 id="help-title">"Keys"</h2>
                <button class="button" type="button" on:click=move |_| browser::close(dialog)>"Close"</button>
            </div>
            <div class="help-tables">
                <table><caption>"On a page"</caption><tbody>{keys.collect_view()}</tbody></table>
                <table><caption>"Go to"</caption><tbody>{ways.collect_view()}</tbody></table>
            </div>
            <p class="hint">"Single keys do nothing while you type."</p>
        </dialog>
    }
    .into_any()
}
