//! Converts user input into domain types, and back.
//!
//! The browser, the server, the HTTP APIs and imports all fill a [`values::Values`] and pass it to [`mailbox::parse`];
//! there is no other way from strings to a mailbox. [`listing`] does the same for the URL of the list. [`filter`] is
//! the condition tree behind both its filters and those of API clients. [`csv`] converts tables of mailboxes.

pub mod account;
pub mod api_list_query;
pub mod bulk_action;
#[cfg(any(test, feature = "ssr"))]
pub mod csv;
pub mod customer;
pub mod customer_defaults;
pub mod filter;
pub mod find;
pub mod form_pairs;
pub mod holder;
pub mod list_choice;
pub mod list_layout;
pub mod list_selection;
pub mod listing;
pub mod mailbox;
pub mod outcome;
pub mod panel;
pub mod plan;
pub mod query_string;
pub mod search;
pub mod shortcuts;
pub mod sound;
pub mod sound_list;
pub mod submission;
pub mod token;
pub mod user;
pub mod values;
pub mod view;
