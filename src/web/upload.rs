//! Reading a posted form with a file in it: piece by piece, and no more of it than may be kept.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequest as _, Multipart, Request};
use futures_core::Stream as _;
use http::request::Parts;
use tokio::sync::Semaphore;

use crate::domain::sound::MOST_BYTES;
use crate::error::AppError;

/// So many files are received at once, so that a burst of them cannot fill the memory.
static RECEIVING: Semaphore = Semaphore::const_new(8);

/// How long somebody waits for a turn.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long a file may take; who sends slower than this holds up others.
const DEADLINE: Duration = Duration::from_secs(300);

/// Most bytes of the fields beside the file.
const MOST_TEXT: usize = 8 * 1024;

/// So much of a file that is too large is read on, without keeping it: a browser that is cut off shows no
/// answer.
const PATIENTLY: usize = 20 * MOST_BYTES;

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
}

/// Reads the form, and gives back the head of the request.
pub async fn receive(request: Request) -> (Parts, Result<Upload, AppError>) {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let Ok(Ok(_turn)) = tokio::time::timeout(PATIENCE, RECEIVING.acquire()).await else {
        return (parts, Err(AppError::TooMany));
    };
    let upload = match tokio::time::timeout(DEADLINE, read(request)).await {
        Ok(upload) => upload,
        Err(_) => Err(AppError::BadRequest),
    };
    (parts, upload)
}

/// Reads what somebody sends who is not to send it, and keeps nothing of it: a browser that is cut off shows no
/// answer.
pub async fn pass_over(body: Body) {
    let passing = async {
        let (mut body, mut passed) = (body.into_data_stream(), 0);
        while let Some(Ok(chunk)) = poll_fn(|cx| Pin::new(&mut body).poll_next(cx)).await {
            passed += chunk.len();
            if passed > PATIENTLY {
                return;
            }
        }
    };
    // Who is too slow is not waited for.
    let _ = tokio::time::timeout(DEADLINE, passing).await;
}

async fn read(request: Request) -> Result<Upload, AppError> {
    let bad = |_| AppError::BadRequest;
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| AppError::BadRequest)?;
    let (mut upload, mut text, mut passed) = (Upload::default(), 0, 0);
    while let Some(mut field) = form.next_field().await.map_err(bad)? {
        let name = field.name().unwrap_or_default().to_owned();
        if let Some(file_name) = field.file_name().map(str::to_owned) {
            let mut bytes = Vec::new();
            while let Some(chunk) = field.chunk().await.map_err(bad)? {
                if upload.too_large || bytes.len() + chunk.len() > MOST_BYTES {
                    upload.too_large = true;
                    bytes = Vec::new();
                    passed += chunk.len();
                    if passed > PATIENTLY {
                        return Ok(upload);
                    }
                } else {
                    bytes.extend_from_slice(&chunk);
                }
            }
            // A browser sends a nameless, empty file where none was chosen.
            if !file_name.is_empty() || !bytes.is_empty() {
                upload.file_name = file_name;
                upload.file = Some(bytes);
            }
            continue;
        }
        let mut value = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(bad)? {
            text += chunk.len();
            if text > MOST_TEXT {
                return Err(AppError::BadRequest);
            }
            value.extend_from_slice(&chunk);
        }
        upload.pairs.push((name, String::from_utf8_lossy(&value).into_owned()));
    }
    Ok(upload)
}
