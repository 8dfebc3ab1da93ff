//! The messages that a page embeds for its islands, and the APIs, which are English for every client.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::i18n::Locale;
use mailroom::i18n::catalog::{Catalog, NAMESPACES};
use mailroom::i18n::page_messages::PageMessages;

use crate::support::page::texts;
use crate::support::world::World;

fn page_messages(body: &str) -> Option<PageMessages> {
    let found = texts(body, "script#page-messages[type='application/json']");
    assert!(found.len() <= 1, "{found:?}");
    found.first().map(|json| serde_json::from_str(json).unwrap())
}

/// Namespaces of the islands that are on every page of a signed-in user.
const NAMESPACES_ON_EVERY_PAGE: [&str; 3] = ["palette", "request-errors", "session-expiry"];

fn namespaces_of(embedded: &PageMessages) -> Vec<&'static str> {
    let english = Catalog::of(Locale::English);
    let is_embedded = |namespace: &&str| english.keys(namespace).iter().any(|key| embedded.messages.contains_key(key));
    NAMESPACES.iter().copied().filter(is_embedded).collect()
}

#[tokio::test]
async fn a_page_has_the_messages_of_its_islands_only() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    browser.post("/account/language", &[("language", "de")]).await;
    let account = page_messages(&browser.get("/account").await.body).unwrap();
    assert_eq!(namespaces_of(&account), NAMESPACES_ON_EVERY_PAGE);
    let form = page_messages(&browser.get("/mailboxes/new").await.body).unwrap();
    assert_eq!(form.locale, "de");
    assert!(form.messages.contains_key("validation-required-name") && form.messages.contains_key("mailbox-form-save"));
    assert!(!form.messages.keys().any(|key| key.starts_with("mailboxes-") || key.starts_with("frame-")));
    let empty = page_messages(&browser.get("/mailboxes?q=no-such-mailbox").await.body).unwrap();
    assert_eq!(namespaces_of(&empty), NAMESPACES_ON_EVERY_PAGE, "no rows, no islands of theirs");
    assert_eq!(
        page_messages(&world.test.browser().get("/sign-in").await.body),
        None,
        "no island of this page says anything"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_page_rendered_after_waiting_has_its_messages() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    browser.post("/account/language", &[("language", "de")]).await;
    let requests = (0..40).map(|_| {
        let mut browser = browser.clone();
        tokio::spawn(async move { browser.get("/mailboxes/new").await.body })
    });
    let requests: Vec<_> = requests.collect();
    for request in requests {
        let body = request.await.unwrap();
        assert_eq!(page_messages(&body).unwrap().locale, "de");
        assert!(texts(&body, ".form-section-description").concat().contains("Derzeit: "));
        assert!(!texts(&body, "label").contains(&"Number".to_owned()), "{body}");
    }
}

#[tokio::test]
async fn the_apis_are_always_english() {
    let world = World::new().await;
    let mut answers = vec![];
    for languages in ["en", "de", "ar", "en-XA"] {
        let request = Request::get("/api/json/mailboxes/create/?auth_username=lea&auth_password=correct%20horse%20battery&mailbox=1&timezone=Mars")
            .header(header::ACCEPT_LANGUAGE, languages)
            .header(header::COOKIE, "language=de");
        let answer = world.test.browser().send(request.body(Body::empty()).unwrap()).await;
        answers.push((answer.status, answer.body));
    }
    for (path, body) in [("/voip/mailbox", ""), ("/api/shared_voicemails", "")] {
        let mut both = vec![];
        for languages in ["en", "fr"] {
            let request = Request::get(path).header(header::ACCEPT_LANGUAGE, languages);
            let answer = world.test.browser().send(request.body(Body::from(body)).unwrap()).await;
            both.push((answer.status, answer.body));
        }
        assert_eq!(both[0], both[1]);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert!(answers[0].1.contains("“Mars” is not a time zone"), "{answers:?}");
}
