//! In which language a page comes: the user's own choice, else the one made on the sign-in page in this browser,
//! else what the browser asks for, else English.

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

use super::state::WebState;
use super::{cookie, next};
use crate::components::speech::speaking;
use crate::services::Principal;
use crate::tongue::{Tongue, Words};

const COOKIE: &str = "language";

/// The language of a request; `pseudo`: whether the browser may ask for [`Tongue::Pseudo`].
pub fn of(parts: &Parts, pseudo: bool) -> Tongue {
    let own = parts.extensions.get::<Principal>().and_then(|who| who.tongue);
    own.or_else(|| kept(&parts.headers)).unwrap_or_else(|| asked(&parts.headers, pseudo))
}

/// Answers every request in its language. It needs to know who asks.
pub async fn speak(words: Words, request: Request, next: Next) -> Response {
    speaking(words, next.run(request)).await
}

/// Handlers that say something take `words: Words`: it speaks the language of the request.
impl FromRequestParts<WebState> for Words {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &WebState) -> Result<Self, Self::Rejection> {
        Ok(Self::of(of(parts, state.config.pseudo)))
    }
}

/// What the request's cookie names.
fn kept(headers: &HeaderMap) -> Option<Tongue> {
    cookie::of(headers, COOKIE).and_then(Tongue::from_name)
}

/// What the browser asks for.
pub(super) fn asked(headers: &HeaderMap, pseudo: bool) -> Tongue {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or("");
    if pseudo && accepted.contains(Tongue::Pseudo.name()) {
        return Tongue::Pseudo;
    }
    let identifier = |tongue: &Tongue| Some((tongue.name().parse::<LanguageIdentifier>().ok()?, *tongue));
    let known: Vec<_> = Tongue::ALL.iter().filter_map(identifier).collect();
    let available: Vec<_> = known.iter().map(|(identifier, _)| identifier).collect();
    let asked = parse_accepted_languages(accepted);
    let found = negotiate_languages(&asked, &available, None, NegotiationStrategy::Filtering);
    let named = |found: &LanguageIdentifier| known.iter().find(|(identifier, _)| identifier == found);
    found.first().and_then(|found| named(found)).map_or(Tongue::English, |(_, tongue)| *tongue)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct TongueForm {
    language: String,
    next: String,
}

/// The route that keeps the choice in this browser.
pub fn routes() -> Router<WebState> {
    Router::new().route("/language", post(choose))
}

async fn choose(State(state): State<WebState>, Form(form): Form<TongueForm>) -> Response {
    // What is no language is as good as none: the browser is asked again.
    let (name, age) = Tongue::from_name(&form.language).map_or(("", 0), |tongue| (tongue.name(), cookie::YEAR));
    let cookie = cookie::keep(COOKIE, name, age, state.config.https());
    (AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to(next::safe(&form.next))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_for(accepted: &str, pseudo: bool) -> Tongue {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
        asked(&headers, pseudo)
    }

    #[test]
    fn the_browser_gets_the_first_of_its_languages_that_there_is() {
        assert_eq!(asked_for("de-AT,de;q=0.9,en;q=0.8", false), Tongue::German);
        assert_eq!(asked_for("nl,fr-CA;q=0.7,en;q=0.3", false), Tongue::French);
        assert_eq!(asked_for("ar-EG", false), Tongue::Arabic);
        assert_eq!(asked_for("es-419", false), Tongue::Spanish);
        assert_eq!(asked_for("en-GB,de", false), Tongue::English);
        for nothing in ["", "xx", "*", ";;,", "tlh,q=1"] {
            assert_eq!(asked_for(nothing, false), Tongue::English, "{nothing}");
        }
    }

    #[test]
    fn the_disguise_is_worn_only_where_it_is_allowed() {
        assert_eq!(asked_for("en-XA", true), Tongue::Pseudo);
        assert_eq!(asked_for("en-XA", false), Tongue::English);
    }
}
