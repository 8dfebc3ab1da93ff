//! On whose behalf services work, and what they refuse.

use super::{App, Failure};
use crate::db;
use crate::db::scope::{Reach, Scope};
use crate::domain::permissions::{Permission, Resource, Role, TokenRestriction, Visibility};
use crate::error::AppError;
use crate::i18n::Locale;

/// On whose behalf something is done: a user, or the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// The account, or the console.
    pub identity: Identity,
    /// The role, which determines the permissions.
    pub role: Role,
    /// The username.
    pub username: String,
    /// The display name, also stored in the history.
    pub name: String,
    /// The part of the role's permissions that the session or token grants.
    pub restriction: TokenRestriction,
    /// The language that the user has chosen; `None`: as the browser requests.
    pub locale: Option<Locale>,
}

/// Who a [`Principal`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// A user account.
    Account {
        /// The user.
        user_id: i64,
        /// The user's customer, or the one below it that an administrator acts for.
        customer_id: i64,
    },
    /// The command line, which belongs to no customer and is above all of them.
    Console,
}

impl Principal {
    /// The console: an administrator above every customer. Whoever can run a command on the server could read and
    /// change the database anyway.
    ///
    /// Only `command`, the sample data and tests may call this; a test keeps it out of all other modules. A session can
    /// never yield it, because a session yields a user in the database.
    pub fn console() -> Self {
        Self {
            identity: Identity::Console,
            role: Role::Administrator,
            username: "console".into(),
            name: "Console".into(),
            restriction: TokenRestriction::None,
            locale: None,
        }
    }

    /// The user's id; `None` for the console.
    pub const fn user(&self) -> Option<i64> {
        match self.identity {
            Identity::Account { user_id, .. } => Some(user_id),
            Identity::Console => None,
        }
    }

    /// The id of the customer that the user belongs to or acts for; `None` for the console.
    pub const fn customer(&self) -> Option<i64> {
        match self.identity {
            Identity::Account { customer_id, .. } => Some(customer_id),
            Identity::Console => None,
        }
    }

    /// The id of the customer that the user belongs to or acts for. For the console, which has none, it is `NotFound`.
    pub fn require_customer(&self) -> Result<i64, Failure> {
        self.customer().ok_or_else(|| AppError::NotFound.into())
    }

    /// The customers that an administrator administers: their own and those below it; all of them for the console.
    pub const fn reach(&self) -> Reach {
        match self.identity {
            Identity::Account { customer_id, .. } => Reach::Below(customer_id),
            Identity::Console => Reach::Everything,
        }
    }

    /// Whether this is the console.
    pub const fn is_console(&self) -> bool {
        matches!(self.identity, Identity::Console)
    }

    /// Whether both the role and the token restriction allow this, for what the principal can see.
    pub fn may(&self, permission: Permission) -> bool {
        self.role.may(permission) && self.restriction.may(permission)
    }

    /// The part of `resource` that the principal can see.
    pub(in crate::services) const fn scope(&self, resource: Resource) -> Scope {
        match (self.identity, self.role.visibility(resource)) {
            (Identity::Console, _) | (_, Visibility::CustomerAndBelow) => Scope::Customers(self.reach()),
            (Identity::Account { customer_id, .. }, Visibility::Customer) => Scope::Customer(customer_id),
            (Identity::Account { user_id, .. }, Visibility::Own) => Scope::Owned { user: user_id },
        }
    }
}

/// Refuses what the principal's role or token never allows, whatever the target. Every service call checks this itself;
/// an API dialect or a page checks it earlier where `Forbidden` has to take precedence over its other errors.
pub fn authorize(who: &Principal, permission: Permission) -> Result<(), Failure> {
    if who.may(permission) { Ok(()) } else { Err(AppError::Forbidden.into()) }
}

/// The same for something of the customer `customer_id`, which is `NotFound` if the principal does not administer it.
pub(in crate::services) async fn authorize_for_customer(
    app: &App,
    who: &Principal,
    permission: Permission,
    customer_id: i64,
) -> Result<(), Failure> {
    authorize(who, permission)?;
    let within = db::customers::is_within(app.db.read(), customer_id, who.reach()).await?;
    if within { Ok(()) } else { Err(AppError::NotFound.into()) }
}
