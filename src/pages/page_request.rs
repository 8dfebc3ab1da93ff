//! The request for a page, and what a posted form returned.

use serde::{Deserialize, Serialize};
use std::future::Future;

use http::StatusCode;
use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use tower_sessions::Session;

use super::error::{ErrorPage, UnacceptedForm};
use super::frame::Frame;
use super::time::DisplayTimezone;
use super::{account, imports, mailboxes, panel};
use crate::components::i18n::messages;
use crate::domain::administration::AdministrationError;
use crate::domain::session_time::SessionTime;
use crate::domain::sound::SoundError;
use crate::domain::token::TokenError;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::plan::PlanForm;
use crate::forms::save_outcome::SaveOutcome;
use crate::forms::sound::SoundForm;
use crate::forms::token::TokenForm;
use crate::forms::user::{DispositionForm, UserForm};
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::request::cookie;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::request::invitation;
use crate::request::prefetch;
use crate::request::prefetch::Prefetched;
use crate::request::request_id::RequestId;
use crate::request::sign_in_id::SignInId;
use crate::request::sign_in_refusal::SignInRefusal;
use crate::request::theme::Theme;
use crate::services::accounts::invitation::InvitedUser;
use crate::services::accounts::sign_ins::SessionLimits;
use crate::services::preferences::Preferences;
use crate::services::users::InvitationLink;
use crate::services::{AdministrationConflict, AdministrationOutcome, App, Principal, batches};

/// The result of a posted form, for the page that shows it. It is stored sealed until then, so it is serializable.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum PageAfterPost {
    /// A mailbox form: the submission without its PIN, and the outcome.
    Mailbox(Box<MailboxSubmission>, MailboxSaveOutcome),
    /// A mailbox form that loads another customer's rules, or searches its choices.
    MailboxReload(Box<MailboxSubmission>),
    /// A form that arrived after its session had ended.
    Unaccepted(UnacceptedForm),
    /// A form that could not be processed at all.
    Refused(AppError),
    /// A revealed PIN, and the form around the button.
    Pin(Box<MailboxSubmission>, String),
    /// The form for an API token, and its errors.
    Token(Box<TokenForm>, Vec<TokenError>),
    /// A new API token in clear text.
    NewToken(String),
    /// A form about a sound, and its errors.
    Sound(SoundForm, Vec<SoundError>),
    /// A form about an import.
    Import(Box<imports::ImportFormState>),
    /// A form of the control panel with errors.
    Panel(Box<panel::PanelFormState>),
    /// A form of the account page with errors.
    Account(Box<account::AccountFormState>),
    /// A form of a saved view with errors.
    View(Box<mailboxes::views::ViewFormState>),
    /// A rejected sign-in: reason, user name, and target page.
    SignIn(SignInRefusal, String, String),
    /// The customer form.
    CustomerForm(Box<SubmittedForm<CustomerForm>>),
    /// The user form.
    UserForm(Box<SubmittedForm<UserForm>>),
    /// The rate plan form.
    PlanForm(Box<SubmittedForm<PlanForm>>),
    /// The choice for the mailboxes of a user to be removed, and its error.
    UserRemoval(DispositionForm, AdministrationError),
    /// A new invitation link with the full address.
    InvitationLink(InvitationLink),
    /// A bulk action: the submitted pairs, and why it was rejected.
    Batch(Vec<(String, String)>, batches::BatchError),
    /// A password form with its errors and the inputs that were filled in; without errors, the link has expired.
    Invitation(Vec<AdministrationError>, Vec<String>),
}

/// A rejected form of a customer, a user or a rate plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SubmittedForm<F> {
    /// The typed values.
    pub form: F,
    /// The version that the edit is based on.
    pub version: i64,
    /// The outcome; `None` if the form only requested something.
    #[serde(rename = "kept")]
    pub outcome: Option<AdministrationOutcome<F>>,
}

impl<F> SubmittedForm<F> {
    /// All errors in it, in the order of the form.
    pub fn errors(&self) -> Vec<AdministrationError> {
        let mut errors = match &self.outcome {
            Some(SaveOutcome::Invalid(errors)) => errors.clone(),
            Some(SaveOutcome::Done(_) | SaveOutcome::Conflict(_)) | None => Vec::new(),
        };
        errors.sort_by_key(AdministrationError::field);
        errors
    }

    /// What it conflicts with.
    pub fn conflict(&self) -> Option<&AdministrationConflict<F>> {
        match &self.outcome {
            Some(SaveOutcome::Conflict(conflict)) => Some(conflict),
            _ => None,
        }
    }
}

/// Content named by the address that no longer exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiredContent {
    /// Content that is shown only once.
    ShownOnce,
    /// A stored draft of a form.
    Draft,
}

/// A request for a page, provided in the router's context.
#[derive(Clone)]
pub struct PageRequest {
    /// The application, for calling services.
    pub app: App,
    /// The signed-in user.
    pub who: Option<Principal>,
    /// The color theme.
    pub theme: Theme,
    /// The user's preferences.
    pub preferences: Preferences,
    /// The time zone for displayed times.
    pub zone: DisplayTimezone,
    /// The id of the request in the log.
    pub request_id: String,
    /// The path and query of the page.
    pub address: String,
    /// The query string.
    pub query: String,
    /// The result of a posted form.
    pub posted: Option<PageAfterPost>,
    /// Content that the page should show but no longer exists.
    pub expired: Option<ExpiredContent>,
    /// The current session of the user.
    pub login: Option<SignInId>,
    /// The remaining time of the session.
    pub remaining: Option<SessionTime>,
    /// The speculation rules for prefetching links.
    pub speculation_rules: Option<String>,
    /// The limits of sessions.
    pub limits: SessionLimits,
    /// Whether the page is prefetched.
    pub is_prefetched: bool,
    /// Why the request was refused before reaching its page.
    refused: Option<AppError>,
    session: Option<Session>,
}

impl PageRequest {
    /// Reads the request. Everything but the state is inserted by middleware.
    pub fn new(app: App, limits: SessionLimits, parts: &Parts) -> Self {
        let extensions = &parts.extensions;
        let preferences: Preferences = extensions.get().cloned().unwrap_or_default();
        Self {
            zone: DisplayTimezone::of(preferences.timezone.or_else(|| cookie::zone(&parts.headers))),
            preferences,
            app,
            who: extensions.get().cloned(),
            theme: Theme::of(&parts.headers),
            request_id: extensions.get::<RequestId>().map_or(String::new(), |id| id.0.clone()),
            address: parts.uri.path_and_query().map_or(paths::START, |p| p.as_str()).to_owned(),
            query: parts.uri.query().unwrap_or("").to_owned(),
            posted: extensions.get().cloned(),
            expired: extensions.get().copied(),
            login: extensions.get().cloned(),
            remaining: extensions.get().copied(),
            speculation_rules: extensions.get::<Principal>().and_then(|_| prefetch::speculation_rules(&parts.headers)),
            limits,
            is_prefetched: extensions.get::<Prefetched>().is_some(),
            refused: extensions.get().copied(),
            session: extensions.get().cloned(),
        }
    }

    /// The signed-in user; the guard in front of the pages ensures that there is one.
    pub fn principal(&self) -> Result<&Principal, AppError> {
        self.who.as_ref().ok_or(AppError::SignedOut)
    }

    /// The list of mailboxes that the user came from.
    pub fn origin(&self) -> ListOrigin {
        ListOrigin::from_query(&self.query)
    }

    /// The user invited by the link that was followed in this session.
    pub async fn invited(&self) -> Result<Option<InvitedUser>, AppError> {
        match &self.session {
            Some(session) => Ok(invitation::pending_invitation(&self.app, session).await?),
            None => Ok(None),
        }
    }
}

/// The content of a page and its window title.
pub struct Page {
    /// The window title without " - Mailroom".
    pub title: String,
    /// The content inside the frame.
    pub body: AnyView,
    /// Whether it shows an archived mailbox.
    pub archived: bool,
}

impl Page {
    /// A page with this title and content.
    pub fn new(title: String, body: impl IntoAny) -> Self {
        Self { title, body: body.into_any(), archived: false }
    }
}

/// Renders `content` in the frame, or an error page.
pub fn render_page<F, Fut>(content: F) -> impl IntoView
where
    F: FnOnce(PageRequest) -> Fut,
    Fut: Future<Output = Result<Page, AppError>> + Send + 'static,
{
    // While routes are listed at start-up there is no request, and nothing to render.
    use_context::<PageRequest>().map(|request| {
        let response = use_context::<ResponseOptions>();
        let content = content(request.clone());
        Suspend::new(async move {
            let notice = match &request.session {
                Some(session) if request.posted.is_none() && !request.is_prefetched => flash::take(session).await,
                _ => None,
            };
            let page = match (request.refused, &request.posted) {
                (Some(error), _) => Err(error),
                // Also after signing in again in another tab.
                (
                    None,
                    Some(PageAfterPost::Unaccepted(UnacceptedForm::Other { .. } | UnacceptedForm::OthersFile { .. })),
                ) => Err(AppError::OtherUserSignedIn),
                (None, Some(PageAfterPost::Unaccepted(_))) => Err(AppError::SignedOut),
                (None, Some(PageAfterPost::Refused(error))) => Err(*error),
                (None, _) => content.await,
            };
            match page {
                Ok(page) => in_frame(request, page, notice),
                Err(error) => {
                    set_status(response, error);
                    let title = error.message(messages());
                    let unsent = match &request.posted {
                        Some(PageAfterPost::Unaccepted(unsent)) => Some(unsent.clone()),
                        _ => None,
                    };
                    let body = view! { <ErrorPage error request_id=request.request_id.clone() unsent /> };
                    in_frame(request, Page::new(title, body), notice)
                }
            }
        })
    })
}

fn in_frame(request: PageRequest, Page { title, body, archived }: Page, notice: Option<Flash>) -> AnyView {
    view! { <Frame request title notice archived>{body}</Frame> }.into_any()
}

/// Sets the status of the response for `error`.
pub fn set_status(response: Option<ResponseOptions>, error: AppError) {
    if let (Some(response), Ok(status)) = (response, StatusCode::from_u16(error.status())) {
        response.set_status(status);
    }
}
