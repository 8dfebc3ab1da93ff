//! What the command line offers besides the pages: adding customers, plans and users, and setting passwords and APIs.

mod customers;
mod users;

pub use customers::{CustomerInput, add_customer, add_plan, set_dialects};
pub use users::{UserInput, add_user, set_password};
