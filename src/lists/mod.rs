//! What a list shows and how: filters, order, columns, selection, and their query strings.
//!
//! [`mailbox_list`] reads and writes the query string of the list of mailboxes. [`filter`] is the condition tree behind
//! its filters and those of API clients, whose search syntax is in [`api_search`].

pub mod api_list_query;
pub mod api_search;
pub mod filter;
pub mod list_layout;
pub mod list_origin;
pub mod list_selection;
pub mod mailbox_list;
pub mod plan_feature_filter;
pub mod sound_list;
