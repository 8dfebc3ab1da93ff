//! The theme: light, dark, or the system's. It is stored in a cookie, so that a page has the right colors from its
//! first byte.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use axum::{Form, response::AppendHeaders};
use http::{HeaderMap, header};
use serde::Deserialize;

use super::state::WebState;
use super::{cookie, sign_in_redirect};

/// The color theme of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The system's theme.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

const COOKIE: &str = "theme";

impl Theme {
    /// All themes, in display order.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its stable name, in the cookie and in the style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The message key of its label.
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "frame-theme-system",
            Self::Light => "frame-theme-light",
            Self::Dark => "frame-theme-dark",
        }
    }

    /// The theme in the request's cookie, else the system's.
    pub fn of(headers: &HeaderMap) -> Self {
        cookie::get(headers, COOKIE).map(Self::from_name).unwrap_or_default()
    }

    fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|t| t.name() == name).unwrap_or_default()
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ThemeForm {
    theme: String,
    next: String,
}

/// The route that stores the choice.
pub fn routes() -> Router<WebState> {
    Router::new().route("/theme", post(set_theme))
}

async fn set_theme(State(state): State<WebState>, Form(form): Form<ThemeForm>) -> Response {
    let theme = Theme::from_name(&form.theme).name();
    let cookie = cookie::set_cookie_value(COOKIE, theme, cookie::ONE_YEAR_SECONDS, state.config.https());
    (AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(sign_in_redirect::local_path(&form.next)))
        .into_response()
}
