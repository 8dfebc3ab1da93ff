//! The three API dialects and the browser together: changes through one are visible in all others, and none of
//! them allows more than another.

mod client;
mod consistency;
mod limits;
mod mass_assignment;
mod refusals;
mod tokens;
