//! Mailroom from outside: services and routes, through the real router on a real `SQLite` file. One program, because
//! linking one for every file takes longer than running them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod access;
mod administration;
mod api;
mod batches;
mod command_line;
mod history;
mod i18n;
mod import_export;
mod mailboxes;
mod overview;
mod pages;
mod panel;
mod preferences;
mod sounds;
mod storage;
mod support;
