//! The defaults that a new mailbox takes from its customer.

use super::mailbox::defaults;
use super::mailbox_values::MailboxValues;
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::MailboxField;

/// When a new mailbox moves to another customer, replaces values that are still the old customer's defaults (language,
/// time zone, what its plan includes) by those of the new one. Returns the replaced fields.
pub fn adopt_customer_defaults(
    values: &mut MailboxValues,
    from: &CustomerContext,
    to: &CustomerContext,
) -> Vec<MailboxField> {
    let (old, new) = (defaults(from), defaults(to));
    let unchanged = |field: &MailboxField| values.get(*field) == old.get(*field) && old.get(*field) != new.get(*field);
    // The customer itself was chosen by the user.
    let fields: Vec<_> =
        MailboxField::ALL.into_iter().filter(|field| *field != MailboxField::Customer && unchanged(field)).collect();
    for field in &fields {
        values.set(*field, new.get(*field));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::{Choice as _, NotifyFor, OwnerEmail};
    use crate::domain::permissions::Role;
    use crate::domain::pin::PinPolicy;
    use crate::domain::plan::{PlanFeature, RatePlan};

    fn context(language: &str, timezone: &str) -> CustomerContext {
        CustomerContext {
            customer_id: 7,
            customer_name: "Harbour".into(),
            pin_policy: PinPolicy::strict(),
            plan: RatePlan::everything("Everything"),
            language: language.into(),
            timezone: timezone.into(),
            owners: vec![],
            more_owners: false,
            sounds: vec![],
            more_sounds: false,
            role: Role::Administrator,
            exit: None,
        }
    }

    #[test]
    fn untouched_fields_follow_the_new_customer() {
        let to = context("de", "Europe/Vienna");
        let mut new = defaults(&context("en", "UTC"));
        assert_eq!(
            adopt_customer_defaults(&mut new, &context("en", "UTC"), &to),
            [MailboxField::Language, MailboxField::Timezone]
        );
        assert_eq!((new.get(MailboxField::Language), new.get(MailboxField::Timezone)), ("de", "Europe/Vienna"));
        new.set(MailboxField::Language, "fr");
        assert_eq!(
            adopt_customer_defaults(&mut new, &to, &context("en", "UTC")),
            [MailboxField::Timezone],
            "what was chosen stays"
        );
        assert_eq!(new.get(MailboxField::Language), "fr");
    }

    #[test]
    fn untouched_fields_follow_the_plan_of_the_new_customer() {
        let full = context("en", "UTC");
        let basic = RatePlan::everything("Basic").with(PlanFeature::Fax, false);
        let basic = CustomerContext { plan: basic.with(PlanFeature::RecordingsByEmail, false), ..full.clone() };
        let basic = CustomerContext { customer_id: 8, ..basic };
        let mut new = defaults(&full);
        new.set(MailboxField::Customer, "8");
        assert_eq!(
            adopt_customer_defaults(&mut new, &full, &basic),
            [MailboxField::NotifyFor, MailboxField::OwnerEmail]
        );
        assert_eq!(new, defaults(&basic), "nothing is left that the plan refuses");
        new.set(MailboxField::OwnerEmail, OwnerEmail::Off.code());
        assert_eq!(
            adopt_customer_defaults(&mut new, &basic, &full),
            [MailboxField::NotifyFor],
            "what was chosen stays"
        );
        assert_eq!(new.get(MailboxField::NotifyFor), NotifyFor::VoicemailFax.code());
    }
}
