//! Interactive islands, and the server functions they call.

#![allow(missing_docs, reason = "the macros of Leptos generate undocumented public items")]

pub mod batch_progress_bar;
pub mod browser;
pub mod combobox;
pub mod copy_button;
pub mod deferred;
pub mod import_progress_bar;
pub mod in_place_forms;
pub mod keyboard;
pub mod latest_request;
pub mod lazy_widgets;
pub mod loading;
pub mod mailbox_form;
pub mod noncompliant_pin_count;
pub mod palette;
pub mod panel;
pub mod selection;
pub mod server_fns;
pub mod session_expiry;
pub mod show_in_panel_switches;
pub mod sound_upload;
pub mod wasm_failure;
