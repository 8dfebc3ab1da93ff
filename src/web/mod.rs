//! The server's frame: configuration, router, sessions, guards, headers and limits.

pub mod address;
pub mod answer;
pub mod calls;
pub mod config;
pub mod csrf;
pub mod flash;
pub mod guard;
pub mod headers;
pub mod media;
pub mod next;
pub mod panics;
pub mod posts;
pub mod render;
pub mod router;
pub mod session;
pub mod settings;
pub mod sign_in;
pub mod site;
pub mod sounds;
pub mod start;
pub mod state;
pub mod theme;
pub mod throttle;
pub mod tokens;
pub mod upload;
