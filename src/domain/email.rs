//! E-mail addresses.

use super::problem::Problem;

/// An address as in RFC 5321, at a domain with at least one dot; its domain in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Most characters (RFC 5321, 4.5.3.1.3, less the brackets).
    pub const MAX: usize = 254;

    /// Reads an address; white space around it does not count.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let raw = raw.trim();
        let bad = || Problem::BadAddress { address: raw.to_owned() };
        let rules = email_address::Options::default()
            .with_minimum_sub_domains(2)
            .without_domain_literal()
            .without_display_text();
        let parsed = email_address::EmailAddress::parse_with_options(raw, rules).map_err(|_| bad())?;
        if raw.chars().count() > Self::MAX || raw.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(bad());
        }
        Ok(Self(format!("{}@{}", parsed.local_part(), parsed.domain().to_lowercase())))
    }

    /// Reads an address, or none from an empty string.
    pub fn parse_optional(raw: &str) -> Result<Option<Self>, Problem> {
        if raw.trim().is_empty() { Ok(None) } else { Self::parse(raw).map(Some) }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the two reach the same place as far as one can know: case does not count.
    pub fn same_as(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

/// The addresses that are told of new messages: at most 15, each once. (`PortSIP` `recipients`.)
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipients(Vec<Email>);

impl Recipients {
    /// Most addresses.
    pub const MAX: usize = 15;

    /// So many are looked at. Who gives more is told of mistakes in these, and that it is too many.
    const LOOKED_AT: usize = 4 * Self::MAX;

    /// Reads addresses separated by commas, semicolons or white space; every mistake is told.
    pub fn parse(raw: &str) -> Result<Self, Vec<Problem>> {
        let mut good: Vec<Email> = Vec::new();
        let mut problems = Vec::new();
        let parts = || raw.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|p| !p.is_empty());
        let count = parts().count();
        for part in parts().take(Self::LOOKED_AT) {
            match Email::parse(part) {
                Ok(email) if good.iter().any(|g| g.same_as(&email)) => {
                    problems.push(Problem::RecipientTwice { address: part.to_owned() });
                }
                Ok(email) => good.push(email),
                Err(problem) => problems.push(problem),
            }
        }
        if count > Self::MAX {
            problems.insert(0, Problem::TooManyRecipients { count });
        }
        if problems.is_empty() { Ok(Self(good)) } else { Err(problems) }
    }

    /// The addresses, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = &Email> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One address a line, as the form shows them.
    pub fn lines(&self) -> String {
        self.0.iter().map(Email::as_str).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_and_bad_addresses() {
        assert_eq!(Email::parse(" Jo@Example.ORG ").unwrap().as_str(), "Jo@example.org");
        for raw in
            ["jo", "jo@", "@example.org", "jo@example", "Jo <jo@example.org>", "jo@[127.0.0.1]", "a b@example.org"]
        {
            assert!(Email::parse(raw).is_err(), "{raw}");
        }
    }

    #[test]
    fn fifteen_are_allowed_and_sixteen_are_not() {
        let list = |n: usize| (0..n).map(|i| format!("a{i}@example.org")).collect::<Vec<_>>().join(", ");
        assert_eq!(Recipients::parse(&list(15)).unwrap().len(), 15);
        assert_eq!(Recipients::parse(&list(16)), Err(vec![Problem::TooManyRecipients { count: 16 }]));
    }

    #[test]
    fn what_is_far_too_long_is_not_read_to_its_end() {
        let problems = Recipients::parse(&"a ".repeat(100_000)).unwrap_err();
        assert_eq!(problems[0], Problem::TooManyRecipients { count: 100_000 });
        assert_eq!(problems.len(), 1 + Recipients::LOOKED_AT);
    }

    #[test]
    fn every_mistake_is_told_at_once() {
        let problems = Recipients::parse("a@example.org;A@EXAMPLE.org\nnonsense").unwrap_err();
        assert_eq!(
            problems,
            vec![
                Problem::RecipientTwice { address: "A@EXAMPLE.org".into() },
                Problem::BadAddress { address: "nonsense".into() },
            ]
        );
    }
}
