//! Customers, users and plans.

mod customers;
mod pages;
mod plan_owners;
mod plans;
mod search;
mod sql_parameter_limit;
mod suspension;
mod users;
