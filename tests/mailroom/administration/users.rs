//! Users: created, invited, changed, and removed without losing their mailboxes.

use std::time::Duration;

use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use crate::support::{Browser, PASSWORD};
use mailroom::domain::administration::AdministrationError;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::services::mailboxes::{self, AuditAction};
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{ChangeSource, Principal, accounts, tokens, users};

const SOURCE: ChangeSource = ChangeSource::Browser;
const NEW_PASSWORD: &str = "a wholly new password";
const FORM: &str = "form.plain-form";

/// Creates the user `nina` of `customer` on the pages, and returns the path of their page.
async fn create_nina(browser: &mut Browser, customer: i64) -> String {
    let form = Form::of(&browser.get("/users/new").await.body, FORM);
    let form = form.with("customer", &customer.to_string()).with("username", "Nina").with("email", "n@example.org");
    let created = form.send(browser).await;
    assert_eq!(created.status, 303, "{}", created.body);
    created.location().to_owned()
}

async fn create_invitation(browser: &mut Browser, page: &str) -> String {
    let answer = browser.post(&format!("{page}/invite"), &[]).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
    let link = attributes(&answer.body, "#new-link input", "value").remove(0);
    assert!(!browser.get(page).await.body.contains(&link), "told once");
    link.strip_prefix("http://127.0.0.1:3000").unwrap().to_owned()
}

fn password_fields(password: &str) -> [(&str, &str); 2] {
    [("password", password), ("again", password)]
}

#[tokio::test]
async fn an_invitation_link_works_once() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = create_nina(&mut lea, world.left).await;
    assert!(accounts::sign_in(world.app(), "nina", "").await.unwrap().is_none(), "no password is none");
    assert_eq!(texts(&lea.get("/users").await.body, ".badge"), ["No password yet"]);
    let link = create_invitation(&mut lea, &page).await;

    let mut nina = world.test.browser();
    let followed = nina.get(&link).await;
    assert_eq!((followed.status, followed.location()), (303, "/invitation"));
    assert_eq!((followed.header("referrer-policy"), followed.header("cache-control")), ("no-referrer", "no-store"));
    let form = Form::of(&nina.get("/invitation").await.body, "form");
    assert_eq!((form.get("username"), form.get("password")), ("nina", ""));
    for (first, second, part) in
        [("tiny4u", "tiny4u", "password"), ("nina", "nina", "password"), (NEW_PASSWORD, "other", "again")]
    {
        let refused = form.clone().with("password", first).with("again", second).send(&mut nina).await;
        assert_eq!(refused.status, 422);
        assert_eq!(texts(&refused.body, &format!("#{part}-error .error")).len(), 1, "{first}");
        assert!(!refused.body.contains(first) || first == "nina", "no password comes back");
    }
    let both = form.clone().with("password", "tiny4u").with("again", "other").send(&mut nina).await;
    assert_eq!(attributes(&both.body, "#error-summary a", "href"), ["#password", "#again"]);
    assert_eq!(
        attributes(&both.body, "[data-reload-only]", "id"),
        ["password-not-kept", "again-not-kept"],
        "neither is kept"
    );
    let mut twin = world.test.browser();
    twin.get(&link).await;
    let done = form.with("password", NEW_PASSWORD).with("again", NEW_PASSWORD).send(&mut nina).await;
    assert_eq!(done.status, 303);
    assert_eq!(nina.get("/mailboxes").await.status, 200, "signed in");
    assert!(accounts::sign_in(world.app(), "nina", NEW_PASSWORD).await.unwrap().is_some());
    assert_eq!(twin.post("/invitation", &password_fields("one more password")).await.status, 404, "used up");
    assert_eq!(world.test.browser().get(&link).await.location(), "/invitation");
    assert_eq!(twin.get("/invitation").await.status, 404);
}

#[tokio::test]
async fn an_invitation_link_ends_after_three_days_or_with_a_newer_one() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    let open = async |link: &str| {
        let mut browser = world.test.browser();
        browser.get(link).await;
        browser.get("/invitation").await.status
    };
    let first = create_invitation(&mut lea, &page).await;
    let second = create_invitation(&mut lea, &page).await;
    assert_eq!((open(&first).await, open(&second).await), (404, 200));
    assert!(accounts::sign_in(world.app(), "uma", PASSWORD).await.unwrap().is_some(), "until it is used");
    world.app().clock.advance(Duration::from_mins(4319));
    assert_eq!(open(&second).await, 200);
    world.app().clock.advance(Duration::from_mins(1));
    assert_eq!(open(&second).await, 404);
    assert_eq!(open("/invitation/nonsense").await, 404);
}

#[tokio::test]
async fn a_new_password_by_a_link_ends_every_session_and_suspension_ends_the_link() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let mut uma = world.test.signed_in("uma").await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    let used = create_invitation(&mut lea, &page).await;
    let mut browser = world.test.browser();
    browser.get(&used).await;
    users::set_suspended(world.app(), &world.lea, SOURCE, world.uma.user().unwrap(), true).await.unwrap().unwrap();
    assert_eq!(browser.post("/invitation", &password_fields(NEW_PASSWORD)).await.status, 404);
    users::set_suspended(world.app(), &world.lea, SOURCE, world.uma.user().unwrap(), false).await.unwrap().unwrap();
    uma.sign_in("uma", PASSWORD).await;
    assert_eq!(uma.get("/mailboxes").await.status, 200);
    assert_eq!(browser.post("/invitation", &password_fields(NEW_PASSWORD)).await.status, 303);
    assert_eq!(uma.get("/mailboxes").await.location(), "/sign-in?next=/mailboxes");
    assert!(accounts::sign_in(world.app(), "uma", PASSWORD).await.unwrap().is_none());
}

#[tokio::test]
async fn a_refused_form_and_a_conflict_lose_nothing_typed() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/users/new").await.body, FORM);
    let invalid = form.with("username", "two words").with("email", "nowhere").with("name", &"x".repeat(65));
    let answer = invalid.send(&mut lea).await;
    assert_eq!((answer.status, texts(&answer.body, "#error-summary a").len()), (422, 3));
    assert!(texts(&answer.body, "title")[0].starts_with("Error: "));
    assert_eq!(Form::of(&answer.body, FORM).get("email"), "nowhere");
    let taken = Form::of(&answer.body, FORM).with("username", "RITA").with("email", "").with("name", "");
    assert_eq!(texts(&taken.send(&mut lea).await.body, "#username-error .error").len(), 1);

    let page = format!("/users/{}", world.uma.user().unwrap());
    let (mine, theirs) = (Form::of(&lea.get(&page).await.body, FORM), Form::of(&lea.get(&page).await.body, FORM));
    assert_eq!(theirs.with("name", "Uma the First").send(&mut lea).await.status, 303);
    let late = mine.with("name", "Uma the Second").send(&mut lea).await;
    assert_eq!(late.status, 409);
    assert_eq!(texts(&late.body, "#edit-conflict tbody td"), ["Uma the First", "Uma the Second"]);
    let again = Form::of(&late.body, FORM);
    assert_eq!(again.get("name"), "Uma the Second");
    assert_eq!(again.send(&mut lea).await.status, 303, "knowingly");
    assert_eq!(texts(&lea.get(&page).await.body, "h1"), ["Uma the Second"]);
}

#[tokio::test]
async fn the_page_of_a_removed_user_has_no_note_about_changes() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    let section_note = |body: &str| texts(body, ".form-section-description p").concat();
    assert!(section_note(&lea.get(&page).await.body).contains("take effect immediately"));
    assert_eq!(lea.post(&format!("{page}/remove"), &[]).await.status, 303);
    assert!(!section_note(&lea.get(&page).await.body).contains("take effect immediately"));
}

#[tokio::test]
async fn handing_over_to_a_user_without_address_reports_unreached_mailboxes() {
    let world = World::new().await;
    create_owned_mailbox(&world, &world.uma, "1001", &[(MailboxField::OwnerEmail, "notice")]).await;
    create_owned_mailbox(&world, &world.uma, "1002", &[(MailboxField::OwnerEmail, "off")]).await;
    let mut lea = world.test.signed_in("lea").await;
    let successor_page = format!("/users/{}", world.rex.user().unwrap());
    assert_eq!(Form::of(&lea.get(&successor_page).await.body, FORM).with("email", "").send(&mut lea).await.status, 303);
    let page = format!("/users/{}", world.uma.user().unwrap());
    let form = Form::of(&lea.get(&page).await.body, "form.remove-user").with("fate", "hand-over");
    assert_eq!(form.with("successor", &world.rex.user().unwrap().to_string()).send(&mut lea).await.status, 303);
    let notice = texts(&lea.get(&page).await.body, ".notice-success p").concat();
    let unreached = "rex has no email address, so 1 of these mailboxes can’t notify its owner.";
    assert!(notice.ends_with(unreached), "{notice}");
}

async fn create_owned_mailbox(world: &World, owner: &Principal, number: &str, more: &[(MailboxField, &str)]) -> String {
    let id = owner.user().unwrap().to_string();
    let fields = [&[(MailboxField::Owner, id.as_str())], more].concat();
    world.create_mailbox(world.left, number, &fields).await.uuid
}

#[tokio::test]
async fn mailboxes_of_a_removed_user_are_handed_over_kept_or_archived() {
    for disposition in ["hand-over", "keep", "archive"] {
        let world = World::new().await;
        let lossy = [(MailboxField::OwnerEmail, "recording"), (MailboxField::DeleteAfterEmail, "on")];
        let first = create_owned_mailbox(&world, &world.uma, "1001", &lossy).await;
        let second = create_owned_mailbox(&world, &world.uma, "1002", &[]).await;
        mailboxes::archive(world.app(), &world.lea, SOURCE, &second).await.unwrap();
        let mut lea = world.test.signed_in("lea").await;
        let mut uma = world.test.signed_in("uma").await;
        let page = format!("/users/{}", world.uma.user().unwrap());
        let form = Form::of(&lea.get(&page).await.body, "form.remove-user");
        assert_eq!(form.clone().send(&mut lea).await.status, 422, "it is asked");
        let no_successor = form.clone().with("fate", "hand-over").send(&mut lea).await;
        assert_eq!(texts(&no_successor.body, "#successor-error .error"), ["Choose an active user of this customer"]);
        for invalid_successor in [world.uma.user().unwrap(), world.rita.user().unwrap(), 999] {
            let submitted = form.clone().with("fate", "hand-over").with("successor", &invalid_successor.to_string());
            assert_eq!(submitted.send(&mut lea).await.status, 422, "{invalid_successor}");
        }
        assert_eq!(uma.get("/mailboxes").await.status, 200, "nothing has happened yet");

        let rex = world.rex.user().unwrap();
        let removed = form.with("fate", disposition).with("successor", &rex.to_string()).send(&mut lea).await;
        assert_eq!((removed.status, removed.location()), (303, page.as_str()), "{disposition}");
        let (one, two) = (world.get(&first).await, world.get(&second).await);
        let owner = (disposition == "hand-over").then_some(rex);
        assert_eq!((one.settings.owner, two.settings.owner), (owner, owner), "{disposition}");
        assert_eq!(one.archived_at.is_some(), disposition == "archive");
        assert_eq!(
            one.settings.delete_after_email,
            disposition == "hand-over",
            "no message is lost for want of a reader"
        );
        assert_eq!(world.active_mailboxes(world.left).await, i64::from(disposition != "archive"));
        let history = mailboxes::history(world.app(), &world.lea, &first, None).await.unwrap().changes;
        let actions: Vec<_> = history.iter().map(|change| change.action).collect();
        let mut expected = vec![AuditAction::Update, AuditAction::Create];
        if disposition == "archive" {
            expected.insert(0, AuditAction::Archive);
        }
        assert_eq!(actions, expected, "{disposition}");

        assert_eq!(uma.get("/mailboxes").await.location(), "/sign-in?next=/mailboxes");
        assert!(accounts::sign_in(world.app(), "uma", PASSWORD).await.unwrap().is_none());
        let context = mailboxes::customer_context(world.app(), &world.lea, world.left).await.unwrap();
        assert!(context.owner(world.uma.user().unwrap()).is_none(), "nobody chooses who is gone");
        assert_eq!(lea.post(&format!("{page}/invite"), &[]).await.status, 404);
        assert!(lea.get(&page).await.body.contains("This user was removed."));
    }
}

#[tokio::test]
async fn tokens_of_a_removed_user_are_revoked() {
    let world = World::new().await;
    let form = mailroom::forms::token::TokenForm {
        name: "T".into(),
        dialects: mailroom::domain::dialect::Dialects::all(),
        ..mailroom::forms::token::TokenForm::default_for("uma")
    };
    tokens::create(world.app(), &world.rita, ChangeSource::Browser, &form).await.unwrap().unwrap();
    users::remove(
        world.app(),
        &world.lea,
        SOURCE,
        world.uma.user().unwrap(),
        &mailroom::forms::user::DispositionForm::default(),
    )
    .await
    .unwrap()
    .unwrap();
    let listed = tokens::list(world.app(), &world.rita, None).await.unwrap();
    assert_eq!(listed[0].token.revoker.as_deref(), Some("lea"));
}

#[tokio::test]
async fn the_last_administrator_of_a_root_cannot_be_removed() {
    let world = World::new().await;
    let (app, rita) = (world.app(), &world.rita);
    let form = |role: &str| mailroom::forms::user::UserForm {
        name: "Rita".into(),
        role: role.into(),
        ..mailroom::forms::user::UserForm::default()
    };
    let none = mailroom::forms::user::DispositionForm::default();
    let last = || Err(AdministrationError::LastAdministrator);
    let demoted = users::save(app, rita, SOURCE, rita.user().unwrap(), 1, &form("user")).await.unwrap();
    assert_eq!(
        demoted,
        mailroom::forms::save_outcome::SaveOutcome::Invalid(vec![AdministrationError::LastAdministrator])
    );
    assert_eq!(users::set_suspended(app, rita, SOURCE, rita.user().unwrap(), true).await.unwrap(), last());
    assert_eq!(users::remove(app, rita, SOURCE, rita.user().unwrap(), &none).await.unwrap().map(drop), last());

    // A user who was invited but never signed in does not count as an administrator yet.
    let invited = mailroom::forms::user::UserForm {
        customer: world.root.to_string(),
        username: "rob".into(),
        ..form("administrator")
    };
    users::create(app, rita, SOURCE, &invited, &SubmissionKey::default()).await.unwrap();
    assert_eq!(users::set_suspended(app, rita, SOURCE, rita.user().unwrap(), true).await.unwrap(), last());
    world.test.add_user("root", Role::Administrator, "ruth").await;
    assert_eq!(users::set_suspended(app, rita, SOURCE, rita.user().unwrap(), true).await.unwrap(), Ok(()));
    // Below the root, the administrators above can help.
    assert_eq!(users::set_suspended(app, &world.lea, SOURCE, world.lea.user().unwrap(), true).await.unwrap(), Ok(()));
}

#[tokio::test]
async fn an_address_that_receives_messages_cannot_be_removed() {
    let world = World::new().await;
    create_owned_mailbox(
        &world,
        &world.uma,
        "1001",
        &[(MailboxField::OwnerEmail, "recording"), (MailboxField::DeleteAfterEmail, "on")],
    )
    .await;
    let form = mailroom::forms::user::UserForm {
        name: "Uma".into(),
        role: "user".into(),
        ..mailroom::forms::user::UserForm::default()
    };
    let refused = users::save(world.app(), &world.lea, SOURCE, world.uma.user().unwrap(), 1, &form).await.unwrap();
    assert_eq!(
        refused,
        mailroom::forms::save_outcome::SaveOutcome::Invalid(vec![AdministrationError::AddressNeeded(1)])
    );
    let mut uma = world.test.signed_in("uma").await;
    let own = uma.post("/account", &[("name", "Uma"), ("email", "")]).await;
    assert_eq!(own.status, 422, "nor by the user themselves");
}
