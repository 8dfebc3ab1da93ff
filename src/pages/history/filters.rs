//! Who, what, where and when: a plain form that becomes the page's address, and a chip for each that is on.

use leptos::prelude::*;

use super::entry::{door_alone, label, noun};
use super::{PATH, query};
use crate::components::speech::{t, t_with, words};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::domain::role::Role;
use crate::services::Door;
use crate::services::history::{self, Query};
use crate::services::mailboxes::CustomerChoice;
use crate::services::record::{Action, Kind};

/// An option of a filter: value, label, whether it is on.
type Options = Vec<(String, String, bool)>;

/// The form, and below it what is on.
#[component]
pub fn Filters(
    /// What the page shows.
    asked: Query,
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
    let whose = (customers.len() > 1).then(|| pick("customer", t("mailboxes-customer"), whose(&asked, &customers)));
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
                    {pick("what", t("history-what"), kinds(&asked, role))}
                    {pick("did", t("history-done"), deeds(&asked))}
                    {pick("through", t("history-through"), doors(&asked))}
                    {whose}
                    {date("from", t("history-from"), from)}
                    {date("to", t("history-to"), to)}
                    <p class="hint">{t("history-days")}</p>
                    <button class="button button-main">{t("mailboxes-apply")}</button>
                </div>
            </details>
            {of}
        </form>
        {chips}
    }
}

fn pick(name: &'static str, label: String, options: Options) -> AnyView {
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

fn date(name: &'static str, label: String, value: Option<String>) -> AnyView {
    let id = format!("filter-{name}");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input class="input" type="date" id=id name=name value=value autocomplete="off" />
        </div>
    }
    .into_any()
}

fn kinds(asked: &Query, role: Role) -> Options {
    let there = |kind: &Kind| match role {
        Role::Administrator => true,
        Role::Residential => matches!(kind, Kind::Mailbox | Kind::Sound | Kind::User),
        Role::User => matches!(kind, Kind::Mailbox | Kind::User),
    };
    let told = |kind: Kind| {
        let mine = kind == Kind::User && role != Role::Administrator;
        if mine { t("history-own-account") } else { noun(kind) }
    };
    let kinds = Kind::ALL.into_iter().filter(there);
    kinds.map(|kind| (kind.name().to_owned(), told(kind), asked.kind == Some(kind))).collect()
}

fn deeds(asked: &Query) -> Options {
    let all = Action::ALL.into_iter();
    all.map(|action| (action.name().to_owned(), label(action), asked.action == Some(action))).collect()
}

fn doors(asked: &Query) -> Options {
    let apis = Dialect::ALL.iter().copied().map(Door::Api);
    let all = [Door::Browser, Door::Command, Door::Import].into_iter().chain(apis);
    all.map(|through| (through.name().to_owned(), door_alone(through), asked.door == Some(through))).collect()
}

fn whose(asked: &Query, customers: &[CustomerChoice]) -> Options {
    let all = customers.iter().map(|c| {
        let indent = "\u{2007}\u{2007}".repeat(c.depth);
        (c.id.to_string(), format!("{indent}{}", c.name), asked.customer == Some(c.id))
    });
    all.collect()
}

/// One removable chip for each filter that is on.
fn chips(asked: &Query, customers: &[CustomerChoice], subject: Option<String>) -> Vec<AnyView> {
    let q = || Query { beside: None, ..asked.clone() };
    let day = |key, day| t_with(key, &[("day", history::day(day, words()).into())]);
    let customer =
        |id| customers.iter().find(|c| c.id == id).map_or_else(|| t("mailboxes-customer"), |c| c.name.clone());
    let all = [
        asked.of.map(|(kind, _)| (one(kind, subject), Query { of: None, ..q() })),
        (!asked.who.is_empty())
            .then(|| (t_with("history-by", &[("name", (&asked.who).into())]), Query { who: String::new(), ..q() })),
        asked.kind.map(|kind| (noun(kind), Query { kind: None, ..q() })),
        asked.action.map(|action| (label(action), Query { action: None, ..q() })),
        asked.door.map(|through| (door_alone(through), Query { door: None, ..q() })),
        asked.customer.map(|id| (customer(id), Query { customer: None, ..q() })),
        asked.from.map(|from| (day("history-from-day", from), Query { from: None, ..q() })),
        asked.to.map(|to| (day("history-to-day", to), Query { to: None, ..q() })),
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
fn one(kind: Kind, name: Option<String>) -> String {
    let kind = ("kind", kind.name().into());
    match name {
        Some(name) => t_with("history-one", &[kind, ("name", name.into())]),
        None => t_with("history-unknown", &[kind]),
    }
}
