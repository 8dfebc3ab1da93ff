//! What can be done to mailboxes, by the services, and their list.

mod concurrency;
mod exits;
mod filter;
mod history;
mod listing;
mod long_lists;
mod search_folding;
mod service;
