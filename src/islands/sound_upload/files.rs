//! The file of an input: set, checked and previewed before it is submitted.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BlobPropertyBag, DataTransfer, File, FilePropertyBag, HtmlInputElement, Url};

use crate::domain::sound::audio_format::{self, AudioFormat};
use crate::domain::sound::{MAX_SOUND_BYTES, SoundError};

fn file_of(input: &HtmlInputElement) -> Option<File> {
    input.files().and_then(|files| files.get(0))
}

/// The name of the chosen file; empty if there is none.
pub fn file_name(input: &HtmlInputElement) -> String {
    file_of(input).map(|file| file.name()).unwrap_or_default()
}

/// A problem with the chosen file that is visible from its size and first bytes, so that no file is uploaded in vain.
pub async fn check_file(input: &HtmlInputElement) -> Option<SoundError> {
    let Some(file) = file_of(input) else { return Some(SoundError::NoFile) };
    if file.size() < 1.0 {
        return Some(SoundError::Empty);
    }
    #[allow(clippy::cast_precision_loss, reason = "a small number")]
    if file.size() > MAX_SOUND_BYTES as f64 {
        return Some(SoundError::TooLarge);
    }
    let head = file.slice_with_i32_and_i32(0, i32::try_from(audio_format::DETECTION_BYTES).ok()?).ok()?;
    // A file that cannot be read here is validated by the server.
    let buffer = JsFuture::from(head.array_buffer()).await.ok()?;
    audio_format::detect(&js_sys::Uint8Array::new(&buffer).to_vec())
        .err()
        .map(|detected| SoundError::NotASound(detected.map(Into::into)))
}

/// Sets a WAV file as the value of the input.
pub fn set_file(input: &HtmlInputElement, bytes: &[u8], name: &str) {
    let set = || -> Result<(), JsValue> {
        let options = FilePropertyBag::new();
        options.set_type(AudioFormat::Wav.media_type());
        let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
        let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options)?;
        let data = DataTransfer::new()?;
        data.items().add_with_file(&file)?;
        input.set_files(data.files().as_ref());
        Ok(())
    };
    let _ = set();
}

/// Revokes an [`object_url`].
pub fn revoke_url(url: Option<String>) {
    if let Some(url) = url {
        let _ = Url::revoke_object_url(&url);
    }
}

/// A URL to play the chosen file.
pub fn object_url(input: &HtmlInputElement) -> Option<String> {
    let file = file_of(input)?;
    Url::create_object_url_with_blob(&file).ok()
}

/// Joins the blobs of a recorder.
pub fn join_chunks(chunks: &js_sys::Array) -> Option<web_sys::Blob> {
    web_sys::Blob::new_with_blob_sequence_and_options(chunks, &BlobPropertyBag::new()).ok()
}
