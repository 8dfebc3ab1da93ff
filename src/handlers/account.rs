//! The forms of the account page.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use crate::domain::choice::Choice as _;
use crate::domain::timezone::Timezone;
use crate::forms::account::{AccountDetailsForm, AccountError, AccountField, PasswordChangeForm};
use crate::forms::form_pairs::FormPairs;
use crate::i18n::Locale;
use crate::lists::list_layout::{Density, ListLayout};
use crate::pages::account::{AccountFormState, LANGUAGE_INPUT};
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::accounts::{self, SignedIn, sign_ins};
use crate::services::preferences::{self, PreferenceChange};
use crate::services::{Failure, Principal};
use crate::web::posted_form::PostedForm;
use crate::web::render::redirect_or_error;
use crate::web::state::WebState;
use crate::web::{client_address, render, session};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::ACCOUNT, post(change_details))
        .route(paths::ACCOUNT_LANGUAGE, post(set_language))
        .route(paths::ACCOUNT_PASSWORD, post(change_password))
        .route(paths::ACCOUNT_PREFERENCES, post(change_preferences))
        .route(paths::ACCOUNT_SESSION_END.as_str(), post(end_session))
}

async fn change_details(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = AccountDetailsForm::from_pairs(&pairs);
    match accounts::change_details(&state.app, &who, server_context::SOURCE, &form).await {
        Ok(Ok(())) => {
            flash::set(&session, Flash::Saved).await;
            Redirect::to(paths::ACCOUNT).into_response()
        }
        Ok(Err(errors)) => redisplay(&state, parts, AccountFormState::Details(form, errors)).await,
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn set_language(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let tag = pairs.iter().rev().find(|(name, _)| name == LANGUAGE_INPUT).map_or("", |(_, value)| value);
    // An unknown language counts as none: the browser's preference is used.
    let done = accounts::set_language(&state.app, &who, server_context::SOURCE, Locale::from_tag(tag)).await;
    if done.is_ok() {
        flash::set(&session, Flash::Saved).await;
    }
    redirect_or_error(&state, parts, done, paths::ACCOUNT).await
}

/// Changes the password and starts a new session: all other sessions have ended.
async fn change_password(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let typed = FormPairs(&pairs).typed(&[AccountField::Current.name(), AccountField::New.name()]);
    let done = async {
        let changed = try_change_password(&state, &who, &parts, &PasswordChangeForm::from_pairs(&pairs)).await?;
        if let Ok(signed_in) = &changed {
            session::begin(&state, &session, signed_in, &parts).await?;
            flash::set(&session, Flash::PasswordChanged).await;
        }
        Ok::<_, Failure>(changed)
    };
    match done.await {
        Ok(Ok(_)) => Redirect::to(paths::ACCOUNT).into_response(),
        Ok(Err(errors)) => redisplay(&state, parts, AccountFormState::Password(errors, typed)).await,
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// Changes the password, throttled like the sign-in page: with access to an open session, it must not be possible to
/// guess the password any faster here. So every attempt counts, whatever the new password is.
async fn try_change_password(
    state: &WebState,
    who: &Principal,
    parts: &Parts,
    form: &PasswordChangeForm,
) -> Result<Result<SignedIn, Vec<AccountError>>, Failure> {
    let address = client_address::of(parts, &state.config.trusted_proxy);
    if let Err(wait) = state.throttle.take(&who.username, address) {
        let too_many = [AccountError::TooMany(wait.as_secs().saturating_add(1))].into_iter();
        return Ok(Err(too_many.chain(form.errors(&who.username)).collect()));
    }
    let changed = accounts::change_password(&state.app, who, server_context::SOURCE, form).await?;
    if !changed.as_ref().is_err_and(|errors| errors.contains(&AccountError::WrongPassword)) {
        state.throttle.succeeded(&who.username, address);
    }
    Ok(changed)
}

/// Changes the preferences that the form contains, and no others.
async fn change_preferences(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    session: Session,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = FormPairs(&pairs);
    let density = Density::from_code(&form.last("density")).map(PreferenceChange::Density);
    let size = ListLayout::parse_page_size(&form.last("size")).map(PreferenceChange::Size);
    let shortcuts = ["on", "off"]
        .contains(&&*form.last("shortcuts"))
        .then(|| PreferenceChange::Shortcuts(form.last("shortcuts") == "on"));
    let zone = match form.last("timezone").trim() {
        _ if !form.has("timezone") => None,
        "" => Some(PreferenceChange::Timezone(None)),
        typed => match Timezone::parse(typed) {
            Ok(zone) => Some(PreferenceChange::Timezone(Some(zone))),
            Err(problem) => {
                let error = AccountError::Value(AccountField::Timezone, problem);
                return redisplay(&state, parts, AccountFormState::Zone(typed.to_owned(), error)).await;
            }
        },
    };
    let mut done = Ok(());
    for change in [density, size, shortcuts, zone].into_iter().flatten() {
        done = preferences::update(&state.app, &who, change).await;
        if done.is_err() {
            break;
        }
    }
    if done.is_ok() {
        flash::set(&session, Flash::Saved).await;
    }
    redirect_or_error(&state, parts, done, paths::ACCOUNT).await
}

async fn end_session(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<String>,
    session: Session,
    parts: Parts,
) -> Response {
    let done = sign_ins::end(&state.app, &who, server_context::SOURCE, &id).await;
    if done.is_ok() {
        flash::set(&session, Flash::SessionEnded).await;
    }
    redirect_or_error(&state, parts, done, paths::ACCOUNT).await
}

/// Shows the page again with the errors; typed passwords are not included.
async fn redisplay(state: &WebState, mut parts: Parts, form_state: AccountFormState) -> Response {
    parts.uri = http::Uri::from_static(paths::ACCOUNT);
    let is_too_many = |error: &AccountError| matches!(error, AccountError::TooMany(_));
    let too_many = matches!(&form_state, AccountFormState::Password(errors, _) if errors.iter().any(is_too_many));
    let status = if too_many { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
    render::redisplay(state, parts, PageAfterPost::Account(Box::new(form_state)), status).await
}
