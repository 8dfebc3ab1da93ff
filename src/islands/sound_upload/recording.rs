//! Records from the microphone. Each browser records in its own format and can decode it again, so the result is always
//! converted to plain WAV.

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
use crate::i18n::{MessageKey, key};

/// Every browser that can record supports one of these formats. `WebKit` on systems without codecs has a recorder, but
/// supports none of them.
const FORMATS: [&str; 3] = ["audio/webm", "audio/mp4", "audio/ogg"];

/// Whether this browser can record on this page: insecure pages have no access to the microphone.
pub fn is_possible() -> bool {
    let has = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).is_ok_and(|found| found.is_truthy());
    has(&window().navigator(), "mediaDevices")
        && has(&window(), "MediaRecorder")
        && FORMATS.into_iter().any(MediaRecorder::is_type_supported)
}

/// A running recording.
pub struct Recording {
    recorder: MediaRecorder,
    stream: MediaStream,
    chunks: Array,
    /// Must live as long as the recorder calls it.
    _on_data: Closure<dyn FnMut(BlobEvent)>,
}

/// Why there is no recording: the key of the message.
pub type RecordingError = MessageKey;

const RECORDING_FAILED: RecordingError = key!("sound-picker-failed");

impl Recording {
    /// Asks for the microphone and starts recording.
    pub async fn start() -> Result<Self, RecordingError> {
        let request = || -> Result<Promise, JsValue> {
            let constraints = MediaStreamConstraints::new();
            constraints.set_audio(&true.into());
            window().navigator().media_devices()?.get_user_media_with_constraints(&constraints)
        };
        let stream = match request() {
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
        let collected = chunks.clone();
        let on_data = Closure::new(move |event: BlobEvent| {
            if let Some(chunk) = event.data() {
                collected.push(&chunk);
            }
        });
        recorder.set_ondataavailable(Some(on_data.as_ref().unchecked_ref()));
        recorder.start()?;
        Ok(Self { recorder, stream: stream.clone(), chunks, _on_data: on_data })
    }

    /// Stops, releases the microphone, and returns the samples at [`RECORDING_SAMPLE_RATE`].
    pub async fn finish(self) -> Result<Vec<i16>, RecordingError> {
        let stopped = Promise::new(&mut |resolve, _| self.recorder.set_onstop(Some(&resolve)));
        let stop = self.recorder.stop();
        if stop.is_ok() {
            let _ = JsFuture::from(stopped).await;
        }
        release_microphone(&self.stream);
        self.samples().await.ok_or(RECORDING_FAILED)
    }

    /// The recording mixed down to one channel. Decoding resamples it to the rate of the context.
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    async fn samples(&self) -> Option<Vec<i16>> {
        let blob = files::join_chunks(&self.chunks)?;
        let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
        let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(
            1,
            1,
            RECORDING_SAMPLE_RATE as f32,
        );
        let decoding = context.ok()?.decode_audio_data(bytes.unchecked_ref()).ok()?;
        let audio: AudioBuffer = JsFuture::from(decoding).await.ok()?.unchecked_into();
        let count = audio.number_of_channels();
        let channels: Vec<Vec<f32>> = (0..count).filter_map(|i| audio.get_channel_data(i).ok()).collect();
        let first = channels.first()?;
        let mixed = (0..first.len()).map(|i| channels.iter().filter_map(|c| c.get(i)).sum::<f32>() / count as f32);
        Some(mixed.map(wav::sample_from_f32).collect())
    }
}

/// Releases the microphone.
fn release_microphone(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// The error for a rejection by the browser.
fn error_of(error: &JsValue) -> RecordingError {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "SecurityError" => key!("sound-picker-denied"),
        "NotFoundError" | "OverconstrainedError" => key!("sound-picker-no-microphone"),
        "NotReadableError" | "AbortError" => key!("sound-picker-microphone-busy"),
        _ => RECORDING_FAILED,
    }
}
