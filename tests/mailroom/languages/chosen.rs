//! The user's choice, the browser's cookie, what the browser asks for, English: the first of them that says something.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::tongue::Tongue;

use crate::support::page::{Form, attributes, texts};
use crate::support::store::World;
use crate::support::{Answer, Browser, TestApp};

/// Opens a page in a browser that asks for these languages.
async fn asking(browser: &mut Browser, path: &str, languages: &str) -> Answer {
    let request = Request::get(path)
        .header(header::ACCEPT, "text/html")
        .header(header::ACCEPT_LANGUAGE, languages)
        .header("sec-fetch-site", "same-origin");
    browser.send(request.body(Body::empty()).unwrap()).await
}

/// The page's language and direction, and its heading.
fn spoken(answer: &Answer) -> (String, String, String) {
    let root = |name| attributes(&answer.body, "html", name).remove(0);
    (root("lang"), root("dir"), texts(&answer.body, "h1").remove(0))
}

fn is(answer: &Answer, tongue: &str, direction: &str, heading: &str) {
    assert_eq!(spoken(answer), (tongue.to_owned(), direction.to_owned(), heading.to_owned()));
}

#[tokio::test]
async fn a_page_comes_in_the_first_language_of_the_browser_that_there_is() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut browser = test.browser();
    is(&asking(&mut browser, "/sign-in", "de-AT,de;q=0.9").await, "de", "ltr", "Anmelden");
    is(&asking(&mut browser, "/sign-in", "nl,fr-CA;q=0.5").await, "fr", "ltr", "Se connecter");
    is(&asking(&mut browser, "/sign-in", "es").await, "es", "ltr", "Iniciar sesión");
    is(&asking(&mut browser, "/sign-in", "ar-EG").await, "ar", "rtl", "تسجيل الدخول");
    for unknown in ["", "tlh", "*", "xx;q=nonsense,,", "\"'<>"] {
        is(&asking(&mut browser, "/sign-in", unknown).await, "en", "ltr", "Sign in");
    }
    is(&browser.get("/sign-in").await, "en", "ltr", "Sign in");
}

#[tokio::test]
async fn the_sign_in_page_keeps_a_choice_in_the_browser() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut browser = test.browser();
    let page = asking(&mut browser, "/sign-in?next=/sounds", "fr").await;
    let form = Form::of(&page.body, "form[action='/language']");
    assert_eq!(attributes(&page.body, ".tongues [aria-pressed=true]", "value"), ["fr"]);
    let chosen = form.clone().with("language", "de").send(&mut browser).await;
    assert_eq!(chosen.location(), "/sign-in?next=/sounds");
    assert!(chosen.header("set-cookie").contains("HttpOnly"));
    is(&asking(&mut browser, "/sign-in", "fr").await, "de", "ltr", "Anmelden");
    // No language is as good as none, and nobody is led elsewhere.
    let none = form.with("language", "xx").with("next", "//evil.example").send(&mut browser).await;
    assert_eq!(none.location(), "/");
    is(&asking(&mut browser, "/sign-in", "fr").await, "fr", "ltr", "Se connecter");
    assert_eq!(browser.sign_in("ann", "wrong").await.status, 422);
}

#[tokio::test]
async fn the_users_choice_goes_before_all_and_with_them() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    browser.post("/language", &[("language", "fr"), ("next", "/")]).await;
    let page = browser.get("/account").await;
    let form = Form::of(&page.body, "form[action='/account/language']");
    assert_eq!(form.get("language"), "");
    assert_eq!(form.with("language", "ar").send(&mut browser).await.location(), "/account");
    let page = asking(&mut browser, "/mailboxes", "de").await;
    is(&page, "ar", "rtl", "صناديق البريد");
    assert_eq!(Form::of(&browser.get("/account").await.body, "form[action='/account/language']").get("language"), "ar");
    // In another browser, too.
    let mut other = world.test.signed_in("lea").await;
    is(&asking(&mut other, "/mailboxes", "en").await, "ar", "rtl", "صناديق البريد");
    // Everybody else is asked anew.
    let mut rita = world.test.signed_in("rita").await;
    is(&asking(&mut rita, "/mailboxes", "es").await, "es", "ltr", "Buzones");
    // And back to what the browser asks for.
    let none = other.post("/account/language", &[("language", "xx")]).await;
    assert_eq!(none.location(), "/account");
    is(&asking(&mut other, "/mailboxes", "de").await, "de", "ltr", "Postfächer");
    let recorded: Vec<(String, String)> =
        sqlx::query_as("select before, after from history where subject = 'user' and action = 'update' order by id")
            .fetch_all(world.app().db.read())
            .await
            .unwrap();
    let language = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["language"].clone();
    let changes: Vec<_> = recorded.iter().map(|(before, after)| (language(before), language(after))).collect();
    assert_eq!(changes, [(serde_json::Value::Null, "ar".into()), ("ar".into(), serde_json::Value::Null)]);
}

#[tokio::test]
async fn everybody_chooses_their_own_language_and_nobody_without_a_session() {
    let world = World::new().await;
    for username in ["rita", "lea", "rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        assert_eq!(browser.post("/account/language", &[("language", "de")]).await.location(), "/account");
        is(&browser.get("/account").await, "de", "ltr", "Konto");
    }
    let answer = world.test.browser().post("/account/language", &[("language", "de")]).await;
    assert!(answer.location().starts_with("/sign-in"), "{answer:?}");
}

#[tokio::test]
async fn mistakes_and_refusals_are_told_in_the_same_language() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    browser.post("/account/language", &[("language", "de")]).await;
    let missing = browser.get("/mailboxes/no-such-mailbox").await;
    assert_eq!(missing.status, 404);
    is(&missing, "de", "ltr", "Nicht gefunden");
    let page = browser.get("/mailboxes/new").await;
    let sent = Form::of(&page.body, "form.mailbox-form").with("number", "12").with("name", "").send(&mut browser).await;
    assert_eq!(sent.status, 422);
    let told = texts(&sent.body, "#problems li");
    assert!(told.contains(&"Geben Sie dem Postfach einen Namen".to_owned()), "{told:?}");
    assert!(told.contains(&"Eine Postfachnummer hat 3 bis 64 Ziffern; diese hat 2".to_owned()), "{told:?}");
    assert!(texts(&sent.body, "title")[0].starts_with("Fehler: "));
}

#[tokio::test]
async fn the_disguise_is_worn_only_where_it_is_configured() {
    let shown = TestApp::with_ann(|config| config.pseudo = true).await;
    let answer = asking(&mut shown.browser(), "/sign-in", "en-XA").await;
    is(&answer, Tongue::Pseudo.name(), "ltr", "⟦Šíígñ ííñ⟧");
    is(&asking(&mut shown.browser(), "/sign-in", "en-GB").await, "en", "ltr", "Sign in");
    let hidden = TestApp::with_ann(|_| {}).await;
    is(&asking(&mut hidden.browser(), "/sign-in", "en-XA").await, "en", "ltr", "Sign in");
}
