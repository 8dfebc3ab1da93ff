//! What says a message.

use std::borrow::Cow;

use super::{Tongue, number};

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
pub trait Source: Send + Sync {
    /// In which language.
    fn tongue(&self) -> Tongue;

    /// What the message of `key` says, if there is one.
    fn message(&self, key: &str, args: &Args<'_>) -> Option<String>;
}

/// A piece of a message that is shown as more than text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// What the language says.
    Text(String),
    /// Where the argument of this name stands.
    Argument(&'static str),
}

/// One language, ready to be spoken.
#[derive(Clone, Copy)]
pub struct Words(&'static dyn Source);

impl Words {
    /// What says the messages of `source`.
    pub const fn new(source: &'static dyn Source) -> Self {
        Self(source)
    }

    /// In which language.
    pub fn tongue(self) -> Tongue {
        self.0.tongue()
    }

    /// The message of `key`; where there is none, the key.
    pub fn say(self, key: &'static str) -> String {
        self.say_with(key, &[])
    }

    /// The same, told `args`.
    pub fn say_with(self, key: &'static str, args: &Args<'_>) -> String {
        self.0.message(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message in pieces, for a page that shows several arguments as more than text: their order is the
    /// language's. `others` are the other arguments.
    pub fn pieces(self, key: &'static str, arguments: &[&'static str], others: &Args<'_>) -> Vec<Piece> {
        // No text has these characters, which are nobody's.
        let places: Vec<(&'static str, char)> = arguments.iter().copied().zip('\u{f8e0}'..).collect();
        let told = places.iter().map(|(name, place)| (*name, Arg::from(place.to_string())));
        let whole = self.say_with(key, &[others, &told.collect::<Vec<_>>()].concat());
        let mut pieces = vec![];
        let mut text = String::new();
        for c in whole.chars() {
            match places.iter().find(|(_, place)| *place == c) {
                Some((name, _)) => {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                    pieces.push(Piece::Argument(name));
                }
                None => text.push(c),
            }
        }
        pieces.push(Piece::Text(text));
        pieces
    }

    /// What stands before and after one argument of a message, for a page that shows the argument as more than
    /// text; `others` are the other arguments.
    pub fn around(self, key: &'static str, argument: &'static str, others: &Args<'_>) -> (String, String) {
        // No text has this character, which is nobody's.
        const PLACE: &str = "\u{f8ff}";
        let whole = self.say_with(key, &[others, &[(argument, PLACE.into())]].concat());
        match whole.split_once(PLACE) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (whole, String::new()),
        }
    }

    /// Several of a kind, with commas between them.
    pub fn list(self, all: &[String]) -> String {
        all.join(if self.tongue().is_rtl() { "، " } else { ", " })
    }

    /// A number as the language writes it.
    pub fn number(self, n: i64) -> String {
        number::grouped(n, self.tongue())
    }

    /// A number of tenths as the language writes it: "3.4".
    pub fn tenths(self, n: u64) -> String {
        number::tenths(n, self.tongue())
    }
}
