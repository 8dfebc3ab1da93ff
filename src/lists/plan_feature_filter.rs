//! The filter for the mailboxes that use a feature of a rate plan.

use super::filter::{Filter, FilterColumn, FilterValue};
use crate::domain::choice::{Choice as _, NotifyFor, OwnerEmail};
use crate::domain::plan::PlanFeature;

/// The mailboxes that use `feature`, which [`RatePlan::refusals`](crate::domain::plan::RatePlan::refusals) would refuse
/// without it.
pub fn mailboxes_using(feature: PlanFeature) -> Filter {
    let notifies_for = |kinds: &[NotifyFor]| {
        Filter::Or(kinds.iter().map(|kind| Filter::is(FilterColumn::NotifyFor, kind.code())).collect())
    };
    match feature {
        PlanFeature::Transcription => Filter::is(FilterColumn::Transcribe, true),
        PlanFeature::Fax => notifies_for(&[NotifyFor::Fax, NotifyFor::VoicemailFax, NotifyFor::All]),
        PlanFeature::TextNotices => {
            Filter::Or(vec![Filter::is(FilterColumn::OwnerText, true), notifies_for(&[NotifyFor::Text])])
        }
        PlanFeature::NotificationCalls => Filter::is_not(FilterColumn::NotifyCall, FilterValue::Null),
        PlanFeature::RecordingsByEmail => Filter::Or(vec![
            Filter::is(FilterColumn::OwnerEmail, OwnerEmail::Recording.code()),
            Filter::is(FilterColumn::PagerAttach, true),
        ]),
    }
}
