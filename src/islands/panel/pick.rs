//! One choice of a card.

use leptos::prelude::*;

use super::saver::Saver;
use crate::components::speech::words;
use crate::forms::panel::{Card, Pick};
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
    let first = untrack(|| saver.with(|card, shown| pick(card, shown, words())));
    let field = first.field;
    let (id, hint_id) = (saver.id(field.name()), saver.id(&format!("{}-hint", field.name())));
    let hint = move || saver.with(|card, shown| pick(card, shown, words()).hint);
    let form = NodeRef::<leptos::html::Form>::new();
    browser::mark_ready(form);
    let options = first.options.into_iter().map(|option| {
        view! { <option value=option.value selected=option.chosen disabled=option.barred>{option.label}</option> }
    });
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
                    disabled=saver.is_locked()
                    aria-describedby=hint_id
                    prop:value=move || saver.with(|_, shown| shown.get(field).to_owned())
                    on:change=move |event| saver.put(&[(field, event_target_value(&event))])
                >
                    {options.collect_view()}
                </select>
                <noscript>
                    <button class="button" disabled=saver.is_locked()>"Set"</button>
                </noscript>
            </div>
        </form>
    }
    .into_any()
}
