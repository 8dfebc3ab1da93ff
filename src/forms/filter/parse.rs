//! Filters as scripts write them: the part of `OData`'s `$filter` that [`parse`] says.

use super::token::{Placed, Token, tokens};
use super::vocabulary::{self, Name, Vocabulary};
use super::{Filter, Function, Op, Value};

/// The most characters of a filter.
pub const LONGEST: usize = 2_000;
/// How deep parentheses and `not` may be nested.
pub const MOST_DEPTH: usize = 16;
/// The most comparisons and functions of a filter, each by its column's cost.
pub const MOST_COMPARISONS: usize = 100;

/// Why a filter cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The character at which it shows; the first is 1.
    pub at: usize,
    /// What is wrong there.
    pub what: String,
}

impl Mistake {
    /// A mistake at the byte `at` of `text`.
    pub(super) fn new(text: &str, at: usize, what: impl Into<String>) -> Self {
        Self { at: text[..at].chars().count() + 1, what: what.into() }
    }
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "character {}: {}", self.at, self.what)
    }
}

impl std::error::Error for Mistake {}

/// Reads a filter in the words of `vocabulary`.
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
/// A field alone is one that is true. Comparing binds closer than `not`, which is never another
/// meaning than `OData`'s: there the one that binds closer would be an error, or says the same.
pub fn parse(text: &str, vocabulary: &Vocabulary) -> Result<Filter, Mistake> {
    if let Some((at, _)) = text.char_indices().nth(LONGEST) {
        return Err(Mistake::new(text, at, format!("a filter has at most {LONGEST} characters")));
    }
    let mut parser = Parser { text, vocabulary, tokens: tokens(text)?, at: 0, comparisons: 0 };
    let filter = parser.or(0)?;
    match parser.peek() {
        Token::End => Ok(filter),
        _ => Err(parser.expected("and, or, or the end")),
    }
}

struct Parser<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    tokens: Vec<Placed<'a>>,
    at: usize,
    comparisons: usize,
}

type Read<T> = Result<T, Mistake>;

impl<'a> Parser<'a> {
    fn or(&mut self, depth: usize) -> Read<Filter> {
        let mut parts = vec![self.and(depth)?];
        while self.takes("or") {
            parts.push(self.and(depth)?);
        }
        Ok(one_or(parts, Filter::Or))
    }

    fn and(&mut self, depth: usize) -> Read<Filter> {
        let mut parts = vec![self.equality(depth)?];
        while self.takes("and") {
            parts.push(self.equality(depth)?);
        }
        Ok(one_or(parts, Filter::And))
    }

    fn equality(&mut self, depth: usize) -> Read<Filter> {
        let mut filter = self.unary(depth)?;
        while let Some(op) = self.operator() {
            let at = self.at;
            self.at += 1;
            let Token::Literal(Value::Switch(yes)) = *self.peek() else {
                return Err(self.expected("true or false"));
            };
            match op {
                Op::Eq | Op::Ne => self.at += 1,
                _ => return Err(self.wrong(at, "what is true or false is compared by eq or ne")),
            }
            if yes != (op == Op::Eq) {
                filter = Filter::Not(Box::new(filter));
            }
            self.count(at, 1)?;
        }
        Ok(filter)
    }

    fn unary(&mut self, depth: usize) -> Read<Filter> {
        let start = self.at;
        if self.takes("not") {
            let inner = self.deeper(start, depth)?;
            return Ok(Filter::Not(Box::new(self.unary(inner)?)));
        }
        if self.takes_token(&Token::Open) {
            let inner = self.deeper(start, depth)?;
            let filter = self.or(inner)?;
            self.need(&Token::Close, "and, or, or )")?;
            return Ok(filter);
        }
        if let Some(function) = self.function() {
            self.at += 1;
            return self.call(function, start);
        }
        let Some(name) = self.field() else {
            let fields = vocabulary::names(self.vocabulary);
            return Err(self.expected(&format!("a field ({fields}), startswith, endswith, contains, not, or (")));
        };
        self.at += 1;
        self.count(start, name.column.cost())?;
        self.comparison(name)
    }

    fn comparison(&mut self, name: &Name) -> Read<Filter> {
        let kind = name.column.kind();
        let Some(op) = self.operator() else {
            return match (name.read)(Value::Switch(true)) {
                Some(value) => Ok(Filter::is(name.column, value)),
                None => Err(self.expected("eq, ne, gt, ge, lt or le")),
            };
        };
        let ordering = op.orders();
        if ordering && !kind.is_ordered() {
            return Err(self.wrong(self.at, &format!("{} is compared by eq or ne", name.name)));
        }
        self.at += 1;
        let Token::Literal(literal) = self.peek().clone() else {
            return Err(self.expected(&format!("{} or null", name.such_as)));
        };
        let value = match literal {
            Value::Null if ordering => return Err(self.wrong(self.at, "null is compared by eq or ne")),
            Value::Null => Some(Value::Null),
            literal => (name.read)(literal),
        };
        let Some(value) = value else {
            return Err(self.expected(&format!("{}, because that is what {} is", name.such_as, name.name)));
        };
        self.at += 1;
        Ok(Filter::Compare { column: name.column, op, value })
    }

    fn call(&mut self, function: Function, start: usize) -> Read<Filter> {
        self.need(&Token::Open, "(")?;
        let Some(name) = self.field() else {
            let fields = vocabulary::names(self.vocabulary);
            return Err(self.expected(&format!("a field ({fields})")));
        };
        if name.column.kind() != super::Kind::Text {
            return Err(self.wrong(self.at, &format!("{} is no text that can be searched", name.name)));
        }
        let column = name.column;
        self.count(start, column.cost())?;
        self.at += 1;
        self.need(&Token::Comma, "a comma")?;
        let Token::Literal(Value::Text(needle)) = self.peek().clone() else {
            return Err(self.expected("a text in single quotes"));
        };
        self.at += 1;
        self.need(&Token::Close, ")")?;
        Ok(Filter::Text { function, column, needle })
    }

    fn peek(&self) -> &Token {
        // The end is never passed.
        self.tokens.get(self.at).map_or(&Token::End, |placed| &placed.token)
    }

    fn word(&self) -> Option<&str> {
        if let Token::Word(word) = self.peek() { Some(word) } else { None }
    }

    fn operator(&self) -> Option<Op> {
        let word = self.word()?;
        Op::ALL.into_iter().find_map(|(name, op)| (name == word).then_some(op))
    }

    /// A function's name is one only before its parenthesis.
    fn function(&self) -> Option<Function> {
        let word = self.word()?;
        Function::ALL.into_iter().find_map(|(name, function)| (name == word).then_some(function))
    }

    fn field(&self) -> Option<&'a Name> {
        vocabulary::find(self.vocabulary, self.word()?)
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = self.word() == Some(word);
        self.at += usize::from(found);
        found
    }

    fn takes_token(&mut self, token: &Token) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, token: &Token, name: &str) -> Read<()> {
        if self.takes_token(token) { Ok(()) } else { Err(self.expected(name)) }
    }

    fn deeper(&self, at: usize, depth: usize) -> Read<usize> {
        if depth < MOST_DEPTH {
            return Ok(depth + 1);
        }
        Err(self.wrong(at, &format!("parentheses and not are nested at most {MOST_DEPTH} deep")))
    }

    fn count(&mut self, at: usize, cost: usize) -> Read<()> {
        self.comparisons += cost;
        if self.comparisons <= MOST_COMPARISONS {
            return Ok(());
        }
        let counts = if cost == 1 { String::new() } else { format!("; this one counts as {cost}") };
        Err(self.wrong(at, &format!("a filter has at most {MOST_COMPARISONS} comparisons{counts}")))
    }

    fn wrong(&self, at: usize, what: &str) -> Mistake {
        let byte = self.tokens.get(at).map_or(self.text.len(), |placed| placed.at);
        Mistake::new(self.text, byte, what)
    }

    fn expected(&self, what: &str) -> Mistake {
        let found = match self.tokens.get(self.at) {
            Some(placed) if placed.token != Token::End => format!("“{}”", shortened(placed.written)),
            _ => "the end".to_owned(),
        };
        self.wrong(self.at, &format!("expected {what}, found {found}"))
    }
}

fn one_or(mut parts: Vec<Filter>, many: fn(Vec<Filter>) -> Filter) -> Filter {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            many(parts)
        }
    }
}

fn shortened(written: &str) -> String {
    let cut: String = written.chars().take(30).collect();
    if cut.len() < written.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
