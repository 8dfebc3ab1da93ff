//! The form with the numbers and addresses of a mailbox.

use leptos::prelude::*;

use super::{PAGE_INPUT, PATH, PanelFormContent, PanelFormState};
use crate::components::direction::LEFT_TO_RIGHT;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::components::text_area::TextArea;
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::domain::problem::FieldError;
use crate::forms::panel::{CONFIRMED_INPUT, Card, PanelTexts};
use crate::forms::submission::MailboxSubmission;
use crate::forms::values::Values;
use crate::pages::conflict::ConflictNotice;
use crate::services::panel;

/// The texts, with what was typed and every mistake if it came back.
#[component]
pub fn TextsForm(
    /// The mailbox.
    card: Card,
    /// The form as it was sent.
    sent: Option<PanelFormState>,
) -> impl IntoView {
    let action = format!("{PATH}/{}/texts", card.uuid);
    let locked = card.locked;
    let page = sent.as_ref().map(|sent| view! { <input type="hidden" name=PAGE_INPUT value=sent.page.clone() /> });
    let ReturnedForm { texts, errors, both, above } = ReturnedForm::from_state(sent);
    let version = texts.as_ref().map_or(card.version, |texts| texts.version);
    // A mistake that belongs to none of the fields here is told above them.
    let losses: Vec<_> = errors.iter().filter_map(FieldError::unconfirmed).collect();
    let asked = (!losses.is_empty()).then(|| {
        let losses = losses.iter().map(|loss| view! { <p>{rules::warning(loss, messages())}</p> }).collect_view();
        view! {
            <div class="notice notice-warning" role="alert">
                {losses}
                <button class="button" name=CONFIRMED_INPUT value="on">{t("validation-save-anyway")}</button>
            </div>
        }
    });
    let told = |e: &&FieldError| !PanelTexts::FIELDS.contains(&e.field) && e.unconfirmed().is_none();
    let others: Vec<_> = errors.iter().filter(told).map(|e| rules::error(e, messages())).collect();
    let others = (!others.is_empty())
        .then(|| view! { <div class="notice notice-error" role="alert"><p>{others.join(". ")}"."</p></div> });
    // Where to look first; also without a script.
    let first = PanelTexts::FIELDS.into_iter().find(|f| both.contains(f) || errors.iter().any(|e| e.field == *f));
    let fields = PanelTexts::FIELDS.into_iter().map(|field| {
        let (was, text) = match texts.as_ref().filter(|texts| texts.typed.has(field)) {
            Some(texts) => (texts.was.get(field).to_owned(), texts.typed.get(field).to_owned()),
            None => (card.known(field, &card.values), card.known(field, &card.values)),
        };
        let told: Vec<_> =
            errors.iter().filter(|e| e.field == field).map(|e| format!("{}.", rules::error(e, messages()))).collect();
        view! { <TextInput field card=card.clone() was text told first=first == Some(field) /> }
    });
    view! {
        <form class="panel-form" method="post" action=action novalidate>
            <FormUserInput />
            <input type="hidden" name=MailboxSubmission::VERSION_INPUT value=version.to_string() />
            {page}
            {above}
            {others}
            {asked}
            {fields.collect_view()}
            <div><button class="button button-main" disabled=locked>{t("panel-page-save")}</button></div>
        </form>
    }
}

/// What came back, taken apart.
struct ReturnedForm {
    texts: Option<PanelTexts>,
    errors: Vec<FieldError>,
    /// The fields that somebody else changed, too.
    both: Vec<Field>,
    /// What is told of that.
    above: Option<AnyView>,
}

impl ReturnedForm {
    fn from_state(sent: Option<PanelFormState>) -> Self {
        let none = Self { texts: None, errors: Vec::new(), both: Vec::new(), above: None };
        match sent {
            Some(PanelFormState { form: PanelFormContent::Texts(texts), errors, .. }) => {
                Self { texts: Some(texts), errors, ..none }
            }
            Some(PanelFormState { form: PanelFormContent::Overtaken(overtaken), .. }) => {
                let panel::TextsConflict { texts, both, theirs, by, at } = *overtaken;
                let value = |field, values: &Values| {
                    rules::display_value(field, &values.get(field).replace('\r', ""), messages())
                };
                let row = |f: &Field| (t(field_texts(*f).0), value(*f, &theirs), value(*f, &texts.typed));
                let fields = both.iter().map(row).collect();
                let above = Some(view! { <ConflictNotice by at fields /> }.into_any());
                Self { texts: Some(texts), both, above, ..none }
            }
            _ => none,
        }
    }
}

#[component]
fn TextInput(field: Field, card: Card, was: String, text: String, told: Vec<String>, first: bool) -> impl IntoView {
    let name = field.name();
    let id = card.text_id(field);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let (label, hint, inputmode) = field_texts(field);
    // The plan may leave calls out; a number that is called can still be taken away.
    let calls = matches!(field, Field::NotifyCall | Field::CallerId);
    let barred = card
        .calls_not_in_plan(messages())
        .filter(|_| calls && text == was && card.values.get(Field::NotifyCall).is_empty());
    let disabled = card.locked || barred.is_some();
    let hint = barred.unwrap_or_else(|| t(hint));
    let wrong = !told.is_empty();
    let described_by = if wrong { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    let lines = told.into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view();
    let input = if field == Field::Recipients {
        view! { <TextArea id=id.clone() name dir=LEFT_TO_RIGHT text described_by invalid=Signal::stored(wrong) disabled autofocus=first /> }.into_any()
    } else {
        view! {
            <input
                class="input"
                type="text"
                dir=LEFT_TO_RIGHT
                id=id.clone()
                name=name
                value=text
                inputmode=inputmode
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                disabled=disabled
                autofocus=first
                aria-describedby=described_by
                aria-invalid=wrong.then_some("true")
            />
        }
        .into_any()
    };
    view! {
        <div class="field" data-field=name>
            <label for=id>{t(label)}</label>
            <p class="hint" id=hint_id>{hint}</p>
            <input type="hidden" name=PanelTexts::was_name(field) value=was />
            {input}
            <div class="messages" id=error_id>{lines}</div>
        </div>
    }
}

/// The keys of label and hint, and what a touch keyboard offers.
pub(super) const fn field_texts(field: Field) -> (&'static str, &'static str, &'static str) {
    match field {
        Field::NotifyCall => ("panel-page-number", "panel-page-number-hint", "tel"),
        Field::CallerId => ("fields-caller-id", "mailbox-form-caller-id-hint", "tel"),
        Field::Pager => ("fields-pager", "panel-page-pager-hint", "email"),
        _ => ("panel-page-addresses", "mailbox-form-recipients-hint", "text"),
    }
}
