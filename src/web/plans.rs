//! What the forms of the pages of rate plans do.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use axum::routing::post;

use super::received::Received;
use super::state::WebState;
use super::{guard, people};
use crate::forms::plan::PlanForm;
use crate::pages::plans::PATH;
use crate::pages::visit::Posted;
use crate::services::form_keys::FormKey;
use crate::services::{Principal, plans};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(&format!("{PATH}/new"), post(create)).route(&format!("{PATH}/{{id}}"), post(save))
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let form = PlanForm::from_pairs(&pairs);
    let key = FormKey::of(parts.uri.path(), &pairs);
    let done = plans::create(&state.app, &who, guard::DOOR, &form, &key).await;
    let done = people::or_before(&state, &who, &key, done).await;
    people::kept(&state, parts, (form, 0), done, (PATH, &*words.say("plans-created")), Posted::PlanForm).await
}

async fn save(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let (form, (version, confirmed)) = (PlanForm::from_pairs(&pairs), people::read(&pairs));
    let done = plans::save(&state.app, &who, guard::DOOR, id, version, &form, confirmed).await;
    people::kept(&state, parts, (form, version), done, (PATH, &*words.say("frame-saved")), Posted::PlanForm).await
}
