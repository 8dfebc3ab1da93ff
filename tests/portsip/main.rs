//! The PortSIP dialect, through the router: the seed's examples, every parameter and field, who may what.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

mod access;
mod changes;
mod client;
mod curl;
mod fields;
mod list;
mod permissions;
