//! A mailbox in the panel.

use leptos::prelude::*;

use super::texts::TextsForm;
use super::{PanelFormContent, PanelFormState};
use crate::components::i18n::{messages, t};
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::domain::problem::Problem;
use crate::forms::panel::Card;
use crate::islands::panel::{PanelWidget, PanelWidgets, PinFormState};

/// Number and name, what is changed with one touch, and the two forms with a button.
#[component]
pub fn CardView(
    /// The mailbox.
    card: Card,
    /// A form of it that came back.
    sent: Option<PanelFormState>,
) -> impl IntoView {
    let number = card.values.get(Field::Number).to_owned();
    let name = card.name().to_owned();
    let (id, title_id) = (format!("m-{}", card.uuid), format!("title-{}", card.uuid));
    let (labelled_by, full_name) = (title_id.clone(), name.clone());
    let more = format!("/mailboxes/{}", card.uuid);
    let (policy, locked, uuid) = (card.around.pin_policy, card.locked, card.uuid.clone());
    let pin_told: Vec<String> = match &sent {
        Some(PanelFormState { form: PanelFormContent::Pin, errors, .. }) => {
            errors.iter().map(|e| format!("{}.", rules::new_pin_error(e, messages()))).collect()
        }
        _ => Vec::new(),
    };
    let pin_open = !pin_told.is_empty();
    // Where none was typed, none is lost.
    let lost = sent.as_ref().is_some_and(|sent| {
        sent.form == PanelFormContent::Pin && sent.errors.iter().all(|error| error.problem != Problem::Required)
    });
    let page = sent.as_ref().map(|sent| sent.page.clone()).unwrap_or_default();
    let asked = PinFormState { uuid, number: number.clone(), policy, told: pin_told, lost, page, locked };
    let came_back = sent.filter(|sent| sent.form != PanelFormContent::Pin);
    let texts_open = came_back.is_some();
    view! {
        <article class="card panel-card" id=id aria-labelledby=labelled_by>
            <header class="panel-head">
                <h2 id=title_id title=full_name><bdi>{name}</bdi></h2>
                <span class="digits hint" title=number.clone()>{number.clone()}</span>
            </header>
            <PanelWidgets part=PanelWidget::Card(Box::new(card.clone())) />
            <details class="panel-more" open=texts_open>
                <summary>{t("panel-page-texts")}</summary>
                <TextsForm card sent=came_back />
            </details>
            <details class="panel-more" open=pin_open>
                <summary>{t("panel-page-change-pin")}</summary>
                <PanelWidgets part=PanelWidget::Pin(asked) />
            </details>
            {(!locked).then(|| view! { <p class="panel-ways"><a href=more>{t("panel-page-more")}</a></p> })}
        </article>
    }
    .into_any()
}
