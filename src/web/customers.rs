//! What the forms of the pages of customers do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::posts::finish;
use super::received::Received;
use super::state::WebState;
use super::{guard, people, render};
use crate::forms::customer::CustomerForm;
use crate::forms::posted::Posted as Pairs;
use crate::pages::customers::PATH;
use crate::pages::visit::{Posted, Sent};
use crate::services::form_keys::FormKey;
use crate::services::{Principal, customers};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        .route(&format!("{PATH}/new"), post(create))
        .route(&format!("{PATH}/{{id}}"), post(save))
        .route(&format!("{PATH}/{{id}}/status"), post(status))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let form = CustomerForm::from_pairs(&pairs);
    let key = FormKey::of(parts.uri.path(), &pairs);
    let done = customers::create(&state.app, &who, guard::DOOR, &form, &key).await;
    let done = people::or_before(&state, &who, &key, done).await;
    people::kept(&state, parts, (form, 0), done, (PATH, &words.say("customers-created")), Posted::CustomerForm).await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Path(id): Path<i64>,
    Received { parts, pairs }: Received,
) -> Response {
    let (form, (version, confirmed)) = (CustomerForm::from_pairs(&pairs), people::read(&pairs));
    if Pairs(&pairs).last("intent") == "count" {
        let posted = Posted::CustomerForm(Box::new(Sent { form, version, kept: None }));
        return render::again(&state, parts, posted, StatusCode::OK).await;
    }
    let done = customers::save(&state.app, &who, guard::DOOR, id, version, &form, confirmed).await;
    people::kept(&state, parts, (form, version), done, (PATH, &words.say("frame-saved")), Posted::CustomerForm).await
}

async fn status(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Path(id): Path<i64>,
    session: Session,
    Received { parts, pairs }: Received,
) -> Response {
    let suspended = Pairs(&pairs).ticked("suspended");
    let done = customers::set_suspended(&state.app, &who, guard::DOOR, id, suspended).await;
    if done.is_ok() {
        let word = words.say(if suspended { "customers-now-suspended" } else { "customers-now-active" });
        flash::leave(&session, Flash::Done(word)).await;
    }
    finish(&state, parts, done, &format!("{PATH}/{id}")).await
}
