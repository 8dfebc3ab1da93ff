//! The history of everything.

mod found;
mod pages;
mod seen;
