//! The running server: its listener, its connections and its routes.

pub mod connection_slots;
pub mod connections;
pub mod router;
pub mod site;
pub mod start;
