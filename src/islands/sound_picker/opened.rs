//! What the form is for, and what it starts with.

use serde::{Deserialize, Serialize};

use crate::domain::sound::SoundField;
use crate::forms::sound::{SoundForm, Told};

/// What becomes of the sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// It is one more.
    Add,
    /// It is one more, and a mailbox plays it at once.
    Greet,
    /// It takes the place of another.
    Replace,
}

impl Deed {
    /// Whether it gets a name of its own.
    pub const fn is_named(self) -> bool {
        !matches!(self, Self::Replace)
    }

    /// The heading of the section.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Add => "Sound",
            Self::Greet => "Greeting",
            Self::Replace => "Replace",
        }
    }

    /// What the section is for. The page of a greeting has said so, and leads with the recorder.
    pub const fn about(self) -> Option<&'static str> {
        match self {
            Self::Add => Some("What you send is kept as it is; phones play a copy made for them."),
            Self::Greet => None,
            Self::Replace => Some("Mailboxes that play it need no change: they play the new one at once."),
        }
    }

    /// What is pressed.
    pub const fn button(self) -> &'static str {
        match self {
            Self::Add => "Add sound",
            Self::Greet => "Use as greeting",
            Self::Replace => "Replace",
        }
    }

    /// What to do once one is signed in again, at the end of a sentence.
    pub const fn once_more(self) -> &'static str {
        match self {
            Self::Add | Self::Greet => "add it again",
            Self::Replace => "press Replace again",
        }
    }
}

/// A form as it is opened, or as it came back with mistakes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opened {
    /// What becomes of the sound.
    pub deed: Deed,
    /// Where it is sent.
    pub action: String,
    /// What the inputs hold.
    pub form: SoundForm,
    /// The customers to choose from: id and name.
    pub customers: Vec<(String, String)>,
    /// Every mistake, if it came back.
    pub told: Vec<Told>,
    /// Whether nothing can be changed; the page says why.
    pub locked: bool,
}

impl Opened {
    /// What is wrong with one field.
    pub fn why(&self, field: SoundField) -> Vec<String> {
        why(&self.told, field)
    }

    /// The customers, where there is a choice.
    pub fn customer_chosen(&self) -> Option<Vec<(String, String)>> {
        (self.deed == Deed::Add && self.customers.len() > 1).then(|| self.customers.clone())
    }
}

/// What is wrong with one field.
pub fn why(told: &[Told], field: SoundField) -> Vec<String> {
    told.iter().filter(|told| told.field == field).map(|told| told.why.clone()).collect()
}
