//! The form of a new API token.

use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::text::DisplayName;
use crate::domain::token::{TokenError, TokenField, TokenLifetime, TokenSettings};
use serde::{Deserialize, Serialize};

/// The form as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenForm {
    /// The user of the token.
    pub username: String,
    /// Its display name.
    pub name: String,
    /// The APIs it gives access to.
    pub dialects: Dialects,
    /// Whether it allows changes.
    pub write: bool,
    /// Whether it allows reading PINs in plain text.
    pub read_pins: bool,
    /// Its lifetime in days.
    pub expires: String,
}

impl TokenForm {
    /// The name of the checkbox that allows changes.
    pub const WRITE: &str = "write";
    /// The name of the checkbox that allows reading PINs.
    pub const READ_PINS: &str = "read_pins";

    /// The initial form of a token for `username`, with minimal permissions.
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

    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let all = |input: &'static str| pairs.iter().filter(move |(name, _)| name == input).map(|(_, v)| v.as_str());
        let last = |input: TokenField| all(input.name()).next_back().unwrap_or("").to_owned();
        let is_checked = |input: &'static str| all(input).any(|value| !value.is_empty());
        Self {
            username: last(TokenField::Username),
            name: last(TokenField::Name),
            dialects: all(TokenField::Dialects.name()).filter_map(Dialect::from_code).collect(),
            write: is_checked(Self::WRITE),
            read_pins: is_checked(Self::READ_PINS),
            expires: last(TokenField::Expires),
        }
    }

    /// The parsed form, or every error in it. Whether the user exists is not checked here.
    pub fn parse(&self) -> Result<TokenSettings, Vec<TokenError>> {
        let name = DisplayName::parse(&self.name).map_err(TokenError::Name);
        let dialects = if self.dialects.is_empty() { Err(TokenError::NoDialect) } else { Ok(self.dialects) };
        let lifetime = TokenLifetime::parse(&self.expires).ok_or(TokenError::Lifetime);
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
        let expected = vec![TokenError::Name(crate::domain::problem::Problem::Required), TokenError::NoDialect];
        let errors = form(&[("dialect", "telnet"), ("expires", "0")]).parse().unwrap_err();
        assert_eq!(errors, [expected, vec![TokenError::Lifetime]].concat());
    }

    #[test]
    fn only_checked_permissions_are_granted() {
        let pairs = [("name", " Nightly "), ("dialect", "yay"), ("dialect", "portsip"), ("expires", "30")];
        let settings = form(&pairs).parse().unwrap();
        assert_eq!((settings.name.as_str(), settings.lifetime.days()), ("Nightly", 30));
        assert_eq!(settings.dialects.label(), "yay, PortSIP");
        assert!(!settings.write && !settings.read_pins);
        let extended = form(&[&pairs[..], &[("write", "on"), ("read_pins", "on")]].concat()).parse().unwrap();
        assert!(extended.write && extended.read_pins);
    }
}
