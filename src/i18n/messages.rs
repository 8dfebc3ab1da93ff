//! What says a message.

use std::borrow::Cow;

use super::{Locale, number};

/// What a message is told: a number, which also decides its plural, or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Written in the language's way.
    Number(i64),
    /// Written as it is.
    Text(Cow<'a, str>),
}

/// The arguments of a message, by name.
pub type Args<'a> = [(&'static str, Arg<'a>)];

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

/// Where messages come from: a catalogue, or what a page was handed.
pub trait MessageSource: Send + Sync {
    /// In which language.
    fn locale(&self) -> Locale;

    /// What the message of `key` says, if there is one.
    fn message(&self, key: &str, args: &Args<'_>) -> Option<String>;
}

/// A piece of a message that is shown as more than text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessagePiece {
    /// What the language says.
    Text(String),
    /// Where the argument of this name stands.
    Argument(&'static str),
}

/// One language, ready to be spoken.
#[derive(Clone, Copy)]
pub struct Messages(&'static dyn MessageSource);

impl Messages {
    /// What says the messages of `source`.
    pub const fn new(source: &'static dyn MessageSource) -> Self {
        Self(source)
    }

    /// In which language.
    pub fn locale(self) -> Locale {
        self.0.locale()
    }

    /// The message of `key`; where there is none, the key.
    pub fn get(self, key: &'static str) -> String {
        self.format(key, &[])
    }

    /// The same, told `args`.
    pub fn format(self, key: &'static str, args: &Args<'_>) -> String {
        self.0.message(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message in pieces, for a page that shows several arguments as more than text: their order is the
    /// language's. `others` are the other arguments.
    pub fn pieces(self, key: &'static str, arguments: &[&'static str], others: &Args<'_>) -> Vec<MessagePiece> {
        // No text has these characters, which are nobody's.
        let places: Vec<(&'static str, char)> = arguments.iter().copied().zip('\u{f8e0}'..).collect();
        let told = places.iter().map(|(name, place)| (*name, Arg::from(place.to_string())));
        let whole = self.format(key, &[others, &told.collect::<Vec<_>>()].concat());
        let mut pieces = vec![];
        let mut text = String::new();
        for c in whole.chars() {
            match places.iter().find(|(_, place)| *place == c) {
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

    /// What stands before and after one argument of a message, for a page that shows the argument as more than
    /// text; `others` are the other arguments.
    pub fn split_around(self, key: &'static str, argument: &'static str, others: &Args<'_>) -> (String, String) {
        // No text has this character, which is nobody's.
        const PLACE: &str = "\u{f8ff}";
        let whole = self.format(key, &[others, &[(argument, PLACE.into())]].concat());
        match whole.split_once(PLACE) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (whole, String::new()),
        }
    }

    /// Several of a kind, with commas between them.
    pub fn list(self, all: &[String]) -> String {
        all.join(if self.locale().is_rtl() { "، " } else { ", " })
    }

    /// A number as the language writes it.
    pub fn number(self, n: i64) -> String {
        number::format_integer(n, self.locale())
    }

    /// A number of tenths as the language writes it: "3.4".
    pub fn tenths(self, n: u64) -> String {
        number::format_tenths(n, self.locale())
    }
}
