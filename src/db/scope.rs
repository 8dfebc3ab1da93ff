//! Which mailboxes a statement may touch. Every query for mailboxes on behalf of a user takes a scope.

use sqlx::{QueryBuilder, Sqlite};

/// A part of the tree of customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All of it. Only [`Principal::reach`](crate::services::Principal::reach) returns this, for the console.
    Everything,
    /// A customer and every customer below it.
    Below(i64),
}

impl Reach {
    /// Appends a common table expression `scope` with the `id` of each customer.
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

/// The mailboxes that a user can see. All others do not exist for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those of all customers in reach.
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
    pub fn push_mailboxes(self, query: &mut QueryBuilder<Sqlite>) {
        match self {
            Self::Customers(_) | Self::Customer(_) => self.push_customers(query, "mailbox.customer_id"),
            Self::Owned { user } => drop(query.push("mailbox.owner_id = ").push_bind(user)),
        }
    }

    /// The same for a list that is scanned in its order until a page is full. The added `+ 0` keeps the column from
    /// being looked up in an index, so the rows are not first collected by customer and then sorted: faster if much of
    /// what is scanned is in the scope, slower if little is.
    pub fn push_for_ordered_scan(self, query: &mut QueryBuilder<Sqlite>) {
        match self {
            Self::Customers(_) => self.push_customers(query, "mailbox.customer_id + 0"),
            Self::Customer(_) | Self::Owned { .. } => self.push_mailboxes(query),
        }
    }

    /// Appends the condition that `column`, a customer's id, is one whose mailboxes are all within the scope.
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
