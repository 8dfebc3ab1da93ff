//! The history of everything.

mod filters;
mod pages;
mod undo;
mod visibility;
