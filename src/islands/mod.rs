//! What moves in the browser, and its server functions.

#![allow(missing_docs, reason = "the macros of Leptos write public items without documentation")]

pub mod batch_progress;
pub mod browser;
pub mod calls;
pub mod copy;
pub mod import_progress;
pub mod loading;
pub mod mailbox_form;
pub mod panel;
pub mod panel_switch;
pub mod policy_count;
pub mod selection;
pub mod sound_picker;
