//! The locale of a page: the user's setting, else the choice made on the sign-in page in this browser, else the
//! browser's `Accept-Language`, else English.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{AppendHeaders, IntoResponse as _, Redirect, Response};
use axum::routing::post;
use axum::{Form, Router};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use http::request::Parts;
use http::{HeaderMap, header};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::components::i18n::with_messages;
use crate::i18n::{Locale, Messages};
use crate::paths;
use crate::request::{cookie, redirect_target};
use crate::services::Principal;
use crate::web::state::WebState;

const COOKIE: &str = "language";

/// The locale of a request; `pseudo`: whether the browser may request [`Locale::Pseudo`].
pub fn request_locale(parts: &Parts, pseudo: bool) -> Locale {
    let own = parts.extensions.get::<Principal>().and_then(|who| who.locale);
    own.or_else(|| cookie_locale(&parts.headers)).unwrap_or_else(|| accepted_locale(&parts.headers, pseudo))
}

/// Provides the messages in the request's locale. Runs after the user is identified.
pub async fn provide_messages(messages: Messages, request: Request, next: Next) -> Response {
    with_messages(messages, next.run(request)).await
}

/// Handlers that need messages take `messages: Messages`, in the locale of the request.
impl FromRequestParts<WebState> for Messages {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Self::Rejection> {
        Ok(Self::of(request_locale(parts, state.config.pseudo)))
    }
}

/// The locale in the request's cookie.
fn cookie_locale(headers: &HeaderMap) -> Option<Locale> {
    cookie::get(headers, COOKIE).and_then(Locale::from_tag)
}

/// The locale negotiated from `Accept-Language`.
pub(super) fn accepted_locale(headers: &HeaderMap, pseudo: bool) -> Locale {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or("");
    if pseudo && accepted.contains(Locale::Pseudo.tag()) {
        return Locale::Pseudo;
    }
    let identifier = |locale: &Locale| Some((locale.tag().parse::<LanguageIdentifier>().ok()?, *locale));
    let locales: Vec<_> = Locale::ALL.iter().filter_map(identifier).collect();
    let available: Vec<_> = locales.iter().map(|(identifier, _)| identifier).collect();
    let requested = parse_accepted_languages(accepted);
    let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering);
    let locale_of = |found: &LanguageIdentifier| locales.iter().find(|(identifier, _)| identifier == found);
    found.first().and_then(|found| locale_of(found)).map_or(Locale::English, |(_, locale)| *locale)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct LocaleForm {
    language: String,
    next: String,
}

/// The route that stores the choice in this browser.
pub fn routes() -> Router<WebState> {
    Router::new().route(paths::LANGUAGE, post(set_locale))
}

async fn set_locale(State(state): State<WebState>, Form(form): Form<LocaleForm>) -> Response {
    // An unknown language counts as none: the browser's preference is used again.
    let (name, age) =
        Locale::from_tag(&form.language).map_or(("", 0), |locale| (locale.tag(), cookie::ONE_YEAR_SECONDS));
    let cookie = cookie::set_cookie_value(COOKIE, name, age, state.config.https());
    (AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(redirect_target::local_path(&form.next)))
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale_for(accepted: &str, pseudo: bool) -> Locale {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
        accepted_locale(&headers, pseudo)
    }

    #[test]
    fn first_available_language_of_the_browser_is_used() {
        assert_eq!(locale_for("de-AT,de;q=0.9,en;q=0.8", false), Locale::German);
        assert_eq!(locale_for("nl,fr-CA;q=0.7,en;q=0.3", false), Locale::French);
        assert_eq!(locale_for("ar-EG", false), Locale::Arabic);
        assert_eq!(locale_for("es-419", false), Locale::Spanish);
        assert_eq!(locale_for("en-GB,de", false), Locale::English);
        for nothing in ["", "xx", "*", ";;,", "tlh,q=1"] {
            assert_eq!(locale_for(nothing, false), Locale::English, "{nothing}");
        }
    }

    #[test]
    fn pseudo_locale_only_where_allowed() {
        assert_eq!(locale_for("en-XA", true), Locale::Pseudo);
        assert_eq!(locale_for("en-XA", false), Locale::English);
    }
}
