//! Mailroom administers the voicemail boxes of a multi-tenant phone system.
//!
//! ARCHITECTURE.md is the map; the modules are listed here. `domain` and `forms` know no framework and
//! do no I/O; `services` alone decides and records; `db` alone speaks SQL.

// A page is one deeply nested type.
#![recursion_limit = "512"]

pub mod components;
pub mod domain;
pub mod error;
pub mod forms;
pub mod i18n;
pub mod islands;

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod command;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod services;
#[cfg(feature = "ssr")]
pub mod web;

/// Wakes the islands of the page that is open. The browser calls this once the WASM has loaded.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
