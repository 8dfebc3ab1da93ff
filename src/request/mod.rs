//! What is known of a request: plain data and paths, for handlers, pages and islands alike.

pub mod cookie;
pub mod flash;
pub mod invitation;
pub mod prefetch;
pub mod redirect_target;
pub mod request_id;
pub mod sign_in_id;
pub mod sign_in_refusal;
pub mod theme;
