//! The whole server as one service, so that tests drive exactly what runs.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension};
use axum::handler::Handler as _;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Redirect;
use axum::routing::get;
use leptos_axum::{LeptosRoutes as _, file_and_error_handler_with_context, generate_route_list};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::timeout::RequestBodyTimeoutLayer;

use super::state::WebState;
use super::{
    account, batches, calls, csrf, customers, drafts, exports, form_addresses, guard, headers, imports, in_place,
    invitation, next, panel, panics, plans, posts, prefetch, readiness, render, session, sign_in, sounds, theme,
    tokens, tongue, users, views,
};
use crate::api;
use crate::app::{App, shell};
use crate::services::Principal;

/// More than the longest form, less than would hurt.
pub const BODY_LIMIT: usize = 256 * 1024;

/// For so long a client may send nothing of a request that it has begun.
const SILENCE: Duration = Duration::from_secs(30);

/// Everything that is served. Inside [`framed`], from the outside in: origin check, session, principal, page; and
/// beside them the APIs.
pub fn router(state: WebState) -> anyhow::Result<Router> {
    let guarded = pages_router(&state)
        .merge(sign_in::routes())
        .layer(RequestBodyLimitLayer::new(BODY_LIMIT))
        .merge(sounds::uploads())
        .merge(imports::uploads())
        .route_layer(from_fn(calls::status))
        .route_layer(from_fn_with_state(state.clone(), csrf::looks))
        .route_layer(from_fn_with_state(state.clone(), guard::require))
        .layer(from_fn_with_state(state.clone(), drafts::bring))
        .layer(from_fn_with_state(state.clone(), tongue::speak))
        .layer(from_fn_with_state(state.clone(), guard::identify))
        .layer(session::layer(&state)?);
    let open = readiness::routes().merge(theme::routes()).merge(tongue::routes());
    let limited = open.layer(RequestBodyLimitLayer::new(BODY_LIMIT)).merge(guarded);
    let (apis, document) = api::routes(state.config.apis).split_for_parts();
    // Each dialect says in its own words that something is too long.
    let apis = apis.merge(api::document::routes(&document)).layer(DefaultBodyLimit::max(BODY_LIMIT));
    let limited = limited.method_not_allowed_fallback(form_addresses::lead);
    let limited = limited.layer(from_fn(in_place::lead)).layer(from_fn(prefetch::tell)).layer(from_fn(guard::spelled));
    // Other sites can send nothing in anybody's name to what reads no cookie, so only the rest asks where a
    // request comes from.
    let limited = limited.layer(csrf::layer(&state.config)?).layer(from_fn(csrf::explain));
    Ok(framed(limited.merge(apis).layer(RequestBodyTimeoutLayer::new(SILENCE)), state))
}

/// Puts around `routes` what holds for every answer. From the outside in: headers, compression, the
/// end of every panic.
pub fn framed(routes: Router<WebState>, state: WebState) -> Router {
    routes
        .layer(CatchPanicLayer::custom(panics::caught as panics::Caught))
        .layer(from_fn(panics::explain))
        .layer(CompressionLayer::new().compress_when(worth_it()))
        .layer(from_fn_with_state(state.clone(), headers::frame))
        .with_state(state)
}

/// What is compressed: not sounds, which would grow, and of which players ask for parts.
fn worth_it() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("audio/"))
}

/// The pages, the server functions, the site's files and the page for what does not exist.
fn pages_router(state: &WebState) -> Router<WebState> {
    let context = render::context(state);
    let options = state.leptos.clone();
    let nothing_here = file_and_error_handler_with_context::<WebState, _>(context.clone(), shell);
    Router::new()
        .route("/", get(start))
        .leptos_routes_with_context(state, generate_route_list(App), context, move || shell(options.clone()))
        .merge(posts::routes())
        .merge(batches::routes())
        .merge(sounds::routes())
        .merge(tokens::routes())
        .merge(customers::routes())
        .merge(users::routes())
        .merge(plans::routes())
        .merge(invitation::routes())
        .merge(panel::routes())
        .merge(exports::routes())
        .merge(imports::routes())
        .merge(account::routes())
        .merge(views::routes())
        .fallback_service(files(state).fallback(nothing_here.with_state(state.clone())))
}

/// The files of the site. They have a service of their own, because the handler of `leptos_axum` 0.8 lets a file
/// take the status of whatever page is being rendered on the same thread.
fn files(state: &WebState) -> ServeDir {
    ServeDir::new(&*state.leptos.site_root)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip()
        .call_fallback_on_method_not_allowed(true)
}

/// Leads everybody to where their role begins.
async fn start(Extension(who): Extension<Principal>) -> Redirect {
    Redirect::to(next::home(who.role))
}
