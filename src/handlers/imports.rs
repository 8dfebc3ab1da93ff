//! The forms of the import pages: upload, check, apply, cancel and discard a file, and download rejected rows.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension, Path, Request, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use futures_util::stream;
use http::StatusCode;
use http::request::Parts;
use tokio::sync::mpsc::{Sender, channel};
use tower_http::limit::RequestBodyLimitLayer;
use tower_sessions::Session;

use crate::domain::import::{FileError, MAX_FILE_BYTES, MailboxColumn, column_input};
use crate::error::AppError;
use crate::forms::form_pairs::FormPairs;
use crate::handlers::exports::download;
use crate::i18n::{Locale, Messages, key};
use crate::pages::imports::ImportFormState;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::services::imports::{self, EncodingChoice, UploadChunk};
use crate::services::submission_key::SubmissionKey;
use crate::services::{App, Failure, Principal, batches};
use crate::web::body_limits::{FORM_BODY_LIMIT, MAX_DRAINED_IMPORT_BYTES};
use crate::web::multipart::{FormFile, FormPart, MultipartForm, UploadError, UploadLimits};
use crate::web::posted_form::PostedForm;
use crate::web::referrer::origin;
use crate::web::state::WebState;
use crate::web::{error_response, form_user_check, render};

/// The routes with the usual body limit.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::IMPORT_CHECK.as_str(), post(check))
        .route(paths::IMPORT_REREAD.as_str(), post(reread))
        .route(paths::IMPORT_APPLY.as_str(), post(apply))
        .route(paths::IMPORT_CANCEL.as_str(), post(cancel))
        .route(paths::IMPORT_DISCARD.as_str(), post(give_up))
        .route(paths::IMPORT_REJECTED_ROWS.as_str(), get(rejects))
}

/// The route for uploads.
pub fn uploads() -> Router<WebState> {
    Router::new()
        .route(paths::IMPORTS, post(receive))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MAX_DRAINED_IMPORT_BYTES + FORM_BODY_LIMIT))
}

static LIMITS: UploadLimits = UploadLimits {
    file_bytes: MAX_FILE_BYTES,
    drained_bytes: MAX_DRAINED_IMPORT_BYTES,
    pause: Duration::from_secs(15),
    bytes_per_second: 4 * 1024,
    duration: Duration::from_millis(imports::RECEIVE_TIMEOUT_MS.unsigned_abs()),
};

async fn receive(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    // Checked before reading anything of the body.
    if let Err(failure) = imports::authorize_import(&who) {
        return render::render_error(&state, parts, failure.into()).await;
    }
    let form = match MultipartForm::open(Request::from_parts(parts.clone(), body), &LIMITS).await {
        Ok(form) => form,
        Err(error) => return error_response::respond(&parts.headers, error.into()),
    };
    let mut pairs = Vec::new();
    match read_form(&state.app, &who, form, &mut pairs, messages.locale()).await {
        Ok(Ok(uuid)) => Redirect::to(&import_page(&parts, &uuid)).into_response(),
        Ok(Err(problem)) => {
            let status = match problem {
                FileError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
                FileError::TooSlow => StatusCode::REQUEST_TIMEOUT,
                FileError::TooManyFiles => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let form_state = ImportFormState::File(problem, customer_field(&pairs, &who));
            render::redisplay(&state, parts, PageAfterPost::Import(Box::new(form_state)), status).await
        }
        Err(_) if form_user_check::other_form_user(&who, &pairs).is_some() => {
            form_user_check::refuse_file(&state, &who, parts, &pairs).await
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// The customer of rows that name none.
fn customer_field(pairs: &[(String, String)], who: &Principal) -> String {
    let field = pairs.iter().rfind(|(name, _)| name == "customer");
    let typed = field.map(|(_, value)| value.clone());
    typed.or(who.customer().map(|id| id.to_string())).unwrap_or_default()
}

/// Reads the form as it arrives. The other fields come before the file, which is forwarded in chunks.
async fn read_form(
    app: &App,
    who: &Principal,
    mut form: MultipartForm,
    pairs: &mut Vec<(String, String)>,
    locale: Locale,
) -> Result<Result<String, FileError>, Failure> {
    loop {
        let mut file = match form.next().await {
            Ok(Some(FormPart::Text(name, value))) => {
                pairs.push((name, value));
                continue;
            }
            Ok(Some(FormPart::File(file))) if !file.name.is_empty() => file,
            Ok(_) => return Ok(Err(FileError::NoFile)),
            Err(UploadError::TooSlow) => return Ok(Err(FileError::TooSlow)),
            Err(error) => return Err(AppError::from(error).into()),
        };
        if form_user_check::other_form_user(who, pairs).is_some() {
            file.drain().await;
            return Err(AppError::OtherUserSignedIn.into());
        }
        let customer_id = customer_field(pairs, who).parse().map_err(|_| AppError::NotFound)?;
        let name = file.name.clone();
        pairs.push(("file".to_owned(), name.clone()));
        let key = SubmissionKey::of(paths::IMPORTS, pairs);
        let (sender, chunks) = channel(2);
        let (received, ()) = tokio::join!(
            imports::receive(app, who, customer_id, (&name, &key), EncodingChoice::Guess(locale), chunks),
            send_file(file, sender)
        );
        return received;
    }
}

/// Sends a file to its receiver, which notices if the end is missing. The rest of a file that is refused is read and
/// dropped.
async fn send_file(mut file: Box<FormFile<'_>>, receiver: Sender<UploadChunk>) {
    let last = loop {
        match file.chunk().await {
            Ok(Some(bytes)) => {
                if receiver.send(UploadChunk::Bytes(bytes.to_vec())).await.is_err() {
                    break None;
                }
            }
            Ok(None) => break Some(UploadChunk::End),
            Err(UploadError::TooLarge) => break Some(UploadChunk::TooLarge),
            Err(UploadError::TooSlow) => break Some(UploadChunk::TooSlow),
            Err(UploadError::Unreadable) => return,
        }
    };
    let is_refused = matches!(last, None | Some(UploadChunk::TooLarge));
    if let Some(last) = last {
        let _ = receiver.send(last).await;
    }
    if is_refused {
        file.drain().await;
    }
}

async fn check(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = FormPairs(&pairs);
    let count = pairs.iter().filter(|(name, _)| name.starts_with("column-")).count();
    let columns: Vec<_> = (0..count).map(|index| MailboxColumn::from_name(&form.last(&column_input(index)))).collect();
    match imports::check(&state.app, &who, &uuid, &columns).await {
        Ok(Ok(checking)) => {
            checking.wait_briefly().await;
            Redirect::to(&import_page(&parts, &uuid)).into_response()
        }
        Ok(Err(problems)) => redisplay(&state, parts, &uuid, ImportFormState::Columns(columns, problems)).await,
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// Rereads the file with another encoding, or another row as the heading.
async fn reread(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = FormPairs(&pairs);
    let done = async {
        if form.has("encoding") {
            imports::set_encoding(&state.app, &who, &uuid, &form.last("encoding")).await?;
        }
        if form.has("head") {
            let head = form.last("head").parse().map_err(|_| AppError::BadRequest)?;
            imports::set_heading(&state.app, &who, &uuid, head).await?;
        }
        Ok::<_, Failure>(())
    };
    match done.await {
        Ok(()) => Redirect::to(&import_page(&parts, &uuid)).into_response(),
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn apply(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let all_or_nothing = FormPairs(&pairs).last("rows") != "good";
    match imports::apply(&state.app, &who, &uuid, all_or_nothing).await {
        Ok(Ok(run)) => {
            run.wait_briefly().await;
            Redirect::to(&import_page(&parts, &uuid)).into_response()
        }
        Ok(Err(refusal)) => redisplay(&state, parts, &uuid, ImportFormState::Refused(refusal)).await,
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// The page of an import, keeping the list that the request came from.
fn import_page(parts: &Parts, uuid: &str) -> String {
    origin(parts).carry(&paths::IMPORT.with(uuid))
}

async fn redisplay(state: &WebState, mut parts: Parts, uuid: &str, form_state: ImportFormState) -> Response {
    if let Ok(page) = import_page(&parts, uuid).parse() {
        parts.uri = page;
    }
    render::redisplay(state, parts, PageAfterPost::Import(Box::new(form_state)), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Cancels the batch that applies the file.
async fn cancel(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    parts: Parts,
) -> Response {
    let done = async {
        if let Some(batch) = imports::get(&state.app, &who, &uuid).await?.batch {
            batches::cancel(&state.app, &who, &batch).await?;
        }
        Ok::<_, Failure>(())
    };
    match done.await {
        Ok(()) => Redirect::to(&import_page(&parts, &uuid)).into_response(),
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn give_up(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    messages: Messages,
    parts: Parts,
) -> Response {
    match imports::discard(&state.app, &who, &uuid).await {
        Ok(true) => {
            flash::set(&session, Flash::Done(messages.get(key!("imports-discarded")))).await;
            Redirect::to(&origin(&parts).import()).into_response()
        }
        Ok(false) => Redirect::to(&import_page(&parts, &uuid)).into_response(),
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

async fn rejects(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    messages: Messages,
    parts: Parts,
) -> Response {
    match imports::rejected_rows_file(&state.app, &who, &uuid, messages).await {
        Ok(rejects) => {
            let (name, head) = (rejects.file_name.clone(), rejects.head());
            let rest = stream::unfold(rejects, |mut rejects| async {
                let next = rejects.next().await.transpose()?;
                Some((next, rejects))
            });
            download(&name, "text/csv; charset=utf-8; header=present", head, rest)
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}
