//! What the forms of the list's saved views and of its look do. They say which list they stand above, and come
//! back to it.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use super::flash::{self, Flash};
use super::posts::finish;
use super::received::Received;
use super::state::WebState;
use super::{guard, render};
use crate::domain::choice::Choice as _;
use crate::forms::listing::{ListQuery, Viewed};
use crate::forms::look::{Columns, Density, Look, Shown};
use crate::forms::posted::Posted as Pairs;
use crate::forms::view::{ViewForm, ViewProblem};
use crate::pages::mailboxes::PATH;
use crate::pages::mailboxes::display::{self, OPEN};
use crate::pages::mailboxes::views::{ACTION, Sent};
use crate::pages::visit::Posted;
use crate::services::form_keys::FormKey;
use crate::services::preferences::{self, Preferences, Wish};
use crate::services::{Failure, Principal, views};
use crate::tongue::Words;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        // A form that came back leaves its own address; there is nothing at it but the list.
        .route(ACTION, get(|| async { Redirect::to(PATH) }).post(create))
        .route(display::ACTION, post(look))
        .route(&format!("{ACTION}/{{id}}"), get(|| async { Redirect::to(PATH) }).post(change))
        .route(&format!("{ACTION}/{{id}}/replace"), post(replace))
        .route(&format!("{ACTION}/{{id}}/first"), post(first))
        .route(&format!("{ACTION}/{{id}}/delete"), post(delete))
}

fn of_view(id: i64) -> String {
    format!("{PATH}?view={id}")
}

/// The list that a form stands above.
fn list(sent: Pairs<'_>, preferred: &Preferences) -> ListQuery {
    ListQuery::read(&sent.last("list"), &preferred.look).at(None)
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferred): Extension<Preferences>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let (form, list) = (ViewForm::of(Pairs(&pairs)), list(Pairs(&pairs), &preferred));
    let key = FormKey::of(ACTION, &pairs);
    let mut made = views::create(&state.app, &who, guard::DOOR, &form, &list, &key).await;
    if !matches!(made, Ok(Ok(_))) {
        match key.made(&state.app, &who).await {
            Ok(Some(before)) => made = before.parse().map_or(made, |id| Ok(Ok(id))),
            Ok(None) => {}
            Err(failure) => made = Err(failure),
        }
    }
    kept(&state, parts, made, (None, form), &list, words.say("views-kept")).await
}

async fn change(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferred): Extension<Preferences>,
    Path(id): Path<i64>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let (form, list) = (ViewForm::of(Pairs(&pairs)), list(Pairs(&pairs), &preferred));
    let done = views::change(&state.app, &who, guard::DOOR, id, &form).await;
    let done = done.map(|done| done.map(|()| id));
    kept(&state, parts, done, (Some(id), form), &list, words.say("frame-saved")).await
}

/// On to the view; or the list again, with what was typed and every mistake.
async fn kept(
    state: &WebState,
    mut parts: Parts,
    done: Result<Result<i64, Vec<ViewProblem>>, Failure>,
    (id, form): (Option<i64>, ViewForm),
    list: &ListQuery,
    word: String,
) -> Response {
    match done {
        Ok(Ok(id)) => {
            say(&parts, word).await;
            Redirect::to(&of_view(id)).into_response()
        }
        Ok(Err(told)) => {
            if let Ok(page) = list.href(PATH).parse() {
                parts.uri = page;
            }
            let sent = Box::new(Sent { id, form, told });
            render::again(state, parts, Posted::View(sent), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => render::refused(state, parts, failure.into()).await,
    }
}

async fn replace(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferred): Extension<Preferences>,
    Path(id): Path<i64>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let list = list(Pairs(&pairs), &preferred);
    let done = views::replace(&state.app, &who, guard::DOOR, id, &list).await;
    if done.is_ok() {
        say(&parts, words.say("views-replaced")).await;
    }
    finish(&state, parts, done, &of_view(id)).await
}

async fn first(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    words: Words,
    Received { parts, pairs }: Received,
) -> Response {
    let on = Pairs(&pairs).last("on") == "yes";
    let done = views::begin_with(&state.app, &who, on.then_some(id)).await;
    if done.is_ok() {
        say(&parts, words.say(if on { "views-begins-here" } else { "views-begins-all" })).await;
    }
    finish(&state, parts, done, &of_view(id)).await
}

async fn delete(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    words: Words,
    parts: Parts,
) -> Response {
    let done = views::delete(&state.app, &who, guard::DOOR, id).await;
    if let Ok(name) = &done {
        say(&parts, words.say_with("views-deleted", &[("name", name.into())])).await;
    }
    finish(&state, parts, done.map(drop), PATH).await
}

/// Lets the list look otherwise: this one if it is a view, else all of them.
async fn look(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferred): Extension<Preferences>,
    Received { parts, pairs }: Received,
) -> Response {
    let sent = Pairs(&pairs);
    let list = list(sent, &preferred);
    let look = wanted(sent, &list.look());
    let moved = sent.last("move");
    let looking = list.looking(look.clone());
    let (page, done) = if matches!(list.view, Some(Viewed::One(_))) {
        (looking.href(PATH), Ok(()))
    } else {
        let done = preferences::change(&state.app, &who, Wish::Look(look.clone())).await;
        (ListQuery { usual: look, ..looking }.href(PATH), done)
    };
    let page = if moved.is_empty() {
        page
    } else {
        let sign = if page.contains('?') { '&' } else { '?' };
        let mut open = String::new();
        crate::forms::query::push(&mut open, OPEN, &moved);
        format!("{page}{sign}{open}")
    };
    finish(&state, parts, done, &page).await
}

/// The look that a form asks for; what it does not say is as it was.
fn wanted(sent: Pairs<'_>, was: &Look) -> Look {
    if sent.ticked("standard") {
        return Look::default();
    }
    let columns = Columns::of(sent.all("column"));
    let moved = sent.last("move");
    let (column, place) = moved.split_once('.').unwrap_or_default();
    Look {
        columns: match Shown::from_name(column) {
            Some(column) => columns.moved(column, place == "front"),
            None => columns,
        },
        density: Density::from_name(&sent.last("density")).unwrap_or(was.density),
        size: Look::size(&sent.last("size")).unwrap_or(was.size),
    }
}

/// Leaves word for the next page.
async fn say(parts: &Parts, word: String) {
    if let Some(session) = parts.extensions.get::<Session>() {
        flash::leave(session, Flash::Done(word)).await;
    }
}
