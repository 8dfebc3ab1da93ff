//! Bulk changes to many mailboxes.

mod bulk_actions;
mod helpers;
mod interruption;
mod pages;
mod permissions;
mod service;
