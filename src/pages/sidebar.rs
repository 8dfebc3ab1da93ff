//! The sidebar: logo, search, menu, and the user's own account.

use leptos::prelude::*;

use super::logo::Logo;
use super::shortcut_help::SearchLink;
use crate::components::i18n::{t, t_format};
use crate::i18n::{MessageKey, key};
use crate::navigation::global_search::may_open;
use crate::paths;
use crate::request::redirect_target;
use crate::request::theme::Theme;
use crate::services::Principal;

/// The sidebar of a signed-in user.
#[component]
pub fn Sidebar(
    /// The user.
    who: Principal,
    /// The color theme.
    theme: Theme,
    /// The address of the page, to which changing the theme leads back.
    address: String,
    /// The path of the page.
    path: String,
    /// Whether the page shows archived mailboxes.
    archived: bool,
) -> impl IntoView {
    let is_below = |page: &str| paths::is_at_or_below(&path, page);
    let current = if path == paths::TOKENS {
        Some(MenuEntry::Tokens)
    } else if let Some((_, _, entry)) = MANAGEMENT_MENU.iter().find(|(list, ..)| is_below(list)) {
        Some(*entry)
    } else if is_below(paths::OVERVIEW) {
        Some(MenuEntry::Overview)
    } else if path == paths::HISTORY {
        Some(MenuEntry::History)
    } else if path == paths::ACCOUNT {
        Some(MenuEntry::Account)
    } else if is_below(paths::PANEL) {
        Some(MenuEntry::Panel)
    } else if is_below(paths::SOUNDS) {
        Some(MenuEntry::Sounds)
    } else if archived {
        Some(MenuEntry::Archive)
    } else {
        (is_below(paths::MAILBOXES) || is_below(paths::BATCHES)).then_some(MenuEntry::Mailboxes)
    };
    view! {
        <header class="sidebar">
            <div class="sidebar-header">
                <Logo />
                <SearchLink />
                <details class="menu" name="dropdown" data-dropdown="">
                    <summary class="button">{t(key!("frame-menu"))}</summary>
                    <Menu who=who.clone() theme address=address.clone() current_entry=current />
                </details>
            </div>
            <div class="sidebar-menu">
                <Menu who theme address current_entry=current />
            </div>
        </header>
    }
}

/// The pages linked from the side bar.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MenuEntry {
    Overview,
    Panel,
    Account,
    Mailboxes,
    Archive,
    Customers,
    Users,
    Plans,
    Sounds,
    Tokens,
    History,
}

/// The pages for managing what belongs to customers: path, message key, entry.
const MANAGEMENT_MENU: [(&str, MessageKey, MenuEntry); 3] = [
    (paths::CUSTOMERS, key!("frame-customers"), MenuEntry::Customers),
    (paths::USERS, key!("frame-users"), MenuEntry::Users),
    (paths::PLANS, key!("frame-plans"), MenuEntry::Plans),
];

#[component]
fn Menu(who: Principal, theme: Theme, address: String, current_entry: Option<MenuEntry>) -> impl IntoView {
    let current = |entry: MenuEntry| (current_entry == Some(entry)).then_some("page");
    let management = MANAGEMENT_MENU
        .into_iter()
        .filter(|(list, ..)| may_open(who.role, list))
        .map(|(list, key, entry)| view! { <a href=list aria-current=current(entry)>{t(key)}</a> })
        .collect_view();
    let tokens = may_open(who.role, paths::TOKENS)
        .then(|| view! { <a href=paths::TOKENS aria-current=current(MenuEntry::Tokens)>{t(key!("frame-tokens"))}</a> });
    let panel = view! { <a href=paths::PANEL aria-current=current(MenuEntry::Panel)>{t(key!("frame-panel"))}</a> };
    // The home page comes first.
    let panel_is_home = redirect_target::home_page(who.role) == paths::PANEL;
    let (panel_first, panel_last) = if panel_is_home { (Some(panel), None) } else { (None, Some(panel)) };
    let overview = may_open(who.role, paths::OVERVIEW).then(
        || view! { <a href=paths::OVERVIEW aria-current=current(MenuEntry::Overview)>{t(key!("frame-overview"))}</a> },
    );
    let archive = may_open(who.role, paths::ARCHIVE).then(
        || view! { <a href=paths::ARCHIVE aria-current=current(MenuEntry::Archive)>{t(key!("frame-archive"))}</a> },
    );
    let themes = Theme::ALL.into_iter().map(|choice| {
        let pressed = (choice == theme).to_string();
        view! { <button class="theme-option" name="theme" value=choice.name() aria-pressed=pressed>{t(choice.key())}</button> }
    });
    view! {
        <div class="menu-content">
            <nav aria-label=t(key!("frame-main")) data-main-menu="">
                {overview}
                {panel_first}
                <a href=paths::MAILBOXES aria-current=current(MenuEntry::Mailboxes)>{t(key!("frame-mailboxes"))}</a>
                {archive}
                {management}
                <a href=paths::SOUNDS aria-current=current(MenuEntry::Sounds)>{t(key!("frame-sounds"))}</a>
                {tokens}
                <a href=paths::HISTORY aria-current=current(MenuEntry::History)>{t(key!("frame-history"))}</a>
                {panel_last}
                <a href=paths::ACCOUNT aria-current=current(MenuEntry::Account)>{t(key!("frame-account"))}</a>
            </nav>
            <div class="current-user">
                <p class="current-user-name"><bdi>{who.name.clone()}</bdi></p>
                <p class="hint">{who.username.clone()}" · "{t_format(key!("frame-role"), &[("role", who.role.code().into())])}</p>
                <form method="post" action=paths::THEME class="theme-picker" aria-label=t(key!("frame-theme"))>
                    <input type="hidden" name="next" value=address />
                    {themes.collect_view()}
                </form>
                <form method="post" action=paths::SIGN_OUT>
                    <button class="link-button">{t(key!("frame-sign-out"))}</button>
                </form>
                <form method="post" action=paths::SIGN_OUT_EVERYWHERE>
                    <button class="link-button">{t(key!("frame-sign-out-everywhere"))}</button>
                </form>
            </div>
        </div>
    }
}
