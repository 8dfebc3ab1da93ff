//! The frame around every page: logo, menu, account section, and the notice about what was just done.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use super::request::{ExpiredContent, PageRequest};
use super::session_warning::SessionWarning;
use super::shortcut_help::{SearchLink, ShortcutHelp};
use super::window_title::WindowTitle;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{PAGE_MESSAGES_ID, messages, page_messages, t, t_format};
use crate::domain::messages as rules;
use crate::domain::problem::FieldWarning;
use crate::forms::find::may_open;
use crate::forms::listing::ListOrigin;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::islands::keyboard::KeyboardShortcuts;
use crate::islands::loading::Loading;
use crate::islands::plain_forms::{PlainForms, SEND_ERROR_TEMPLATE_ID};
use crate::islands::session_end::SessionEnd;
use crate::islands::wasm_failure::WasmFailure;
use crate::paths;
use crate::request::flash::Flash;
use crate::request::redirect_target;
use crate::request::theme::Theme;
use crate::services::Principal;

/// Renders `children` inside the frame.
#[component]
pub fn Frame(
    /// The request.
    request: PageRequest,
    /// The title of the window.
    title: String,
    /// The flash message.
    notice: Option<Flash>,
    /// Whether the page shows an archived mailbox.
    archived: bool,
    /// The content of the page.
    children: Children,
) -> impl IntoView {
    let archived = archived || request.query.split('&').any(|p| p == "archived=yes");
    let path = request.address.split('?').next().unwrap_or("").to_owned();
    let origin = ListOrigin::from_page(&path, &request.query);
    let side_bar = request.who.clone().map(|who| {
        let (theme, address) = (request.theme, request.address.clone());
        view! { <SideBar who theme address path archived /> }
    });
    let is_bare = side_bar.is_none();
    let dialogs = request.who.as_ref().zip(request.remaining).map(|(who, remaining)| {
        view! {
            <ShortcutHelp role=who.role />
            <SessionWarning remaining prefetched=request.is_prefetched address=request.address.clone() />
        }
    });
    view! {
        <WindowTitle text=title />
        <a class="skip-link" href="#main">{t("frame-skip")}</a>
        <div class="frame" class:frame-without-sidebar=is_bare>
            {side_bar}
            // They hydrate before the page's own code loads, so that they work even if that fails.
            {(!is_bare).then(|| view! { <Loading /><WasmFailure /><KeyboardShortcuts /><SessionEnd /><PlainForms /> })}
            <main class="main" id="main" data-hydrates=(!is_bare).then_some("")>
                {(!is_bare).then(|| view! { <LoadFailureNotice address=request.address.clone() /> })}
                {notice.map(|flash| view! { <FlashNotice flash origin /> })}
                {request.expired.map(|expired| view! { <ExpiredContentNotice expired /> })}
                {children()}
            </main>
        </div>
        {dialogs}
        {(!is_bare).then(|| view! { <SendErrorTemplate /> })}
        <PageMessagesScript />
    }
    .into_any()
}

/// The message that a part of the page failed to load or crashed, and that the page works as without scripts. The style
/// sheet shows it.
#[component]
fn LoadFailureNotice(address: String) -> impl IntoView {
    view! {
        <div class="load-failure" role="alert">
            <p>{t("frame-not-loaded")}</p>
            <a class="button" href=address>{t("frame-reload")}</a>
        </div>
    }
}

/// Why the content named by the address is no longer available.
#[component]
fn ExpiredContentNotice(expired: ExpiredContent) -> impl IntoView {
    let message = t(match expired {
        ExpiredContent::ShownOnce => "frame-shown-once",
        ExpiredContent::Draft => "frame-draft-expired",
    });
    view! { <div class="notice" role="status" data-page-notice=""><p>{message}</p></div> }
}

/// The scripts and messages for forms on pages without the frame.
#[component]
pub fn FormScripts() -> impl IntoView {
    view! {
        <PlainForms />
        <SendErrorTemplate />
        <PageMessagesScript />
    }
}

/// The template of the message that a form could not be submitted.
#[component]
fn SendErrorTemplate() -> impl IntoView {
    let (before, after) = messages().split_around("mailbox-form-input-kept", "why", &[]);
    let (sign_in, then) = messages().split_around("mailbox-form-sign-in-then", "link", &[]);
    view! {
        <template id=SEND_ERROR_TEMPLATE_ID>
            <div class="notice notice-error" role="alert" tabindex="-1">
                <h2>{t("mailbox-form-not-saved")}</h2>
                <p>{before}<span data-reason=""></span>{after}</p>
                <p data-sign-in-prompt="">{sign_in}<a href=paths::SIGN_IN target="_blank">{t("request-errors-sign-in-tab")}</a>{then}</p>
            </div>
        </template>
    }
}

/// The messages of the page's islands, as JSON. Rendered last, when all islands have requested their namespaces.
#[component]
fn PageMessagesScript() -> impl IntoView {
    let nonce = use_nonce();
    move || {
        let nonce = nonce.clone();
        page_messages()
            .map(|json| view! { <script type="application/json" id=PAGE_MESSAGES_ID nonce=nonce>{json}</script> })
    }
}

/// The logo and the name.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <a class="logo" href=paths::START>
            <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
                <g class="logo-boxes">
                    <rect x="0" y="0" width="7" height="5" rx="1" />
                    <rect x="8.5" y="0" width="7" height="5" rx="1" />
                    <rect x="17" y="0" width="7" height="5" rx="1" />
                    <rect x="0" y="7.5" width="7" height="5" rx="1" />
                    <rect x="17" y="7.5" width="7" height="5" rx="1" />
                    <rect x="0" y="15" width="7" height="5" rx="1" />
                    <rect x="8.5" y="15" width="7" height="5" rx="1" />
                    <rect x="17" y="15" width="7" height="5" rx="1" />
                </g>
                <rect class="logo-highlight" x="8.5" y="7.5" width="7" height="5" rx="1" />
            </svg>
            "Mailroom"
        </a>
    }
}

#[component]
fn SideBar(who: Principal, theme: Theme, address: String, path: String, archived: bool) -> impl IntoView {
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
                    <summary class="button">{t("frame-menu")}</summary>
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
const MANAGEMENT_MENU: [(&str, &str, MenuEntry); 3] = [
    (paths::CUSTOMERS, "frame-customers", MenuEntry::Customers),
    (paths::USERS, "frame-users", MenuEntry::Users),
    (paths::PLANS, "frame-plans", MenuEntry::Plans),
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
        .then(|| view! { <a href=paths::TOKENS aria-current=current(MenuEntry::Tokens)>{t("frame-tokens")}</a> });
    let panel = view! { <a href=paths::PANEL aria-current=current(MenuEntry::Panel)>{t("frame-panel")}</a> };
    // The home page comes first.
    let panel_is_home = redirect_target::home_page(who.role) == paths::PANEL;
    let (panel_first, panel_last) = if panel_is_home { (Some(panel), None) } else { (None, Some(panel)) };
    let overview = may_open(who.role, paths::OVERVIEW)
        .then(|| view! { <a href=paths::OVERVIEW aria-current=current(MenuEntry::Overview)>{t("frame-overview")}</a> });
    let archive = may_open(who.role, paths::ARCHIVE)
        .then(|| view! { <a href=paths::ARCHIVE aria-current=current(MenuEntry::Archive)>{t("frame-archive")}</a> });
    let themes = Theme::ALL.into_iter().map(|choice| {
        let pressed = (choice == theme).to_string();
        view! { <button class="theme-option" name="theme" value=choice.name() aria-pressed=pressed>{t(choice.key())}</button> }
    });
    view! {
        <div class="menu-content">
            <nav aria-label=t("frame-main") data-main-menu="">
                {overview}
                {panel_first}
                <a href=paths::MAILBOXES aria-current=current(MenuEntry::Mailboxes)>{t("frame-mailboxes")}</a>
                {archive}
                {management}
                <a href=paths::SOUNDS aria-current=current(MenuEntry::Sounds)>{t("frame-sounds")}</a>
                {tokens}
                <a href=paths::HISTORY aria-current=current(MenuEntry::History)>{t("frame-history")}</a>
                {panel_last}
                <a href=paths::ACCOUNT aria-current=current(MenuEntry::Account)>{t("frame-account")}</a>
            </nav>
            <div class="current-user">
                <p class="current-user-name"><bdi>{who.name.clone()}</bdi></p>
                <p class="hint">{who.username.clone()}" · "{t_format("frame-role", &[("role", who.role.code().into())])}</p>
                <form method="post" action=paths::THEME class="theme-picker" aria-label=t("frame-theme")>
                    <input type="hidden" name="next" value=address />
                    {themes.collect_view()}
                </form>
                <form method="post" action=paths::SIGN_OUT>
                    <button class="link-button">{t("frame-sign-out")}</button>
                </form>
                <form method="post" action=paths::SIGN_OUT_EVERYWHERE>
                    <button class="link-button">{t("frame-sign-out-everywhere")}</button>
                </form>
            </div>
        </div>
    }
}

#[component]
fn FlashNotice(flash: Flash, origin: ListOrigin) -> AnyView {
    let (class, text, undo) = match flash {
        Flash::Created => ("notice notice-success", t("frame-created"), None),
        Flash::Saved => ("notice notice-success", t("frame-saved"), None),
        Flash::SavedWithWarnings { created, warnings } => {
            return view! { <WarnedNotice created warnings /> }.into_any();
        }
        Flash::Restored => ("notice notice-success", t("frame-restored"), None),
        Flash::Revoked => ("notice notice-success", t("frame-revoked"), None),
        Flash::SoundAdded => ("notice notice-success", t("frame-sound-added"), None),
        Flash::SoundReplaced => ("notice notice-success", t("frame-sound-replaced"), None),
        Flash::SoundDeleted(name) => {
            ("notice notice-success", t_format("frame-sound-deleted", &[("name", name.into())]), None)
        }
        Flash::Archived { uuid, title, leading_here: exit_count } => {
            let text = t_format("frame-archived", &[("title", title.into())]);
            ("notice notice-success", with_exits_note(text, exit_count), Some(uuid))
        }
        Flash::Done(message) => ("notice notice-success", message, None),
        Flash::SettingChanged { uuid, message, previous } => {
            return view! { <SettingChangedNotice uuid message previous /> }.into_any();
        }
        Flash::ConfirmationRequired { message, label, action, inputs } => {
            return view! { <ConfirmNotice message label action inputs /> }.into_any();
        }
        Flash::PasswordChanged => ("notice notice-success", t("frame-password"), None),
        Flash::SessionEnded => ("notice notice-success", t("frame-session-signed-out"), None),
        Flash::Refused(reason) => ("notice notice-error", reason, None),
    };
    let undo = undo.map(|uuid| {
        view! {
            <form method="post" action=origin.carry(&paths::MAILBOX_RESTORE.with(uuid))>
                <button class="button">{t("frame-undo")}</button>
            </form>
        }
    });
    view! { <div class=class role="status" data-page-notice=""><p>{text}</p>{undo}</div> }.into_any()
}

/// The mailbox is stored; lists the warnings, each linked to its field.
#[component]
fn WarnedNotice(created: bool, warnings: Vec<FieldWarning>) -> impl IntoView {
    let lines = warnings.into_iter().map(|warning| {
        let (field, text) = (rules::warning_label(&warning, messages()), rules::warning(&warning, messages()));
        let line = t_format("frame-warning", &[("field", field.into()), ("why", text.into())]);
        view! { <li><a href=format!("#{}", warning.field.name())>{line}</a></li> }
    });
    view! {
        <div class="notice notice-warning notice-saved-with-warnings" role="status" data-page-notice="">
            <p>{t(if created { "frame-created" } else { "frame-saved" })}</p>
            <ul class="plain-list">{lines.collect_view()}</ul>
        </div>
    }
}

/// The losses of a change, with a button to confirm it.
#[component]
fn ConfirmNotice(message: String, label: String, action: String, inputs: Vec<(String, String)>) -> impl IntoView {
    let inputs = inputs.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <div class="notice notice-warning notice-sticky" role="status" data-page-notice="">
            <p>{message}</p>
            <form method="post" action=action>
                <FormUserInput />
                {inputs.collect_view()}
                <input type="hidden" name=CONFIRMED_INPUT value="on" />
                <button class="button">{label}</button>
            </form>
        </div>
    }
}

/// The notice about an archived mailbox, and how many mailboxes still route callers to it.
fn with_exits_note(text: String, count: i64) -> String {
    if count == 0 {
        text
    } else {
        format!("{text} {}", t_format("validation-warning-press-0-here", &[("count", count.into())]))
    }
}

/// A setting changed in the control panel, with an undo button.
#[component]
fn SettingChangedNotice(uuid: String, message: String, previous: Vec<(String, String)>) -> impl IntoView {
    let undo = (!previous.is_empty()).then(|| {
        let inputs = previous.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <form method="post" action=paths::PANEL_UNDO.with(uuid)>
                {inputs.collect_view()}
                <button class="button">{t("frame-undo")}</button>
            </form>
        }
    });
    view! { <div class="notice notice-success notice-sticky" role="status" data-page-notice=""><p>{message}</p>{undo}</div> }
}
