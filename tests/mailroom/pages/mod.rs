//! The pages of mailboxes and tokens, in a browser without JavaScript.

mod drafts;
mod duplicate_submissions;
mod form_errors;
mod global_search;
mod list_origin;
mod mailbox_actions;
mod pin_markup;
mod refusals;
mod save_warnings;
mod snapshots;
mod tokens;
