//! What a form holds and says while somebody changes its customer.

use leptos::reactive::owner::Owner as Page;

use super::*;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::domain::role::Role;
use crate::domain::surroundings::{Owner, Sound};

const HARBOUR: i64 = 7;
const ALDER: i64 = 8;

/// A customer with these people, by their ids, and a sound of its own.
fn around(customer_id: i64, people: &[i64]) -> Surroundings {
    let owner = |id: &i64| Owner { id: *id, name: format!("User {id}"), email: String::new() };
    Surroundings {
        customer_id,
        customer_name: format!("Customer {customer_id}"),
        pin_policy: PinPolicy::strict(),
        plan: RatePlan::everything("Everything"),
        language: "en".into(),
        timezone: "UTC".into(),
        owners: people.iter().map(owner).collect(),
        sounds: vec![Sound { uuid: format!("sound-{customer_id}"), name: "Welcome".into() }],
        role: Role::Administrator,
        exit: None,
    }
}

/// Runs `test` with a new form of Harbour, which has the users 1 and 2.
fn on_a_page(test: impl FnOnce(FormState)) {
    let page = Page::new();
    page.with(|| {
        let harbour = around(HARBOUR, &[1, 2]);
        let mut values = mailbox::defaults(&harbour);
        values.set(Field::Number, "1234");
        test(FormState::new(values, None, harbour, vec![]));
    });
}

fn choose(state: FormState, field: Field, value: &str) {
    let mut values = state.values.get_untracked();
    values.set(field, value);
    state.typed(field, values);
    state.left(field);
}

/// Another customer is chosen, and its rules arrive.
fn move_to(state: FormState, customer: i64, people: &[i64]) {
    choose(state, Field::Customer, &customer.to_string());
    state.moved(around(customer, people));
}

fn holds(state: FormState, field: Field) -> String {
    state.values.with_untracked(|values| values.get(field).to_owned())
}

fn told(state: FormState, field: Field) -> Vec<Problem> {
    state.errors.with_untracked(|all| all.iter().filter(|e| e.field == field).map(|e| e.problem.clone()).collect())
}

/// The focus goes through a field that nobody changes.
fn pass_through(state: FormState, field: Field) {
    let values = state.values.get_untracked();
    state.typed(field, values);
    state.left(field);
}

#[test]
fn at_another_customer_a_choice_that_is_not_there_is_a_mistake_until_somebody_chooses() {
    on_a_page(|state| {
        choose(state, Field::Owner, "2");
        choose(state, Field::Greeting, "sound-7");
        move_to(state, ALDER, &[3, 4]);
        let held: (String, String) = (holds(state, Field::Owner), holds(state, Field::Greeting));
        assert_eq!(held, ("2".into(), "sound-7".into()));
        for field in [Field::Customer, Field::Owner, Field::Name] {
            pass_through(state, field);
        }
        assert_eq!(told(state, Field::Owner), [Problem::UnknownOwner], "it stays");
        assert_eq!(told(state, Field::Greeting), [Problem::UnknownSound]);
        for owner in ["4", ""] {
            choose(state, Field::Owner, owner);
            assert_eq!((holds(state, Field::Owner), told(state, Field::Owner)), (owner.to_owned(), vec![]));
        }
        assert_eq!(told(state, Field::Greeting), [Problem::UnknownSound], "only what was chosen is settled");
    });
}

#[test]
fn back_at_the_first_customer_the_choice_is_back() {
    on_a_page(|state| {
        choose(state, Field::Owner, "2");
        move_to(state, ALDER, &[3, 4]);
        move_to(state, HARBOUR, &[1, 2]);
        assert_eq!((holds(state, Field::Owner), told(state, Field::Owner)), ("2".to_owned(), vec![]));
    });
}

#[test]
fn a_form_that_came_back_tells_of_whom_the_customer_does_not_have() {
    let page = Page::new();
    page.with(|| {
        let alder = around(ALDER, &[3, 4]);
        let mut values = mailbox::defaults(&alder);
        values.set(Field::Owner, "2");
        let state = FormState::new(values, None, alder, vec![]);
        assert_eq!(
            (holds(state, Field::Owner), told(state, Field::Owner)),
            ("2".to_owned(), vec![Problem::UnknownOwner])
        );
    });
}

#[test]
fn a_new_mailbox_follows_the_language_of_its_customer_until_somebody_chooses() {
    on_a_page(|state| {
        let german = || Surroundings { language: "de".into(), ..around(ALDER, &[]) };
        choose(state, Field::Customer, "8");
        assert_eq!(state.moved(german()), [Field::Language]);
        assert_eq!(holds(state, Field::Language), "de");
        choose(state, Field::Language, "fr");
        choose(state, Field::Customer, "7");
        assert_eq!(state.moved(around(HARBOUR, &[1, 2])), []);
        assert_eq!(holds(state, Field::Language), "fr");
    });
    let page = Page::new();
    page.with(|| {
        let harbour = around(HARBOUR, &[1, 2]);
        let mut stored = mailbox::defaults(&harbour);
        stored.set(Field::Number, "1234");
        stored.set(Field::Name, "Desk");
        let state = FormState::new(stored.clone(), Some(&stored), harbour, vec![]);
        let german = Surroundings { language: "de".into(), ..around(ALDER, &[]) };
        assert_eq!(state.moved(german), [], "one that is there keeps its own");
    });
}

#[test]
fn what_the_server_said_of_one_customer_is_not_said_of_another() {
    on_a_page(|state| {
        let said = |field, problem| FieldError { field, problem };
        state.refused(vec![
            said(Field::Number, Problem::NumberTaken),
            said(Field::Pin, Problem::StoredPin),
            said(Field::CopyPin, Problem::NoSuchMailbox),
        ]);
        pass_through(state, Field::Number);
        assert_eq!(told(state, Field::Number), [Problem::NumberTaken], "nothing was changed");
        choose(state, Field::Customer, "8");
        for field in [Field::Number, Field::Pin, Field::CopyPin] {
            assert!(!told(state, field).iter().any(|p| *p != Problem::Required), "{field:?}");
        }
    });
}

#[test]
fn an_answer_counts_for_the_number_and_the_customer_that_were_asked_about() {
    on_a_page(|state| {
        let number = |text| MailboxNumber::parse(text).unwrap();
        state.looked_up(ALDER, &number("1234"), true);
        state.looked_up(HARBOUR, &number("1235"), true);
        assert_eq!(told(state, Field::Number), []);
        state.looked_up(HARBOUR, &number("1234"), true);
        assert_eq!(told(state, Field::Number), [Problem::NumberTaken]);
        state.looked_up(HARBOUR, &number("1234"), false);
        assert_eq!(told(state, Field::Number), [], "somebody gave the number up");
    });
}
