//! The form for the numbers and addresses of a mailbox.

use leptos::prelude::*;

use super::{PAGE_INPUT, PanelFormContent, PanelFormState};
use crate::components::error_summary::mailbox_error_list;
use crate::components::field::{FormField, TextAreaField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::email::Recipients;
use crate::domain::field::MailboxField;
use crate::domain::problem::FieldError;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_submission::{MailboxConflict, MailboxSubmission};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::{Card, PanelContactForm};
use crate::i18n::{MessageKey, key};
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
    let ReturnedForm { texts, errors, conflict_notice } = ReturnedForm::from_state(form_state);
    let version = texts.as_ref().map_or(card.version, |texts| texts.version);
    let id_of = |field| {
        if PanelContactForm::FIELDS.contains(&field) { card.text_id(field) } else { card.control_id(field.name()) }
    };
    let summary = (!errors.is_empty()).then(|| mailbox_error_list(&errors, id_of, false));
    let fields = PanelContactForm::FIELDS.into_iter().map(|field| {
        let (base, text) = match texts.as_ref().filter(|texts| texts.typed.has(field)) {
            Some(texts) => (texts.was.get(field).to_owned(), texts.typed.get(field).to_owned()),
            None => (card.known(field, &card.values), card.known(field, &card.values)),
        };
        view! { <PanelTextField field card=card.clone() base text errors=errors.clone() /> }
    });
    let fields = fields.collect_view().into_any();
    let fields = if locked {
        let legend = t(key!("panel-page-numbers-and-emails"));
        view! { <fieldset class="plain-fieldset" disabled><legend class="sr-only">{legend}</legend>{fields}</fieldset> }
            .into_any()
    } else {
        fields
    };
    view! {
        <form class="panel-form" method="post" action=action novalidate>
            <FormUserInput />
            <input type="hidden" name=MailboxSubmission::VERSION_INPUT value=version.to_string() />
            {page}
            {summary}
            {conflict_notice}
            {fields}
            <div><button class="button button-primary" disabled=locked>{t(key!("panel-page-save"))}</button></div>
        </form>
    }
}

/// The parts of a rejected form.
struct ReturnedForm {
    texts: Option<PanelContactForm>,
    errors: Vec<FieldError>,
    /// The notice about fields that another user has changed as well.
    conflict_notice: Option<AnyView>,
}

impl ReturnedForm {
    fn from_state(form_state: Option<PanelFormState>) -> Self {
        let none = Self { texts: None, errors: Vec::new(), conflict_notice: None };
        match form_state {
            Some(PanelFormState { form: PanelFormContent::Texts(texts), errors, .. }) => {
                Self { texts: Some(texts), errors, ..none }
            }
            Some(PanelFormState { form: PanelFormContent::Conflict(conflict), .. }) => {
                let panel::ContactFormConflict { texts, both, stored: MailboxConflict { theirs, by, at, .. } } =
                    *conflict;
                let value = |field, values: &MailboxValues| {
                    rules::display_value(field, &values.get(field).replace('\r', ""), messages())
                };
                let row = |f: &MailboxField| (t(field_texts(*f).0), value(*f, &theirs), value(*f, &texts.typed));
                let fields = both.iter().map(row).collect();
                let conflict_notice = Some(view! { <ConflictNotice by at fields /> }.into_any());
                Self { texts: Some(texts), conflict_notice, ..none }
            }
            _ => none,
        }
    }
}

#[component]
fn PanelTextField(
    field: MailboxField,
    card: Card,
    base: String,
    text: String,
    errors: Vec<FieldError>,
) -> impl IntoView {
    let (label, hint, inputmode) = field_texts(field);
    // The plan may lack calls; a number that is set can still be removed.
    let calls = matches!(field, MailboxField::NotifyCall | MailboxField::CallerId);
    let disabled_reason = card
        .calls_not_in_plan(messages())
        .filter(|_| calls && text == base && card.values.get(MailboxField::NotifyCall).is_empty());
    let hint = match field {
        MailboxField::Recipients => t_format(hint, &[("max", Recipients::MAX.into())]),
        _ => t(hint),
    };
    let form_field = FormField::from(field).id(card.text_id(field)).label(t(label)).hint(hint).value(text);
    let form_field = form_field.errors(&errors);
    let input = if field == MailboxField::Recipients {
        view! { <TextAreaField field=form_field /> }.into_any()
    } else {
        view! { <TextField field=form_field inputmode disabled_reason=disabled_reason.unwrap_or_default() /> }
            .into_any()
    };
    view! {
        <input type="hidden" name=PanelContactForm::was_name(field) value=base />
        {input}
    }
}

/// The message keys of label and hint, and the keyboard that touch devices show.
pub(super) const fn field_texts(field: MailboxField) -> (MessageKey, MessageKey, &'static str) {
    match field {
        MailboxField::NotifyCall => (key!("panel-page-number"), key!("panel-page-number-hint"), "tel"),
        MailboxField::CallerId => (key!("fields-caller-id"), key!("mailbox-form-caller-id-hint"), "tel"),
        MailboxField::Pager => (key!("fields-additional-email"), key!("panel-page-additional-email-hint"), "email"),
        _ => (key!("panel-page-recipients"), key!("mailbox-form-recipients-hint"), "text"),
    }
}
