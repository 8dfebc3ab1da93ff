//! What the log says, and what it must not. A program of its own: it catches what every thread says.
#![allow(clippy::unwrap_used, clippy::panic)]

mod caught;
mod enswitch;
mod people;
#[path = "../mailroom/api/enswitch/script.rs"]
mod script;
mod secrets;
#[path = "../mailroom/support/mod.rs"]
mod support;
