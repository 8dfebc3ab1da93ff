//! Downloads of mailboxes as files.

use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::stream::{self, StreamExt as _};
use http::{HeaderValue, StatusCode, header};
use jiff::tz::TimeZone;

use crate::domain::import::MailboxColumn;
use crate::error::AppError;
use crate::forms::form_pairs::FormPairs;
use crate::forms::query_string;
use crate::lists::list_selection::ListSelection;
use crate::lists::mailbox_list::ListQuery;
use crate::paths;
use crate::server_context;
use crate::services::exports::{self, ExportFormat, ExportSelection};
use crate::services::{App, Failure, Principal};
use crate::web::posted_form::PostedForm;
use crate::web::state::WebState;
use crate::web::{error_response, file_response, render};

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(paths::EXPORT, get(list).post(export_picked))
        .route(paths::IMPORT_TEMPLATE, get(import_template))
}

/// Exports the list that the same query string shows. Any site can make a browser open this URL, so it never includes
/// PINs: each PIN view is recorded under the user's name, and must be requested by that user.
async fn list(State(state): State<WebState>, Extension(who): Extension<Principal>, request: Request) -> Response {
    let query = request.uri().query().unwrap_or("").to_owned();
    let pairs: Vec<_> = query_string::pairs(&query).collect();
    if wants_pins(FormPairs(&pairs)) {
        let mut response = error_response::respond(request.headers(), AppError::BadRequest);
        *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    let selection = ExportSelection::List(Box::new(ListQuery::parse(&query)));
    stream_export(state, who, request, selection, &pairs).await
}

/// Exports the selected mailboxes.
async fn export_picked(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let selection = match ListSelection::from_form(FormPairs(&pairs)) {
        ListSelection::These(uuids) => ExportSelection::These(uuids),
        ListSelection::All(list) => ExportSelection::List(list),
    };
    stream_export(state, who, Request::from_parts(parts, Body::empty()), selection, &pairs).await
}

fn wants_pins(form: FormPairs<'_>) -> bool {
    form.last("pins") == "yes"
}

async fn stream_export(
    state: WebState,
    who: Principal,
    request: Request,
    selection: ExportSelection,
    pairs: &[(String, String)],
) -> Response {
    let form = FormPairs(pairs);
    let format = match form.last("format").as_str() {
        "json" => ExportFormat::JsonLines,
        "excel" => ExportFormat::Csv { mark: true },
        _ => ExportFormat::Csv { mark: form.last("bom") == "yes" },
    };
    let pins = wants_pins(form);
    match exports::start(&state.app, &who, server_context::SOURCE, selection, pins, format).await {
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

/// An import file with only the column names.
async fn import_template() -> Response {
    let names: Vec<_> = MailboxColumn::exported().map(MailboxColumn::name).collect();
    let text = format!("{}\r\n", names.join(","));
    download("mailboxes.csv", "text/csv; charset=utf-8; header=present", Ok(text.into_bytes()), stream::empty())
}

/// A download that is streamed while it is generated. A fault aborts the transfer, so that no one takes a part for the
/// whole file.
pub fn download(
    name: &str,
    media_type: &str,
    head: Result<Vec<u8>, Failure>,
    rest: impl stream::Stream<Item = Result<Vec<u8>, Failure>> + Send + 'static,
) -> Response {
    // The server polls once more after the end, which not every stream supports.
    let all = stream::iter([head]).chain(rest).map(|part| part.map_err(AppError::from)).fuse();
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, file_response::attachment_disposition(name)),
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
        let mut received = Vec::new();
        while let Some(Ok(frame)) = body.frame().await {
            received.extend(frame.into_data().unwrap_or_default());
        }
        assert_eq!(received, [9, 0, 1]);
        assert!(body.frame().await.is_none());
    }
}
