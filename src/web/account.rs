//! What the forms of one's own account do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::posts::finish;
use super::received::Received;
use super::state::WebState;
use super::{address, guard, render, session};
use crate::domain::choice::Choice as _;
use crate::domain::timezone::Timezone;
use crate::forms::account::{AccountField, AccountProblem, Details, NewPassword};
use crate::forms::look::{Density, Look};
use crate::forms::posted::Posted as Pairs;
use crate::pages::account::{LANGUAGE, PATH, Sent};
use crate::pages::visit::Posted;
use crate::services::accounts::{self, SignedIn, logins};
use crate::services::preferences::{self, Wish};
use crate::services::{Failure, Principal};
use crate::tongue::Tongue;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(PATH, post(details))
        .route(&format!("{PATH}/language"), post(language))
        .route(&format!("{PATH}/password"), post(password))
        .route(&format!("{PATH}/preferences"), post(prefer))
        .route(&format!("{PATH}/sessions/{{id}}/end"), post(end))
}

async fn details(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let form = Details::from_pairs(&pairs);
    match accounts::change_details(&state.app, &who, guard::DOOR, &form).await {
        Ok(Ok(())) => {
            flash::leave(&session, Flash::Saved).await;
            Redirect::to(PATH).into_response()
        }
        Ok(Err(problems)) => again(&state, parts, Sent::Details(form, problems)).await,
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn language(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let chosen = pairs.iter().rev().find(|(name, _)| name == LANGUAGE).map_or("", |(_, value)| value);
    // What is no language is as good as none: the browser is asked.
    let done = accounts::speak(&state.app, &who, guard::DOOR, Tongue::from_name(chosen)).await;
    if done.is_ok() {
        flash::leave(&session, Flash::Saved).await;
    }
    finish(&state, parts, done, PATH).await
}

/// Changes the password, and goes on in a new session: every other one has ended.
async fn password(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let typed = Pairs(&pairs).typed(&[AccountField::Current.name(), AccountField::New.name()]);
    let done = async {
        let changed = try_password(&state, &who, &parts, &NewPassword::from_pairs(&pairs)).await?;
        if let Ok(signed_in) = &changed {
            session::begin(&state, &session, signed_in, &parts).await?;
            flash::leave(&session, Flash::Password).await;
        }
        Ok::<_, Failure>(changed)
    };
    match done.await {
        Ok(Ok(_)) => Redirect::to(PATH).into_response(),
        Ok(Err(problems)) => again(&state, parts, Sent::Password(problems, typed)).await,
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

/// Whoever sits down at an open session must not be able to guess the password any faster here than on
/// the sign-in page. So every try counts, whatever the new password is.
async fn try_password(
    state: &WebState,
    who: &Principal,
    parts: &Parts,
    form: &NewPassword,
) -> Result<Result<SignedIn, Vec<AccountProblem>>, Failure> {
    let address = address::of(parts, &state.config.trusted_proxy);
    if let Err(wait) = state.throttle.take(&who.username, address) {
        let too_many = [AccountProblem::TooMany(wait.as_secs().saturating_add(1))].into_iter();
        return Ok(Err(too_many.chain(form.problems(&who.username)).collect()));
    }
    let changed = accounts::new_password(&state.app, who, form).await?;
    if !changed.as_ref().is_err_and(|told| told.contains(&AccountProblem::WrongPassword)) {
        state.throttle.succeeded(&who.username, address);
    }
    Ok(changed)
}

/// Changes what the form names. What it says of the rest makes no difference.
async fn prefer(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let sent = Pairs(&pairs);
    let density = Density::from_name(&sent.last("density")).map(Wish::Density);
    let size = Look::size(&sent.last("size")).map(Wish::Size);
    let keys =
        ["on", "off"].contains(&&*sent.last("shortcuts")).then(|| Wish::Shortcuts(sent.last("shortcuts") == "on"));
    let zone = match sent.last("timezone").trim() {
        _ if !sent.has("timezone") => None,
        "" => Some(Wish::Timezone(None)),
        typed => {
            let Ok(zone) = Timezone::parse(typed) else {
                let told = AccountProblem::Timezone(typed.to_owned());
                return again(&state, parts, Sent::Zone(typed.to_owned(), told)).await;
            };
            Some(Wish::Timezone(Some(zone)))
        }
    };
    let mut done = Ok(());
    for wish in [density, size, keys, zone].into_iter().flatten() {
        done = preferences::change(&state.app, &who, wish).await;
        if done.is_err() {
            break;
        }
    }
    if done.is_ok() {
        flash::leave(&session, Flash::Saved).await;
    }
    finish(&state, parts, done, PATH).await
}

async fn end(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<String>,
    session: Session,
    parts: Parts,
) -> Response {
    let done = logins::end(&state.app, &who, &id).await;
    if done.is_ok() {
        flash::leave(&session, Flash::SignedOut).await;
    }
    finish(&state, parts, done, PATH).await
}

/// The page again with the mistakes; of a password only those.
async fn again(state: &WebState, mut parts: Parts, sent: Sent) -> Response {
    parts.uri = http::Uri::from_static(PATH);
    let too_many =
        matches!(&sent, Sent::Password(told, _) if told.iter().any(|p| matches!(p, AccountProblem::TooMany(_))));
    let status = if too_many { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
    render::again(state, parts, Posted::Account(Box::new(sent)), status).await
}
