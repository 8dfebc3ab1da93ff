//! Decoding a file to characters, chunk by chunk.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc::Receiver;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::encoding::{LegacyEncoding, guess};
use super::receive::{ReadError, UploadChunk};
use crate::domain::import::FileError;
use crate::i18n::Locale;

/// How much of a file is examined to detect its encoding.
const DETECTION_BYTES: usize = 4096;

/// How much of a file that is neither UTF-8 nor UTF-16 is examined to guess its encoding.
const SAMPLE_BYTES: usize = 64 * 1024;

/// Limits how many files are decoded at the same time, so that a burst of them leaves processors for other requests. No
/// permit is held while waiting for the next chunk.
static DECODE_PERMITS: Semaphore = Semaphore::const_new(2);

/// How to choose the encoding of a file.
#[derive(Clone, Copy, Debug)]
pub enum EncodingChoice {
    /// Detected; if the content does not determine it, the most likely one for this locale.
    Guess(Locale),
    /// UTF-8 or UTF-16; anything else is refused.
    Unicode,
    /// This encoding, which is UTF-8 or UTF-16.
    Utf(&'static Encoding),
    /// This legacy encoding.
    Legacy(&'static LegacyEncoding),
}

impl EncodingChoice {
    /// The encoding with this label.
    pub fn of_label(label: &str) -> Option<Self> {
        let utf = Encoding::for_label(label.trim().as_bytes()).filter(|e| [UTF_8, UTF_16LE, UTF_16BE].contains(e));
        utf.map(Self::Utf).or_else(|| LegacyEncoding::of_label(label).map(Self::Legacy))
    }
}

/// Reads a file as UTF-8, whatever its encoding.
pub(super) struct DecodingReader {
    chunks: Receiver<UploadChunk>,
    /// The digest of all bytes so far.
    digest: Sha256,
    /// Bytes that have not been decoded yet.
    raw: Vec<u8>,
    /// Decoded text; what has not been read yet begins at `position`.
    text: String,
    position: usize,
    detected: DetectedEncoding,
    at_end: bool,
    choice: EncodingChoice,
    /// A sample of bytes that are neither UTF-8 nor UTF-16, and the encoding guessed from it.
    sample: Vec<u8>,
    guessed: Option<&'static LegacyEncoding>,
    permit: Option<SemaphorePermit<'static>>,
    /// Whether the last chunk ended with a carriage return, which may be the first half of a line break.
    ends_with_cr: bool,
    /// How many lines have ended so far.
    pub(super) lines: u64,
    /// How many bytes were read since the beginning of the last row, to detect one without an end.
    pub(super) row_bytes: usize,
    pub(super) error: Option<ReadError>,
}

enum DetectedEncoding {
    /// Not detected yet.
    Unknown,
    /// UTF-8; only assumed until the first non-ASCII character.
    Utf8 { certain: bool, mark: bool },
    /// Another encoding.
    Other(&'static Encoding, Decoder),
}

impl DecodingReader {
    pub(super) fn new(chunks: Receiver<UploadChunk>, choice: EncodingChoice) -> Self {
        Self {
            chunks,
            digest: Sha256::new(),
            raw: Vec::new(),
            text: String::new(),
            position: 0,
            detected: DetectedEncoding::Unknown,
            at_end: false,
            choice,
            sample: Vec::new(),
            guessed: None,
            permit: None,
            ends_with_cr: false,
            lines: 0,
            row_bytes: 0,
            error: None,
        }
    }

    /// The beginning of the text, which is enough to detect the layout of the file.
    pub(super) fn beginning(&mut self) -> io::Result<&str> {
        while self.text.len() < DETECTION_BYTES && !self.at_end {
            self.fill()?;
        }
        Ok(&self.text)
    }

    /// The name of the encoding.
    pub(super) fn encoding(&self) -> &'static str {
        match &self.detected {
            DetectedEncoding::Unknown | DetectedEncoding::Utf8 { mark: false, .. } => "UTF-8",
            DetectedEncoding::Utf8 { mark: true, .. } => "UTF-8 with a byte order mark",
            DetectedEncoding::Other(encoding, _) if *encoding == WINDOWS_1252 => {
                self.guessed.map_or("Windows-1252", |l| l.label)
            }
            DetectedEncoding::Other(encoding, _) => encoding.name(),
        }
    }

    /// The digest of the bytes read.
    pub(super) fn digest(&self) -> Vec<u8> {
        self.digest.clone().finalize().to_vec()
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.position > 0 {
            self.text.drain(..self.position);
            self.position = 0;
        }
        self.permit = None;
        let chunk = self.chunks.blocking_recv();
        self.permit = tokio::runtime::Handle::current().block_on(DECODE_PERMITS.acquire()).ok();
        match chunk {
            Some(UploadChunk::Bytes(bytes)) => {
                self.digest.update(&bytes);
                self.raw.extend_from_slice(&bytes);
            }
            Some(UploadChunk::End) => self.at_end = true,
            Some(UploadChunk::TooLarge) => return Err(self.fail(ReadError::File(FileError::TooLarge))),
            Some(UploadChunk::TooSlow) => return Err(self.fail(ReadError::File(FileError::TooSlow))),
            None => return Err(self.fail(ReadError::Broken)),
        }
        if matches!(self.detected, DetectedEncoding::Unknown) {
            if self.raw.len() < DETECTION_BYTES && !self.at_end {
                return Ok(());
            }
            self.detected = self.guess();
        }
        self.decode()
    }

    fn guess(&mut self) -> DetectedEncoding {
        match self.choice {
            EncodingChoice::Utf(encoding) => {
                let mark = Encoding::for_bom(&self.raw).filter(|(marked, _)| *marked == encoding);
                self.raw.drain(..mark.map_or(0, |(_, length)| length));
                let utf8 = DetectedEncoding::Utf8 { certain: true, mark: mark.is_some() };
                return other_than_utf8(encoding).unwrap_or(utf8);
            }
            EncodingChoice::Legacy(legacy) => {
                self.guessed = Some(legacy);
                return DetectedEncoding::Other(WINDOWS_1252, WINDOWS_1252.new_decoder_without_bom_handling());
            }
            EncodingChoice::Guess(_) | EncodingChoice::Unicode => {}
        }
        if let Some((encoding, length)) = Encoding::for_bom(&self.raw) {
            self.raw.drain(..length);
            return other_than_utf8(encoding).unwrap_or(DetectedEncoding::Utf8 { certain: true, mark: true });
        }
        // Headings are mostly ASCII, so in UTF-16 about every second byte is zero.
        let sample = &self.raw[..self.raw.len().min(DETECTION_BYTES)];
        let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
        let (high, low, threshold) = (zeros(0), zeros(1), sample.len() / 4);
        let utf16 = if low > threshold && high == 0 {
            other_than_utf8(UTF_16LE)
        } else if high > threshold && low == 0 {
            other_than_utf8(UTF_16BE)
        } else {
            None
        };
        utf16.unwrap_or(DetectedEncoding::Utf8 { certain: false, mark: false })
    }

    fn decode(&mut self) -> io::Result<()> {
        if let DetectedEncoding::Utf8 { certain, mark } = self.detected {
            let (valid_len, invalid) = match std::str::from_utf8(&self.raw) {
                Ok(text) => (text.len(), false),
                // A character may be split between chunks.
                Err(error) => (error.valid_up_to(), error.error_len().is_some() || self.at_end),
            };
            let certain = certain || !self.raw[..valid_len].is_ascii();
            self.detected = DetectedEncoding::Utf8 { certain, mark };
            let decoded = String::from_utf8_lossy(&self.raw[..valid_len]).into_owned();
            self.raw.drain(..valid_len);
            self.push(&decoded);
            if !invalid {
                return Ok(());
            }
            if certain {
                return Err(self.fail(ReadError::Mixed));
            }
            self.detected = DetectedEncoding::Other(WINDOWS_1252, WINDOWS_1252.new_decoder_without_bom_handling());
        }
        if matches!(&self.detected, DetectedEncoding::Other(encoding, _) if *encoding == WINDOWS_1252) {
            self.guess_legacy()?;
        }
        if let DetectedEncoding::Other(_, decoder) = &mut self.detected {
            let capacity = decoder.max_utf8_buffer_length(self.raw.len()).unwrap_or(self.raw.len() * 3 + 4);
            let mut decoded = String::with_capacity(capacity);
            let _ = decoder.decode_to_string(&self.raw, &mut decoded, self.at_end);
            self.raw.clear();
            self.push(&decoded);
        }
        Ok(())
    }

    /// Guesses the encoding of bytes that are neither UTF-8 nor UTF-16, once there are enough of them.
    fn guess_legacy(&mut self) -> io::Result<()> {
        if self.guessed.is_some() {
            return Ok(());
        }
        let length = SAMPLE_BYTES.saturating_sub(self.sample.len()).min(self.raw.len());
        self.sample.extend_from_slice(&self.raw[..length]);
        if self.sample.len() < SAMPLE_BYTES && !self.at_end {
            return Ok(());
        }
        let locale = if let EncodingChoice::Guess(locale) = self.choice { locale } else { Locale::English };
        let legacy = guess(&self.sample, locale);
        self.guessed = Some(legacy);
        match self.choice {
            EncodingChoice::Unicode => {
                let likely = legacy.label.to_owned();
                Err(self.fail(ReadError::File(FileError::NotUnicode { likely })))
            }
            _ => Ok(()),
        }
    }

    /// Appends text with line breaks normalized to `\n`, also at the end of the file, so that lines can be counted.
    fn push(&mut self, decoded: &str) {
        let text = if self.ends_with_cr { decoded.strip_prefix('\n').unwrap_or(decoded) } else { decoded };
        self.ends_with_cr = if decoded.is_empty() { self.ends_with_cr } else { decoded.ends_with('\r') };
        let mut normalized = text.replace("\r\n", "\n").replace('\r', "\n");
        if self.at_end && self.raw.is_empty() && !normalized.ends_with('\n') {
            normalized.push('\n');
        }
        self.lines += normalized.matches('\n').count() as u64;
        self.text.push_str(&normalized);
    }

    /// Stores the error for the caller and returns a generic one for the CSV reader.
    fn fail(&mut self, error: ReadError) -> io::Error {
        self.error = Some(error);
        io::Error::other("the file cannot be read")
    }
}

fn other_than_utf8(encoding: &'static Encoding) -> Option<DetectedEncoding> {
    (encoding != UTF_8).then(|| DetectedEncoding::Other(encoding, encoding.new_decoder_without_bom_handling()))
}

impl Read for DecodingReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.position == self.text.len() && !self.at_end {
            self.fill()?;
        }
        let rest = &self.text.as_bytes()[self.position..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.position += count;
        self.row_bytes += count;
        if self.row_bytes > crate::domain::import::MAX_ROW_BYTES {
            return Err(self.fail(ReadError::Endless));
        }
        Ok(count)
    }
}
