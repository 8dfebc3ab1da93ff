//! In which language Mailroom speaks to whom.

mod chosen;
mod handed;
