//! What surrounds every page: the mark, the way around, the user's own corner, and a line that says
//! what was just done.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use super::keys::{FindLink, KeySheet};
use super::session_warning::SessionWarning;
use super::title::WindowTitle;
use super::visit::{Gone, Visit};
use super::{account, batches, customers, history, overview, panel, plans, sounds, tokens, users};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{BLOCK, handed, t, t_with, words};
use crate::domain::role::Role;
use crate::forms::listing::Origin;
use crate::forms::panel::CONFIRMED;
use crate::islands::broken::Broken;
use crate::islands::keys::Keys;
use crate::islands::loading::Loading;
use crate::islands::plain_forms::{NOT_SENT, PlainForms};
use crate::islands::session_end::SessionEnd;
use crate::services::Principal;
use crate::web::flash::Flash;
use crate::web::theme::Theme;

/// The page around `children`.
#[component]
pub fn Frame(
    /// The request.
    visit: Visit,
    /// For the window.
    title: String,
    /// What was just done.
    notice: Option<Flash>,
    /// Whether the page shows an archived mailbox.
    archived: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let archived = archived || visit.query.split('&').any(|p| p == "archived=yes");
    let path = visit.address.split('?').next().unwrap_or("").to_owned();
    let origin = Origin::at(&path, &visit.query);
    let side = visit.who.clone().map(|who| {
        let (theme, address) = (visit.theme, visit.address.clone());
        view! { <SideBar who theme address path archived /> }
    });
    let bare = side.is_none();
    let above = visit.who.as_ref().zip(visit.left).map(|(who, left)| {
        view! { <KeySheet role=who.role /><SessionWarning left ahead=visit.ahead address=visit.address.clone() /> }
    });
    view! {
        <WindowTitle text=title />
        <a class="skip" href="#main">{t("frame-skip")}</a>
        <div class="frame" class:frame-bare=bare>
            {side}
            // They wake before what the page loads for itself, so that they listen even where that cannot be had.
            {(!bare).then(|| view! { <Loading /><Broken /><Keys /><SessionEnd /><PlainForms /> })}
            <main class="main" id="main" data-wakes=(!bare).then_some("")>
                {(!bare).then(|| view! { <NotLoaded address=visit.address.clone() /> })}
                {notice.map(|flash| view! { <Notice flash origin /> })}
                {visit.gone.map(|gone| view! { <NothingWaits gone /> })}
                {children()}
            </main>
        </div>
        {above}
        {(!bare).then(|| view! { <NotSent /> })}
        <Handed />
    }
    .into_any()
}

/// What is said where a part of the page could not be had, or stopped: the page works as one without scripts. The
/// style sheet shows it.
#[component]
fn NotLoaded(address: String) -> impl IntoView {
    view! {
        <div class="not-loaded" role="alert">
            <p>{t("frame-not-loaded")}</p>
            <a class="button" href=address>{t("frame-load-again")}</a>
        </div>
    }
}

/// Why the page shows nothing of what its address names.
#[component]
fn NothingWaits(gone: Gone) -> impl IntoView {
    let told = t(match gone {
        Gone::Once => "frame-once-gone",
        Gone::Draft => "frame-draft-gone",
    });
    view! { <div class="notice" role="status"><p>{told}</p></div> }
}

/// What sends the form of a page that has no frame.
#[component]
pub fn Sending() -> impl IntoView {
    view! {
        <PlainForms />
        <NotSent />
        <Handed />
    }
}

/// What a script says beside a form that could not be sent.
#[component]
fn NotSent() -> impl IntoView {
    let (before, after) = words().around("mailbox-form-still-here", "why", &[]);
    let (sign_in, then) = words().around("mailbox-form-sign-in-then", "link", &[]);
    view! {
        <template id=NOT_SENT>
            <div class="notice notice-error" role="alert" tabindex="-1">
                <h2>{t("mailbox-form-not-saved")}</h2>
                <p>{before}<span data-why=""></span>{after}</p>
                <p data-sign-in="">{sign_in}<a href="/sign-in" target="_blank">{t("refusals-sign-in-tab")}</a>{then}</p>
            </div>
        </template>
    }
}

/// What the islands of the page say, for the browser to read. It comes last, when all of them have named it.
#[component]
fn Handed() -> impl IntoView {
    let nonce = use_nonce();
    move || {
        let nonce = nonce.clone();
        handed().map(|json| view! { <script type="application/json" id=BLOCK nonce=nonce>{json}</script> })
    }
}

/// The mark and the name.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <a class="mark" href="/">
            <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
                <g class="mark-dark">
                    <rect x="0" y="0" width="7" height="5" rx="1" />
                    <rect x="8.5" y="0" width="7" height="5" rx="1" />
                    <rect x="17" y="0" width="7" height="5" rx="1" />
                    <rect x="0" y="7.5" width="7" height="5" rx="1" />
                    <rect x="17" y="7.5" width="7" height="5" rx="1" />
                    <rect x="0" y="15" width="7" height="5" rx="1" />
                    <rect x="8.5" y="15" width="7" height="5" rx="1" />
                    <rect x="17" y="15" width="7" height="5" rx="1" />
                </g>
                <rect class="mark-lit" x="8.5" y="7.5" width="7" height="5" rx="1" />
            </svg>
            "Mailroom"
        </a>
    }
}

#[component]
fn SideBar(who: Principal, theme: Theme, address: String, path: String, archived: bool) -> impl IntoView {
    let below = |list: &str| path.strip_prefix(list).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let here = if path == tokens::PATH {
        Some(Way::Tokens)
    } else if let Some((_, _, way)) = MANAGED.iter().find(|(list, _, _)| below(list)) {
        Some(*way)
    } else if below(overview::PATH) {
        Some(Way::Overview)
    } else if path == history::PATH {
        Some(Way::History)
    } else if path == account::PATH {
        Some(Way::Account)
    } else if path.starts_with(panel::PATH) {
        Some(Way::Panel)
    } else if below(sounds::PATH) {
        Some(Way::Sounds)
    } else if archived {
        Some(Way::Archive)
    } else {
        (path.starts_with("/mailboxes") || below(batches::PATH)).then_some(Way::Mailboxes)
    };
    view! {
        <header class="side">
            <div class="side-top">
                <Mark />
                <FindLink />
                <details class="menu" name="fold" data-fold="">
                    <summary class="button">{t("frame-menu")}</summary>
                    <Ways who=who.clone() theme address=address.clone() here />
                </details>
            </div>
            <div class="side-wide">
                <Ways who theme address here />
            </div>
        </header>
    }
}

/// Where somebody can be that the side bar leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
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

/// What administrators look after besides mailboxes: where, and the key of what it is called.
const MANAGED: [(&str, &str, Way); 3] = [
    (customers::PATH, "frame-customers", Way::Customers),
    (users::PATH, "frame-users", Way::Users),
    (plans::PATH, "frame-plans", Way::Plans),
];

#[component]
fn Ways(who: Principal, theme: Theme, address: String, here: Option<Way>) -> impl IntoView {
    let current = |way: Way| (here == Some(way)).then_some("page");
    let managed = (who.role == Role::Administrator).then(|| {
        MANAGED.map(|(list, key, way)| view! { <a href=list aria-current=current(way)>{t(key)}</a> }).collect_view()
    });
    let tokens = (who.role == Role::Administrator)
        .then(|| view! { <a href=tokens::PATH aria-current=current(Way::Tokens)>{t("frame-tokens")}</a> });
    let panel = view! { <a href=panel::PATH aria-current=current(Way::Panel)>{t("frame-panel")}</a> };
    let runs_it = who.role == Role::Administrator;
    // Whoever looks after their own mailboxes begins with the panel and has nothing to restore.
    let (panel_first, panel_last) = if runs_it { (None, Some(panel)) } else { (Some(panel), None) };
    let overview =
        runs_it.then(|| view! { <a href=overview::PATH aria-current=current(Way::Overview)>{t("frame-overview")}</a> });
    let archive = runs_it.then(
        || view! { <a href="/mailboxes?archived=yes" aria-current=current(Way::Archive)>{t("frame-archive")}</a> },
    );
    let themes = Theme::ALL.into_iter().map(|choice| {
        let pressed = (choice == theme).to_string();
        view! { <button class="theme" name="theme" value=choice.name() aria-pressed=pressed>{t(choice.key())}</button> }
    });
    view! {
        <div class="ways">
            <nav aria-label=t("frame-main") data-ways="">
                {overview}
                {panel_first}
                <a href="/mailboxes" aria-current=current(Way::Mailboxes)>{t("frame-mailboxes")}</a>
                {archive}
                {managed}
                <a href=sounds::PATH aria-current=current(Way::Sounds)>{t("frame-sounds")}</a>
                {tokens}
                <a href=history::PATH aria-current=current(Way::History)>{t("frame-history")}</a>
                {panel_last}
                <a href=account::PATH aria-current=current(Way::Account)>{t("frame-account")}</a>
            </nav>
            <div class="self">
                <p class="self-name"><bdi>{who.name.clone()}</bdi></p>
                <p class="hint">{who.username.clone()}" · "{t_with("frame-role", &[("role", who.role.name().into())])}</p>
                <form method="post" action="/theme" class="themes" aria-label=t("frame-colours")>
                    <input type="hidden" name="next" value=address />
                    {themes.collect_view()}
                </form>
                <form method="post" action="/sign-out">
                    <button class="link">{t("frame-sign-out")}</button>
                </form>
                <form method="post" action="/sign-out-everywhere">
                    <button class="link">{t("frame-sign-out-everywhere")}</button>
                </form>
            </div>
        </div>
    }
}

#[component]
fn Notice(flash: Flash, origin: Origin) -> AnyView {
    let (class, text, undo) = match flash {
        Flash::Created => ("notice notice-good", t("frame-created"), None),
        Flash::Saved => ("notice notice-good", t("frame-saved"), None),
        Flash::SavedLed(count) => ("notice notice-good", with_led(t("frame-saved"), count), None),
        Flash::Restored => ("notice notice-good", t("frame-restored"), None),
        Flash::Revoked => ("notice notice-good", t("frame-revoked"), None),
        Flash::SoundAdded => ("notice notice-good", t("frame-sound-added"), None),
        Flash::SoundReplaced => ("notice notice-good", t("frame-sound-replaced"), None),
        Flash::SoundDeleted(name) => {
            ("notice notice-good", t_with("frame-sound-deleted", &[("name", name.into())]), None)
        }
        Flash::Archived { uuid, title, led } => {
            let text = t_with("frame-archived", &[("title", title.into())]);
            ("notice notice-good", with_led(text, led), Some(uuid))
        }
        Flash::Done(what) => ("notice notice-good", what, None),
        Flash::Set { uuid, told, was } => return view! { <SetNotice uuid told was /> }.into_any(),
        Flash::Asked { uuid, told, wanted } => return view! { <AskedNotice uuid told wanted /> }.into_any(),
        Flash::Password => ("notice notice-good", t("frame-password"), None),
        Flash::SignedOut => ("notice notice-good", t("frame-session-ended"), None),
        Flash::Refused(why) => ("notice notice-error", why, None),
    };
    let undo = undo.map(|uuid| {
        view! {
            <form method="post" action=origin.carry(&format!("/mailboxes/{uuid}/restore"))>
                <button class="button">{t("frame-undo")}</button>
            </form>
        }
    });
    view! { <div class=class role="status"><p>{text}</p>{undo}</div> }.into_any()
}

/// What is lost by a change of the control panel, and the button that makes it all the same.
#[component]
fn AskedNotice(uuid: String, told: String, wanted: Vec<(String, String)>) -> impl IntoView {
    let wanted = wanted.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <div class="notice notice-warning notice-stays" role="status">
            <p>{told}</p>
            <form method="post" action=format!("{}/{uuid}/undo", panel::PATH)>
                <FilledBy />
                {wanted.collect_view()}
                <input type="hidden" name=CONFIRMED value="on" />
                <button class="button">{t("panel-confirm")}</button>
            </form>
        </div>
    }
}

/// What was done, and that mailboxes still lead callers there, if any do.
fn with_led(text: String, count: i64) -> String {
    if count == 0 { text } else { format!("{text} {}", t_with("rules-warning-led-here", &[("count", count.into())])) }
}

/// A setting of the control panel, and the way back.
#[component]
fn SetNotice(uuid: String, told: String, was: Vec<(String, String)>) -> impl IntoView {
    let undo = (!was.is_empty()).then(|| {
        let was = was.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <form method="post" action=format!("{}/{uuid}/undo", panel::PATH)>
                {was.collect_view()}
                <button class="button">{t("frame-undo")}</button>
            </form>
        }
    });
    view! { <div class="notice notice-good notice-stays" role="status"><p>{told}</p>{undo}</div> }
}
