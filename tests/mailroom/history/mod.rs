//! The history of everything.

mod filters;
mod pages;
mod visibility;
