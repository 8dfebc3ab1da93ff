//! A mailbox card in the control panel.

use leptos::prelude::*;

use super::contact_form::TextsForm;
use super::{PanelFormContent, PanelFormState};
use crate::components::i18n::{messages, t};
use crate::domain::field::MailboxField;
use crate::domain::problem::Problem;
use crate::domain::rule_messages as rules;
use crate::forms::panel::Card;
use crate::i18n::key;
use crate::islands::panel::{PanelWidget, PanelWidgets, PinFormState};
use crate::paths;

/// Number and name, the settings that change with one click, and the two forms with a button.
#[component]
pub fn CardView(
    /// The mailbox.
    card: Card,
    /// A rejected form of the card.
    form_state: Option<PanelFormState>,
) -> impl IntoView {
    let number = card.values.get(MailboxField::Number).to_owned();
    let name = card.name().to_owned();
    let (id, title_id) = (format!("m-{}", card.uuid), format!("title-{}", card.uuid));
    let (labelled_by, full_name) = (title_id.clone(), name.clone());
    let details_href = paths::MAILBOX.with(&card.uuid);
    let (policy, locked, uuid) = (card.context.pin_policy, card.locked, card.uuid.clone());
    let pin_errors: Vec<String> = match &form_state {
        Some(PanelFormState { form: PanelFormContent::Pin, errors, .. }) => {
            errors.iter().map(|e| rules::new_pin_error(e, messages())).collect()
        }
        _ => Vec::new(),
    };
    let pin_open = !pin_errors.is_empty();
    // A missing PIN is not a lost one.
    let lost = form_state.as_ref().is_some_and(|form_state| {
        let is_missing = form_state.errors.iter().any(|error| error.problem == Problem::Required);
        form_state.form == PanelFormContent::Pin && !is_missing
    });
    let page = form_state.as_ref().map(|form_state| form_state.page.clone()).unwrap_or_default();
    let pin_form = PinFormState { uuid, number: number.clone(), policy, errors: pin_errors, lost, page, locked };
    let texts_form = form_state.filter(|form_state| form_state.form != PanelFormContent::Pin);
    let texts_open = texts_form.is_some();
    view! {
        <article class="card panel-card" id=id aria-labelledby=labelled_by>
            <header class="panel-card-header">
                <h2 id=title_id title=full_name><bdi>{name}</bdi></h2>
                <span class="digits hint" title=number.clone()>{number.clone()}</span>
            </header>
            <PanelWidgets widget=PanelWidget::Card(Box::new(card.clone())) />
            <details class="panel-details" open=texts_open>
                <summary>{t(key!("panel-page-numbers-and-emails"))}</summary>
                <TextsForm card form_state=texts_form />
            </details>
            <details class="panel-details" open=pin_open>
                <summary>{t(key!("panel-page-change-pin"))}</summary>
                <PanelWidgets widget=PanelWidget::Pin(pin_form) />
            </details>
            {(!locked).then(|| {
                view! { <p class="panel-actions"><a href=details_href>{t(key!("panel-page-more"))}</a></p> }
            })}
        </article>
    }
    .into_any()
}
