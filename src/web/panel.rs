//! What the forms of the control panel do without a script, and those with a button always.

use axum::Router;
use axum::extract::{Extension, FromRequest, FromRequestParts as _, Path, Request};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::request::Parts;
use http::{HeaderMap, StatusCode, Uri};
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::posts::back;
use super::received::Received;
use super::state::WebState;
use super::{guard, render};
use crate::domain::field::Field;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::words as rules;
use crate::error::AppError;
use crate::forms::mailbox::values as values_of;
use crate::forms::panel::{CONFIRMED, OFFERED, Texts, said, wish};
use crate::forms::posted::Posted as Pairs;
use crate::forms::submission::Saved;
use crate::forms::values::Values;
pub use crate::pages::panel::PAGE;
use crate::pages::panel::{PATH, Sent, SentForm};
use crate::pages::visit::Posted;
use crate::services::panel::TextsSaved;
use crate::services::{Failure, Principal, mailboxes, panel};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(&format!("{PATH}/{{uuid}}"), post(set))
        .route(&format!("{PATH}/{{uuid}}/undo"), post(undo))
        .route(&format!("{PATH}/{{uuid}}/texts"), post(texts))
        .route(&format!("{PATH}/{{uuid}}/pin"), post(pin))
}

/// The page of the panel that a form was sent from.
pub fn page_of(headers: &HeaderMap) -> String {
    of_the_panel(back(headers, PATH))
}

fn of_the_panel(page: String) -> String {
    if page == PATH || page.starts_with("/panel?") { page } else { PATH.to_owned() }
}

/// What every handler here is called with.
struct Call {
    state: WebState,
    who: Principal,
    uuid: String,
    session: Session,
    parts: Parts,
    words: Words,
    pairs: Vec<(String, String)>,
    /// The page of the panel that the form was on.
    page: String,
}

impl FromRequest<WebState> for Call {
    type Rejection = Response;

    async fn from_request(request: Request, state: &WebState) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let head =
            <(Extension<Principal>, Path<String>, Session, Words)>::from_request_parts(&mut parts, state).await?;
        let (Extension(who), Path(uuid), session, words) = head;
        let Received { parts, pairs } = Received::from_request(Request::from_parts(parts, body), state).await?;
        let kept = pairs.iter().find(|(name, _)| name == PAGE).map(|(_, page)| of_the_panel(page.clone()));
        // It goes into a header.
        let kept = kept.filter(|page| page.parse::<Uri>().is_ok());
        let page = kept.unwrap_or_else(|| page_of(&parts.headers));
        Ok(Self { state: state.clone(), who, uuid, session, parts, words, pairs, page })
    }
}

impl Call {
    /// On to the card, with a word of what was done.
    async fn done(self, flash: Flash) -> Response {
        flash::leave(&self.session, flash).await;
        Redirect::to(&format!("{}#m-{}", self.page, self.uuid)).into_response()
    }

    async fn refused_as_archived(self) -> Response {
        let told = self.words.say("panel-page-refused-archived");
        self.done(Flash::Refused(told)).await
    }

    async fn failed(self, failure: Failure) -> Response {
        render::refused(&self.state, self.parts, failure.into()).await
    }

    /// The page again, with the mistakes at their form.
    async fn again(self, form: SentForm, errors: Vec<FieldError>) -> Response {
        self.shown_again(form, errors, StatusCode::UNPROCESSABLE_ENTITY).await
    }

    async fn shown_again(mut self, form: SentForm, errors: Vec<FieldError>, status: StatusCode) -> Response {
        self.parts.uri = self.page.parse().unwrap_or_else(|_| Uri::from_static(PATH));
        let sent = Sent { uuid: self.uuid, form, errors, page: self.page };
        render::again(&self.state, self.parts, Posted::Panel(Box::new(sent)), status).await
    }
}

/// One setting: `field` names it, `value` is what it is to be.
async fn set(call: Call) -> Response {
    let last = |wanted: &str| call.pairs.iter().rev().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let (Some(field), Some(value)) = (last("field").and_then(|name| Field::from_name(&name)), last("value")) else {
        return call.failed(AppError::BadRequest.into()).await;
    };
    save(call, vec![(field, value)], false).await
}

/// Several settings at once: as they were before, or as they were asked for and are now confirmed.
async fn undo(mut call: Call) -> Response {
    let pairs = std::mem::take(&mut call.pairs);
    let confirmed = pairs.iter().any(|(name, _)| name == CONFIRMED);
    let settings = pairs.into_iter().filter_map(|(name, value)| Some((Field::from_name(&name)?, value))).collect();
    save(call, settings, confirmed).await
}

async fn save(call: Call, settings: Vec<(Field, String)>, confirmed: bool) -> Response {
    let words = call.words;
    let done = async {
        let before = mailboxes::get(&call.state.app, &call.who, &call.uuid).await?;
        let wish = (&*settings, confirmed);
        let saved = panel::set_asking(&call.state.app, &call.who, guard::DOOR, &call.uuid, wish).await?;
        Ok::<_, Failure>((before, saved))
    };
    match done.await {
        Ok((before, Saved::Done { version, .. })) => {
            let told = settings.first().map_or(String::new(), |(field, value)| {
                said(*field, value.trim(), before.settings.name.as_str(), words)
            });
            // What changed nothing cannot be taken back, nor what the plan has no more.
            let was = if version == before.version { vec![] } else { as_they_were(&before, &settings) };
            match panel::card(&call.state.app, &call.who, &call.uuid).await {
                Ok(card) => {
                    let was = if card.would_take(&was) { was } else { vec![] };
                    let was = was.into_iter().map(|(field, value)| (field.name().to_owned(), value)).collect();
                    let uuid = call.uuid.clone();
                    call.done(Flash::Set { uuid, told, was }).await
                }
                Err(failure) => call.failed(failure).await,
            }
        }
        Ok((_, Saved::Invalid(errors))) if errors.iter().all(|error| error.unconfirmed().is_some()) => {
            let lost = errors.iter().filter_map(FieldError::unconfirmed);
            let why: Vec<_> = lost.map(|loss| rules::warning(&loss, words)).collect();
            let told = words.say_with("panel-asks", &[("why", why.join(" ").into())]);
            let wanted = settings.into_iter().map(|(field, value)| (field.name().to_owned(), value)).collect();
            let uuid = call.uuid.clone();
            call.done(Flash::Asked { uuid, told, wanted }).await
        }
        Ok((_, Saved::Invalid(errors))) => {
            let why: Vec<_> = errors.iter().map(|error| rules::error(error, words)).collect();
            let told = words.say_with("panel-page-refused", &[("why", why.join(". ").into())]);
            call.done(Flash::Refused(told)).await
        }
        Ok((_, Saved::Stale(_))) => call.refused_as_archived().await,
        Err(failure) => call.failed(failure).await,
    }
}

fn as_they_were(before: &mailboxes::Mailbox, settings: &[(Field, String)]) -> Vec<(Field, String)> {
    let stored = values_of(&before.settings, before.customer_id);
    let touched: Vec<Values> = settings.iter().filter_map(|(field, value)| wish(*field, value)).collect();
    let fields = OFFERED.into_iter().filter(|field| touched.iter().any(|wish| wish.has(*field)));
    fields.map(|field| (field, stored.get(field).to_owned())).collect()
}

/// Numbers and addresses.
async fn texts(call: Call) -> Response {
    let texts = Texts::from_pairs(&call.pairs);
    match panel::texts(&call.state.app, &call.who, guard::DOOR, &call.uuid, &texts).await {
        Ok(TextsSaved::Saved(saved)) => finish(call, saved, SentForm::Texts(texts)).await,
        Ok(TextsSaved::Overtaken(overtaken)) => {
            call.shown_again(SentForm::Overtaken(overtaken), Vec::new(), StatusCode::CONFLICT).await
        }
        Err(failure) => call.failed(failure).await,
    }
}

/// A new PIN.
async fn pin(call: Call) -> Response {
    let mut wish = Values::default();
    wish.set(Field::Pin, Pairs(&call.pairs).last(Field::Pin.name()));
    if wish.get(Field::Pin).trim().is_empty() {
        // An empty one keeps the one there is, but nobody who presses this button means that. Whose the
        // mailbox is comes first.
        return match mailboxes::get(&call.state.app, &call.who, &call.uuid).await {
            Ok(_) => {
                call.again(SentForm::Pin, vec![FieldError { field: Field::Pin, problem: Problem::Required }]).await
            }
            Err(failure) => call.failed(failure).await,
        };
    }
    match mailboxes::amend(&call.state.app, &call.who, guard::DOOR, &call.uuid, &wish, false).await {
        Ok(saved) => finish(call, saved, SentForm::Pin).await,
        Err(failure) => call.failed(failure).await,
    }
}

async fn finish(call: Call, saved: Saved, form: SentForm) -> Response {
    match saved {
        Saved::Done { .. } => call.done(Flash::Saved).await,
        Saved::Invalid(errors) => call.again(form, errors).await,
        // A PIN is not kept, so there is nothing to show again.
        Saved::Stale(_) if form == SentForm::Pin => call.refused_as_archived().await,
        Saved::Stale(_) => call.shown_again(form, Vec::new(), StatusCode::CONFLICT).await,
    }
}
