//! One choice of a card.

use leptos::prelude::*;

use super::saver::Saver;
use crate::components::speech::{t, words};
use crate::forms::panel::{Card, Pick, PickOption};
use crate::forms::values::Values;
use crate::islands::browser;
use crate::tongue::Words;

/// A choice with its name, and what is missing from it.
#[component]
pub fn Choose(
    /// The card's.
    saver: Saver,
    /// Which choice.
    pick: fn(&Card, &Values, Words) -> Pick,
) -> impl IntoView {
    let now = Memo::new(move |_| saver.with(|card, shown| pick(card, shown, words())));
    let field = now.with_untracked(|pick| pick.field);
    let (id, hint_id) = (saver.id(field.name()), saver.id(&format!("{}-hint", field.name())));
    let hint = move || now.with(|pick| pick.hint.clone());
    let barred = move || saver.is_locked() || now.with(|pick| pick.barred);
    let form = NodeRef::<leptos::html::Form>::new();
    browser::mark_ready(form);
    let options = move || {
        let option = |option: PickOption| {
            let PickOption { value, label, chosen, barred } = option;
            view! { <option value=value selected=chosen prop:selected=chosen disabled=barred>{label}</option> }
        };
        now.get().options.into_iter().map(option).collect_view()
    };
    view! {
        <form
            class="panel-pick"
            method="post"
            action=saver.action()
            node_ref=form
            on:submit=move |event| event.prevent_default()
        >
            <input type="hidden" name="field" value=field.name() />
            <div class="panel-row-text">
                <label class="panel-row-label" for=id.clone()>{field.label(words())}</label>
                <span class="hint" id=hint_id.clone()>{hint}</span>
            </div>
            <div class="panel-pick-input">
                <select
                    class="input"
                    id=id
                    name="value"
                    autocomplete="off"
                    disabled=barred
                    aria-describedby=hint_id
                    on:change=move |event| saver.put(&[(field, event_target_value(&event))])
                >
                    {options}
                </select>
                <noscript>
                    <button class="button" disabled=barred>{t("panel-set")}</button>
                </noscript>
            </div>
        </form>
    }
    .into_any()
}
