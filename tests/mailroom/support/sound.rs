//! Files that are sounds, and files that are not.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::domain::sound::wav;

use super::{Browser, TestResponse};

/// A WAV file of a tone that lasts so many milliseconds.
#[allow(clippy::cast_precision_loss, reason = "small numbers")]
pub fn tone(hertz: f32, milliseconds: u32, rate: u32) -> Vec<u8> {
    let count = rate / 1000 * milliseconds + rate % 1000 * milliseconds / 1000;
    let wave = |n: u32| 0.5 * (std::f32::consts::TAU * hertz * n as f32 / rate as f32).sin();
    let samples: Vec<i16> = (0..count).map(|n| wav::sample_from_f32(wave(n))).collect();
    wav::encode(&samples, rate)
}

/// An MP3 file of silence: so many frames of 26 milliseconds, 44.1 kHz, one channel, 128 kbit/s, without
/// anything that says how many. An empty frame is a header, and zeros for everything else.
pub fn silent_mp3(frames: usize) -> Vec<u8> {
    let mut frame = vec![0xff, 0xfb, 0x90, 0xc4];
    frame.resize(417, 0);
    frame.repeat(frames)
}

/// The samples of a plain WAV file.
pub fn samples(file: &[u8]) -> Vec<i16> {
    file[wav::HEADER_BYTES..].chunks_exact(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])).collect()
}

/// Sends a form with a file in it, as a page of the site does without JavaScript.
pub async fn post_file(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &str, &[u8])>,
) -> TestResponse {
    post_file_accepting("text/html", browser, path, fields, file).await
}

/// The same, as the script of the page does it.
pub async fn post_file_by_script(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &str, &[u8])>,
) -> TestResponse {
    post_file_accepting("*/*", browser, path, fields, file).await
}

async fn post_file_accepting(
    accept: &str,
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &str, &[u8])>,
) -> TestResponse {
    const EDGE: &str = "----edge-of-the-form";
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(value.as_bytes());
        body.extend_from_slice(b"\r\n");
    }
    // A browser sends a nameless, empty file where none was chosen.
    let (name, kind, bytes) = file.unwrap_or(("", "application/octet-stream", b""));
    let head = format!(
        "--{EDGE}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: {kind}\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
    let request = Request::post(path)
        .header(header::ACCEPT, accept)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    browser.send(request.unwrap()).await
}

/// Adds a sound by the page, and returns its UUID.
pub async fn add_sound(browser: &mut Browser, customer: i64, name: &str, file: &[u8]) -> String {
    let customer = customer.to_string();
    let fields = [("customer", customer.as_str()), ("name", name)];
    let answer = post_file(browser, "/sounds/new", &fields, Some(("a.wav", "audio/wav", file))).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().rsplit('/').next().unwrap().to_owned()
}
