//! The form of a rate plan.

use super::form_pairs::FormPairs;
use crate::domain::administration::{AdministrationError, AdministrationField};
use crate::domain::digits;
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::text::DisplayName;
use serde::{Deserialize, Serialize};

/// The form as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanForm {
    /// What the plan is called.
    pub name: String,
    /// Maximum number of mailboxes; empty: unlimited.
    pub max_mailboxes: String,
    /// The included features.
    pub features: Vec<PlanFeature>,
}

impl PlanForm {
    /// The form that parses to `plan`.
    pub fn of(plan: &RatePlan) -> Self {
        Self {
            name: plan.name.clone(),
            max_mailboxes: plan.max_mailboxes.map_or(String::new(), |max| max.to_string()),
            features: PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f)).collect(),
        }
    }

    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let form = FormPairs(pairs);
        Self {
            name: form.last(AdministrationField::Name.name()),
            max_mailboxes: form.last(AdministrationField::MaxMailboxes.name()),
            features: PlanFeature::ALL.into_iter().filter(|f| form.is_checked(f.code())).collect(),
        }
    }

    /// The plan, or every error in the form.
    pub fn parse(&self) -> Result<RatePlan, Vec<AdministrationError>> {
        let name = DisplayName::parse(&self.name)
            .map_err(|problem| AdministrationError::Value(AdministrationField::Name, problem));
        let max = match digits::normalize(&self.max_mailboxes).as_str() {
            "" => Ok(None),
            raw => raw.parse().map(Some).map_err(|_| AdministrationError::BadLimit),
        };
        match (name, max) {
            (Ok(name), Ok(max_mailboxes)) => {
                let base = RatePlan { max_mailboxes, ..RatePlan::everything(name.as_str()) };
                Ok(PlanFeature::ALL.into_iter().fold(base, |plan, f| plan.with(f, self.features.contains(&f))))
            }
            (name, max) => Err([name.err(), max.err()].into_iter().flatten().collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::Problem;

    #[test]
    fn plan_forms_round_trip() {
        let plan = RatePlan { max_mailboxes: Some(5), fax: false, ..RatePlan::everything("Five") };
        assert_eq!(PlanForm::of(&plan).parse(), Ok(plan.clone()));
        assert_eq!(PlanForm::of(&RatePlan::everything("All")).parse(), Ok(RatePlan::everything("All")));
        let invalid = PlanForm { name: String::new(), max_mailboxes: "-1".into(), ..PlanForm::of(&plan) };
        let no_name = AdministrationError::Value(AdministrationField::Name, Problem::Required);
        assert_eq!(invalid.parse(), Err(vec![no_name, AdministrationError::BadLimit]));
    }
}
