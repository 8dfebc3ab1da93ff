//! What is known of a request: plain data and paths, for handlers, pages and islands alike.

pub mod cookie;
pub mod flash;
pub mod invitation;
pub mod login;
pub mod paths;
pub mod prefetch;
pub mod request_id;
pub mod sign_in;
pub mod theme;
