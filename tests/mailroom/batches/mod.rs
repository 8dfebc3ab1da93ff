//! Changes of many mailboxes at once.

mod deeds;
mod lasting;
mod pages;
mod permissions;
mod service;
mod steps;
