//! A form with a sound that a script sends: answered with what came of it instead of a page, so that the page
//! that holds the sound stays.

use crate::support::Answer;
use crate::support::page::texts;
use crate::support::sound::{add, send_by_script, tone};
use crate::support::store::World;
use mailroom::domain::sound::{MOST_BYTES, SoundField};
use mailroom::error::AppError;
use mailroom::forms::sound::{Sent, Told};

fn sent(answer: &Answer) -> Sent {
    serde_json::from_str(&answer.body).unwrap()
}

fn refusal(answer: &Answer) -> (u16, AppError) {
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

#[tokio::test]
async fn what_was_taken_says_where_to_go_on() {
    let world = World::new().await;
    let mut rex = world.test.signed_in("rex").await;
    let (one, two) = (tone(440.0, 1_500, 8_000), tone(550.0, 1_500, 8_000));
    let answer = send_by_script(&mut rex, "/sounds/new", &[("name", "Day")], Some(("a.wav", "", &one))).await;
    let Sent::Done(page) = sent(&answer) else { panic!("{}", answer.body) };
    assert_eq!(answer.status, 200);
    assert_eq!(texts(&rex.get(&page).await.body, ".notice"), ["The sound is ready. Mailboxes can play it."]);
    let replaced = send_by_script(&mut rex, &format!("{page}/replace"), &[], Some(("b.wav", "", &two))).await;
    assert_eq!((replaced.status, sent(&replaced)), (200, Sent::Done(page.clone())));
    assert_eq!(rex.get(&format!("{page}/phone.wav")).await.bytes, two);

    // One for a mailbox leads back to its card.
    let mailbox = world.make(world.left, "1001", &[]).await.uuid;
    let fields = [("name", "For a box"), ("mailbox", &mailbox)];
    let chosen = send_by_script(&mut rex, "/sounds/new", &fields, Some(("a.wav", "", &one))).await;
    assert_eq!(sent(&chosen), Sent::Done(format!("/panel#m-{mailbox}")));
}

#[tokio::test]
async fn mistakes_come_in_the_words_of_the_page() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let good = tone(440.0, 1_500, 8_000);
    let uuid = add(&mut lea, world.left, "Taken", &tone(550.0, 1_500, 8_000)).await;
    let long = "x".repeat(65);
    let mut large = good.clone();
    large.resize(MOST_BYTES + 1, 0);
    let cases: [(&str, &[u8], u16, SoundField, &str); 4] = [
        ("Taken", &good, 422, SoundField::Name, "There is already a sound “Taken”; give this one another name"),
        (&long, &good, 422, SoundField::Name, "The name has 65 characters; use at most 64"),
        ("Cut", &good[..good.len() / 2], 422, SoundField::File, "This file is cut off"),
        ("Large", &large, 413, SoundField::File, "This file has more than 10 MB"),
    ];
    for (name, bytes, status, field, why) in cases {
        let customer = world.left.to_string();
        let fields = [("customer", customer.as_str()), ("name", name)];
        let answer = send_by_script(&mut lea, "/sounds/new", &fields, Some(("a.wav", "audio/wav", bytes))).await;
        let Sent::Wrong(told) = sent(&answer) else { panic!("{name}: {}", answer.body) };
        assert_eq!((answer.status, told.len(), told[0].field), (status, 1, field), "{name}");
        assert!(told[0].why.starts_with(why), "{name}: {}", told[0].why);
    }
    let none = send_by_script(&mut lea, &format!("/sounds/{uuid}/replace"), &[], None).await;
    let why = "Choose a file, or record something".to_owned();
    assert_eq!(sent(&none), Sent::Wrong(vec![Told { field: SoundField::File, why }]));
}

#[tokio::test]
async fn a_refusal_is_told_as_one() {
    let world = World::new().await;
    let file = tone(440.0, 1_500, 8_000);
    let sent = Some(("a.wav", "audio/wav", file.as_slice()));
    let mut rita = world.test.signed_in("rita").await;
    let theirs = add(&mut rita, world.right, "Theirs", &file).await;
    let (theirs, missing) =
        (format!("/sounds/{theirs}/replace"), "/sounds/00000000-0000-4000-8000-000000000000/replace");

    for path in ["/sounds/new", theirs.as_str(), missing] {
        let signed_out = send_by_script(&mut world.test.browser(), path, &[], sent).await;
        assert_eq!(refusal(&signed_out), (401, AppError::SignedOut), "{path}");
        let user = send_by_script(&mut world.test.signed_in("uma").await, path, &[], sent).await;
        assert_eq!(refusal(&user), (403, AppError::Forbidden), "{path}");
    }
    let mut rex = world.test.signed_in("rex").await;
    let foreign = send_by_script(&mut rex, &theirs, &[], sent).await;
    assert_eq!(refusal(&foreign), (404, AppError::NotFound));
    let none = send_by_script(&mut rex, missing, &[], sent).await;
    assert_eq!((none.status, &none.bytes), (foreign.status, &foreign.bytes), "byte for byte");
    let elsewhere = [("customer", world.left.to_string())];
    let elsewhere = elsewhere.each_ref().map(|(name, value)| (*name, value.as_str()));
    super::suspend(&world, "left").await;
    assert_eq!(refusal(&send_by_script(&mut rita, "/sounds/new", &elsewhere, sent).await), (409, AppError::Suspended));
}
