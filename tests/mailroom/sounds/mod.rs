//! Sounds: given, played, managed.

mod list;
mod manage;
mod media;
mod rendered;
mod uploads;
