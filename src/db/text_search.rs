//! Searches for words in folded texts.

use sqlx::{QueryBuilder, Sqlite};

use crate::domain::fold::fold;

/// Further words are ignored.
const MAX_WORDS: usize = 10;

/// Appends the condition that every word occurs in one of the columns, which hold folded texts.
pub(super) fn push_words(query: &mut QueryBuilder<Sqlite>, search: &str, columns: &[&str]) {
    for word in search.split_whitespace().take(MAX_WORDS) {
        query.push(" and (false");
        let pattern = like_pattern(word);
        for column in columns {
            push_like(query, column, &pattern);
        }
        query.push(")");
    }
}

/// Appends the alternative that the column, which holds folded texts, matches the pattern.
pub(super) fn push_like(query: &mut QueryBuilder<Sqlite>, column: &str, pattern: &str) {
    query.push(format_args!(" or {column} like ")).push_bind(pattern.to_owned()).push(r" escape '\'");
}

/// The pattern that finds `word` in a folded text.
pub(super) fn like_pattern(word: &str) -> String {
    format!("%{}%", fold(word).replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_folded_and_their_wildcards_escaped() {
        assert_eq!(like_pattern("müLLER"), "%müller%");
        assert_eq!(like_pattern("STRASSE"), like_pattern("Straße"));
        assert_eq!(like_pattern(r"50%_\"), r"%50\%\_\\%");
    }
}
