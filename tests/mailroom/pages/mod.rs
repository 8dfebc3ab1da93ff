//! The pages of mailboxes and tokens, in a browser without JavaScript.

mod drafts;
mod duplicate_submissions;
mod find;
mod form_errors;
mod list_origin;
mod mailbox_actions;
mod pin_markup;
mod refusals;
mod save_warnings;
mod snapshots;
mod tokens;
