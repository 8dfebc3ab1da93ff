//! In which language Mailroom speaks to whom.

mod chosen;
mod direction;
mod handed;
