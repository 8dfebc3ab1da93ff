//! The pages of mailboxes and tokens, as a browser without scripts sees them.

mod deeds;
mod drafts;
mod find;
mod origin;
mod pins;
mod plain_forms;
mod refusals;
mod tokens;
mod twice;
