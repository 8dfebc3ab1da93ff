//! Search and filters: a plain form that becomes the page's address, and a chip for each that is on.

use leptos::prelude::*;

use super::PATH;
use crate::domain::choice::Choice;
use crate::domain::surroundings::Owner;
use crate::forms::listing::{ListQuery, NotifyFilter, OwnerFilter};
use crate::forms::query;
use crate::services::mailboxes::CustomerChoice;

const WEAK_PIN: &str = "Breaks today's policy";
const BEYOND_PLAN: &str = "Uses what the plan leaves out";

/// The form, and below it what is on.
#[component]
pub fn Filters(
    /// What the page shows.
    query: ListQuery,
    /// The customers to choose from.
    customers: Vec<CustomerChoice>,
    /// The owners to choose from; none while all customers are shown.
    owners: Vec<Owner>,
    /// What else stands beside the search.
    beside: AnyView,
) -> impl IntoView {
    let chips = chips(&query, &customers, &owners);
    let chips = (!chips.is_empty()).then(|| {
        let clear = (chips.len() > 1)
            .then(|| view! { <li><a class="chip chip-clear" href=query.cleared().href(PATH)>"Clear all"</a></li> });
        view! { <ul class="chips" aria-label="Filters that are on">{chips}{clear}</ul> }
    });
    // What the form does not ask is as it is.
    let rest = query.cleared().to_query();
    let kept = query::pairs(&rest).map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let kept = kept.collect_view();
    view! {
        <div class="list-ways">
        <form class="filters" method="get" action=PATH role="search">
            <div class="search">
                <label class="sr-only" for="q">"Search"</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder="Number, name, owner or address" autocomplete="off" maxlength="100" />
                <button class="button">"Search"</button>
            </div>
            <details class="more-filters">
                <summary class="button">"Filters"</summary>
                <div class="filter-panel card">
                    {pick("customer", "Customer", customer_options(&query, &customers))}
                    {(!owners.is_empty()).then(|| pick("owner", "Owner", owner_options(&query, &owners)))}
                    {owners.is_empty().then(|| pick("owner", "Owner", owner_options(&query, &[])))}
                    {pick("notify", "Notifications", notify_options(&query))}
                    {pick("panel", "Control panel", yes_no(query.panel, "Shown", "Not shown"))}
                    {pick("transcribe", "Transcription", yes_no(query.transcribe, "On", "Off"))}
                    {pick("pin", "PIN", flag(query.weak_pin, "weak", WEAK_PIN))}
                    {pick("plan", "Rate plan", flag(query.beyond_plan, "exceeded", BEYOND_PLAN))}
                    <button class="button button-main">"Apply"</button>
                </div>
            </details>
            {kept}
        </form>
        {beside}
        </div>
        {chips}
    }
}

/// An option of a filter: value, label, whether it is on.
type Options = Vec<(String, String, bool)>;

fn pick(name: &'static str, label: &'static str, options: Options) -> AnyView {
    let id = format!("filter-{name}");
    let options = options
        .into_iter()
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

fn any(on: bool) -> (String, String, bool) {
    (String::new(), "Any".to_owned(), on)
}

fn customer_options(query: &ListQuery, customers: &[CustomerChoice]) -> Options {
    let all = customers.iter().map(|c| {
        let indent = "\u{2007}\u{2007}".repeat(c.depth);
        (c.id.to_string(), format!("{indent}{}", c.name), query.customer == Some(c.id))
    });
    std::iter::once(any(query.customer.is_none())).chain(all).collect()
}

fn owner_options(query: &ListQuery, owners: &[Owner]) -> Options {
    let none = ("none".to_owned(), "Nobody".to_owned(), query.owner == Some(OwnerFilter::None));
    let people = owners.iter().map(|o| (o.id.to_string(), o.name.clone(), query.owner == Some(OwnerFilter::Id(o.id))));
    [any(query.owner.is_none()), none].into_iter().chain(people).collect()
}

fn notify_options(query: &ListQuery) -> Options {
    let all = NotifyFilter::ALL.iter().map(|n| (n.name().to_owned(), n.label().to_owned(), query.notify == Some(*n)));
    std::iter::once(any(query.notify.is_none())).chain(all).collect()
}

fn yes_no(on: Option<bool>, yes: &str, no: &str) -> Options {
    vec![
        any(on.is_none()),
        ("yes".to_owned(), yes.to_owned(), on == Some(true)),
        ("no".to_owned(), no.to_owned(), on == Some(false)),
    ]
}

/// A filter that is on or not, where there is nothing else to ask.
fn flag(on: bool, value: &str, label: &str) -> Options {
    vec![any(!on), (value.to_owned(), label.to_owned(), on)]
}

/// One removable chip for each filter that is on.
fn chips(query: &ListQuery, customers: &[CustomerChoice], owners: &[Owner]) -> Vec<AnyView> {
    let q = || query.at(None);
    let customer = |id| customers.iter().find(|c| c.id == id).map_or("Customer".to_owned(), |c| c.name.clone());
    let owner = |o| match o {
        OwnerFilter::None => "Nobody owns it".to_owned(),
        OwnerFilter::Id(id) => {
            owners.iter().find(|o| o.id == id).map_or("Owner".to_owned(), |o| format!("Owner {}", o.name))
        }
    };
    let shown = |on, yes: &str, no: &str| if on { yes.to_owned() } else { no.to_owned() };
    let search =
        (!query.search.is_empty()).then(|| (format!("“{}”", query.search), ListQuery { search: String::new(), ..q() }));
    let all = [
        search,
        query.customer.map(|id| (customer(id), ListQuery { customer: None, owner: None, ..q() })),
        query.owner.map(|o| (owner(o), ListQuery { owner: None, ..q() })),
        query.notify.map(|n| (n.label().to_owned(), ListQuery { notify: None, ..q() })),
        query.panel.map(|on| (shown(on, "In panel", "Not in panel"), ListQuery { panel: None, ..q() })),
        query.transcribe.map(|on| (shown(on, "Transcribed", "Not transcribed"), ListQuery { transcribe: None, ..q() })),
        query.weak_pin.then(|| ("PIN breaks today's policy".to_owned(), ListQuery { weak_pin: false, ..q() })),
        query.beyond_plan.then(|| (BEYOND_PLAN.to_owned(), ListQuery { beyond_plan: false, ..q() })),
    ];
    all.into_iter()
        .flatten()
        .map(|(text, without)| {
            view! {
                <li>
                    <a class="chip" href=without.href(PATH)>
                        <bdi>{text.clone()}</bdi>
                        <span class="sr-only">": take this filter away"</span>
                        <span aria-hidden="true">" ×"</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect()
}
