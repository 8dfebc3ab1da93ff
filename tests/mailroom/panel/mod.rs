//! The control panel.

mod pages;
mod service;
