//! One switch of a card; the whole row is clickable.

use leptos::prelude::*;

use super::saver::Saver;
use super::warning_lines;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::messages;
use crate::forms::panel::Switch;
use crate::islands::browser;

/// A switch with its label, and a hint on what it does or why it cannot be switched.
#[component]
pub fn SwitchRow(
    /// The card's saver.
    saver: Saver,
    /// Which switch.
    switch: Switch,
) -> impl IntoView {
    let line = Memo::new(move |_| saver.with(|card, values| switch.line(card, values, messages())));
    let (label, hint) = (saver.id(&format!("{}-label", switch.name())), saver.id(&format!("{}-hint", switch.name())));
    let (labelled_by, described_by) = (label.clone(), hint.clone());
    let (hint, linked_field) = (StoredValue::new(hint), move || line.get().missing_text);
    let form = NodeRef::<leptos::html::Form>::new();
    browser::mark_form_hydrated(form);
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let line = line.get_untracked();
        if !line.barred {
            saver.set(&[(line.field, line.toggled_value)]);
        }
    };
    view! {
        <form method="post" action=saver.action() node_ref=form on:submit=on_submit>
            <FormUserInput />
            <input type="hidden" name="field" value=line.get_untracked().field.name() />
            <input type="hidden" name="value" value=move || line.get().toggled_value />
            <button
                class="panel-row"
                type="submit"
                role="switch"
                aria-checked=move || line.get().on.to_string()
                aria-labelledby=labelled_by
                aria-describedby=described_by
                disabled=move || line.get().barred
            >
                <span class="panel-row-text">
                    <span class="panel-row-label" id=label>{line.get_untracked().label}</span>
                    {move || linked_field().is_none().then(|| view! {
                        <span id=hint.get_value()>
                            <span class="hint"><bdi>{move || line.get().hint}</bdi></span>
                            {move || warning_lines(line.get().warnings)}
                        </span>
                    })}
                </span>
                <span class="switch-indicator" aria-hidden="true"><span class="switch-thumb"></span></span>
            </button>
            // A button must not contain a link.
            {move || linked_field().map(|field| {
                let id = saver.with(|card, _| card.text_id(field));
                let open_field = { let id = id.clone(); move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    browser::open_and_focus(&id);
                } };
                view! {
                    <p class="hint panel-row-link" id=hint.get_value()>
                        <a href=format!("#{id}") on:click=open_field>{move || line.get().hint}</a>
                    </p>
                }
            })}
        </form>
    }
    .into_any()
}
