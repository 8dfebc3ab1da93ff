//! Filters by user, kind, action, source and date: a plain form that becomes the address, and a chip per active filter.

use leptos::prelude::*;

use super::entry::{action_label, kind_label, source_label};
use super::query;
use crate::components::field::{FormField, SelectField, SelectOption, TextField};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialect;
use crate::domain::permissions::Visibility;
use crate::i18n::key;
use crate::paths;
use crate::services::ChangeSource;
use crate::services::audit::{AuditAction, SubjectKind};
use crate::services::history::{self, HistoryQuery};
use crate::services::mailboxes::CustomerChoice;

/// The options of a filter: value, label, selected.
type FilterOptions = Vec<(String, String, bool)>;

/// The form, and the active filters below it.
#[component]
pub fn Filters(
    /// The current query.
    query: HistoryQuery,
    /// The customers to choose from; empty if there is only one.
    customers: Vec<CustomerChoice>,
    /// How much of the history the user can see.
    visibility: Visibility,
    /// The name of the subject whose history is shown, if the user may see it.
    subject: Option<String>,
) -> impl IntoView {
    let chips = chips(&query, &customers, subject);
    let chips = (!chips.is_empty()).then(|| {
        let clear = (chips.len() > 1).then(
            || view! { <li><a class="chip chip-clear" href=paths::HISTORY>{t(key!("mailboxes-clear-all"))}</a></li> },
        );
        view! { <ul class="chips" aria-label=t(key!("mailboxes-filters-on"))>{chips}{clear}</ul> }
    });
    let of = query.of.map(|(kind, id)| {
        view! { <input type="hidden" name="of" value=format!("{}:{id}", kind.name()) /> }
    });
    let (from, to) = (query.from.map(|d| d.to_string()), query.to.map(|d| d.to_string()));
    let customer_filter = (customers.len() > 1)
        .then(|| select_filter("customer", t(key!("mailboxes-customer")), customer_options(&query, &customers)));
    view! {
        <form class="filters" method="get" action=paths::HISTORY role="search">
            <div class="search">
                <label class="sr-only" for="who">{t(key!("history-changed-by"))}</label>
                <input class="input" type="search" id="who" name="who" value=query.who.clone() placeholder=t(key!("history-changed-by")) autocomplete="off" maxlength="100" />
                <button class="button">{t(key!("mailboxes-search"))}</button>
            </div>
            <details class="dropdown" name="dropdown" data-dropdown="">
                <summary class="button">{t(key!("mailboxes-filters"))}</summary>
                <div class="dropdown-panel card">
                    {select_filter("what", t(key!("history-type")), kind_options(&query, visibility))}
                    {select_filter("did", t(key!("history-action")), action_options(&query))}
                    {select_filter("through", t(key!("history-source")), source_options(&query))}
                    {customer_filter}
                    {date_filter("from", t(key!("history-from")), from)}
                    {date_filter("to", t(key!("history-to")), to)}
                    <p class="hint">{t(key!("history-days"))}</p>
                    <button class="button button-primary">{t(key!("mailboxes-apply"))}</button>
                </div>
            </details>
            {of}
        </form>
        {chips}
    }
}

fn select_filter(name: &'static str, label: String, options: FilterOptions) -> AnyView {
    let chosen = options.iter().find(|(_, _, on)| *on).map(|(value, ..)| value.clone()).unwrap_or_default();
    let any = SelectOption::new("", t(key!("mailboxes-any")));
    let options = options.into_iter().map(|(value, text, _)| SelectOption::new(value, text));
    let options: Vec<_> = std::iter::once(any).chain(options).collect();
    let field = FormField::new(name, label).id(format!("filter-{name}")).value(chosen);
    view! { <SelectField field options /> }.into_any()
}

fn date_filter(name: &'static str, label: String, value: Option<String>) -> AnyView {
    let field = FormField::new(name, label).id(format!("filter-{name}")).value(value.unwrap_or_default());
    view! { <TextField field kind="date" /> }.into_any()
}

fn kind_options(query: &HistoryQuery, visibility: Visibility) -> FilterOptions {
    let is_available = |kind: &SubjectKind| match visibility {
        Visibility::CustomerAndBelow => true,
        Visibility::Customer => matches!(kind, SubjectKind::Mailbox | SubjectKind::Sound | SubjectKind::User),
        Visibility::Own => matches!(kind, SubjectKind::Mailbox | SubjectKind::User),
    };
    let label = |kind: SubjectKind| {
        let own_account = kind == SubjectKind::User && visibility != Visibility::CustomerAndBelow;
        if own_account { t(key!("history-own-account")) } else { kind_label(kind) }
    };
    let kinds = SubjectKind::ALL.into_iter().filter(is_available);
    kinds.map(|kind| (kind.name().to_owned(), label(kind), query.kind == Some(kind))).collect()
}

fn action_options(query: &HistoryQuery) -> FilterOptions {
    let all = AuditAction::ALL.into_iter();
    all.map(|action| (action.name().to_owned(), action_label(action), query.action == Some(action))).collect()
}

fn source_options(query: &HistoryQuery) -> FilterOptions {
    let apis = Dialect::ALL.iter().copied().map(ChangeSource::Api);
    let all = [ChangeSource::Browser, ChangeSource::Command, ChangeSource::Import].into_iter().chain(apis);
    all.map(|source| (source.name().to_owned(), source_label(source), query.source == Some(source))).collect()
}

fn customer_options(query: &HistoryQuery, customers: &[CustomerChoice]) -> FilterOptions {
    let all = customers.iter().map(|c| {
        let indent = "\u{2007}\u{2007}".repeat(c.depth);
        (c.id.to_string(), format!("{indent}{}", c.name), query.customer == Some(c.id))
    });
    all.collect()
}

/// A removable chip for each active filter.
fn chips(query: &HistoryQuery, customers: &[CustomerChoice], subject: Option<String>) -> Vec<AnyView> {
    let base = || HistoryQuery { beside: None, ..query.clone() };
    let format_day = |key, day| t_format(key, &[("day", history::format_date(day, messages()).into())]);
    let customer =
        |id| customers.iter().find(|c| c.id == id).map_or_else(|| t(key!("mailboxes-customer")), |c| c.name.clone());
    let all = [
        query.of.map(|(kind, _)| (subject_title(kind, subject), HistoryQuery { of: None, ..base() })),
        (!query.who.is_empty()).then(|| {
            (
                t_format(key!("history-by"), &[("name", (&query.who).into())]),
                HistoryQuery { who: String::new(), ..base() },
            )
        }),
        query.kind.map(|kind| (kind_label(kind), HistoryQuery { kind: None, ..base() })),
        query.action.map(|action| (action_label(action), HistoryQuery { action: None, ..base() })),
        query.source.map(|source| (source_label(source), HistoryQuery { source: None, ..base() })),
        query.customer.map(|id| (customer(id), HistoryQuery { customer: None, ..base() })),
        query.from.map(|from| (format_day(key!("history-from-day"), from), HistoryQuery { from: None, ..base() })),
        query.to.map(|to| (format_day(key!("history-to-day"), to), HistoryQuery { to: None, ..base() })),
    ];
    all.into_iter()
        .flatten()
        .map(|(text, without)| {
            view! {
                <li>
                    <a class="chip" href=query::href(&without)>
                        <bdi>{text}</bdi>
                        <span class="sr-only">{t(key!("mailboxes-remove-filter"))}</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect()
}

/// The title of the subject.
fn subject_title(kind: SubjectKind, name: Option<String>) -> String {
    let kind = ("kind", kind.name().into());
    match name {
        Some(name) => t_format(key!("history-one"), &[kind, ("name", name.into())]),
        None => t_format(key!("history-unknown"), &[kind]),
    }
}
