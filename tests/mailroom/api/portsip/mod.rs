//! The PortSIP dialect, through the router: the seed's examples, every parameter and field, who may what.

mod authentication;
pub mod client;
mod example_script;
mod fields;
mod list;
mod permissions;
mod update_destroy;
