//! Which language is used for which user, page and API.

mod locale_choice;
mod page_messages;
mod text_direction;
