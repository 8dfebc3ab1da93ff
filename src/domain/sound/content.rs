//! What a file is by its first bytes, whatever its name and its sender say.

/// A kind of sound that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// RIFF WAVE.
    Wav,
    /// MPEG audio, layer III.
    Mp3,
}

impl Kind {
    /// The word for it, which is also how its files' names end.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wav => "wav",
            Self::Mp3 => "mp3",
        }
    }

    /// The kind that `name` is the word for.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Wav, Self::Mp3].into_iter().find(|kind| kind.name() == name)
    }

    /// What people read.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Wav => "WAV",
            Self::Mp3 => "MP3",
        }
    }

    /// What a browser is told.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Wav => "audio/wav",
            Self::Mp3 => "audio/mpeg",
        }
    }
}

/// As many bytes as [`of`] needs to see.
pub const ENOUGH: usize = 32;

/// The kind of sound that a file begins like, or what else it looks like. Whether it is one shows when
/// it is decoded.
pub fn of(bytes: &[u8]) -> Result<Kind, Option<&'static str>> {
    let at = |from: usize, mark: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(mark));
    if at(0, b"RIFF") && at(8, b"WAVE") {
        return Ok(Kind::Wav);
    }
    if at(0, b"ID3") || bytes.len() >= 2 && bytes[0] == 0xff && is_layer_three(bytes[1]) {
        return Ok(Kind::Mp3);
    }
    let known = OTHERS.iter().find(|(from, mark, _)| at(*from, mark));
    Err(known.map(|(_, _, looks)| *looks))
}

/// Eleven set bits begin an MPEG frame; then come two of the version and two of the layer.
const fn is_layer_three(second: u8) -> bool {
    second & 0xe0 == 0xe0 && second & 0x18 != 0x08 && second & 0x06 == 0x02
}

/// What else people send, by what it begins with.
const OTHERS: [(usize, &[u8], &str); 24] = [
    (0, b"\x89PNG", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF8", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (8, b"AVI ", "an AVI film"),
    (0, b"%PDF", "a PDF"),
    (0, b"PK\x03\x04", "a ZIP file or an office document"),
    (0, b"\x1f\x8b", "a compressed file"),
    (0, b"OggS", "an Ogg file"),
    (0, b"fLaC", "a FLAC file"),
    (0, b"FORM", "an AIFF file"),
    (0, b"caff", "a CAF file"),
    (0, b"#!AMR", "an AMR file"),
    (0, b".snd", "an AU file"),
    (4, b"ftyp", "an MP4 or M4A file"),
    (0, b"\x1a\x45\xdf\xa3", "a WebM or Matroska file"),
    (0, b"\x30\x26\xb2\x75", "a Windows Media file"),
    (0, b"\xff\xf1", "an AAC file"),
    (0, b"\xff\xf9", "an AAC file"),
    (0, b"MZ", "a program"),
    (0, b"\x7fELF", "a program"),
    (0, b"<!", "a web page"),
    (0, b"<html", "a web page"),
    (0, b"{", "a text file"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sounds_are_told_by_their_first_bytes() {
        assert_eq!(of(b"RIFF\x24\x00\x00\x00WAVEfmt "), Ok(Kind::Wav));
        assert_eq!(of(b"ID3\x04\x00"), Ok(Kind::Mp3));
        for frame in [b"\xff\xfb\x90\x00", b"\xff\xf3\x40\x00", b"\xff\xe3\x40\x00"] {
            assert_eq!(of(frame), Ok(Kind::Mp3), "{frame:x?}");
        }
    }

    #[test]
    fn other_files_are_named() {
        assert_eq!(of(b"\x89PNG\r\n\x1a\n"), Err(Some("a PNG picture")));
        assert_eq!(of(b"RIFF\x24\x00\x00\x00AVI LIST"), Err(Some("an AVI film")));
        assert_eq!(of(b"\x00\x00\x00\x20ftypM4A "), Err(Some("an MP4 or M4A file")));
        assert_eq!(of(b"\xff\xf1\x50\x80"), Err(Some("an AAC file")));
        assert_eq!(of(b"\xff\xfd\x80\x00"), Err(None), "layer II");
        for nothing in [&b""[..], b"R", b"RIFF", b"\xff", b"hello"] {
            assert_eq!(of(nothing), Err(None), "{nothing:x?}");
        }
    }
}
