//! The form of a saved view.

use super::form_pairs::FormPairs;
use crate::domain::form_error::FormError;
use crate::domain::problem::Problem;
use crate::domain::rule_messages as rules;
use crate::domain::text::DisplayName;
use crate::i18n::{Messages, key};
use serde::{Deserialize, Serialize};

/// The form as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewForm {
    /// What it is called.
    pub name: String,
    /// Whether it is shared with others.
    pub shared: bool,
}

impl ViewForm {
    /// The name of the input for the name.
    pub const NAME_INPUT: &str = "name";
    /// The name of the radio buttons that say who sees the view.
    pub const VISIBILITY_INPUT: &str = "for";
    /// Maximum number of views per user.
    pub const MAX_VIEWS_PER_USER: i64 = 30;

    /// Reads the pairs of a submitted form.
    pub fn from_form(form: FormPairs<'_>) -> Self {
        Self { name: form.last(Self::NAME_INPUT), shared: form.last(Self::VISIBILITY_INPUT) == "all" }
    }

    /// The name, or what is wrong as far as the form alone can tell. `may_share`: whether the view may be shared.
    pub fn parse(&self, may_share: bool) -> Result<DisplayName, Vec<ViewError>> {
        let name = DisplayName::parse(&self.name).map_err(ViewError::Name);
        let permission = if self.shared && !may_share { Err(ViewError::RoleForbids) } else { Ok(()) };
        match (name, permission) {
            (Ok(name), Ok(())) => Ok(name),
            (name, permission) => Err([name.err(), permission.err()].into_iter().flatten().collect()),
        }
    }
}

/// Why a view is not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ViewError {
    /// The name is invalid.
    Name(Problem),
    /// There is already a view with this name.
    Taken(String),
    /// The user has too many views.
    TooMany,
    /// Only administrators share views.
    RoleForbids,
}

impl FormError for ViewError {
    fn field_name(&self) -> Option<&'static str> {
        match self {
            Self::Name(_) | Self::Taken(_) => Some(ViewForm::NAME_INPUT),
            Self::TooMany => None,
            Self::RoleForbids => Some(ViewForm::VISIBILITY_INPUT),
        }
    }

    fn message(&self, messages: Messages) -> String {
        match self {
            Self::Name(problem) => rules::name(problem, messages),
            Self::Taken(name) => messages.format(key!("views-name-taken"), &[("name", name.into())]),
            Self::TooMany => messages.format(key!("views-too-many"), &[("count", ViewForm::MAX_VIEWS_PER_USER.into())]),
            Self::RoleForbids => messages.get(key!("views-role-forbids")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_are_reported_at_once() {
        let form = |name: &str, shared| ViewForm { name: name.into(), shared };
        assert_eq!(form(" Night desk ", false).parse(false).unwrap().as_str(), "Night desk");
        assert!(form("Night desk", true).parse(true).is_ok());
        let errors = form(" ", true).parse(false).unwrap_err();
        assert_eq!(errors, [ViewError::Name(Problem::Required), ViewError::RoleForbids]);
        let errors = form(&"x".repeat(65), false).parse(false).unwrap_err();
        assert_eq!(errors[0].message(Messages::english()), "Name has 65 characters; use at most 64");
    }
}
