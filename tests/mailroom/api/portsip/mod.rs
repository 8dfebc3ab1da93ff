//! The PortSIP dialect through the router: the documented examples, every parameter and field, and permissions.

mod authentication;
pub mod client;
mod example_script;
mod fields;
mod list;
mod permissions;
mod update_destroy;
