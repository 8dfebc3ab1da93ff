//! Choosing which mailboxes the panel shows.

use leptos::prelude::*;

use super::{PanelPager, cursor};
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::i18n::{messages, t};
use crate::domain::permissions::Resource;
use crate::error::AppError;
use crate::i18n::key;
use crate::islands::show_in_panel_switches::ShowInPanelSwitches;
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::show_in_panel_switch::ShowInPanelSwitch;
use crate::paths;
use crate::services::mailboxes::Mailbox;
use crate::services::panel;

/// The page.
#[component]
pub fn ChooseMailboxes() -> impl IntoView {
    render_page(choose)
}

async fn choose(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let page = panel::own_mailboxes(&request.app, who, cursor(&request)).await?;
    let contents = if page.rows.is_empty() {
        // There may be others in the list.
        let sees_others = who.role.visibility(Resource::Panel) != who.role.visibility(Resource::Mailboxes);
        let (title, explanation) = if sees_others {
            (t(key!("panel-page-none-owned")), t(key!("panel-page-none-owned-why")))
        } else {
            (t(key!("panel-page-none")), t(key!("panel-page-none-listed-why")))
        };
        view! { <div class="empty-state"><h2>{title}</h2><p>{explanation}</p></div> }.into_any()
    } else {
        let row = |mailbox: &Mailbox| view! { <Row suspended=page.is_suspended(mailbox) mailbox=mailbox.clone() /> };
        let rows = page.rows.iter().map(row);
        view! {
            <ul class="card panel-mailbox-list">{rows.collect_view()}</ul>
            <PanelPager previous=page.previous.clone() next=page.next.clone() path=paths::PANEL_MAILBOXES.to_owned() />
            <ShowInPanelSwitches />
        }
        .into_any()
    };
    let body = view! {
        <Breadcrumbs up=paths::PANEL label=t(key!("frame-panel")) here=t(key!("panel-page-choice")) />
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("panel-page-choice"))}</h1>
                <p class="page-subtitle">{t(key!("panel-page-choice-about"))}</p>
            </div>
        </div>
        {contents}
    };
    Ok(Page::new(t(key!("panel-page-choice")), body))
}

#[component]
fn Row(mailbox: Mailbox, suspended: bool) -> impl IntoView {
    let number = mailbox.settings.number.as_str().to_owned();
    let name = mailbox.settings.name.as_str().to_owned();
    let channels = mailbox.channels(messages());
    let summary = if channels.is_empty() { t(key!("panel-page-no-notifications")) } else { channels.join(" · ") };
    view! {
        <li>
            <div class="panel-row-text">
                <span class="panel-row-label"><bdi>{name}</bdi></span>
                <span class="hint"><span class="digits">{number}</span>" · "<bdi>{summary}</bdi></span>
            </div>
            <ShowInPanelSwitch mailbox=&mailbox suspended />
        </li>
    }
}
