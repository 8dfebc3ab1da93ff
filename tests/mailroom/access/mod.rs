//! How somebody comes in, and what stays out.

mod account;
mod ahead;
mod connections;
mod credentials;
mod csrf;
mod endless;
mod files;
mod filled_by;
mod headers;
mod known;
mod links;
mod looks;
mod permissions;
mod routes;
mod server_functions;
mod session_end;
mod sign_in;
mod token_pairs;
mod tokens;
