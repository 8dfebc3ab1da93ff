//! The mailbox services and the mailbox list.

mod concurrency;
mod exits;
mod filter;
mod history;
mod listing;
mod long_lists;
mod search_folding;
mod service;
