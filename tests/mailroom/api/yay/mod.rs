//! The yay dialect, through the real router: the original's examples, every field, who may do what, and
//! the numbers of new mailboxes.

mod access;
mod client;
mod document;
mod examples;
mod fields;
mod numbers;
mod permissions;
mod recipients;
mod replacing;
mod shape;
mod tokens;
