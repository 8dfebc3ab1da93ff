//! The ways through the site besides links: the global search and the keyboard shortcuts.

pub mod global_search;
pub mod shortcuts;
