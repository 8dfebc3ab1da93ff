//! The forms of a user: their settings, and what happens to their mailboxes on removal.

use super::form_pairs::FormPairs;
use crate::domain::administration::{AdministrationError, AdministrationField, MailboxDisposition, UserSettings};
use crate::domain::email::Email;
use crate::domain::permissions::Role;
use crate::domain::text::{self, DisplayName};
use serde::{Deserialize, Serialize};

/// The form as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserForm {
    /// The id of the customer, which cannot be changed later.
    pub customer: String,
    /// The sign-in name, which cannot be changed later.
    pub username: String,
    /// The display name; empty: the user name.
    pub name: String,
    /// The email address; empty: none.
    pub email: String,
    /// The code of a role.
    pub role: String,
}

impl UserForm {
    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let form = FormPairs(pairs);
        Self {
            customer: form.last(AdministrationField::Customer.name()),
            username: form.last(AdministrationField::Username.name()),
            name: form.last(AdministrationField::Name.name()),
            email: form.last(AdministrationField::Email.name()),
            role: form.last(AdministrationField::Role.name()),
        }
    }

    /// The parsed form, or every error in it. The user name is validated where a user is created.
    pub fn parse(&self) -> Result<UserSettings, Vec<AdministrationError>> {
        let name = if text::clean(&self.name).is_empty() { &self.username } else { &self.name };
        let name =
            DisplayName::parse(name).map_err(|problem| AdministrationError::Value(AdministrationField::Name, problem));
        let email = Email::parse_optional(&self.email)
            .map_err(|problem| AdministrationError::Value(AdministrationField::Email, problem));
        let role = Role::from_code(&self.role).ok_or(AdministrationError::BadRole);
        match (name, email, role) {
            (Ok(name), Ok(email), Ok(role)) => Ok(UserSettings { name, email, role }),
            (name, email, role) => Err([name.err(), email.err(), role.err()].into_iter().flatten().collect()),
        }
    }
}

/// The choice for the mailboxes of a removed user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DispositionForm {
    /// One of [`DispositionForm::CHOICES`]; empty if there are no mailboxes.
    #[serde(rename = "fate")]
    pub disposition: String,
    /// The id of the user who becomes their owner.
    pub successor: String,
}

impl DispositionForm {
    /// Hand over, keep without an owner, archive.
    pub const CHOICES: [&str; 3] = ["hand-over", "keep", "archive"];

    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let form = FormPairs(pairs);
        Self {
            disposition: form.last(AdministrationField::Disposition.name()),
            successor: form.last(AdministrationField::Successor.name()),
        }
    }

    /// The parsed choice, required if there is at least one mailbox.
    pub fn parse(&self) -> Result<MailboxDisposition, AdministrationError> {
        match self.disposition.as_str() {
            "hand-over" => {
                self.successor.parse().map(MailboxDisposition::HandOver).map_err(|_| AdministrationError::NoSuccessor)
            }
            "keep" => Ok(MailboxDisposition::Keep),
            "archive" => Ok(MailboxDisposition::Archive),
            _ => Err(AdministrationError::NoDisposition),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_are_reported_at_once() {
        let valid = UserForm { username: "jo".into(), role: "user".into(), ..UserForm::default() };
        assert_eq!(valid.parse().unwrap().name.as_str(), "jo", "no name: the user name");
        let invalid = UserForm { name: "x".repeat(65), email: "jo@".into(), role: "king".into(), ..valid };
        let fields: Vec<_> = invalid.parse().unwrap_err().iter().filter_map(AdministrationError::field).collect();
        assert_eq!(fields, [AdministrationField::Name, AdministrationField::Email, AdministrationField::Role]);
    }

    #[test]
    fn parses_the_mailbox_disposition() {
        let parse = |disposition: &str, successor: &str| {
            DispositionForm { disposition: disposition.into(), successor: successor.into() }.parse()
        };
        assert_eq!(parse("hand-over", "7"), Ok(MailboxDisposition::HandOver(7)));
        assert_eq!(parse("hand-over", ""), Err(AdministrationError::NoSuccessor));
        assert_eq!(
            (parse("keep", ""), parse("archive", "7")),
            (Ok(MailboxDisposition::Keep), Ok(MailboxDisposition::Archive))
        );
        assert_eq!(parse("", ""), Err(AdministrationError::NoDisposition));
    }
}
