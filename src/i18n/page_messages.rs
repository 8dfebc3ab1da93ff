//! The messages that a page embeds for its islands.
//!
//! Fluent would add about 50 kB to the browser's initial download, so the server parses the messages and the browser
//! only assembles them. A test checks for every message that both results are the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::messages::{Arg, Args};
use super::{Locale, MessageKey, number};

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessagePart {
    /// Literal text.
    #[serde(rename = "t")]
    Text(String),
    /// The argument of this name.
    #[serde(rename = "a")]
    Arg(String),
    /// A selection by the argument of this name: the first branch that matches its value or its plural category,
    /// otherwise the last.
    #[serde(rename = "c")]
    Choice(String, Vec<(String, Vec<MessagePart>)>),
}

/// The messages of a page in its language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageMessages {
    /// The [tag](Locale::tag) of the language.
    pub locale: String,
    /// By key.
    pub messages: BTreeMap<String, Vec<MessagePart>>,
}

impl PageMessages {
    /// The language.
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.locale).unwrap_or_default()
    }

    /// The formatted message of `key`; `plural` returns the plural category of a number in this language.
    pub fn message(&self, key: MessageKey, args: &Args<'_>, plural: &dyn Fn(i64) -> String) -> Option<String> {
        let mut out = String::new();
        self.write(&mut out, self.messages.get(key.as_str())?, args, plural);
        Some(out)
    }

    fn write(&self, out: &mut String, parts: &[MessagePart], args: &Args<'_>, plural: &dyn Fn(i64) -> String) {
        let find = |name: &str| args.iter().find(|(arg_name, _)| *arg_name == name).map(|(_, arg)| arg);
        for part in parts {
            match part {
                MessagePart::Text(text) => out.push_str(text),
                MessagePart::Arg(name) => match find(name) {
                    Some(Arg::Number(n)) => out.push_str(&number::format_integer(*n, self.locale())),
                    Some(Arg::Text(text)) => out.push_str(text),
                    None => {}
                },
                MessagePart::Choice(name, branches) => {
                    let (value, category) = match find(name) {
                        Some(Arg::Number(n)) => (n.to_string(), plural(*n)),
                        Some(Arg::Text(text)) => (text.to_string(), String::new()),
                        None => Default::default(),
                    };
                    let chosen = branches.iter().find(|(key, _)| *key == value || *key == category);
                    if let Some((_, parts)) = chosen.or(branches.last()) {
                        self.write(out, parts, args, plural);
                    }
                }
            }
        }
    }
}
