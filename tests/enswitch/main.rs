//! The Enswitch dialect, driven through the real router on a real database.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod concurrency;
mod create;
mod curl;
mod document;
mod examples;
mod permissions;
mod requests;
mod script;
mod smuggling;
mod table;
mod tokens;
mod update;
