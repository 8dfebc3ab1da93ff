//! The history page.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::{World, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::plan::PlanFeature;
use mailroom::services::ChangeSource;
use mailroom::services::mailboxes;
use mailroom::services::submission_key::SubmissionKey;

#[tokio::test]
async fn every_user_has_the_history_page_in_the_menu() {
    let world = World::new().await;
    for username in ["rita", "lea", "rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        let page = browser.get("/history").await;
        assert_eq!((page.status, texts(&page.body, "h1")), (200, vec!["History".to_owned()]), "{username}");
        assert_eq!(attributes(&page.body, ".sidebar-menu a[aria-current]", "href"), ["/history"]);
    }
    assert_eq!(world.test.browser().get("/history").await.location(), "/sign-in?next=/history");
}

#[tokio::test]
async fn every_page_links_to_the_history_of_its_subject() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let (left, uma) = (world.left, world.uma.user().unwrap());
    for (page, of) in [
        (format!("/customers/{left}"), format!("customer:{left}")),
        (format!("/users/{uma}"), format!("user:{uma}")),
        ("/account".to_owned(), format!("user:{}", world.rita.user().unwrap())),
    ] {
        let links = attributes(&rita.get(&page).await.body, ".page-header a", "href");
        let target = format!("/history?of={of}");
        assert!(links.contains(&target), "{page}: {links:?}");
        let history = rita.get(&target).await;
        assert_eq!(history.status, 200);
        assert!(page == "/account" || !texts(&history.body, ".history-entry").is_empty(), "{target}");
    }
}

#[tokio::test]
async fn reverting_from_history_returns_to_it() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, "Other")]).await);
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/history?what=mailbox&did=create").await;
    assert_eq!(texts(&page.body, ".history-entry-header a"), ["rita", "1001 Box 1001", "Mailbox history"]);
    let form = Form::of(&page.body, ".history-entry form");
    let response = form.send(&mut lea).await;
    assert_eq!((response.status, response.location()), (303, &*format!("/mailboxes/{}/history", mailbox.uuid)));
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Box 1001");
    let repeated = form.send(&mut lea).await;
    assert_eq!(repeated.status, 303);
    assert_eq!(texts(&lea.get("/history").await.body, ".notice p"), ["Name was reverted."]);
    assert_eq!(world.get(&mailbox.uuid).await.version, 3, "asked for twice, done once");
}

#[tokio::test]
async fn filters_are_in_the_url_and_removable() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let redirect = lea.get("/history?who=&what=user&did=&through=&customer=&from=2020-01-01&to=").await;
    assert_eq!((redirect.status, redirect.location()), (302, "/history?what=user&from=2020-01-01"));
    let page = lea.get("/history?who=lea&what=user&from=2020-01-01&to=2020-01-02&through=browser").await;
    assert_eq!(
        attributes(&page.body, ".chip", "href"),
        [
            "/history?what=user&through=browser&from=2020-01-01&to=2020-01-02",
            "/history?who=lea&through=browser&from=2020-01-01&to=2020-01-02",
            "/history?who=lea&what=user&from=2020-01-01&to=2020-01-02",
            "/history?who=lea&what=user&through=browser&to=2020-01-02",
            "/history?who=lea&what=user&through=browser&from=2020-01-01",
            "/history",
        ]
    );
    assert!(texts(&page.body, ".chip").contains(&"From 1 Jan 2020: remove this filter ×".to_owned()));
    assert_eq!(texts(&page.body, ".empty-state h2"), ["No changes match"]);
}

#[tokio::test]
async fn names_are_escaped() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "<img src=x>")]).await;
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/history?who=%3Cimg+src%3Dx%3E").await;
    assert!(!page.body.contains("<img") && page.status == 200);
    let page = lea.get("/history").await;
    assert!(!page.body.contains("<img") && page.body.contains("&lt;img src=x&gt;"));
}

#[tokio::test]
async fn a_subject_without_events_is_named() {
    let world = World::new().await;
    let chip = |body: &str| texts(body, ".chip").remove(0).replace(": remove this filter ×", "");
    let mut rita = world.test.signed_in("rita").await;
    let no_events = rita.get(&format!("/history?of=customer:{}&to=2001-01-01", world.left)).await;
    assert_eq!(
        (chip(&no_events.body), texts(&no_events.body, ".history-entry").len()),
        ("Customer left".to_owned(), 0)
    );
    let no_actor = rita.get(&format!("/history?who=nobody-at-all&of=customer:{}", world.left)).await;
    assert_eq!(chip(&no_actor.body), "Customer left");
    let own = rita.get(&format!("/history?of=user:{}&to=2001-01-01", world.rita.user().unwrap())).await;
    assert_eq!(chip(&own.body), format!("User {}", world.rita.name));

    // Neither the name nor the existence of an invisible subject is revealed.
    let mut lea = world.test.signed_in("lea").await;
    for of in [format!("customer:{}", world.right), "customer:999999".to_owned()] {
        assert_eq!(chip(&lea.get(&format!("/history?of={of}")).await.body), "Unknown customer", "{of}");
    }
    let mut uma = world.test.signed_in("uma").await;
    for of in [world.left, world.rita.user().unwrap()].map(|id| format!("user:{id}")) {
        assert_eq!(chip(&uma.get(&format!("/history?of={of}")).await.body), "Unknown user", "{of}");
    }
}

#[tokio::test]
async fn a_creation_has_no_before_column() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, "Other")]).await);
    let page = world.test.signed_in("lea").await.get("/history?what=mailbox").await;
    let headings: Vec<String> = texts(&page.body, ".history-entry thead tr");
    assert_eq!(headings.len(), 2);
    assert!(headings[0].contains("Before") && !headings[1].contains("Before"), "{headings:?}");
    let summaries = texts(&page.body, ".history-entry summary");
    assert!(summaries.len() == 1 && summaries[0].starts_with("Initial settings ("), "{summaries:?}");
}

#[tokio::test]
async fn stored_changes_are_shown_in_the_language_of_the_reader() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let plan = mailroom::forms::plan::PlanForm {
        name: "Small".into(),
        max_mailboxes: String::new(),
        features: vec![PlanFeature::Transcription, PlanFeature::TextNotices],
    };
    mailroom::services::plans::create(
        world.app(),
        &world.rita,
        ChangeSource::Command,
        &plan,
        &SubmissionKey::default(),
    )
    .await
    .unwrap();
    let mut rita = world.test.signed_in("rita").await;
    rita.post("/account/language", &[("language", "de")]).await;
    let page = rita.get("/history?what=plan").await.body;
    let heading = texts(&page, ".history-entry-header").remove(0);
    assert!(heading.starts_with("rita hat den Tarif Small erstellt · root · gerade eben"), "{heading}");
    assert!(heading.ends_with(" · auf der Kommandozeile"), "{heading}");
    assert_eq!(texts(&page, ".history-entry td"), ["Small", "unbegrenzt", "Transkription, SMS"]);
    let page = rita.get("/history?what=mailbox").await.body;
    assert!(texts(&page, ".history-entry tbody th").contains(&"Kunde".to_owned()));
}
