//! Who, what, where and when: a plain form that becomes the page's address, and a chip for each that is on.

use leptos::prelude::*;

use super::entry::{action_label, kind_label, source_label};
use super::{PATH, query};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::domain::role::Role;
use crate::services::ChangeSource;
use crate::services::audit::{AuditAction, SubjectKind};
use crate::services::history::{self, HistoryQuery};
use crate::services::mailboxes::CustomerChoice;

/// An option of a filter: value, label, whether it is on.
type FilterOptions = Vec<(String, String, bool)>;

/// The form, and below it what is on.
#[component]
pub fn Filters(
    /// What the page shows.
    asked: HistoryQuery,
    /// The customers to choose from; none where there is one.
    customers: Vec<CustomerChoice>,
    /// Whose page it is.
    role: Role,
    /// The name of the one thing whose history it is, if it has one for whoever looks.
    subject: Option<String>,
) -> impl IntoView {
    let chips = chips(&asked, &customers, subject);
    let chips = (!chips.is_empty()).then(|| {
        let clear = (chips.len() > 1)
            .then(|| view! { <li><a class="chip chip-clear" href=PATH>{t("mailboxes-clear-all")}</a></li> });
        view! { <ul class="chips" aria-label=t("mailboxes-filters-on")>{chips}{clear}</ul> }
    });
    let of = asked.of.map(|(kind, id)| {
        view! { <input type="hidden" name="of" value=format!("{}:{id}", kind.name()) /> }
    });
    let (from, to) = (asked.from.map(|d| d.to_string()), asked.to.map(|d| d.to_string()));
    let whose = (customers.len() > 1)
        .then(|| select_filter("customer", t("mailboxes-customer"), customer_options(&asked, &customers)));
    view! {
        <form class="filters" method="get" action=PATH role="search">
            <div class="search">
                <label class="sr-only" for="who">{t("history-who")}</label>
                <input class="input" type="search" id="who" name="who" value=asked.who.clone() placeholder=t("history-who") autocomplete="off" maxlength="100" />
                <button class="button">{t("mailboxes-search")}</button>
            </div>
            <details class="more-filters" name="fold" data-fold="">
                <summary class="button">{t("mailboxes-filters")}</summary>
                <div class="filter-panel card">
                    {select_filter("what", t("history-what"), kind_options(&asked, role))}
                    {select_filter("did", t("history-done"), action_options(&asked))}
                    {select_filter("through", t("history-through"), source_options(&asked))}
                    {whose}
                    {date_filter("from", t("history-from"), from)}
                    {date_filter("to", t("history-to"), to)}
                    <p class="hint">{t("history-days")}</p>
                    <button class="button button-main">{t("mailboxes-apply")}</button>
                </div>
            </details>
            {of}
        </form>
        {chips}
    }
}

fn select_filter(name: &'static str, label: String, options: FilterOptions) -> AnyView {
    let id = format!("filter-{name}");
    let any = !options.iter().any(|(_, _, on)| *on);
    let options = std::iter::once((String::new(), t("mailboxes-any"), any))
        .chain(options)
        .map(|(value, text, on)| view! { <option value=value selected=on>{text}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select class="input" id=id name=name autocomplete="off">{options}</select>
        </div>
    }
    .into_any()
}

fn date_filter(name: &'static str, label: String, value: Option<String>) -> AnyView {
    let id = format!("filter-{name}");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input class="input" type="date" id=id name=name value=value autocomplete="off" />
        </div>
    }
    .into_any()
}

fn kind_options(asked: &HistoryQuery, role: Role) -> FilterOptions {
    let there = |kind: &SubjectKind| match role {
        Role::Administrator => true,
        Role::Residential => matches!(kind, SubjectKind::Mailbox | SubjectKind::Sound | SubjectKind::User),
        Role::User => matches!(kind, SubjectKind::Mailbox | SubjectKind::User),
    };
    let told = |kind: SubjectKind| {
        let mine = kind == SubjectKind::User && role != Role::Administrator;
        if mine { t("history-own-account") } else { kind_label(kind) }
    };
    let kinds = SubjectKind::ALL.into_iter().filter(there);
    kinds.map(|kind| (kind.name().to_owned(), told(kind), asked.kind == Some(kind))).collect()
}

fn action_options(asked: &HistoryQuery) -> FilterOptions {
    let all = AuditAction::ALL.into_iter();
    all.map(|action| (action.name().to_owned(), action_label(action), asked.action == Some(action))).collect()
}

fn source_options(asked: &HistoryQuery) -> FilterOptions {
    let apis = Dialect::ALL.iter().copied().map(ChangeSource::Api);
    let all = [ChangeSource::Browser, ChangeSource::Command, ChangeSource::Import].into_iter().chain(apis);
    all.map(|through| (through.name().to_owned(), source_label(through), asked.door == Some(through))).collect()
}

fn customer_options(asked: &HistoryQuery, customers: &[CustomerChoice]) -> FilterOptions {
    let all = customers.iter().map(|c| {
        let indent = "\u{2007}\u{2007}".repeat(c.depth);
        (c.id.to_string(), format!("{indent}{}", c.name), asked.customer == Some(c.id))
    });
    all.collect()
}

/// One removable chip for each filter that is on.
fn chips(asked: &HistoryQuery, customers: &[CustomerChoice], subject: Option<String>) -> Vec<AnyView> {
    let q = || HistoryQuery { beside: None, ..asked.clone() };
    let day = |key, day| t_format(key, &[("day", history::format_date(day, messages()).into())]);
    let customer =
        |id| customers.iter().find(|c| c.id == id).map_or_else(|| t("mailboxes-customer"), |c| c.name.clone());
    let all = [
        asked.of.map(|(kind, _)| (subject_title(kind, subject), HistoryQuery { of: None, ..q() })),
        (!asked.who.is_empty()).then(|| {
            (t_format("history-by", &[("name", (&asked.who).into())]), HistoryQuery { who: String::new(), ..q() })
        }),
        asked.kind.map(|kind| (kind_label(kind), HistoryQuery { kind: None, ..q() })),
        asked.action.map(|action| (action_label(action), HistoryQuery { action: None, ..q() })),
        asked.door.map(|through| (source_label(through), HistoryQuery { door: None, ..q() })),
        asked.customer.map(|id| (customer(id), HistoryQuery { customer: None, ..q() })),
        asked.from.map(|from| (day("history-from-day", from), HistoryQuery { from: None, ..q() })),
        asked.to.map(|to| (day("history-to-day", to), HistoryQuery { to: None, ..q() })),
    ];
    all.into_iter()
        .flatten()
        .map(|(text, without)| {
            view! {
                <li>
                    <a class="chip" href=query::href(&without)>
                        <bdi>{text}</bdi>
                        <span class="sr-only">{t("mailboxes-take-away")}</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect()
}

/// The one thing whose history it is.
fn subject_title(kind: SubjectKind, name: Option<String>) -> String {
    let kind = ("kind", kind.name().into());
    match name {
        Some(name) => t_format("history-one", &[kind, ("name", name.into())]),
        None => t_format("history-unknown", &[kind]),
    }
}
