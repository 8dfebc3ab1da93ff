//! What can be done to mailboxes, by the services, and their list.

mod concurrency;
mod exits;
mod filter;
mod folding;
mod history;
mod listing;
mod service;
