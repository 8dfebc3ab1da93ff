//! The enswitch dialect.

use utoipa_axum::router::OpenApiRouter;

use crate::web::state::WebState;

/// Its calls.
pub fn routes() -> OpenApiRouter<WebState> {
    OpenApiRouter::new()
}
