//! The forms of a user: who they are, and what becomes of their mailboxes when they go.

use super::posted::Posted;
use crate::domain::email::Email;
use crate::domain::people::{Fate, Mistake, Part, UserTerms};
use crate::domain::role::Role;
use crate::domain::text::{self, Name};
use serde::{Deserialize, Serialize};

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserForm {
    /// The id of the customer, which a user keeps for ever.
    pub customer: String,
    /// What is typed to sign in, which stays the same too.
    pub username: String,
    /// The name that people read; empty: the user name.
    pub name: String,
    /// Where the user gets e-mail; empty: nowhere.
    pub email: String,
    /// The name of a role.
    pub role: String,
}

impl UserForm {
    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let sent = Posted(pairs);
        Self {
            customer: sent.last(Part::Customer.name()),
            username: sent.last(Part::Username.name()),
            name: sent.last(Part::Name.name()),
            email: sent.last(Part::Email.name()),
            role: sent.last(Part::Role.name()),
        }
    }

    /// What the form means, or every mistake in it. The user name is judged where a user is made.
    pub fn parse(&self) -> Result<UserTerms, Vec<Mistake>> {
        let name = if text::clean(&self.name).is_empty() { &self.username } else { &self.name };
        let name = Name::parse(name).map_err(|problem| Mistake::of_name(&problem));
        let email = Email::parse_optional(&self.email).map_err(|_| Mistake::BadEmail(self.email.clone()));
        let role = Role::from_name(&self.role).ok_or(Mistake::BadRole);
        match (name, email, role) {
            (Ok(name), Ok(email), Ok(role)) => Ok(UserTerms { name, email, role }),
            (name, email, role) => Err([name.err(), email.err(), role.err()].into_iter().flatten().collect()),
        }
    }
}

/// What becomes of the mailboxes of a user who goes, as chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FateForm {
    /// One of [`FateForm::CHOICES`]; empty where there is no mailbox.
    pub fate: String,
    /// The id of the user who gets them.
    pub successor: String,
}

impl FateForm {
    /// Hand over, keep without an owner, archive.
    pub const CHOICES: [&str; 3] = ["hand-over", "keep", "archive"];

    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let sent = Posted(pairs);
        Self { fate: sent.last(Part::Fate.name()), successor: sent.last(Part::Successor.name()) }
    }

    /// What was chosen for at least one mailbox.
    pub fn parse(&self) -> Result<Fate, Mistake> {
        match self.fate.as_str() {
            "hand-over" => self.successor.parse().map(Fate::HandOver).map_err(|_| Mistake::NoSuccessor),
            "keep" => Ok(Fate::Keep),
            "archive" => Ok(Fate::Archive),
            _ => Err(Mistake::NoFate),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_told_at_once() {
        let good = UserForm { username: "jo".into(), role: "user".into(), ..UserForm::default() };
        assert_eq!(good.parse().unwrap().name.as_str(), "jo", "no name: the user name");
        let bad = UserForm { name: "x".repeat(65), email: "jo@".into(), role: "king".into(), ..good };
        let parts: Vec<_> = bad.parse().unwrap_err().iter().filter_map(Mistake::part).collect();
        assert_eq!(parts, [Part::Name, Part::Email, Part::Role]);
    }

    #[test]
    fn a_fate_is_chosen() {
        let chosen = |fate: &str, to: &str| FateForm { fate: fate.into(), successor: to.into() }.parse();
        assert_eq!(chosen("hand-over", "7"), Ok(Fate::HandOver(7)));
        assert_eq!(chosen("hand-over", ""), Err(Mistake::NoSuccessor));
        assert_eq!((chosen("keep", ""), chosen("archive", "7")), (Ok(Fate::Keep), Ok(Fate::Archive)));
        assert_eq!(chosen("", ""), Err(Mistake::NoFate));
    }
}
