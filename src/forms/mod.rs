//! Converts submitted strings into domain types, and back.
//!
//! The browser, the server, the HTTP APIs and imports all fill a [`mailbox_values::MailboxValues`] and pass it to
//! [`mailbox::parse`]; there is no other way from strings to a mailbox. [`csv`] converts tables of mailboxes.

pub mod account;
pub mod bulk_action;
#[cfg(any(test, feature = "ssr"))]
pub mod csv;
pub mod customer;
pub mod customer_defaults;
pub mod form_pairs;
pub mod list_choice;
pub mod mailbox;
pub mod mailbox_submission;
pub mod mailbox_values;
pub mod mailbox_with_number;
pub mod panel;
pub mod plan;
pub mod query_string;
pub mod save_outcome;
pub mod sound;
pub mod token;
pub mod user;
pub mod view;
