//! The frame around every page.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use super::flash_notice::FlashNotice;
use super::page_request::{ExpiredContent, PageRequest};
use super::session_warning::SessionWarning;
use super::shortcut_help::ShortcutHelp;
use super::sidebar::Sidebar;
use super::window_title::WindowTitle;
use crate::components::i18n::{PAGE_MESSAGES_ID, messages, page_messages, t};
use crate::i18n::key;
use crate::islands::in_place_forms::{InPlaceForms, SEND_ERROR_TEMPLATE_ID};
use crate::islands::keyboard::KeyboardShortcuts;
use crate::islands::loading::Loading;
use crate::islands::session_expiry::SessionExpiry;
use crate::islands::wasm_failure::WasmFailure;
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::request::flash::Flash;

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
        view! { <Sidebar who theme address path archived /> }
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
        <a class="skip-link" href="#main">{t(key!("frame-skip"))}</a>
        <div class="frame" class:frame-without-sidebar=is_bare>
            {side_bar}
            // They hydrate before the page's own code loads, so that they work even if that fails.
            {(!is_bare).then(|| view! { <Loading /><WasmFailure /><KeyboardShortcuts /><SessionExpiry /><InPlaceForms /> })}
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
            <p>{t(key!("frame-not-loaded"))}</p>
            <a class="button" href=address>{t(key!("frame-reload"))}</a>
        </div>
    }
}

/// Why the content named by the address is no longer available.
#[component]
fn ExpiredContentNotice(expired: ExpiredContent) -> impl IntoView {
    let message = t(match expired {
        ExpiredContent::ShownOnce => key!("frame-shown-once"),
        ExpiredContent::Draft => key!("frame-draft-expired"),
    });
    view! { <div class="notice" role="status" data-page-notice=""><p>{message}</p></div> }
}

/// The scripts and messages for forms on pages without the frame.
#[component]
pub fn FormScripts() -> impl IntoView {
    view! {
        <InPlaceForms />
        <SendErrorTemplate />
        <PageMessagesScript />
    }
}

/// The template of the message that a form could not be submitted.
#[component]
fn SendErrorTemplate() -> impl IntoView {
    let (before, after) = messages().split_around(key!("mailbox-form-input-kept"), "why", &[]);
    let (sign_in, then) = messages().split_around(key!("mailbox-form-sign-in-then"), "link", &[]);
    view! {
        <template id=SEND_ERROR_TEMPLATE_ID>
            <div class="notice notice-error" role="alert" tabindex="-1">
                <h2>{t(key!("mailbox-form-not-saved"))}</h2>
                <p>{before}<span data-reason=""></span>{after}</p>
                <p data-sign-in-prompt="">{sign_in}<a href=paths::SIGN_IN target="_blank">{t(key!("request-errors-sign-in-tab"))}</a>{then}</p>
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
