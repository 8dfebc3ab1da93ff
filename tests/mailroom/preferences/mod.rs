//! Preferences of a user: the layout of the list, its views, and the time zone.

mod list_layout;
mod time_zones;
mod view_visibility;
mod views;
