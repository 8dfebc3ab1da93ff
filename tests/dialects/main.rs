//! Three dialects and a browser, one Mailroom: what is done through one door shows through all the others, and
//! none of them opens further than another.
#![allow(clippy::unwrap_used, clippy::panic)]

mod client;
mod limits;
mod refusals;
mod smuggling;
#[path = "../support/mod.rs"]
mod support;
mod together;
mod tokens;
