//! What the search of everything finds, and the pages and deeds among it.

use serde::{Deserialize, Serialize};

use crate::domain::role::{Role, SoundVerb, Verb};

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
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Recent => "Recent",
            Self::Mailbox => "Mailboxes",
            Self::Person => "People",
            Self::Customer => "Customers",
            Self::Sound => "Sounds",
            Self::Page => "Pages",
            Self::Action => "Actions",
        }
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
    title: &'static str,
    /// By which it is found, too.
    words: &'static str,
    path: &'static str,
    sends: Option<(&'static str, &'static str)>,
    may: fn(Role) -> bool,
}

const fn page(title: &'static str, path: &'static str, words: &'static str, may: fn(Role) -> bool) -> Place {
    Place { kind: Kind::Page, title, words, path, sends: None, may }
}

const fn action(title: &'static str, path: &'static str, words: &'static str, may: fn(Role) -> bool) -> Place {
    Place { kind: Kind::Action, title, words, path, sends: None, may }
}

const fn sending(
    title: &'static str,
    path: &'static str,
    words: &'static str,
    sends: (&'static str, &'static str),
) -> Place {
    Place { kind: Kind::Action, title, words, path, sends: Some(sends), may: |_| true }
}

const ALL: fn(Role) -> bool = |_| true;
const RUNS_IT: fn(Role) -> bool = |role| matches!(role, Role::Administrator);
const CREATES: fn(Role) -> bool = |role| role.may(Verb::Create);

/// What only those administrators do who stand at the top.
pub const NEW_PLAN: &str = "/plans/new";

/// Whoever adds a page to the menu adds it here; a test compares the two.
const PLACES: [Place; 22] = [
    page("Overview", "/overview", "attention reports start", RUNS_IT),
    page("Mailboxes", "/mailboxes", "list voicemail boxes", ALL),
    page("Archive", "/mailboxes?archived=yes", "archived deleted restore", |role| role.may(Verb::Restore)),
    page("Customers", "/customers", "tenants", RUNS_IT),
    page("Users", "/users", "people", RUNS_IT),
    page("Rate plans", "/plans", "prices", RUNS_IT),
    page("Sounds", "/sounds", "greetings audio", ALL),
    page("API tokens", "/tokens", "scripts keys", RUNS_IT),
    page("Control panel", "/panel", "own mailboxes notifications", ALL),
    page("History", "/history", "changes log audit who", ALL),
    page("Changes of many at once", "/batches", "bulk batches undo", ALL),
    page("Account", "/account", "password sessions", ALL),
    action("New mailbox", "/mailboxes/new", "create add", CREATES),
    action("Import mailboxes", "/mailboxes/import", "csv file upload", |role| role.may(Verb::Change)),
    action("New customer", "/customers/new", "create add tenant", RUNS_IT),
    action("New user", "/users/new", "create add person", RUNS_IT),
    action("New rate plan", NEW_PLAN, "create add", RUNS_IT),
    action("Add a sound", "/sounds/new", "new create record upload greeting", |role| {
        role.may_with_sounds(SoundVerb::Manage)
    }),
    sending("Dark theme", "/theme", "colours night", ("theme", "dark")),
    sending("Light theme", "/theme", "colours day", ("theme", "light")),
    sending("Colours as the system has them", "/theme", "theme automatic", ("theme", "system")),
    sending("Sign out", "/sign-out", "log out leave", ("", "")),
];

/// The pages and deeds for `role` in which every word is found; `words` are in lower case.
pub fn places(role: Role, words: &[String]) -> Vec<Hit> {
    let fits = |place: &&Place| {
        let text = format!("{} {}", place.title, place.words).to_lowercase();
        (place.may)(role) && words.iter().all(|word| begins_a_word(&text, word))
    };
    PLACES.iter().filter(fits).map(hit).collect()
}

/// The page of this path, for `role`.
pub fn place(role: Role, path: &str) -> Option<Hit> {
    PLACES.iter().find(|place| place.sends.is_none() && place.path == path && (place.may)(role)).map(hit)
}

fn hit(place: &Place) -> Hit {
    Hit {
        kind: place.kind,
        title: place.title.to_owned(),
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

    fn titles(role: Role, question: &str) -> Vec<String> {
        places(role, &words(question)).into_iter().map(|hit| hit.title).collect()
    }

    #[test]
    fn every_word_begins_one_of_the_place() {
        assert_eq!(titles(Role::Administrator, "NEW mail"), ["New mailbox"]);
        assert_eq!(titles(Role::Administrator, "ailboxes"), Vec::<String>::new());
        assert_eq!(titles(Role::User, "dark"), ["Dark theme"]);
    }

    #[test]
    fn a_role_finds_what_it_may() {
        assert_eq!(titles(Role::Administrator, "").len(), PLACES.len());
        assert_eq!(titles(Role::User, "new"), Vec::<String>::new());
        assert_eq!(titles(Role::Residential, "new"), ["Add a sound"]);
        for role in [Role::Residential, Role::User] {
            assert!(place(role, "/users").is_none() && place(role, "/panel").is_some());
        }
    }

    #[test]
    fn a_question_is_cut_where_it_is_too_long() {
        assert_eq!(words(" Ada \u{0} LOVE\tlace "), ["ada", "lovelace"]);
        assert_eq!(words(&"x".repeat(500))[0].len(), LONGEST);
    }

    #[test]
    fn neighbours_of_a_kind_are_a_group() {
        let hits = places(Role::Administrator, &[]);
        let groups: Vec<_> = grouped(&hits).map(|(kind, group)| (kind, group.len())).collect();
        assert_eq!(groups, [(Kind::Page, 12), (Kind::Action, 10)]);
    }
}
