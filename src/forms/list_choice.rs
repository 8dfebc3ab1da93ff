//! Choices from the long lists of a customer, and how they are searched.

use serde::{Deserialize, Serialize};

use crate::domain::customer_context::{CustomerContext, Owner, Sound};
use crate::domain::field::MailboxField;
use crate::i18n::{Messages, key};

/// How many characters of a search are used.
pub const MAX_SEARCH_CHARS: usize = 200;

/// Maximum number of matches while typing.
pub const MAX_MATCHES: usize = 20;

/// An item of one of a customer's lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListChoice {
    /// An owner for a mailbox.
    Owner(Owner),
    /// A greeting for a mailbox.
    Sound(Sound),
}

impl ListChoice {
    /// The value that a form submits.
    pub fn value(&self) -> String {
        match self {
            Self::Owner(owner) => owner.id.to_string(),
            Self::Sound(sound) => sound.uuid.clone(),
        }
    }

    /// The label.
    pub fn label(&self, messages: Messages) -> String {
        match self {
            Self::Owner(owner) => owner_label(owner, messages),
            Self::Sound(sound) => sound.name.clone(),
        }
    }

    /// What distinguishes it from others with the same name; often empty.
    pub fn detail(&self) -> &str {
        match self {
            Self::Owner(owner) => &owner.email,
            Self::Sound(_) => "",
        }
    }

    /// Adds it to the context of the rules.
    pub fn add_to(self, context: &mut CustomerContext) {
        match self {
            Self::Owner(owner) => context.add_owner(owner),
            Self::Sound(sound) => context.add_sound(sound),
        }
    }
}

/// An owner as an option: their name, marked if they have no email address.
pub fn owner_label(owner: &Owner, messages: Messages) -> String {
    if owner.email.is_empty() {
        messages.format(key!("mailbox-form-owner-without-address"), &[("name", (&owner.name).into())])
    } else {
        owner.name.clone()
    }
}

/// The name of the input that searches the list of `field` in a form without scripts.
pub fn search_input(field: MailboxField) -> String {
    format!("{}-search", field.name())
}

/// A search of a list in a form without scripts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceSearch {
    /// The words that were typed.
    pub words: String,
    /// How many matches the list holds, and whether there are more; `None`: no search.
    pub found: Option<(usize, bool)>,
}
