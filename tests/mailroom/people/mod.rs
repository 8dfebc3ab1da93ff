//! Customers, users and plans.

mod customers;
mod pages;
mod plans;
mod suspended;
mod users;
