//! Reading a form with a file in it, of which no more than a little is ever in memory.
//!
//! A field may be as long as whoever sends it likes, and so may its head. What reads such a form holds a file in
//! pieces and a text up to a limit, and gives up on anything else that does not end.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::multipart::Field;
use axum::extract::{FromRequest as _, Multipart, Request};
use futures_core::Stream;

use crate::error::AppError;

/// Most bytes of the texts of a form, with their names.
const MAX_TEXT_BYTES: usize = 8 * 1024;

/// So much is taken from the body at a time.
const CHUNK_BYTES: usize = 8 * 1024;

/// So much more is taken in, at most, than was given out: heads of fields, and what waits for its end.
const MAX_BUFFERED_BYTES: usize = 128 * CHUNK_BYTES;

/// A form that is being read.
pub struct MultipartForm {
    fields: Multipart,
    held: Arc<AtomicUsize>,
    text: usize,
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
    /// What it is called by whoever sends it, which proves nothing.
    pub name: String,
    field: Field<'f>,
    held: Arc<AtomicUsize>,
}

impl MultipartForm {
    /// Begins to read the form that is the body of `request`.
    pub async fn open(request: Request) -> Result<Self, AppError> {
        let (parts, body) = request.into_parts();
        let held = Arc::new(AtomicUsize::new(0));
        let paced =
            PacedBody { body: body.into_data_stream(), rest: Bytes::new(), held: Arc::clone(&held), paused: false };
        let request = Request::from_parts(parts, Body::from_stream(paced));
        let fields = Multipart::from_request(request, &()).await.map_err(|_| AppError::BadRequest)?;
        Ok(Self { fields, held, text: 0 })
    }

    /// The next field; `None`: that was the last one.
    pub async fn next(&mut self) -> Result<Option<FormPart<'_>>, AppError> {
        let Some(mut field) = self.fields.next_field().await.map_err(|_| AppError::BadRequest)? else {
            return Ok(None);
        };
        if let Some(name) = field.file_name().map(str::to_owned) {
            return Ok(Some(FormPart::File(Box::new(FormFile { name, field, held: Arc::clone(&self.held) }))));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        self.text += name.len();
        while let Some(chunk) = chunk(&mut field, &self.held).await? {
            self.text += chunk.len();
            if self.text > MAX_TEXT_BYTES {
                break;
            }
            value.extend_from_slice(&chunk);
        }
        if self.text > MAX_TEXT_BYTES {
            return Err(AppError::BadRequest);
        }
        Ok(Some(FormPart::Text(name, String::from_utf8_lossy(&value).into_owned())))
    }
}

impl FormFile<'_> {
    /// The next bytes; `None`: that was all.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, AppError> {
        chunk(&mut self.field, &self.held).await
    }
}

async fn chunk(field: &mut Field<'_>, held: &AtomicUsize) -> Result<Option<Bytes>, AppError> {
    let chunk = field.chunk().await.map_err(|_| AppError::BadRequest)?;
    held.fetch_sub(chunk.as_ref().map_or(0, Bytes::len), Ordering::Relaxed);
    Ok(chunk)
}

/// A body in small pieces. What reads multipart forms takes whatever is there each time, before it looks at any of
/// it; so there is a pause after each piece, and an end where it holds more than [`MAX_BUFFERED_BYTES`].
struct PacedBody {
    body: BodyDataStream,
    rest: Bytes,
    held: Arc<AtomicUsize>,
    paused: bool,
}

impl Stream for PacedBody {
    type Item = Result<Bytes, axum::BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.paused) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.held.load(Ordering::Relaxed) >= MAX_BUFFERED_BYTES {
            return Poll::Ready(Some(Err("a field does not end".into())));
        }
        if self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_next(cx)) {
                Some(Ok(bytes)) => self.rest = bytes,
                other => return Poll::Ready(other.map(|bytes| bytes.map_err(Into::into))),
            }
        }
        let length = self.rest.len().min(CHUNK_BYTES);
        let piece = self.rest.split_to(length);
        self.held.fetch_add(piece.len(), Ordering::Relaxed);
        self.paused = true;
        Poll::Ready(Some(Ok(piece)))
    }
}
