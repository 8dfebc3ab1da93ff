//! Short tunes for the sample data, generated so that no recordings have to be shipped.

use crate::domain::sound::{RECORDING_SAMPLE_RATE, wav};

/// The length of a note, in seconds.
const NOTE_SECONDS: f32 = 0.45;

/// A WAV file that plays these notes, in hertz, one after the other, each fading out.
pub(super) fn file(notes: &[f32]) -> Vec<u8> {
    let samples: Vec<i16> = notes.iter().flat_map(|hertz| note(*hertz)).collect();
    wav::encode(&samples, RECORDING_SAMPLE_RATE)
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small numbers"
)]
fn note(hertz: f32) -> impl Iterator<Item = i16> {
    let rate = RECORDING_SAMPLE_RATE as f32;
    (0..(NOTE_SECONDS * rate) as u32).map(move |n| {
        let at = n as f32 / rate;
        let wave = |times: f32| (std::f32::consts::TAU * hertz * times * at).sin();
        let fade = (at * 200.0).min(1.0) * (-5.0 * at).exp();
        wav::sample_from_f32(0.5 * fade * (wave(1.0) + 0.3 * wave(2.0)))
    })
}
