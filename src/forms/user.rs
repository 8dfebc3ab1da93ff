//! The forms of a user: who they are, and what becomes of their mailboxes when they go.

use super::form_pairs::FormPairs;
use crate::domain::email::Email;
use crate::domain::people::{MailboxDisposition, PeopleError, PeopleField, UserSettings};
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
        let sent = FormPairs(pairs);
        Self {
            customer: sent.last(PeopleField::Customer.name()),
            username: sent.last(PeopleField::Username.name()),
            name: sent.last(PeopleField::Name.name()),
            email: sent.last(PeopleField::Email.name()),
            role: sent.last(PeopleField::Role.name()),
        }
    }

    /// What the form means, or every mistake in it. The user name is judged where a user is made.
    pub fn parse(&self) -> Result<UserSettings, Vec<PeopleError>> {
        let name = if text::clean(&self.name).is_empty() { &self.username } else { &self.name };
        let name = Name::parse(name).map_err(|problem| PeopleError::from_name_problem(&problem));
        let email = Email::parse_optional(&self.email).map_err(|_| PeopleError::BadEmail(self.email.clone()));
        let role = Role::from_code(&self.role).ok_or(PeopleError::BadRole);
        match (name, email, role) {
            (Ok(name), Ok(email), Ok(role)) => Ok(UserSettings { name, email, role }),
            (name, email, role) => Err([name.err(), email.err(), role.err()].into_iter().flatten().collect()),
        }
    }
}

/// What becomes of the mailboxes of a user who goes, as chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DispositionForm {
    /// One of [`DispositionForm::CHOICES`]; empty where there is no mailbox.
    pub fate: String,
    /// The id of the user who gets them.
    pub successor: String,
}

impl DispositionForm {
    /// Hand over, keep without an owner, archive.
    pub const CHOICES: [&str; 3] = ["hand-over", "keep", "archive"];

    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let sent = FormPairs(pairs);
        Self { fate: sent.last(PeopleField::Disposition.name()), successor: sent.last(PeopleField::Successor.name()) }
    }

    /// What was chosen for at least one mailbox.
    pub fn parse(&self) -> Result<MailboxDisposition, PeopleError> {
        match self.fate.as_str() {
            "hand-over" => {
                self.successor.parse().map(MailboxDisposition::HandOver).map_err(|_| PeopleError::NoSuccessor)
            }
            "keep" => Ok(MailboxDisposition::Keep),
            "archive" => Ok(MailboxDisposition::Archive),
            _ => Err(PeopleError::NoDisposition),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_are_reported_at_once() {
        let good = UserForm { username: "jo".into(), role: "user".into(), ..UserForm::default() };
        assert_eq!(good.parse().unwrap().name.as_str(), "jo", "no name: the user name");
        let bad = UserForm { name: "x".repeat(65), email: "jo@".into(), role: "king".into(), ..good };
        let parts: Vec<_> = bad.parse().unwrap_err().iter().filter_map(PeopleError::field).collect();
        assert_eq!(parts, [PeopleField::Name, PeopleField::Email, PeopleField::Role]);
    }

    #[test]
    fn parses_the_mailbox_disposition() {
        let chosen = |fate: &str, to: &str| DispositionForm { fate: fate.into(), successor: to.into() }.parse();
        assert_eq!(chosen("hand-over", "7"), Ok(MailboxDisposition::HandOver(7)));
        assert_eq!(chosen("hand-over", ""), Err(PeopleError::NoSuccessor));
        assert_eq!(
            (chosen("keep", ""), chosen("archive", "7")),
            (Ok(MailboxDisposition::Keep), Ok(MailboxDisposition::Archive))
        );
        assert_eq!(chosen("", ""), Err(PeopleError::NoDisposition));
    }
}
