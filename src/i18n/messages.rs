//! Formats messages.

use std::borrow::Cow;

use super::isolation::{isolate_rtl, without_isolates};
use super::{Locale, MessageKey, number};

/// An argument of a message: a number, which also selects the plural form, or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Formatted for the language.
    Number(i64),
    /// Inserted unchanged.
    Text(Cow<'a, str>),
}

/// The arguments of a message, by name.
pub type Args<'a> = [(&'static str, Arg<'a>)];

impl Arg<'_> {
    fn isolated(&self) -> Arg<'_> {
        match self {
            Self::Number(n) => Arg::Number(*n),
            Self::Text(text) => Arg::Text(isolate_rtl(text)),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($small:ty)* ; $($large:ty)*) => {
        $(impl From<$small> for Arg<'_> {
            fn from(n: $small) -> Self {
                Self::Number(n.into())
            }
        })*
        $(impl From<$large> for Arg<'_> {
            fn from(n: $large) -> Self {
                Self::Number(i64::try_from(n).unwrap_or(i64::MAX))
            }
        })*
    };
}

numbers!(i64 i32 u8 u16 u32 ; u64 usize);

/// A source of messages: a catalog, or the messages embedded in a page.
pub trait MessageSource: Send + Sync {
    /// Its language.
    fn locale(&self) -> Locale;

    /// The formatted message of `key`, if there is one.
    fn message(&self, key: MessageKey, args: &Args<'_>) -> Option<String>;
}

/// A piece of a message whose arguments are shown as markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagePiece {
    /// Text of the message.
    Text(String),
    /// The position of this argument.
    Argument(&'static str),
}

/// The messages of one language.
#[derive(Clone, Copy)]
pub struct Messages {
    source: &'static dyn MessageSource,
    /// Whether arguments in the other writing direction are isolated; see [`isolate_rtl`].
    isolates: bool,
}

impl Messages {
    /// Messages from `source`, for people: texts in the other writing direction are isolated.
    pub const fn new(source: &'static dyn MessageSource) -> Self {
        Self { source, isolates: true }
    }

    /// Messages from `source`, for programs and files: arguments are inserted unchanged.
    pub const fn plain(source: &'static dyn MessageSource) -> Self {
        Self { source, isolates: false }
    }

    /// The language.
    pub fn locale(self) -> Locale {
        self.source.locale()
    }

    /// The message of `key`; the key itself if there is none.
    pub fn get(self, key: MessageKey) -> String {
        self.format(key, &[])
    }

    /// The message of `key` with `args`.
    pub fn format(self, key: MessageKey, args: &Args<'_>) -> String {
        let isolated: Vec<_>;
        let args = if self.isolates && !self.locale().is_rtl() {
            isolated = args.iter().map(|(name, arg)| (*name, arg.isolated())).collect();
            &isolated
        } else {
            // The catalogs of languages written from right to left isolate every argument.
            args
        };
        self.source.message(key, args).unwrap_or_else(|| key.as_str().to_owned())
    }

    /// The same as the name of a file, without invisible characters.
    pub fn format_file_name(self, key: MessageKey, args: &Args<'_>) -> String {
        without_isolates(&self.format(key, args))
    }

    /// A message in pieces, for pages that show several arguments as markup, in the order of the language. `others` are
    /// the other arguments.
    pub fn pieces(self, key: MessageKey, arguments: &[&'static str], others: &Args<'_>) -> Vec<MessagePiece> {
        // These private-use characters do not occur in messages.
        let placeholders: Vec<(&'static str, char)> = arguments.iter().copied().zip('\u{f8e0}'..).collect();
        let marked = placeholders.iter().map(|(name, placeholder)| (*name, Arg::from(placeholder.to_string())));
        let message = self.format(key, &[others, &marked.collect::<Vec<_>>()].concat());
        let mut pieces = vec![];
        let mut text = String::new();
        for c in message.chars() {
            match placeholders.iter().find(|(_, placeholder)| *placeholder == c) {
                Some((name, _)) => {
                    pieces.push(MessagePiece::Text(std::mem::take(&mut text)));
                    pieces.push(MessagePiece::Argument(name));
                }
                None => text.push(c),
            }
        }
        pieces.push(MessagePiece::Text(text));
        pieces
    }

    /// The text before and after one argument of a message, for pages that show the argument as markup; `others` are
    /// the other arguments.
    pub fn split_around(self, key: MessageKey, argument: &'static str, others: &Args<'_>) -> (String, String) {
        // This private-use character does not occur in messages.
        const PLACEHOLDER: &str = "\u{f8ff}";
        let message = self.format(key, &[others, &[(argument, PLACEHOLDER.into())]].concat());
        match message.split_once(PLACEHOLDER) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (message, String::new()),
        }
    }

    /// A list, separated by commas.
    pub fn list(self, items: &[String]) -> String {
        items.join(if self.locale().is_rtl() { "، " } else { ", " })
    }

    /// A number, formatted for the language.
    pub fn number(self, n: i64) -> String {
        number::format_integer(n, self.locale())
    }

    /// A number of tenths, formatted for the language: "3.4".
    pub fn tenths(self, n: u64) -> String {
        number::format_tenths(n, self.locale())
    }
}
