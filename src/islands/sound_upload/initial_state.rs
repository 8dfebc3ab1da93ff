//! The purpose and the initial state of the form.

use serde::{Deserialize, Serialize};

use crate::components::field::SelectOption;
use crate::components::i18n::{messages, t};
use crate::domain::sound::SoundError;
use crate::forms::sound::SoundForm;
use crate::i18n::key;

/// The purpose of an uploaded sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UploadPurpose {
    /// Adds a sound.
    Add,
    /// Adds a sound and sets it as the greeting of a mailbox.
    Greet,
    /// Replaces another sound.
    Replace,
}

impl UploadPurpose {
    /// Whether the sound gets a name of its own.
    pub const fn is_named(self) -> bool {
        !matches!(self, Self::Replace)
    }

    /// The heading of the section.
    pub fn title(self) -> String {
        t(match self {
            Self::Add => key!("sound-picker-title-add"),
            Self::Greet => key!("sound-picker-title-greet"),
            Self::Replace => key!("sound-picker-title-replace"),
        })
    }

    /// The description of the section; empty for greetings, whose page describes it.
    pub fn about(self) -> String {
        match self {
            Self::Add => t(key!("sound-picker-about-add")),
            Self::Greet => String::new(),
            Self::Replace => t(key!("sound-picker-about-replace")),
        }
    }

    /// The label of the submit button.
    pub fn button(self) -> String {
        t(match self {
            Self::Add => key!("sound-picker-add"),
            Self::Greet => key!("sound-picker-greet"),
            Self::Replace => key!("sound-picker-replace"),
        })
    }

    /// The prompt to sign in again, before and after the link.
    pub fn sign_in(self) -> (String, String) {
        let key = match self {
            Self::Add | Self::Greet => key!("sound-picker-sign-in-add"),
            Self::Replace => key!("sound-picker-sign-in-replace"),
        };
        messages().split_around(key, "link", &[])
    }
}

/// The form when it is opened, or returned with errors.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InitialState {
    /// The purpose of the sound.
    pub purpose: UploadPurpose,
    /// The address of the form.
    pub action: String,
    /// The values of the inputs.
    pub form: SoundForm,
    /// The customers to choose from: id and name.
    pub customers: Vec<(String, String)>,
    /// All errors of the last attempt.
    pub errors: Vec<SoundError>,
    /// Whether nothing can be changed; the page states the reason.
    pub locked: bool,
}

impl InitialState {
    /// The customers, if there is a choice.
    pub fn customer_choices(&self) -> Option<Vec<SelectOption>> {
        let options = || self.customers.iter().cloned().map(SelectOption::from).collect();
        (self.purpose == UploadPurpose::Add && self.customers.len() > 1).then(options)
    }
}
