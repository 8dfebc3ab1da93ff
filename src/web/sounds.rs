//! What the pages of sounds do: their forms, and the files they play. A form that a script sends is answered
//! with a [`Sent`], or the refusal, instead of a page.

use axum::extract::{DefaultBodyLimit, Extension, Path, Request, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use tower_http::limit::RequestBodyLimitLayer;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::media::{self, About, Span};
use super::received::Received;
use super::router::BODY_LIMIT;
use super::state::WebState;
use super::upload::{self, Upload};
use super::{answer, filled, guard, render};
use crate::domain::field::Field;
use crate::domain::role::SoundVerb;
use crate::domain::sound::SoundProblem;
use crate::error::AppError;
use crate::forms::sound::{Sent, SoundForm, Told};
use crate::forms::submission::Saved;
use crate::pages::panel;
use crate::pages::sounds::PATH;
use crate::pages::visit::Posted;
use crate::services::sounds::{self, File, Listened};
use crate::services::{self, Failure, Principal, mailboxes};
use crate::tongue::Words;

/// The routes of this module that take and give no more than others.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route("/sounds/{uuid}", post(rename))
        .route("/sounds/{uuid}/delete", post(delete))
        .route("/sounds/{uuid}/phone.wav", get(phone))
        .route("/sounds/{uuid}/original", get(original))
}

/// The routes that a file comes in by.
pub fn uploads() -> Router<WebState> {
    Router::new()
        .route("/sounds/new", post(create))
        .route("/sounds/{uuid}/replace", post(replace))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(upload::PATIENTLY + BODY_LIMIT))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    request: Request,
) -> Response {
    let (parts, upload, file) = match received(&state, &who, request).await {
        Ok(received) => received,
        Err(response) => return response,
    };
    let form = SoundForm::from_pairs(&upload.pairs);
    match sounds::create(&state.app, &who, guard::DOOR, &form, (&upload.file_name, file)).await {
        Ok(Ok(uuid)) => match chosen(&state, &who, &form.mailbox, &uuid, words).await {
            Some(word) => done(&parts, word, &format!("{}#m-{}", panel::PATH, form.mailbox)).await,
            None => done(&parts, Flash::SoundAdded, &format!("{PATH}/{uuid}")).await,
        },
        Ok(Err(problems)) => again(&state, parts, form, problems, words).await,
        Err(failure) => refused(&state, parts, failure).await,
    }
}

/// Lets the mailbox that a sound was recorded for play it; what is said of that. `None`: it does not play it,
/// and the sound is there all the same.
async fn chosen(state: &WebState, who: &Principal, mailbox: &str, sound: &str, words: Words) -> Option<Flash> {
    if mailbox.is_empty() {
        return None;
    }
    let before = mailboxes::get(&state.app, who, mailbox).await.ok()?;
    let settings = [(Field::Greeting, sound.to_owned())];
    match services::panel::set(&state.app, who, guard::DOOR, mailbox, &settings).await {
        Ok(Saved::Done { .. }) => Some(Flash::Set {
            uuid: before.uuid,
            told: words.say_with("sounds-heard", &[("mailbox", before.settings.name.as_str().into())]),
            was: vec![(Field::Greeting.name().to_owned(), before.settings.greeting.unwrap_or_default())],
        }),
        _ => None,
    }
}

async fn replace(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    words: Words,
    request: Request,
) -> Response {
    let (parts, _upload, file) = match received(&state, &who, request).await {
        Ok(received) => received,
        Err(response) => return response,
    };
    let replaced = sounds::replace(&state.app, &who, guard::DOOR, &uuid, file).await;
    let page = format!("{PATH}/{uuid}");
    finish(&state, parts, replaced, Flash::SoundReplaced, &page, words).await
}

async fn rename(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let form = SoundForm::from_pairs(&pairs);
    match sounds::rename(&state.app, &who, guard::DOOR, &uuid, &form).await {
        Ok(Ok(())) => done(&parts, Flash::Saved, &format!("{PATH}/{uuid}")).await,
        Ok(Err(problems)) => again(&state, parts, form, problems, words).await,
        Err(failure) => refused(&state, parts, failure).await,
    }
}

async fn delete(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    words: Words,
    parts: Parts,
) -> Response {
    match sounds::delete(&state.app, &who, guard::DOOR, &uuid).await {
        Ok(Ok(name)) => done(&parts, Flash::SoundDeleted(name), PATH).await,
        other => {
            let other = other.map(|r| r.map(drop));
            finish(&state, parts, other, Flash::Saved, &format!("{PATH}/{uuid}"), words).await
        }
    }
}

/// The form and what its file was found to be; or the answer, if that cannot be said. While the form is kept, so
/// is its turn.
async fn received(
    state: &WebState,
    who: &Principal,
    request: Request,
) -> Result<(Parts, Upload, Result<Listened, SoundProblem>), Response> {
    // Before anything is read of what somebody sends who may not.
    if !sounds::may(who, SoundVerb::Manage) {
        return Err(refused(state, request.into_parts().0, AppError::Forbidden.into()).await);
    }
    let (parts, upload) = upload::receive(request).await;
    let mut upload = match upload {
        Ok(upload) => upload,
        Err(error) => return Err(answer::refuse(&parts.headers, error)),
    };
    if filled::by_another(who, &upload.pairs).is_some() {
        return Err(filled::refuse_file(state, who, parts, &upload.pairs).await);
    }
    let file = match upload.file.take() {
        _ if upload.too_large => Ok(Err(SoundProblem::TooLarge)),
        None => Ok(Err(SoundProblem::NoFile)),
        Some(bytes) => sounds::listen(who, bytes).await,
    };
    match file {
        Ok(file) => Ok((parts, upload, file)),
        Err(failure) => Err(refused(state, parts, failure).await),
    }
}

async fn done(parts: &Parts, word: Flash, page: &str) -> Response {
    if let Some(session) = parts.extensions.get::<Session>() {
        flash::leave(session, word).await;
    }
    if answer::wants_html(&parts.headers) {
        Redirect::to(page).into_response()
    } else {
        Json(Sent::Done(page.to_owned())).into_response()
    }
}

/// On to `page`; or that page with the mistakes.
async fn finish(
    state: &WebState,
    mut parts: Parts,
    outcome: sounds::Outcome<()>,
    word: Flash,
    page: &str,
    words: Words,
) -> Response {
    match outcome {
        Ok(Ok(())) => done(&parts, word, page).await,
        Ok(Err(problems)) => {
            if let Ok(uri) = page.parse() {
                parts.uri = uri;
            }
            again(state, parts, SoundForm::default(), problems, words).await
        }
        Err(failure) => refused(state, parts, failure).await,
    }
}

/// Why nothing came of it: as a page, or as a script understands it.
async fn refused(state: &WebState, parts: Parts, failure: Failure) -> Response {
    if answer::wants_html(&parts.headers) {
        render::refused(state, parts, failure.into()).await
    } else {
        answer::refuse(&parts.headers, failure.into())
    }
}

async fn again(state: &WebState, parts: Parts, form: SoundForm, problems: Vec<SoundProblem>, words: Words) -> Response {
    let status = match problems.as_slice() {
        [SoundProblem::Used(_)] => StatusCode::CONFLICT,
        problems if problems.contains(&SoundProblem::TooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if !answer::wants_html(&parts.headers) {
        return (status, Json(Sent::Wrong(Told::all(&problems, words)))).into_response();
    }
    render::again(state, parts, Posted::Sound(form, problems), status).await
}

async fn phone(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    headers: HeaderMap,
) -> Response {
    play(&state, &who, &uuid, File::Phone, &headers).await
}

async fn original(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    headers: HeaderMap,
) -> Response {
    play(&state, &who, &uuid, File::Original, &headers).await
}

async fn play(state: &WebState, who: &Principal, uuid: &str, file: File, headers: &HeaderMap) -> Response {
    let found: Result<Response, Failure> = async {
        let media = sounds::media(&state.app, who, uuid, file).await?;
        let tag = format!("\"{}\"", media.version);
        let span = media::span(headers, &tag, media.length);
        let bytes = match span {
            Span::Whole => sounds::part(&state.app, who, &media, 0, media.length).await?,
            Span::Part(first, last) => sounds::part(&state.app, who, &media, first, last - first + 1).await?,
            Span::Nowhere => Vec::new(),
        };
        let name = format!("{}.{}", media.name, media.kind.name());
        let save = file == File::Original;
        let about = About { media_type: media.kind.media_type(), name: &name, save, tag: &tag, length: media.length };
        Ok(media::answer(&about, span, bytes))
    }
    .await;
    found.unwrap_or_else(|failure| answer::refuse(headers, failure.into()))
}
