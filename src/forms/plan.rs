//! The form of a rate plan, and which mailboxes use what a plan may leave out.

use super::filter::{Filter, FilterColumn, FilterValue};
use super::form_pairs::FormPairs;
use crate::domain::choice::{Choice as _, NotifyFor, OwnerEmail};
use crate::domain::digits;
use crate::domain::people::{PeopleError, PeopleField};
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::text::Name;
use serde::{Deserialize, Serialize};

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanForm {
    /// What the plan is called.
    pub name: String,
    /// How many mailboxes a customer may have; empty: as many as they like.
    pub max_mailboxes: String,
    /// What is included.
    pub features: Vec<PlanFeature>,
}

impl PlanForm {
    /// The form that reads back as `plan`.
    pub fn of(plan: &RatePlan) -> Self {
        Self {
            name: plan.name.clone(),
            max_mailboxes: plan.max_mailboxes.map_or(String::new(), |max| max.to_string()),
            features: PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f)).collect(),
        }
    }

    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let sent = FormPairs(pairs);
        Self {
            name: sent.last(PeopleField::Name.name()),
            max_mailboxes: sent.last(PeopleField::MaxMailboxes.name()),
            features: PlanFeature::ALL.into_iter().filter(|f| sent.is_checked(f.code())).collect(),
        }
    }

    /// The plan, or every mistake in the form.
    pub fn parse(&self) -> Result<RatePlan, Vec<PeopleError>> {
        let name = Name::parse(&self.name).map_err(|problem| PeopleError::from_name_problem(&problem));
        let max = match digits::normalize(&self.max_mailboxes).as_str() {
            "" => Ok(None),
            raw => raw.parse().map(Some).map_err(|_| PeopleError::BadLimit),
        };
        match (name, max) {
            (Ok(name), Ok(max_mailboxes)) => {
                let all = RatePlan { max_mailboxes, ..RatePlan::everything(name.as_str()) };
                Ok(PlanFeature::ALL.into_iter().fold(all, |plan, f| plan.with(f, self.features.contains(&f))))
            }
            (name, max) => Err([name.err(), max.err()].into_iter().flatten().collect()),
        }
    }
}

/// The mailboxes that use `feature`: those that [`RatePlan::refusals`] would refuse without it.
pub fn mailboxes_using(feature: PlanFeature) -> Filter {
    let notifies = |kinds: &[NotifyFor]| {
        Filter::Or(kinds.iter().map(|kind| Filter::is(FilterColumn::NotifyFor, kind.code())).collect())
    };
    match feature {
        PlanFeature::Transcription => Filter::is(FilterColumn::Transcribe, true),
        PlanFeature::Fax => notifies(&[NotifyFor::Fax, NotifyFor::VoicemailFax, NotifyFor::All]),
        PlanFeature::TextNotices => {
            Filter::Or(vec![Filter::is(FilterColumn::OwnerText, true), notifies(&[NotifyFor::Text])])
        }
        PlanFeature::NotificationCalls => Filter::is_not(FilterColumn::NotifyCall, FilterValue::Null),
        PlanFeature::RecordingsByEmail => Filter::Or(vec![
            Filter::is(FilterColumn::OwnerEmail, OwnerEmail::Recording.code()),
            Filter::is(FilterColumn::PagerAttach, true),
        ]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_reads_back() {
        let plan = RatePlan { max_mailboxes: Some(5), fax: false, ..RatePlan::everything("Five") };
        assert_eq!(PlanForm::of(&plan).parse(), Ok(plan.clone()));
        assert_eq!(PlanForm::of(&RatePlan::everything("All")).parse(), Ok(RatePlan::everything("All")));
        let bad = PlanForm { name: String::new(), max_mailboxes: "-1".into(), ..PlanForm::of(&plan) };
        assert_eq!(bad.parse(), Err(vec![PeopleError::NoName, PeopleError::BadLimit]));
    }
}
