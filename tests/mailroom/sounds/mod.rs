//! Sounds: given, played, managed.

mod manage;
mod media;
mod uploads;
