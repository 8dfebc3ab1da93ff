//! What every handler can reach.

use std::sync::Arc;

use axum::extract::FromRef;
use leptos::config::LeptosOptions;

use super::config::Config;
use super::readiness::Readiness;
use super::throttle::Throttle;
use crate::services::App;

/// The state of the router. Cloning it clones handles.
#[derive(Clone)]
pub struct WebState {
    /// What services are called with.
    pub app: App,
    /// The configuration.
    pub config: Arc<Config>,
    /// Counts failed sign-ins.
    pub throttle: Arc<Throttle>,
    /// Whether the server can write.
    pub readiness: Arc<Readiness>,
    /// What pages are rendered with.
    pub leptos: LeptosOptions,
}

impl WebState {
    /// The state of a server that has counted nothing yet.
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
