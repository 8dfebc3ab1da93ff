//! Splits a filter into tokens.

use winnow::Parser as _;
use winnow::ascii::digit1;
use winnow::combinator::{alt, delimited, opt, repeat};
use winnow::error::EmptyError;
use winnow::token::{none_of, one_of, take_while};

use super::FilterValue;
use super::parse::FilterError;

/// A token of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FilterToken {
    /// The name of a field, a function or an operator.
    Word(String),
    /// A text, a number, true, false or null.
    Literal(FilterValue),
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// The end of the text.
    End,
}

/// A token with its position (in bytes) and its source text.
#[derive(Clone, Debug)]
pub(super) struct SpannedToken<'a> {
    pub(super) at: usize,
    pub(super) written: &'a str,
    pub(super) token: FilterToken,
}

/// Splits `text` into tokens. The last one is [`FilterToken::End`].
pub(super) fn tokenize(text: &str) -> Result<Vec<SpannedToken<'_>>, FilterError> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let before = rest;
        let token = token.parse_next(&mut rest).map_err(|_| token_error(text, at))?;
        found.push(SpannedToken { at, written: &before[..before.len() - rest.len()], token });
        rest = rest.trim_start();
    }
    found.push(SpannedToken { at: text.len(), written: "", token: FilterToken::End });
    Ok(found)
}

fn token_error(text: &str, at: usize) -> FilterError {
    let what = match text[at..].chars().next() {
        Some('\'') => "this string has no closing quote; double a quote inside a string".to_owned(),
        Some('0'..='9' | '-') => "this is not a valid whole number".to_owned(),
        Some(c) => format!("“{}” is not allowed here", c.escape_debug()),
        None => "the filter is incomplete".to_owned(),
    };
    FilterError::new(text, at, what)
}

type TokenResult<T> = winnow::Result<T, EmptyError>;

fn token(input: &mut &str) -> TokenResult<FilterToken> {
    alt((
        word,
        quoted.map(|text| FilterToken::Literal(FilterValue::Text(text))),
        number.map(|number| FilterToken::Literal(FilterValue::Number(number))),
        '('.value(FilterToken::Open),
        ')'.value(FilterToken::Close),
        ','.value(FilterToken::Comma),
    ))
    .parse_next(input)
}

fn word(input: &mut &str) -> TokenResult<FilterToken> {
    let first = |c: char| c.is_ascii_alphabetic() || c == '_';
    let rest = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let word = (one_of(first), take_while(0.., rest)).take().parse_next(input)?;
    Ok(match word {
        "true" => FilterToken::Literal(FilterValue::Switch(true)),
        "false" => FilterToken::Literal(FilterValue::Switch(false)),
        "null" => FilterToken::Literal(FilterValue::Null),
        word => FilterToken::Word(word.to_owned()),
    })
}

/// A doubled quote inside a text is one quote.
fn quoted(input: &mut &str) -> TokenResult<String> {
    let character = alt(("''".value('\''), none_of('\'')));
    let text = repeat(0.., character).fold(String::new, |mut text: String, c| {
        text.push(c);
        text
    });
    delimited('\'', text, '\'').parse_next(input)
}

fn number(input: &mut &str) -> TokenResult<i64> {
    (opt('-'), digit1).take().parse_to().parse_next(input)
}
