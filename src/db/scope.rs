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
            Self::Customers { .. } | Self::Customer(_) => self.push_customers(query, "mailbox.customer_id"),
            Self::Owned { user } => drop(query.push("mailbox.owner_id = ").push_bind(user)),
        }
    }

    /// The same for a list that is read in its order until a page is full. An expression is no
    /// column of an index, so the rows are not first gathered by customer and then sorted: right
    /// where much of what is walked past is in the scope, wrong where little is.
    pub fn push_walking(self, query: &mut QueryBuilder<'_, Sqlite>) {
        match self {
            Self::Customers { .. } => self.push_customers(query, "mailbox.customer_id + 0"),
            Self::Customer(_) | Self::Owned { .. } => self.push(query),
        }
    }

    /// Appends the condition that `column`, a customer's id, is one whose mailboxes are all within
    /// the scope.
    pub fn push_customers(self, query: &mut QueryBuilder<'_, Sqlite>, column: &str) {
        match self {
            Self::Customers { root: 0 } => query.push("true"),
            Self::Customers { root } => query
                .push(column)
                .push(" in (with recursive scope (id) as (select id from customer where id = ")
                .push_bind(root)
                .push(
                    " union select customer.id from customer join scope on customer.parent_id = scope.id) \
                     select id from scope)",
                ),
            Self::Customer(id) => query.push(column).push(" = ").push_bind(id),
            Self::Owned { .. } => query.push("false"),
        };
    }
}
