//! The message catalogs, loaded once per language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::messages::{Arg, Args, MessageSource};
use super::{Locale, MessageKey, Messages, number, pseudo};

/// Declares the namespaces and includes the files of every language.
macro_rules! namespaces {
    ($($namespace:literal)*) => {
        /// The namespaces: each is a file with this name in the folder of every language.
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
    "list-layout"
    "notification-summary"
    "mailbox-form"
    "mailbox-page"
    "mailboxes"
    "overview"
    "palette"
    "panel"
    "panel-page"
    "administration"
    "administration-validation"
    "plan-impact"
    "plans"
    "noncompliant-pin-count"
    "request-errors"
    "search-page"
    "selection"
    "session-warning"
    "session-expiry"
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
    /// The keys of each namespace.
    namespaces: Vec<(&'static str, Vec<String>)>,
}

static ENGLISH: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::English));
static GERMAN: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::German));
static FRENCH: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::French));
static SPANISH: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::Spanish));
static ARABIC: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::Arabic));
static PSEUDO: LazyLock<Catalog> = LazyLock::new(|| Catalog::load(Locale::Pseudo));

impl Messages {
    /// The messages in a language.
    pub fn of(locale: Locale) -> Self {
        Self::new(Catalog::of(locale))
    }

    /// English, the language of the APIs, the command line, the log and the history.
    pub fn english() -> Self {
        Self::plain(Catalog::of(Locale::English))
    }
}

impl Catalog {
    /// The catalog of a language.
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
        // Keeps names in the other writing direction from affecting the text around them.
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
            // Entries with syntax errors are skipped and fall back to English; a test ensures that there are none.
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
        let mut fluent_args = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Number(n) => fluent_args.set(*name, *n),
                Arg::Text(text) => fluent_args.set(*name, text.as_ref()),
            }
        }
        let mut errors = vec![];
        let text = self.bundle.format_pattern(message.value()?, Some(&fluent_args), &mut errors);
        Some(if self.locale == Locale::Pseudo { pseudo::add_marks(&text) } else { text.into_owned() })
    }
}

impl MessageSource for Catalog {
    fn locale(&self) -> Locale {
        self.locale
    }

    fn message(&self, key: MessageKey, args: &Args<'_>) -> Option<String> {
        self.format(key.as_str(), args).or_else(|| ENGLISH.format(key.as_str(), args))
    }
}

fn format_number(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    match value {
        // Every number is a count, converted from an integer.
        #[allow(clippy::cast_possible_truncation)]
        FluentValue::Number(n) => Some(number::format_integer(n.value as i64, locale)),
        _ => None,
    }
}
