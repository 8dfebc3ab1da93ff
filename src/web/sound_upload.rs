//! Reading a posted form with a sound in it: piece by piece, and no more of it than may be kept.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use futures_core::Stream as _;
use http::request::Parts;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::multipart::{FormPart, MultipartForm};

use crate::domain::sound::MAX_SOUND_BYTES;
use crate::error::AppError;

/// So many files are in memory at once, from their first byte until they are stored.
static UPLOAD_SLOTS: Semaphore = Semaphore::const_new(8);

/// How long somebody waits for a turn.
const SLOT_TIMEOUT: Duration = Duration::from_secs(20);

/// How long a file may take; who sends slower than this holds up others.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(300);

/// So much of a file that is too large is read on, without keeping it: a browser that is cut off shows no
/// answer.
pub const MAX_DRAINED_BYTES: usize = 20 * MAX_SOUND_BYTES;

/// A form with its file.
#[derive(Debug, Default)]
pub struct Upload {
    /// The other fields.
    pub pairs: Vec<(String, String)>,
    /// What the file is called by whoever sent it, which proves nothing.
    pub file_name: String,
    /// Its bytes; none if no file was chosen.
    pub file: Option<Vec<u8>>,
    /// Whether there were more than may be kept.
    pub too_large: bool,
    /// Lets the next file in when this is dropped: once nothing of this one is in memory any more.
    _turn: Option<SemaphorePermit<'static>>,
}

/// Reads the form, and gives back the head of the request.
pub async fn receive(request: Request) -> (Parts, Result<Upload, AppError>) {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let Ok(Ok(turn)) = tokio::time::timeout(SLOT_TIMEOUT, UPLOAD_SLOTS.acquire()).await else {
        return (parts, Err(AppError::TooMany));
    };
    let upload = match tokio::time::timeout(UPLOAD_TIMEOUT, read_form(request)).await {
        Ok(upload) => upload.map(|upload| Upload { _turn: Some(turn), ..upload }),
        Err(_) => Err(AppError::BadRequest),
    };
    (parts, upload)
}

/// Reads what somebody sends who is not to send it, and keeps nothing of it: a browser that is cut off shows no
/// answer.
pub async fn drain(body: Body) {
    let passing = async {
        let (mut body, mut passed) = (body.into_data_stream(), 0);
        while let Some(Ok(chunk)) = poll_fn(|cx| Pin::new(&mut body).poll_next(cx)).await {
            passed += chunk.len();
            if passed > MAX_DRAINED_BYTES {
                return;
            }
        }
    };
    // Who is too slow is not waited for.
    let _ = tokio::time::timeout(UPLOAD_TIMEOUT, passing).await;
}

async fn read_form(request: Request) -> Result<Upload, AppError> {
    let mut form = MultipartForm::open(request).await?;
    let (mut upload, mut passed) = (Upload::default(), 0);
    while let Some(part) = form.next().await? {
        let mut sent = match part {
            FormPart::Text(name, value) => {
                upload.pairs.push((name, value));
                continue;
            }
            FormPart::File(sent) => sent,
        };
        let mut bytes = Vec::new();
        while let Some(chunk) = sent.chunk().await? {
            if upload.too_large || bytes.len() + chunk.len() > MAX_SOUND_BYTES {
                upload.too_large = true;
                bytes = Vec::new();
                passed += chunk.len();
                if passed > MAX_DRAINED_BYTES {
                    return Ok(upload);
                }
            } else {
                bytes.extend_from_slice(&chunk);
            }
        }
        // A browser sends a nameless, empty file where none was chosen.
        if !sent.name.is_empty() || !bytes.is_empty() {
            upload.file_name = sent.name;
            upload.file = Some(bytes);
        }
    }
    Ok(upload)
}
