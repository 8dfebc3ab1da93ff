//! The Enswitch dialect, driven through the real router on a real database.

pub mod client;
mod concurrency;
mod create;
mod example_script;
mod examples;
mod mass_assignment;
mod openapi_document;
mod parameter_table;
mod permissions;
mod request_parsing;
mod tokens;
mod update;
