//! What needs attention: its page, its counts and the reports behind them.

mod counts;
mod lasting;
mod pages;
mod permissions;
mod sign_ins;
