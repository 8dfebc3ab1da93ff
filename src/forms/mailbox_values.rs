//! Raw form input by field, before validation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::field::MailboxField;

/// Raw strings by field. A missing field is empty; a switch is on unless empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxValues(BTreeMap<MailboxField, String>);

impl MailboxValues {
    /// Collects the pairs of a submitted form; names that are not fields are ignored.
    pub fn from_pairs<N: AsRef<str>>(pairs: impl IntoIterator<Item = (N, String)>) -> Self {
        let fields =
            pairs.into_iter().filter_map(|(name, value)| Some((MailboxField::from_name(name.as_ref())?, value)));
        Self(fields.collect())
    }

    /// The input of `field`.
    pub fn get(&self, field: MailboxField) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// Whether `field` was given, even if empty.
    pub fn has(&self, field: MailboxField) -> bool {
        self.0.contains_key(&field)
    }

    /// Whether the switch `field` is on.
    pub fn on(&self, field: MailboxField) -> bool {
        !matches!(self.get(field).trim(), "" | "0" | "false" | "off")
    }

    /// Sets `field` to `value`.
    pub fn set(&mut self, field: MailboxField, value: impl Into<String>) {
        self.0.insert(field, value.into());
    }

    /// Switches `field` on or off.
    pub fn switch(&mut self, field: MailboxField, on: bool) {
        self.set(field, if on { "on" } else { "" });
    }

    /// The same without secrets, safe to show again, store or record.
    #[must_use]
    pub fn without_secrets(mut self) -> Self {
        self.0.retain(|field, _| !field.is_secret());
        self
    }

    /// The fields that differ, in the order of the form.
    pub fn differences(&self, other: &Self) -> Vec<MailboxField> {
        MailboxField::ALL.into_iter().filter(|f| self.get(*f) != other.get(*f)).collect()
    }

    /// Merges two concurrent changes of the same mailbox: `mine` where it was changed since `self`, otherwise `theirs`.
    ///
    /// `self` is what both changes are based on. Also returns the fields that both changed differently.
    pub fn merge(&self, mine: &Self, theirs: &Self) -> (Self, Vec<MailboxField>) {
        let mut merged = theirs.clone();
        let mut conflicts = Vec::new();
        for field in self.differences(mine) {
            if theirs.get(field) != self.get(field) && theirs.get(field) != mine.get(field) {
                conflicts.push(field);
            }
            merged.set(field, mine.get(field));
        }
        (merged, conflicts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> MailboxValues {
        MailboxValues::from_pairs(pairs.iter().map(|(n, v)| (*n, (*v).to_owned())))
    }

    #[test]
    fn unknown_names_are_ignored_and_missing_ones_are_empty() {
        let v = values(&[("name", "Desk"), ("version", "7"), ("beep", "on")]);
        assert_eq!(v.get(MailboxField::Name), "Desk");
        assert_eq!(v.get(MailboxField::Number), "");
        assert!(v.on(MailboxField::Beep) && !v.on(MailboxField::Panel));
    }

    #[test]
    fn without_secrets_removes_the_pin() {
        assert_eq!(values(&[("pin", "582036"), ("name", "Desk")]).without_secrets(), values(&[("name", "Desk")]));
    }

    #[test]
    fn concurrent_changes_are_merged() {
        let base = values(&[("name", "Desk"), ("description", "Day"), ("pager", "")]);
        let mine = values(&[("name", "Front"), ("description", "Day"), ("pager", "a@example.org")]);
        let theirs = values(&[("name", "Back"), ("description", "Night"), ("pager", "")]);
        let (merged, conflicts) = base.merge(&mine, &theirs);
        assert_eq!(conflicts, vec![MailboxField::Name]);
        assert_eq!(merged.get(MailboxField::Name), "Front");
        assert_eq!(merged.get(MailboxField::Description), "Night");
        assert_eq!(merged.get(MailboxField::Pager), "a@example.org");
    }
}
