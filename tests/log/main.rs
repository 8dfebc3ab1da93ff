//! What the log contains, and what it must not. A program of its own, because it captures the log of every thread.
#![allow(clippy::unwrap_used, clippy::panic)]

mod capture;
#[path = "../mailroom/api/enswitch/client.rs"]
mod client;
mod enswitch_calls;
mod invitation_links;
mod secrets;
#[path = "../mailroom/support/mod.rs"]
mod support;
