//! E-mail addresses.

use super::problem::Problem;
use super::split_addresses;
use super::text;

/// An address as in RFC 5321, with at least one dot in its domain, which is in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// Maximum length (RFC 5321, 4.5.3.1.3, without the brackets).
    pub const MAX: usize = 254;

    /// Parses an address as people type it and mail programs copy it: `jo@example.org`, `Jo <jo@example.org>` or
    /// `mailto:jo@example.org`.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let invalid = || Problem::BadAddress { address: raw.trim().to_owned() };
        let address = text::clean(strip_display_name(raw.trim()));
        let rules = email_address::Options::default()
            .with_minimum_sub_domains(2)
            .without_domain_literal()
            .without_display_text();
        let parsed = email_address::EmailAddress::parse_with_options(&address, rules).map_err(|_| invalid())?;
        let domain = parsed.domain().to_lowercase();
        let local_is_visible =
            !parsed.local_part().chars().any(|c| c.is_control() || is_fullwidth(c) || text::is_invisible(c));
        if address.chars().count() > Self::MAX || !local_is_visible || !is_domain(&domain) {
            return Err(invalid());
        }
        Ok(Self(format!("{}@{domain}", parsed.local_part())))
    }

    /// An address from the database, which an older version may have accepted by looser rules.
    pub fn from_stored(address: &str) -> Self {
        Self(address.to_owned())
    }

    /// Parses an address, or none from an empty string.
    pub fn parse_optional(raw: &str) -> Result<Option<Self>, Problem> {
        if text::clean(raw).is_empty() { Ok(None) } else { Self::parse(raw).map(Some) }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both addresses reach the same mailbox as far as can be known: case is ignored, and Unicode and punycode
    /// domains are equal.
    pub fn is_same_address(&self, other: &Self) -> bool {
        self.normalized() == other.normalized()
    }

    /// The address in a form for comparison.
    fn normalized(&self) -> String {
        let Some((local, domain)) = self.0.rsplit_once('@') else { return self.0.to_lowercase() };
        let labels: Vec<String> =
            domain.split('.').map(|label| letters(label).unwrap_or_else(|| label.into())).collect();
        format!("{local}@{}", labels.join(".")).to_lowercase()
    }
}

/// The part in brackets after a display name, or after `mailto:`.
fn strip_display_name(raw: &str) -> &str {
    let inner = raw.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')).map_or(raw, |(_, inner)| inner.trim());
    match inner.split_once(':') {
        Some((scheme, address)) if scheme.eq_ignore_ascii_case("mailto") => {
            address.split_once('?').map_or(address, |(address, _)| address)
        }
        _ => inner,
    }
}

/// At least two labels of letters, digits and hyphens, or their punycode; the last has two characters or more, and is
/// not only digits.
fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let valid_top_level =
        labels.last().is_some_and(|last| last.chars().nth(1).is_some() && !last.chars().all(char::is_numeric));
    labels.len() > 1 && valid_top_level && labels.iter().all(|label| is_label(label))
}

fn is_label(label: &str) -> bool {
    let is_valid = |label: &str| {
        let is_allowed = |c: char| {
            (c.is_alphanumeric() || c == '-' || is_combining_mark(c)) && !is_fullwidth(c) && !text::is_invisible(c)
        };
        !label.is_empty() && label.chars().all(is_allowed) && !label.starts_with('-') && !label.ends_with('-')
    };
    label.len() <= 4 * 63
        && is_valid(label)
        && match letters(label) {
            Some(letters) => !letters.is_ascii() && is_valid(&letters),
            None => !label.starts_with("xn--") && (!label.is_ascii() || label.len() <= 63),
        }
}

/// Decodes a punycode label; `None` if it is not one.
fn letters(label: &str) -> Option<String> {
    idna::punycode::decode_to_string(label.strip_prefix("xn--")?)
}

/// Combining marks on letters, as in the names of places in India.
fn is_combining_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{900}'..='\u{e4f}' | '\u{f71}'..='\u{f84}'
        | '\u{102b}'..='\u{103e}' | '\u{17b6}'..='\u{17d3}')
}

/// Full-width and half-width forms, which only look like the intended letters.
fn is_fullwidth(c: char) -> bool {
    matches!(c, '\u{ff00}'..='\u{ffef}')
}

/// The addresses that are notified of new messages: at most 15, without duplicates. (`PortSIP` `recipients`.)
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipients(Vec<Email>);

impl Recipients {
    /// Maximum number of addresses.
    pub const MAX: usize = 15;

    /// At most this many are parsed. Longer input is reported as too many, along with the errors in these.
    const MAX_PARSED: usize = 4 * Self::MAX;

    /// Parses addresses as people type them and mail programs copy them, with names or without, separated by commas,
    /// semicolons, bars or white space; reports every error.
    pub fn parse(raw: &str) -> Result<Self, Vec<Problem>> {
        let mut emails: Vec<Email> = Vec::new();
        let mut problems = Vec::new();
        let parts = split_addresses::split(raw);
        let count = parts.len();
        for part in parts.into_iter().take(Self::MAX_PARSED) {
            match Email::parse(part) {
                Ok(email) if emails.iter().any(|existing| existing.is_same_address(&email)) => {
                    problems.push(Problem::RecipientTwice { address: part.to_owned() });
                }
                Ok(email) => emails.push(email),
                Err(problem) => problems.push(problem),
            }
        }
        if count > Self::MAX {
            problems.insert(0, Problem::TooManyRecipients { count });
        }
        if problems.is_empty() { Ok(Self(emails)) } else { Err(problems) }
    }

    /// Addresses from the database, which an older version may have accepted by looser rules.
    pub fn from_stored<'a>(addresses: impl IntoIterator<Item = &'a str>) -> Self {
        Self(addresses.into_iter().map(Email::from_stored).collect())
    }

    /// The addresses, in the given order.
    pub fn iter(&self) -> impl Iterator<Item = &Email> {
        self.0.iter()
    }

    /// How many addresses there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One address per line, as the form shows them.
    pub fn lines(&self) -> String {
        self.0.iter().map(Email::as_str).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_and_invalid_addresses() {
        for (raw, address) in [
            (" Jo@Example.ORG ", "Jo@example.org"),
            ("Jo <jo@example.org>", "jo@example.org"),
            ("\"Keen, Jim\" <j.keen@example.org>", "j.keen@example.org"),
            ("<jo@example.org>", "jo@example.org"),
            ("mailto:jo@example.org?subject=Hello", "jo@example.org"),
            ("MAILTO:jo@example.org", "jo@example.org"),
            ("\u{200b}jo@exam\u{ad}ple.org\u{feff}", "jo@example.org"),
            ("\u{202a}jo@example.org\u{202c}", "jo@example.org"),
            ("jo@München.DE", "jo@münchen.de"),
            ("jo@xn--mnchen-3ya.de", "jo@xn--mnchen-3ya.de"),
            ("jo@उदाहरण.भारत", "jo@उदाहरण.भारत"),
            ("jo@example.xn--p1ai", "jo@example.xn--p1ai"),
        ] {
            assert_eq!(Email::parse(raw).as_ref().map(Email::as_str), Ok(address), "{raw}");
        }
        for raw in [
            "jo",
            "jo@",
            "@example.org",
            "jo@example",
            "jo@[127.0.0.1]",
            "a b@example.org",
            "jo@example.123",
            "jo@example.١٢٣",
            "jo@example.c",
            "jo@exam_ple.org",
            "jo@-example.org",
            "jo@example-.org",
            "jo@xn--.org",
            "jo@xn--a.org",
            "jo\u{3164}@example.org",
            "jo@\u{3164}example.org",
            "ｆｕｌｌｗｉｄｔｈ@example.org",
            "jo@ｅｘａｍｐｌｅ.org",
            "\u{3164}",
        ] {
            assert!(Email::parse(raw).is_err(), "{raw}");
        }
        assert_eq!(Email::parse_optional(" \u{200b}"), Ok(None));
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn an_address_is_stored_composed() {
        assert_eq!(Email::parse("jose\u{301}@example.org").unwrap().as_str(), "josé@example.org");
    }

    #[test]
    fn unicode_and_punycode_domains_are_equal() {
        let problems = Recipients::parse("jo@münchen.de\njo@xn--mnchen-3ya.de\nanne@münchen.de").unwrap_err();
        assert_eq!(problems, [Problem::RecipientTwice { address: "jo@xn--mnchen-3ya.de".into() }]);
    }

    #[test]
    fn at_most_fifteen_recipients() {
        let list = |n: usize| (0..n).map(|i| format!("a{i}@example.org")).collect::<Vec<_>>().join(", ");
        assert_eq!(Recipients::parse(&list(15)).unwrap().len(), 15);
        assert_eq!(Recipients::parse(&list(16)), Err(vec![Problem::TooManyRecipients { count: 16 }]));
    }

    #[test]
    fn overlong_lists_are_not_parsed_to_the_end() {
        let problems = Recipients::parse(&"a ".repeat(100_000)).unwrap_err();
        assert_eq!(problems[0], Problem::TooManyRecipients { count: 100_000 });
        assert_eq!(problems.len(), 1 + Recipients::MAX_PARSED);
    }

    #[test]
    fn all_errors_are_reported_at_once() {
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
