//! Who may do what, as data: the permissions of each role, what a token leaves of them, and what each role can see.
//!
//! Every service, page and menu asks these tables. `docs/permissions.md` is generated from them, with the comments of
//! the variants as descriptions.

mod permission_table;
mod role;
mod token_restriction;
mod visibility;

pub use permission_table::Permission;
pub use role::Role;
pub use token_restriction::{TokenAccess, TokenRestriction};
pub use visibility::{Resource, Visibility};
