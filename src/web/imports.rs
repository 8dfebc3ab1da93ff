//! What the pages of a file of mailboxes do: take it in, look at it, apply it, give back what was refused.

use std::time::{Duration, Instant};

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

use super::exports::download;
use super::flash::{self, Flash};
use super::mailboxes::origin;
use super::multipart::{FormFile, FormPart, MultipartForm};
use super::posted_form::PostedForm;
use super::router::BODY_LIMIT;
use super::state::WebState;
use super::{error_response, form_user_check, render};
use crate::domain::import::{FileProblem, ImportColumn, MAX_FILE_BYTES};
use crate::error::AppError;
use crate::forms::form_pairs::FormPairs as Pairs;
use crate::i18n::{Locale, Messages};
use crate::pages::imports::{ImportFormState, PATH, column_input};
use crate::pages::request::FormResult;
use crate::services::form_keys::FormKey;
use crate::services::imports::{self, EncodingChoice, UploadChunk};
use crate::services::{App, Failure, Principal, batches};

/// The routes that take no more than others.
pub fn routes() -> Router<WebState> {
    let one = |rest: &str| format!("{PATH}/{{uuid}}{rest}");
    Router::new()
        .route(&one("/check"), post(check))
        .route(&one("/reread"), post(reread))
        .route(&one("/apply"), post(apply))
        .route(&one("/cancel"), post(cancel))
        .route(&one("/give-up"), post(give_up))
        .route(&one("/to-mend.csv"), get(rejects))
}

/// The route that a file comes in by.
pub fn uploads() -> Router<WebState> {
    Router::new()
        .route(PATH, post(receive))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MAX_DRAINED_BYTES + BODY_LIMIT))
}

/// How much of a file that is too large is read on, without looking at it: a browser that is cut off shows no
/// answer.
const MAX_DRAINED_BYTES: usize = 4 * MAX_FILE_BYTES;

/// How long nothing may come of a file.
const CHUNK_TIMEOUT: Duration = Duration::from_secs(15);

/// How many bytes a second a file has to come with.
const MIN_BYTES_PER_SECOND: u64 = 4 * 1024;

/// How long a file may come, in which it is known to be on its way.
const UPLOAD_TIMEOUT: Duration = Duration::from_millis(imports::RECEIVE_TIMEOUT_MS.unsigned_abs());

async fn receive(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    messages: Messages,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    // Before anything is read of what somebody sends who may not.
    if let Err(failure) = imports::authorize_import(&who) {
        return render::render_error(&state, parts, failure.into()).await;
    }
    let form = match MultipartForm::open(Request::from_parts(parts.clone(), body)).await {
        Ok(form) => form,
        Err(error) => return error_response::respond(&parts.headers, error),
    };
    let mut pairs = Vec::new();
    match read_form(&state.app, &who, form, &mut pairs, messages.locale()).await {
        Ok(Ok(uuid)) => Redirect::to(&import_page(&parts, &uuid)).into_response(),
        Ok(Err(problem)) => {
            let status = match problem {
                FileProblem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
                FileProblem::TooSlow => StatusCode::REQUEST_TIMEOUT,
                FileProblem::TooManyFiles => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let sent = ImportFormState::File(problem, customer_field(&pairs, &who));
            render::redisplay(&state, parts, FormResult::Import(Box::new(sent)), status).await
        }
        Err(_) if form_user_check::other_form_user(&who, &pairs).is_some() => {
            form_user_check::refuse_file(&state, &who, parts, &pairs).await
        }
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// Whose the rows are that name no customer.
fn customer_field(pairs: &[(String, String)], who: &Principal) -> String {
    let said = pairs.iter().rfind(|(name, _)| name == "customer");
    said.map_or_else(|| who.customer_id.to_string(), |(_, value)| value.clone())
}

/// Reads the form as it comes. What else it holds stands before the file, which goes on piece by piece.
async fn read_form(
    app: &App,
    who: &Principal,
    mut form: MultipartForm,
    pairs: &mut Vec<(String, String)>,
    locale: Locale,
) -> Result<Result<String, FileProblem>, Failure> {
    while let Some(part) = form.next().await? {
        let file = match part {
            FormPart::Text(name, value) => {
                pairs.push((name, value));
                continue;
            }
            FormPart::File(file) => file,
        };
        let name = file.name.clone();
        if name.is_empty() {
            break;
        }
        let (pieces, coming) = channel(2);
        if form_user_check::other_form_user(who, pairs).is_some() {
            drop(coming);
            send_file(file, pieces).await?;
            return Err(AppError::SomebodyElse.into());
        }
        let customer_id = customer_field(pairs, who).parse().map_err(|_| AppError::NotFound)?;
        pairs.push(("file".to_owned(), name.clone()));
        let key = FormKey::of(PATH, pairs);
        let (received, sent) = tokio::join!(
            imports::receive(app, who, customer_id, (&name, &key), EncodingChoice::Guess(locale), coming),
            send_file(file, pieces)
        );
        let received = received?;
        sent?;
        return Ok(received);
    }
    Ok(Err(FileProblem::NoFile))
}

async fn send_file(mut file: Box<FormFile<'_>>, pieces: Sender<UploadChunk>) -> Result<(), Failure> {
    let (began, mut length, mut heard) = (Instant::now(), 0, true);
    loop {
        let Ok(chunk) = tokio::time::timeout(CHUNK_TIMEOUT, file.chunk()).await else {
            let _ = pieces.send(UploadChunk::TooSlow).await;
            return Ok(());
        };
        let Some(bytes) = chunk? else { break };
        let before = length;
        length += bytes.len();
        if is_too_slow(began.elapsed(), length) {
            let _ = pieces.send(UploadChunk::TooSlow).await;
            return Ok(());
        }
        if length > MAX_DRAINED_BYTES {
            return Ok(());
        }
        let piece = match (before > MAX_FILE_BYTES, length > MAX_FILE_BYTES) {
            (true, _) => continue,
            (_, true) => UploadChunk::TooLarge,
            _ => UploadChunk::Bytes(bytes.to_vec()),
        };
        // Whoever reads may have found something wrong already; the rest is heard out all the same.
        heard = heard && pieces.send(piece).await.is_ok();
    }
    if heard && length <= MAX_FILE_BYTES {
        let _ = pieces.send(UploadChunk::End).await;
    }
    Ok(())
}

/// Whether a file comes so slowly that nobody waits for it: after a while it has to have come at a certain rate, and in
/// the end altogether.
fn is_too_slow(elapsed: Duration, length: usize) -> bool {
    let counted = elapsed.saturating_sub(CHUNK_TIMEOUT).as_secs();
    u64::try_from(length).is_ok_and(|length| length < counted * MIN_BYTES_PER_SECOND) || elapsed > UPLOAD_TIMEOUT
}

async fn check(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let sent = Pairs(&pairs);
    let count = pairs.iter().filter(|(name, _)| name.starts_with("column-")).count();
    let columns: Vec<_> = (0..count).map(|at| ImportColumn::from_name(&sent.last(&column_input(at)))).collect();
    match imports::check(&state.app, &who, &uuid, &columns).await {
        Ok(Ok(checking)) => {
            checking.wait_briefly().await;
            Redirect::to(&import_page(&parts, &uuid)).into_response()
        }
        Ok(Err(problems)) => redisplay(&state, parts, &uuid, ImportFormState::Columns(columns, problems)).await,
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// Reads the file in another encoding, or takes another row for the one that names the columns.
async fn reread(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let sent = Pairs(&pairs);
    let done = async {
        if sent.has("encoding") {
            imports::set_encoding(&state.app, &who, &uuid, &sent.last("encoding")).await?;
        }
        if sent.has("head") {
            let head = sent.last("head").parse().map_err(|_| AppError::BadRequest)?;
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
    let whole = Pairs(&pairs).last("rows") != "good";
    match imports::apply(&state.app, &who, &uuid, whole).await {
        Ok(Ok(going)) => {
            going.wait_briefly().await;
            Redirect::to(&import_page(&parts, &uuid)).into_response()
        }
        Ok(Err(refusal)) => redisplay(&state, parts, &uuid, ImportFormState::Refused(refusal)).await,
        Err(failure) => render::render_error(&state, parts, failure.into()).await,
    }
}

/// The page of a file, for whoever sent this request.
fn import_page(parts: &Parts, uuid: &str) -> String {
    origin(parts).carry(&format!("{PATH}/{uuid}"))
}

async fn redisplay(state: &WebState, mut parts: Parts, uuid: &str, sent: ImportFormState) -> Response {
    if let Ok(page) = import_page(&parts, uuid).parse() {
        parts.uri = page;
    }
    render::redisplay(state, parts, FormResult::Import(Box::new(sent)), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Stops what applies the file.
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
            flash::set(&session, Flash::Done(messages.get("imports-given-up"))).await;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_to_come_at_a_certain_rate() {
        let at = |seconds, length| is_too_slow(Duration::from_secs(seconds), length);
        assert!(!at(0, 0) && !at(15, 1), "a pause is nothing yet");
        assert!(at(20, 1_000) && !at(20, 50_000));
        assert!(at(601, MAX_FILE_BYTES), "and not for ever");
    }
}
