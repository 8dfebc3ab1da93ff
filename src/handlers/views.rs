//! The forms of the list's saved views and of its layout. They contain the list that they belong to, and redirect back
//! to it.

use axum::Router;
use axum::extract::{Extension, Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use http::StatusCode;
use http::request::Parts;
use tower_sessions::Session;

use crate::domain::choice::Choice as _;
use crate::forms::form_pairs::FormPairs;
use crate::forms::view::{ViewError, ViewForm};
use crate::i18n::{Messages, key};
use crate::lists::list_layout::{Columns, Density, ListColumn, ListLayout};
use crate::lists::mailbox_list::{ActiveView, ListQuery};
use crate::pages::mailboxes::display_menu::OPEN_PARAMETER;
use crate::pages::mailboxes::views::ViewFormState;
use crate::pages::page_request::PageAfterPost;
use crate::paths;
use crate::request::flash;
use crate::request::flash::Flash;
use crate::server_context;
use crate::services::preferences::{self, PreferenceChange, Preferences};
use crate::services::submission_key::SubmissionKey;
use crate::services::{Failure, Principal, views};
use crate::web::posted_form::PostedForm;
use crate::web::render;
use crate::web::render::redirect_or_error;
use crate::web::state::WebState;

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new()
        // After an error the browser is at the form's action; a GET there shows the list.
        .route(paths::VIEWS, get(|| async { Redirect::to(paths::MAILBOXES) }).post(create))
        .route(paths::LIST_LAYOUT, post(change_layout))
        .route(paths::VIEW.as_str(), get(|| async { Redirect::to(paths::MAILBOXES) }).post(change))
        .route(paths::VIEW_REPLACE.as_str(), post(replace))
        .route(paths::VIEW_DEFAULT.as_str(), post(set_default))
        .route(paths::VIEW_DELETE.as_str(), post(delete))
}

fn view_url(id: i64) -> String {
    format!("{}?view={id}", paths::MAILBOXES)
}

/// The list that a form belongs to.
fn list(form: FormPairs<'_>, preferences: &Preferences) -> ListQuery {
    ListQuery::parse_with_layout(&form.last("list"), &preferences.layout).at(None)
}

async fn create(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferences): Extension<Preferences>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let (form, list) = (ViewForm::from_form(FormPairs(&pairs)), list(FormPairs(&pairs), &preferences));
    let key = SubmissionKey::of(paths::VIEWS, &pairs);
    let mut created = views::create(&state.app, &who, server_context::SOURCE, &form, &list, &key).await;
    if !matches!(created, Ok(Ok(_))) {
        match key.stored_result(&state.app, &who).await {
            Ok(Some(first)) => created = first.parse().map_or(created, |id| Ok(Ok(id))),
            Ok(None) => {}
            Err(failure) => created = Err(failure),
        }
    }
    redirect_or_redisplay(&state, parts, created, (None, form), &list, messages.get(key!("views-saved"))).await
}

async fn change(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferences): Extension<Preferences>,
    Path(id): Path<i64>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let (form, list) = (ViewForm::from_form(FormPairs(&pairs)), list(FormPairs(&pairs), &preferences));
    let done = views::update(&state.app, &who, server_context::SOURCE, id, &form).await;
    let done = done.map(|done| done.map(|()| id));
    redirect_or_redisplay(&state, parts, done, (Some(id), form), &list, messages.get(key!("frame-saved"))).await
}

/// Redirects to the view; or shows the list again, with what was typed and all errors.
async fn redirect_or_redisplay(
    state: &WebState,
    mut parts: Parts,
    done: Result<Result<i64, Vec<ViewError>>, Failure>,
    (id, form): (Option<i64>, ViewForm),
    list: &ListQuery,
    notice: String,
) -> Response {
    match done {
        Ok(Ok(id)) => {
            set_flash(&parts, notice).await;
            Redirect::to(&view_url(id)).into_response()
        }
        Ok(Err(errors)) => {
            if let Ok(page) = list.href(paths::MAILBOXES).parse() {
                parts.uri = page;
            }
            let sent = Box::new(ViewFormState { id, form, errors });
            render::redisplay(state, parts, PageAfterPost::View(sent), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => render::render_error(state, parts, failure.into()).await,
    }
}

async fn replace(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferences): Extension<Preferences>,
    Path(id): Path<i64>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let list = list(FormPairs(&pairs), &preferences);
    let done = views::replace(&state.app, &who, server_context::SOURCE, id, &list).await;
    if done.is_ok() {
        set_flash(&parts, messages.get(key!("views-updated"))).await;
    }
    redirect_or_error(&state, parts, done, &view_url(id)).await
}

async fn set_default(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    messages: Messages,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let on = FormPairs(&pairs).last("on") == "yes";
    let done = views::set_default(&state.app, &who, on.then_some(id)).await;
    if done.is_ok() {
        set_flash(
            &parts,
            messages.get(if on { key!("views-default-this-set") } else { key!("views-default-all-set") }),
        )
        .await;
    }
    redirect_or_error(&state, parts, done, &view_url(id)).await
}

async fn delete(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Path(id): Path<i64>,
    messages: Messages,
    parts: Parts,
) -> Response {
    let done = views::delete(&state.app, &who, server_context::SOURCE, id).await;
    if let Ok(name) = &done {
        set_flash(&parts, messages.format(key!("views-deleted"), &[("name", name.into())])).await;
    }
    redirect_or_error(&state, parts, done.map(drop), paths::MAILBOXES).await
}

/// Changes the layout: of this list if it is a view, else of all lists.
async fn change_layout(
    State(state): State<WebState>,
    Extension(who): Extension<Principal>,
    Extension(preferences): Extension<Preferences>,
    PostedForm { parts, pairs }: PostedForm,
) -> Response {
    let form = FormPairs(&pairs);
    let list = list(form, &preferences);
    let layout = requested_layout(form, &list.layout());
    let moved = form.last("move");
    let list_with_layout = list.with_layout(layout.clone());
    let (page, done) = if matches!(list.view, Some(ActiveView::One(_))) {
        (list_with_layout.href(paths::MAILBOXES), Ok(()))
    } else {
        let done = preferences::update(&state.app, &who, PreferenceChange::ListLayout(layout.clone())).await;
        (ListQuery { default_layout: layout, ..list_with_layout }.href(paths::MAILBOXES), done)
    };
    let page = if moved.is_empty() {
        page
    } else {
        let separator = if page.contains('?') { '&' } else { '?' };
        let mut open = String::new();
        crate::forms::query_string::push(&mut open, OPEN_PARAMETER, &moved);
        format!("{page}{separator}{open}")
    };
    redirect_or_error(&state, parts, done, &page).await
}

/// The layout that a form requests; what it does not contain stays unchanged.
fn requested_layout(form: FormPairs<'_>, current: &ListLayout) -> ListLayout {
    if form.is_checked("standard") {
        return ListLayout::default();
    }
    let columns = Columns::from_codes(form.all("column"));
    let moved = form.last("move");
    let (column, target) = moved.split_once('.').unwrap_or_default();
    ListLayout {
        columns: match ListColumn::from_code(column) {
            Some(column) => columns.moved(column, target == "front"),
            None => columns,
        },
        density: Density::from_code(&form.last("density")).unwrap_or(current.density),
        page_size: ListLayout::parse_page_size(&form.last("size")).unwrap_or(current.page_size),
    }
}

/// Stores a notice for the next page.
async fn set_flash(parts: &Parts, notice: String) {
    if let Some(session) = parts.extensions.get::<Session>() {
        flash::set(session, Flash::Done(notice)).await;
    }
}
