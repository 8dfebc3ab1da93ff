//! Bulk actions on many mailboxes.

use serde::{Deserialize, Serialize};

use super::form_pairs::FormPairs;
use crate::domain::batch::BatchKind;
use crate::domain::choice::{Choice, NotifyFor, OwnerEmail};
use crate::domain::field::MailboxField;
use crate::domain::language::Language;
use crate::domain::permissions::{Permission, Role};
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::domain::timezone::Timezone;
use crate::i18n::{MessageKey, Messages, key};

/// What is done to each item of a batch. Stored as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BulkAction {
    /// Sets one field to this value, in the format of forms; other fields stay.
    Set {
        /// The field.
        field: MailboxField,
        /// Its value.
        value: String,
    },
    /// Sets a new PIN that meets the customer's policy.
    NewPins,
    /// Archives the mailbox.
    Archive,
    /// Restores the mailbox.
    Restore,
    /// Undoes the changes of another batch.
    Undo,
    /// Undoes another batch that was all or nothing, and removes the mailboxes it created.
    #[serde(rename = "TakeBack")]
    RollBack,
    /// Applies the rows of an imported file.
    Import {
        /// The file.
        import: i64,
        /// Whether one refused row rolls back all others.
        whole: bool,
    },
}

impl BulkAction {
    /// The value of the owner while none is chosen; an empty value means no owner.
    pub const NOT_CHOSEN: &str = "-";
    /// The fields that can be set in bulk.
    pub const SETTABLE_FIELDS: [MailboxField; 7] = [
        MailboxField::Panel,
        MailboxField::NotifyFor,
        MailboxField::OwnerEmail,
        MailboxField::Timezone,
        MailboxField::Language,
        MailboxField::Owner,
        MailboxField::Transcribe,
    ];

    /// Reads the action of a form: its code in `deed`, and a value in the field's own input. `None`: there is no such
    /// action, or only another batch can start it.
    pub fn from_form(form: FormPairs<'_>) -> Option<Self> {
        match form.last("deed").as_str() {
            "pins" => Some(Self::NewPins),
            "archive" => Some(Self::Archive),
            "restore" => Some(Self::Restore),
            code => {
                // A switch has two codes, so that no value of a form is needed to tell on from off.
                if let Some((name, state @ ("on" | "off"))) = code.split_once(':') {
                    let field = Self::field_from_code(name).filter(|field| field.is_switch())?;
                    let value = if state == "on" { "on" } else { "" };
                    return Some(Self::Set { field, value: value.to_owned() });
                }
                let field = Self::field_from_code(code).filter(|field| !field.is_switch() && form.has(field.name()))?;
                Some(Self::Set { field, value: form.last(field.name()).trim().to_owned() })
            }
        }
    }

    /// The field that a code refers to.
    pub fn field_from_code(code: &str) -> Option<MailboxField> {
        MailboxField::from_name(code).filter(|field| Self::SETTABLE_FIELDS.contains(field))
    }

    /// What is wrong with the value, as far as this is the same for every mailbox.
    pub fn validate(&self) -> Result<(), FieldError> {
        let Self::Set { field, value } = self else { return Ok(()) };
        let problem = match field {
            MailboxField::Timezone => Timezone::parse(value).err(),
            MailboxField::Language => Language::parse(value).err(),
            MailboxField::NotifyFor => unknown_choice(NotifyFor::from_code(value)),
            MailboxField::OwnerEmail => unknown_choice(OwnerEmail::from_code(value)),
            MailboxField::Owner if value == Self::NOT_CHOSEN => Some(Problem::Required),
            MailboxField::Owner if !value.is_empty() => value.parse::<i64>().is_err().then_some(Problem::UnknownOwner),
            field if field.is_switch() => (!matches!(value.as_str(), "" | "on")).then_some(Problem::UnknownChoice),
            _ => None,
        };
        problem.map_or(Ok(()), |problem| Err(FieldError { field: *field, problem }))
    }

    /// The permission for a mailbox that this action requires.
    pub const fn permission(&self) -> Permission {
        match self {
            Self::Set { .. } | Self::NewPins | Self::Undo | Self::RollBack | Self::Import { .. } => {
                Permission::ChangeMailboxes
            }
            Self::Archive => Permission::ArchiveMailboxes,
            Self::Restore => Permission::RestoreMailboxes,
        }
    }

    /// Whether the role may do this to a visible mailbox.
    pub fn is_allowed_for(&self, role: Role) -> bool {
        let may_change_field = match self {
            Self::Set { field, .. } => role.may_change(*field),
            _ => true,
        };
        role.may(self.permission()) && may_change_field
    }

    /// The kind of batch.
    pub const fn kind(&self) -> BatchKind {
        match self {
            Self::Undo | Self::RollBack => BatchKind::Undo,
            Self::Import { .. } => BatchKind::Import,
            _ => BatchKind::Change,
        }
    }

    /// A short description. `owner` is the name of the new owner, if visible.
    pub fn describe(&self, owner: Option<&str>, messages: Messages) -> String {
        match self {
            Self::Set { field: MailboxField::Panel, value } if value.is_empty() => {
                messages.get(key!("bulk-actions-panel-off"))
            }
            Self::Set { field: MailboxField::Panel, .. } => messages.get(key!("bulk-actions-panel-on")),
            Self::Set { field: MailboxField::Transcribe, value } if value.is_empty() => {
                messages.get(key!("bulk-actions-transcribe-off"))
            }
            Self::Set { field: MailboxField::Transcribe, .. } => messages.get(key!("bulk-actions-transcribe-on")),
            Self::Set { field: MailboxField::Owner, value } if value.is_empty() => {
                messages.get(key!("batches-describe-no-owner"))
            }
            Self::Set { field: MailboxField::Owner, .. } => match owner {
                Some(name) => messages.format(key!("batches-describe-owner"), &[("name", name.into())]),
                None => messages.get(key!("batches-describe-owner-hidden")),
            },
            Self::Set { field, value } => {
                let (field, value) = (field.label(messages), rules::display_value(*field, value, messages));
                messages.format(key!("batches-describe-value"), &[("field", field.into()), ("value", value.into())])
            }
            Self::NewPins => messages.get(key!("batches-describe-pins")),
            Self::Archive => messages.get(key!("bulk-actions-archive")),
            Self::Restore => messages.get(key!("bulk-actions-restore")),
            Self::Undo | Self::RollBack => messages.get(key!("batches-describe-undo")),
            Self::Import { .. } => messages.get(key!("batches-describe-import")),
        }
    }

    /// The codes and label keys that the form offers. Actions whose label ends in an ellipsis ask for a value on the
    /// next page. Archived mailboxes can only be restored.
    pub const fn options(archived: bool) -> &'static [(&'static str, MessageKey)] {
        if archived {
            return &[("restore", key!("bulk-actions-restore"))];
        }
        &[
            ("owner", key!("bulk-actions-owner")),
            ("owner_email", key!("bulk-actions-owner-email")),
            ("notify_for", key!("bulk-actions-notify-about")),
            ("timezone", key!("bulk-actions-timezone")),
            ("language", key!("bulk-actions-language")),
            ("panel:on", key!("bulk-actions-panel-on")),
            ("panel:off", key!("bulk-actions-panel-off")),
            ("transcribe:on", key!("bulk-actions-transcribe-on")),
            ("transcribe:off", key!("bulk-actions-transcribe-off")),
            ("pins", key!("bulk-actions-pins")),
            ("archive", key!("bulk-actions-archive")),
        ]
    }

    /// Whether the role may do the action of a form's code.
    pub fn code_is_allowed_for(code: &str, role: Role) -> bool {
        match code {
            "archive" => role.may(Permission::ArchiveMailboxes),
            "restore" => role.may(Permission::RestoreMailboxes),
            code => {
                role.may(Permission::ChangeMailboxes)
                    && Self::field_from_code(code).is_none_or(|field| role.may_change(field))
            }
        }
    }

    /// Whether it can be undone: everything except new PINs, which are not recorded, and mailboxes that were removed.
    pub const fn is_undoable(&self) -> bool {
        !matches!(self, Self::NewPins | Self::RollBack)
    }
}

fn unknown_choice<T>(value: Option<T>) -> Option<Problem> {
    value.is_none().then_some(Problem::UnknownChoice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Option<BulkAction> {
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        BulkAction::from_form(FormPairs(&pairs))
    }

    #[test]
    fn every_option_is_an_action_or_asks_for_its_value() {
        for archived in [false, true] {
            for (code, label) in BulkAction::options(archived) {
                let needs_value = Messages::english().get(*label).ends_with('…');
                assert_eq!(read(&[("deed", code)]).is_none(), needs_value, "{code}");
                assert_eq!(BulkAction::field_from_code(code).is_some(), needs_value, "{code}");
                if needs_value {
                    assert!(
                        read(&[("deed", code), (code, " x ")])
                            .is_some_and(|action| action.describe(None, Messages::english()).contains(':'))
                    );
                }
            }
        }
        for code in ["undo", "pin", "panel", "number", "customer:on", ""] {
            assert_eq!(read(&[("deed", code), (code, "x")]), None, "{code}");
        }
    }

    #[test]
    fn an_owner_has_to_be_chosen() {
        let owner = |value: &str| BulkAction::Set { field: MailboxField::Owner, value: value.to_owned() }.validate();
        let problem = |value: &str| owner(value).map_err(|error| error.problem);
        assert_eq!(problem(BulkAction::NOT_CHOSEN), Err(Problem::Required));
        assert_eq!(problem("you"), Err(Problem::UnknownOwner));
        assert_eq!((problem(""), problem("7")), (Ok(()), Ok(())));
    }

    #[test]
    fn options_and_actions_are_allowed_for_the_same_roles() {
        for role in Role::ALL {
            for (code, _) in BulkAction::options(false).iter().chain(BulkAction::options(true)) {
                let action = read(&[("deed", code), (code, "")]).unwrap();
                assert_eq!(BulkAction::code_is_allowed_for(code, role), action.is_allowed_for(role), "{role:?} {code}");
            }
        }
    }

    #[test]
    fn values_invalid_for_every_mailbox_are_refused() {
        let is_invalid = |field, value: &str| BulkAction::Set { field, value: value.to_owned() }.validate().is_err();
        assert!(is_invalid(MailboxField::Timezone, "Mars") && !is_invalid(MailboxField::Timezone, "Europe/Berlin"));
        assert!(is_invalid(MailboxField::Language, "") && !is_invalid(MailboxField::Language, "de"));
        assert!(is_invalid(MailboxField::NotifyFor, "x") && !is_invalid(MailboxField::NotifyFor, "all"));
        assert!(is_invalid(MailboxField::OwnerEmail, "") && !is_invalid(MailboxField::OwnerEmail, "off"));
        assert!(
            is_invalid(MailboxField::Owner, "x")
                && !is_invalid(MailboxField::Owner, "")
                && !is_invalid(MailboxField::Owner, "7")
        );
        assert!(
            is_invalid(MailboxField::Panel, "x")
                && !is_invalid(MailboxField::Panel, "")
                && !is_invalid(MailboxField::Panel, "on")
        );
    }

    #[test]
    fn round_trips_as_json() {
        for action in [
            BulkAction::Set { field: MailboxField::Owner, value: "7".into() },
            BulkAction::NewPins,
            BulkAction::Undo,
            BulkAction::RollBack,
        ] {
            let json = serde_json::to_string(&action).unwrap();
            assert_eq!(serde_json::from_str::<BulkAction>(&json).unwrap(), action, "{json}");
        }
    }
}
