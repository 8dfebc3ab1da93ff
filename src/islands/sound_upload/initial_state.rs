//! What the form is for, and what it starts with.

use serde::{Deserialize, Serialize};

use crate::components::i18n::{messages, t};
use crate::domain::sound::SoundField;
use crate::forms::sound::{SoundError, SoundForm};

/// What becomes of the sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UploadPurpose {
    /// It is one more.
    Add,
    /// It is one more, and a mailbox plays it at once.
    Greet,
    /// It takes the place of another.
    Replace,
}

impl UploadPurpose {
    /// Whether it gets a name of its own.
    pub const fn is_named(self) -> bool {
        !matches!(self, Self::Replace)
    }

    /// The heading of the section.
    pub fn title(self) -> String {
        t(match self {
            Self::Add => "sound-picker-title-add",
            Self::Greet => "sound-picker-title-greet",
            Self::Replace => "sound-picker-title-replace",
        })
    }

    /// What the section is for. The page of a greeting has said so, and leads with the recorder.
    pub fn about(self) -> Option<String> {
        match self {
            Self::Add => Some(t("sound-picker-about-add")),
            Self::Greet => None,
            Self::Replace => Some(t("sound-picker-about-replace")),
        }
    }

    /// What is pressed.
    pub fn button(self) -> String {
        t(match self {
            Self::Add => "sound-picker-add",
            Self::Greet => "sound-picker-greet",
            Self::Replace => "sound-picker-replace",
        })
    }

    /// That one is to sign in by a link, and what to do then: what stands before and after the link.
    pub fn sign_in(self) -> (String, String) {
        let key = match self {
            Self::Add | Self::Greet => "sound-picker-sign-in-add",
            Self::Replace => "sound-picker-sign-in-replace",
        };
        messages().split_around(key, "link", &[])
    }
}

/// A form as it is opened, or as it came back with mistakes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InitialState {
    /// What becomes of the sound.
    pub deed: UploadPurpose,
    /// Where it is sent.
    pub action: String,
    /// What the inputs hold.
    pub form: SoundForm,
    /// The customers to choose from: id and name.
    pub customers: Vec<(String, String)>,
    /// Every mistake, if it came back.
    pub told: Vec<SoundError>,
    /// Whether nothing can be changed; the page says why.
    pub locked: bool,
}

impl InitialState {
    /// What is wrong with one field.
    pub fn errors_of(&self, field: SoundField) -> Vec<String> {
        errors_of(&self.told, field)
    }

    /// The customers, where there is a choice.
    pub fn customer_choices(&self) -> Option<Vec<(String, String)>> {
        (self.deed == UploadPurpose::Add && self.customers.len() > 1).then(|| self.customers.clone())
    }
}

/// What is wrong with one field.
pub fn errors_of(told: &[SoundError], field: SoundField) -> Vec<String> {
    told.iter().filter(|told| told.field == field).map(|told| told.why.clone()).collect()
}
