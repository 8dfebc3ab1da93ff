//! The forms of the control panel: all of them without a script, and those with a submit button always.

use axum::Router;
use axum::extract::{Extension, FromRequest, FromRequestParts as _, Path, Request};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::request::Parts;
use http::{StatusCode, Uri};
use tower_sessions::Session;

use crate::domain::field::MailboxField;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::forms::form_pairs::FormPairs;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::{CONFIRMED_INPUT, PANEL_FIELDS, PanelContactForm, change_message, setting_change};
use crate::i18n::{Messages, key};
use crate::pages::page_request::PageAfterPost;
pub use crate::pages::panel::PAGE_INPUT;
use crate::pages::panel::{PanelFormContent, PanelFormState};
use crate::paths;
use crate::request::flash;
use crate::request::flash::{Flash, confirmation_message, only_needs_confirmation};
use crate::server_context;
use crate::services::mailboxes::{self, MailboxEdit};
use crate::services::panel::ContactFormOutcome;
use crate::services::{Failure, Principal, panel};
use crate::web::posted_form::PostedForm;
use crate::web::referrer::{or_panel_start, panel_page};
use crate::web::render;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::PANEL_MAILBOX.as_str(), post(set_setting))
        .route(paths::PANEL_UNDO.as_str(), post(undo))
        .route(paths::PANEL_TEXTS.as_str(), post(texts))
        .route(paths::PANEL_PIN.as_str(), post(set_pin))
}

/// The input of all handlers of this module.
struct PanelRequest {
    state: WebState,
    who: Principal,
    uuid: String,
    session: Session,
    parts: Parts,
    messages: Messages,
    pairs: Vec<(String, String)>,
    /// The page of the panel that the form was on.
    page: String,
}

impl FromRequest<WebState> for PanelRequest {
    type Rejection = Response;

    async fn from_request(request: Request, state: &WebState) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let head =
            <(Extension<Principal>, Path<String>, Session, Messages)>::from_request_parts(&mut parts, state).await?;
        let (Extension(who), Path(uuid), session, messages) = head;
        let PostedForm { parts, pairs } = PostedForm::from_request(Request::from_parts(parts, body), state).await?;
        let page_field =
            pairs.iter().find(|(name, _)| name == PAGE_INPUT).map(|(_, page)| or_panel_start(page.clone()));
        // It is used in a header.
        let page_field = page_field.filter(|page| page.parse::<Uri>().is_ok());
        let page = page_field.unwrap_or_else(|| panel_page(&parts.headers));
        Ok(Self { state: state.clone(), who, uuid, session, parts, messages, pairs, page })
    }
}

impl PanelRequest {
    /// Redirects to the card, with a notice.
    async fn redirect_to_card(self, flash: Flash) -> Response {
        flash::set(&self.session, flash).await;
        Redirect::to(&format!("{}#m-{}", self.page, self.uuid)).into_response()
    }

    async fn refused_as_archived(self) -> Response {
        let message = self.messages.get(key!("panel-page-refused-archived"));
        self.redirect_to_card(Flash::Refused(message)).await
    }

    async fn failed(self, failure: Failure) -> Response {
        render::render_error(&self.state, self.parts, failure.into()).await
    }

    /// Shows the page again, with the errors at their form.
    async fn redisplay_errors(self, form: PanelFormContent, errors: Vec<FieldError>) -> Response {
        self.redisplay(form, errors, StatusCode::UNPROCESSABLE_ENTITY).await
    }

    async fn redisplay(mut self, form: PanelFormContent, errors: Vec<FieldError>, status: StatusCode) -> Response {
        self.parts.uri = self.page.parse().unwrap_or_else(|_| Uri::from_static(paths::PANEL));
        let form_state = PanelFormState { uuid: self.uuid, form, errors, page: self.page };
        render::redisplay(&self.state, self.parts, PageAfterPost::Panel(Box::new(form_state)), status).await
    }
}

/// Sets one setting: `field` is its name, `value` its new value.
async fn set_setting(call: PanelRequest) -> Response {
    let last = |key: &str| call.pairs.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value.clone());
    let (Some(field), Some(value)) = (last("field").and_then(|name| MailboxField::from_name(&name)), last("value"))
    else {
        return call.failed(AppError::BadRequest.into()).await;
    };
    save(call, vec![(field, value)], false).await
}

/// Sets several settings: to their previous values, or to requested ones that are now confirmed.
async fn undo(mut call: PanelRequest) -> Response {
    let pairs = std::mem::take(&mut call.pairs);
    let confirmed = pairs.iter().any(|(name, _)| name == CONFIRMED_INPUT);
    let settings =
        pairs.into_iter().filter_map(|(name, value)| Some((MailboxField::from_name(&name)?, value))).collect();
    save(call, settings, confirmed).await
}

async fn save(call: PanelRequest, settings: Vec<(MailboxField, String)>, confirmed: bool) -> Response {
    let messages = call.messages;
    let done = async {
        let before = mailboxes::get(&call.state.app, &call.who, &call.uuid).await?;
        let change = (&*settings, confirmed);
        let saved = panel::update_settings_with_confirmation(
            &call.state.app,
            &call.who,
            server_context::SOURCE,
            &call.uuid,
            change,
        )
        .await?;
        Ok::<_, Failure>((before, saved))
    };
    match done.await {
        Ok((before, MailboxSaveOutcome::Done(SavedMailbox { version, .. }))) => {
            let message = settings.first().map_or(String::new(), |(field, value)| {
                change_message(*field, value.trim(), before.settings.name.as_str(), messages)
            });
            // A change without effect cannot be undone, nor one whose previous values the plan no longer includes.
            let previous = if version == before.version { vec![] } else { previous_values(&before, &settings) };
            match panel::card(&call.state.app, &call.who, &call.uuid).await {
                Ok(card) => {
                    let previous = if card.would_accept(&previous) { previous } else { vec![] };
                    let previous =
                        previous.into_iter().map(|(field, value)| (field.name().to_owned(), value)).collect();
                    let uuid = call.uuid.clone();
                    call.redirect_to_card(Flash::SettingChanged { uuid, message, previous }).await
                }
                Err(failure) => call.failed(failure).await,
            }
        }
        Ok((before, MailboxSaveOutcome::Invalid(errors))) if only_needs_confirmation(&errors) => {
            let inputs = settings.into_iter().map(|(field, value)| (field.name().to_owned(), value)).collect();
            let (action, label) = (paths::PANEL_UNDO.with(&call.uuid), messages.get(key!("panel-confirm")));
            let message = confirmation_message(before.settings.name.as_str(), &errors, messages);
            call.redirect_to_card(Flash::ConfirmationRequired { message, label, action, inputs }).await
        }
        Ok((_, MailboxSaveOutcome::Invalid(errors))) => {
            let why: Vec<_> = errors.iter().map(|error| rules::error(error, messages)).collect();
            let message = messages.format(key!("panel-page-refused"), &[("why", why.join(". ").into())]);
            call.redirect_to_card(Flash::Refused(message)).await
        }
        Ok((_, MailboxSaveOutcome::Conflict(_))) => call.refused_as_archived().await,
        Err(failure) => call.failed(failure).await,
    }
}

fn previous_values(before: &mailboxes::Mailbox, settings: &[(MailboxField, String)]) -> Vec<(MailboxField, String)> {
    let stored = values_of(&before.settings, before.customer_id);
    let changes: Vec<MailboxValues> =
        settings.iter().filter_map(|(field, value)| setting_change(*field, value)).collect();
    let fields = PANEL_FIELDS.into_iter().filter(|field| changes.iter().any(|change| change.has(*field)));
    fields.map(|field| (field, stored.get(field).to_owned())).collect()
}

/// Saves the numbers and addresses of a card.
async fn texts(call: PanelRequest) -> Response {
    let texts = PanelContactForm::from_pairs(&call.pairs);
    match panel::update_texts(&call.state.app, &call.who, server_context::SOURCE, &call.uuid, &texts).await {
        Ok(ContactFormOutcome::Done(_)) => call.redirect_to_card(Flash::Saved).await,
        Ok(ContactFormOutcome::Invalid(errors)) => call.redisplay_errors(PanelFormContent::Texts(texts), errors).await,
        Ok(ContactFormOutcome::Conflict(conflict)) => {
            let archived = conflict.stored.archived;
            let form = if archived { PanelFormContent::Texts(texts) } else { PanelFormContent::Conflict(conflict) };
            call.redisplay(form, Vec::new(), StatusCode::CONFLICT).await
        }
        Err(failure) => call.failed(failure).await,
    }
}

/// Sets a new PIN.
async fn set_pin(call: PanelRequest) -> Response {
    let mut values = MailboxValues::default();
    values.set(MailboxField::Pin, FormPairs(&call.pairs).last(MailboxField::Pin.name()));
    if values.get(MailboxField::Pin).trim().is_empty() {
        // An empty PIN would keep the current one, which no one intends with this button. Check first that the
        // mailbox is visible.
        return match mailboxes::get(&call.state.app, &call.who, &call.uuid).await {
            Ok(_) => {
                call.redisplay_errors(
                    PanelFormContent::Pin,
                    vec![FieldError { field: MailboxField::Pin, problem: Problem::Required }],
                )
                .await
            }
            Err(failure) => call.failed(failure).await,
        };
    }
    let edit = MailboxEdit::fields(&values);
    match mailboxes::apply(&call.state.app, &call.who, server_context::SOURCE, &call.uuid, edit).await {
        Ok(MailboxSaveOutcome::Done(_)) => call.redirect_to_card(Flash::Saved).await,
        Ok(MailboxSaveOutcome::Invalid(errors)) => call.redisplay_errors(PanelFormContent::Pin, errors).await,
        // A PIN is not stored, so there is nothing to show again.
        Ok(MailboxSaveOutcome::Conflict(_)) => call.refused_as_archived().await,
        Err(failure) => call.failed(failure).await,
    }
}
