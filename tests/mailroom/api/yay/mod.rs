//! The yay dialect through the real router: the original's examples, every field, permissions, and the numbers of new
//! mailboxes.

mod authentication;
pub mod client;
mod examples;
mod fields;
mod number_assignment;
mod openapi_document;
mod permissions;
mod put;
mod recipients;
mod request_format;
mod tokens;
