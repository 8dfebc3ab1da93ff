//! Which files are accepted as sounds: decided by their content, whatever their names and types.

use crate::support::TestResponse;
use crate::support::page::{Form, attributes, texts};
use crate::support::sound::{add_sound, post_file, samples, silent_mp3, tone};
use crate::support::world::World;
use mailroom::domain::rule_messages::sound as rules;
use mailroom::domain::sound::{MAX_SOUND_BYTES, wav};
use mailroom::i18n::{Messages, key};
use mailroom::lists::sound_list::SoundQuery;
use mailroom::services::sounds;

/// The error below the file field.
fn error_text(answer: &TestResponse) -> String {
    let errors = texts(&answer.body, "#file-error .error");
    assert_eq!(texts(&answer.body, "#error-summary a"), errors, "the same words at the top");
    assert_eq!(attributes(&answer.body, "#error-summary a", "href"), ["#file"]);
    assert_eq!(attributes(&answer.body, "#file", "aria-invalid"), ["true"]);
    assert!(texts(&answer.body, "title")[0].starts_with("Error: "));
    errors.join(", ")
}

#[tokio::test]
async fn a_file_without_audio_is_refused_by_its_detected_type() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/sounds/new").await;
    let rule = rules::file_rule(Messages::english());
    assert!(texts(&page.body, "#file-hint")[0].starts_with(&rule), "the limits are said before the choice");

    let valid = tone(440.0, 2_000, 8_000);
    let cut = &valid[..valid.len() / 2];
    let broken: Vec<u8> = [&valid[..22], &[0xff; 14], &valid[36..]].concat();
    let no_rate: Vec<u8> = [&valid[..24], &[0; 8], &valid[32..]].concat();
    let no_sound = "This file is not a supported sound";
    let cases: [(&str, &[u8], &str); 12] = [
        ("empty", b"", "The file is empty; choose another one"),
        (
            "a picture",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            &format!("{no_sound}: it looks like a PNG image; use a WAV or MP3 file"),
        ),
        ("a script", b"#!/bin/sh\nrm -rf /\n", &format!("{no_sound}; use a WAV or MP3 file")),
        (
            "another sound",
            b"OggS\0\x02\0\0\0\0\0\0",
            &format!("{no_sound}: it looks like an Ogg file; use a WAV or MP3 file"),
        ),
        ("cut off", cut, "The file is incomplete: it should last 0:02, but ends after 0:01; copy it again"),
        (
            "a header alone",
            &valid[..44],
            "The file is damaged and can’t be read to the end; save it again as WAV or MP3",
        ),
        (
            "half a header",
            &valid[..30],
            "The file is damaged and can’t be read to the end; save it again as WAV or MP3",
        ),
        ("a broken header", &broken, "The file is damaged and can’t be read to the end; save it again as WAV or MP3"),
        (
            "no samples a second",
            &no_rate,
            "The file is damaged and can’t be read to the end; save it again as WAV or MP3",
        ),
        (
            "no frame in it",
            b"ID3\x04\0\0\0\0\0\0 and then nothing",
            "The file is damaged and can’t be read to the end; save it again as WAV or MP3",
        ),
        ("half a second", &tone(440.0, 500, 8_000), "The sound lasts 0.5 seconds; it must last at least 1 second"),
        (
            "six minutes",
            &vec![0xff, 0xfb, 0x10, 0xc4].into_iter().chain(vec![0; 100]).collect::<Vec<_>>().repeat(14_000),
            "The sound lasts longer than 5 minutes; make it shorter",
        ),
    ];
    for (what, bytes, error) in cases {
        let file = Some(("greeting.wav", "audio/wav", bytes));
        let answer = post_file(&mut lea, "/sounds/new", &[("name", "Typed & kept")], file).await;
        assert_eq!((answer.status, error_text(&answer).as_str()), (422, error), "{what}");
        assert_eq!(Form::of(&answer.body, "form.sound-form").get("name"), "Typed & kept", "{what}");
        assert_eq!(
            texts(&answer.body, ".notice-warning"),
            [Messages::english().get(key!("sounds-file-not-kept"))],
            "{what}"
        );
    }
    let none = post_file(&mut lea, "/sounds/new", &[("name", "")], None).await;
    assert_eq!((none.status, error_text(&none).as_str()), (422, "Choose a file, or record something"));
    assert!(texts(&none.body, ".notice-warning").is_empty(), "no file is lost where none was sent");
    assert!(sounds::list(world.app(), &world.lea, &SoundQuery::default()).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn an_oversized_upload_is_refused_without_being_buffered() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let mut file = tone(440.0, 2_000, 8_000);
    file.resize(MAX_SOUND_BYTES + 1, 0);
    let answer = post_file(&mut lea, "/sounds/new", &[("name", "Large")], Some(("a.wav", "audio/wav", &file))).await;
    assert_eq!(answer.status, 413);
    assert_eq!(
        error_text(&answer),
        "The file is larger than 10 MB; use a shorter sound, or an MP3 file with a lower bit rate"
    );
    // A file of exactly the limit is accepted by its content.
    file.truncate(MAX_SOUND_BYTES);
    let answer = post_file(&mut lea, "/sounds/new", &[("name", "Large")], Some(("a.wav", "audio/wav", &file))).await;
    assert_eq!(answer.status, 303, "what follows the sound is not its business");
    // Other fields have the size limit of the other forms.
    let long = "x".repeat(300 * 1024);
    let uuid = answer.location().to_owned();
    assert_eq!(lea.post(&uuid, &[("name", &long)]).await.status, 400);
    assert_eq!(post_file(&mut lea, "/sounds/new", &[("name", &long)], None).await.status, 400);
    assert_eq!(lea.post("/sounds/new", &[("name", "no file can be in such a form")]).await.status, 400);
}

#[tokio::test]
async fn the_type_is_detected_from_the_content() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let mp3 = silent_mp3(80);
    let fields = [("name", "")];
    let file = Some(("../Ouvert le dimanché.png", "image/png", mp3.as_slice()));
    let answer = post_file(&mut lea, "/sounds/new", &fields, file).await;
    // The extension is not one of a sound, so it stays in the name.
    assert_eq!(answer.status, 303);
    let page = lea.get(answer.location()).await;
    assert_eq!(texts(&page.body, "h1"), ["Ouvert le dimanché.png"]);
    assert_eq!(texts(&page.body, ".notice"), ["Sound added. Mailboxes can use it now."]);
    let original = lea.get(&format!("{}/original", answer.location())).await;
    assert_eq!((original.header("content-type"), &original.bytes), ("audio/mpeg", &mp3));
    let phone = lea.get(&format!("{}/phone.wav", answer.location())).await;
    assert_eq!(phone.header("content-type"), "audio/wav");
    let decoded = samples(&phone.bytes);
    // 80 frames of 1152 samples at 44.1 kHz.
    assert_eq!(decoded.len(), 80 * 1152 * 8_000 / 44_100);
    assert!(decoded.iter().all(|sample| sample.abs() < 2), "silence");
}

#[tokio::test]
async fn the_phone_wav_sounds_like_the_upload() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    for (nth, rate) in [8_000_u32, 11_025, 16_000, 44_100, 48_000].into_iter().enumerate() {
        let upload = tone(440.0 + f32::from(u16::try_from(nth).unwrap()), 2_000, rate);
        let uuid = add_sound(&mut lea, world.left, &format!("At {rate}"), &upload).await;
        let file = lea.get(&format!("/sounds/{uuid}/phone.wav")).await.bytes;
        assert_eq!(
            file[..wav::HEADER_BYTES],
            wav::encode(&samples(&file), 8_000)[..wav::HEADER_BYTES],
            "8 kHz, mono, 16 bits"
        );
        let decoded = samples(&file);
        assert!(decoded.len().abs_diff(16_000) <= 1, "{rate}: {}", decoded.len());
        // A tone crosses zero twice a period.
        let crossings = decoded.windows(2).filter(|pair| (pair[0] < 0) != (pair[1] < 0)).count();
        assert!(crossings.abs_diff(2 * 2 * (440 + nth)) <= 4, "{rate}: {crossings}");
        assert!(decoded[4_000..12_000].iter().any(|s| s.abs() > 15_000), "{rate}: as loud as it was");
    }
}

#[tokio::test]
async fn a_streamed_wav_without_length_is_accepted() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let mut file = tone(440.0, 2_000, 44_100);
    file[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
    file[40..44].copy_from_slice(&u32::MAX.to_le_bytes());
    let uuid = add_sound(&mut lea, world.left, "Piped", &file).await;
    let decoded = samples(&lea.get(&format!("/sounds/{uuid}/phone.wav")).await.bytes);
    assert!((15_700..=16_000).contains(&decoded.len()), "{}", decoded.len());
}

#[tokio::test]
async fn the_same_form_sent_twice_makes_one_sound() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let (one, two) = (tone(440.0, 1_500, 8_000), tone(660.0, 1_500, 8_000));
    let first = add_sound(&mut lea, world.left, "Welcome", &one).await;
    assert_eq!(add_sound(&mut lea, world.left, "Welcome", &one).await, first);
    let other = post_file(&mut lea, "/sounds/new", &[("name", " Welcome ")], Some(("a.wav", "audio/wav", &two))).await;
    assert_eq!(other.status, 422);
    let errors = texts(&other.body, "#name-error .error");
    assert_eq!(errors, ["There is already a sound “Welcome”; choose another name"]);
    assert_eq!(sounds::list(world.app(), &world.lea, &SoundQuery::default()).await.unwrap().rows.len(), 1);
    // Another customer's names are its own.
    add_sound(&mut lea, world.leaf, "Welcome", &two).await;
}

#[tokio::test]
async fn a_truncated_or_empty_form_is_refused() {
    use axum::body::Body;
    use axum::http::Request;
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let whole = "--E\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n\r\nRIFF";
    let kinds =
        ["multipart/form-data; boundary=E", "multipart/form-data", "text/plain", "multipart/form-data; boundary=X"];
    for kind in kinds {
        let request = Request::post("/sounds/new").header("content-type", kind).header("sec-fetch-site", "same-origin");
        let answer = lea.send(request.body(Body::from(whole)).unwrap()).await;
        assert_eq!(answer.status, 400, "{kind}");
    }
    let foreign = Request::post("/sounds/new").header("content-type", kinds[0]).header("sec-fetch-site", "cross-site");
    assert_eq!(lea.send(foreign.body(Body::from(whole)).unwrap()).await.status, 403);
    let mut signed_out = world.test.browser();
    let file = tone(440.0, 1_500, 8_000);
    let answer = post_file(&mut signed_out, "/sounds/new", &[], Some(("a.wav", "audio/wav", &file))).await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn a_sound_sent_after_the_session_ended_is_reported_as_lost() {
    let world = World::new().await;
    let file = tone(440.0, 2_000, 8_000);
    for path in ["/sounds/new", "/sounds/00000000-0000-4000-8000-000000000000/replace"] {
        let answer =
            post_file(&mut world.test.browser(), path, &[("name", "Late")], Some(("a.wav", "audio/wav", &file))).await;
        assert_eq!((answer.status, texts(&answer.body, "h1")), (401, vec!["You are signed out".to_owned()]), "{path}");
        assert!(
            texts(&answer.body, ".empty-state p").iter().any(|p| p.starts_with("The sound was not saved")),
            "{path}"
        );
        assert_eq!(attributes(&answer.body, ".empty-state a.button", "href").len(), 1, "{path}");
    }
    let mut rita = world.test.signed_in("rita").await;
    assert!(texts(&rita.get("/sounds").await.body, ".sound-name").is_empty());
}
