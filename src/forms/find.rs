//! What the search of everything finds, and the pages and deeds among it.

use serde::{Deserialize, Serialize};

use crate::domain::role::{Permission, Role, SoundPermission};
use crate::i18n::Messages;

/// Where the page is that finds the same without scripts.
pub const PATH: &str = "/find";

/// The most characters of a question.
pub const MAX_QUERY_CHARS: usize = 100;

/// So many places that somebody was at are offered.
pub const MAX_RECENT: usize = 6;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HitKind {
    /// Something that was open a short while ago.
    Recent,
    /// A mailbox.
    Mailbox,
    /// A user.
    Person,
    /// A customer.
    Customer,
    /// A sound.
    Sound,
    /// A page.
    Page,
    /// Something to do.
    Action,
}

impl HitKind {
    /// What stands above those of a kind.
    pub fn heading(self, words: Messages) -> String {
        words.get(match self {
            Self::Recent => "palette-recent",
            Self::Mailbox => "palette-mailboxes",
            Self::Person => "palette-people",
            Self::Customer => "palette-customers",
            Self::Sound => "palette-sounds",
            Self::Page => "palette-pages",
            Self::Action => "palette-actions",
        })
    }
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// What people read first.
    pub title: String,
    /// What tells it from others of the same title.
    pub under: String,
    /// The page, or where the form is sent.
    pub path: String,
    /// The field that is sent there: its name and value. `None`: it is a page to open.
    pub sends: Option<(String, String)>,
}

/// A page, or something to do, that is always there for those who may.
struct Destination {
    kind: HitKind,
    /// The key of its title: what the menu says, if it is there.
    title: &'static str,
    /// The key of the words by which it is found, too.
    also: &'static str,
    path: &'static str,
    sends: Option<(&'static str, &'static str)>,
    may: fn(Role) -> bool,
}

const fn page(title: &'static str, path: &'static str, also: &'static str, may: fn(Role) -> bool) -> Destination {
    Destination { kind: HitKind::Page, title, also, path, sends: None, may }
}

const fn action(title: &'static str, path: &'static str, also: &'static str, may: fn(Role) -> bool) -> Destination {
    Destination { kind: HitKind::Action, title, also, path, sends: None, may }
}

const fn form_action(
    title: &'static str,
    path: &'static str,
    also: &'static str,
    sends: (&'static str, &'static str),
) -> Destination {
    Destination { kind: HitKind::Action, title, also, path, sends: Some(sends), may: |_| true }
}

const EVERYONE: fn(Role) -> bool = |_| true;
const ADMINISTRATORS: fn(Role) -> bool = |role| matches!(role, Role::Administrator);
const MAILBOX_CREATORS: fn(Role) -> bool = |role| role.may(Permission::Create);

/// Whoever adds a page to the menu adds it here; a test compares the two.
static DESTINATIONS: [Destination; 22] = [
    page("frame-overview", "/overview", "search-page-also-overview", ADMINISTRATORS),
    page("frame-mailboxes", "/mailboxes", "search-page-also-mailboxes", EVERYONE),
    page("frame-archive", "/mailboxes?archived=yes", "search-page-also-archive", |role| role.may(Permission::Restore)),
    page("frame-customers", "/customers", "search-page-also-customers", ADMINISTRATORS),
    page("frame-users", "/users", "search-page-also-users", ADMINISTRATORS),
    page("frame-plans", "/plans", "search-page-also-plans", ADMINISTRATORS),
    page("frame-sounds", "/sounds", "search-page-also-sounds", EVERYONE),
    page("frame-tokens", "/tokens", "search-page-also-tokens", ADMINISTRATORS),
    page("frame-panel", "/panel", "search-page-also-panel", EVERYONE),
    page("frame-history", "/history", "search-page-also-history", EVERYONE),
    page("mailboxes-changes", "/batches", "search-page-also-changes", EVERYONE),
    page("frame-account", "/account", "search-page-also-account", EVERYONE),
    action("mailboxes-new", "/mailboxes/new", "search-page-also-new-mailbox", MAILBOX_CREATORS),
    action("search-page-import", "/mailboxes/import", "search-page-also-import", |role| role.may(Permission::Change)),
    action("search-page-new-customer", "/customers/new", "search-page-also-new-customer", ADMINISTRATORS),
    action("search-page-new-user", "/users/new", "search-page-also-new-user", ADMINISTRATORS),
    action("search-page-new-plan", "/plans/new", "search-page-also-new-plan", ADMINISTRATORS),
    action("search-page-new-sound", "/sounds/new", "search-page-also-new-sound", |role| {
        role.may_with_sounds(SoundPermission::Manage)
    }),
    form_action("search-page-dark", "/theme", "search-page-also-dark", ("theme", "dark")),
    form_action("search-page-light", "/theme", "search-page-also-light", ("theme", "light")),
    form_action("search-page-system", "/theme", "search-page-also-system", ("theme", "system")),
    form_action("frame-sign-out", "/sign-out", "search-page-also-sign-out", ("", "")),
];

/// The pages and deeds for `role` in which every word that was `asked` for is found; these are in lower case.
pub fn find_destinations(role: Role, asked: &[String], words: Messages) -> Vec<Hit> {
    let fits = |place: &&Destination| {
        let text = format!("{} {}", words.get(place.title), words.get(place.also)).to_lowercase();
        (place.may)(role) && asked.iter().all(|word| starts_a_word(&text, word))
    };
    DESTINATIONS.iter().filter(fits).map(|place| hit(place, words)).collect()
}

/// The page of this path, for `role`.
pub fn place(role: Role, path: &str, words: Messages) -> Option<Hit> {
    destination_at(role, path).map(|place| hit(place, words))
}

/// Whether `role` may open the page of this path.
pub fn may_open(role: Role, path: &str) -> bool {
    destination_at(role, path).is_some()
}

fn destination_at(role: Role, path: &str) -> Option<&'static Destination> {
    DESTINATIONS.iter().find(|place| place.sends.is_none() && place.path == path && (place.may)(role))
}

fn hit(place: &Destination, words: Messages) -> Hit {
    Hit {
        kind: place.kind,
        title: words.get(place.title),
        under: String::new(),
        path: place.path.to_owned(),
        sends: place.sends.map(|(name, value)| (name.to_owned(), value.to_owned())),
    }
}

fn starts_a_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|part| part.starts_with(word))
}

/// The words of a question, in lower case.
pub fn words(question: &str) -> Vec<String> {
    let text: String = question.chars().take(MAX_QUERY_CHARS).filter(|c| !c.is_control()).collect();
    text.split_whitespace().map(str::to_lowercase).collect()
}

/// What was found, by its kind, in the order in which it came.
pub fn group_by_kind(hits: &[Hit]) -> impl Iterator<Item = (HitKind, &[Hit])> {
    hits.chunk_by(|a, b| a.kind == b.kind).filter_map(|group| Some((group.first()?.kind, group)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn titles(role: Role, question: &str) -> Vec<String> {
        titles_in(Locale::English, role, question)
    }

    fn titles_in(tongue: Locale, role: Role, question: &str) -> Vec<String> {
        find_destinations(role, &words(question), Messages::of(tongue)).into_iter().map(|hit| hit.title).collect()
    }

    #[test]
    fn every_query_word_starts_a_word_of_the_destination() {
        assert_eq!(titles(Role::Administrator, "NEW mail"), ["New mailbox"]);
        assert_eq!(titles(Role::Administrator, "ailboxes"), Vec::<String>::new());
        assert_eq!(titles(Role::User, "dark"), ["Dark theme"]);
    }

    #[test]
    fn destinations_are_found_in_every_locale() {
        for (tongue, question, title) in [
            (Locale::German, "PROTOKOLL", "Verlauf"),
            (Locale::French, "créer messagerie", "Nouvelle boîte vocale"),
            (Locale::Spanish, "noche", "Tema oscuro"),
            (Locale::Arabic, "عملاء", "العملاء"),
        ] {
            assert_eq!(titles_in(tongue, Role::Administrator, question), [title], "{tongue:?}");
        }
    }

    #[test]
    fn a_role_finds_what_it_may() {
        assert_eq!(titles(Role::Administrator, "").len(), DESTINATIONS.len());
        assert_eq!(titles(Role::User, "new"), Vec::<String>::new());
        assert_eq!(titles(Role::Residential, "new"), ["Add sound"]);
        for role in [Role::Residential, Role::User] {
            assert!(!may_open(role, "/users") && may_open(role, "/panel"));
        }
    }

    #[test]
    fn a_question_is_cut_where_it_is_too_long() {
        assert_eq!(words(" Ada \u{0} LOVE\tlace "), ["ada", "lovelace"]);
        assert_eq!(words(&"x".repeat(500))[0].len(), MAX_QUERY_CHARS);
    }

    #[test]
    fn adjacent_hits_of_a_kind_are_grouped() {
        let hits = find_destinations(Role::Administrator, &[], Messages::english());
        let groups: Vec<_> = group_by_kind(&hits).map(|(kind, group)| (kind, group.len())).collect();
        assert_eq!(groups, [(HitKind::Page, 12), (HitKind::Action, 10)]);
    }
}
