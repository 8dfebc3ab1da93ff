//! The search of the mailbox list: each word must be found somewhere.

use sqlx::{QueryBuilder, Sqlite};

use super::text_search::{like_pattern, push_like};
use crate::domain::digits;
use crate::lists::api_search::Search;

/// Further words are ignored.
const MAX_WORDS: usize = Search::MAX_WORDS;

/// The columns that are searched. `owner` is the mailbox's owner, joined from the users.
const COLUMNS: [&str; 5] =
    ["mailbox.name_key", "mailbox.description_key", "mailbox.pager_key", "owner.name_key", "owner.email_key"];

/// Appends the condition that one of the alternatives is found; nothing if there are none.
pub(super) fn push_alternatives(query: &mut QueryBuilder<Sqlite>, search: &Search) {
    for (i, words) in search.alternatives().iter().enumerate() {
        query.push(if i == 0 { " and ((true" } else { ") or (true" });
        push(query, words.iter().map(String::as_str));
    }
    if !search.is_empty() {
        query.push("))");
    }
}

/// Appends the condition that every word is found, in any case, in the name, the description, the owner's name or one
/// of the addresses, or at the beginning of the number.
pub(super) fn push<'w>(query: &mut QueryBuilder<Sqlite>, words: impl Iterator<Item = &'w str>) {
    for word in words.take(MAX_WORDS) {
        query.push(" and (false");
        let number = digits::normalize_without_dashes(word);
        if digits::is_all_digits(&number) {
            query.push(" or mailbox.number like ").push_bind(format!("{number}%"));
        }
        let pattern = like_pattern(word);
        for column in COLUMNS {
            push_like(query, column, &pattern);
        }
        query.push(" or exists (select 1 from recipient where mailbox_id = mailbox.id and (false");
        push_like(query, "recipient.address_key", &pattern);
        query.push(")))");
    }
}
