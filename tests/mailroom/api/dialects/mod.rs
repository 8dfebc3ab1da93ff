//! Three dialects and a browser, one Mailroom: what is done through one door shows through all the others, and
//! none of them opens further than another.

mod client;
mod limits;
mod refusals;
mod smuggling;
mod together;
mod tokens;
