//! Single-byte encodings of files that are neither UTF-8 nor UTF-16, where nothing in the file says which one it is.
//!
//! Such a file is stored as Windows-1252, which has a character for every byte, and converted to the chosen encoding
//! whenever it is read. So a user who sees that the guess was wrong can choose another encoding without uploading the
//! file again.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_5, ISO_8859_7, ISO_8859_15, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257,
};
use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850};

use crate::i18n::{Locale, MessageKey, key};

/// A single-byte encoding.
#[derive(Clone, Copy, Debug)]
pub struct LegacyEncoding {
    /// Its label, also for `--encoding`.
    pub label: &'static str,
    /// The key of the message that says where it is used.
    pub key: MessageKey,
    table: LegacyTable,
}

#[derive(Clone, Copy, Debug)]
enum LegacyTable {
    Web(&'static Encoding),
    /// The characters of the bytes from 128.
    CodePage(&'static [char; 128]),
}

const fn whatwg(label: &'static str, key: MessageKey, encoding: &'static Encoding) -> LegacyEncoding {
    LegacyEncoding { label, key, table: LegacyTable::Web(encoding) }
}

/// The supported encodings, the most frequent first.
pub static LEGACY_ENCODINGS: [LegacyEncoding; 15] = [
    whatwg("Windows-1252", key!("imports-encoding-western"), WINDOWS_1252),
    whatwg("Windows-1250", key!("imports-encoding-central"), WINDOWS_1250),
    whatwg("Windows-1251", key!("imports-encoding-cyrillic"), WINDOWS_1251),
    whatwg("Windows-1253", key!("imports-encoding-greek"), WINDOWS_1253),
    whatwg("Windows-1254", key!("imports-encoding-turkish"), WINDOWS_1254),
    whatwg("Windows-1255", key!("imports-encoding-hebrew"), WINDOWS_1255),
    whatwg("Windows-1256", key!("imports-encoding-arabic"), WINDOWS_1256),
    whatwg("Windows-1257", key!("imports-encoding-baltic"), WINDOWS_1257),
    whatwg("ISO-8859-2", key!("imports-encoding-central"), ISO_8859_2),
    whatwg("ISO-8859-5", key!("imports-encoding-cyrillic"), ISO_8859_5),
    whatwg("ISO-8859-7", key!("imports-encoding-greek"), ISO_8859_7),
    whatwg("ISO-8859-15", key!("imports-encoding-western"), ISO_8859_15),
    whatwg("Macintosh", key!("imports-encoding-macintosh"), MACINTOSH),
    LegacyEncoding {
        label: "CP850",
        key: key!("imports-encoding-dos"),
        table: LegacyTable::CodePage(&DECODING_TABLE_CP850),
    },
    LegacyEncoding {
        label: "CP437",
        key: key!("imports-encoding-dos"),
        table: LegacyTable::CodePage(&DECODING_TABLE_CP437),
    },
];

/// The non-ASCII letters of western European languages.
const WESTERN_LETTERS: &str = "äöüßÄÖÜéèêëÉÈàâáãåÀÂÁÅçÇñÑíìîïóòôõøØúùûæœ¿¡";

impl LegacyEncoding {
    /// The encoding with this label, ignoring case and punctuation.
    pub fn of_label(label: &str) -> Option<&'static Self> {
        let normalize = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let normalized = normalize(label);
        let code_page = normalized.strip_prefix("cp125").map(|rest| format!("windows125{rest}"));
        let name = match code_page.as_deref().unwrap_or(&normalized) {
            "437" | "ibm437" | "oem437" => "cp437",
            "850" | "ibm850" | "oem850" => "cp850",
            "macroman" | "mac" => "macintosh",
            "latin1" | "iso88591" | "ansi" => "windows1252",
            name => name,
        };
        LEGACY_ENCODINGS.iter().find(|legacy| normalize(legacy.label) == name)
    }

    /// Converts text that was stored as Windows-1252 to this encoding.
    pub(super) fn read<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if text.is_ascii() || matches!(self.table, LegacyTable::Web(encoding) if encoding == WINDOWS_1252) {
            return Cow::Borrowed(text);
        }
        let (bytes, ..) = WINDOWS_1252.encode(text);
        Cow::Owned(self.decode(&bytes))
    }

    fn decode(&self, bytes: &[u8]) -> String {
        match self.table {
            LegacyTable::Web(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
            LegacyTable::CodePage(mapping) => bytes
                .iter()
                .map(|byte| match byte.checked_sub(128) {
                    Some(high) => mapping[usize::from(high)],
                    None => char::from(*byte),
                })
                .collect(),
        }
    }
}

/// The most likely encoding of these bytes for `locale`.
pub(super) fn guess(bytes: &[u8], locale: Locale) -> &'static LegacyEncoding {
    let western = &LEGACY_ENCODINGS[0];
    // Encodings of DOS and the classic Macintosh have letters where the others have symbols.
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
    let tld: Option<&[u8]> = match locale {
        Locale::English | Locale::Pseudo => None,
        Locale::German => Some(b"de"),
        Locale::French => Some(b"fr"),
        Locale::Spanish => Some(b"es"),
        Locale::Arabic => Some(b"eg"),
    };
    let detected = detector.guess(tld, Utf8Detection::Deny);
    LEGACY_ENCODINGS
        .iter()
        .find(|legacy| matches!(legacy.table, LegacyTable::Web(encoding) if encoding == detected))
        .unwrap_or(western)
}

/// Whether every non-ASCII character is a western European letter and none is a capital within a word.
fn all_western(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let is_lowercase = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_lowercase());
    let follows_letter =
        |at: usize| at.checked_sub(1).and_then(|before| chars.get(before)).is_some_and(|c| c.is_alphabetic());
    chars.iter().enumerate().filter(|(_, c)| !c.is_ascii()).all(|(at, c)| {
        let stray_capital = c.is_uppercase()
            && follows_letter(at)
            && (is_lowercase(at.checked_sub(1)) || is_lowercase(at.checked_add(1)));
        WESTERN_LETTERS.contains(*c) && !stray_capital
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_1252_keeps_every_byte() {
        let bytes: Vec<u8> = (0..=255).collect();
        let stored = LEGACY_ENCODINGS[0].decode(&bytes);
        assert_eq!(WINDOWS_1252.encode(&stored).0.as_ref(), bytes);
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
    fn encodings_of_spreadsheets_are_guessed() {
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
