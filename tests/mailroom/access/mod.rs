//! Authentication, authorization and protection against abuse.

mod account;
mod connections;
mod credentials;
mod csrf;
mod endless_bodies;
mod form_user;
mod headers;
mod known_ip_addresses;
mod permission_table;
mod permissions;
mod pin_disclosure;
mod prefetch;
mod route_permissions;
mod secret_links;
mod server_functions;
mod session_expiry;
mod sign_in;
mod static_files;
mod token_pairs;
mod tokens;
