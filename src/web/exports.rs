//! Mailboxes as a file to download.

use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::stream::{self, StreamExt as _};
use http::{HeaderValue, StatusCode, header};
use jiff::tz::TimeZone;

use super::received::Received;
use super::state::WebState;
use super::{answer, guard, media, render};
use crate::domain::import::Column;
use crate::error::AppError;
use crate::forms::listing::ListQuery;
use crate::forms::picked::Picked;
use crate::forms::posted::Posted as Pairs;
use crate::forms::query;
use crate::pages::exports::PATH;
use crate::services::exports::{self, Format, Wanted};
use crate::services::{App, Failure, Principal};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(PATH, get(list).post(these)).route("/mailboxes/import/template.csv", get(template))
}

/// Those that the list of the same address shows. Any site can lead a browser here, so their PINs are not among
/// what it says: each look at one is recorded, and is to be wanted by whoever it is recorded of.
async fn list(State(state): State<WebState>, Extension(who): Extension<Principal>, request: Request) -> Response {
    let asked = request.uri().query().unwrap_or("").to_owned();
    let pairs: Vec<_> = query::pairs(&asked).collect();
    if with_pins(Pairs(&pairs)) {
        let mut refused = answer::refuse(request.headers(), AppError::BadRequest);
        *refused.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        refused.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return refused;
    }
    let wanted = Wanted::List(Box::new(ListQuery::parse(&asked)));
    write(state, who, request, wanted, &pairs).await
}

/// Those that were picked.
async fn these(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Received { parts, pairs }: Received,
) -> Response {
    let wanted = match Picked::of(Pairs(&pairs)) {
        Picked::These(uuids) => Wanted::These(uuids),
        Picked::All(list) => Wanted::List(list),
    };
    write(state, who, Request::from_parts(parts, Body::empty()), wanted, &pairs).await
}

fn with_pins(asked: Pairs<'_>) -> bool {
    asked.last("pins") == "yes"
}

async fn write(
    state: WebState,
    who: Principal,
    request: Request,
    wanted: Wanted,
    pairs: &[(String, String)],
) -> Response {
    let asked = Pairs(pairs);
    let format = match asked.last("format").as_str() {
        "json" => Format::JsonLines,
        "excel" => Format::Csv { mark: true },
        _ => Format::Csv { mark: asked.last("bom") == "yes" },
    };
    let pins = with_pins(asked);
    match exports::begin(&state.app, &who, guard::DOOR, wanted, pins, format).await {
        Ok(export) => {
            let name = format!("mailboxes-{}.{}", today(&state.app), format.ending());
            let head = export.head();
            download(
                &name,
                format.media_type(),
                head,
                stream::unfold(export, |mut export| async {
                    let next = export.next().await.transpose()?;
                    Some((next, export))
                }),
            )
        }
        Err(failure) => render::refused(&state, request.into_parts().0, failure.into()).await,
    }
}

/// The names of the columns, to begin a file with.
async fn template() -> Response {
    let names: Vec<_> = Column::all().map(Column::name).collect();
    let text = format!("{}\r\n", names.join(","));
    download("mailboxes.csv", "text/csv; charset=utf-8; header=present", Ok(text.into_bytes()), stream::empty())
}

/// An answer that is saved as a file, sent as it is written. A fault in the middle breaks it off, so that nobody
/// takes a part for the whole.
pub fn download(
    name: &str,
    media_type: &str,
    head: Result<Vec<u8>, Failure>,
    rest: impl stream::Stream<Item = Result<Vec<u8>, Failure>> + Send + 'static,
) -> Response {
    // The server asks once more after the end, which not every stream bears.
    let all = stream::iter([head]).chain(rest).map(|part| part.map_err(AppError::from)).fuse();
    let headers = [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, media::saved_as(name))];
    (headers, Body::from_stream(all)).into_response()
}

fn today(app: &App) -> String {
    let now = jiff::Timestamp::from_millisecond(app.clock.now()).unwrap_or_default();
    now.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt as _;

    #[tokio::test]
    async fn a_file_has_an_end_however_often_it_is_asked_for() {
        let rest = stream::unfold(0_u8, |n| async move { (n < 2).then(|| (Ok(vec![n]), n + 1)) });
        let mut body = download("a.csv", "text/csv", Ok(vec![9]), rest).into_body();
        let mut seen = Vec::new();
        while let Some(Ok(frame)) = body.frame().await {
            seen.extend(frame.into_data().unwrap_or_default());
        }
        assert_eq!(seen, [9, 0, 1]);
        assert!(body.frame().await.is_none());
    }
}
