//! Which mailboxes a statement may touch. Every statement that finds mailboxes for somebody takes one.

use sqlx::{QueryBuilder, Sqlite};

/// The mailboxes that somebody sees; all others do not exist for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those of a customer and of every customer below it. 0 stands above the roots.
    Customers {
        /// The uppermost customer.
        root: i64,
    },
    /// Those of one customer.
    Customer(i64),
    /// Those that a user owns.
    Owned {
        /// The owner.
        user: i64,
    },
}

impl Scope {
    /// Appends the condition that a `mailbox` is within the scope.
    pub fn push(self, query: &mut QueryBuilder<'_, Sqlite>) {
        match self {
            Self::Customers { root: 0 } => query.push("true"),
            Self::Customers { root } => query
                .push("mailbox.customer_id in (with recursive scope (id) as (select id from customer where id = ")
                .push_bind(root)
                .push(
                    " union select customer.id from customer join scope on customer.parent_id = scope.id) \
                     select id from scope)",
                ),
            Self::Customer(id) => query.push("mailbox.customer_id = ").push_bind(id),
            Self::Owned { user } => query.push("mailbox.owner_id = ").push_bind(user),
        };
    }
}
