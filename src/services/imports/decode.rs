//! From the bytes of a file to its characters, piece by piece.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc::Receiver;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::encoding::{LegacyEncoding, guess};
use super::receive::{ReadError, UploadChunk};
use crate::domain::import::FileProblem;
use crate::i18n::Locale;

/// So much of a file is looked at to guess how it is written.
const DETECTION_BYTES: usize = 4096;

/// So many bytes that are neither UTF-8 nor UTF-16 are looked at to guess what they are.
const SAMPLE_BYTES: usize = 64 * 1024;

/// So many files are worked on at once, so that a burst of them leaves the processors to everybody else. Nobody is
/// counted while they wait for the next piece.
static DECODE_PERMITS: Semaphore = Semaphore::const_new(2);

/// How a file is to be read.
#[derive(Clone, Copy, Debug)]
pub enum EncodingChoice {
    /// As it looks; where nothing in it says how, as somebody who reads this language will have written it.
    Guess(Locale),
    /// As UTF-8 or UTF-16; anything else is refused.
    Unicode,
    /// As this, which is UTF-8 or UTF-16.
    Utf(&'static Encoding),
    /// As this.
    Legacy(&'static LegacyEncoding),
}

impl EncodingChoice {
    /// The encoding that is called so.
    pub fn of_label(label: &str) -> Option<Self> {
        let utf = Encoding::for_label(label.trim().as_bytes()).filter(|e| [UTF_8, UTF_16LE, UTF_16BE].contains(e));
        utf.map(Self::Utf).or_else(|| LegacyEncoding::of_label(label).map(Self::Legacy))
    }
}

/// Characters as UTF-8, whatever the file is written in.
pub(super) struct DecodingReader {
    pieces: Receiver<UploadChunk>,
    /// Of all bytes so far.
    digest: Sha256,
    /// Bytes that no character was made of yet.
    raw: Vec<u8>,
    /// Characters that nobody has read yet, from `at` on.
    text: String,
    at: usize,
    how: DetectedEncoding,
    over: bool,
    reading: EncodingChoice,
    /// Bytes that are neither UTF-8 nor UTF-16, and what they were found to be once the file is over.
    sample: Vec<u8>,
    guessed: Option<&'static LegacyEncoding>,
    permit: Option<SemaphorePermit<'static>>,
    /// Whether the last character was half of a line break.
    half: bool,
    /// How many lines have ended so far.
    pub(super) lines: u64,
    /// How much was read since the last row began, to find one without an end.
    pub(super) since: usize,
    pub(super) trouble: Option<ReadError>,
}

enum DetectedEncoding {
    /// Nothing was seen yet.
    Unknown,
    /// UTF-8; before the first character beyond ASCII it is only supposed.
    Utf8 { certain: bool, mark: bool },
    /// Another one.
    Other(&'static Encoding, Decoder),
}

impl DecodingReader {
    pub(super) fn new(pieces: Receiver<UploadChunk>, reading: EncodingChoice) -> Self {
        Self {
            pieces,
            digest: Sha256::new(),
            raw: Vec::new(),
            text: String::new(),
            at: 0,
            how: DetectedEncoding::Unknown,
            over: false,
            reading,
            sample: Vec::new(),
            guessed: None,
            permit: None,
            half: false,
            lines: 0,
            since: 0,
            trouble: None,
        }
    }

    /// The characters at the beginning, as far as they say how the file is made.
    pub(super) fn beginning(&mut self) -> io::Result<&str> {
        while self.text.len() < DETECTION_BYTES && !self.over {
            self.fill()?;
        }
        Ok(&self.text)
    }

    /// How the file is written, in words.
    pub(super) fn encoding(&self) -> &'static str {
        match &self.how {
            DetectedEncoding::Unknown | DetectedEncoding::Utf8 { mark: false, .. } => "UTF-8",
            DetectedEncoding::Utf8 { mark: true, .. } => "UTF-8 with a byte order mark",
            DetectedEncoding::Other(encoding, _) if *encoding == WINDOWS_1252 => {
                self.guessed.map_or("Windows-1252", |l| l.label)
            }
            DetectedEncoding::Other(encoding, _) => encoding.name(),
        }
    }

    /// The digest of the bytes that were read.
    pub(super) fn digest(&self) -> Vec<u8> {
        self.digest.clone().finalize().to_vec()
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.at > 0 {
            self.text.drain(..self.at);
            self.at = 0;
        }
        self.permit = None;
        let piece = self.pieces.blocking_recv();
        self.permit = tokio::runtime::Handle::current().block_on(DECODE_PERMITS.acquire()).ok();
        match piece {
            Some(UploadChunk::Bytes(bytes)) => {
                self.digest.update(&bytes);
                self.raw.extend_from_slice(&bytes);
            }
            Some(UploadChunk::End) => self.over = true,
            Some(UploadChunk::TooLarge) => return Err(self.fail(ReadError::File(FileProblem::TooLarge))),
            Some(UploadChunk::TooSlow) => return Err(self.fail(ReadError::File(FileProblem::TooSlow))),
            None => return Err(self.fail(ReadError::Broken)),
        }
        if matches!(self.how, DetectedEncoding::Unknown) {
            if self.raw.len() < DETECTION_BYTES && !self.over {
                return Ok(());
            }
            self.how = self.guess();
        }
        self.decode()
    }

    fn guess(&mut self) -> DetectedEncoding {
        match self.reading {
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
        // The characters of headings are ASCII for the greater part: one byte of two is zero.
        let looked_at = &self.raw[..self.raw.len().min(DETECTION_BYTES)];
        let zeros = |first: usize| looked_at.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
        let (high, low, half) = (zeros(0), zeros(1), looked_at.len() / 4);
        let wide = if low > half && high == 0 {
            other_than_utf8(UTF_16LE)
        } else if high > half && low == 0 {
            other_than_utf8(UTF_16BE)
        } else {
            None
        };
        wide.unwrap_or(DetectedEncoding::Utf8 { certain: false, mark: false })
    }

    fn decode(&mut self) -> io::Result<()> {
        if let DetectedEncoding::Utf8 { certain, mark } = self.how {
            let (good, bad) = match std::str::from_utf8(&self.raw) {
                Ok(text) => (text.len(), false),
                // A character may be cut by the end of a piece.
                Err(error) => (error.valid_up_to(), error.error_len().is_some() || self.over),
            };
            let certain = certain || !self.raw[..good].is_ascii();
            self.how = DetectedEncoding::Utf8 { certain, mark };
            let fresh = String::from_utf8_lossy(&self.raw[..good]).into_owned();
            self.raw.drain(..good);
            self.push(&fresh);
            if !bad {
                return Ok(());
            }
            if certain {
                return Err(self.fail(ReadError::Mixed));
            }
            self.how = DetectedEncoding::Other(WINDOWS_1252, WINDOWS_1252.new_decoder_without_bom_handling());
        }
        if matches!(&self.how, DetectedEncoding::Other(encoding, _) if *encoding == WINDOWS_1252) {
            self.guess_legacy()?;
        }
        if let DetectedEncoding::Other(_, decoder) = &mut self.how {
            let room = decoder.max_utf8_buffer_length(self.raw.len()).unwrap_or(self.raw.len() * 3 + 4);
            let mut fresh = String::with_capacity(room);
            let _ = decoder.decode_to_string(&self.raw, &mut fresh, self.over);
            self.raw.clear();
            self.push(&fresh);
        }
        Ok(())
    }

    /// Guesses what the bytes are that are neither UTF-8 nor UTF-16, once there are enough of them.
    fn guess_legacy(&mut self) -> io::Result<()> {
        if self.guessed.is_some() {
            return Ok(());
        }
        let room = SAMPLE_BYTES.saturating_sub(self.sample.len()).min(self.raw.len());
        self.sample.extend_from_slice(&self.raw[..room]);
        if self.sample.len() < SAMPLE_BYTES && !self.over {
            return Ok(());
        }
        let locale = if let EncodingChoice::Guess(locale) = self.reading { locale } else { Locale::English };
        let found = guess(&self.sample, locale);
        self.guessed = Some(found);
        match self.reading {
            EncodingChoice::Unicode => {
                let likely = found.label.to_owned();
                Err(self.fail(ReadError::File(FileProblem::NotUnicode { likely })))
            }
            _ => Ok(()),
        }
    }

    /// Adds characters. Every line ends with one character, the last one too, so that lines can be counted.
    fn push(&mut self, fresh: &str) {
        let rest = if self.half { fresh.strip_prefix('\n').unwrap_or(fresh) } else { fresh };
        self.half = if fresh.is_empty() { self.half } else { fresh.ends_with('\r') };
        let mut even = rest.replace("\r\n", "\n").replace('\r', "\n");
        if self.over && self.raw.is_empty() && !even.ends_with('\n') {
            even.push('\n');
        }
        self.lines += even.matches('\n').count() as u64;
        self.text.push_str(&even);
    }

    /// What the reader of rows is told; what it was is kept for whoever asks.
    fn fail(&mut self, trouble: ReadError) -> io::Error {
        self.trouble = Some(trouble);
        io::Error::other("the file cannot be read")
    }
}

fn other_than_utf8(encoding: &'static Encoding) -> Option<DetectedEncoding> {
    (encoding != UTF_8).then(|| DetectedEncoding::Other(encoding, encoding.new_decoder_without_bom_handling()))
}

impl Read for DecodingReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.over {
            self.fill()?;
        }
        let rest = &self.text.as_bytes()[self.at..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.at += count;
        self.since += count;
        if self.since > crate::domain::import::MAX_ROW_BYTES {
            return Err(self.fail(ReadError::Endless));
        }
        Ok(count)
    }
}
