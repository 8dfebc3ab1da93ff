//! Detects what a file is by its first bytes, regardless of its name and media type.

/// A supported audio format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AudioFormat {
    /// RIFF WAVE.
    Wav,
    /// MPEG audio, layer III.
    Mp3,
}

impl AudioFormat {
    /// Its code, which is also the file extension.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wav => "wav",
            Self::Mp3 => "mp3",
        }
    }

    /// The format with this code.
    pub fn from_code(name: &str) -> Option<Self> {
        [Self::Wav, Self::Mp3].into_iter().find(|kind| kind.code() == name)
    }

    /// The display name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Wav => "WAV",
            Self::Mp3 => "MP3",
        }
    }

    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Wav => "audio/wav",
            Self::Mp3 => "audio/mpeg",
        }
    }
}

/// How many bytes [`detect`] needs.
pub const DETECTION_BYTES: usize = 32;

/// The audio format that a file begins like, or the code of another type that it looks like. Only decoding it shows
/// whether it is valid.
pub fn detect(bytes: &[u8]) -> Result<AudioFormat, Option<&'static str>> {
    let starts_at = |from: usize, magic: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(magic));
    if starts_at(0, b"RIFF") && starts_at(8, b"WAVE") {
        return Ok(AudioFormat::Wav);
    }
    if starts_at(0, b"ID3") || bytes.len() >= 2 && bytes[0] == 0xff && is_layer_three(bytes[1]) {
        return Ok(AudioFormat::Mp3);
    }
    let found = OTHER_FILE_TYPES.iter().find(|(from, magic, _)| starts_at(*from, magic));
    Err(found.map(|(_, _, file_type)| *file_type))
}

/// An MPEG frame begins with eleven set bits, two of the version and two of the layer.
const fn is_layer_three(second: u8) -> bool {
    second & 0xe0 == 0xe0 && second & 0x18 != 0x08 && second & 0x06 == 0x02
}

/// Other types of files that people upload: offset, magic bytes, and the code that selects the message.
const OTHER_FILE_TYPES: [(usize, &[u8], &str); 24] = [
    (0, b"\x89PNG", "png"),
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"GIF8", "gif"),
    (8, b"WEBP", "webp"),
    (8, b"AVI ", "avi"),
    (0, b"%PDF", "pdf"),
    (0, b"PK\x03\x04", "zip"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (0, b"FORM", "aiff"),
    (0, b"caff", "caf"),
    (0, b"#!AMR", "amr"),
    (0, b".snd", "au"),
    (4, b"ftyp", "mp4"),
    (0, b"\x1a\x45\xdf\xa3", "webm"),
    (0, b"\x30\x26\xb2\x75", "wma"),
    (0, b"\xff\xf1", "aac"),
    (0, b"\xff\xf9", "aac"),
    (0, b"MZ", "program"),
    (0, b"\x7fELF", "program"),
    (0, b"<!", "html"),
    (0, b"<html", "html"),
    (0, b"{", "text"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn audio_is_detected_by_magic_bytes() {
        assert_eq!(detect(b"RIFF\x24\x00\x00\x00WAVEfmt "), Ok(AudioFormat::Wav));
        assert_eq!(detect(b"ID3\x04\x00"), Ok(AudioFormat::Mp3));
        for frame in [b"\xff\xfb\x90\x00", b"\xff\xf3\x40\x00", b"\xff\xe3\x40\x00"] {
            assert_eq!(detect(frame), Ok(AudioFormat::Mp3), "{frame:x?}");
        }
    }

    #[test]
    fn other_file_types_are_named() {
        assert_eq!(detect(b"\x89PNG\r\n\x1a\n"), Err(Some("png")));
        assert_eq!(detect(b"RIFF\x24\x00\x00\x00AVI LIST"), Err(Some("avi")));
        assert_eq!(detect(b"\x00\x00\x00\x20ftypM4A "), Err(Some("mp4")));
        assert_eq!(detect(b"\xff\xf1\x50\x80"), Err(Some("aac")));
        assert_eq!(detect(b"\xff\xfd\x80\x00"), Err(None), "layer II");
        for unknown in [&b""[..], b"R", b"RIFF", b"\xff", b"hello"] {
            assert_eq!(detect(unknown), Err(None), "{unknown:x?}");
        }
    }
}
