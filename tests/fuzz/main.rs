//! Fuzz targets. `cargo test` runs each with its corpus and a while at random; `cargo bolero test` goes on for
//! as long as one likes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod bodies;
mod parameters;
