//! The whole server as one service, so that tests run exactly what is deployed.

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

use crate::api;
use crate::app::{App, shell};
use crate::handlers::{
    account, batches, customers, exports, imports, invitation, mailboxes, panel, plans, sign_in, sounds, theme, tokens,
    users, views,
};
use crate::paths;
use crate::request::redirect_target;
use crate::services::Principal;
use crate::web::body_limits::FORM_BODY_LIMIT;
use crate::web::state::WebState;
use crate::web::{
    authentication, csrf, form_redirects, in_place_forms, locale, panics, post_redirect_get, prefetch, readiness,
    render, response_headers, server_fn_status, session,
};

/// How long a client may pause while sending a request body.
const BODY_READ_TIMEOUT: Duration = Duration::from_secs(30);

/// All routes. Inside [`with_outer_layers`], from the outside in: origin check, session, principal, page; next to them
/// the APIs.
pub fn router(state: WebState) -> anyhow::Result<Router> {
    let guarded = pages_router(&state)
        .merge(sign_in::routes())
        .layer(RequestBodyLimitLayer::new(FORM_BODY_LIMIT))
        .merge(sounds::uploads())
        .merge(imports::uploads())
        .route_layer(from_fn(server_fn_status::set_error_status))
        .route_layer(from_fn_with_state(state.clone(), csrf::redirect_foreign_panel_views))
        .route_layer(from_fn_with_state(state.clone(), authentication::require_principal))
        .layer(from_fn_with_state(state.clone(), post_redirect_get::attach_draft))
        .layer(from_fn_with_state(state.clone(), locale::provide_messages))
        .layer(from_fn_with_state(state.clone(), authentication::identify_user))
        .layer(session::layer(&state)?);
    let public = readiness::routes().merge(theme::routes()).merge(locale::routes());
    let limited = public.layer(RequestBodyLimitLayer::new(FORM_BODY_LIMIT)).merge(guarded);
    let (apis, document) = api::routes(state.config.apis).split_for_parts();
    // Each dialect reports bodies that are too long in its own format.
    let apis = apis.merge(api::document::routes(&document)).layer(DefaultBodyLimit::max(FORM_BODY_LIMIT));
    let limited = limited.method_not_allowed_fallback(form_redirects::redirect_to_form_page);
    let limited = limited
        .layer(from_fn(in_place_forms::redirect_as_no_content))
        .layer(from_fn(prefetch::control_prefetch))
        .layer(from_fn(authentication::reject_control_characters));
    // The APIs ignore cookies, so other sites cannot act for a user there; only the other routes check the origin of
    // requests.
    let limited = limited.layer(csrf::layer(&state.config)?).layer(from_fn(csrf::render_rejection));
    Ok(with_outer_layers(limited.merge(apis).layer(RequestBodyTimeoutLayer::new(BODY_READ_TIMEOUT)), state))
}

/// Adds the layers for all responses. From the outside in: headers, compression, panic handling.
pub fn with_outer_layers(routes: Router<WebState>, state: WebState) -> Router {
    routes
        .layer(CatchPanicLayer::custom(panics::handle_panic as panics::PanicHandler))
        .layer(from_fn(panics::render_panic))
        .layer(CompressionLayer::new().compress_when(is_compressible()))
        .layer(from_fn_with_state(state.clone(), response_headers::add_headers))
        .with_state(state)
}

/// What is compressed: not audio, which would grow, and of which players request ranges.
fn is_compressible() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("audio/"))
}

/// The pages, the server functions, the static files and the fallback page.
fn pages_router(state: &WebState) -> Router<WebState> {
    let context = render::context(state);
    let options = state.leptos.clone();
    let fallback = file_and_error_handler_with_context::<WebState, _>(context.clone(), shell);
    Router::new()
        .route(paths::START, get(redirect_home))
        .leptos_routes_with_context(state, generate_route_list(App), context, move || shell(options.clone()))
        .merge(mailboxes::routes())
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
        .fallback_service(site_files(state).fallback(fallback.with_state(state.clone())))
}

/// The static files. They have their own service because the file handler of `leptos_axum` 0.8 gives a file the status
/// of whatever page is being rendered on the same thread.
fn site_files(state: &WebState) -> ServeDir {
    ServeDir::new(&*state.leptos.site_root)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip()
        .call_fallback_on_method_not_allowed(true)
}

/// Redirects to the home page of the user's role.
async fn redirect_home(Extension(who): Extension<Principal>) -> Redirect {
    Redirect::to(redirect_target::home_page(who.role))
}
