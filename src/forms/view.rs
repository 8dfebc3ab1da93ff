//! A view of the list as somebody names it, and what keeps it from being kept.

use super::form_pairs::FormPairs;
use crate::domain::messages as rules;
use crate::domain::problem::Problem;
use crate::domain::role::Role;
use crate::domain::text::Name;
use crate::i18n::Messages;
use serde::{Deserialize, Serialize};

/// What is typed and chosen for a view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewForm {
    /// What it is called.
    pub name: String,
    /// Whether others have it, too.
    pub shared: bool,
}

impl ViewForm {
    /// The most views that one person may keep.
    pub const MAX_VIEWS_PER_USER: i64 = 30;

    /// Reads the pairs of a posted form.
    pub fn from_form(sent: FormPairs<'_>) -> Self {
        Self { name: sent.last("name"), shared: sent.last("for") == "all" }
    }

    /// The name; or what is wrong, as far as the form alone can tell.
    pub fn parse(&self, role: Role) -> Result<Name, Vec<ViewProblem>> {
        let name = Name::parse(&self.name).map_err(ViewProblem::Name);
        let may = if self.shared && !may_share(role) { Err(ViewProblem::RoleForbids) } else { Ok(()) };
        match (name, may) {
            (Ok(name), Ok(())) => Ok(name),
            (name, may) => Err([name.err(), may.err()].into_iter().flatten().collect()),
        }
    }
}

/// Whether this role may give a view to everybody at its customer.
pub fn may_share(role: Role) -> bool {
    role == Role::Administrator
}

/// Why a view is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ViewProblem {
    /// The name is none.
    Name(Problem),
    /// There is a view of that name already.
    Taken(String),
    /// There are too many.
    TooMany,
    /// Only administrators share views.
    RoleForbids,
}

impl ViewProblem {
    /// What is wrong, and what to do.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::Name(Problem::Required) => messages.get("views-name-required"),
            Self::Name(problem) => rules::name(problem, messages),
            Self::Taken(name) => messages.format("views-name-taken", &[("name", name.into())]),
            Self::TooMany => messages.format("views-too-many", &[("count", ViewForm::MAX_VIEWS_PER_USER.into())]),
            Self::RoleForbids => messages.get("views-role-forbids"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_are_reported_at_once() {
        let form = |name: &str, shared| ViewForm { name: name.into(), shared };
        assert_eq!(form(" Night desk ", false).parse(Role::User).unwrap().as_str(), "Night desk");
        assert!(form("Night desk", true).parse(Role::Administrator).is_ok());
        for role in [Role::Residential, Role::User] {
            let told = form(" ", true).parse(role).unwrap_err();
            assert_eq!(told, [ViewProblem::Name(Problem::Required), ViewProblem::RoleForbids], "{role:?}");
        }
        let long = form(&"x".repeat(65), false).parse(Role::User).unwrap_err();
        assert_eq!(long[0].message(Messages::english()), "The name has 65 characters; use at most 64");
    }
}
