//! In which language Mailroom speaks to whom.

mod locale_choice;
mod page_messages;
mod text_direction;
