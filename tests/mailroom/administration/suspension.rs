//! Suspensions: no user gets in and nothing can be changed; another role applies immediately.

use crate::support::page::{attributes, texts};
use crate::support::world::{PIN, World, edited_form, expect_invalid, expect_refused};
use crate::support::{PASSWORD, TestApp};
use axum::body::Body;
use axum::http::Request;
use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::Problem;
use mailroom::error::AppError;
use mailroom::forms::token::TokenForm;
use mailroom::services::mailboxes::{Mailbox, MailboxEdit};
use mailroom::services::{ChangeSource, accounts, credentials, customers, mailboxes, tokens, users};

const SOURCE: ChangeSource = ChangeSource::Browser;

async fn create_token(world: &World, username: &str) -> String {
    let dialects = Dialects::NONE.with(Dialect::Yay, true);
    let form = TokenForm { name: "T".into(), dialects, write: true, ..TokenForm::default_for(username) };
    tokens::create(world.app(), &world.rita, ChangeSource::Browser, &form)
        .await
        .unwrap()
        .unwrap()
        .secret
        .reveal()
        .to_owned()
}

async fn token_is_accepted(world: &World, token: &str) -> bool {
    tokens::token_principal(world.app(), Dialect::Yay, token).await.unwrap().is_some()
}

#[tokio::test]
async fn no_user_of_a_suspended_customer_or_below_it_gets_in() {
    let world = World::new().await;
    world.test.add_user("leaf", mailroom::domain::permissions::Role::User, "lisa").await;
    let mut sessions = vec![];
    let mut secrets = vec![];
    for username in ["rex", "lisa"] {
        sessions.push(world.test.signed_in(username).await);
        secrets.push(create_token(&world, username).await);
        credentials::sign_in(world.app(), Dialect::Yay, username, PASSWORD, 0).await.unwrap().unwrap();
    }
    let who = accounts::sign_in(world.app(), "rex", PASSWORD).await.unwrap().unwrap();
    let pair = tokens::sign_in(world.app(), Dialect::Yay, &who).await.unwrap();

    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();
    for (nth, username) in ["rex", "lisa"].into_iter().enumerate() {
        assert_eq!(sessions[nth].get("/mailboxes").await.location(), "/sign-in?next=/mailboxes", "{username}");
        assert!(!token_is_accepted(&world, &secrets[nth]).await, "{username}");
        assert!(accounts::sign_in(world.app(), username, PASSWORD).await.unwrap().is_none(), "{username}");
        let cached = credentials::cached_sign_in(world.app(), Dialect::Yay, username, PASSWORD, 1).await.unwrap();
        assert!(cached.is_none(), "{username}: a password that was right a moment ago");
        assert_eq!(world.test.browser().sign_in(username, PASSWORD).await.status, 422, "{username}");
    }
    assert!(!token_is_accepted(&world, pair.access.reveal()).await);
    assert!(tokens::refresh(world.app(), Dialect::Yay, pair.refresh.reveal()).await.unwrap().is_none());
    assert!(accounts::sign_in(world.app(), "rita", PASSWORD).await.unwrap().is_some());

    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, false).await.unwrap();
    assert!(token_is_accepted(&world, &secrets[1]).await);
    assert_eq!(world.test.browser().sign_in("lisa", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn nothing_of_a_suspended_customer_changes_not_even_from_above() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.leaf, "1001", &[]).await;
    let other = world.create_mailbox(world.leaf, "1002", &[]).await;
    mailboxes::archive(world.app(), &world.rita, SOURCE, &other.uuid).await.unwrap();
    let elsewhere = world.create_mailbox(world.right, "1001", &[]).await;
    let (app, rita) = (world.app(), &world.rita);
    customers::set_suspended(app, rita, SOURCE, world.left, true).await.unwrap();

    let is_suspended_error = |saved| expect_invalid(saved).iter().any(|e| e.problem == Problem::CustomerSuspended);
    assert!(is_suspended_error(world.update_mailbox(rita, &mailbox, &[(MailboxField::Name, "Other")]).await));
    let form = world.form(world.leaf, "1003", &[]).await;
    assert!(is_suspended_error(mailboxes::create(app, rita, SOURCE, &form, None).await.unwrap()));
    let moved_in = edited_form(&elsewhere, &[(MailboxField::Customer, &world.leaf.to_string())]);
    assert!(is_suspended_error(
        mailboxes::apply(app, rita, SOURCE, &elsewhere.uuid, MailboxEdit::form(1, &moved_in)).await.unwrap()
    ));
    let moved_out = world.update_mailbox(rita, &mailbox, &[(MailboxField::Customer, &world.right.to_string())]).await;
    assert!(is_suspended_error(moved_out), "nor does it go elsewhere");
    let suspended = AppError::Suspended;
    assert_eq!(expect_refused(mailboxes::archive(app, rita, SOURCE, &mailbox.uuid).await), suspended);
    assert_eq!(expect_refused(mailboxes::restore(app, rita, SOURCE, &other.uuid).await), suspended);
    assert_eq!(
        expect_refused(mailboxes::apply(app, rita, SOURCE, &mailbox.uuid, MailboxEdit::panel(true)).await),
        suspended
    );
    let form = TokenForm { name: "T".into(), dialects: Dialects::all(), ..TokenForm::default_for("uma") };
    assert_eq!(expect_refused(tokens::create(app, rita, ChangeSource::Browser, &form).await), suspended);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);

    let mut browser = world.test.signed_in("rita").await;
    let why = "The customer “left” is suspended; nothing can be changed until it’s active again";
    let uma = world.uma.user().unwrap();
    for path in [format!("/customers/{}", world.leaf), format!("/users/{uma}"), format!("/users/{uma}/remove")] {
        let answer = browser.post(&path, &[("version", "1"), ("name", "x"), ("role", "user")]).await;
        assert_eq!((answer.status, texts(&answer.body, "#error-summary li")), (422, vec![why.to_owned()]), "{path}");
    }
    for path in [format!("/users/{uma}/invite"), format!("/users/{uma}/status")] {
        assert_eq!(browser.post(&path, &[("suspended", "on")]).await.status, 303, "{path}");
        let page = browser.get(&format!("/users/{uma}")).await;
        assert_eq!(texts(&page.body, ".notice-error"), [format!("{why}.")], "{path}");
    }
    let below = browser.post("/customers/new", &[("parent", &world.leaf.to_string())]).await;
    assert_eq!(below.status, 422);
    // The status itself is the exception.
    let done = browser.post(&format!("/customers/{}/status", world.left), &[]).await;
    assert_eq!(done.status, 303);
    assert!(matches!(
        world.update_mailbox(rita, &mailbox, &[(MailboxField::Name, "Other")]).await,
        mailroom::forms::mailbox_submission::MailboxSaveOutcome::Done(_)
    ));
}

#[tokio::test]
async fn suspending_a_user_ends_their_sessions_immediately() {
    let world = World::new().await;
    let (app, rita, uma) = (world.app(), &world.rita, world.uma.user().unwrap());
    let mut session = world.test.signed_in("uma").await;
    let secret = create_token(&world, "uma").await;
    users::set_suspended(app, rita, SOURCE, uma, true).await.unwrap().unwrap();
    assert_eq!(session.get("/mailboxes").await.location(), "/sign-in?next=/mailboxes");
    assert!(!token_is_accepted(&world, &secret).await);
    users::set_suspended(app, rita, SOURCE, uma, false).await.unwrap().unwrap();
    assert_eq!(session.get("/mailboxes").await.location(), "/sign-in?next=/mailboxes", "the old session stays dead");
    assert!(token_is_accepted(&world, &secret).await);
}

#[tokio::test]
async fn another_role_applies_from_the_next_request_on() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let (app, rita, rex) = (world.app(), &world.rita, world.rex.user().unwrap());
    let mut session = world.test.signed_in("rex").await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    assert_eq!((session.get(&page).await.status, session.get("/users").await.status), (200, 403));
    let secret = create_token(&world, "rex").await;
    let form = |role: &str| mailroom::forms::user::UserForm {
        name: "Rex".into(),
        role: role.into(),
        ..mailroom::forms::user::UserForm::default()
    };
    users::save(app, rita, SOURCE, rex, 1, &form("user")).await.unwrap();
    assert_eq!(session.get(&page).await.status, 404, "a user sees their own mailboxes");
    let who = tokens::token_principal(app, Dialect::Yay, &secret).await.unwrap().unwrap();
    assert_eq!(who.role, mailroom::domain::permissions::Role::User);
    users::save(app, rita, SOURCE, rex, 2, &form("administrator")).await.unwrap();
    assert_eq!((session.get(&page).await.status, session.get("/users").await.status), (200, 200));
}

#[tokio::test]
async fn a_customer_with_apis_off_is_refused_by_the_apis() {
    let test = TestApp::with_ann(|_| {}).await;
    test.add_customer("below", Some("acme")).await;
    test.add_user("below", mailroom::domain::permissions::Role::User, "bo").await;
    let ann = accounts::sign_in(&test.app, "ann", PASSWORD).await.unwrap().unwrap().principal;
    let mut browser = test.browser();
    let mut request_status = async || {
        let request = Request::get("/voip/mailbox")
            .header("x-auth-reseller", "below")
            .header("x-auth-user", "bo")
            .header("x-auth-password", PASSWORD);
        browser.send(request.body(Body::empty()).unwrap()).await.status
    };
    assert_eq!(request_status().await, 200);
    customers::set_suspended(&test.app, &ann, SOURCE, 2, true).await.unwrap();
    assert_eq!(request_status().await, 401);
}

#[tokio::test]
async fn a_mailbox_form_starts_with_the_suspension_of_its_customer() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.leaf, "1001", &[]).await;
    let path = format!("/mailboxes/{}", mailbox.uuid);
    let mut browser = world.test.signed_in("rita").await;
    let page = browser.get(&path).await;
    assert_eq!((texts(&page.body, "#suspended").len(), texts(&page.body, "fieldset[disabled]").len()), (0, 0));
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();

    let page = browser.get(&path).await;
    let why = "The customer “left” is suspended; nothing can be changed until it’s active again.";
    assert_eq!(texts(&page.body, "#suspended"), [why]);
    assert_eq!(texts(&page.body, "form.mailbox-form fieldset[disabled] #number-hint").len(), 1);
    assert!(texts(&page.body, ".save-bar").is_empty(), "there is nothing to save");
    assert_eq!(texts(&page.body, ".page-header [aria-disabled=true]"), ["Archive"]);
    // A form that was open before gets the same message, and keeps what was typed.
    let answer = browser.post(&path, &[("version", "1"), ("number", "1001"), ("name", "Typed")]).await;
    assert_eq!((answer.status, texts(&answer.body, "#suspended")), (422, vec![why.to_owned()]));
    assert!(answer.body.contains("value=\"Typed\""));
}

#[tokio::test]
async fn switches_of_a_suspended_customer_are_disabled_with_the_reason() {
    let world = World::new().await;
    let (below, beside) =
        (world.create_mailbox(world.leaf, "1001", &[]).await, world.create_mailbox(world.right, "1002", &[]).await);
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();
    let page = world.test.signed_in("rita").await.get("/mailboxes").await;
    let switch = |mailbox: &Mailbox, rest: &str| format!("form[data-panel-switch='{}'] {rest}", mailbox.uuid);
    assert_eq!(texts(&page.body, &switch(&below, "button[disabled][aria-describedby]")).len(), 1);
    assert_eq!(texts(&page.body, &switch(&below, ".hint")), ["customer suspended"]);
    assert_eq!(texts(&page.body, &switch(&beside, "button:not([disabled])")).len(), 1);
    assert!(texts(&page.body, &switch(&beside, ".hint")).is_empty());
}

#[tokio::test]
async fn a_suspended_customer_can_be_read_but_not_changed() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();
    let mut rita = world.test.signed_in("rita").await;
    let path = format!("/mailboxes/{}", mailbox.uuid);
    let page = rita.get(&path).await;
    let enabled_buttons =
        |body: &str| attributes(body, ".mailbox-form button:not(fieldset[disabled] *):not([disabled])", "formaction");
    assert_eq!(enabled_buttons(&page.body), [format!("{path}/pin")]);
    assert!(attributes(&page.body, "#name:not(fieldset[disabled] *)", "id").is_empty());
    // The form as a browser sends it, without the disabled fields.
    let answer = rita.post(&format!("{path}/pin"), &[]).await;
    assert_eq!((answer.status, texts(&answer.body, ".current-pin")), (200, vec![PIN.to_owned()]));
    assert_eq!(attributes(&answer.body, "#name", "value"), [mailbox.settings.name.as_str()]);
}

#[tokio::test]
async fn a_new_form_offers_no_suspended_customer_but_keeps_a_submitted_one() {
    let world = World::new().await;
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();
    let mut rita = world.test.signed_in("rita").await;
    let suspended = [world.left, world.leaf].map(|id| id.to_string());
    for (path, select) in [
        ("/mailboxes/new", "#customer"),
        ("/mailboxes/import", "#customer"),
        ("/users/new", "#customer"),
        ("/sounds/new", "#customer"),
        ("/customers/new", "#parent"),
    ] {
        let page = rita.get(path).await;
        let offered = attributes(&page.body, &format!("{select} option"), "value");
        assert!(offered.contains(&world.right.to_string()), "{path}: {offered:?}");
        assert!(!offered.iter().any(|id| suspended.contains(id)), "{path}: {offered:?}");
    }
    let submitted = [("customer", suspended[0].as_str()), ("username", "zoe"), ("role", "user")];
    let refused = rita.post("/users/new", &submitted).await;
    assert_eq!(refused.status, 422);
    assert_eq!(attributes(&refused.body, "#customer option[selected]", "value"), [suspended[0].clone()]);
}
