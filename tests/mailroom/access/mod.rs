//! How somebody comes in, and what stays out.

mod account;
mod credentials;
mod csrf;
mod headers;
mod permissions;
mod server_functions;
mod session_end;
mod sign_in;
mod token_pairs;
mod tokens;
