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
use super::multipart::{File, Form, Part};
use super::posts::origin;
use super::received::Received;
use super::router::BODY_LIMIT;
use super::state::WebState;
use super::{answer, filled, render};
use crate::domain::import::{Column, FileProblem, MOST_BYTES};
use crate::error::AppError;
use crate::forms::posted::Posted as Pairs;
use crate::pages::imports::{PATH, Sent, column_input};
use crate::pages::visit::Posted;
use crate::services::form_keys::FormKey;
use crate::services::imports::{self, Piece, Reading};
use crate::services::{App, Failure, Principal, batches};
use crate::tongue::{Tongue, Words};

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
        .layer(RequestBodyLimitLayer::new(PATIENTLY + BODY_LIMIT))
}

/// How much of a file that is too large is read on, without looking at it: a browser that is cut off shows no
/// answer.
const PATIENTLY: usize = 4 * MOST_BYTES;

/// How long nothing may come of a file.
const PAUSE: Duration = Duration::from_secs(15);

/// How many bytes a second a file has to come with.
const SLOWEST: u64 = 4 * 1024;

/// How long a file may come, in which it is known to be on its way.
const LONGEST: Duration = Duration::from_millis(imports::RECEIVING.unsigned_abs());

async fn receive(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    // Before anything is read of what somebody sends who may not.
    if let Err(failure) = imports::permitted(&who) {
        return render::refused(&state, parts, failure.into()).await;
    }
    let form = match Form::open(Request::from_parts(parts.clone(), body)).await {
        Ok(form) => form,
        Err(error) => return answer::refuse(&parts.headers, error),
    };
    let mut pairs = Vec::new();
    match read(&state.app, &who, form, &mut pairs, words.tongue()).await {
        Ok(Ok(uuid)) => Redirect::to(&page_of(&parts, &uuid)).into_response(),
        Ok(Err(problem)) => {
            let status = match problem {
                FileProblem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
                FileProblem::TooSlow => StatusCode::REQUEST_TIMEOUT,
                FileProblem::TooManyFiles => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let sent = Sent::File(problem, customer(&pairs, &who));
            render::again(&state, parts, Posted::Import(Box::new(sent)), status).await
        }
        Err(_) if filled::by_another(&who, &pairs).is_some() => filled::refuse_file(&state, &who, parts, &pairs).await,
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

/// Whose the rows are that name no customer.
fn customer(pairs: &[(String, String)], who: &Principal) -> String {
    let said = pairs.iter().rfind(|(name, _)| name == "customer");
    said.map_or_else(|| who.customer_id.to_string(), |(_, value)| value.clone())
}

/// Reads the form as it comes. What else it holds stands before the file, which goes on piece by piece.
async fn read(
    app: &App,
    who: &Principal,
    mut form: Form,
    pairs: &mut Vec<(String, String)>,
    tongue: Tongue,
) -> Result<Result<String, FileProblem>, Failure> {
    while let Some(part) = form.next().await? {
        let file = match part {
            Part::Text(name, value) => {
                pairs.push((name, value));
                continue;
            }
            Part::File(file) => file,
        };
        let name = file.name.clone();
        if name.is_empty() {
            break;
        }
        let (pieces, coming) = channel(2);
        if filled::by_another(who, pairs).is_some() {
            drop(coming);
            send(file, pieces).await?;
            return Err(AppError::SomebodyElse.into());
        }
        let customer_id = customer(pairs, who).parse().map_err(|_| AppError::NotFound)?;
        pairs.push(("file".to_owned(), name.clone()));
        let key = FormKey::of(PATH, pairs);
        let (received, sent) = tokio::join!(
            imports::receive(app, who, customer_id, (&name, &key), Reading::Guess(tongue), coming),
            send(file, pieces)
        );
        let received = received?;
        sent?;
        return Ok(received);
    }
    Ok(Err(FileProblem::NoFile))
}

async fn send(mut file: Box<File<'_>>, pieces: Sender<Piece>) -> Result<(), Failure> {
    let (began, mut length, mut heard) = (Instant::now(), 0, true);
    loop {
        let Ok(chunk) = tokio::time::timeout(PAUSE, file.chunk()).await else {
            let _ = pieces.send(Piece::TooSlow).await;
            return Ok(());
        };
        let Some(bytes) = chunk? else { break };
        let before = length;
        length += bytes.len();
        if too_slow(began.elapsed(), length) {
            let _ = pieces.send(Piece::TooSlow).await;
            return Ok(());
        }
        if length > PATIENTLY {
            return Ok(());
        }
        let piece = match (before > MOST_BYTES, length > MOST_BYTES) {
            (true, _) => continue,
            (_, true) => Piece::TooLarge,
            _ => Piece::Bytes(bytes.to_vec()),
        };
        // Whoever reads may have found something wrong already; the rest is heard out all the same.
        heard = heard && pieces.send(piece).await.is_ok();
    }
    if heard && length <= MOST_BYTES {
        let _ = pieces.send(Piece::End).await;
    }
    Ok(())
}

/// Whether a file comes so slowly that nobody waits for it: after a while it has to have come at a certain rate, and in
/// the end altogether.
fn too_slow(elapsed: Duration, length: usize) -> bool {
    let counted = elapsed.saturating_sub(PAUSE).as_secs();
    u64::try_from(length).is_ok_and(|length| length < counted * SLOWEST) || elapsed > LONGEST
}

async fn check(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    Received { parts, pairs }: Received,
) -> Response {
    let sent = Pairs(&pairs);
    let count = pairs.iter().filter(|(name, _)| name.starts_with("column-")).count();
    let columns: Vec<_> = (0..count).map(|at| Column::from_name(&sent.last(&column_input(at)))).collect();
    match imports::check(&state.app, &who, &uuid, &columns).await {
        Ok(Ok(checking)) => {
            checking.for_a_moment().await;
            Redirect::to(&page_of(&parts, &uuid)).into_response()
        }
        Ok(Err(problems)) => again(&state, parts, &uuid, Sent::Columns(columns, problems)).await,
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

/// Reads the file in another encoding, or takes another row for the one that names the columns.
async fn reread(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    Received { parts, pairs }: Received,
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
        Ok(()) => Redirect::to(&page_of(&parts, &uuid)).into_response(),
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn apply(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    Received { parts, pairs }: Received,
) -> Response {
    let whole = Pairs(&pairs).last("rows") != "good";
    match imports::apply(&state.app, &who, &uuid, whole).await {
        Ok(Ok(going)) => {
            going.for_a_moment().await;
            Redirect::to(&page_of(&parts, &uuid)).into_response()
        }
        Ok(Err(refusal)) => again(&state, parts, &uuid, Sent::Refused(refusal)).await,
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

/// The page of a file, for whoever sent this request.
fn page_of(parts: &Parts, uuid: &str) -> String {
    origin(parts).carry(&format!("{PATH}/{uuid}"))
}

async fn again(state: &WebState, mut parts: Parts, uuid: &str, sent: Sent) -> Response {
    if let Ok(page) = page_of(&parts, uuid).parse() {
        parts.uri = page;
    }
    render::again(state, parts, Posted::Import(Box::new(sent)), StatusCode::UNPROCESSABLE_ENTITY).await
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
        Ok(()) => Redirect::to(&page_of(&parts, &uuid)).into_response(),
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn give_up(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    session: Session,
    words: Words,
    parts: Parts,
) -> Response {
    match imports::give_up(&state.app, &who, &uuid).await {
        Ok(true) => {
            flash::leave(&session, Flash::Done(words.say("imports-given-up"))).await;
            Redirect::to(&origin(&parts).import()).into_response()
        }
        Ok(false) => Redirect::to(&page_of(&parts, &uuid)).into_response(),
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

async fn rejects(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(uuid): Path<String>,
    words: Words,
    parts: Parts,
) -> Response {
    match imports::rejects(&state.app, &who, &uuid, words).await {
        Ok(rejects) => {
            let (name, head) = (rejects.file_name.clone(), rejects.head());
            let rest = stream::unfold(rejects, |mut rejects| async {
                let next = rejects.next().await.transpose()?;
                Some((next, rejects))
            });
            download(&name, "text/csv; charset=utf-8; header=present", head, rest)
        }
        Err(failure) => render::refused(&state, parts, failure.into()).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_to_come_at_a_certain_rate() {
        let at = |seconds, length| too_slow(Duration::from_secs(seconds), length);
        assert!(!at(0, 0) && !at(15, 1), "a pause is nothing yet");
        assert!(at(20, 1_000) && !at(20, 50_000));
        assert!(at(601, MOST_BYTES), "and not for ever");
    }
}
