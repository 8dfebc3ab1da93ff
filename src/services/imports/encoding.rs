//! How the bytes of a file stand for characters, where they are neither UTF-8 nor UTF-16: one byte for each character,
//! and nothing in the file says which.
//!
//! Such a file is kept as Windows-1252, which has a character for every byte, and is read as what it is said to be
//! whenever it is looked at. So somebody who sees that the guess was wrong can choose another without sending the file
//! again.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_5, ISO_8859_7, ISO_8859_15, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
};
use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850};

use crate::i18n::Locale;

/// A way to write one character as one byte.
#[derive(Clone, Copy, Debug)]
pub struct LegacyEncoding {
    /// What people and `--encoding` call it.
    pub label: &'static str,
    /// The message that says where it is used.
    pub key: &'static str,
    how: LegacyTable,
}

#[derive(Clone, Copy, Debug)]
enum LegacyTable {
    Web(&'static Encoding),
    /// The characters of the bytes from 128 on.
    CodePage(&'static [char; 128]),
}

const fn whatwg(label: &'static str, key: &'static str, encoding: &'static Encoding) -> LegacyEncoding {
    LegacyEncoding { label, key, how: LegacyTable::Web(encoding) }
}

/// All of them, the most frequent first.
pub static LEGACY_ENCODINGS: [LegacyEncoding; 15] = [
    whatwg("Windows-1252", "imports-encoding-western", WINDOWS_1252),
    whatwg("Windows-1250", "imports-encoding-central", WINDOWS_1250),
    whatwg("Windows-1251", "imports-encoding-cyrillic", WINDOWS_1251),
    whatwg("Windows-1253", "imports-encoding-greek", WINDOWS_1253),
    whatwg("Windows-1254", "imports-encoding-turkish", WINDOWS_1254),
    whatwg("Windows-1255", "imports-encoding-hebrew", WINDOWS_1255),
    whatwg("Windows-1256", "imports-encoding-arabic", WINDOWS_1256),
    whatwg("Windows-1257", "imports-encoding-baltic", WINDOWS_1257),
    whatwg("ISO-8859-2", "imports-encoding-central", ISO_8859_2),
    whatwg("ISO-8859-5", "imports-encoding-cyrillic", ISO_8859_5),
    whatwg("ISO-8859-7", "imports-encoding-greek", ISO_8859_7),
    whatwg("ISO-8859-15", "imports-encoding-western", ISO_8859_15),
    whatwg("Macintosh", "imports-encoding-macintosh", MACINTOSH),
    LegacyEncoding { label: "CP850", key: "imports-encoding-dos", how: LegacyTable::CodePage(&DECODING_TABLE_CP850) },
    LegacyEncoding { label: "CP437", key: "imports-encoding-dos", how: LegacyTable::CodePage(&DECODING_TABLE_CP437) },
];

/// The letters beyond ASCII that words of western Europe are written with.
const WESTERN_LETTERS: &str = "äöüßÄÖÜéèêëÉÈàâáãåÀÂÁÅçÇñÑíìîïóòôõøØúùûæœ¿¡";

impl LegacyEncoding {
    /// The one that is called so, in any case, with or without what stands between.
    pub fn of_label(label: &str) -> Option<&'static Self> {
        let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let wanted = plain(label);
        let codepage = wanted.strip_prefix("cp125").map(|rest| format!("windows125{rest}"));
        let other = match codepage.as_deref().unwrap_or(&wanted) {
            "437" | "ibm437" | "oem437" => "cp437",
            "850" | "ibm850" | "oem850" => "cp850",
            "macroman" | "mac" => "macintosh",
            "latin1" | "iso88591" | "ansi" => "windows1252",
            other => other,
        };
        LEGACY_ENCODINGS.iter().find(|legacy| plain(legacy.label) == other)
    }

    /// A text that was kept as Windows-1252, read as this.
    pub(super) fn read<'t>(&self, kept: &'t str) -> Cow<'t, str> {
        if kept.is_ascii() || matches!(self.how, LegacyTable::Web(encoding) if encoding == WINDOWS_1252) {
            return Cow::Borrowed(kept);
        }
        let (bytes, ..) = WINDOWS_1252.encode(kept);
        Cow::Owned(self.decode(&bytes))
    }

    fn decode(&self, bytes: &[u8]) -> String {
        match self.how {
            LegacyTable::Web(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            LegacyTable::CodePage(table) => bytes
                .iter()
                .map(|byte| match byte.checked_sub(128) {
                    Some(high) => table[usize::from(high)],
                    None => char::from(*byte),
                })
                .collect(),
        }
    }
}

/// What these bytes most likely are, for somebody who reads `tongue`.
pub(super) fn guess(bytes: &[u8], locale: Locale) -> &'static LegacyEncoding {
    let western = &LEGACY_ENCODINGS[0];
    // A spreadsheet's programs for DOS and the old Macintosh put their letters where others have signs.
    for label in ["Macintosh", "CP850", "CP437"] {
        if let Some(legacy) = LegacyEncoding::of_label(label)
            && all_western(&legacy.decode(bytes))
            && !all_western(&western.decode(bytes))
        {
            return legacy;
        }
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let top: Option<&[u8]> = match locale {
        Locale::English | Locale::Pseudo => None,
        Locale::German => Some(b"de"),
        Locale::French => Some(b"fr"),
        Locale::Spanish => Some(b"es"),
        Locale::Arabic => Some(b"eg"),
    };
    let found = detector.guess(top, Utf8Detection::Deny);
    LEGACY_ENCODINGS
        .iter()
        .find(|legacy| matches!(legacy.how, LegacyTable::Web(encoding) if encoding == found))
        .unwrap_or(western)
}

/// Whether every character beyond ASCII is a letter of western Europe, and no capital stands within a word.
fn all_western(text: &str) -> bool {
    let all: Vec<char> = text.chars().collect();
    let small = |at: Option<usize>| at.and_then(|at| all.get(at)).is_some_and(|c| c.is_lowercase());
    let within = |at: usize| at.checked_sub(1).and_then(|before| all.get(before)).is_some_and(|c| c.is_alphabetic());
    all.iter().enumerate().filter(|(_, c)| !c.is_ascii()).all(|(at, c)| {
        let stray = c.is_uppercase() && within(at) && (small(at.checked_sub(1)) || small(at.checked_add(1)));
        WESTERN_LETTERS.contains(*c) && !stray
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_1252_keeps_every_byte() {
        let bytes: Vec<u8> = (0..=255).collect();
        let kept = LEGACY_ENCODINGS[0].decode(&bytes);
        assert_eq!(WINDOWS_1252.encode(&kept).0.as_ref(), bytes);
    }

    #[test]
    fn stored_text_is_decoded_with_the_chosen_encoding() {
        for (label, bytes, text) in [
            ("windows-1251", &b"\xcf\xf0\xe8\xe5\xec\xed\xe0\xff"[..], "Приемная"),
            ("cp850", b"W\x84scherei", "Wäscherei"),
            ("macintosh", b"K\x9fche", "Küche"),
            ("Windows 1256", b"\xe3\xdf\xca\xc8", "مكتب"),
        ] {
            let legacy = LegacyEncoding::of_label(label).unwrap();
            assert_eq!(legacy.read(&LEGACY_ENCODINGS[0].decode(bytes)), text);
        }
        assert!(LegacyEncoding::of_label("shift_jis").is_none() && LegacyEncoding::of_label("utf-8").is_none());
    }

    #[test]
    fn the_guess_knows_what_spreadsheets_write() {
        for (bytes, label) in [
            (&b"7841;K\x81che;F\x81r alle G\x84ste"[..], "CP850"),
            (b"7831;K\x9fche;F\x9fr alle G\x8aste", "Macintosh"),
            (b"7831;K\xfcche;F\xfcr alle G\xe4ste", "Windows-1252"),
            (b"7811;\xcf\xf0\xe8\xb8\xec\xed\xe0\xff;\xcf\xe5\xf0\xe2\xfb\xe9 \xfd\xf2\xe0\xe6", "Windows-1251"),
            (
                b"\xe3\xdf\xca\xc8 \xc7\xe1\xc7\xd3\xca\xde\xc8\xc7\xe1;\xc7\xe1\xd8\xc7\xc8\xde \xc7\xe1\xc3\xe6\xe1",
                "Windows-1256",
            ),
        ] {
            assert_eq!(guess(bytes, Locale::English).label, label);
        }
    }
}
