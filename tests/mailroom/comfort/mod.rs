//! What makes Mailroom one's own: how it looks, views of the list, times.

mod look;
mod times;
mod views;
mod views_seen;
