//! Mailroom from outside: services and routes, through the real router on a real `SQLite` file. One program, because
//! linking one for every file takes longer than running them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod access;
mod api;
mod batches;
mod comfort;
mod command;
mod history;
mod languages;
mod mailboxes;
mod overview;
mod pages;
mod panel;
mod people;
mod sounds;
mod storage;
mod support;
mod tables;
