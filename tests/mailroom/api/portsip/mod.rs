//! The PortSIP dialect, through the router: the seed's examples, every parameter and field, who may what.

mod access;
mod changes;
mod client;
mod curl;
mod fields;
mod list;
mod permissions;
