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
use crate::web::limits::MAX_DRAINED_SOUND_BYTES;
use crate::web::multipart::{FormPart, MultipartForm};

/// The maximum number of files in memory at the same time, from their first byte until they are stored.
static UPLOAD_SLOTS: Semaphore = Semaphore::const_new(8);

/// How long an upload waits for a slot.
const SLOT_TIMEOUT: Duration = Duration::from_secs(20);

/// The longest duration of an upload; slower ones would block others.
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
    let upload = match tokio::time::timeout(UPLOAD_TIMEOUT, read_form(request)).await {
        Ok(upload) => upload.map(|upload| Upload { _slot: Some(slot), ..upload }),
        Err(_) => Err(AppError::BadRequest),
    };
    (parts, upload)
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

async fn read_form(request: Request) -> Result<Upload, AppError> {
    let mut form = MultipartForm::open(request).await?;
    let (mut upload, mut dropped_bytes) = (Upload::default(), 0);
    while let Some(part) = form.next().await? {
        let mut file = match part {
            FormPart::Text(name, value) => {
                upload.pairs.push((name, value));
                continue;
            }
            FormPart::File(file) => file,
        };
        let mut bytes = Vec::new();
        while let Some(chunk) = file.chunk().await? {
            if upload.too_large || bytes.len() + chunk.len() > MAX_SOUND_BYTES {
                upload.too_large = true;
                bytes = Vec::new();
                dropped_bytes += chunk.len();
                if dropped_bytes > MAX_DRAINED_SOUND_BYTES {
                    return Ok(upload);
                }
            } else {
                bytes.extend_from_slice(&chunk);
            }
        }
        // A browser sends a nameless, empty file where none was chosen.
        if !file.name.is_empty() || !bytes.is_empty() {
            upload.file_name = file.name;
            upload.file = Some(bytes);
        }
    }
    Ok(upload)
}
