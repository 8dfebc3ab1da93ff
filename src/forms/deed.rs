//! What is to be done to many mailboxes at once.

use serde::{Deserialize, Serialize};

use super::posted::Posted;
use crate::domain::batch::Kind;
use crate::domain::choice::{Choice, NotifyFor, OwnerEmail};
use crate::domain::field::Field;
use crate::domain::language::Language;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::role::{Role, Verb};
use crate::domain::timezone::Timezone;

/// What is done to each item of a batch. It is kept as JSON while the batch lasts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
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
    /// The rows of a file make or change mailboxes.
    Import {
        /// The file.
        import: i64,
        /// Whether one refused row takes all others back.
        whole: bool,
    },
}

impl Deed {
    /// The settings that can be given to many at once.
    pub const FIELDS: [Field; 7] = [
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
    pub fn of(posted: Posted<'_>) -> Option<Self> {
        match posted.last("deed").as_str() {
            "pins" => Some(Self::NewPins),
            "archive" => Some(Self::Archive),
            "restore" => Some(Self::Restore),
            word => {
                let field = Self::field_of(word)?;
                // A switch is a choice of two here: an absent value is no "off".
                Some(Self::Set { field, value: posted.last(field.name()).trim().to_owned() })
            }
        }
    }

    /// The field that the word of a deed stands for.
    pub fn field_of(word: &str) -> Option<Field> {
        Field::from_name(word).filter(|field| Self::FIELDS.contains(field))
    }

    /// What is wrong with the value, as far as it is the same for every mailbox.
    pub fn check(&self) -> Result<(), FieldError> {
        let Self::Set { field, value } = self else { return Ok(()) };
        let problem = match field {
            Field::Timezone => Timezone::parse(value).err(),
            Field::Language => Language::parse(value).err(),
            Field::NotifyFor => unknown(NotifyFor::from_name(value)),
            Field::OwnerEmail => unknown(OwnerEmail::from_name(value)),
            Field::Owner if !value.is_empty() => value.parse::<i64>().is_err().then_some(Problem::UnknownOwner),
            field if field.is_switch() => (!matches!(value.as_str(), "" | "on")).then_some(Problem::UnknownChoice),
            _ => None,
        };
        problem.map_or(Ok(()), |problem| Err(FieldError { field: *field, problem }))
    }

    /// What may be done to one mailbox by whoever may do this to many.
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Set { .. } | Self::NewPins | Self::Undo | Self::Import { .. } => Verb::Change,
            Self::Archive => Verb::Archive,
            Self::Restore => Verb::Restore,
        }
    }

    /// Whether the role may do this to a mailbox that it sees.
    pub fn is_for(&self, role: Role) -> bool {
        let field = match self {
            Self::Set { field, .. } => role.may_change(*field),
            _ => true,
        };
        role.may(self.verb()) && field
    }

    /// The kind of its batch.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Undo => Kind::Undo,
            Self::Import { .. } => Kind::Import,
            _ => Kind::Change,
        }
    }

    /// Whether it can be taken back: everything but PINs, which nothing remembers.
    pub const fn comes_back(&self) -> bool {
        !matches!(self, Self::NewPins)
    }
}

fn unknown<T>(value: Option<T>) -> Option<Problem> {
    value.is_none().then_some(Problem::UnknownChoice)
}
