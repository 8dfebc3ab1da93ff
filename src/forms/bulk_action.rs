//! What is to be done to many mailboxes at once.

use serde::{Deserialize, Serialize};

use super::form_pairs::FormPairs;
use crate::domain::batch::BatchKind;
use crate::domain::choice::{Choice, NotifyFor, OwnerEmail};
use crate::domain::field::Field;
use crate::domain::language::Language;
use crate::domain::messages as rules;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::role::{Permission, Role};
use crate::domain::timezone::Timezone;
use crate::i18n::Messages;

/// What is done to each item of a batch. It is kept as JSON while the batch lasts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BulkAction {
    /// One setting gets this value, as a form would hold it; all others stay.
    Set {
        /// Which setting.
        field: Field,
        /// Its value.
        value: String,
    },
    /// A new PIN that meets the customer's policy.
    NewPins,
    /// It is archived.
    Archive,
    /// It is brought back.
    Restore,
    /// What another batch has done is taken back.
    Undo,
    /// What another batch has done is undone that was to be all or nothing: what it made is gone again.
    TakeBack,
    /// The rows of a file make or change mailboxes.
    Import {
        /// The file.
        import: i64,
        /// Whether one refused row takes all others back.
        whole: bool,
    },
}

impl BulkAction {
    /// The value of the owner while nobody has chosen one: none at all is a choice like any other.
    pub const NOT_CHOSEN: &str = "-";
    /// The settings that can be given to many at once.
    pub const SETTABLE_FIELDS: [Field; 7] = [
        Field::Panel,
        Field::NotifyFor,
        Field::OwnerEmail,
        Field::Timezone,
        Field::Language,
        Field::Owner,
        Field::Transcribe,
    ];

    /// Reads the deed of a form: its word in `deed`, and a value in the input of the field's own name.
    /// `None`: there is no such deed. One that only another batch can call for is none.
    pub fn from_form(posted: FormPairs<'_>) -> Option<Self> {
        match posted.last("deed").as_str() {
            "pins" => Some(Self::NewPins),
            "archive" => Some(Self::Archive),
            "restore" => Some(Self::Restore),
            word => {
                // A switch is two deeds, so that no value of a form is needed to tell on from off.
                if let Some((name, turn @ ("on" | "off"))) = word.split_once(':') {
                    let field = Self::field_from_code(name).filter(|field| field.is_switch())?;
                    let value = if turn == "on" { "on" } else { "" };
                    return Some(Self::Set { field, value: value.to_owned() });
                }
                let field =
                    Self::field_from_code(word).filter(|field| !field.is_switch() && posted.has(field.name()))?;
                Some(Self::Set { field, value: posted.last(field.name()).trim().to_owned() })
            }
        }
    }

    /// The field that the word of a deed stands for.
    pub fn field_from_code(word: &str) -> Option<Field> {
        Field::from_name(word).filter(|field| Self::SETTABLE_FIELDS.contains(field))
    }

    /// What is wrong with the value, as far as it is the same for every mailbox.
    pub fn validate(&self) -> Result<(), FieldError> {
        let Self::Set { field, value } = self else { return Ok(()) };
        let problem = match field {
            Field::Timezone => Timezone::parse(value).err(),
            Field::Language => Language::parse(value).err(),
            Field::NotifyFor => unknown_choice(NotifyFor::from_code(value)),
            Field::OwnerEmail => unknown_choice(OwnerEmail::from_code(value)),
            Field::Owner if value == Self::NOT_CHOSEN => Some(Problem::Required),
            Field::Owner if !value.is_empty() => value.parse::<i64>().is_err().then_some(Problem::UnknownOwner),
            field if field.is_switch() => (!matches!(value.as_str(), "" | "on")).then_some(Problem::UnknownChoice),
            _ => None,
        };
        problem.map_or(Ok(()), |problem| Err(FieldError { field: *field, problem }))
    }

    /// What may be done to one mailbox by whoever may do this to many.
    pub const fn permission(&self) -> Permission {
        match self {
            Self::Set { .. } | Self::NewPins | Self::Undo | Self::TakeBack | Self::Import { .. } => Permission::Change,
            Self::Archive => Permission::Archive,
            Self::Restore => Permission::Restore,
        }
    }

    /// Whether the role may do this to a mailbox that it sees.
    pub fn is_allowed_for(&self, role: Role) -> bool {
        let field = match self {
            Self::Set { field, .. } => role.may_change(*field),
            _ => true,
        };
        role.may(self.permission()) && field
    }

    /// The kind of its batch.
    pub const fn kind(&self) -> BatchKind {
        match self {
            Self::Undo | Self::TakeBack => BatchKind::Undo,
            Self::Import { .. } => BatchKind::Import,
            _ => BatchKind::Change,
        }
    }

    /// What it does, in a few words. `owner` is the name of the owner that it names.
    pub fn describe(&self, owner: Option<&str>, messages: Messages) -> String {
        match self {
            Self::Set { field: Field::Panel, value } if value.is_empty() => messages.get("bulk-actions-panel-off"),
            Self::Set { field: Field::Panel, .. } => messages.get("bulk-actions-panel-on"),
            Self::Set { field: Field::Transcribe, value } if value.is_empty() => {
                messages.get("bulk-actions-transcribe-off")
            }
            Self::Set { field: Field::Transcribe, .. } => messages.get("bulk-actions-transcribe-on"),
            Self::Set { field: Field::Owner, value } if value.is_empty() => messages.get("batches-said-nobody"),
            Self::Set { field: Field::Owner, .. } => match owner {
                Some(name) => messages.format("batches-said-owner", &[("name", name.into())]),
                None => messages.get("batches-said-owner-unseen"),
            },
            Self::Set { field, value } => {
                let (field, value) = (field.label(messages), rules::display_value(*field, value, messages));
                messages.format("batches-said-value", &[("field", field.into()), ("value", value.into())])
            }
            Self::NewPins => messages.get("batches-said-pins"),
            Self::Archive => messages.get("bulk-actions-archive"),
            Self::Restore => messages.get("bulk-actions-restore"),
            Self::Undo | Self::TakeBack => messages.get("batches-said-undo"),
            Self::Import { .. } => messages.get("batches-said-import"),
        }
    }

    /// The words and labels that a form offers. A setting whose label ends in an ellipsis asks for its value
    /// on the next page. Archived mailboxes can only be restored.
    pub const fn options(archived: bool) -> &'static [(&'static str, &'static str)] {
        if archived {
            return &[("restore", "bulk-actions-restore")];
        }
        &[
            ("owner", "bulk-actions-owner"),
            ("owner_email", "bulk-actions-owner-email"),
            ("notify_for", "bulk-actions-notify-for"),
            ("timezone", "bulk-actions-timezone"),
            ("language", "bulk-actions-language"),
            ("panel:on", "bulk-actions-panel-on"),
            ("panel:off", "bulk-actions-panel-off"),
            ("transcribe:on", "bulk-actions-transcribe-on"),
            ("transcribe:off", "bulk-actions-transcribe-off"),
            ("pins", "bulk-actions-pins"),
            ("archive", "bulk-actions-archive"),
        ]
    }

    /// Whether the role may do what the word of a form stands for.
    pub fn code_is_allowed_for(word: &str, role: Role) -> bool {
        match word {
            "archive" => role.may(Permission::Archive),
            "restore" => role.may(Permission::Restore),
            word => {
                role.may(Permission::Change) && Self::field_from_code(word).is_none_or(|field| role.may_change(field))
            }
        }
    }

    /// Whether it can be taken back: everything but PINs, which nothing remembers, and mailboxes that are gone.
    pub const fn is_undoable(&self) -> bool {
        !matches!(self, Self::NewPins | Self::TakeBack)
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
            for (word, label) in BulkAction::options(archived) {
                let asks = Messages::english().get(label).ends_with('…');
                assert_eq!(read(&[("deed", word)]).is_none(), asks, "{word}");
                assert_eq!(BulkAction::field_from_code(word).is_some(), asks, "{word}");
                if asks {
                    assert!(
                        read(&[("deed", word), (word, " x ")])
                            .is_some_and(|deed| deed.describe(None, Messages::english()).contains(':'))
                    );
                }
            }
        }
        for word in ["undo", "pin", "panel", "number", "customer:on", ""] {
            assert_eq!(read(&[("deed", word), (word, "x")]), None, "{word}");
        }
    }

    #[test]
    fn an_owner_has_to_be_chosen() {
        let owner = |value: &str| BulkAction::Set { field: Field::Owner, value: value.to_owned() }.validate();
        let problem = |value: &str| owner(value).map_err(|error| error.problem);
        assert_eq!(problem(BulkAction::NOT_CHOSEN), Err(Problem::Required));
        assert_eq!(problem("you"), Err(Problem::UnknownOwner));
        assert_eq!((problem(""), problem("7")), (Ok(()), Ok(())));
    }

    #[test]
    fn options_and_actions_are_allowed_for_the_same_roles() {
        for role in Role::ALL {
            for (word, _) in BulkAction::options(false).iter().chain(BulkAction::options(true)) {
                let deed = read(&[("deed", word), (word, "")]).unwrap();
                assert_eq!(BulkAction::code_is_allowed_for(word, role), deed.is_allowed_for(role), "{role:?} {word}");
            }
        }
    }

    #[test]
    fn values_that_fit_no_mailbox_are_refused() {
        let wrong = |field, value: &str| BulkAction::Set { field, value: value.to_owned() }.validate().is_err();
        assert!(wrong(Field::Timezone, "Mars") && !wrong(Field::Timezone, "Europe/Berlin"));
        assert!(wrong(Field::Language, "") && !wrong(Field::Language, "de"));
        assert!(wrong(Field::NotifyFor, "x") && !wrong(Field::NotifyFor, "all"));
        assert!(wrong(Field::OwnerEmail, "") && !wrong(Field::OwnerEmail, "off"));
        assert!(wrong(Field::Owner, "x") && !wrong(Field::Owner, "") && !wrong(Field::Owner, "7"));
        assert!(wrong(Field::Panel, "x") && !wrong(Field::Panel, "") && !wrong(Field::Panel, "on"));
    }

    #[test]
    fn round_trips_as_json() {
        for deed in [
            BulkAction::Set { field: Field::Owner, value: "7".into() },
            BulkAction::NewPins,
            BulkAction::Undo,
            BulkAction::TakeBack,
        ] {
            let json = serde_json::to_string(&deed).unwrap();
            assert_eq!(serde_json::from_str::<BulkAction>(&json).unwrap(), deed, "{json}");
        }
    }
}
