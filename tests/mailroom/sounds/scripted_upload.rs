//! A sound that a script uploads: the response is the result instead of a page, so that the page that holds the
//! sound stays open.

use crate::support::TestResponse;
use crate::support::page::texts;
use crate::support::sound::{add_sound, post_file_by_script, tone};
use crate::support::world::World;
use mailroom::domain::form_error::FormError as _;
use mailroom::domain::sound::{MAX_SOUND_BYTES, SoundError, SoundField};
use mailroom::error::AppError;
use mailroom::forms::sound::SoundFormResult;
use mailroom::i18n::Messages;

fn parse_form_result(answer: &TestResponse) -> SoundFormResult {
    serde_json::from_str(&answer.body).unwrap()
}

fn parse_refusal(answer: &TestResponse) -> (u16, AppError) {
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

#[tokio::test]
async fn a_saved_sound_names_the_next_page() {
    let world = World::new().await;
    let mut rex = world.test.signed_in("rex").await;
    let (one, two) = (tone(440.0, 1_500, 8_000), tone(550.0, 1_500, 8_000));
    let answer = post_file_by_script(&mut rex, "/sounds/new", &[("name", "Day")], Some(("a.wav", "", &one))).await;
    let SoundFormResult::Done(page) = parse_form_result(&answer) else { panic!("{}", answer.body) };
    assert_eq!(answer.status, 200);
    assert_eq!(texts(&rex.get(&page).await.body, ".notice"), ["Sound added. Mailboxes can use it now."]);
    let replaced = post_file_by_script(&mut rex, &format!("{page}/replace"), &[], Some(("b.wav", "", &two))).await;
    assert_eq!((replaced.status, parse_form_result(&replaced)), (200, SoundFormResult::Done(page.clone())));
    assert_eq!(rex.get(&format!("{page}/phone.wav")).await.bytes, two);

    // One for a mailbox leads back to its card.
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await.uuid;
    let fields = [("name", "For a box"), ("mailbox", &mailbox)];
    let chosen = post_file_by_script(&mut rex, "/sounds/new", &fields, Some(("a.wav", "", &one))).await;
    assert_eq!(parse_form_result(&chosen), SoundFormResult::Done(format!("/panel#m-{mailbox}")));
}

#[tokio::test]
async fn errors_are_those_of_the_page() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let valid = tone(440.0, 1_500, 8_000);
    let uuid = add_sound(&mut lea, world.left, "Taken", &tone(550.0, 1_500, 8_000)).await;
    let long = "x".repeat(65);
    let mut large = valid.clone();
    large.resize(MAX_SOUND_BYTES + 1, 0);
    let cases: [(&str, &[u8], u16, SoundField, &str); 4] = [
        ("Taken", &valid, 422, SoundField::Name, "There is already a sound “Taken”; choose another name"),
        (&long, &valid, 422, SoundField::Name, "Name has 65 characters; use at most 64"),
        ("Cut", &valid[..valid.len() / 2], 422, SoundField::File, "The file is incomplete"),
        ("Large", &large, 413, SoundField::File, "The file is larger than 10 MB"),
    ];
    for (name, bytes, status, field, why) in cases {
        let customer = world.left.to_string();
        let fields = [("customer", customer.as_str()), ("name", name)];
        let answer = post_file_by_script(&mut lea, "/sounds/new", &fields, Some(("a.wav", "audio/wav", bytes))).await;
        let SoundFormResult::Wrong(errors) = parse_form_result(&answer) else { panic!("{name}: {}", answer.body) };
        assert_eq!((answer.status, errors.len(), errors[0].field()), (status, 1, Some(field)), "{name}");
        let message = errors[0].message(Messages::english());
        assert!(message.starts_with(why), "{name}: {message}");
    }
    let none = post_file_by_script(&mut lea, &format!("/sounds/{uuid}/replace"), &[], None).await;
    assert_eq!(parse_form_result(&none), SoundFormResult::Wrong(vec![SoundError::NoFile]));
}

#[tokio::test]
async fn a_refusal_has_its_error_status() {
    let world = World::new().await;
    let file = tone(440.0, 1_500, 8_000);
    let upload = Some(("a.wav", "audio/wav", file.as_slice()));
    let mut rita = world.test.signed_in("rita").await;
    let theirs = add_sound(&mut rita, world.right, "Theirs", &file).await;
    let (theirs, missing) =
        (format!("/sounds/{theirs}/replace"), "/sounds/00000000-0000-4000-8000-000000000000/replace");

    for path in ["/sounds/new", theirs.as_str(), missing] {
        let signed_out = post_file_by_script(&mut world.test.browser(), path, &[], upload).await;
        assert_eq!(parse_refusal(&signed_out), (401, AppError::SignedOut), "{path}");
        let user = post_file_by_script(&mut world.test.signed_in("uma").await, path, &[], upload).await;
        assert_eq!(parse_refusal(&user), (403, AppError::Forbidden), "{path}");
    }
    let mut rex = world.test.signed_in("rex").await;
    let foreign = post_file_by_script(&mut rex, &theirs, &[], upload).await;
    assert_eq!(parse_refusal(&foreign), (404, AppError::NotFound));
    let none = post_file_by_script(&mut rex, missing, &[], upload).await;
    assert_eq!((none.status, &none.bytes), (foreign.status, &foreign.bytes), "byte for byte");
    let elsewhere = [("customer", world.left.to_string())];
    let elsewhere = elsewhere.each_ref().map(|(name, value)| (*name, value.as_str()));
    super::suspend_customer(&world, "left").await;
    assert_eq!(
        parse_refusal(&post_file_by_script(&mut rita, "/sounds/new", &elsewhere, upload).await),
        (409, AppError::Suspended)
    );
}
