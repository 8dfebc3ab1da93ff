//! Whatever a client sends, the readers of the dialects neither panic nor let through what they should not.
//! `cargo test` runs each target with its corpus (in the repository) and a few seconds of random input;
//! `cargo bolero test` runs without a time limit.
#![allow(clippy::unwrap_used, clippy::panic)]

mod bodies;
mod filter;
mod parameters;
