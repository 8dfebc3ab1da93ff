//! Mailroom administers the voicemail boxes of a multi-tenant phone system.
//!
//! ARCHITECTURE.md gives an overview. `domain`, `forms`, `lists`, and `navigation` depend on no framework and do no I/O; only `services` makes
//! decisions and records them; only `db` contains SQL.

// The view of a page is one deeply nested type.
#![recursion_limit = "512"]

pub mod components;
pub mod domain;
pub mod error;
pub mod forms;
pub mod i18n;
pub mod islands;
pub mod lists;
pub mod navigation;
pub mod paths;

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod command;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod handlers;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod server_context;
#[cfg(feature = "ssr")]
pub mod services;
#[cfg(feature = "ssr")]
pub mod web;

/// Hydrates the islands of the open page. The browser calls this once the WASM has loaded.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
