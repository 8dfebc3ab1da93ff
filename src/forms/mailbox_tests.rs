//! The form's rules, one by one, and properties that hold for whatever is typed.

use proptest::prelude::*;

use super::*;
use crate::domain::pin::{PinBreach, PinPolicy};
use crate::domain::plan::{PlanFeature, RatePlan};
use crate::domain::role::Role;
use crate::domain::surroundings::{Owner, Sound};
use crate::forms::warnings::{unconfirmed, warnings_brought};

fn around() -> Surroundings {
    Surroundings {
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
        sounds: vec![Sound { uuid: "31347d42-00bd-44a5-9b5c-20dc4197a2f6".into(), name: "Welcome".into() }],
        role: Role::Administrator,
        exit: None,
    }
}

/// A form that is right, with `changes` laid over it.
fn form(changes: &[(Field, &str)]) -> Values {
    let mut v = defaults(&around());
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
    match parse(&form(changes), &around(), None) {
        Ok(_) => vec![],
        Err(errors) => errors.into_iter().map(|e| (e.field, e.problem)).collect(),
    }
}

fn warned(changes: &[(Field, &str)]) -> Vec<(Field, Warning)> {
    let parsed = parse(&form(changes), &around(), None).expect("the form is right");
    parsed.warnings.into_iter().map(|w| (w.field, w.warning)).collect()
}

#[test]
fn the_defaults_need_only_a_number_a_name_and_a_pin() {
    let errors = parse(&defaults(&around()), &around(), None).unwrap_err();
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
fn every_breach_of_the_pin_policy_is_told_at_once() {
    let found = errors(&[(Field::Pin, "7894")]);
    assert_eq!(found.len(), 2);
    assert!(matches!(found[0], (Field::Pin, Problem::Pin(PinBreach::TooShort { digits: 4, .. }))));
    assert_eq!(found[1], (Field::Pin, Problem::Pin(PinBreach::Sequential("789".into()))));
}

#[test]
fn mistakes_come_in_the_order_of_the_form() {
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
fn mistakes_across_fields_are_told_beside_the_others() {
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
fn what_is_not_this_customers_does_not_exist() {
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
    let mut v = defaults(&around());
    v.set(Field::NotifyCall, "0301234567");
    v.set(Field::Owner, "1");
    let found = warnings(&v, &around());
    assert_eq!(found, vec![FieldWarning { field: Field::NotifyCallOpens, warning: Warning::OpensWithoutPin }]);
}

#[test]
fn a_plan_refuses_what_it_leaves_out_unless_the_box_has_it_already() {
    let mut basic = around();
    basic.plan = RatePlan { transcription: false, ..RatePlan::everything("Basic") };
    let transcribing = form(&[(Field::Transcribe, "on")]);
    let refused = Problem::NotInPlan { plan: "Basic".into(), feature: PlanFeature::Transcription };
    let errors = parse(&transcribing, &basic, None).unwrap_err();
    assert_eq!(errors, vec![FieldError { field: Field::Transcribe, problem: refused }]);

    let had = parse(&transcribing, &around(), None).unwrap().settings;
    assert!(parse(&transcribing, &basic, Some(&had)).is_ok());
}

#[test]
fn defaults_fit_the_poorest_plan() {
    let mut poor = around();
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
    let before = parse(&form(&[]), &around(), None).unwrap().settings;
    let parsed = parse(&form(&[(Field::Pin, " ")]), &around(), Some(&before)).unwrap();
    assert_eq!(parsed.pin, PinChange::Keep);
    assert_eq!(errors(&[(Field::Pin, " ")]), vec![(Field::Pin, Problem::Required)]);
}

#[test]
fn a_user_may_not_move_a_mailbox() {
    let mut users = around();
    users.role = Role::User;
    let before = parse(&form(&[]), &around(), None).unwrap().settings;
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
        let there = parse(&typed, &around(), None);
        let pairs = Field::ALL.into_iter().map(|f| (f.name(), typed.get(f).to_owned()));
        let sent = Values::from_pairs(pairs);
        let known: Surroundings = serde_json::from_str(&serde_json::to_string(&around()).unwrap()).unwrap();
        prop_assert_eq!(parse(&sent, &known, None), there);
    }

    /// Nothing shifts when a mailbox is saved again as it is.
    #[test]
    fn reading_back_what_was_written_changes_nothing(typed in any_form()) {
        if let Ok(parsed) = parse(&typed, &around(), None) {
            let written = values(&parsed.settings, 7);
            let again = parse(&written, &around(), Some(&parsed.settings)).unwrap();
            prop_assert_eq!(values(&again.settings, 7), written);
            prop_assert_eq!(again.settings, parsed.settings);
        }
    }
}

#[test]
fn a_choice_that_the_customer_does_not_have_is_told() {
    let mut v = form(&[(Field::Owner, "9"), (Field::Greeting, "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]);
    let told = unknown_choices(&v, &around());
    assert_eq!(told, [FieldError { field: Field::Owner, problem: Problem::UnknownOwner }]);
    v.set(Field::Owner, "");
    assert_eq!(unknown_choices(&v, &around()), []);
}

#[test]
fn a_change_is_told_of_what_it_brings_and_not_of_what_there_was() {
    let delete = (Field::DeleteAfterEmail, "on");
    let notice = (Field::OwnerEmail, "notice");
    let (before, after) = (form(&[notice]), form(&[notice, delete]));
    let unheard = FieldWarning { field: Field::DeleteAfterEmail, warning: Warning::DeletedUnheard };
    assert_eq!(warnings_brought(&before, &after, &around()), [unheard]);
    assert_eq!(warnings_brought(&after, &after, &around()), []);
    assert_eq!(warnings_brought(&after, &before, &around()), []);
    // Taking the recording away is the same loss.
    let recorded = form(&[delete, (Field::OwnerEmail, "recording")]);
    assert_eq!(warnings_brought(&recorded, &after, &around()), [unheard]);
    let asked = unconfirmed(&[], vec![unheard]);
    assert_eq!(asked.iter().filter_map(FieldError::unconfirmed).collect::<Vec<_>>(), [unheard]);
    assert_eq!(unconfirmed(&[unheard], vec![unheard]), []);
    let other = FieldWarning { field: Field::OwnerEmail, warning: Warning::NobodyOwnsIt };
    assert_eq!(unconfirmed(&[], vec![other]), [], "nothing is lost by that");
}

#[test]
fn a_pin_is_read_whatever_else_is_wrong() {
    let wrong = form(&[(Field::Name, ""), (Field::CopyPin, "1500")]);
    assert!(matches!(pin(&wrong, &around(), false), Some(PinChange::CopyFrom(number)) if number.as_str() == "1500"));
    assert_eq!(pin(&form(&[(Field::Pin, "1")]), &around(), false), None);
    assert_eq!(pin(&form(&[(Field::Pin, "")]), &around(), true), Some(PinChange::Keep));
}
