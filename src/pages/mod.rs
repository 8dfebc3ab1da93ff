//! The screens: one module each, rendered on the server. What moves in them is in `islands`.

pub mod account;
pub mod error;
pub mod frame;
pub mod mailbox;
pub mod mailboxes;
pub mod panel;
pub mod sign_in;
pub mod time;
pub mod title;
pub mod tokens;
pub mod visit;
