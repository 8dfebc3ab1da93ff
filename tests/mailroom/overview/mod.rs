//! What needs attention: its page, its counts and the reports behind them.

mod counts;
mod failed_sign_ins;
mod pages;
mod permissions;
mod recount;
