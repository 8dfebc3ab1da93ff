//! The form's rules, one by one, and properties that hold for whatever is typed.

use proptest::prelude::*;

use super::*;
use crate::domain::customer_context::{Owner, Sound};
use crate::domain::pin::{PinPolicy, PinViolation};
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::role::Role;
use crate::forms::warnings::{new_warnings, unconfirmed_errors};

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

/// A form that is right, with `changes` laid over it.
fn form(changes: &[(Field, &str)]) -> Values {
    let mut v = defaults(&context());
    v.set(Field::Number, "1234");
    v.set(Field::Name, "Night porter");
    v.set(Field::Pin, "582036");
    v.set(Field::Owner, "1");
    for (field, value) in changes {
        v.set(*field, *value);
    }
    v
}

fn errors(changes: &[(Field, &str)]) -> Vec<(Field, Problem)> {
    match parse(&form(changes), &context(), None) {
        Ok(_) => vec![],
        Err(errors) => errors.into_iter().map(|e| (e.field, e.problem)).collect(),
    }
}

fn warned(changes: &[(Field, &str)]) -> Vec<(Field, Warning)> {
    let parsed = parse(&form(changes), &context(), None).expect("the form is right");
    parsed.warnings.into_iter().map(|w| (w.field, w.warning)).collect()
}

#[test]
fn the_defaults_need_only_a_number_a_name_and_a_pin() {
    let errors = parse(&defaults(&context()), &context(), None).unwrap_err();
    let fields: Vec<_> = errors.iter().map(|e| (e.field, e.problem.clone())).collect();
    assert_eq!(
        fields,
        vec![(Field::Number, Problem::Required), (Field::Name, Problem::Required), (Field::Pin, Problem::Required)]
    );
    assert_eq!(errors_of_right_form(), vec![]);
}

fn errors_of_right_form() -> Vec<(Field, Problem)> {
    errors(&[])
}

#[test]
fn every_pin_violation_is_reported_at_once() {
    let found = errors(&[(Field::Pin, "7894")]);
    assert_eq!(found.len(), 2);
    assert!(matches!(found[0], (Field::Pin, Problem::Pin(PinViolation::TooShort { digits: 4, .. }))));
    assert_eq!(found[1], (Field::Pin, Problem::Pin(PinViolation::Sequential("789".into()))));
}

#[test]
fn errors_come_in_the_order_of_the_form() {
    let found = errors(&[(Field::CallerId, "x"), (Field::Number, "1"), (Field::Timezone, "Mars")]);
    let fields: Vec<_> = found.into_iter().map(|(f, _)| f).collect();
    assert_eq!(fields, vec![Field::Number, Field::Timezone, Field::CallerId]);
}

#[test]
fn deleting_needs_an_email_that_goes_out() {
    let deleted_unsent = vec![(Field::DeleteAfterEmail, Problem::DeletedUnsent)];
    let delete = (Field::DeleteAfterEmail, "on");
    assert_eq!(errors(&[delete]), vec![]);
    assert_eq!(errors(&[delete, (Field::OwnerEmail, "off")]), deleted_unsent);
    assert_eq!(errors(&[delete, (Field::Owner, "")]), deleted_unsent);
    assert_eq!(errors(&[delete, (Field::Owner, "2")]), deleted_unsent);
    assert_eq!(errors(&[delete, (Field::Owner, ""), (Field::Pager, "a@example.org")]), vec![]);
    let listed = (Field::Recipients, "a@example.org");
    assert_eq!(errors(&[delete, (Field::Owner, ""), listed]), deleted_unsent);
    assert_eq!(errors(&[delete, (Field::Owner, ""), listed, (Field::NotifyRecipients, "on")]), vec![]);
}

#[test]
fn errors_across_fields_are_reported_with_the_others() {
    let delete = (Field::DeleteAfterEmail, "on");
    let unnamed = (Field::Name, "");
    assert_eq!(
        errors(&[unnamed, delete, (Field::OwnerEmail, "off")]),
        vec![(Field::Name, Problem::Required), (Field::DeleteAfterEmail, Problem::DeletedUnsent)]
    );
    // Whether an e-mail goes out is not known while an address cannot be read.
    let found = errors(&[delete, (Field::OwnerEmail, "off"), (Field::Pager, "nonsense")]);
    assert_eq!(found, vec![(Field::Pager, Problem::BadAddress { address: "nonsense".into() })]);
}

#[test]
fn channels_need_somebody_to_reach() {
    assert_eq!(errors(&[(Field::PagerAttach, "on")]), vec![(Field::Pager, Problem::NoPager)]);
    assert_eq!(errors(&[(Field::NotifyRecipients, "on")]), vec![(Field::Recipients, Problem::NoRecipients)]);
    assert_eq!(errors(&[(Field::NotifyCall, "soon")]), vec![(Field::NotifyCall, Problem::NotDialable)]);
    assert_eq!(
        errors(&[(Field::ExitKind, "queue")]),
        vec![(Field::ExitNumber, Problem::ExitNumberMissing { kind: "queue".into() })]
    );
}

#[test]
fn owners_and_sounds_of_other_customers_are_unknown() {
    assert_eq!(errors(&[(Field::Owner, "99")]), vec![(Field::Owner, Problem::UnknownOwner)]);
    assert_eq!(errors(&[(Field::Greeting, "x")]), vec![(Field::Greeting, Problem::UnknownSound)]);
    assert_eq!(errors(&[(Field::Owner, "0"), (Field::OwnerEmail, "off")]), vec![]);
}

#[test]
fn warnings_do_not_stop_a_save() {
    assert_eq!(warned(&[]), vec![]);
    assert_eq!(warned(&[(Field::Owner, "")]), vec![(Field::OwnerEmail, Warning::NobodyOwnsIt)]);
    assert_eq!(warned(&[(Field::Owner, "2")]), vec![(Field::OwnerEmail, Warning::OwnerHasNoAddress)]);
    assert_eq!(warned(&[(Field::NotifyFor, "none")]), vec![(Field::NotifyFor, Warning::NotifiesForNothing)]);
    assert_eq!(warned(&[(Field::NotifyCall, "0301234567")]), vec![(Field::NotifyCallOpens, Warning::OpensWithoutPin)]);
    assert_eq!(
        warned(&[(Field::DeleteAfterEmail, "on"), (Field::OwnerEmail, "notice")]),
        vec![(Field::DeleteAfterEmail, Warning::DeletedUnheard)]
    );
    assert_eq!(warned(&[(Field::CopyPin, "1000")]), vec![(Field::CopyPin, Warning::TypedPinIgnored)]);
}

#[test]
fn warnings_show_before_the_form_is_complete() {
    let mut v = defaults(&context());
    v.set(Field::NotifyCall, "0301234567");
    v.set(Field::Owner, "1");
    let found = warnings(&v, &context());
    assert_eq!(found, vec![FieldWarning { field: Field::NotifyCallOpens, warning: Warning::OpensWithoutPin }]);
}

#[test]
fn a_plan_refuses_what_it_leaves_out_unless_the_box_has_it_already() {
    let mut basic = context();
    basic.plan = RatePlan { transcription: false, ..RatePlan::everything("Basic") };
    let transcribing = form(&[(Field::Transcribe, "on")]);
    let refused = Problem::NotInPlan { plan: "Basic".into(), feature: PlanFeature::Transcription };
    let errors = parse(&transcribing, &basic, None).unwrap_err();
    assert_eq!(errors, vec![FieldError { field: Field::Transcribe, problem: refused }]);

    let had = parse(&transcribing, &context(), None).unwrap().settings;
    assert!(parse(&transcribing, &basic, Some(&had)).is_ok());
}

#[test]
fn defaults_fit_the_poorest_plan() {
    let mut poor = context();
    poor.plan = RatePlan {
        name: "Basic".into(),
        max_mailboxes: Some(1),
        transcription: false,
        fax: false,
        text_notices: false,
        notification_calls: false,
        recordings_by_email: false,
    };
    let mut v = defaults(&poor);
    v.set(Field::Number, "1234");
    v.set(Field::Name, "Desk");
    v.set(Field::Pin, "582036");
    assert!(parse(&v, &poor, None).is_ok());
}

#[test]
fn an_empty_pin_keeps_the_one_there_is() {
    let before = parse(&form(&[]), &context(), None).unwrap().settings;
    let parsed = parse(&form(&[(Field::Pin, " ")]), &context(), Some(&before)).unwrap();
    assert_eq!(parsed.pin, PinChange::Keep);
    assert_eq!(errors(&[(Field::Pin, " ")]), vec![(Field::Pin, Problem::Required)]);
}

#[test]
fn a_user_may_not_move_a_mailbox() {
    let mut users = context();
    users.role = Role::User;
    let before = parse(&form(&[]), &context(), None).unwrap().settings;
    let errors = parse(&form(&[(Field::Number, "1235"), (Field::Owner, "2")]), &users, Some(&before)).unwrap_err();
    let fields: Vec<_> = errors.iter().map(|e| (e.field, e.problem.clone())).collect();
    assert_eq!(fields, vec![(Field::Number, Problem::RoleForbids), (Field::Owner, Problem::RoleForbids)]);
    assert!(parse(&form(&[(Field::Name, "Mine")]), &users, Some(&before)).is_ok());
}

/// Anything for any field, with good values often enough that forms pass now and then.
fn any_form() -> impl Strategy<Value = Values> {
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
    proptest::collection::vec((0..Field::ALL.len(), typed), 0..6).prop_map(|changes| {
        let mut v = form(&[]);
        for (i, value) in changes {
            v.set(Field::ALL[i], value);
        }
        v
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// The browser sends its values and surroundings as JSON and form pairs; the server must judge
    /// what arrives exactly as the browser judged what was typed.
    #[test]
    fn the_browsers_verdict_is_the_servers(typed in any_form()) {
        let there = parse(&typed, &context(), None);
        let pairs = Field::ALL.into_iter().map(|f| (f.name(), typed.get(f).to_owned()));
        let sent = Values::from_pairs(pairs);
        let known: CustomerContext = serde_json::from_str(&serde_json::to_string(&context()).unwrap()).unwrap();
        prop_assert_eq!(parse(&sent, &known, None), there);
    }

    /// Nothing shifts when a mailbox is saved again as it is.
    #[test]
    fn reading_back_what_was_written_changes_nothing(typed in any_form()) {
        if let Ok(parsed) = parse(&typed, &context(), None) {
            let written = values(&parsed.settings, 7);
            let again = parse(&written, &context(), Some(&parsed.settings)).unwrap();
            prop_assert_eq!(values(&again.settings, 7), written);
            prop_assert_eq!(again.settings, parsed.settings);
        }
    }
}

#[test]
fn unknown_choices_are_reported() {
    let mut v = form(&[(Field::Owner, "9"), (Field::Greeting, "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]);
    let told = unknown_choices(&v, &context());
    assert_eq!(told, [FieldError { field: Field::Owner, problem: Problem::UnknownOwner }]);
    v.set(Field::Owner, "");
    assert_eq!(unknown_choices(&v, &context()), []);
}

#[test]
fn only_new_warnings_are_reported() {
    let delete = (Field::DeleteAfterEmail, "on");
    let notice = (Field::OwnerEmail, "notice");
    let (before, after) = (form(&[notice]), form(&[notice, delete]));
    let unheard = FieldWarning { field: Field::DeleteAfterEmail, warning: Warning::DeletedUnheard };
    assert_eq!(new_warnings(&before, &after, &context()), [unheard]);
    assert_eq!(new_warnings(&after, &after, &context()), []);
    assert_eq!(new_warnings(&after, &before, &context()), []);
    // Taking the recording away is the same loss.
    let recorded = form(&[delete, (Field::OwnerEmail, "recording")]);
    assert_eq!(new_warnings(&recorded, &after, &context()), [unheard]);
    let asked = unconfirmed_errors(&[], vec![unheard]);
    assert_eq!(asked.iter().filter_map(FieldError::unconfirmed).collect::<Vec<_>>(), [unheard]);
    assert_eq!(unconfirmed_errors(&[unheard], vec![unheard]), []);
    let other = FieldWarning { field: Field::OwnerEmail, warning: Warning::NobodyOwnsIt };
    assert_eq!(unconfirmed_errors(&[], vec![other]), [], "nothing is lost by that");
}

#[test]
fn a_pin_is_read_whatever_else_is_wrong() {
    let wrong = form(&[(Field::Name, ""), (Field::CopyPin, "1500")]);
    assert!(matches!(pin(&wrong, &context(), false), Some(PinChange::CopyFrom(number)) if number.as_str() == "1500"));
    assert_eq!(pin(&form(&[(Field::Pin, "1")]), &context(), false), None);
    assert_eq!(pin(&form(&[(Field::Pin, "")]), &context(), true), Some(PinChange::Keep));
}
