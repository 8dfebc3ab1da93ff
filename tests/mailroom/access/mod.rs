//! How somebody comes in, and what stays out.

mod account;
mod credentials;
mod csrf;
mod files;
mod headers;
mod permissions;
mod server_functions;
mod sign_in;
mod token_pairs;
mod tokens;
