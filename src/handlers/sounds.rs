//! The forms of the sound pages, and the files that they play. A form submitted by a script is answered with a
//! [`SoundFormResult`] or an error instead of a page.

use axum::extract::{DefaultBodyLimit, Extension, Path, Request, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use http::request::Parts;
use http::{HeaderMap, StatusCode};
use tower_http::limit::RequestBodyLimitLayer;
use tower_sessions::Session;

use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::domain::sound::SoundError;
use crate::error::AppError;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::sound::{SoundForm, SoundFormResult};
use crate::i18n::{Messages, key};
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::sounds::{self, DecodedUpload, SoundFile};
use crate::services::{self, Failure, Principal, mailboxes};
use crate::web::body_limits::{FORM_BODY_LIMIT, MAX_DRAINED_SOUND_BYTES};
use crate::web::file_response;
use crate::web::file_response::{ByteRange, MediaFile};
use crate::web::posted_form::PostedForm;
use crate::web::referrer::origin;
use crate::web::sound_upload;
use crate::web::sound_upload::Upload;
use crate::web::state::WebState;
use crate::web::{error_response, form_user_check, render};

/// The routes of this module with the usual body limit.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::SOUND.as_str(), post(rename))
        .route(paths::SOUND_DELETE.as_str(), post(delete))
        .route(paths::SOUND_PHONE_WAV.as_str(), get(phone))
        .route(paths::SOUND_ORIGINAL.as_str(), get(original))
}

/// The routes for uploads.
pub fn uploads() -> Router<WebState> {
    Router::new()
        .route(paths::NEW_SOUND, post(create))
        .route(paths::SOUND_REPLACE.as_str(), post(replace))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MAX_DRAINED_SOUND_BYTES + FORM_BODY_LIMIT))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    request: Request,
) -> Response {
    let (parts, upload, file) = match read_upload(&state, &who, request).await {
        Ok(received) => received,
        Err(response) => return response,
    };
    let form = SoundForm::from_pairs(&upload.pairs);
    match sounds::create(&state.app, &who, server_context::SOURCE, &form, (&upload.file_name, file)).await {
        Ok(Ok(uuid)) => match use_in_mailbox(&state, &who, &form.mailbox, &uuid, messages).await {
            Some(notice) => redirect_or_json(&parts, notice, &format!("{}#m-{}", paths::PANEL, form.mailbox)).await,
            None => redirect_or_json(&parts, Flash::SoundAdded, &sound_page(&parts, &uuid)).await,
        },
        Ok(Err(errors)) => redisplay(&state, parts, form, errors).await,
        Err(failure) => render_refusal(&state, parts, failure).await,
    }
}

/// Makes the mailbox that a sound was recorded for use it, and returns the notice. `None`: the mailbox does not use it,
/// but the sound was added.
async fn use_in_mailbox(
    state: &WebState,
    who: &Principal,
    mailbox: &str,
    sound: &str,
    messages: Messages,
) -> Option<Flash> {
    if mailbox.is_empty() {
        return None;
    }
    let before = mailboxes::get(&state.app, who, mailbox).await.ok()?;
    let settings = [(MailboxField::Greeting, sound.to_owned())];
    match services::panel::update_settings(&state.app, who, server_context::SOURCE, mailbox, &settings).await {
        Ok(MailboxSaveOutcome::Done(_)) => Some(Flash::SettingChanged {
            uuid: before.uuid,
            message: messages
                .format(key!("sounds-greeting-added"), &[("mailbox", before.settings.name.as_str().into())]),
            previous: vec![(MailboxField::Greeting.name().to_owned(), before.settings.greeting.unwrap_or_default())],
        }),
        _ => None,
    }
}

async fn replace(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    request: Request,
) -> Response {
    let (parts, _upload, file) = match read_upload(&state, &who, request).await {
        Ok(received) => received,
        Err(response) => return response,
    };
    let replaced = sounds::replace(&state.app, &who, server_context::SOURCE, &uuid, file).await;
    let page = sound_page(&parts, &uuid);
    finish(&state, parts, replaced, Flash::SoundReplaced, &page).await
}

async fn rename(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = SoundForm::from_pairs(&pairs);
    match sounds::rename(&state.app, &who, server_context::SOURCE, &uuid, &form).await {
        Ok(Ok(())) => redirect_or_json(&parts, Flash::Saved, &sound_page(&parts, &uuid)).await,
        Ok(Err(errors)) => redisplay(&state, parts, form, errors).await,
        Err(failure) => render_refusal(&state, parts, failure).await,
    }
}

async fn delete(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    parts: Parts,
) -> Response {
    match sounds::delete(&state.app, &who, server_context::SOURCE, &uuid).await {
        Ok(Ok(name)) => {
            redirect_or_json(&parts, Flash::SoundDeleted(name), &origin(&parts).list_at(paths::SOUNDS)).await
        }
        result => {
            let result = result.map(|r| r.map(drop));
            let page = sound_page(&parts, &uuid);
            finish(&state, parts, result, Flash::Saved, &page).await
        }
    }
}

/// Reads the form and decodes its file, or returns the error response. The returned [`Upload`] holds the upload slot.
async fn read_upload(
    state: &WebState,
    who: &Principal,
    request: Request,
) -> Result<(Parts, Upload, Result<DecodedUpload, SoundError>), Response> {
    // Checked before reading anything of the body.
    if !who.may(Permission::ManageSounds) {
        return Err(render_refusal(state, request.into_parts().0, AppError::Forbidden.into()).await);
    }
    let (parts, upload) = sound_upload::receive(request).await;
    let mut upload = match upload {
        Ok(upload) => upload,
        Err(error) => return Err(error_response::respond(&parts.headers, error)),
    };
    if form_user_check::other_form_user(who, &upload.pairs).is_some() {
        return Err(form_user_check::refuse_file(state, who, parts, &upload.pairs).await);
    }
    let file = match upload.file.take() {
        _ if upload.too_large => Ok(Err(SoundError::TooLarge)),
        None => Ok(Err(SoundError::NoFile)),
        Some(bytes) => sounds::decode_upload(who, bytes).await,
    };
    match file {
        Ok(file) => Ok((parts, upload, file)),
        Err(failure) => Err(render_refusal(state, parts, failure).await),
    }
}

async fn redirect_or_json(parts: &Parts, notice: Flash, page: &str) -> Response {
    if let Some(session) = parts.extensions.get::<Session>() {
        flash::set(session, notice).await;
    }
    if error_response::wants_html(&parts.headers) {
        Redirect::to(page).into_response()
    } else {
        Json(SoundFormResult::Done(page.to_owned())).into_response()
    }
}

/// The page of a sound, keeping the list that the request came from.
fn sound_page(parts: &Parts, uuid: &str) -> String {
    origin(parts).carry(&paths::SOUND.with(uuid))
}

/// Redirects to `page`, or shows that page with the errors.
async fn finish(
    state: &WebState,
    mut parts: Parts,
    outcome: sounds::SoundResult<()>,
    notice: Flash,
    page: &str,
) -> Response {
    match outcome {
        Ok(Ok(())) => redirect_or_json(&parts, notice, page).await,
        Ok(Err(errors)) => {
            if let Ok(uri) = page.parse() {
                parts.uri = uri;
            }
            redisplay(state, parts, SoundForm::default(), errors).await
        }
        Err(failure) => render_refusal(state, parts, failure).await,
    }
}

/// The error response: a page, or JSON for scripts.
async fn render_refusal(state: &WebState, parts: Parts, failure: Failure) -> Response {
    if error_response::wants_html(&parts.headers) {
        render::render_error(state, parts, failure.into()).await
    } else {
        error_response::respond(&parts.headers, failure.into())
    }
}

async fn redisplay(state: &WebState, parts: Parts, form: SoundForm, errors: Vec<SoundError>) -> Response {
    let status = match errors.as_slice() {
        [SoundError::Used(_)] => StatusCode::CONFLICT,
        errors if errors.contains(&SoundError::TooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if !error_response::wants_html(&parts.headers) {
        return (status, Json(SoundFormResult::Wrong(errors))).into_response();
    }
    render::redisplay(state, parts, PageAfterPost::Sound(form, errors), status).await
}

async fn phone(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    headers: HeaderMap,
) -> Response {
    serve_file(&state, &who, &uuid, SoundFile::Phone, &headers).await
}

async fn original(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    headers: HeaderMap,
) -> Response {
    serve_file(&state, &who, &uuid, SoundFile::Original, &headers).await
}

async fn serve_file(state: &WebState, who: &Principal, uuid: &str, file: SoundFile, headers: &HeaderMap) -> Response {
    let found: Result<Response, Failure> = async {
        let media = sounds::media(&state.app, who, uuid, file).await?;
        let tag = format!("\"{}\"", media.version);
        let range = file_response::requested_range(headers, &tag, media.length);
        let bytes = match range {
            ByteRange::Whole => sounds::read_range(&state.app, who, &media, 0, media.length).await?,
            ByteRange::Part(first, last) => {
                sounds::read_range(&state.app, who, &media, first, last - first + 1).await?
            }
            ByteRange::Unsatisfiable => Vec::new(),
        };
        let name = format!("{}.{}", media.name, media.kind.code());
        let save = file == SoundFile::Original;
        let file_info =
            MediaFile { media_type: media.kind.media_type(), name: &name, save, tag: &tag, length: media.length };
        Ok(file_response::respond(&file_info, range, bytes))
    }
    .await;
    found.unwrap_or_else(|failure| error_response::respond(headers, failure.into()))
}
