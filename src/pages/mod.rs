//! The screens: one module each, rendered on the server. What moves in them is in `islands`.

pub mod error;
pub mod frame;
pub mod mailbox;
pub mod mailboxes;
pub mod sign_in;
pub mod sounds;
pub mod time;
pub mod title;
pub mod tokens;
pub mod visit;
