//! The catalogues, read once for each language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::words::{Arg, Args, Source};
use super::{Tongue, Words, number, pseudo};

/// The rooms of every language, with the text of each.
macro_rules! rooms {
    ($($room:literal)*) => {
        /// The rooms: each is a file of this name in the folder of every language.
        pub const ROOMS: &[&str] = &[$($room),*];

        /// The files of one language, in the order of [`ROOMS`].
        const fn files(tongue: Tongue) -> &'static [&'static str] {
            macro_rules! of {
                ($language:literal) => {
                    &[$(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $language, "/", $room, ".ftl"))),*]
                };
            }
            match tongue {
                Tongue::English | Tongue::Pseudo => of!("en"),
                Tongue::German => of!("de"),
                Tongue::French => of!("fr"),
                Tongue::Spanish => of!("es"),
                Tongue::Arabic => of!("ar"),
            }
        }
    };
}

rooms! {
    "account"
    "batches"
    "choices"
    "chosen-sound"
    "copy"
    "customers"
    "deeds"
    "errors"
    "fields"
    "find"
    "frame"
    "history"
    "imports"
    "invitation"
    "keys"
    "looks"
    "mailbox"
    "mailbox-form"
    "mailbox-page"
    "mailboxes"
    "overview"
    "panel"
    "panel-page"
    "people"
    "plans"
    "refusals"
    "rules"
    "selection"
    "session"
    "sign-in"
    "sounds"
    "time"
    "tokens"
    "users"
    "views"
}

/// The messages of one language.
pub struct Catalogue {
    pub(super) tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
    /// Which room each key is of.
    rooms: Vec<(&'static str, Vec<String>)>,
}

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Tongue::English));
static GERMAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Tongue::German));
static FRENCH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Tongue::French));
static SPANISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Tongue::Spanish));
static ARABIC: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Tongue::Arabic));
static PSEUDO: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Tongue::Pseudo));

impl Words {
    /// The words of a language.
    pub fn of(tongue: Tongue) -> Self {
        Self::new(Catalogue::of(tongue))
    }

    /// English: what the APIs, the command line, the log and history speak to everybody.
    pub fn english() -> Self {
        Self::of(Tongue::English)
    }
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::English => &ENGLISH,
            Tongue::German => &GERMAN,
            Tongue::French => &FRENCH,
            Tongue::Spanish => &SPANISH,
            Tongue::Arabic => &ARABIC,
            Tongue::Pseudo => &PSEUDO,
        }
    }

    fn read(tongue: Tongue) -> Self {
        let language: LanguageIdentifier = tongue.name().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Keeps a name of the other direction from turning what stands around it.
        bundle.set_use_isolating(tongue.is_rtl());
        bundle.set_formatter(Some(match tongue {
            Tongue::English | Tongue::Pseudo => |value, _| written(value, Tongue::English),
            Tongue::German => |value, _| written(value, Tongue::German),
            Tongue::French => |value, _| written(value, Tongue::French),
            Tongue::Spanish => |value, _| written(value, Tongue::Spanish),
            Tongue::Arabic => |value, _| written(value, Tongue::Arabic),
        }));
        if tongue == Tongue::Pseudo {
            bundle.set_transform(Some(pseudo::disguised));
        }
        let mut rooms = vec![];
        for (room, text) in ROOMS.iter().zip(files(tongue)) {
            // What cannot be read is left out, and English says it; a test sees to it that there is no such thing.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
            let keys = resource.entries().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            });
            rooms.push((*room, keys.collect()));
            bundle.add_resource_overriding(resource);
        }
        Self { tongue, bundle, rooms }
    }

    /// The keys of a room, in the order of its file.
    pub fn keys(&self, room: &str) -> &[String] {
        self.rooms.iter().find(|(name, _)| *name == room).map_or(&[], |(_, keys)| keys)
    }

    pub(super) fn find(&self, key: &str) -> Option<FluentMessage<'_>> {
        self.bundle.get_message(key)
    }

    fn spoken(&self, key: &str, args: &Args<'_>) -> Option<String> {
        let message = self.find(key)?;
        let mut told = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Number(n) => told.set(*name, *n),
                Arg::Text(text) => told.set(*name, text.as_ref()),
            }
        }
        let mut unsaid = vec![];
        let text = self.bundle.format_pattern(message.value()?, Some(&told), &mut unsaid);
        Some(if self.tongue == Tongue::Pseudo { pseudo::marked(&text) } else { text.into_owned() })
    }
}

impl Source for Catalogue {
    fn tongue(&self) -> Tongue {
        self.tongue
    }

    fn message(&self, key: &str, args: &Args<'_>) -> Option<String> {
        self.spoken(key, args).or_else(|| ENGLISH.spoken(key, args))
    }
}

fn written(value: &FluentValue<'_>, tongue: Tongue) -> Option<String> {
    match value {
        // Every number is a count, and comes here from an integer.
        #[allow(clippy::cast_possible_truncation)]
        FluentValue::Number(n) => Some(number::grouped(n.value as i64, tongue)),
        _ => None,
    }
}
