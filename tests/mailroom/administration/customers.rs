//! Customers: created and changed on their pages, and the count of PINs that would violate a policy.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::{World, expect_refused};
use mailroom::domain::administration::AdministrationError;
use mailroom::domain::field::MailboxField;
use mailroom::domain::pin::PinPolicy;
use mailroom::error::AppError;
use mailroom::forms::plan::PlanForm;
use mailroom::forms::save_outcome::SaveOutcome;
use mailroom::services::mailboxes::{self, Total};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{ChangeSource, customers, plans};

const SOURCE: ChangeSource = ChangeSource::Browser;
const FORM: &str = "form.plain-form";

#[tokio::test]
async fn a_customer_is_created_with_its_own_pin_policy() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/customers/new").await.body, FORM);
    assert_eq!(form.get("parent"), world.left.to_string(), "what is nearest is proposed");
    let form = form.with("name", "Twig & Co").with("slug", "Twig").with("timezone", "europe/berlin");
    let form = form.with("language", "de").with("numbers", "050-099").with("policy", "own");
    let form = form.with("shortest", "5").with("longest", "7").without("forbid_sequences").without("dialect");
    let created = form.with("dialect", "yay").send(&mut lea).await;
    assert_eq!(created.status, 303, "{}", created.body);
    let page = lea.get(created.location()).await;
    assert_eq!(texts(&page.body, ".notice-success"), ["Customer created."]);
    let stored = Form::of(&page.body, FORM);
    let names = ["name", "slug", "timezone", "language", "numbers", "policy", "shortest", "longest", "dialect"];
    let expected = ["Twig & Co", "twig", "Europe/Berlin", "de", "050-099", "own", "5", "7", "yay"];
    assert_eq!(names.map(|name| stored.get(name)), expected);
    assert_eq!((stored.get("forbid_repeats"), stored.get("forbid_sequences")), ("on", ""));

    let id = created.location().rsplit('/').next().unwrap().parse().unwrap();
    let context = mailboxes::customer_context(world.app(), &world.rita, id).await.unwrap();
    let policy = PinPolicy { shortest: 5, longest: 7, forbid_sequences: false, ..PinPolicy::strict() };
    assert_eq!((context.pin_policy, context.timezone.as_str()), (policy, "Europe/Berlin"));
    let tree = lea.get("/customers").await.body;
    assert_eq!(texts(&tree, ".data-table tbody th a"), ["left", "leaf", "Twig & Co"]);
    assert_eq!(attributes(&tree, ".data-table tbody th", "class"), ["depth-0", "depth-1", "depth-1"]);
}

#[tokio::test]
async fn a_taken_name_is_reported_with_all_other_errors() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/customers/new").await.body, FORM);
    let answer = form.with("name", "").with("slug", "left").send(&mut lea).await;
    let errors = texts(&answer.body, "#error-summary a");
    assert_eq!((answer.status, errors.len()), (422, 2), "{errors:?}");
    assert!(errors[1].starts_with("There is already a customer"), "the name stands above the slug: {errors:?}");

    let form = Form::of(&lea.get("/users/new").await.body, FORM);
    let answer = form.with("username", "uma").with("email", "nowhere").send(&mut lea).await;
    let errors = texts(&answer.body, "#error-summary a");
    assert_eq!((answer.status, errors.len()), (422, 2), "{errors:?}");
    assert!(errors.iter().any(|error| error.contains("uma")), "{errors:?}");
}

#[tokio::test]
async fn a_reversed_range_and_an_unreadable_one_have_different_errors() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/customers/new").await.body, FORM).with("name", "New").with("slug", "new");
    let numbers_errors = async |lea: &mut _, numbers: &str| {
        texts(&form.clone().with("numbers", numbers).send(lea).await.body, "#numbers-error .error")
    };
    let reversed = numbers_errors(&mut lea, "899-200").await;
    assert_eq!(reversed, ["The first number of a range can’t be greater than the last; enter a range such as 200-899"]);
    assert!(numbers_errors(&mut lea, "9-1").await[0].contains("number of digits (3 to 18)"));
}

#[tokio::test]
async fn a_refused_form_keeps_everything_typed() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/customers/new").await.body, FORM);
    let form = form.with("name", " ").with("slug", "-a").with("language", "?").with("timezone", "Mars");
    let form = form.with("numbers", "9-1").with("policy", "own").with("shortest", "9").with("longest", "8");
    let answer = form.with("plan", "77").send(&mut lea).await;
    assert_eq!(
        (answer.status, texts(&answer.body, "#error-summary a").len()),
        (422, 6),
        "{:?}",
        texts(&answer.body, "#error-summary li")
    );
    for target in attributes(&answer.body, "#error-summary a", "href") {
        assert_eq!(attributes(&answer.body, &target, "id").len(), 1, "{target}");
    }
    let again = Form::of(&answer.body, FORM);
    assert_eq!(["slug", "numbers", "shortest"].map(|name| again.get(name)), ["-a", "9-1", "9"]);
    let valid = again.with("name", "Good").with("language", "en").with("timezone", "UTC").with("numbers", "10-20");
    let taken = valid.with("numbers", "100-200").with("policy", "any").with("slug", "root").with("plan", "1");
    let answer = taken.send(&mut lea).await;
    let errors = texts(&answer.body, "#slug-error .error");
    assert_eq!(errors, ["There is already a customer “root”; choose another slug"]);
}

#[tokio::test]
async fn errors_and_notices_are_in_the_language_of_the_user() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    lea.set_cookie("language", "de");
    let form = Form::of(&lea.get("/customers/new").await.body, FORM);
    let refused = form.with("name", "Zweig").with("slug", "root").send(&mut lea).await;
    let errors = texts(&refused.body, "#slug-error .error");
    assert_eq!(errors, ["Es gibt bereits einen Kunden „root“; wählen Sie einen anderen Kurznamen"]);
    let created = Form::of(&refused.body, FORM).with("slug", "zweig").send(&mut lea).await;
    let page = lea.get(created.location()).await;
    assert_eq!(texts(&page.body, ".notice-success"), ["Kunde erstellt."]);
}

#[tokio::test]
async fn a_conflict_loses_nothing_typed() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/customers/{}", world.left);
    let form = Form::of(&rita.get(&page).await.body, FORM);
    assert_eq!(form.clone().with("name", "Left Hand").send(&mut rita).await.status, 303);
    let late = form.with("name", "Leftovers").with("policy", "any").send(&mut rita).await;
    assert_eq!(late.status, 409);
    let cells = texts(&late.body, "#edit-conflict tbody td");
    assert_eq!(cells[..2], ["Left Hand", "Leftovers"]);
    assert!(texts(&late.body, "#edit-conflict h2")[0].starts_with("rita saved this while you were editing"));
    assert_eq!(Form::of(&late.body, FORM).send(&mut rita).await.status, 303);
    let stored = Form::of(&rita.get(&page).await.body, FORM);
    assert_eq!((stored.get("name"), stored.get("policy")), ("Leftovers", "any"));
}

#[tokio::test]
async fn slug_and_parent_cannot_change_and_the_own_plan_is_chosen_above() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/customers/{}", world.leaf);
    let form = Form::of(&lea.get(&page).await.body, FORM);
    let changed = form.with("slug", "other").with("parent", &world.right.to_string());
    assert_eq!(changed.send(&mut lea).await.status, 303);
    let stored = customers::get(world.app(), &world.rita, world.leaf).await.unwrap().customer;
    assert_eq!((stored.slug.as_str(), stored.parent_id), ("leaf", Some(world.left)));

    let app = world.app();
    let big = PlanForm { name: "Big".into(), max_mailboxes: String::new(), features: vec![] };
    let plan = plans::create(app, &world.rita, SOURCE, &big, &SubmissionKey::default()).await;
    let SaveOutcome::Done(plan) = plan.unwrap() else { panic!("no plan") };
    let mut form = customers::form_of(&customers::get(app, &world.lea, world.left).await.unwrap().customer);
    form.plan = plan.to_string();
    let version = customers::get(app, &world.lea, world.left).await.unwrap().customer.version;
    let own = customers::save(app, &world.lea, SOURCE, world.left, version, &form, true).await.unwrap();
    assert_eq!(own, SaveOutcome::Invalid(vec![AdministrationError::OwnPlan]));
    assert_eq!(
        customers::save(app, &world.rita, SOURCE, world.left, version, &form, true).await.unwrap(),
        SaveOutcome::Done(world.left)
    );
}

#[tokio::test]
async fn weak_pins_are_counted_and_not_revealed() {
    let world = World::new().await;
    for (number, pin) in [("1001", "582036"), ("1002", "58203614"), ("1003", "5820361")] {
        world.create_mailbox(world.left, number, &[(MailboxField::Pin, pin)]).await;
    }
    let archived = world.create_mailbox(world.left, "1004", &[(MailboxField::Pin, "582036")]).await;
    mailboxes::archive(world.app(), &world.lea, SOURCE, &archived.uuid).await.unwrap();
    world.create_mailbox(world.leaf, "1005", &[]).await;
    let count = async |policy| {
        customers::count_noncompliant_pins(world.app(), &world.lea, ChangeSource::Browser, world.left, policy)
            .await
            .unwrap()
    };
    assert_eq!(count(PinPolicy::strict()).await, Total::Exact(0));
    assert_eq!(count(PinPolicy { shortest: 7, ..PinPolicy::strict() }).await, Total::Exact(1));
    assert_eq!(count(PinPolicy::four_digit()).await, Total::Exact(3));
    for who in [&world.rex, &world.uma] {
        let refused =
            customers::count_noncompliant_pins(world.app(), who, ChangeSource::Browser, world.left, PinPolicy::any())
                .await;
        assert_eq!(expect_refused(refused), AppError::Forbidden);
    }
    let refused = customers::count_noncompliant_pins(
        world.app(),
        &world.lea,
        ChangeSource::Browser,
        world.right,
        PinPolicy::any(),
    )
    .await;
    assert_eq!(expect_refused(refused), AppError::NotFound);

    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get(&format!("/customers/{}", world.left)).await;
    assert_eq!(texts(&page.body, "#noncompliant-pin-count"), ["All existing PINs meet this policy."]);
    let form = Form::of(&page.body, FORM).with("policy", "four-digit").with("name", "Typed").with("intent", "count");
    let counted = form.send(&mut lea).await;
    let message = "3 existing PINs don’t meet this policy. They keep working until they’re changed.";
    assert_eq!((counted.status, texts(&counted.body, "#noncompliant-pin-count")), (200, vec![message.to_owned()]));
    assert!(!counted.body.contains("582036"));
    assert_eq!(Form::of(&counted.body, FORM).get("name"), "Typed");
    assert_eq!(texts(&lea.get(&format!("/customers/{}", world.left)).await.body, "h1"), ["left"], "nothing is saved");
}

/// The subject's name, the actor, the action, and the values before and after.
type HistoryRow = (String, String, String, Option<String>, Option<String>);

#[tokio::test]
async fn every_change_of_a_customer_is_in_the_history() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get(&format!("/customers/{}", world.leaf)).await.body, FORM);
    form.with("name", "Leaf & Twig").with("policy", "any").send(&mut lea).await;
    lea.post(&format!("/customers/{}/status", world.leaf), &[("suspended", "on")]).await;
    let rows: Vec<HistoryRow> = sqlx::query_as(
        "select subject_name, actor, action, before, after from history \
         where subject = 'customer' and subject_id = $1 order by id",
    )
    .bind(world.leaf)
    .fetch_all(world.app().db.read())
    .await
    .unwrap();
    let entries: Vec<_> = rows.iter().map(|r| (r.0.as_str(), r.1.as_str(), r.2.as_str())).collect();
    let expected = [("leaf", "Console", "create"), ("Leaf & Twig", "lea", "update"), ("Leaf & Twig", "lea", "update")];
    assert_eq!(entries, expected);
    let before: serde_json::Value = serde_json::from_str(rows[1].3.as_ref().unwrap()).unwrap();
    let after: serde_json::Value = serde_json::from_str(rows[1].4.as_ref().unwrap()).unwrap();
    assert_eq!((&before["name"], &after["name"]), (&"leaf".into(), &"Leaf & Twig".into()));
    assert_eq!((&after["pin_policy"], after.get("timezone")), (&"1-10".into(), None), "what stays is not repeated");
    assert_eq!(rows[2].4.as_deref(), Some("{\"status\":\"suspended\"}"));
}
