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
use crate::domain::words as rules;
use crate::tongue::Words;

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
                // A switch is two deeds, so that no value of a form is needed to tell on from off.
                if let Some((name, turn @ ("on" | "off"))) = word.split_once(':') {
                    let field = Self::field_of(name).filter(|field| field.is_switch())?;
                    let value = if turn == "on" { "on" } else { "" };
                    return Some(Self::Set { field, value: value.to_owned() });
                }
                let field = Self::field_of(word).filter(|field| !field.is_switch() && posted.has(field.name()))?;
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
            Self::Set { .. } | Self::NewPins | Self::Undo | Self::TakeBack | Self::Import { .. } => Verb::Change,
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
            Self::Undo | Self::TakeBack => Kind::Undo,
            Self::Import { .. } => Kind::Import,
            _ => Kind::Change,
        }
    }

    /// What it does, in a few words. `owner` is the name of the owner that it names.
    pub fn said(&self, owner: Option<&str>, words: Words) -> String {
        match self {
            Self::Set { field: Field::Panel, value } if value.is_empty() => words.say("deeds-panel-off"),
            Self::Set { field: Field::Panel, .. } => words.say("deeds-panel-on"),
            Self::Set { field: Field::Transcribe, value } if value.is_empty() => words.say("deeds-transcribe-off"),
            Self::Set { field: Field::Transcribe, .. } => words.say("deeds-transcribe-on"),
            Self::Set { field: Field::Owner, value } if value.is_empty() => words.say("batches-said-nobody"),
            Self::Set { field: Field::Owner, .. } => match owner {
                Some(name) => words.say_with("batches-said-owner", &[("name", name.into())]),
                None => words.say("batches-said-owner-unseen"),
            },
            Self::Set { field, value } => {
                let (field, value) = (field.label(words), rules::value(*field, value, words));
                words.say_with("batches-said-value", &[("field", field.into()), ("value", value.into())])
            }
            Self::NewPins => words.say("batches-said-pins"),
            Self::Archive => words.say("deeds-archive"),
            Self::Restore => words.say("deeds-restore"),
            Self::Undo | Self::TakeBack => words.say("batches-said-undo"),
            Self::Import { .. } => words.say("batches-said-import"),
        }
    }

    /// The words and labels that a form offers. A setting whose label ends in an ellipsis asks for its value
    /// on the next page. Archived mailboxes can only be restored.
    pub const fn offered(archived: bool) -> &'static [(&'static str, &'static str)] {
        if archived {
            return &[("restore", "deeds-restore")];
        }
        &[
            ("owner", "deeds-owner"),
            ("owner_email", "deeds-owner-email"),
            ("notify_for", "deeds-notify-for"),
            ("timezone", "deeds-timezone"),
            ("language", "deeds-language"),
            ("panel:on", "deeds-panel-on"),
            ("panel:off", "deeds-panel-off"),
            ("transcribe:on", "deeds-transcribe-on"),
            ("transcribe:off", "deeds-transcribe-off"),
            ("pins", "deeds-pins"),
            ("archive", "deeds-archive"),
        ]
    }

    /// Whether the role may do what the word of a form stands for.
    pub fn word_is_for(word: &str, role: Role) -> bool {
        match word {
            "archive" => role.may(Verb::Archive),
            "restore" => role.may(Verb::Restore),
            word => role.may(Verb::Change) && Self::field_of(word).is_none_or(|field| role.may_change(field)),
        }
    }

    /// Whether it can be taken back: everything but PINs, which nothing remembers, and mailboxes that are gone.
    pub const fn comes_back(&self) -> bool {
        !matches!(self, Self::NewPins | Self::TakeBack)
    }
}

fn unknown<T>(value: Option<T>) -> Option<Problem> {
    value.is_none().then_some(Problem::UnknownChoice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Option<Deed> {
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Deed::of(Posted(&pairs))
    }

    #[test]
    fn every_offered_word_is_a_deed_or_asks_for_its_value() {
        for archived in [false, true] {
            for (word, label) in Deed::offered(archived) {
                let asks = Words::english().say(label).ends_with('…');
                assert_eq!(read(&[("deed", word)]).is_none(), asks, "{word}");
                assert_eq!(Deed::field_of(word).is_some(), asks, "{word}");
                if asks {
                    assert!(
                        read(&[("deed", word), (word, " x ")])
                            .is_some_and(|deed| deed.said(None, Words::english()).contains(':'))
                    );
                }
            }
        }
        for word in ["undo", "pin", "panel", "number", "customer:on", ""] {
            assert_eq!(read(&[("deed", word), (word, "x")]), None, "{word}");
        }
    }

    #[test]
    fn what_a_word_means_is_for_whom_the_deed_is() {
        for role in Role::ALL {
            for (word, _) in Deed::offered(false).iter().chain(Deed::offered(true)) {
                let deed = read(&[("deed", word), (word, "")]).unwrap();
                assert_eq!(Deed::word_is_for(word, role), deed.is_for(role), "{role:?} {word}");
            }
        }
    }

    #[test]
    fn a_value_that_fits_no_mailbox_is_told_at_once() {
        let wrong = |field, value: &str| Deed::Set { field, value: value.to_owned() }.check().is_err();
        assert!(wrong(Field::Timezone, "Mars") && !wrong(Field::Timezone, "Europe/Berlin"));
        assert!(wrong(Field::Language, "") && !wrong(Field::Language, "de"));
        assert!(wrong(Field::NotifyFor, "x") && !wrong(Field::NotifyFor, "all"));
        assert!(wrong(Field::OwnerEmail, "") && !wrong(Field::OwnerEmail, "off"));
        assert!(wrong(Field::Owner, "x") && !wrong(Field::Owner, "") && !wrong(Field::Owner, "7"));
        assert!(wrong(Field::Panel, "x") && !wrong(Field::Panel, "") && !wrong(Field::Panel, "on"));
    }

    #[test]
    fn it_is_kept_as_json() {
        for deed in [Deed::Set { field: Field::Owner, value: "7".into() }, Deed::NewPins, Deed::Undo, Deed::TakeBack] {
            let json = serde_json::to_string(&deed).unwrap();
            assert_eq!(serde_json::from_str::<Deed>(&json).unwrap(), deed, "{json}");
        }
    }
}
