//! Finding a word in texts, whatever its case.

use sqlx::{QueryBuilder, Sqlite};

/// Words beyond these are passed over.
const MOST_WORDS: usize = 10;

/// Appends the conditions that every word stands in one of the columns.
pub(super) fn push_words(query: &mut QueryBuilder<'_, Sqlite>, search: &str, columns: &[&str]) {
    for word in search.split_whitespace().take(MOST_WORDS) {
        query.push(" and (false");
        for pattern in patterns(word) {
            for column in columns {
                push_like(query, column, &pattern);
            }
        }
        query.push(")");
    }
}

/// Appends the alternative that the column is like the pattern.
pub(super) fn push_like(query: &mut QueryBuilder<'_, Sqlite>, column: &str, pattern: &str) {
    query.push(format_args!(" or lower({column}) like ")).push_bind(pattern.to_owned()).push(r" escape '\'");
}

/// The patterns that find `word` whatever its case.
///
/// PostgreSQL's `lower` knows every script and SQLite's only ASCII; the common spellings of a word
/// (müller, Müller, MÜLLER) stand in for what SQLite does not know.
pub(super) fn patterns(word: &str) -> Vec<String> {
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
