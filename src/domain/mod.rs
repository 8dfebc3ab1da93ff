//! What a mailbox is, and which values it may have.
//!
//! Compiled for the server and for the browser: no framework, no I/O. The types of this module can only hold valid
//! values; errors in raw input are returned as a [`problem::Problem`], a code with details. Only [`rule_messages`] turns
//! codes into text.

pub mod account;
pub mod administration;
pub mod batch;
pub mod choice;
pub mod concern;
pub mod customer_context;
mod default_name;
pub mod dial_string;
pub mod dialect;
pub mod digits;
pub mod email;
pub mod exit;
pub mod field;
#[cfg(feature = "ssr")]
pub mod fold;
pub mod form_error;
pub mod import;
pub mod language;
pub mod mailbox;
pub mod mailbox_number;
pub mod notifications;
pub mod number_claims;
pub mod number_range;
pub mod options;
pub mod password;
pub mod permissions;
pub mod pin;
pub mod plan;
pub mod problem;
pub mod rule_messages;
pub mod session_time;
pub mod sound;
mod split_addresses;
pub mod text;
pub mod timezone;
pub mod token;

pub use default_name::default_name;
