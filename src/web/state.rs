//! The state shared by all handlers.

use std::sync::Arc;

use axum::extract::FromRef;
use leptos::config::LeptosOptions;

use crate::services::App;
use crate::web::config::Config;
use crate::web::readiness::Readiness;
use crate::web::throttle::Throttle;

/// The state of the router. Cloning it clones handles.
#[derive(Clone)]
pub struct WebState {
    /// The dependencies of the services.
    pub app: App,
    /// The configuration.
    pub config: Arc<Config>,
    /// Counts failed sign-ins.
    pub throttle: Arc<Throttle>,
    /// The result of the last write probe.
    pub readiness: Arc<Readiness>,
    /// The options for rendering pages.
    pub leptos: LeptosOptions,
}

impl WebState {
    /// The state of a new server.
    pub fn new(app: App, config: Config, leptos: LeptosOptions) -> Self {
        Self { app, config: Arc::new(config), throttle: Arc::default(), readiness: Arc::default(), leptos }
    }
}

impl FromRef<WebState> for LeptosOptions {
    fn from_ref(state: &WebState) -> Self {
        state.leptos.clone()
    }
}

impl FromRef<WebState> for App {
    fn from_ref(state: &WebState) -> Self {
        state.app.clone()
    }
}
