//! The dialects that scripts speak. Each is a thin adapter: decode, call the service that the browser
//! calls too, encode. It has no rule, permission or SQL of its own.

pub mod access;
pub mod enswitch;
pub mod portsip;
pub mod yay;

use utoipa_axum::router::OpenApiRouter;

use crate::web::state::WebState;

/// The calls of every dialect. None of them reads a cookie.
pub fn routes() -> OpenApiRouter<WebState> {
    OpenApiRouter::new().merge(enswitch::routes()).merge(yay::routes()).merge(portsip::routes())
}
