//! Mailboxes as a file to download.

use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::stream::{self, StreamExt as _};
use http::{HeaderValue, StatusCode, header};
use jiff::tz::TimeZone;

use super::posted_form::PostedForm;
use super::state::WebState;
use super::{error_response, guard, media, render};
use crate::domain::import::ImportColumn;
use crate::error::AppError;
use crate::forms::form_pairs::FormPairs as Pairs;
use crate::forms::list_selection::ListSelection;
use crate::forms::listing::ListQuery;
use crate::forms::query_string;
use crate::pages::exports::PATH;
use crate::services::exports::{self, ExportFormat, ExportSelection};
use crate::services::{App, Failure, Principal};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(PATH, get(list).post(export_picked))
        .route("/mailboxes/import/template.csv", get(import_template))
}

/// Those that the list of the same address shows. Any site can lead a browser here, so their PINs are not among
/// what it says: each look at one is recorded, and is to be wanted by whoever it is recorded of.
async fn list(State(state): State<WebState>, Extension(who): Extension<Principal>, request: Request) -> Response {
    let asked = request.uri().query().unwrap_or("").to_owned();
    let pairs: Vec<_> = query_string::pairs(&asked).collect();
    if wants_pins(Pairs(&pairs)) {
        let mut refused = error_response::respond(request.headers(), AppError::BadRequest);
        *refused.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        refused.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return refused;
    }
    let wanted = ExportSelection::List(Box::new(ListQuery::parse(&asked)));
    stream_export(state, who, request, wanted, &pairs).await
}

/// Those that were picked.
async fn export_picked(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let wanted = match ListSelection::from_form(Pairs(&pairs)) {
        ListSelection::These(uuids) => ExportSelection::These(uuids),
        ListSelection::All(list) => ExportSelection::List(list),
    };
    stream_export(state, who, Request::from_parts(parts, Body::empty()), wanted, &pairs).await
}

fn wants_pins(asked: Pairs<'_>) -> bool {
    asked.last("pins") == "yes"
}

async fn stream_export(
    state: WebState,
    who: Principal,
    request: Request,
    wanted: ExportSelection,
    pairs: &[(String, String)],
) -> Response {
    let asked = Pairs(pairs);
    let format = match asked.last("format").as_str() {
        "json" => ExportFormat::JsonLines,
        "excel" => ExportFormat::Csv { mark: true },
        _ => ExportFormat::Csv { mark: asked.last("bom") == "yes" },
    };
    let pins = wants_pins(asked);
    match exports::start(&state.app, &who, guard::SOURCE, wanted, pins, format).await {
        Ok(export) => {
            let name = format!("mailboxes-{}.{}", today(&state.app), format.extension());
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
        Err(failure) => render::render_error(&state, request.into_parts().0, failure.into()).await,
    }
}

/// The names of the columns, to begin a file with.
async fn import_template() -> Response {
    let names: Vec<_> = ImportColumn::all().map(ImportColumn::name).collect();
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
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, media::attachment_disposition(name)),
    ];
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
    async fn stream_stays_ended() {
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
