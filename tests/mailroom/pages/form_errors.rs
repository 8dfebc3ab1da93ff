//! Form errors without JavaScript: every error is shown, and a corrected form is saved.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::{PIN, World, saved_version};
use crate::support::{Browser, TestResponse};
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::FieldError;
use mailroom::domain::rule_messages as rules;
use mailroom::forms::mailbox;
use mailroom::forms::mailbox_values::MailboxValues;
use mailroom::i18n::Messages;
use mailroom::services::mailboxes;

const FORM: &str = "form.mailbox-form";

async fn new_form(browser: &mut Browser) -> Form {
    let page = browser.get("/mailboxes/new").await;
    assert_eq!(page.status, 200);
    Form::of(&page.body, FORM)
}

fn with_values(form: Form, values: &[(MailboxField, &str)]) -> Form {
    values.iter().fold(form, |form, (field, value)| form.with(field.name(), value))
}

/// Every error that validation finds in a form.
async fn expected_errors(world: &World, form: &Form) -> Vec<FieldError> {
    let values = MailboxValues::from_pairs(form.fields.iter().map(|(n, v)| (n, v.clone())));
    let customer = form.get("customer").parse().unwrap_or(world.root);
    let context = mailboxes::customer_context(world.app(), &world.rita, customer).await.unwrap();
    mailbox::parse(&values, &context, None).unwrap_err()
}

/// Each of `errors` is in the summary, as a link to its field, and below the field, which is marked as
/// invalid; no other error is shown.
fn assert_shows_errors(answer: &TestResponse, errors: &[FieldError]) {
    assert_eq!(answer.status, 422);
    let sentences: Vec<_> = errors
        .iter()
        .map(|error| rules::error(error, Messages::english()))
        .map(|w| w.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(texts(&answer.body, "#error-summary li a"), sentences);
    let targets: Vec<_> = errors.iter().map(|e| format!("#{}", e.field.name())).collect();
    assert_eq!(attributes(&answer.body, "#error-summary li a", "href"), targets);
    assert!(texts(&answer.body, "title")[0].starts_with("Error: "));
    for field in MailboxField::ALL {
        let name = field.name();
        let below: Vec<_> =
            errors.iter().zip(&sentences).filter(|(e, _)| e.field == field).map(|(_, w)| w.clone()).collect();
        assert_eq!(texts(&answer.body, &format!("[data-field={name}] .error")), below, "{name}");
        let marked = attributes(&answer.body, &format!("#{name}[aria-invalid=true]"), "aria-describedby");
        assert_eq!(marked.len(), usize::from(!below.is_empty()), "{name} is not marked rightly");
        assert!(marked.iter().all(|ids| ids.split(' ').any(|id| id == format!("{name}-error"))), "{name}: {marked:?}");
    }
}

/// Invalid values that can be typed into the inputs.
const INVALID_VALUES: [(MailboxField, &str); 12] = [
    (MailboxField::Number, "12 a\"<b>"),
    (MailboxField::Name, ""),
    (MailboxField::Pin, "111789"),
    (MailboxField::Language, "klingonese!"),
    (MailboxField::Timezone, "Mars/Olympus"),
    (MailboxField::ExitKind, "phone"),
    (MailboxField::ExitNumber, ""),
    (MailboxField::Recipients, "no address\na@example.org\na@example.org"),
    (MailboxField::NotifyRecipients, "on"),
    (MailboxField::Pager, "<pager>"),
    (MailboxField::NotifyCall, "call me"),
    (MailboxField::CallerId, "call me"),
];

/// Rules that look at more than one field.
const CROSS_FIELD_ERRORS: [(MailboxField, &str); 8] = [
    (MailboxField::Number, "12"),
    (MailboxField::Name, "\"><script>alert(1)</script>"),
    (MailboxField::Pin, "12"),
    (MailboxField::OwnerEmail, "off"),
    (MailboxField::DeleteAfterEmail, "on"),
    (MailboxField::NotifyRecipients, "on"),
    (MailboxField::PagerAttach, "on"),
    (MailboxField::ExitKind, "sipuri"),
];

/// Values that only a forged request contains.
const FORGED_VALUES: [(MailboxField, &str); 9] = [
    (MailboxField::Owner, "999999"),
    (MailboxField::Greeting, "no-such-sound"),
    (MailboxField::PlayOrder, "sideways"),
    (MailboxField::AnnounceTime, "13-hour"),
    (MailboxField::ExitKind, "trapdoor"),
    (MailboxField::NotifyFor, "bells"),
    (MailboxField::OwnerEmail, "pigeon"),
    (MailboxField::NotifyCallOpens, "sesame"),
    (MailboxField::Description, "a\u{7}bell"),
];

#[tokio::test]
async fn every_error_is_below_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let long = "é".repeat(256);
    let mut error_count = 0;
    for changes in [&INVALID_VALUES[..], &CROSS_FIELD_ERRORS[..], &FORGED_VALUES[..]] {
        let form = with_values(new_form(&mut rita).await, changes);
        let form = if changes == FORGED_VALUES { form } else { form.with("description", &long) };
        let errors = expected_errors(&world, &form).await;
        error_count += errors.len();
        let answer = form.send(&mut rita).await;
        assert_shows_errors(&answer, &errors);
        assert!(!answer.body.contains("111789") && !answer.body.contains("<script>alert"));
        if changes != FORGED_VALUES {
            let redisplayed = Form::of(&answer.body, FORM);
            assert_eq!(redisplayed.sorted_without(&["pin"]), form.sorted_without(&["pin"]));
            assert_eq!(redisplayed.get("pin"), "");
        }
    }
    assert!(error_count >= 30, "only {error_count} mistakes were tried");
    assert_eq!(world.active_mailboxes(world.root).await, 0);
}

#[tokio::test]
async fn errors_found_by_the_database_are_shown_the_same_way() {
    let world = World::new().await;
    world.create_mailbox(world.root, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let form = new_form(&mut rita).await.with("name", "Desk").with("number", "1001").with("pin", PIN);
    let taken = form.send(&mut rita).await;
    assert_eq!(taken.status, 422);
    assert_eq!(texts(&taken.body, "[data-field=number] .error"), texts(&taken.body, "#error-summary li a"));
    assert!(
        texts(&taken.body, "#error-summary li a")[0]
            .contains("Another mailbox of this customer already has this number")
    );
    assert!(!taken.body.contains(PIN));

    let copy = form.with("number", "1002").with("pin", "").with("copy_pin", "4711").send(&mut rita).await;
    assert_eq!(
        texts(&copy.body, "[data-field=copy_pin] .error"),
        ["This customer has no other mailbox with that number; enter a different number"]
    );
    assert_eq!(Form::of(&copy.body, FORM).get("copy_pin"), "4711");
}

#[tokio::test]
async fn a_form_with_errors_is_corrected_and_saved() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let invalid = new_form(&mut rita).await.with("number", "10 01").with("name", "Réception").with("pin", "123");
    let redisplayed = Form::of(&invalid.send(&mut rita).await.body, FORM);
    let corrected = redisplayed.with("pin", PIN).with("owner_email", "off");
    let created = corrected.send(&mut rita).await;
    assert_eq!(created.status, 303, "{}", created.body);
    let page = rita.get(created.location()).await;
    assert_eq!(texts(&page.body, "h1"), ["1001 Réception"]);
    assert_eq!(texts(&page.body, ".notice"), ["Mailbox created."]);
    assert_eq!(texts(&rita.get("/mailboxes").await.body, "main tbody .cell-number"), ["1001"]);
    assert!(texts(&rita.get(created.location()).await.body, ".notice").is_empty(), "it is said once");

    // The same form again, as after a double click: it is the same mailbox.
    assert_eq!(corrected.send(&mut rita).await.location(), created.location());
    assert_eq!(world.active_mailboxes(world.root).await, 1);
}

#[tokio::test]
async fn a_check_writes_nothing() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let valid = new_form(&mut rita).await.with("number", "1001").with("name", "Desk").with("pin", PIN);
    let checked = valid.clone().with("intent", "check").send(&mut rita).await;
    assert_eq!(checked.status, 200);
    assert!(!texts(&checked.body, ".save-bar-status")[0].is_empty(), "nothing is said of the check");
    assert!(!checked.body.contains(PIN));
    assert_eq!(world.active_mailboxes(world.root).await, 0);
    let invalid = valid.clone().with("name", "").with("intent", "check").send(&mut rita).await;
    assert_shows_errors(&invalid, &expected_errors(&world, &valid.with("name", "")).await);

    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let form = Form::of(&rita.get(&page).await.body, FORM).with("name", "Other");
    assert_eq!(form.with("intent", "check").send(&mut rita).await.status, 200);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}

#[tokio::test]
async fn stored_text_is_escaped() {
    let world = World::new().await;
    let evil = "</textarea><script>alert(1)</script>";
    let changes = [(MailboxField::Description, evil), (MailboxField::Name, "\"></title><script>alert(2)</script>")];
    let mailbox = world.create_mailbox(world.root, "1001", &changes).await;
    saved_version(
        &world
            .update_mailbox(&world.rita, &mailbox, &[(MailboxField::Description, "</td><script>alert(3)</script>")])
            .await,
    );
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    for path in ["/mailboxes", &page, &format!("{page}/history"), "/mailboxes?q=%22%3E%3Cscript%3Ealert(4)"] {
        let answer = rita.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(!answer.body.contains("<script>alert"), "{path}");
    }
    let form = Form::of(&rita.get(&page).await.body, FORM);
    assert_eq!(form.get("description"), "</td><script>alert(3)</script>");
    let redisplayed = form.with("description", evil).with("number", "").send(&mut rita).await;
    assert_eq!(Form::of(&redisplayed.body, FORM).get("description"), evil);
    assert!(!redisplayed.body.contains("<script>alert"));
}

#[tokio::test]
async fn addresses_that_get_no_notifications_are_warned_of() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let values = [
        (MailboxField::Number, "4711"),
        (MailboxField::Name, "Hall"),
        (MailboxField::Pin, PIN),
        (MailboxField::Recipients, "a@example.org"),
    ];
    let form = with_values(new_form(&mut rita).await, &values);
    let created = form.without("notify_recipients").send(&mut rita).await;
    assert_eq!(created.status, 303);
    let page = rita.get(created.location()).await;
    let warning = "No email is sent to these addresses while “Email to other recipients” is off.";
    assert_eq!(texts(&page.body, "[data-field=recipients] .warning"), [warning]);
    let on = Form::of(&page.body, FORM).with("notify_recipients", "on").send(&mut rita).await;
    let page = rita.get(on.location()).await;
    assert_eq!(texts(&page.body, "[data-field=recipients] .warning"), Vec::<String>::new());
}
