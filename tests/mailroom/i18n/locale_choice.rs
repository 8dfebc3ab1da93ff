//! The locale is the first one found in: the account, the cookie, `Accept-Language`; else English.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::i18n::Locale;

use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use crate::support::{Browser, TestApp, TestResponse};

/// Opens a page with this `Accept-Language` header.
async fn get_with_languages(browser: &mut Browser, path: &str, languages: &str) -> TestResponse {
    let request = Request::get(path)
        .header(header::ACCEPT, "text/html")
        .header(header::ACCEPT_LANGUAGE, languages)
        .header("sec-fetch-site", "same-origin");
    browser.send(request.body(Body::empty()).unwrap()).await
}

/// The page's language and direction, and its heading.
fn lang_dir_and_heading(answer: &TestResponse) -> (String, String, String) {
    let root = |name| attributes(&answer.body, "html", name).remove(0);
    (root("lang"), root("dir"), texts(&answer.body, "h1").remove(0))
}

fn assert_locale(answer: &TestResponse, language: &str, direction: &str, heading: &str) {
    assert_eq!(lang_dir_and_heading(answer), (language.to_owned(), direction.to_owned(), heading.to_owned()));
}

#[tokio::test]
async fn the_first_supported_browser_language_is_used() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut browser = test.browser();
    assert_locale(&get_with_languages(&mut browser, "/sign-in", "de-AT,de;q=0.9").await, "de", "ltr", "Anmelden");
    assert_locale(&get_with_languages(&mut browser, "/sign-in", "nl,fr-CA;q=0.5").await, "fr", "ltr", "Se connecter");
    assert_locale(&get_with_languages(&mut browser, "/sign-in", "es").await, "es", "ltr", "Iniciar sesión");
    assert_locale(&get_with_languages(&mut browser, "/sign-in", "ar-EG").await, "ar", "rtl", "تسجيل الدخول");
    for unknown in ["", "tlh", "*", "xx;q=nonsense,,", "\"'<>"] {
        assert_locale(&get_with_languages(&mut browser, "/sign-in", unknown).await, "en", "ltr", "Sign in");
    }
    assert_locale(&browser.get("/sign-in").await, "en", "ltr", "Sign in");
}

#[tokio::test]
async fn the_sign_in_page_stores_the_language_in_a_cookie() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut browser = test.browser();
    let page = get_with_languages(&mut browser, "/sign-in?next=/sounds", "fr").await;
    let form = Form::of(&page.body, "form[action='/language']");
    assert_eq!(attributes(&page.body, ".language-picker [aria-pressed=true]", "value"), ["fr"]);
    let chosen = form.clone().with("language", "de").send(&mut browser).await;
    assert_eq!(chosen.location(), "/sign-in?next=/sounds");
    assert!(chosen.header("set-cookie").contains("HttpOnly"));
    assert_locale(&get_with_languages(&mut browser, "/sign-in", "fr").await, "de", "ltr", "Anmelden");
    // An unknown language clears the cookie, and `next` cannot lead to another site.
    let unknown = form.with("language", "xx").with("next", "//evil.example").send(&mut browser).await;
    assert_eq!(unknown.location(), "/");
    assert_locale(&get_with_languages(&mut browser, "/sign-in", "fr").await, "fr", "ltr", "Se connecter");
    assert_eq!(browser.sign_in("ann", "wrong").await.status, 422);
}

#[tokio::test]
async fn the_account_language_wins_in_every_browser() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    browser.post("/language", &[("language", "fr"), ("next", "/")]).await;
    let page = browser.get("/account").await;
    let form = Form::of(&page.body, "form[action='/account/language']");
    assert_eq!(form.get("language"), "");
    assert_eq!(form.with("language", "ar").send(&mut browser).await.location(), "/account");
    let page = get_with_languages(&mut browser, "/mailboxes", "de").await;
    assert_locale(&page, "ar", "rtl", "الصناديق الصوتية");
    assert_eq!(Form::of(&browser.get("/account").await.body, "form[action='/account/language']").get("language"), "ar");
    // In another browser, too.
    let mut other = world.test.signed_in("lea").await;
    assert_locale(&get_with_languages(&mut other, "/mailboxes", "en").await, "ar", "rtl", "الصناديق الصوتية");
    // Other users are not affected.
    let mut rita = world.test.signed_in("rita").await;
    assert_locale(&get_with_languages(&mut rita, "/mailboxes", "es").await, "es", "ltr", "Buzones");
    // Without a language in the account, the browser's language is used again.
    let cleared = other.post("/account/language", &[("language", "xx")]).await;
    assert_eq!(cleared.location(), "/account");
    assert_locale(&get_with_languages(&mut other, "/mailboxes", "de").await, "de", "ltr", "Mailboxen");
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
async fn only_a_signed_in_user_sets_the_account_language() {
    let world = World::new().await;
    for username in ["rita", "lea", "rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        assert_eq!(browser.post("/account/language", &[("language", "de")]).await.location(), "/account");
        assert_locale(&browser.get("/account").await, "de", "ltr", "Konto");
    }
    let answer = world.test.browser().post("/account/language", &[("language", "de")]).await;
    assert!(answer.location().starts_with("/sign-in"), "{answer:?}");
}

#[tokio::test]
async fn errors_and_refusals_are_in_the_language_of_the_page() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    browser.post("/account/language", &[("language", "de")]).await;
    let missing = browser.get("/mailboxes/no-such-mailbox").await;
    assert_eq!(missing.status, 404);
    assert_locale(&missing, "de", "ltr", "Nicht gefunden");
    let page = browser.get("/mailboxes/new").await;
    let response =
        Form::of(&page.body, "form.mailbox-form").with("number", "12").with("name", "").send(&mut browser).await;
    assert_eq!(response.status, 422);
    let errors = texts(&response.body, "#error-summary li");
    assert!(errors.contains(&"Geben Sie einen Namen ein".to_owned()), "{errors:?}");
    assert!(errors.contains(&"Eine Mailboxnummer muss 3 bis 64 Ziffern haben; diese hat 2".to_owned()), "{errors:?}");
    assert!(texts(&response.body, "title")[0].starts_with("Fehler: "));
}

#[tokio::test]
async fn the_pseudo_locale_is_available_only_if_configured() {
    let enabled = TestApp::with_ann(|config| config.pseudo = true).await;
    let answer = get_with_languages(&mut enabled.browser(), "/sign-in", "en-XA").await;
    assert_locale(&answer, Locale::Pseudo.tag(), "ltr", "⟦Šíígñ ííñ⟧");
    assert_locale(&get_with_languages(&mut enabled.browser(), "/sign-in", "en-GB").await, "en", "ltr", "Sign in");
    let disabled = TestApp::with_ann(|_| {}).await;
    assert_locale(&get_with_languages(&mut disabled.browser(), "/sign-in", "en-XA").await, "en", "ltr", "Sign in");
}
