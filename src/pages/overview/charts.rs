//! Two small charts, drawn here: they begin at nothing, say their figures in words and numbers, and take their
//! colours from the theme. What is drawn is hidden from screen readers where the same stands beside it as text.

use leptos::prelude::*;

use super::super::mailboxes::format_number;
use crate::components::i18n::{t, t_format};
use crate::pages::customers;
use crate::pages::responsive_table::ResponsiveTable;
use crate::pages::time;
use crate::services::attention::{BiggestCustomer, ConcernCounts};

/// The height that a bar of the most has, in units of the drawing; the width of a day is 10.
const CHART_HEIGHT: i64 = 100;

/// The number of changes of each day, a bar each.
#[component]
pub(super) fn ChangesChart(
    /// When each day began, and how many changes it had; today last.
    days: Vec<(i64, i64)>,
) -> impl IntoView {
    let most = days.iter().map(|(_, n)| *n).max().unwrap_or(0);
    let all: i64 = days.iter().map(|(_, n)| n).sum();
    let today = days.last().map_or(0, |(_, n)| *n);
    let busiest = days.iter().rev().find(|(_, n)| *n == most && most > 0);
    let told = match busiest {
        Some((at, most)) => {
            let figures = [("all", all.into()), ("today", today.into()), ("most", (*most).into())];
            t_format("overview-changes-told", &[&figures[..], &[("day", time::format_utc_date(*at).into())]].concat())
        }
        None => t("overview-no-changes"),
    };
    let width = days.len() * 10;
    let [first, last] =
        [days.first(), days.last()].map(|day| day.map_or(String::new(), |(at, _)| time::format_utc_date(*at)));
    let bars = days.clone().into_iter().enumerate().map(move |(nth, (_, n))| {
        // What is there is seen, however little of the most it is.
        let height = if n == 0 { 0 } else { (n * CHART_HEIGHT / most.max(1)).max(1) };
        view! { <rect x=(nth * 10 + 1).to_string() y=(CHART_HEIGHT - height).to_string() width="8" height=height.to_string() /> }
    });
    let rows = days.into_iter().rev().filter(|(_, n)| *n > 0).map(|(at, n)| {
        view! { <tr><th scope="row">{time::format_utc_date(at)}</th><td data-label=t("overview-changes") class="digits">{format_number(n)}</td></tr> }
    });
    let drawing = (most > 0).then(|| {
        view! {
            <div class="chart">
                <div class="chart-scale digits" aria-hidden="true"><span>{format_number(most)}</span><span>"0"</span></div>
                <svg class="chart-bars" viewBox=format!("0 0 {width} {CHART_HEIGHT}") preserveAspectRatio="none" role="img" aria-labelledby="changes-a-day" aria-describedby="changes-told">
                    {bars.collect_view()}
                </svg>
                <div class="chart-ends hint" aria-hidden="true"><span>{first}</span><span>{last}</span></div>
            </div>
            <details class="entry-more">
                <summary>{t("overview-as-table")}</summary>
                <ResponsiveTable caption=t("overview-changes-a-day") columns=[t("overview-day"), t("overview-changes")]>{rows.collect_view()}</ResponsiveTable>
            </details>
        }
    });
    view! {
        <section class="card overview-chart" aria-labelledby="changes-a-day">
            <h2 id="changes-a-day">{t("overview-changes-a-day")}</h2>
            <p class="hint" id="changes-told">{told}</p>
            {drawing}
        </section>
    }
}

/// The biggest customers and their mailboxes, a bar each; nothing for an administrator who sees one customer only.
#[component]
pub(super) fn CustomersChart(
    /// What all customers count.
    all: ConcernCounts,
    /// The biggest of them.
    biggest: Vec<BiggestCustomer>,
) -> impl IntoView {
    (all.customers > 1 && all.mailboxes > 0).then(|| {
        let named: i64 = biggest.iter().map(|customer| customer.mailboxes).sum();
        let (others, rest) = (all.customers - i64::try_from(biggest.len()).unwrap_or(0), all.mailboxes - named);
        let most = biggest.iter().map(|customer| customer.mailboxes).max().unwrap_or(0).max(rest).max(1);
        let rows = biggest.into_iter().map(|customer| {
            let name = view! { <a href=format!("{}/{}", customers::PATH, customer.id)><bdi>{customer.name}</bdi></a> };
            bar(name.into_any(), customer.mailboxes, most)
        });
        let rest = (others > 0).then(|| {
            let name = t_format("overview-others", &[("count", others.into())]);
            bar(name.into_any(), rest, most)
        });
        view! {
            <section class="card overview-chart" aria-labelledby="by-customer">
                <h2 id="by-customer">{t("overview-by-customer")}</h2>
                <table class="bars">
                    <caption class="sr-only">{t("overview-by-customer")}</caption>
                    <thead class="sr-only"><tr><th scope="col">{t("overview-customer")}</th><th scope="col">{t("overview-mailboxes")}</th></tr></thead>
                    <tbody>{rows.collect_view()}{rest}</tbody>
                </table>
            </section>
        }
    })
}

fn bar(name: AnyView, mailboxes: i64, most: i64) -> AnyView {
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>
                <svg class="chart-bar" viewBox=format!("0 0 {most} 1") preserveAspectRatio="none" aria-hidden="true">
                    <rect x="0" y="0" width=mailboxes.to_string() height="1" />
                </svg>
                <span class="digits">{format_number(mailboxes)}</span>
            </td>
        </tr>
    }
    .into_any()
}
