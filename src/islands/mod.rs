//! What moves in the browser, and its server functions.

#![allow(missing_docs, reason = "the macros of Leptos write public items without documentation")]

pub mod batch_progress;
pub mod broken;
pub mod browser;
pub mod calls;
pub mod copy;
pub mod import_progress;
pub mod keys;
pub mod later;
pub mod latest;
pub mod loading;
pub mod mailbox_form;
pub mod palette;
pub mod panel;
pub mod panel_switch;
pub mod plain_forms;
pub mod policy_count;
pub mod rare;
pub mod selection;
pub mod session_end;
pub mod sound_picker;
