//! What makes Mailroom one's own: how it looks, views of the list, times.

mod list_layout;
mod time_zones;
mod view_visibility;
mod views;
