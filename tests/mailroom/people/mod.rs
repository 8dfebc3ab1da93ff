//! Customers, users and plans.

mod customers;
mod many;
mod pages;
mod plan_owners;
mod plans;
mod search;
mod suspended;
mod users;
