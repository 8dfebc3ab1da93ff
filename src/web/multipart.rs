//! Streaming multipart forms, with bounded memory.
//!
//! Clients may send fields and field headers of any length. Files are read in chunks and texts up to a limit; anything
//! else that does not end is rejected.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::multipart::Field;
use axum::extract::{FromRequest as _, Multipart, Request};
use futures_core::Stream;

use crate::error::AppError;

/// The maximum size of all text fields of a form, including their names.
const MAX_TEXT_BYTES: usize = 8 * 1024;

/// The size of the chunks taken from the body.
const CHUNK_BYTES: usize = 8 * 1024;

/// The maximum difference between the bytes read and the bytes passed on: field headers, and data being buffered.
const MAX_BUFFERED_BYTES: usize = 128 * CHUNK_BYTES;

/// A form being read.
pub struct MultipartForm {
    fields: Multipart,
    buffered: Arc<AtomicUsize>,
    text_bytes: usize,
}

/// A field of it.
pub enum FormPart<'f> {
    /// Its name, and the whole text.
    Text(String, String),
    /// A file.
    File(Box<FormFile<'f>>),
}

/// A file in a form.
pub struct FormFile<'f> {
    /// The name sent by the client, which is not trustworthy.
    pub name: String,
    field: Field<'f>,
    buffered: Arc<AtomicUsize>,
}

impl MultipartForm {
    /// Starts reading the form in the body of `request`.
    pub async fn open(request: Request) -> Result<Self, AppError> {
        let (parts, body) = request.into_parts();
        let buffered = Arc::new(AtomicUsize::new(0));
        let paced = PacedBody {
            body: body.into_data_stream(),
            rest: Bytes::new(),
            buffered: Arc::clone(&buffered),
            paused: false,
        };
        let request = Request::from_parts(parts, Body::from_stream(paced));
        let fields = Multipart::from_request(request, &()).await.map_err(|_| AppError::BadRequest)?;
        Ok(Self { fields, buffered, text_bytes: 0 })
    }

    /// The next field; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<FormPart<'_>>, AppError> {
        let Some(mut field) = self.fields.next_field().await.map_err(|_| AppError::BadRequest)? else {
            return Ok(None);
        };
        if let Some(name) = field.file_name().map(str::to_owned) {
            return Ok(Some(FormPart::File(Box::new(FormFile { name, field, buffered: Arc::clone(&self.buffered) }))));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        self.text_bytes += name.len();
        while let Some(chunk) = chunk(&mut field, &self.buffered).await? {
            self.text_bytes += chunk.len();
            if self.text_bytes > MAX_TEXT_BYTES {
                break;
            }
            value.extend_from_slice(&chunk);
        }
        if self.text_bytes > MAX_TEXT_BYTES {
            return Err(AppError::BadRequest);
        }
        Ok(Some(FormPart::Text(name, String::from_utf8_lossy(&value).into_owned())))
    }
}

impl FormFile<'_> {
    /// The next bytes; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, AppError> {
        chunk(&mut self.field, &self.buffered).await
    }
}

async fn chunk(field: &mut Field<'_>, buffered: &AtomicUsize) -> Result<Option<Bytes>, AppError> {
    let chunk = field.chunk().await.map_err(|_| AppError::BadRequest)?;
    buffered.fetch_sub(chunk.as_ref().map_or(0, Bytes::len), Ordering::Relaxed);
    Ok(chunk)
}

/// A body in small chunks. The multipart parser takes everything that is available before it parses any of it; so
/// there is a pause after each chunk, and an error once it buffers more than [`MAX_BUFFERED_BYTES`].
struct PacedBody {
    body: BodyDataStream,
    rest: Bytes,
    buffered: Arc<AtomicUsize>,
    paused: bool,
}

impl Stream for PacedBody {
    type Item = Result<Bytes, axum::BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.paused) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.buffered.load(Ordering::Relaxed) >= MAX_BUFFERED_BYTES {
            return Poll::Ready(Some(Err("a field does not end".into())));
        }
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(cx)) {
                Some(Ok(bytes)) => self.rest = bytes,
                other => return Poll::Ready(other.map(|bytes| bytes.map_err(Into::into))),
            }
        }
        let length = self.rest.len().min(CHUNK_BYTES);
        let chunk = self.rest.split_to(length);
        self.buffered.fetch_add(chunk.len(), Ordering::Relaxed);
        self.paused = true;
        Poll::Ready(Some(Ok(chunk)))
    }
}
