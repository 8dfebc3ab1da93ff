//! What the log says, and what it must not. A program of its own: it catches what every thread says.
#![allow(clippy::unwrap_used, clippy::panic)]

mod capture;
#[path = "../mailroom/api/enswitch/client.rs"]
mod client;
mod enswitch_calls;
mod invitation_links;
mod secrets;
#[path = "../mailroom/support/mod.rs"]
mod support;
