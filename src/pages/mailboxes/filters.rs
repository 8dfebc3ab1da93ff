//! Search and filters: a plain form that becomes the address, and a chip for each active filter.

use leptos::prelude::*;

use crate::components::field::{FormField, SelectField, SelectOption};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::{Choice as _, Localized as _};
use crate::domain::customer_context::Owner;
use crate::domain::permissions::{Resource, Role, Visibility};
use crate::forms::query_string;
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
            .then(|| view! { <li><a class="chip chip-clear" href=query.without_filters().href(paths::MAILBOXES)>{t("mailboxes-clear-all")}</a></li> });
        view! { <ul class="chips" aria-label=t("mailboxes-filters-on")>{chips}{clear}</ul> }
    });
    // Parameters without a form field are preserved as hidden inputs.
    let other_params = query.without_filters().to_query();
    let hidden_input = |(name, value): (String, String)| view! { <input type="hidden" name=name value=value /> };
    let hidden_inputs = query_string::pairs(&other_params).map(hidden_input).collect_view();
    view! {
        <div class="list-toolbar">
        <form class="filters" method="get" action=paths::MAILBOXES role="search">
            <div class="search">
                <label class="sr-only" for="q">{t("mailboxes-search")}</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder=t("mailboxes-search-in") autocomplete="off" maxlength="100" />
                <button class="button">{t("mailboxes-search")}</button>
            </div>
            <details class="dropdown" name="dropdown" data-dropdown="">
                <summary class="button">{t("mailboxes-filters")}</summary>
                <div class="dropdown-panel card">
                    {select_filter("customer", t("mailboxes-customer"), customer_options(&query, &customers))}
                    {(!owners.is_empty()).then(|| select_filter("owner", t("mailboxes-owner"), owner_options(&query, &owners)))}
                    {more_owners.then(|| view! { <p class="hint">{t("mailboxes-more-owners")}</p> })}
                    {owners.is_empty().then(|| select_filter("owner", t("mailboxes-owner"), owner_options(&query, &[])))}
                    {select_filter("notify", t("mailboxes-notifications"), notify_options(&query))}
                    {select_filter("panel", t("mailboxes-filter-panel"), yes_no_options(query.panel, "mailboxes-shown", "mailboxes-not-shown"))}
                    {select_filter("transcribe", t("mailboxes-transcription"), yes_no_options(query.transcribe, "mailboxes-on", "mailboxes-off"))}
                    {select_filter("pin", t("mailboxes-pin"), flag_options(query.weak_pin, "weak", t("mailboxes-weak-pin")))}
                    {select_filter("plan", t("mailboxes-plan"), flag_options(query.beyond_plan, "exceeded", t("mailboxes-beyond-plan")))}
                    {(role.visibility(Resource::Mailboxes) != Visibility::Own).then(|| {
                        select_filter("exit", t("mailboxes-press-0"), flag_options(query.dead_exit, "nowhere", t("mailboxes-press-0-nowhere")))
                    })}
                    <div class="dropdown-footer"><button class="button button-primary">{t("mailboxes-apply")}</button></div>
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
    (String::new(), t("mailboxes-any"), on)
}

fn customer_options(query: &ListQuery, customers: &[CustomerChoice]) -> FilterOptions {
    let all = customers.iter().map(|c| {
        let indent = "\u{2007}\u{2007}".repeat(c.depth);
        (c.id.to_string(), format!("{indent}{}", c.name), query.customer == Some(c.id))
    });
    std::iter::once(any_option(query.customer.is_none())).chain(all).collect()
}

fn owner_options(query: &ListQuery, owners: &[Owner]) -> FilterOptions {
    let none = ("none".to_owned(), t("mailboxes-no-owner"), query.owner == Some(OwnerFilter::None));
    let users = owners.iter().map(|o| (o.id.to_string(), o.name.clone(), query.owner == Some(OwnerFilter::Id(o.id))));
    [any_option(query.owner.is_none()), none].into_iter().chain(users).collect()
}

fn notify_options(query: &ListQuery) -> FilterOptions {
    let all = NotifyFilter::ALL.iter().map(|n| (n.code().to_owned(), n.label(messages()), query.notify == Some(*n)));
    std::iter::once(any_option(query.notify.is_none())).chain(all).collect()
}

fn yes_no_options(on: Option<bool>, yes: &'static str, no: &'static str) -> FilterOptions {
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
    let customer = |id| customers.iter().find(|c| c.id == id).map_or(t("mailboxes-customer"), |c| c.name.clone());
    let owner = |o| match o {
        OwnerFilter::None => t("mailboxes-chip-no-owner"),
        OwnerFilter::Id(id) => owners
            .iter()
            .find(|o| o.id == id)
            .map_or(t("mailboxes-owner"), |o| t_format("mailboxes-chip-owner", &[("name", (&o.name).into())])),
    };
    let yes_or_no = |on, yes: &'static str, no: &'static str| t(if on { yes } else { no });
    let search = (!query.search.is_empty()).then(|| {
        (
            t_format("mailboxes-chip-search", &[("search", (&query.search).into())]),
            ListQuery { search: String::new(), ..base() },
        )
    });
    let all = [
        search,
        query.customer.map(|id| (customer(id), ListQuery { customer: None, owner: None, ..base() })),
        query.owner.map(|o| (owner(o), ListQuery { owner: None, ..base() })),
        query.notify.map(|n| (n.label(messages()), ListQuery { notify: None, ..base() })),
        query.panel.map(|on| {
            (yes_or_no(on, "mailboxes-chip-panel", "mailboxes-chip-not-panel"), ListQuery { panel: None, ..base() })
        }),
        query.transcribe.map(|on| {
            (
                yes_or_no(on, "mailboxes-chip-transcribed", "mailboxes-chip-not-transcribed"),
                ListQuery { transcribe: None, ..base() },
            )
        }),
        query.weak_pin.then(|| (t("mailboxes-chip-weak-pin"), ListQuery { weak_pin: false, ..base() })),
        query.beyond_plan.then(|| (t("mailboxes-beyond-plan"), ListQuery { beyond_plan: false, ..base() })),
        query.dead_exit.then(|| (t("mailboxes-press-0-nowhere"), ListQuery { dead_exit: false, ..base() })),
    ];
    all.into_iter()
        .flatten()
        .map(|(text, without)| {
            view! {
                <li>
                    <a class="chip" href=without.href(paths::MAILBOXES)>
                        <bdi>{text.clone()}</bdi>
                        <span class="sr-only">{t("mailboxes-remove-filter")}</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect()
}
