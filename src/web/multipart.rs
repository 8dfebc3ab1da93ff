//! Reading multipart forms while they are uploaded, with bounded memory and limited size, pace and duration.
//!
//! Clients may send fields and field headers of any length. Files are read in chunks and texts up to a limit; anything
//! else that does not end is rejected.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest as _, Multipart, Request};
use futures_core::Stream;
use tokio::time::{Instant, timeout_at};

use crate::error::AppError;

/// The maximum size of all text fields of a form, including their names.
const MAX_TEXT_BYTES: usize = 8 * 1024;

/// The size of the chunks taken from the body.
const CHUNK_BYTES: usize = 8 * 1024;

/// The maximum difference between the bytes read and the bytes passed on: field headers, and data being buffered.
const MAX_BUFFERED_BYTES: usize = 128 * CHUNK_BYTES;

/// The limits of a form with files.
#[derive(Debug)]
pub struct UploadLimits {
    /// The maximum size of a file.
    pub file_bytes: usize,
    /// A refused file is read and dropped up to this size: a browser whose upload is cut off shows no response.
    pub drained_bytes: usize,
    /// The longest pause.
    pub pause: Duration,
    /// The minimum rate of a file that has taken longer than that pause, in bytes per second.
    pub bytes_per_second: u64,
    /// The longest duration.
    pub duration: Duration,
}

/// Why a form is not read any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadError {
    /// A file exceeds its maximum size.
    TooLarge,
    /// It pauses for too long, its rate is too low, or it takes too long.
    TooSlow,
    /// It is not a form, or it was interrupted.
    Unreadable,
}

/// A form being read.
pub struct MultipartForm {
    fields: Multipart,
    buffered: Arc<AtomicUsize>,
    text_bytes: usize,
    opened: Instant,
    limits: &'static UploadLimits,
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
    opened: Instant,
    started: Instant,
    length: usize,
    limits: &'static UploadLimits,
}

impl UploadLimits {
    /// What `read` yields, unless the sender pauses for too long or a form opened at `opened` takes too long.
    async fn wait<T, E>(&self, opened: Instant, read: impl Future<Output = Result<T, E>>) -> Result<T, UploadError> {
        let deadline = (opened + self.duration).min(Instant::now() + self.pause);
        match timeout_at(deadline, read).await {
            Ok(Ok(read)) => Ok(read),
            Ok(Err(_)) => Err(UploadError::Unreadable),
            Err(_) => Err(UploadError::TooSlow),
        }
    }

    /// Whether a file of which `length` bytes have arrived in this time is too slow. A pause at the beginning does not
    /// count.
    fn is_too_slow(&self, elapsed: Duration, length: usize) -> bool {
        let seconds = elapsed.saturating_sub(self.pause).as_secs();
        u64::try_from(length).is_ok_and(|length| length < seconds * self.bytes_per_second)
    }
}

impl MultipartForm {
    /// Starts reading the form in the body of `request`.
    pub async fn open(request: Request, limits: &'static UploadLimits) -> Result<Self, UploadError> {
        let (parts, body) = request.into_parts();
        let buffered = Arc::new(AtomicUsize::new(0));
        let paced = PacedBody {
            body: body.into_data_stream(),
            rest: Bytes::new(),
            buffered: Arc::clone(&buffered),
            paused: false,
        };
        let request = Request::from_parts(parts, Body::from_stream(paced));
        let fields = Multipart::from_request(request, &()).await.map_err(|_| UploadError::Unreadable)?;
        Ok(Self { fields, buffered, text_bytes: 0, opened: Instant::now(), limits })
    }

    /// The next field; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<FormPart<'_>>, UploadError> {
        let (opened, limits) = (self.opened, self.limits);
        let Some(mut field) = limits.wait(opened, self.fields.next_field()).await? else { return Ok(None) };
        if let Some(name) = field.file_name().map(str::to_owned) {
            let buffered = Arc::clone(&self.buffered);
            let file = FormFile { name, field, buffered, opened, started: Instant::now(), length: 0, limits };
            return Ok(Some(FormPart::File(Box::new(file))));
        }
        let name = field.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        self.text_bytes += name.len();
        while let Some(chunk) = limits.wait(opened, chunk(&mut field, &self.buffered)).await? {
            self.text_bytes += chunk.len();
            if self.text_bytes > MAX_TEXT_BYTES {
                break;
            }
            value.extend_from_slice(&chunk);
        }
        if self.text_bytes > MAX_TEXT_BYTES {
            return Err(UploadError::Unreadable);
        }
        Ok(Some(FormPart::Text(name, String::from_utf8_lossy(&value).into_owned())))
    }
}

impl FormFile<'_> {
    /// The next bytes; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, UploadError> {
        let Some(bytes) = self.limits.wait(self.opened, chunk(&mut self.field, &self.buffered)).await? else {
            return Ok(None);
        };
        self.length += bytes.len();
        if self.limits.is_too_slow(self.started.elapsed(), self.length) {
            return Err(UploadError::TooSlow);
        }
        if self.length > self.limits.file_bytes { Err(UploadError::TooLarge) } else { Ok(Some(bytes)) }
    }

    /// Reads and drops the rest, and returns whether it ends within the limits.
    pub async fn drain(&mut self) -> bool {
        while self.length <= self.limits.drained_bytes {
            match self.chunk().await {
                Ok(Some(_)) | Err(UploadError::TooLarge) => {}
                Ok(None) => return true,
                Err(UploadError::TooSlow | UploadError::Unreadable) => return false,
            }
        }
        false
    }
}

impl From<UploadError> for AppError {
    fn from(_: UploadError) -> Self {
        Self::BadRequest
    }
}

async fn chunk(field: &mut Field<'_>, buffered: &AtomicUsize) -> Result<Option<Bytes>, MultipartError> {
    let chunk = field.chunk().await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: UploadLimits = UploadLimits {
        file_bytes: 1,
        drained_bytes: 1,
        pause: Duration::from_secs(15),
        bytes_per_second: 4 * 1024,
        duration: Duration::from_mins(10),
    };

    #[test]
    fn file_must_reach_the_minimum_rate() {
        let too_slow = |seconds, length| LIMITS.is_too_slow(Duration::from_secs(seconds), length);
        assert!(!too_slow(0, 0) && !too_slow(15, 1), "a pause is nothing yet");
        assert!(too_slow(20, 1_000) && !too_slow(20, 50_000));
    }

    #[tokio::test]
    async fn pause_and_duration_are_limited() {
        let opened = Instant::now();
        let never = std::future::pending::<Result<(), ()>>;
        for limits in
            [UploadLimits { pause: Duration::ZERO, ..LIMITS }, UploadLimits { duration: Duration::ZERO, ..LIMITS }]
        {
            assert_eq!(limits.wait(opened, never()).await, Err(UploadError::TooSlow));
        }
        assert_eq!(LIMITS.wait(opened, async { Ok::<_, ()>(1) }).await, Ok(1));
        assert_eq!(LIMITS.wait(opened, async { Err::<(), _>(()) }).await, Err(UploadError::Unreadable));
    }
}
