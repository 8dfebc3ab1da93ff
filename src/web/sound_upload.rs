//! Reading an uploaded sound in chunks, with limited size, time and concurrency.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use futures_core::Stream as _;
use http::request::Parts;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::domain::sound::MAX_SOUND_BYTES;
use crate::error::AppError;
use crate::web::body_limits::MAX_DRAINED_SOUND_BYTES;
use crate::web::multipart::{FormFile, FormPart, MultipartForm, UploadError, UploadLimits};

/// The maximum number of files in memory at the same time, from their first byte until they are stored.
static UPLOAD_SLOTS: Semaphore = Semaphore::const_new(8);

/// How long an upload waits for a slot.
const SLOT_TIMEOUT: Duration = Duration::from_secs(20);

/// Slower uploads would block others.
static LIMITS: UploadLimits = UploadLimits {
    file_bytes: MAX_SOUND_BYTES,
    drained_bytes: MAX_DRAINED_SOUND_BYTES,
    pause: UPLOAD_TIMEOUT,
    bytes_per_second: 0,
    duration: UPLOAD_TIMEOUT,
};

/// The longest duration of an upload.
const UPLOAD_TIMEOUT: Duration = Duration::from_mins(5);

/// A form with its file.
#[derive(Debug, Default)]
pub struct Upload {
    /// The other fields.
    pub pairs: Vec<(String, String)>,
    /// The file name sent by the client, which is not trustworthy.
    pub file_name: String,
    /// Its bytes; `None` if no file was chosen.
    pub file: Option<Vec<u8>>,
    /// Whether it exceeded the size limit.
    pub too_large: bool,
    /// The slot, released when this is dropped and nothing of the file is in memory any longer.
    _slot: Option<SemaphorePermit<'static>>,
}

/// Reads the form, and also returns the head of the request.
pub async fn receive(request: Request) -> (Parts, Result<Upload, AppError>) {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let Ok(Ok(slot)) = tokio::time::timeout(SLOT_TIMEOUT, UPLOAD_SLOTS.acquire()).await else {
        return (parts, Err(AppError::TooMany));
    };
    let upload = read_form(request).await;
    (parts, upload.map(|upload| Upload { _slot: Some(slot), ..upload }).map_err(AppError::from))
}

/// Reads and drops an upload that is refused: a browser whose upload is cut off shows no response.
pub async fn drain(body: Body) {
    let draining = async {
        let (mut body, mut dropped_bytes) = (body.into_data_stream(), 0);
        while let Some(Ok(chunk)) = poll_fn(|cx| Pin::new(&mut body).poll_next(cx)).await {
            dropped_bytes += chunk.len();
            if dropped_bytes > MAX_DRAINED_SOUND_BYTES {
                return;
            }
        }
    };
    // Slow clients are cut off.
    let _ = tokio::time::timeout(UPLOAD_TIMEOUT, draining).await;
}

async fn read_form(request: Request) -> Result<Upload, UploadError> {
    let mut form = MultipartForm::open(request, &LIMITS).await?;
    let mut upload = Upload::default();
    while let Some(part) = form.next().await? {
        let mut file = match part {
            FormPart::Text(name, value) => {
                upload.pairs.push((name, value));
                continue;
            }
            FormPart::File(file) => file,
        };
        let bytes = match read_file(&mut file).await {
            Ok(bytes) => bytes,
            Err(UploadError::TooLarge) => {
                upload.too_large = true;
                if file.drain().await {
                    continue;
                }
                return Ok(upload);
            }
            Err(error) => return Err(error),
        };
        // A browser sends a nameless, empty file where none was chosen.
        if !file.name.is_empty() || !bytes.is_empty() {
            upload.file_name = file.name;
            upload.file = Some(bytes);
        }
    }
    Ok(upload)
}

async fn read_file(file: &mut FormFile<'_>) -> Result<Vec<u8>, UploadError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = file.chunk().await? {
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}
