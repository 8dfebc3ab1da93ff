//! Who looks at which page, and what the request brought along.

use serde::{Deserialize, Serialize};
use std::future::Future;

use http::StatusCode;
use http::request::Parts;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use tower_sessions::Session;

use super::error::{ErrorPage, RejectedForm};
use super::frame::Frame;
use super::time::DisplayTimezone;
use super::{account, imports, mailboxes, panel};
use crate::components::i18n::messages;
use crate::domain::people::PeopleError;
use crate::domain::session::TimeRemaining;
use crate::domain::sound::SoundProblem;
use crate::domain::token::TokenProblem;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::forms::listing::ListOrigin;
use crate::forms::plan::PlanForm;
use crate::forms::sound::SoundForm;
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::token::TokenForm;
use crate::forms::user::{DispositionForm, UserForm};
use crate::services::accounts::invitation::InvitedUser;
use crate::services::accounts::logins::SessionLimits;
use crate::services::preferences::Preferences;
use crate::services::users::InvitationLink;
use crate::services::{App, Principal, SaveOutcome, batches};
use crate::web::cookie;
use crate::web::flash::{self, Flash};
use crate::web::headers::RequestId;
use crate::web::invitation;
use crate::web::prefetch::{self, Prefetched};
use crate::web::session::CurrentLogin;
use crate::web::sign_in::SignInRefusal;
use crate::web::theme::Theme;

/// What a posted form brought to the page that shows it. It waits for that page under seal, so it can be written down.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FormResult {
    /// A mailbox form: what was sent, without its PIN, and what came of it.
    Mailbox(Box<MailboxSubmission>, MailboxSaveOutcome),
    /// A mailbox form that asks for another customer's rules, or searches its lists.
    Customer(Box<MailboxSubmission>),
    /// A form that came after its session had ended.
    Unsent(RejectedForm),
    /// A form that could not be served at all.
    Refused(AppError),
    /// A PIN that was asked for, and what the form around the button held.
    Pin(Box<MailboxSubmission>, String),
    /// A form for an API token: what was sent, and every mistake.
    Token(Box<TokenForm>, Vec<TokenProblem>),
    /// An API token that was made, in clear.
    NewToken(String),
    /// A form about a sound: what was typed, and every mistake.
    Sound(SoundForm, Vec<SoundProblem>),
    /// A form about a file of mailboxes.
    Import(Box<imports::ImportFormState>),
    /// A form of the control panel with mistakes.
    Panel(Box<panel::PanelFormState>),
    /// A form of one's own account with mistakes.
    Account(Box<account::AccountFormState>),
    /// A view of the list that is not kept.
    View(Box<mailboxes::views::ViewFormState>),
    /// A sign-in that was refused: why, the user name, and where to go then.
    SignIn(SignInRefusal, String, String),
    /// The form of a customer.
    CustomerForm(Box<SubmittedForm<CustomerForm>>),
    /// The form of a user.
    UserForm(Box<SubmittedForm<UserForm>>),
    /// The form of a rate plan.
    PlanForm(Box<SubmittedForm<PlanForm>>),
    /// What was chosen for the mailboxes of a user who goes, and what speaks against it.
    Leaving(DispositionForm, PeopleError),
    /// A link that was made, with the whole of its address.
    Link(InvitationLink),
    /// What is to be done to many mailboxes: the pairs that were sent, and why it is not.
    Batch(Vec<(String, String)>, batches::BatchError),
    /// A password that a link could not set, and why; nothing: the link opens nothing.
    Invitation(Vec<PeopleError>, Vec<String>),
}

/// A form for a customer, a user or a rate plan that is shown again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SubmittedForm<F> {
    /// What was typed.
    pub form: F,
    /// The version that it was made from.
    pub version: i64,
    /// What came of it; `None`: it only asked something.
    pub kept: Option<SaveOutcome<F>>,
}

/// What an address names and nobody has any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpiredContent {
    /// What was shown once.
    ShownOnce,
    /// What was typed.
    Draft,
}

/// One request for a page. The router's context holds it.
#[derive(Clone)]
pub struct PageRequest {
    /// What services are called with.
    pub app: App,
    /// Who is signed in.
    pub who: Option<Principal>,
    /// In which colours.
    pub theme: Theme,
    /// What they prefer.
    pub preferences: Preferences,
    /// In which time zone times are told.
    pub zone: DisplayTimezone,
    /// Under which the log knows this request.
    pub request_id: String,
    /// The page's path and query.
    pub address: String,
    /// The query alone.
    pub query: String,
    /// What a posted form brought.
    pub posted: Option<FormResult>,
    /// What the page was to show and cannot.
    pub gone: Option<ExpiredContent>,
    /// Which of the user's sessions this is.
    pub login: Option<CurrentLogin>,
    /// How long it lasts yet.
    pub left: Option<TimeRemaining>,
    /// Which links may be fetched ahead.
    pub rules: Option<String>,
    /// How long sessions live.
    pub limits: SessionLimits,
    /// Whether nobody has opened the page yet.
    pub ahead: bool,
    /// Why the request was refused before its page was reached.
    refused: Option<AppError>,
    session: Option<Session>,
}

impl PageRequest {
    /// Reads the request. Everything but the state is put there by middleware.
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
            address: parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned(),
            query: parts.uri.query().unwrap_or("").to_owned(),
            posted: extensions.get().cloned(),
            gone: extensions.get().copied(),
            login: extensions.get().cloned(),
            left: extensions.get().copied(),
            rules: extensions.get::<Principal>().and_then(|_| prefetch::speculation_rules(&parts.headers)),
            limits,
            ahead: extensions.get::<Prefetched>().is_some(),
            refused: extensions.get().copied(),
            session: extensions.get().cloned(),
        }
    }

    /// The signed-in user. The guard in front of the pages has seen to it that there is one.
    pub fn principal(&self) -> Result<&Principal, AppError> {
        self.who.as_ref().ok_or(AppError::SignedOut)
    }

    /// The list of mailboxes that they came from.
    pub fn origin(&self) -> ListOrigin {
        ListOrigin::from_query(&self.query)
    }

    /// Whom the link is for that was followed in this session.
    pub async fn invited(&self) -> Result<Option<InvitedUser>, AppError> {
        match &self.session {
            Some(session) => Ok(invitation::pending_invitation(&self.app, session).await?),
            None => Ok(None),
        }
    }
}

/// A page's title for the window, and what it shows.
pub struct Page {
    /// Before " - Mailroom" in the window's title.
    pub title: String,
    /// Inside the frame.
    pub body: AnyView,
    /// Whether it shows an archived mailbox.
    pub archived: bool,
}

impl Page {
    /// A page of the title `title` that shows `body`.
    pub fn new(title: String, body: impl IntoAny) -> Self {
        Self { title, body: body.into_any(), archived: false }
    }
}

/// Renders a page for a signed-in user: `content` in the frame, or the page that says why not.
pub fn render_page<F, Fut>(content: F) -> impl IntoView
where
    F: FnOnce(PageRequest) -> Fut,
    Fut: Future<Output = Result<Page, AppError>> + Send + 'static,
{
    // While routes are listed at start-up there is no visit, and nothing is to be shown.
    use_context::<PageRequest>().map(|visit| {
        let response = use_context::<ResponseOptions>();
        let content = content(visit.clone());
        Suspend::new(async move {
            let notice = match &visit.session {
                Some(session) if visit.posted.is_none() && !visit.ahead => flash::take(session).await,
                _ => None,
            };
            let shown = match (visit.refused, &visit.posted) {
                (Some(error), _) => Err(error),
                // Also after somebody has signed in again, in another tab.
                (None, Some(FormResult::Unsent(RejectedForm::Other { .. } | RejectedForm::OthersFile { .. }))) => {
                    Err(AppError::SomebodyElse)
                }
                (None, Some(FormResult::Unsent(_))) => Err(AppError::SignedOut),
                (None, Some(FormResult::Refused(error))) => Err(*error),
                (None, _) => content.await,
            };
            match shown {
                Ok(shown) => in_frame(visit, shown, notice),
                Err(error) => {
                    set_status(response, error);
                    let title = error.message(messages());
                    let unsent = match &visit.posted {
                        Some(FormResult::Unsent(unsent)) => Some(unsent.clone()),
                        _ => None,
                    };
                    let body = view! { <ErrorPage error request_id=visit.request_id.clone() unsent /> };
                    in_frame(visit, Page::new(title, body), notice)
                }
            }
        })
    })
}

fn in_frame(visit: PageRequest, Page { title, body, archived }: Page, notice: Option<Flash>) -> AnyView {
    view! { <Frame visit title notice archived>{body}</Frame> }.into_any()
}

/// Gives the page's answer the status of `error`.
pub fn set_status(response: Option<ResponseOptions>, error: AppError) {
    if let (Some(response), Ok(status)) = (response, StatusCode::from_u16(error.status())) {
        response.set_status(status);
    }
}
