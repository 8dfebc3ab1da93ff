//! Which mailboxes a statement may touch. Every statement that finds mailboxes for somebody takes one.

use sqlx::{QueryBuilder, Sqlite};

/// A part of the tree of customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All of it. Only [`Principal::reach`](crate::services::Principal::reach) says this, of the console.
    Everything,
    /// A customer and every customer below it.
    Below(i64),
}

impl Reach {
    /// Appends the beginning of a statement that reads from `scope`, which has the `id` of each customer.
    pub(super) fn push_scope_cte(self, query: &mut QueryBuilder<Sqlite>) {
        match self {
            Self::Everything => query.push("with scope (id) as (select id from customer) "),
            Self::Below(id) => query
                .push("with recursive scope (id) as (select id from customer where id = ")
                .push_bind(id)
                .push(" union select customer.id from customer join scope on customer.parent_id = scope.id) "),
        };
    }
}

/// The mailboxes that somebody sees; all others do not exist for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those of these customers.
    Customers(Reach),
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
    pub fn push(self, query: &mut QueryBuilder<Sqlite>) {
        match self {
            Self::Customers(_) | Self::Customer(_) => self.push_customers(query, "mailbox.customer_id"),
            Self::Owned { user } => drop(query.push("mailbox.owner_id = ").push_bind(user)),
        }
    }

    /// The same for a list that is read in its order until a page is full. An expression is no
    /// column of an index, so the rows are not first gathered by customer and then sorted: right
    /// where much of what is walked past is in the scope, wrong where little is.
    pub fn push_for_ordered_scan(self, query: &mut QueryBuilder<Sqlite>) {
        match self {
            Self::Customers(_) => self.push_customers(query, "mailbox.customer_id + 0"),
            Self::Customer(_) | Self::Owned { .. } => self.push(query),
        }
    }

    /// Appends the condition that `column`, a customer's id, is one whose mailboxes are all within
    /// the scope.
    pub fn push_customers(self, query: &mut QueryBuilder<Sqlite>, column: &str) {
        match self {
            Self::Customers(Reach::Everything) => drop(query.push("true")),
            Self::Customers(reach) => {
                query.push(column).push(" in (");
                reach.push_scope_cte(query);
                query.push("select id from scope)");
            }
            Self::Customer(id) => drop(query.push(column).push(" = ").push_bind(id)),
            Self::Owned { .. } => drop(query.push("false")),
        }
    }
}
