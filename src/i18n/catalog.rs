//! The catalogues, read once for each language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::messages::{Arg, Args, MessageSource};
use super::{Locale, Messages, number, pseudo};

/// The namespaces of every language, with the text of each.
macro_rules! namespaces {
    ($($namespace:literal)*) => {
        /// The namespaces: each is a file of this name in the folder of every language.
        pub const NAMESPACES: &[&str] = &[$($namespace),*];

        /// The files of one language, in the order of [`NAMESPACES`].
        const fn files(locale: Locale) -> &'static [&'static str] {
            macro_rules! of {
                ($language:literal) => {
                    &[$(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $language, "/", $namespace, ".ftl"))),*]
                };
            }
            match locale {
                Locale::English | Locale::Pseudo => of!("en"),
                Locale::German => of!("de"),
                Locale::French => of!("fr"),
                Locale::Spanish => of!("es"),
                Locale::Arabic => of!("ar"),
            }
        }
    };
}

namespaces! {
    "account"
    "batch-progress"
    "batches"
    "bulk-actions"
    "choices"
    "chosen-sound"
    "conflict"
    "copy-button"
    "customers"
    "error-pages"
    "fields"
    "frame"
    "history"
    "import-progress"
    "imports"
    "invitation"
    "list-display"
    "mailbox"
    "mailbox-form"
    "mailbox-page"
    "mailboxes"
    "overview"
    "palette"
    "panel"
    "panel-page"
    "people"
    "people-validation"
    "plan-impact"
    "plans"
    "policy-count"
    "request-errors"
    "search-page"
    "selection"
    "session"
    "session-end"
    "shortcuts"
    "sign-in"
    "sound-picker"
    "sounds"
    "time"
    "tokens"
    "users"
    "validation"
    "views"
}

/// The messages of one language.
pub struct Catalog {
    pub(super) locale: Locale,
    bundle: FluentBundle<FluentResource>,
    /// Which namespace each key is of.
    namespaces: Vec<(&'static str, Vec<String>)>,
}

static ENGLISH: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::English));
static GERMAN: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::German));
static FRENCH: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::French));
static SPANISH: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::Spanish));
static ARABIC: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::Arabic));
static PSEUDO: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::Pseudo));

impl Messages {
    /// The words of a language.
    pub fn of(locale: Locale) -> Self {
        Self::new(Catalog::of(locale))
    }

    /// English: what the APIs, the command line, the log and history speak to everybody.
    pub fn english() -> Self {
        Self::of(Locale::English)
    }
}

impl Catalog {
    /// The catalogue of a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::English => &ENGLISH,
            Locale::German => &GERMAN,
            Locale::French => &FRENCH,
            Locale::Spanish => &SPANISH,
            Locale::Arabic => &ARABIC,
            Locale::Pseudo => &PSEUDO,
        }
    }

    fn load(locale: Locale) -> Self {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Keeps a name of the other direction from turning what stands around it.
        bundle.set_use_isolating(locale.is_rtl());
        bundle.set_formatter(Some(match locale {
            Locale::English | Locale::Pseudo => |value, _| format_number(value, Locale::English),
            Locale::German => |value, _| format_number(value, Locale::German),
            Locale::French => |value, _| format_number(value, Locale::French),
            Locale::Spanish => |value, _| format_number(value, Locale::Spanish),
            Locale::Arabic => |value, _| format_number(value, Locale::Arabic),
        }));
        if locale == Locale::Pseudo {
            bundle.set_transform(Some(pseudo::pseudolocalize));
        }
        let mut namespaces = vec![];
        for (namespace, text) in NAMESPACES.iter().zip(files(locale)) {
            // What cannot be read is left out, and English says it; a test sees to it that there is no such thing.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
            let keys = resource.entries().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            });
            namespaces.push((*namespace, keys.collect()));
            bundle.add_resource_overriding(resource);
        }
        Self { locale, bundle, namespaces }
    }

    /// The keys of a namespace, in the order of its file.
    pub fn keys(&self, namespace: &str) -> &[String] {
        self.namespaces.iter().find(|(name, _)| *name == namespace).map_or(&[], |(_, keys)| keys)
    }

    pub(super) fn find(&self, key: &str) -> Option<FluentMessage<'_>> {
        self.bundle.get_message(key)
    }

    fn format(&self, key: &str, args: &Args<'_>) -> Option<String> {
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
        Some(if self.locale == Locale::Pseudo { pseudo::add_marks(&text) } else { text.into_owned() })
    }
}

impl MessageSource for Catalog {
    fn locale(&self) -> Locale {
        self.locale
    }

    fn message(&self, key: &str, args: &Args<'_>) -> Option<String> {
        self.format(key, args).or_else(|| ENGLISH.format(key, args))
    }
}

fn format_number(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    match value {
        // Every number is a count, and comes here from an integer.
        #[allow(clippy::cast_possible_truncation)]
        FluentValue::Number(n) => Some(number::format_integer(n.value as i64, locale)),
        _ => None,
    }
}
