//! The results of the global search, and the pages and actions it can find.

use serde::{Deserialize, Serialize};

use crate::domain::permissions::{Permission, Role};
use crate::i18n::{MessageKey, Messages, key};
use crate::paths;

/// Maximum length of a query.
pub const MAX_QUERY_CHARS: usize = 100;

/// How many recently visited pages are offered.
pub const MAX_RECENT: usize = 6;

/// The kind of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HitKind {
    /// Something opened recently.
    Recent,
    /// A mailbox.
    Mailbox,
    /// A user.
    User,
    /// A customer.
    Customer,
    /// A sound.
    Sound,
    /// A page.
    Page,
    /// An action.
    Action,
}

impl HitKind {
    /// The heading above results of this kind.
    pub fn heading(self, messages: Messages) -> String {
        messages.get(match self {
            Self::Recent => key!("palette-recent"),
            Self::Mailbox => key!("palette-mailboxes"),
            Self::User => key!("palette-users"),
            Self::Customer => key!("palette-customers"),
            Self::Sound => key!("palette-sounds"),
            Self::Page => key!("palette-pages"),
            Self::Action => key!("palette-actions"),
        })
    }
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Its kind.
    pub kind: HitKind,
    /// Its main text.
    pub title: String,
    /// What distinguishes it from others with the same title.
    pub under: String,
    /// The page, or the target of the form.
    pub path: String,
    /// The name and value of the field that the form submits; `None`: a page to open.
    pub sends: Option<(String, String)>,
}

/// A page or an action.
struct Destination {
    kind: HitKind,
    /// The message key of its title, the same as in the menu.
    title: MessageKey,
    /// The message key of additional search words.
    keywords: MessageKey,
    path: &'static str,
    sends: Option<(&'static str, &'static str)>,
    /// `None`: everyone.
    permission: Option<Permission>,
}

impl Destination {
    fn is_available_to(&self, role: Role) -> bool {
        self.permission.is_none_or(|permission| role.may(permission))
    }
}

const fn page(title: MessageKey, path: &'static str, keywords: MessageKey, permission: Permission) -> Destination {
    Destination { kind: HitKind::Page, title, keywords, path, sends: None, permission: Some(permission) }
}

const fn action(title: MessageKey, path: &'static str, keywords: MessageKey, permission: Permission) -> Destination {
    Destination { kind: HitKind::Action, title, keywords, path, sends: None, permission: Some(permission) }
}

const fn form_action(
    title: MessageKey,
    path: &'static str,
    keywords: MessageKey,
    sends: (&'static str, &'static str),
) -> Destination {
    Destination { kind: HitKind::Action, title, keywords, path, sends: Some(sends), permission: None }
}

/// Every page of the menu must be listed here; a test compares the two.
static DESTINATIONS: [Destination; 22] = [
    page(key!("frame-overview"), paths::OVERVIEW, key!("search-page-also-overview"), Permission::ViewOverview),
    page(key!("frame-mailboxes"), paths::MAILBOXES, key!("search-page-also-mailboxes"), Permission::ViewMailboxes),
    page(key!("frame-archive"), paths::ARCHIVE, key!("search-page-also-archive"), Permission::RestoreMailboxes),
    page(key!("frame-customers"), paths::CUSTOMERS, key!("search-page-also-customers"), Permission::ManageCustomers),
    page(key!("frame-users"), paths::USERS, key!("search-page-also-users"), Permission::ManageUsers),
    page(key!("frame-plans"), paths::PLANS, key!("search-page-also-plans"), Permission::ManagePlans),
    page(key!("frame-sounds"), paths::SOUNDS, key!("search-page-also-sounds"), Permission::PlaySounds),
    page(key!("frame-tokens"), paths::TOKENS, key!("search-page-also-tokens"), Permission::ManageTokens),
    page(key!("frame-panel"), paths::PANEL, key!("search-page-also-panel"), Permission::ViewMailboxes),
    page(key!("frame-history"), paths::HISTORY, key!("search-page-also-history"), Permission::ViewHistory),
    page(key!("mailboxes-bulk-changes"), paths::BATCHES, key!("search-page-also-changes"), Permission::ViewMailboxes),
    page(key!("frame-account"), paths::ACCOUNT, key!("search-page-also-account"), Permission::ManageOwnAccount),
    action(
        key!("mailboxes-new"),
        paths::NEW_MAILBOX,
        key!("search-page-also-new-mailbox"),
        Permission::CreateMailboxes,
    ),
    action(key!("search-page-import"), paths::IMPORTS, key!("search-page-also-import"), Permission::ImportMailboxes),
    action(
        key!("search-page-new-customer"),
        paths::NEW_CUSTOMER,
        key!("search-page-also-new-customer"),
        Permission::ManageCustomers,
    ),
    action(key!("search-page-new-user"), paths::NEW_USER, key!("search-page-also-new-user"), Permission::ManageUsers),
    action(key!("search-page-new-plan"), paths::NEW_PLAN, key!("search-page-also-new-plan"), Permission::ManagePlans),
    action(
        key!("search-page-new-sound"),
        paths::NEW_SOUND,
        key!("search-page-also-new-sound"),
        Permission::ManageSounds,
    ),
    form_action(key!("search-page-dark"), paths::THEME, key!("search-page-also-dark"), ("theme", "dark")),
    form_action(key!("search-page-light"), paths::THEME, key!("search-page-also-light"), ("theme", "light")),
    form_action(key!("search-page-system"), paths::THEME, key!("search-page-also-system"), ("theme", "system")),
    form_action(key!("frame-sign-out"), paths::SIGN_OUT, key!("search-page-also-sign-out"), ("", "")),
];

/// The pages and actions for `role` that match every one of these lower-case words.
pub fn find_destinations(role: Role, words: &[String], messages: Messages) -> Vec<Hit> {
    let matches = |destination: &&Destination| {
        let text = format!("{} {}", messages.get(destination.title), messages.get(destination.keywords)).to_lowercase();
        destination.is_available_to(role) && words.iter().all(|word| starts_a_word(&text, word))
    };
    DESTINATIONS.iter().filter(matches).map(|destination| hit(destination, messages)).collect()
}

/// The page with this path, for `role`.
pub fn place(role: Role, path: &str, messages: Messages) -> Option<Hit> {
    destination_at(role, path).map(|destination| hit(destination, messages))
}

/// Whether `role` may open the page with this path.
pub fn may_open(role: Role, path: &str) -> bool {
    destination_at(role, path).is_some()
}

/// The kind and the id of the item whose page has this path.
pub fn item_at(path: &str) -> Option<(HitKind, &str)> {
    let items = [
        (HitKind::Mailbox, paths::MAILBOX),
        (HitKind::User, paths::USER),
        (HitKind::Customer, paths::CUSTOMER),
        (HitKind::Sound, paths::SOUND),
    ];
    items.into_iter().find_map(|(kind, page)| page.parameters(path).map(|[id]| (kind, id)))
}

fn destination_at(role: Role, path: &str) -> Option<&'static Destination> {
    DESTINATIONS.iter().find(|destination| {
        destination.sends.is_none() && destination.path == path && destination.is_available_to(role)
    })
}

fn hit(destination: &Destination, messages: Messages) -> Hit {
    Hit {
        kind: destination.kind,
        title: messages.get(destination.title),
        under: String::new(),
        path: destination.path.to_owned(),
        sends: destination.sends.map(|(name, value)| (name.to_owned(), value.to_owned())),
    }
}

fn starts_a_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|part| part.starts_with(word))
}

/// The words of a query, in lower case.
pub fn words(query: &str) -> Vec<String> {
    let text: String = query.chars().take(MAX_QUERY_CHARS).filter(|c| !c.is_control()).collect();
    text.split_whitespace().map(str::to_lowercase).collect()
}

/// Groups consecutive results of the same kind.
pub fn group_by_kind(hits: &[Hit]) -> impl Iterator<Item = (HitKind, &[Hit])> {
    hits.chunk_by(|a, b| a.kind == b.kind).filter_map(|group| Some((group.first()?.kind, group)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn titles(role: Role, query: &str) -> Vec<String> {
        titles_in(Locale::English, role, query)
    }

    fn titles_in(locale: Locale, role: Role, query: &str) -> Vec<String> {
        find_destinations(role, &words(query), Messages::of(locale)).into_iter().map(|hit| hit.title).collect()
    }

    #[test]
    fn every_query_word_starts_a_word_of_the_destination() {
        assert_eq!(titles(Role::Administrator, "NEW mail"), ["New mailbox"]);
        assert_eq!(titles(Role::Administrator, "ailboxes"), Vec::<String>::new());
        assert_eq!(titles(Role::User, "dark"), ["Dark theme"]);
    }

    #[test]
    fn destinations_are_found_in_every_locale() {
        for (locale, query, title) in [
            (Locale::German, "PROTOKOLL", "Verlauf"),
            (Locale::French, "créer messagerie", "Nouvelle boîte vocale"),
            (Locale::Spanish, "noche", "Tema oscuro"),
            (Locale::Arabic, "عملاء", "العملاء"),
        ] {
            assert_eq!(titles_in(locale, Role::Administrator, query), [title], "{locale:?}");
        }
    }

    #[test]
    fn destinations_depend_on_the_role() {
        assert_eq!(titles(Role::Administrator, "").len(), DESTINATIONS.len());
        assert_eq!(titles(Role::User, "new"), Vec::<String>::new());
        assert_eq!(titles(Role::Residential, "new"), ["Add sound"]);
        for role in [Role::Residential, Role::User] {
            assert!(!may_open(role, "/users") && may_open(role, "/panel"));
        }
    }

    #[test]
    fn long_queries_are_truncated() {
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
