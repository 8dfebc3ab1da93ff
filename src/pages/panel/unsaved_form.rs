//! Input for a card that no longer exists.

use leptos::prelude::*;

use super::contact_form::field_texts;
use super::{PanelFormContent, PanelFormState};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::forms::panel::PanelContactForm;
use crate::i18n::key;
use crate::paths;

/// Reports that nothing was saved and why, and offers the texts to be submitted again.
#[component]
pub fn UnsavedForm(
    /// The form as submitted.
    form_state: PanelFormState,
) -> impl IntoView {
    let reason = if form_state.errors.is_empty() {
        t(key!("panel-page-kept-archived"))
    } else {
        let errors: Vec<_> = form_state.errors.iter().map(|e| rules::error(e, messages())).collect();
        t_format(key!("panel-page-kept-gone"), &[("why", errors.join(". ").into())])
    };
    let texts = match form_state.form {
        PanelFormContent::Pin => None,
        PanelFormContent::Texts(texts) => Some(texts),
        PanelFormContent::Conflict(conflict) => Some(conflict.texts),
    };
    let resend_form = texts.map(|texts| view! { <ResendForm uuid=form_state.uuid texts /> });
    view! {
        <div class="notice notice-error" id="unsaved-form" role="alert" tabindex="-1" data-page-notice="">
            <div class="stack">
                <h2>{t(key!("panel-page-kept"))}</h2>
                <p>{reason}</p>
                {resend_form}
            </div>
        </div>
    }
}

/// The typed texts, shown and ready to be submitted again.
#[component]
fn ResendForm(uuid: String, texts: PanelContactForm) -> impl IntoView {
    let fields: Vec<_> = PanelContactForm::FIELDS.into_iter().filter(|field| texts.typed.has(*field)).collect();
    let changed = fields.iter().filter(|field| texts.typed.get(**field) != texts.was.get(**field));
    let rows = changed.map(|field| {
        let typed = rules::display_value(*field, &texts.typed.get(*field).replace('\r', ""), messages());
        view! { <tr><th scope="row">{t(field_texts(*field).0)}</th><td><bdi>{typed}</bdi></td></tr> }
    });
    let inputs = fields.iter().map(|field| {
        let (base, typed) = (texts.was.get(*field).to_owned(), texts.typed.get(*field).to_owned());
        view! {
            <input type="hidden" name=PanelContactForm::was_name(*field) value=base />
            <input type="hidden" name=field.name() value=typed />
        }
    });
    view! {
        <p>{t(key!("panel-page-kept-about"))}</p>
        <div class="table-scroll">
            <table class="comparison-table">
                <thead><tr><th scope="col">{t(key!("panel-page-field"))}</th><th scope="col">{t(key!("panel-page-your-version"))}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        <form method="post" action=paths::PANEL_TEXTS.with(uuid)>
            <FormUserInput />
            <input type="hidden" name=MailboxSubmission::VERSION_INPUT value=texts.version.to_string() />
            {inputs.collect_view()}
            <button class="button">{t(key!("panel-page-save-again"))}</button>
        </form>
    }
}
