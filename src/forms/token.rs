//! The form that makes an API token.

use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::text::Name;
use crate::domain::token::{TokenField, TokenLifetime, TokenProblem, TokenSettings};
use serde::{Deserialize, Serialize};

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenForm {
    /// Whose the token is to be.
    pub username: String,
    /// By which people are to know it.
    pub name: String,
    /// Which APIs it is to open.
    pub dialects: Dialects,
    /// Whether it may change anything.
    pub write: bool,
    /// Whether it may read PINs in clear.
    pub read_pins: bool,
    /// How many days it is to live.
    pub expires: String,
}

impl TokenForm {
    /// The name of the box that lets the token change something.
    pub const WRITE: &str = "write";
    /// The name of the box that lets it read PINs.
    pub const READ_PINS: &str = "read_pins";

    /// What is proposed to somebody who makes a token for `username`: as little as is useful.
    pub fn default_for(username: &str) -> Self {
        Self {
            username: username.to_owned(),
            name: String::new(),
            dialects: Dialects::NONE,
            write: false,
            read_pins: false,
            expires: TokenLifetime::DEFAULT.days().to_string(),
        }
    }

    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let all = |wanted: &'static str| pairs.iter().filter(move |(name, _)| name == wanted).map(|(_, v)| v.as_str());
        let last = |wanted: TokenField| all(wanted.name()).next_back().unwrap_or("").to_owned();
        let ticked = |wanted: &'static str| all(wanted).any(|value| !value.is_empty());
        Self {
            username: last(TokenField::Username),
            name: last(TokenField::Name),
            dialects: all(TokenField::Dialects.name()).filter_map(Dialect::from_code).collect(),
            write: ticked(Self::WRITE),
            read_pins: ticked(Self::READ_PINS),
            expires: last(TokenField::Expires),
        }
    }

    /// What the form means, or every mistake in it. Whether there is such a user is not known here.
    pub fn parse(&self) -> Result<TokenSettings, Vec<TokenProblem>> {
        let name = Name::parse(&self.name).map_err(TokenProblem::Name);
        let dialects = if self.dialects.is_empty() { Err(TokenProblem::NoDialect) } else { Ok(self.dialects) };
        let lifetime = TokenLifetime::parse(&self.expires).ok_or(TokenProblem::Lifetime);
        match (name, dialects, lifetime) {
            (Ok(name), Ok(dialects), Ok(lifetime)) => {
                Ok(TokenSettings { name, dialects, write: self.write, read_pins: self.read_pins, lifetime })
            }
            (name, dialects, lifetime) => {
                Err([name.err(), dialects.err(), lifetime.err()].into_iter().flatten().collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> TokenForm {
        TokenForm::from_pairs(&pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn all_errors_are_reported_at_once() {
        let all = vec![TokenProblem::Name(crate::domain::problem::Problem::Required), TokenProblem::NoDialect];
        let told = form(&[("dialect", "telnet"), ("expires", "0")]).parse().unwrap_err();
        assert_eq!(told, [all, vec![TokenProblem::Lifetime]].concat());
    }

    #[test]
    fn nothing_is_granted_that_was_not_ticked() {
        let pairs = [("name", " Nightly "), ("dialect", "yay"), ("dialect", "portsip"), ("expires", "30")];
        let terms = form(&pairs).parse().unwrap();
        assert_eq!((terms.name.as_str(), terms.lifetime.days()), ("Nightly", 30));
        assert_eq!(terms.dialects.label(), "yay, PortSIP");
        assert!(!terms.write && !terms.read_pins);
        let more = form(&[&pairs[..], &[("write", "on"), ("read_pins", "on")]].concat()).parse().unwrap();
        assert!(more.write && more.read_pins);
    }
}
