//! A mailbox form while its customer is changed.

use leptos::reactive::owner::Owner as Page;

use super::*;
use crate::domain::customer_context::{Owner, Sound};
use crate::domain::permissions::Role;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;

const HARBOUR: i64 = 7;
const ALDER: i64 = 8;

/// A customer with these users, by id, and one sound.
fn context(customer_id: i64, people: &[i64]) -> CustomerContext {
    let owner = |id: &i64| Owner { id: *id, name: format!("User {id}"), email: String::new() };
    CustomerContext {
        customer_id,
        customer_name: format!("Customer {customer_id}"),
        pin_policy: PinPolicy::strict(),
        plan: RatePlan::everything("Everything"),
        language: "en".into(),
        timezone: "UTC".into(),
        owners: people.iter().map(owner).collect(),
        more_owners: false,
        sounds: vec![Sound { uuid: format!("sound-{customer_id}"), name: "Welcome".into() }],
        more_sounds: false,
        role: Role::Administrator,
        exit: None,
    }
}

/// Runs `test` with a new form at customer Harbour, which has users 1 and 2.
fn with_new_form(test: impl FnOnce(MailboxFormState)) {
    let page = Page::new();
    page.with(|| {
        let harbour = context(HARBOUR, &[1, 2]);
        let mut values = mailbox::defaults(&harbour);
        values.set(MailboxField::Number, "1234");
        test(MailboxFormState::new(values, None, harbour, vec![]));
    });
}

fn choose(state: MailboxFormState, field: MailboxField, value: &str) {
    let mut values = state.values.get_untracked();
    values.set(field, value);
    state.on_field_input(field, values);
    state.on_field_blur(field);
}

/// Chooses another customer and applies its rules.
fn change_customer(state: MailboxFormState, customer: i64, people: &[i64]) {
    choose(state, MailboxField::Customer, &customer.to_string());
    state.change_customer(context(customer, people));
}

fn value_of(state: MailboxFormState, field: MailboxField) -> String {
    state.values.with_untracked(|values| values.get(field).to_owned())
}

fn problems_of(state: MailboxFormState, field: MailboxField) -> Vec<Problem> {
    state.errors.with_untracked(|all| all.iter().filter(|e| e.field == field).map(|e| e.problem.clone()).collect())
}

/// The focus enters and leaves a field without a change.
fn focus_and_leave(state: MailboxFormState, field: MailboxField) {
    let values = state.values.get_untracked();
    state.on_field_input(field, values);
    state.on_field_blur(field);
}

#[test]
fn choices_of_another_customer_are_errors_until_chosen_again() {
    with_new_form(|state| {
        choose(state, MailboxField::Owner, "2");
        choose(state, MailboxField::Greeting, "sound-7");
        change_customer(state, ALDER, &[3, 4]);
        let values: (String, String) = (value_of(state, MailboxField::Owner), value_of(state, MailboxField::Greeting));
        assert_eq!(values, ("2".into(), "sound-7".into()));
        for field in [MailboxField::Customer, MailboxField::Owner, MailboxField::Name] {
            focus_and_leave(state, field);
        }
        assert_eq!(problems_of(state, MailboxField::Owner), [Problem::UnknownOwner], "it stays");
        assert_eq!(problems_of(state, MailboxField::Greeting), [Problem::UnknownSound]);
        for owner in ["4", ""] {
            choose(state, MailboxField::Owner, owner);
            assert_eq!(
                (value_of(state, MailboxField::Owner), problems_of(state, MailboxField::Owner)),
                (owner.to_owned(), vec![])
            );
        }
        assert_eq!(
            problems_of(state, MailboxField::Greeting),
            [Problem::UnknownSound],
            "only the chosen field is valid"
        );
    });
}

#[test]
fn choice_is_valid_again_at_first_customer() {
    with_new_form(|state| {
        choose(state, MailboxField::Owner, "2");
        change_customer(state, ALDER, &[3, 4]);
        change_customer(state, HARBOUR, &[1, 2]);
        assert_eq!(
            (value_of(state, MailboxField::Owner), problems_of(state, MailboxField::Owner)),
            ("2".to_owned(), vec![])
        );
    });
}

#[test]
fn returned_form_reports_unknown_owner() {
    let page = Page::new();
    page.with(|| {
        let alder = context(ALDER, &[3, 4]);
        let mut values = mailbox::defaults(&alder);
        values.set(MailboxField::Owner, "2");
        let state = MailboxFormState::new(values, None, alder, vec![]);
        assert_eq!(
            (value_of(state, MailboxField::Owner), problems_of(state, MailboxField::Owner)),
            ("2".to_owned(), vec![Problem::UnknownOwner])
        );
    });
}

#[test]
fn new_mailbox_follows_customer_language_until_chosen() {
    with_new_form(|state| {
        let german = || CustomerContext { language: "de".into(), ..context(ALDER, &[]) };
        choose(state, MailboxField::Customer, "8");
        assert_eq!(state.change_customer(german()), [MailboxField::Language]);
        assert_eq!(value_of(state, MailboxField::Language), "de");
        choose(state, MailboxField::Language, "fr");
        choose(state, MailboxField::Customer, "7");
        assert_eq!(state.change_customer(context(HARBOUR, &[1, 2])), []);
        assert_eq!(value_of(state, MailboxField::Language), "fr");
    });
    let page = Page::new();
    page.with(|| {
        let harbour = context(HARBOUR, &[1, 2]);
        let mut stored = mailbox::defaults(&harbour);
        stored.set(MailboxField::Number, "1234");
        stored.set(MailboxField::Name, "Desk");
        let state = MailboxFormState::new(stored.clone(), Some(&stored), harbour, vec![]);
        let german = CustomerContext { language: "de".into(), ..context(ALDER, &[]) };
        assert_eq!(state.change_customer(german), [], "an existing mailbox keeps its own");
    });
}

#[test]
fn server_errors_are_dropped_at_another_customer() {
    with_new_form(|state| {
        let error = |field, problem| FieldError { field, problem };
        state.show_server_errors(vec![
            error(MailboxField::Number, Problem::NumberTaken),
            error(MailboxField::Pin, Problem::StoredPin),
            error(MailboxField::CopyPin, Problem::NoSuchMailbox),
        ]);
        focus_and_leave(state, MailboxField::Number);
        assert_eq!(problems_of(state, MailboxField::Number), [Problem::NumberTaken], "nothing was changed");
        choose(state, MailboxField::Customer, "8");
        for field in [MailboxField::Number, MailboxField::Pin, MailboxField::CopyPin] {
            assert!(!problems_of(state, field).iter().any(|p| *p != Problem::Required), "{field:?}");
        }
    });
}

#[test]
fn number_check_applies_to_current_input_only() {
    with_new_form(|state| {
        let number = |text| MailboxNumber::parse(text).unwrap();
        state.apply_number_check(ALDER, &number("1234"), true);
        state.apply_number_check(HARBOUR, &number("1235"), true);
        assert_eq!(problems_of(state, MailboxField::Number), []);
        state.apply_number_check(HARBOUR, &number("1234"), true);
        assert_eq!(problems_of(state, MailboxField::Number), [Problem::NumberTaken]);
        state.apply_number_check(HARBOUR, &number("1234"), false);
        assert_eq!(problems_of(state, MailboxField::Number), [], "the number is free again");
    });
}

#[test]
fn unknown_choice_is_lacking_only_if_list_is_incomplete() {
    with_new_form(|state| {
        choose(state, MailboxField::Owner, "9");
        assert!(!state.lacks_choice(), "the list is complete");
        state.context.update(|context| context.more_owners = true);
        assert!(state.lacks_choice());
        choose(state, MailboxField::Owner, "2");
        assert!(!state.lacks_choice());
    });
}
