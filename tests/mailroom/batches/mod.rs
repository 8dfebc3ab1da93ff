//! Changes of many mailboxes at once.

mod bulk_actions;
mod helpers;
mod interruption;
mod pages;
mod permissions;
mod service;
