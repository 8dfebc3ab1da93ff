//! Stores the chosen theme in a cookie.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use axum::{Form, response::AppendHeaders};
use http::header;
use serde::Deserialize;

use crate::paths;
use crate::request::theme::{COOKIE, Theme};
use crate::request::{cookie, redirect_target};
use crate::web::state::WebState;

#[derive(Default, Deserialize)]
#[serde(default)]
struct ThemeForm {
    theme: String,
    next: String,
}

/// The route that stores the choice.
pub fn routes() -> Router<WebState> {
    Router::new().route(paths::THEME, post(set_theme))
}

async fn set_theme(State(state): State<WebState>, Form(form): Form<ThemeForm>) -> Response {
    let theme = Theme::from_name(&form.theme).name();
    let cookie = cookie::set_cookie_value(COOKIE, theme, cookie::ONE_YEAR_SECONDS, state.config.https());
    (AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(redirect_target::local_path(&form.next)))
        .into_response()
}
