//! Tests of each rule of the form, and property tests with arbitrary input.

use proptest::prelude::*;

use super::*;
use crate::domain::customer_context::{Owner, Sound};
use crate::domain::permissions::Role;
use crate::domain::pin::{PinPolicy, PinViolation};
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::problem::Warning;
use crate::forms::mailbox::warnings::{new_warnings, unconfirmed_errors};

fn context() -> CustomerContext {
    CustomerContext {
        customer_id: 7,
        customer_name: "Harbour Clinic".into(),
        pin_policy: PinPolicy::strict(),
        plan: RatePlan::everything("Everything"),
        language: "en-US".into(),
        timezone: "Europe/Berlin".into(),
        owners: vec![
            Owner { id: 1, name: "Jun Tanaka".into(), email: "jun@harbour.example".into() },
            Owner { id: 2, name: "No Address".into(), email: String::new() },
        ],
        more_owners: false,
        sounds: vec![Sound { uuid: "31347d42-00bd-44a5-9b5c-20dc4197a2f6".into(), name: "Welcome".into() }],
        more_sounds: false,
        role: Role::Administrator,
        exit: None,
    }
}

/// A valid form with `changes` applied.
fn form(changes: &[(MailboxField, &str)]) -> MailboxValues {
    let mut values = defaults(&context());
    values.set(MailboxField::Number, "1234");
    values.set(MailboxField::Name, "Night porter");
    values.set(MailboxField::Pin, "582036");
    values.set(MailboxField::Owner, "1");
    for (field, value) in changes {
        values.set(*field, *value);
    }
    values
}

fn errors(changes: &[(MailboxField, &str)]) -> Vec<(MailboxField, Problem)> {
    match parse(&form(changes), &context(), None) {
        Ok(_) => vec![],
        Err(errors) => errors.into_iter().map(|e| (e.field, e.problem)).collect(),
    }
}

fn warnings_of(changes: &[(MailboxField, &str)]) -> Vec<(MailboxField, Warning)> {
    let parsed = parse(&form(changes), &context(), None).expect("the form is right");
    parsed.warnings.into_iter().map(|w| (w.field, w.warning)).collect()
}

#[test]
fn the_defaults_need_only_a_number_a_name_and_a_pin() {
    let errors = parse(&defaults(&context()), &context(), None).unwrap_err();
    let fields: Vec<_> = errors.iter().map(|e| (e.field, e.problem.clone())).collect();
    assert_eq!(
        fields,
        vec![
            (MailboxField::Number, Problem::Required),
            (MailboxField::Name, Problem::Required),
            (MailboxField::Pin, Problem::Required)
        ]
    );
    assert_eq!(errors_of_valid_form(), vec![]);
}

fn errors_of_valid_form() -> Vec<(MailboxField, Problem)> {
    errors(&[])
}

#[test]
fn every_pin_violation_is_reported_at_once() {
    let found = errors(&[(MailboxField::Pin, "7894")]);
    assert_eq!(found.len(), 2);
    assert!(matches!(found[0], (MailboxField::Pin, Problem::Pin(PinViolation::TooShort { digits: 4, .. }))));
    assert_eq!(found[1], (MailboxField::Pin, Problem::Pin(PinViolation::Sequential("789".into()))));
}

#[test]
fn errors_come_in_the_order_of_the_form() {
    let found = errors(&[(MailboxField::CallerId, "x"), (MailboxField::Number, "1"), (MailboxField::Timezone, "Mars")]);
    let fields: Vec<_> = found.into_iter().map(|(f, _)| f).collect();
    assert_eq!(fields, vec![MailboxField::Number, MailboxField::Timezone, MailboxField::CallerId]);
}

#[test]
fn deleting_requires_an_email_to_be_sent() {
    let deleted_unsent = vec![(MailboxField::DeleteAfterEmail, Problem::DeletedUnsent)];
    let delete = (MailboxField::DeleteAfterEmail, "on");
    assert_eq!(errors(&[delete]), vec![]);
    assert_eq!(errors(&[delete, (MailboxField::OwnerEmail, "off")]), deleted_unsent);
    assert_eq!(errors(&[delete, (MailboxField::Owner, "")]), deleted_unsent);
    assert_eq!(errors(&[delete, (MailboxField::Owner, "2")]), deleted_unsent);
    assert_eq!(errors(&[delete, (MailboxField::Owner, ""), (MailboxField::Pager, "a@example.org")]), vec![]);
    let recipients = (MailboxField::Recipients, "a@example.org");
    assert_eq!(errors(&[delete, (MailboxField::Owner, ""), recipients]), deleted_unsent);
    assert_eq!(
        errors(&[delete, (MailboxField::Owner, ""), recipients, (MailboxField::NotifyRecipients, "on")]),
        vec![]
    );
}

#[test]
fn errors_across_fields_are_reported_with_the_others() {
    let delete = (MailboxField::DeleteAfterEmail, "on");
    let without_name = (MailboxField::Name, "");
    assert_eq!(
        errors(&[without_name, delete, (MailboxField::OwnerEmail, "off")]),
        vec![(MailboxField::Name, Problem::Required), (MailboxField::DeleteAfterEmail, Problem::DeletedUnsent)]
    );
    // Whether an email is sent is unknown while an address is invalid.
    let found = errors(&[delete, (MailboxField::OwnerEmail, "off"), (MailboxField::Pager, "nonsense")]);
    assert_eq!(found, vec![(MailboxField::Pager, Problem::BadAddress { address: "nonsense".into() })]);
}

#[test]
fn notifications_require_a_recipient() {
    assert_eq!(errors(&[(MailboxField::PagerAttach, "on")]), vec![(MailboxField::Pager, Problem::NoPager)]);
    assert_eq!(
        errors(&[(MailboxField::NotifyRecipients, "on")]),
        vec![(MailboxField::Recipients, Problem::NoRecipients)]
    );
    assert_eq!(errors(&[(MailboxField::NotifyCall, "soon")]), vec![(MailboxField::NotifyCall, Problem::NotDialable)]);
    assert_eq!(
        errors(&[(MailboxField::ExitKind, "queue")]),
        vec![(MailboxField::ExitNumber, Problem::ExitNumberMissing { kind: "queue".into() })]
    );
}

#[test]
fn owners_and_sounds_of_other_customers_are_unknown() {
    assert_eq!(errors(&[(MailboxField::Owner, "99")]), vec![(MailboxField::Owner, Problem::UnknownOwner)]);
    assert_eq!(errors(&[(MailboxField::Greeting, "x")]), vec![(MailboxField::Greeting, Problem::UnknownSound)]);
    assert_eq!(errors(&[(MailboxField::Owner, "0"), (MailboxField::OwnerEmail, "off")]), vec![]);
}

#[test]
fn warnings_do_not_prevent_a_save() {
    assert_eq!(warnings_of(&[]), vec![]);
    assert_eq!(warnings_of(&[(MailboxField::Owner, "")]), vec![(MailboxField::OwnerEmail, Warning::NobodyOwnsIt)]);
    assert_eq!(
        warnings_of(&[(MailboxField::Owner, "2")]),
        vec![(MailboxField::OwnerEmail, Warning::OwnerHasNoAddress)]
    );
    assert_eq!(
        warnings_of(&[(MailboxField::NotifyFor, "none")]),
        vec![(MailboxField::NotifyFor, Warning::NotifiesForNothing)]
    );
    assert_eq!(
        warnings_of(&[(MailboxField::NotifyCall, "0301234567")]),
        vec![(MailboxField::NotifyCallOpens, Warning::OpensWithoutPin)]
    );
    assert_eq!(
        warnings_of(&[(MailboxField::DeleteAfterEmail, "on"), (MailboxField::OwnerEmail, "notice")]),
        vec![(MailboxField::DeleteAfterEmail, Warning::DeletedUnheard)]
    );
    assert_eq!(
        warnings_of(&[(MailboxField::CopyPin, "1000")]),
        vec![(MailboxField::CopyPin, Warning::TypedPinIgnored)]
    );
}

#[test]
fn warnings_are_found_in_incomplete_forms() {
    let mut v = defaults(&context());
    v.set(MailboxField::NotifyCall, "0301234567");
    v.set(MailboxField::Owner, "1");
    let found = warnings(&v, &context());
    assert_eq!(found, vec![FieldWarning { field: MailboxField::NotifyCallOpens, warning: Warning::OpensWithoutPin }]);
}

#[test]
fn features_outside_the_plan_are_refused_unless_already_used() {
    let mut basic = context();
    basic.plan = RatePlan { transcription: false, ..RatePlan::everything("Basic") };
    let transcribing = form(&[(MailboxField::Transcribe, "on")]);
    let refused = Problem::NotInPlan { plan: "Basic".into(), feature: PlanFeature::Transcription };
    let errors = parse(&transcribing, &basic, None).unwrap_err();
    assert_eq!(errors, vec![FieldError { field: MailboxField::Transcribe, problem: refused }]);

    let before = parse(&transcribing, &context(), None).unwrap().settings;
    assert!(parse(&transcribing, &basic, Some(&before)).is_ok());
}

#[test]
fn defaults_are_valid_for_the_smallest_plan() {
    let mut smallest = context();
    smallest.plan = RatePlan {
        name: "Basic".into(),
        max_mailboxes: Some(1),
        transcription: false,
        fax: false,
        text_notices: false,
        notification_calls: false,
        recordings_by_email: false,
    };
    let mut v = defaults(&smallest);
    v.set(MailboxField::Number, "1234");
    v.set(MailboxField::Name, "Desk");
    v.set(MailboxField::Pin, "582036");
    assert!(parse(&v, &smallest, None).is_ok());
}

#[test]
fn an_empty_pin_keeps_the_stored_one() {
    let before = parse(&form(&[]), &context(), None).unwrap().settings;
    let parsed = parse(&form(&[(MailboxField::Pin, " ")]), &context(), Some(&before)).unwrap();
    assert_eq!(parsed.pin, PinChange::Keep);
    assert_eq!(errors(&[(MailboxField::Pin, " ")]), vec![(MailboxField::Pin, Problem::Required)]);
}

#[test]
fn users_may_not_change_number_or_owner() {
    let mut user_context = context();
    user_context.role = Role::User;
    let before = parse(&form(&[]), &context(), None).unwrap().settings;
    let errors =
        parse(&form(&[(MailboxField::Number, "1235"), (MailboxField::Owner, "2")]), &user_context, Some(&before))
            .unwrap_err();
    let fields: Vec<_> = errors.iter().map(|e| (e.field, e.problem.clone())).collect();
    assert_eq!(fields, vec![(MailboxField::Number, Problem::RoleForbids), (MailboxField::Owner, Problem::RoleForbids)]);
    assert!(parse(&form(&[(MailboxField::Name, "Mine")]), &user_context, Some(&before)).is_ok());
}

/// Arbitrary values for any fields, valid often enough that some forms pass.
fn any_form() -> impl Strategy<Value = MailboxValues> {
    let typed = prop_oneof![
        any::<String>(),
        "[0-9]{1,12}",
        "[a-z]{1,6}@[a-z]{1,6}\\.org",
        Just("on".to_owned()),
        Just(String::new()),
        Just("none".to_owned()),
        Just("queue".to_owned()),
        Just("notice".to_owned()),
    ];
    proptest::collection::vec((0..MailboxField::ALL.len(), typed), 0..6).prop_map(|changes| {
        let mut v = form(&[]);
        for (i, value) in changes {
            v.set(MailboxField::ALL[i], value);
        }
        v
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// The browser sends its values and context as JSON and form pairs; the server must validate what it receives
    /// exactly as the browser validated what was typed.
    #[test]
    fn browser_and_server_agree(typed in any_form()) {
        let expected = parse(&typed, &context(), None);
        let pairs = MailboxField::ALL.into_iter().map(|f| (f.name(), typed.get(f).to_owned()));
        let received = MailboxValues::from_pairs(pairs);
        let context: CustomerContext = serde_json::from_str(&serde_json::to_string(&context()).unwrap()).unwrap();
        prop_assert_eq!(parse(&received, &context, None), expected);
    }

    /// Saving a mailbox unchanged changes nothing.
    #[test]
    fn settings_round_trip_through_the_form(typed in any_form()) {
        if let Ok(parsed) = parse(&typed, &context(), None) {
            let written = values_of(&parsed.settings, 7);
            let reparsed = parse(&written, &context(), Some(&parsed.settings)).unwrap();
            prop_assert_eq!(values_of(&reparsed.settings, 7), written);
            prop_assert_eq!(reparsed.settings, parsed.settings);
        }
    }
}

#[test]
fn unknown_choices_are_reported() {
    let mut v = form(&[(MailboxField::Owner, "9"), (MailboxField::Greeting, "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]);
    let errors = unknown_choices(&v, &context());
    assert_eq!(errors, [FieldError { field: MailboxField::Owner, problem: Problem::UnknownOwner }]);
    v.set(MailboxField::Owner, "");
    assert_eq!(unknown_choices(&v, &context()), []);
}

#[test]
fn only_new_warnings_are_reported() {
    let delete = (MailboxField::DeleteAfterEmail, "on");
    let notice = (MailboxField::OwnerEmail, "notice");
    let (before, after) = (form(&[notice]), form(&[notice, delete]));
    let deleted_unheard = FieldWarning { field: MailboxField::DeleteAfterEmail, warning: Warning::DeletedUnheard };
    assert_eq!(new_warnings(&before, &after, &context()), [deleted_unheard]);
    assert_eq!(new_warnings(&after, &after, &context()), []);
    assert_eq!(new_warnings(&after, &before, &context()), []);
    // Removing the recording loses messages just the same.
    let recorded = form(&[delete, (MailboxField::OwnerEmail, "recording")]);
    assert_eq!(new_warnings(&recorded, &after, &context()), [deleted_unheard]);
    let unconfirmed = unconfirmed_errors(&[], vec![deleted_unheard]);
    assert_eq!(unconfirmed.iter().filter_map(FieldError::unconfirmed).collect::<Vec<_>>(), [deleted_unheard]);
    assert_eq!(unconfirmed_errors(&[deleted_unheard], vec![deleted_unheard]), []);
    let other = FieldWarning { field: MailboxField::OwnerEmail, warning: Warning::NobodyOwnsIt };
    assert_eq!(unconfirmed_errors(&[], vec![other]), [], "nothing is lost by that");
}

#[test]
fn the_pin_is_parsed_despite_errors_elsewhere() {
    let invalid = form(&[(MailboxField::Name, ""), (MailboxField::CopyPin, "1500")]);
    assert!(matches!(pin(&invalid, &context(), false), Some(PinChange::CopyFrom(number)) if number.as_str() == "1500"));
    assert_eq!(pin(&form(&[(MailboxField::Pin, "1")]), &context(), false), None);
    assert_eq!(pin(&form(&[(MailboxField::Pin, "")]), &context(), true), Some(PinChange::Keep));
}
