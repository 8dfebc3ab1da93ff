//! Customers, users and plans.

mod customers;
mod pages;
mod plans;
mod search;
mod suspended;
mod users;
