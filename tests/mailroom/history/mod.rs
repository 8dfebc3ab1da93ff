//! The history of all subjects: its list, its page and undoing changes.

mod filters;
mod pages;
mod undo;
mod visibility;
