//! The microphone. Every browser records in a format of its own and can read what it recorded; so it is
//! asked to do both, and what is sent becomes plain WAV whatever the browser.

use js_sys::{Array, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioBuffer, BlobEvent, DomException, MediaRecorder, MediaStream, MediaStreamConstraints, MediaStreamTrack,
    OfflineAudioContext,
};

use super::files;
use crate::domain::sound::{RECORDING_SAMPLE_RATE, wav};

/// The formats of which every browser that records has one. `WebKit` on a system without codecs has a recorder, but none
/// of them.
const FORMATS: [&str; 3] = ["audio/webm", "audio/mp4", "audio/ogg"];

/// Whether this browser records, and does so here: it offers no microphone to a page that came in clear
/// over a network.
pub fn is_possible() -> bool {
    let has = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).is_ok_and(|found| found.is_truthy());
    has(&window().navigator(), "mediaDevices")
        && has(&window(), "MediaRecorder")
        && FORMATS.into_iter().any(MediaRecorder::is_type_supported)
}

/// A recording that is on.
pub struct Recording {
    recorder: MediaRecorder,
    stream: MediaStream,
    chunks: Array,
    /// Lives as long as the recorder calls it.
    _collect: Closure<dyn FnMut(BlobEvent)>,
}

/// Why there is no recording: the key of what people are told.
pub type RecordingError = &'static str;

const RECORDING_FAILED: RecordingError = "sound-picker-failed";

impl Recording {
    /// Asks for the microphone, and begins.
    pub async fn start() -> Result<Self, RecordingError> {
        let asked = || -> Result<Promise, JsValue> {
            let wanted = MediaStreamConstraints::new();
            wanted.set_audio(&true.into());
            window().navigator().media_devices()?.get_user_media_with_constraints(&wanted)
        };
        let stream = match asked() {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        let stream: MediaStream = stream.map_err(|error| error_of(&error))?.unchecked_into();
        Self::from_stream(&stream).map_err(|error| {
            release_microphone(&stream);
            error_of(&error)
        })
    }

    fn from_stream(stream: &MediaStream) -> Result<Self, JsValue> {
        let recorder = MediaRecorder::new_with_media_stream(stream)?;
        let chunks = Array::new();
        let all = chunks.clone();
        let collect = Closure::new(move |event: BlobEvent| {
            if let Some(chunk) = event.data() {
                all.push(&chunk);
            }
        });
        recorder.set_ondataavailable(Some(collect.as_ref().unchecked_ref()));
        recorder.start()?;
        Ok(Self { recorder, stream: stream.clone(), chunks, _collect: collect })
    }

    /// Ends it, lets go of the microphone, and gives what was heard, at [`RECORDING_SAMPLE_RATE`].
    pub async fn finish(self) -> Result<Vec<i16>, RecordingError> {
        let stopped = Promise::new(&mut |resolve, _| self.recorder.set_onstop(Some(&resolve)));
        let ended = self.recorder.stop();
        if ended.is_ok() {
            let _ = JsFuture::from(stopped).await;
        }
        release_microphone(&self.stream);
        self.samples().await.ok_or(RECORDING_FAILED)
    }

    /// What was heard, of one channel. Decoding brings it to the rate of the context.
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    async fn samples(&self) -> Option<Vec<i16>> {
        let blob = files::join_chunks(&self.chunks)?;
        let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
        let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(
            1,
            1,
            RECORDING_SAMPLE_RATE as f32,
        );
        let decoded = context.ok()?.decode_audio_data(bytes.unchecked_ref()).ok()?;
        let heard: AudioBuffer = JsFuture::from(decoded).await.ok()?.unchecked_into();
        let count = heard.number_of_channels();
        let channels: Vec<Vec<f32>> = (0..count).filter_map(|nth| heard.get_channel_data(nth).ok()).collect();
        let first = channels.first()?;
        let mixed = (0..first.len()).map(|at| channels.iter().filter_map(|c| c.get(at)).sum::<f32>() / count as f32);
        Some(mixed.map(wav::sample_from_f32).collect())
    }
}

/// Lets go of the microphone.
fn release_microphone(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// What the browser's refusal means.
fn error_of(error: &JsValue) -> RecordingError {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "SecurityError" => "sound-picker-denied",
        "NotFoundError" | "OverconstrainedError" => "sound-picker-no-microphone",
        "NotReadableError" | "AbortError" => "sound-picker-microphone-busy",
        _ => RECORDING_FAILED,
    }
}
