//! What the search of everything finds, and the pages and deeds among it.

use serde::{Deserialize, Serialize};

use crate::domain::role::{Role, SoundVerb, Verb};
use crate::tongue::Words;

/// Where the page is that finds the same without scripts.
pub const PATH: &str = "/find";

/// The most characters of a question.
pub const LONGEST: usize = 100;

/// So many places that somebody was at are offered.
pub const RECENT: usize = 6;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
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

impl Kind {
    /// What stands above those of a kind.
    pub fn heading(self, words: Words) -> String {
        words.say(match self {
            Self::Recent => "find-recent",
            Self::Mailbox => "find-mailboxes",
            Self::Person => "find-people",
            Self::Customer => "find-customers",
            Self::Sound => "find-sounds",
            Self::Page => "find-pages",
            Self::Action => "find-actions",
        })
    }
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
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
struct Place {
    kind: Kind,
    /// The key of its title: what the menu says, if it is there.
    title: &'static str,
    /// The key of the words by which it is found, too.
    also: &'static str,
    path: &'static str,
    sends: Option<(&'static str, &'static str)>,
    may: fn(Role) -> bool,
}

const fn page(title: &'static str, path: &'static str, also: &'static str, may: fn(Role) -> bool) -> Place {
    Place { kind: Kind::Page, title, also, path, sends: None, may }
}

const fn action(title: &'static str, path: &'static str, also: &'static str, may: fn(Role) -> bool) -> Place {
    Place { kind: Kind::Action, title, also, path, sends: None, may }
}

const fn sending(
    title: &'static str,
    path: &'static str,
    also: &'static str,
    sends: (&'static str, &'static str),
) -> Place {
    Place { kind: Kind::Action, title, also, path, sends: Some(sends), may: |_| true }
}

const ALL: fn(Role) -> bool = |_| true;
const RUNS_IT: fn(Role) -> bool = |role| matches!(role, Role::Administrator);
const CREATES: fn(Role) -> bool = |role| role.may(Verb::Create);

/// Whoever adds a page to the menu adds it here; a test compares the two.
static PLACES: [Place; 22] = [
    page("frame-overview", "/overview", "places-also-overview", RUNS_IT),
    page("frame-mailboxes", "/mailboxes", "places-also-mailboxes", ALL),
    page("frame-archive", "/mailboxes?archived=yes", "places-also-archive", |role| role.may(Verb::Restore)),
    page("frame-customers", "/customers", "places-also-customers", RUNS_IT),
    page("frame-users", "/users", "places-also-users", RUNS_IT),
    page("frame-plans", "/plans", "places-also-plans", RUNS_IT),
    page("frame-sounds", "/sounds", "places-also-sounds", ALL),
    page("frame-tokens", "/tokens", "places-also-tokens", RUNS_IT),
    page("frame-panel", "/panel", "places-also-panel", ALL),
    page("frame-history", "/history", "places-also-history", ALL),
    page("mailboxes-changes", "/batches", "places-also-changes", ALL),
    page("frame-account", "/account", "places-also-account", ALL),
    action("mailboxes-new", "/mailboxes/new", "places-also-new-mailbox", CREATES),
    action("places-import", "/mailboxes/import", "places-also-import", |role| role.may(Verb::Change)),
    action("places-new-customer", "/customers/new", "places-also-new-customer", RUNS_IT),
    action("places-new-user", "/users/new", "places-also-new-user", RUNS_IT),
    action("places-new-plan", "/plans/new", "places-also-new-plan", RUNS_IT),
    action("places-new-sound", "/sounds/new", "places-also-new-sound", |role| role.may_with_sounds(SoundVerb::Manage)),
    sending("places-dark", "/theme", "places-also-dark", ("theme", "dark")),
    sending("places-light", "/theme", "places-also-light", ("theme", "light")),
    sending("places-system", "/theme", "places-also-system", ("theme", "system")),
    sending("frame-sign-out", "/sign-out", "places-also-sign-out", ("", "")),
];

/// The pages and deeds for `role` in which every word that was `asked` for is found; these are in lower case.
pub fn places(role: Role, asked: &[String], words: Words) -> Vec<Hit> {
    let fits = |place: &&Place| {
        let text = format!("{} {}", words.say(place.title), words.say(place.also)).to_lowercase();
        (place.may)(role) && asked.iter().all(|word| begins_a_word(&text, word))
    };
    PLACES.iter().filter(fits).map(|place| hit(place, words)).collect()
}

/// The page of this path, for `role`.
pub fn place(role: Role, path: &str, words: Words) -> Option<Hit> {
    there(role, path).map(|place| hit(place, words))
}

/// Whether `role` may open the page of this path.
pub fn may_open(role: Role, path: &str) -> bool {
    there(role, path).is_some()
}

fn there(role: Role, path: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.sends.is_none() && place.path == path && (place.may)(role))
}

fn hit(place: &Place, words: Words) -> Hit {
    Hit {
        kind: place.kind,
        title: words.say(place.title),
        under: String::new(),
        path: place.path.to_owned(),
        sends: place.sends.map(|(name, value)| (name.to_owned(), value.to_owned())),
    }
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|part| part.starts_with(word))
}

/// The words of a question, in lower case.
pub fn words(question: &str) -> Vec<String> {
    let text: String = question.chars().take(LONGEST).filter(|c| !c.is_control()).collect();
    text.split_whitespace().map(str::to_lowercase).collect()
}

/// What was found, by its kind, in the order in which it came.
pub fn grouped(hits: &[Hit]) -> impl Iterator<Item = (Kind, &[Hit])> {
    hits.chunk_by(|a, b| a.kind == b.kind).filter_map(|group| Some((group.first()?.kind, group)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tongue::Tongue;

    fn titles(role: Role, question: &str) -> Vec<String> {
        titles_in(Tongue::English, role, question)
    }

    fn titles_in(tongue: Tongue, role: Role, question: &str) -> Vec<String> {
        places(role, &words(question), Words::of(tongue)).into_iter().map(|hit| hit.title).collect()
    }

    #[test]
    fn every_word_begins_one_of_the_place() {
        assert_eq!(titles(Role::Administrator, "NEW mail"), ["New mailbox"]);
        assert_eq!(titles(Role::Administrator, "ailboxes"), Vec::<String>::new());
        assert_eq!(titles(Role::User, "dark"), ["Dark theme"]);
    }

    #[test]
    fn a_place_is_found_by_the_words_of_the_language() {
        for (tongue, question, title) in [
            (Tongue::German, "PROTOKOLL", "Verlauf"),
            (Tongue::French, "créer messagerie", "Nouvelle messagerie"),
            (Tongue::Spanish, "noche", "Tema oscuro"),
            (Tongue::Arabic, "عملاء", "العملاء"),
        ] {
            assert_eq!(titles_in(tongue, Role::Administrator, question), [title], "{tongue:?}");
        }
    }

    #[test]
    fn a_role_finds_what_it_may() {
        assert_eq!(titles(Role::Administrator, "").len(), PLACES.len());
        assert_eq!(titles(Role::User, "new"), Vec::<String>::new());
        assert_eq!(titles(Role::Residential, "new"), ["Add a sound"]);
        for role in [Role::Residential, Role::User] {
            assert!(!may_open(role, "/users") && may_open(role, "/panel"));
        }
    }

    #[test]
    fn a_question_is_cut_where_it_is_too_long() {
        assert_eq!(words(" Ada \u{0} LOVE\tlace "), ["ada", "lovelace"]);
        assert_eq!(words(&"x".repeat(500))[0].len(), LONGEST);
    }

    #[test]
    fn neighbours_of_a_kind_are_a_group() {
        let hits = places(Role::Administrator, &[], Words::english());
        let groups: Vec<_> = grouped(&hits).map(|(kind, group)| (kind, group.len())).collect();
        assert_eq!(groups, [(Kind::Page, 12), (Kind::Action, 10)]);
    }
}
