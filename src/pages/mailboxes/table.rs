//! The rows: a table that becomes cards on small screens.

use leptos::prelude::*;

use super::bulk_bar::BulkBar;
use super::{cells, format_total};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::Localized as _;
use crate::domain::permissions::Role;
use crate::i18n::key;
use crate::islands::selection::{BULK_BAR_ID, SELECT_PAGE_ID};
use crate::islands::show_in_panel_switches::ShowInPanelSwitches;
use crate::lists::list_layout::{Columns, Density};
use crate::lists::list_origin::ListOrigin;
use crate::lists::list_selection::ListSelection;
use crate::lists::mailbox_list::{ListQuery, Sort};
use crate::paths;
use crate::services::mailboxes::{Mailbox, MailboxPage};

/// One page of the list, with a pager.
#[component]
pub fn MailboxTable(
    /// The rows.
    page: MailboxPage,
    /// The query of the list.
    query: ListQuery,
    /// The role of the user.
    role: Role,
    /// The size of the list as a sentence.
    sentence: String,
) -> impl IntoView {
    let columns = query.columns.clone();
    let headers = columns.visible().iter().map(|column| match cells::sort_of(*column) {
        Some(sort) => {
            view! { <SortHeader query=query.clone() sort label=column.label(messages()) class=cells::head_class(*column) /> }
                .into_any()
        }
        None => view! { <th scope="col" class=cells::head_class(*column)>{column.label(messages())}</th> }.into_any(),
    });
    let headers = headers.collect_view();
    // Wide tables scroll horizontally.
    let is_scrollable = columns.visible().len() > MAX_COLUMNS_WITHOUT_SCROLLING;
    let wrapper_class = if is_scrollable { "table-scroll" } else { "table-without-scroll" };
    let class = table_class(&query);
    let origin = ListOrigin::from_list(&query);
    let row = |mailbox: &Mailbox| {
        let href = origin.carry(&paths::MAILBOX.with(&mailbox.uuid));
        view! { <Row suspended=page.is_suspended(mailbox) mailbox=mailbox.clone() columns=columns.clone() href /> }
    };
    let rows = page.rows.iter().map(row).collect_view();
    let page_link = |href: Option<String>, label: String, rel: &'static str| match href {
        Some(href) => view! { <a class="button" href=href rel=rel>{label}</a> }.into_any(),
        None => view! { <span class="button button-disabled" aria-disabled="true">{label}</span> }.into_any(),
    };
    let previous = page.previous.map(|c| query.at(Some(c)).href(paths::MAILBOXES));
    let next = page.next.map(|c| query.at(Some(c)).href(paths::MAILBOXES));
    let start = previous.as_ref().map(|_| query.at(None).href(paths::MAILBOXES));
    let total = format_total(&page.total);
    let range = range_text(page.first, page.rows.len(), &total).unwrap_or(sentence);
    let bar = view! { <BulkBar query=query.clone() total=total.clone() role /> };
    view! {
        <div class="card table-card">
            <div class=wrapper_class tabindex=is_scrollable.then_some("0") role=is_scrollable.then_some("group") aria-label=is_scrollable.then(|| t(key!("mailboxes-title")))>
            <table class=class>
                <caption class="sr-only">{t(key!("mailboxes-title"))}</caption>
                <thead>
                    <tr>
                        <th scope="col" class="column-select">
                            <label class="row-select needs-js">
                                <input type="checkbox" id=SELECT_PAGE_ID autocomplete="off" />
                                <span class="sr-only">{t(key!("mailboxes-select-page"))}</span>
                            </label>
                        </th>
                        <SortHeader query=query.clone() sort=Sort::Number label=t(key!("mailboxes-number")) class="column-number" />
                        <SortHeader
                            query=query.clone()
                            sort=Sort::Name
                            label=t(key!("mailboxes-name"))
                            class="column-name"
                        />
                        {headers}
                    </tr>
                </thead>
                <tbody data-shortcut-rows="">{rows}</tbody>
            </table>
            </div>
            <nav class="pager" aria-label=t(key!("mailboxes-pages"))>
                <span>{range}</span>
                <span class="pager-links">{page_link(start, t(key!("mailboxes-first")), "start")}{page_link(previous, t(key!("mailboxes-previous")), "prev")}{page_link(next, t(key!("mailboxes-next")), "next")}</span>
            </nav>
        </div>
        {bar}
        <ShowInPanelSwitches />
    }
}

/// "51–100 of 1,284", if the position is known.
fn range_text(first: Option<i64>, rows: usize, total: &str) -> Option<String> {
    let first = first?;
    let last = first.saturating_add(i64::try_from(rows).unwrap_or(i64::MAX)) - 1;
    Some(t_format(key!("mailboxes-place"), &[("first", first.into()), ("last", last.into()), ("total", total.into())]))
}

/// The number of configurable columns that fit without scrolling.
const MAX_COLUMNS_WITHOUT_SCROLLING: usize = 5;

fn table_class(query: &ListQuery) -> &'static str {
    let compact = query.density == Density::Compact;
    match (query.columns.visible().len(), compact) {
        (0..=MAX_COLUMNS_WITHOUT_SCROLLING, false) => "mailbox-table",
        (0..=MAX_COLUMNS_WITHOUT_SCROLLING, true) => "mailbox-table mailbox-table-compact",
        (..9, false) => "mailbox-table mailbox-table-wide",
        (..9, true) => "mailbox-table mailbox-table-wide mailbox-table-compact",
        (_, false) => "mailbox-table mailbox-table-widest",
        (_, true) => "mailbox-table mailbox-table-widest mailbox-table-compact",
    }
}

#[component]
fn SortHeader(query: ListQuery, sort: Sort, label: String, class: &'static str) -> impl IntoView {
    let (order, arrow) = match (query.sort == sort, query.descending) {
        (true, false) => (Some("ascending"), " ↑"),
        (true, true) => (Some("descending"), " ↓"),
        (false, _) => (None, ""),
    };
    let href = query.sorted_by(sort).href(paths::MAILBOXES);
    view! {
        <th scope="col" class=class aria-sort=order>
            <a class="sort-link" href=href>{label}<span aria-hidden="true">{arrow}</span></a>
        </th>
    }
}

#[component]
fn Row(mailbox: Mailbox, suspended: bool, columns: Columns, href: String) -> impl IntoView {
    let settings = &mailbox.settings;
    let number = settings.number.as_str().to_owned();
    let name = settings.name.as_str().to_owned();
    let args = [("number", number.clone().into()), ("name", name.clone().into())];
    let description = settings.description.as_str().lines().next().unwrap_or("").to_owned();
    let subtitle = if description.is_empty() {
        mailbox.customer_name.clone()
    } else {
        format!("{} · {description}", mailbox.customer_name)
    };
    let cells = columns.visible().iter().map(|column| cells::cell(*column, &mailbox, suspended)).collect_view();
    view! {
        <tr>
            <td class="cell-select">
                <label class="row-select">
                    <input type="checkbox" form=BULK_BAR_ID name=ListSelection::UUID_INPUT value=mailbox.uuid.clone() autocomplete="off" />
                    <span class="sr-only">{t_format(key!("mailboxes-select"), &args)}</span>
                </label>
            </td>
            <td class="cell-number">
                <a class="digits" href=href.clone() title=number.clone()>{number.clone()}</a>
            </td>
            <th scope="row" class="cell-name">
                <a href=href title=name.clone()><bdi>{name.clone()}</bdi></a>
                <span class="subtitle" title=subtitle.clone()><bdi>{subtitle.clone()}</bdi></span>
            </th>
            {cells}
        </tr>
    }
}
