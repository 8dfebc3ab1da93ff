//! The rows: a table that becomes cards on a small screen.

use leptos::prelude::*;

use super::bulk_bar::BulkBar;
use super::{PATH, count};
use crate::domain::notify;
use crate::domain::role::Role;
use crate::forms::listing::{ListQuery, Sort};
use crate::forms::picked::Picked;
use crate::islands::panel_switch::PanelSwitches;
use crate::islands::selection::{BAR, PAGE_BOX};
use crate::pages::panel_switch::PanelSwitch;
use crate::pages::time::Time;
use crate::services::mailboxes::{Mailbox, Page};

/// One page of the list, with the ways to the pages before and after it.
#[component]
pub fn Table(
    /// The rows.
    page: Page,
    /// What the page was asked for.
    query: ListQuery,
    /// Who looks.
    role: Role,
) -> impl IntoView {
    let row = |mailbox: &Mailbox| view! { <Row suspended=page.is_suspended(mailbox) mailbox=mailbox.clone() /> };
    let rows = page.rows.iter().map(row).collect_view();
    let way = |cursor, label: &'static str, rel: &'static str| {
        let target: Option<String> = cursor;
        match target {
            Some(target) => view! { <a class="button" href=target rel=rel>{label}</a> }.into_any(),
            None => view! { <span class="button button-off" aria-disabled="true">{label}</span> }.into_any(),
        }
    };
    let previous = page.previous.map(|c| query.at(Some(c)).href(PATH));
    let next = page.next.map(|c| query.at(Some(c)).href(PATH));
    let total = count(&page.total);
    let bar = view! { <BulkBar query=query.clone() total=total.clone() role /> };
    view! {
        <div class="card table-card">
            <table class="rows">
                <caption class="sr-only">"Mailboxes"</caption>
                <thead>
                    <tr>
                        <th scope="col" class="head-pick">
                            <label class="pick needs-js">
                                <input type="checkbox" id=PAGE_BOX autocomplete="off" />
                                <span class="sr-only">"Select this page"</span>
                            </label>
                        </th>
                        <Header query=query.clone() sort=Sort::Number label="Number" />
                        <Header query=query.clone() sort=Sort::Name label="Name" />
                        <th scope="col">"Owner"</th>
                        <th scope="col">"Notifications"</th>
                        <th scope="col">"In panel"</th>
                        <Header query=query sort=Sort::Updated label="Changed" />
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <nav class="pager" aria-label="Pages">
                <span>{total}</span>
                <span class="pager-ways">{way(previous, "Previous", "prev")}{way(next, "Next", "next")}</span>
            </nav>
        </div>
        {bar}
        <PanelSwitches />
    }
}

#[component]
fn Header(query: ListQuery, sort: Sort, label: &'static str) -> impl IntoView {
    let (order, arrow) = match (query.sort == sort, query.descending) {
        (true, false) => (Some("ascending"), " ↑"),
        (true, true) => (Some("descending"), " ↓"),
        (false, _) => (None, ""),
    };
    let target = query.sorted_by(sort).href(PATH);
    view! {
        <th scope="col" aria-sort=order>
            <a class="sort" href=target>{label}<span aria-hidden="true">{arrow}</span></a>
        </th>
    }
}

#[component]
fn Row(mailbox: Mailbox, suspended: bool) -> impl IntoView {
    let settings = &mailbox.settings;
    let number = settings.number.as_str().to_owned();
    let name = settings.name.as_str().to_owned();
    let target = format!("{PATH}/{}", mailbox.uuid);
    let description = settings.description.as_str().lines().next().unwrap_or("").to_owned();
    let under = if description.is_empty() {
        mailbox.customer_name.clone()
    } else {
        format!("{} · {description}", mailbox.customer_name)
    };
    let owner = match &mailbox.owner {
        Some(owner) => view! { <bdi>{owner.name.clone()}</bdi> }.into_any(),
        None => view! { <span class="faint">"Nobody"</span> }.into_any(),
    };
    let panel = match mailbox.archived_at {
        None => view! { <PanelSwitch mailbox=&mailbox suspended /> }.into_any(),
        Some(_) => view! { <span class="hint">"archived"</span> }.into_any(),
    };
    view! {
        <tr>
            <td class="cell-pick">
                <label class="pick">
                    <input type="checkbox" form=BAR name=Picked::ONE value=mailbox.uuid.clone() autocomplete="off" />
                    <span class="sr-only">{format!("Select {number} {name}")}</span>
                </label>
            </td>
            <td class="cell-number">
                <a class="digits" href=target.clone() title=number.clone()>{number.clone()}</a>
            </td>
            <th scope="row" class="cell-name">
                <a href=target title=name.clone()><bdi>{name.clone()}</bdi></a>
                <span class="under" title=under.clone()><bdi>{under.clone()}</bdi></span>
            </th>
            <td class="cell-owner">{owner}</td>
            <td class="cell-notify">{glance(&mailbox)}</td>
            <td class="cell-panel"><span class="card-label">"In panel"</span>{panel}</td>
            <td class="cell-time"><Time at=mailbox.updated_at /></td>
        </tr>
    }
}

/// What happens with a new message, at a glance.
fn glance(mailbox: &Mailbox) -> AnyView {
    let channels = mailbox.channels();
    if !channels.is_empty() {
        let text = channels.join(" · ");
        let first = text.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        let rest: String = text.chars().skip(1).collect();
        return view! { <span>{first + &rest}</span> }.into_any();
    }
    if notify::any_channel(&mailbox.settings) {
        return view! { <span class="badge badge-warning">"Reaches nobody"</span> }.into_any();
    }
    view! { <span class="faint">"None"</span> }.into_any()
}
