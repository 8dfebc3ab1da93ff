//! Whatever a client sends, the readers of the dialects neither panic nor let through what they should
//! not. Run as tests, each tries its corpus (in the repository) and a few seconds of random input.
#![allow(clippy::unwrap_used, clippy::panic)]

mod bodies;
