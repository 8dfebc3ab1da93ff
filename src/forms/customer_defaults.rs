//! What a new mailbox takes over from its customer, when that becomes another.

use super::mailbox::defaults;
use super::values::Values;
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::Field;

/// Gives a new mailbox that moves to another customer that one's defaults (its language and time zone, and what its
/// plan includes), where they are still those of the customer before. What was given anew is returned.
pub fn adopt_customer_defaults(values: &mut Values, from: &CustomerContext, to: &CustomerContext) -> Vec<Field> {
    let (was, is) = (defaults(from), defaults(to));
    let follows = |field: &Field| values.get(*field) == was.get(*field) && was.get(*field) != is.get(*field);
    // The customer itself was chosen.
    let fields: Vec<_> = Field::ALL.into_iter().filter(|field| *field != Field::Customer && follows(field)).collect();
    for field in &fields {
        values.set(*field, is.get(*field));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::{Choice as _, NotifyFor, OwnerEmail};
    use crate::domain::pin::PinPolicy;
    use crate::domain::plan::{PlanFeature, RatePlan};
    use crate::domain::role::Role;

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
    fn at_another_customer_a_new_mailbox_has_its_defaults_where_nobody_chose() {
        let to = context("de", "Europe/Vienna");
        let mut new = defaults(&context("en", "UTC"));
        assert_eq!(adopt_customer_defaults(&mut new, &context("en", "UTC"), &to), [Field::Language, Field::Timezone]);
        assert_eq!((new.get(Field::Language), new.get(Field::Timezone)), ("de", "Europe/Vienna"));
        new.set(Field::Language, "fr");
        assert_eq!(
            adopt_customer_defaults(&mut new, &to, &context("en", "UTC")),
            [Field::Timezone],
            "what was chosen stays"
        );
        assert_eq!(new.get(Field::Language), "fr");
    }

    #[test]
    fn a_new_mailbox_has_what_the_plan_of_its_customer_includes_where_nobody_chose() {
        let all = context("en", "UTC");
        let basic = RatePlan::everything("Basic").with(PlanFeature::Fax, false);
        let basic = CustomerContext { plan: basic.with(PlanFeature::RecordingsByEmail, false), ..all.clone() };
        let basic = CustomerContext { customer_id: 8, ..basic };
        let mut new = defaults(&all);
        new.set(Field::Customer, "8");
        assert_eq!(adopt_customer_defaults(&mut new, &all, &basic), [Field::NotifyFor, Field::OwnerEmail]);
        assert_eq!(new, defaults(&basic), "nothing is left that the plan refuses");
        new.set(Field::OwnerEmail, OwnerEmail::Off.code());
        assert_eq!(adopt_customer_defaults(&mut new, &basic, &all), [Field::NotifyFor], "what was chosen stays");
        assert_eq!(new.get(Field::NotifyFor), NotifyFor::VoicemailFax.code());
    }
}
