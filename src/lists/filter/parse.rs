//! Parses the filters of API clients: the subset of OData's `$filter` described at [`parse`].

use super::token::{FilterToken, SpannedToken, tokenize};
use super::vocabulary::{self, FieldName, Vocabulary};
use super::{Filter, FilterValue, Op, TextFunction};

/// Maximum length of a filter.
pub const MAX_FILTER_CHARS: usize = 2_000;
/// Maximum nesting of parentheses and `not`.
pub const MAX_DEPTH: usize = 16;
/// Maximum number of comparisons and functions, weighted by their column's cost.
pub const MAX_COMPARISONS: usize = 100;

/// Why a filter is invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterError {
    /// The position of the error; the first character is 1.
    pub at: usize,
    /// What is wrong there.
    pub what: String,
}

impl FilterError {
    /// An error at the byte `at` of `text`.
    pub(super) fn new(text: &str, at: usize, what: impl Into<String>) -> Self {
        Self { at: text[..at].chars().count() + 1, what: what.into() }
    }
}

impl std::fmt::Display for FilterError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Character {}: {}", self.at, self.what)
    }
}

impl std::error::Error for FilterError {}

/// Parses a filter with the fields of `vocabulary`.
///
/// ```text
/// or       = and { "or" and }
/// and      = equality { "and" equality }
/// equality = unary { ( "eq" | "ne" ) ( "true" | "false" ) }
/// unary    = "not" unary | "(" or ")" | function "(" field "," text ")" | field [ operator literal ]
/// operator = "eq" | "ne" | "gt" | "ge" | "lt" | "le"
/// function = "startswith" | "endswith" | "contains"
/// ```
///
/// A field alone is compared with true. Comparisons bind closer than `not`, which never changes the meaning compared to
/// OData: where it binds closer, the filter would be invalid or mean the same.
pub fn parse(text: &str, vocabulary: &Vocabulary) -> Result<Filter, FilterError> {
    if let Some((at, _)) = text.char_indices().nth(MAX_FILTER_CHARS) {
        return Err(FilterError::new(text, at, format!("a filter can have at most {MAX_FILTER_CHARS} characters")));
    }
    let mut parser = Parser { text, vocabulary, tokens: tokenize(text)?, at: 0, comparisons: 0 };
    let filter = parser.or(0)?;
    match parser.peek() {
        FilterToken::End => Ok(filter),
        _ => Err(parser.expected("“and”, “or”, or the end")),
    }
}

struct Parser<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    tokens: Vec<SpannedToken<'a>>,
    at: usize,
    comparisons: usize,
}

type ParseResult<T> = Result<T, FilterError>;

impl<'a> Parser<'a> {
    fn or(&mut self, depth: usize) -> ParseResult<Filter> {
        let mut parts = vec![self.and(depth)?];
        while self.accept_word("or") {
            parts.push(self.and(depth)?);
        }
        Ok(single_or(parts, Filter::Or))
    }

    fn and(&mut self, depth: usize) -> ParseResult<Filter> {
        let mut parts = vec![self.equality(depth)?];
        while self.accept_word("and") {
            parts.push(self.equality(depth)?);
        }
        Ok(single_or(parts, Filter::And))
    }

    fn equality(&mut self, depth: usize) -> ParseResult<Filter> {
        let mut filter = self.unary(depth)?;
        while let Some(op) = self.operator() {
            let at = self.at;
            self.at += 1;
            let FilterToken::Literal(FilterValue::Switch(yes)) = *self.peek() else {
                return Err(self.expected("“true” or “false”"));
            };
            match op {
                Op::Eq | Op::Ne => self.at += 1,
                _ => return Err(self.error_at(at, "use “eq” or “ne” with “true” or “false”")),
            }
            if yes != (op == Op::Eq) {
                filter = Filter::Not(Box::new(filter));
            }
            self.count(at, 1)?;
        }
        Ok(filter)
    }

    fn unary(&mut self, depth: usize) -> ParseResult<Filter> {
        let start = self.at;
        if self.accept_word("not") {
            let inner_depth = self.nested_depth(start, depth)?;
            return Ok(Filter::Not(Box::new(self.unary(inner_depth)?)));
        }
        if self.accept(&FilterToken::Open) {
            let inner_depth = self.nested_depth(start, depth)?;
            let filter = self.or(inner_depth)?;
            self.require(&FilterToken::Close, "“and”, “or”, or “)”")?;
            return Ok(filter);
        }
        if let Some(function) = self.function() {
            self.at += 1;
            return self.call(function, start);
        }
        let Some(name) = self.field() else {
            let fields = vocabulary::list_names(self.vocabulary);
            let what = format!("a field ({fields}), “startswith”, “endswith”, “contains”, “not”, or “(”");
            return Err(self.expected(&what));
        };
        self.at += 1;
        self.count(start, name.column.cost())?;
        self.comparison(name)
    }

    fn comparison(&mut self, name: &FieldName) -> ParseResult<Filter> {
        let kind = name.column.kind();
        let Some(op) = self.operator() else {
            return match (name.read)(FilterValue::Switch(true)) {
                Some(value) => Ok(Filter::is(name.column, value)),
                None => Err(self.expected("“eq”, “ne”, “gt”, “ge”, “lt”, or “le”")),
            };
        };
        let ordering = op.is_ordering();
        if ordering && !kind.is_ordered() {
            return Err(self.error_at(self.at, &format!("use “eq” or “ne” with {}", name.name)));
        }
        self.at += 1;
        let FilterToken::Literal(literal) = self.peek().clone() else {
            return Err(self.expected(&format!("{} or “null”", name.example)));
        };
        let value = match literal {
            FilterValue::Null if ordering => return Err(self.error_at(self.at, "use “eq” or “ne” with “null”")),
            FilterValue::Null => Some(FilterValue::Null),
            literal => (name.read)(literal),
        };
        let Some(value) = value else {
            return Err(self.expected(&format!("{} for {}", name.example, name.name)));
        };
        self.at += 1;
        Ok(Filter::Compare { column: name.column, op, value })
    }

    fn call(&mut self, function: TextFunction, start: usize) -> ParseResult<Filter> {
        self.require(&FilterToken::Open, "“(”")?;
        let Some(name) = self.field() else {
            let fields = vocabulary::list_names(self.vocabulary);
            return Err(self.expected(&format!("a field ({fields})")));
        };
        if name.column.kind() != super::ColumnType::Text {
            return Err(self.error_at(self.at, &format!("{} is not a text field", name.name)));
        }
        let column = name.column;
        self.count(start, column.cost())?;
        self.at += 1;
        self.require(&FilterToken::Comma, "a comma")?;
        let FilterToken::Literal(FilterValue::Text(needle)) = self.peek().clone() else {
            return Err(self.expected("a string in single quotes"));
        };
        self.at += 1;
        self.require(&FilterToken::Close, "“)”")?;
        Ok(Filter::Text { function, column, needle })
    }

    fn peek(&self) -> &FilterToken {
        // The end is never passed.
        self.tokens.get(self.at).map_or(&FilterToken::End, |spanned| &spanned.token)
    }

    fn word(&self) -> Option<&str> {
        if let FilterToken::Word(word) = self.peek() { Some(word) } else { None }
    }

    fn operator(&self) -> Option<Op> {
        let word = self.word()?;
        Op::ALL.into_iter().find_map(|(name, op)| (name == word).then_some(op))
    }

    /// The name of a function is only special before a parenthesis.
    fn function(&self) -> Option<TextFunction> {
        let word = self.word()?;
        TextFunction::ALL.into_iter().find_map(|(name, function)| (name == word).then_some(function))
    }

    fn field(&self) -> Option<&'a FieldName> {
        vocabulary::find(self.vocabulary, self.word()?)
    }

    fn accept_word(&mut self, word: &str) -> bool {
        let found = self.word() == Some(word);
        self.at += usize::from(found);
        found
    }

    fn accept(&mut self, token: &FilterToken) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found);
        found
    }

    fn require(&mut self, token: &FilterToken, name: &str) -> ParseResult<()> {
        if self.accept(token) { Ok(()) } else { Err(self.expected(name)) }
    }

    fn nested_depth(&self, at: usize, depth: usize) -> ParseResult<usize> {
        if depth < MAX_DEPTH {
            return Ok(depth + 1);
        }
        Err(self.error_at(at, &format!("parentheses and “not” can be nested at most {MAX_DEPTH} levels deep")))
    }

    fn count(&mut self, at: usize, cost: usize) -> ParseResult<()> {
        self.comparisons += cost;
        if self.comparisons <= MAX_COMPARISONS {
            return Ok(());
        }
        let counts = if cost == 1 { String::new() } else { format!("; this one counts as {cost}") };
        Err(self.error_at(at, &format!("a filter can have at most {MAX_COMPARISONS} comparisons{counts}")))
    }

    fn error_at(&self, at: usize, what: &str) -> FilterError {
        let byte = self.tokens.get(at).map_or(self.text.len(), |spanned| spanned.at);
        FilterError::new(self.text, byte, what)
    }

    fn expected(&self, what: &str) -> FilterError {
        let found = match self.tokens.get(self.at) {
            Some(spanned) if spanned.token != FilterToken::End => format!("“{}”", truncate(spanned.written)),
            _ => "the end".to_owned(),
        };
        self.error_at(self.at, &format!("expected {what}, found {found}"))
    }
}

fn single_or(mut parts: Vec<Filter>, combine: fn(Vec<Filter>) -> Filter) -> Filter {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            combine(parts)
        }
    }
}

fn truncate(written: &str) -> String {
    let cut: String = written.chars().take(30).collect();
    if cut.len() < written.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
