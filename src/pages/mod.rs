//! The screens: one module each, rendered on the server. What moves in them is in `islands`.

pub mod account;
pub mod answers;
pub mod batches;
pub mod customers;
pub mod error;
pub mod exports;
pub mod fields;
pub mod find;
pub mod frame;
pub mod history;
pub mod imports;
pub mod invitation;
pub mod mailbox;
pub mod mailboxes;
pub mod pager;
pub mod panel;
pub mod plans;
pub mod sheet;
pub mod sign_in;
pub mod sounds;
pub mod time;
pub mod title;
pub mod tokens;
pub mod users;
pub mod visit;
