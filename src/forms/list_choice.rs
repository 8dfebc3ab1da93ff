//! What can be chosen from the long lists of a customer, and how they are searched.

use serde::{Deserialize, Serialize};

use crate::domain::customer_context::{CustomerContext, Owner, Sound};
use crate::domain::field::Field;
use crate::i18n::Messages;

/// Most characters of a search that count.
pub const MAX_SEARCH_CHARS: usize = 200;

/// Most matches of a search while somebody types.
pub const MAX_MATCHES: usize = 20;

/// Something to choose from a list of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListChoice {
    /// Who owns a mailbox.
    Owner(Owner),
    /// What a mailbox plays.
    Sound(Sound),
}

impl ListChoice {
    /// The value that a form sends.
    pub fn value(&self) -> String {
        match self {
            Self::Owner(owner) => owner.id.to_string(),
            Self::Sound(sound) => sound.uuid.clone(),
        }
    }

    /// What people read.
    pub fn label(&self, messages: Messages) -> String {
        match self {
            Self::Owner(owner) => owner_label(owner, messages),
            Self::Sound(sound) => sound.name.clone(),
        }
    }

    /// What tells it from others of its name; often nothing.
    pub fn detail(&self) -> &str {
        match self {
            Self::Owner(owner) => &owner.email,
            Self::Sound(_) => "",
        }
    }

    /// Lets the rules know it.
    pub fn add_to(self, context: &mut CustomerContext) {
        match self {
            Self::Owner(owner) => context.add_owner(owner),
            Self::Sound(sound) => context.add_sound(sound),
        }
    }
}

/// An owner as an option: their name, and whether they get no email.
pub fn owner_label(owner: &Owner, messages: Messages) -> String {
    if owner.email.is_empty() {
        messages.format("mailbox-form-owner-without-address", &[("name", (&owner.name).into())])
    } else {
        owner.name.clone()
    }
}

/// The name of the input that a form without scripts searches the list of `field` by.
pub fn search_input(field: Field) -> String {
    format!("{}-search", field.name())
}

/// A search of a list by a form without scripts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceSearch {
    /// What was typed.
    pub words: String,
    /// How many matches the list holds, and whether there are more; `None`: nothing was searched.
    pub found: Option<(usize, bool)>,
}
