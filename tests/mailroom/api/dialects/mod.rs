//! Three dialects and a browser, one Mailroom: what is done through one door shows through all the others, and
//! none of them opens further than another.

mod client;
mod consistency;
mod limits;
mod mass_assignment;
mod refusals;
mod tokens;
