//! The API dialects. Each is a thin adapter: decode, call the same service as the browser, encode. It has no rules,
//! permissions, or SQL of its own.

pub mod access;
pub mod document;
pub mod enswitch;
pub mod portsip;
pub mod yay;

use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;

use crate::domain::dialect::{Dialect, Dialects};
use crate::web::state::WebState;

/// The calls of the dialects that are `on`. The paths of the others don't exist. None of them reads a cookie.
pub fn routes(on: Dialects) -> OpenApiRouter<WebState> {
    let preface = OpenApiRouter::with_openapi(document::BaseDocument::openapi());
    on.iter().fold(preface, |all, dialect| {
        all.merge(match dialect {
            Dialect::Enswitch => enswitch::routes(),
            Dialect::Yay => yay::routes(),
            Dialect::Portsip => portsip::routes(),
        })
    })
}
