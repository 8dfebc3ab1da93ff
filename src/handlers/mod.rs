//! The handlers of posted forms and downloads, named like the pages that they serve.

pub mod account;
pub mod administration_forms;
pub mod batches;
pub mod customers;
pub mod exports;
pub mod imports;
pub mod invitation;
pub mod mailboxes;
pub mod panel;
pub mod plans;
pub mod sign_in;
pub mod sounds;
pub mod theme;
pub mod tokens;
pub mod users;
pub mod views;
