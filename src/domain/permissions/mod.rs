//! Who may do what, as data: the permissions of each role, what a token leaves of them, and what each role can see.
//!
//! Every service, page and menu asks these tables. `docs/permissions.md` is generated from them, with the comments of
//! the variants as descriptions.

mod grant;
mod permission;
mod role;
mod visibility;

pub use grant::{Grant, TokenAccess};
pub use permission::Permission;
pub use role::Role;
pub use visibility::{Resource, Visibility};
