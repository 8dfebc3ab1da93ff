//! Search and filters: a plain form that becomes the address, and a chip for each active filter.

use leptos::prelude::*;

use crate::components::field::{FormField, SelectField, SelectOption};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Choice as _, Localized as _};
use crate::domain::customer_context::Owner;
use crate::domain::permissions::{Resource, Role, Visibility};
use crate::forms::query_string;
use crate::i18n::{MessageKey, key};
use crate::lists::mailbox_list::{ListQuery, NotifyFilter, OwnerFilter};
use crate::paths;
use crate::services::mailboxes::CustomerChoice;

/// The form, and the active filters below it.
#[component]
pub fn Filters(
    /// The query of the list.
    query: ListQuery,
    /// The customers to choose from.
    customers: Vec<CustomerChoice>,
    /// The owners to choose from; empty while all customers are shown.
    owners: Vec<Owner>,
    /// Whether the list of owners is incomplete.
    more_owners: bool,
    /// The role of the user.
    role: Role,
    /// Controls beside the search.
    beside: AnyView,
) -> impl IntoView {
    let chips = chips(&query, &customers, &owners);
    let chips = (!chips.is_empty()).then(|| {
        let clear = (chips.len() > 1)
            .then(|| view! { <li><a class="chip chip-clear" href=query.without_filters().href(paths::MAILBOXES)>{t(key!("mailboxes-clear-all"))}</a></li> });
        view! { <ul class="chips" aria-label=t(key!("mailboxes-filters-on"))>{chips}{clear}</ul> }
    });
    // Parameters without a form field are preserved as hidden inputs.
    let other_params = query.without_filters().to_query();
    let hidden_input = |(name, value): (String, String)| view! { <input type="hidden" name=name value=value /> };
    let hidden_inputs = query_string::pairs(&other_params).map(hidden_input).collect_view();
    view! {
        <div class="list-toolbar">
        <form class="filters" method="get" action=paths::MAILBOXES role="search">
            <div class="search">
                <label class="sr-only" for="q">{t(key!("mailboxes-search"))}</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder=t(key!("mailboxes-search-in")) autocomplete="off" maxlength="100" />
                <button class="button">{t(key!("mailboxes-search"))}</button>
            </div>
            <details class="dropdown" name="dropdown" data-dropdown="">
                <summary class="button">{t(key!("mailboxes-filters"))}</summary>
                <div class="dropdown-panel card">
                    {select_filter("customer", t(key!("mailboxes-customer")), customer_options(&query, &customers))}
                    {(!owners.is_empty()).then(|| select_filter("owner", t(key!("mailboxes-owner")), owner_options(&query, &owners)))}
                    {more_owners.then(|| view! { <p class="hint">{t(key!("mailboxes-more-owners"))}</p> })}
                    {owners.is_empty().then(|| select_filter("owner", t(key!("mailboxes-owner")), owner_options(&query, &[])))}
                    {select_filter("notify", t(key!("mailboxes-notifications")), notify_options(&query))}
                    {select_filter("panel", t(key!("mailboxes-filter-panel")), yes_no_options(query.panel, key!("mailboxes-shown"), key!("mailboxes-not-shown")))}
                    {select_filter("transcribe", t(key!("mailboxes-transcription")), yes_no_options(query.transcribe, key!("mailboxes-on"), key!("mailboxes-off")))}
                    {select_filter("pin", t(key!("mailboxes-pin")), flag_options(query.weak_pin, "weak", t(key!("mailboxes-weak-pin"))))}
                    {select_filter("plan", t(key!("mailboxes-plan")), flag_options(query.beyond_plan, "exceeded", t(key!("mailboxes-beyond-plan"))))}
                    {(role.visibility(Resource::Mailboxes) != Visibility::Own).then(|| {
                        select_filter("exit", t(key!("mailboxes-press-0")), flag_options(query.dead_exit, "nowhere", t(key!("mailboxes-press-0-nowhere"))))
                    })}
                    <div class="dropdown-footer"><button class="button button-primary">{t(key!("mailboxes-apply"))}</button></div>
                </div>
            </details>
            {hidden_inputs}
        </form>
        {beside}
        </div>
        {chips}
    }
}

/// The options of a filter: value, label, selected.
type FilterOptions = Vec<(String, String, bool)>;

fn select_filter(name: &'static str, label: String, options: FilterOptions) -> AnyView {
    let chosen = options.iter().find(|(_, _, on)| *on).map(|(value, ..)| value.clone()).unwrap_or_default();
    let options: Vec<_> = options.into_iter().map(|(value, text, _)| SelectOption::new(value, text)).collect();
    let field = FormField::new(name, label).id(format!("filter-{name}")).value(chosen);
    view! { <SelectField field options /> }.into_any()
}

fn any_option(on: bool) -> (String, String, bool) {
    (String::new(), t(key!("mailboxes-any")), on)
}

fn customer_options(query: &ListQuery, customers: &[CustomerChoice]) -> FilterOptions {
    let all = customers.iter().map(|c| {
        let indent = "\u{2007}\u{2007}".repeat(c.depth);
        (c.id.to_string(), format!("{indent}{}", c.name), query.customer == Some(c.id))
    });
    std::iter::once(any_option(query.customer.is_none())).chain(all).collect()
}

fn owner_options(query: &ListQuery, owners: &[Owner]) -> FilterOptions {
    let none = ("none".to_owned(), t(key!("mailboxes-no-owner")), query.owner == Some(OwnerFilter::None));
    let users = owners.iter().map(|o| (o.id.to_string(), o.name.clone(), query.owner == Some(OwnerFilter::Id(o.id))));
    [any_option(query.owner.is_none()), none].into_iter().chain(users).collect()
}

fn notify_options(query: &ListQuery) -> FilterOptions {
    let all = NotifyFilter::ALL.iter().map(|n| (n.code().to_owned(), n.label(messages()), query.notify == Some(*n)));
    std::iter::once(any_option(query.notify.is_none())).chain(all).collect()
}

fn yes_no_options(on: Option<bool>, yes: MessageKey, no: MessageKey) -> FilterOptions {
    vec![
        any_option(on.is_none()),
        ("yes".to_owned(), t(yes), on == Some(true)),
        ("no".to_owned(), t(no), on == Some(false)),
    ]
}

/// The options of a filter that is either on or off.
fn flag_options(on: bool, value: &str, label: String) -> FilterOptions {
    vec![any_option(!on), (value.to_owned(), label, on)]
}

/// A removable chip for each active filter.
fn chips(query: &ListQuery, customers: &[CustomerChoice], owners: &[Owner]) -> Vec<AnyView> {
    let base = || query.at(None);
    let customer = |id| customers.iter().find(|c| c.id == id).map_or(t(key!("mailboxes-customer")), |c| c.name.clone());
    let owner = |o| match o {
        OwnerFilter::None => t(key!("mailboxes-chip-no-owner")),
        OwnerFilter::Id(id) => owners.iter().find(|o| o.id == id).map_or(t(key!("mailboxes-owner")), |o| {
            t_format(key!("mailboxes-chip-owner"), &[("name", (&o.name).into())])
        }),
    };
    let yes_or_no = |on, yes: MessageKey, no: MessageKey| t(if on { yes } else { no });
    let search = (!query.search.is_empty()).then(|| {
        (
            t_format(key!("mailboxes-chip-search"), &[("search", (&query.search).into())]),
            ListQuery { search: String::new(), ..base() },
        )
    });
    let all = [
        search,
        query.customer.map(|id| (customer(id), ListQuery { customer: None, owner: None, ..base() })),
        query.owner.map(|o| (owner(o), ListQuery { owner: None, ..base() })),
        query.notify.map(|n| (n.label(messages()), ListQuery { notify: None, ..base() })),
        query.panel.map(|on| {
            (
                yes_or_no(on, key!("mailboxes-chip-panel"), key!("mailboxes-chip-not-panel")),
                ListQuery { panel: None, ..base() },
            )
        }),
        query.transcribe.map(|on| {
            (
                yes_or_no(on, key!("mailboxes-chip-transcribed"), key!("mailboxes-chip-not-transcribed")),
                ListQuery { transcribe: None, ..base() },
            )
        }),
        query.weak_pin.then(|| (t(key!("mailboxes-chip-weak-pin")), ListQuery { weak_pin: false, ..base() })),
        query.beyond_plan.then(|| (t(key!("mailboxes-beyond-plan")), ListQuery { beyond_plan: false, ..base() })),
        query.dead_exit.then(|| (t(key!("mailboxes-press-0-nowhere")), ListQuery { dead_exit: false, ..base() })),
    ];
    all.into_iter()
        .flatten()
        .map(|(text, without)| {
            view! {
                <li>
                    <a class="chip" href=without.href(paths::MAILBOXES)>
                        <bdi>{text.clone()}</bdi>
                        <span class="sr-only">{t(key!("mailboxes-remove-filter"))}</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect()
}
