//! The search of the list: each word must be found somewhere.

use sqlx::{QueryBuilder, Sqlite};

use crate::domain::digits;
use crate::forms::search::Search;

/// Words beyond these are passed over.
const MOST_WORDS: usize = Search::MOST_WORDS;

/// Where a word may stand. `owner` is the table of users, joined as the mailbox's owner.
const COLUMNS: [&str; 5] = ["mailbox.name", "mailbox.description", "mailbox.pager", "owner.name", "owner.email"];

/// Appends the condition that one of the alternatives is found; if there is none, nothing.
pub(super) fn push_any(query: &mut QueryBuilder<'_, Sqlite>, search: &Search) {
    for (at, words) in search.alternatives().iter().enumerate() {
        query.push(if at == 0 { " and ((true" } else { ") or (true" });
        push(query, words.iter().map(String::as_str));
    }
    if !search.is_empty() {
        query.push("))");
    }
}

/// Appends the conditions that every word is found: in the name, the description, the
/// owner's name or one of the addresses, whatever the case, or at the beginning of the number.
pub(super) fn push<'w>(query: &mut QueryBuilder<'_, Sqlite>, words: impl Iterator<Item = &'w str>) {
    for word in words.take(MOST_WORDS) {
        query.push(" and (false");
        let number = digits::plain(word);
        if digits::all_digits(&number) {
            query.push(" or mailbox.number like ").push_bind(format!("{number}%"));
        }
        for pattern in patterns(word) {
            for column in COLUMNS {
                push_like(query, column, &pattern);
            }
            query.push(" or exists (select 1 from recipient where mailbox_id = mailbox.id and (false");
            push_like(query, "recipient.address", &pattern);
            query.push("))");
        }
        query.push(")");
    }
}

fn push_like(query: &mut QueryBuilder<'_, Sqlite>, column: &str, pattern: &str) {
    query.push(format_args!(" or lower({column}) like ")).push_bind(pattern.to_owned()).push(r" escape '\'");
}

/// The patterns that find `word` whatever its case.
///
/// PostgreSQL's `lower` knows every script and SQLite's only ASCII; the common spellings of a word
/// (müller, Müller, MÜLLER) stand in for what SQLite does not know.
fn patterns(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let mut letters = lower.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let capital = first + letters.as_str();
    let mut found: Vec<String> = Vec::new();
    for spelling in [lower.clone(), capital, word.to_uppercase()] {
        let pattern = format!("%{}%", escaped(&spelling.to_ascii_lowercase()));
        if !found.contains(&pattern) {
            found.push(pattern);
        }
    }
    found
}

fn escaped(word: &str) -> String {
    word.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_word_needs_one_pattern_and_another_script_more() {
        assert_eq!(patterns("Porter"), ["%porter%"]);
        assert_eq!(patterns("müLLER"), ["%müller%", "%mÜller%"]);
        assert_eq!(patterns("анна"), ["%анна%", "%Анна%", "%АННА%"]);
    }

    #[test]
    fn wildcards_are_only_letters() {
        assert_eq!(patterns(r"50%_\"), [r"%50\%\_\\%"]);
    }
}
