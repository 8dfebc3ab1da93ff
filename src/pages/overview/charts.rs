//! Two small charts rendered as SVG. Axes start at zero, the figures are also given as text, and the colors come from
//! the theme. Drawings are hidden from screen readers where the text states the same.

use leptos::prelude::*;

use super::super::mailboxes::format_number;
use crate::components::i18n::{t, t_format};
use crate::i18n::key;
use crate::pages::responsive_table::ResponsiveTable;
use crate::pages::time;
use crate::paths;
use crate::services::attention::{BiggestCustomer, ConcernCounts};

/// The height of the highest bar, in units of the drawing; a day is 10 wide.
const CHART_HEIGHT: i64 = 100;

/// A bar chart of the number of changes per day.
#[component]
pub(super) fn ChangesChart(
    /// The start and the number of changes of each day; today last.
    days: Vec<(i64, i64)>,
) -> impl IntoView {
    let max = days.iter().map(|(_, n)| *n).max().unwrap_or(0);
    let total: i64 = days.iter().map(|(_, n)| n).sum();
    let today = days.last().map_or(0, |(_, n)| *n);
    let busiest = days.iter().rev().find(|(_, n)| *n == max && max > 0);
    let summary = match busiest {
        Some((at, max)) => {
            let figures = [("all", total.into()), ("today", today.into()), ("most", (*max).into())];
            t_format(
                key!("overview-changes-summary"),
                &[&figures[..], &[("day", time::format_utc_date(*at).into())]].concat(),
            )
        }
        None => t(key!("overview-no-changes")),
    };
    let width = days.len() * 10;
    let [first, last] =
        [days.first(), days.last()].map(|day| day.map_or(String::new(), |(at, _)| time::format_utc_date(*at)));
    let bars = days.clone().into_iter().enumerate().map(move |(i, (_, n))| {
        // Days with any changes get a visible bar, however small.
        let height = if n == 0 { 0 } else { (n * CHART_HEIGHT / max.max(1)).max(1) };
        view! { <rect x=(i * 10 + 1).to_string() y=(CHART_HEIGHT - height).to_string() width="8" height=height.to_string() /> }
    });
    let rows = days.into_iter().rev().filter(|(_, n)| *n > 0).map(|(at, n)| {
        view! { <tr><th scope="row">{time::format_utc_date(at)}</th><td data-label=t(key!("overview-changes")) class="digits">{format_number(n)}</td></tr> }
    });
    let chart = (max > 0).then(|| {
        view! {
            <div class="chart">
                <div class="chart-y-axis digits" aria-hidden="true"><span>{format_number(max)}</span><span>"0"</span></div>
                <svg class="chart-bars" viewBox=format!("0 0 {width} {CHART_HEIGHT}") preserveAspectRatio="none" role="img" aria-labelledby="changes-per-day" aria-describedby="changes-summary">
                    {bars.collect_view()}
                </svg>
                <div class="chart-x-axis hint" aria-hidden="true"><span>{first}</span><span>{last}</span></div>
            </div>
            <details class="inline-disclosure">
                <summary>{t(key!("overview-as-table"))}</summary>
                <ResponsiveTable caption=t(key!("overview-changes-per-day")) columns=[t(key!("overview-day")), t(key!("overview-changes"))]>{rows.collect_view()}</ResponsiveTable>
            </details>
        }
    });
    view! {
        <section class="card overview-chart" aria-labelledby="changes-per-day">
            <h2 id="changes-per-day">{t(key!("overview-changes-per-day"))}</h2>
            <p class="hint" id="changes-summary">{summary}</p>
            {chart}
        </section>
    }
}

/// A bar chart of the largest customers by mailboxes; nothing for administrators of a single customer.
#[component]
pub(super) fn CustomersChart(
    /// The totals of all customers.
    totals: ConcernCounts,
    /// The largest customers.
    largest: Vec<BiggestCustomer>,
) -> impl IntoView {
    (totals.customers > 1 && totals.mailboxes > 0).then(|| {
        let listed: i64 = largest.iter().map(|customer| customer.mailboxes).sum();
        let other_customers = totals.customers - i64::try_from(largest.len()).unwrap_or(0);
        let other_mailboxes = totals.mailboxes - listed;
        let max = largest.iter().map(|customer| customer.mailboxes).max().unwrap_or(0).max(other_mailboxes).max(1);
        let rows = largest.into_iter().map(|customer| {
            let name = view! { <a href=paths::CUSTOMER.with(customer.id)><bdi>{customer.name}</bdi></a> };
            bar(name.into_any(), customer.mailboxes, max)
        });
        let other_row = (other_customers > 0).then(|| {
            let name = t_format(key!("overview-others"), &[("count", other_customers.into())]);
            bar(name.into_any(), other_mailboxes, max)
        });
        view! {
            <section class="card overview-chart" aria-labelledby="by-customer">
                <h2 id="by-customer">{t(key!("overview-by-customer"))}</h2>
                <table class="bar-chart-table">
                    <caption class="sr-only">{t(key!("overview-by-customer"))}</caption>
                    <thead class="sr-only"><tr><th scope="col">{t(key!("overview-customer"))}</th><th scope="col">{t(key!("overview-mailboxes"))}</th></tr></thead>
                    <tbody>{rows.collect_view()}{other_row}</tbody>
                </table>
            </section>
        }
    })
}

fn bar(name: AnyView, mailboxes: i64, max: i64) -> AnyView {
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>
                <svg class="chart-bar" viewBox=format!("0 0 {max} 1") preserveAspectRatio="none" aria-hidden="true">
                    <rect x="0" y="0" width=mailboxes.to_string() height="1" />
                </svg>
                <span class="digits">{format_number(mailboxes)}</span>
            </td>
        </tr>
    }
    .into_any()
}
