//! The form for the numbers and addresses of a mailbox.

use leptos::prelude::*;

use super::{PAGE_INPUT, PanelFormContent, PanelFormState};
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
use crate::paths;
use crate::services::panel;

/// The texts; a rejected form with its typed values and errors.
#[component]
pub fn TextsForm(
    /// The mailbox.
    card: Card,
    /// The rejected form.
    form_state: Option<PanelFormState>,
) -> impl IntoView {
    let action = paths::PANEL_TEXTS.with(&card.uuid);
    let locked = card.locked;
    let page = form_state.as_ref().map(|form_state| form_state.page.clone());
    let page = page.map(|page| view! { <input type="hidden" name=PAGE_INPUT value=page /> });
    let ReturnedForm { texts, errors, both, conflict_notice } = ReturnedForm::from_state(form_state);
    let version = texts.as_ref().map_or(card.version, |texts| texts.version);
    // Errors of other fields are shown above the form.
    let losses: Vec<_> = errors.iter().filter_map(FieldError::unconfirmed).collect();
    let confirmation = (!losses.is_empty()).then(|| {
        let losses = losses.iter().map(|loss| view! { <p>{rules::warning(loss, messages())}</p> }).collect_view();
        view! {
            <div class="notice notice-warning" role="alert">
                {losses}
                <button class="button" name=CONFIRMED_INPUT value="on">{t("validation-save-anyway")}</button>
            </div>
        }
    });
    let is_other = |e: &&FieldError| !PanelTexts::FIELDS.contains(&e.field) && e.unconfirmed().is_none();
    let other_errors: Vec<_> = errors.iter().filter(is_other).map(|e| rules::error(e, messages())).collect();
    let other_errors = (!other_errors.is_empty())
        .then(|| view! { <div class="notice notice-error" role="alert"><p>{other_errors.join(". ")}"."</p></div> });
    // The field to focus, also without scripts.
    let needs_attention = |f: &Field| both.contains(f) || errors.iter().any(|e| e.field == *f);
    let focused_field = PanelTexts::FIELDS.into_iter().find(needs_attention);
    let fields = PanelTexts::FIELDS.into_iter().map(|field| {
        let (base, text) = match texts.as_ref().filter(|texts| texts.typed.has(field)) {
            Some(texts) => (texts.was.get(field).to_owned(), texts.typed.get(field).to_owned()),
            None => (card.known(field, &card.values), card.known(field, &card.values)),
        };
        let field_errors: Vec<_> =
            errors.iter().filter(|e| e.field == field).map(|e| format!("{}.", rules::error(e, messages()))).collect();
        let autofocus = focused_field == Some(field);
        view! { <TextInput field card=card.clone() base text errors=field_errors autofocus /> }
    });
    view! {
        <form class="panel-form" method="post" action=action novalidate>
            <FormUserInput />
            <input type="hidden" name=MailboxSubmission::VERSION_INPUT value=version.to_string() />
            {page}
            {conflict_notice}
            {other_errors}
            {confirmation}
            {fields.collect_view()}
            <div><button class="button button-main" disabled=locked>{t("panel-page-save")}</button></div>
        </form>
    }
}

/// The parts of a rejected form.
struct ReturnedForm {
    texts: Option<PanelTexts>,
    errors: Vec<FieldError>,
    /// The fields that another user has changed as well.
    both: Vec<Field>,
    /// The notice about that.
    conflict_notice: Option<AnyView>,
}

impl ReturnedForm {
    fn from_state(form_state: Option<PanelFormState>) -> Self {
        let none = Self { texts: None, errors: Vec::new(), both: Vec::new(), conflict_notice: None };
        match form_state {
            Some(PanelFormState { form: PanelFormContent::Texts(texts), errors, .. }) => {
                Self { texts: Some(texts), errors, ..none }
            }
            Some(PanelFormState { form: PanelFormContent::Conflict(conflict), .. }) => {
                let panel::TextsConflict { texts, both, theirs, by, at } = *conflict;
                let value = |field, values: &Values| {
                    rules::display_value(field, &values.get(field).replace('\r', ""), messages())
                };
                let row = |f: &Field| (t(field_texts(*f).0), value(*f, &theirs), value(*f, &texts.typed));
                let fields = both.iter().map(row).collect();
                let conflict_notice = Some(view! { <ConflictNotice by at fields /> }.into_any());
                Self { texts: Some(texts), both, conflict_notice, ..none }
            }
            _ => none,
        }
    }
}

#[component]
fn TextInput(
    field: Field,
    card: Card,
    base: String,
    text: String,
    errors: Vec<String>,
    autofocus: bool,
) -> impl IntoView {
    let name = field.name();
    let id = card.text_id(field);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let (label, hint, inputmode) = field_texts(field);
    // The plan may lack calls; a number that is set can still be removed.
    let calls = matches!(field, Field::NotifyCall | Field::CallerId);
    let disabled_reason = card
        .calls_not_in_plan(messages())
        .filter(|_| calls && text == base && card.values.get(Field::NotifyCall).is_empty());
    let disabled = card.locked || disabled_reason.is_some();
    let hint = disabled_reason.unwrap_or_else(|| t(hint));
    let invalid = !errors.is_empty();
    let described_by = if invalid { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    let lines = errors.into_iter().map(|message| view! { <p class="error">{message}</p> }).collect_view();
    let input = if field == Field::Recipients {
        view! { <TextArea id=id.clone() name dir=LEFT_TO_RIGHT text described_by invalid=Signal::stored(invalid) disabled autofocus /> }.into_any()
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
                autofocus=autofocus
                aria-describedby=described_by
                aria-invalid=invalid.then_some("true")
            />
        }
        .into_any()
    };
    view! {
        <div class="field" data-field=name>
            <label for=id>{t(label)}</label>
            <p class="hint" id=hint_id>{hint}</p>
            <input type="hidden" name=PanelTexts::was_name(field) value=base />
            {input}
            <div class="messages" id=error_id>{lines}</div>
        </div>
    }
}

/// The message keys of label and hint, and the keyboard that touch devices show.
pub(super) const fn field_texts(field: Field) -> (&'static str, &'static str, &'static str) {
    match field {
        Field::NotifyCall => ("panel-page-number", "panel-page-number-hint", "tel"),
        Field::CallerId => ("fields-caller-id", "mailbox-form-caller-id-hint", "tel"),
        Field::Pager => ("fields-additional-email", "panel-page-additional-email-hint", "email"),
        _ => ("panel-page-recipients", "mailbox-form-recipients-hint", "text"),
    }
}
