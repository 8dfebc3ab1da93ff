//! The Enswitch dialect, driven through the real router on a real database.

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
