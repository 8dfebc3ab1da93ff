//! The page that a file is sent from.

use leptos::prelude::*;

use super::{PATH, Sent, rows};
use crate::components::filled_by::FilledBy;
use crate::components::problems::{ErrorLine, ErrorSummary};
use crate::components::speech::{t, t_with, words};
use crate::domain::field::Field;
use crate::domain::import::{Column, MOST_BYTES, MOST_ROWS};
use crate::domain::options;
use crate::domain::role::Verb;
use crate::domain::words as rules;
use crate::error::AppError;
use crate::forms::listing::Origin;
use crate::forms::query;
use crate::pages::fields::{Crumbs, FormKey, Section};
use crate::pages::time::Time;
use crate::pages::visit::{Posted, Screen, Visit, screen};
use crate::services::imports::{self as service, Waiting};
use crate::services::mailboxes::{self, CustomerChoice};

/// The page.
#[component]
pub fn Start() -> impl IntoView {
    screen(start)
}

async fn start(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let waiting = service::waiting(&visit.app, who).await?;
    let asked = query::pairs(&visit.query).find(|(name, _)| name == "customer").map(|(_, id)| id);
    let (problem, chosen) = match &visit.posted {
        Some(Posted::Import(sent)) => match &**sent {
            Sent::File(problem, customer) => (Some(rules::import::file(problem, words())), customer.clone()),
            _ => (None, String::new()),
        },
        _ => (None, asked.clone().unwrap_or_else(|| who.customer_id.to_string())),
    };
    let customers = mailboxes::open_customers(&visit.app, who, &chosen).await?;
    let origin = visit.origin();
    // Whoever comes from the list of one customer imports into that one.
    let into = asked.filter(|id| customers.len() > 1 && *id == chosen);
    let into = into.and_then(|id| customers.iter().find(|c| c.id.to_string() == id).cloned());
    let heading = match &into {
        Some(customer) => t_with("imports-into", &[("customer", (&customer.name).into())]),
        None => t("imports-title"),
    };
    let action = origin.carry(&into.as_ref().map_or(PATH.to_owned(), |c| format!("{PATH}?customer={}", c.id)));
    let title = heading.clone();
    let title = if problem.is_some() { t_with("rules-error-title", &[("title", title.into())]) } else { title };
    let lines: Vec<_> = problem.iter().map(|problem| ErrorLine::at("file", problem)).collect();
    let only_changes = (!who.role.may(Verb::Create)).then(|| view! { <p class="hint">{t("imports-only-changes")}</p> });
    let wrong = problem.is_some();
    let (before, after) = words().around("imports-template-way", "template", &[]);
    let customer = match into {
        Some(customer) => Some(view! { <Into customer others=origin.carry(PATH) /> }.into_any()),
        None => (customers.len() > 1).then(|| view! { <CustomerField customers chosen /> }.into_any()),
    };
    let body = view! {
        <Crumbs up=origin.list() label=t("mailboxes-title") here=t("imports-title") />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{heading}</h1>
                <p class="page-sub">{t("imports-about")}</p>
            </div>
        </div>
        {waiting_files(waiting, &origin)}
        <form method="post" action=action enctype="multipart/form-data" novalidate>
            <FilledBy />
            <FormKey />
            <ErrorSummary lines />
            {wrong.then(|| view! { <p class="notice notice-warning" data-lost="">{t("imports-file-again")}</p> })}
            <Section title=t("imports-file") about=t("imports-file-about")>
                {only_changes}
                {customer}
                <div class="field" data-field="file">
                    <label for="file">{t("imports-file")}</label>
                    <p class="hint" id="file-hint">
                        {t_with("imports-file-hint", &[("rows", MOST_ROWS.into()), ("megabytes", (MOST_BYTES / 1024 / 1024).into())])}
                    </p>
                    <input
                        class="input"
                        type="file"
                        id="file"
                        name="file"
                        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
                        aria-describedby="file-hint file-error"
                        aria-invalid=wrong.then_some("true")
                    />
                    <div class="messages" id="file-error">{problem.map(|why| view! { <p class="error">{why}</p> })}</div>
                </div>
                <div><button class="button button-main">{t("imports-read")}</button></div>
            </Section>
        </form>
        <Section title=t("imports-columns") about=t("imports-columns-about")>
            <p class="prose">
                {before}<a href=format!("{PATH}/template.csv") download="">{t("imports-template")}</a>{after}
            </p>
            <details class="confirm">
                <summary class="button">{t("imports-help")}</summary>
                <dl class="columns-help">{Column::read().map(help).collect_view()}</dl>
            </details>
        </Section>
    };
    Ok(Screen::new(title, body))
}

fn waiting_files(waiting: Vec<Waiting>, origin: &Origin) -> Option<AnyView> {
    if waiting.is_empty() {
        return None;
    }
    let rows = waiting.into_iter().map(|file| {
        let (before, after) = words().around("imports-waits", "when", &[("rows", rows(file.total).into())]);
        view! {
            <li>
                <a href=origin.carry(&format!("{PATH}/{}", file.uuid))><bdi>{file.file_name}</bdi></a>
                <span class="hint">{before}<Time at=file.at />{after}</span>
            </li>
        }
    });
    let view = view! {
        <div class="notice">
            <h2>{t("imports-waiting")}</h2>
            <ul class="plain-list">{rows.collect_view()}</ul>
            <p class="hint">{t("imports-dropped")}</p>
        </div>
    };
    Some(view.into_any())
}

/// Whose the mailboxes are that name no customer, where that is settled, and the way to another one.
#[component]
fn Into(customer: CustomerChoice, others: String) -> impl IntoView {
    view! {
        <div class="field" data-field="customer">
            <p class="label">{t("mailboxes-customer")}</p>
            <p class="hint">{t("imports-customer-hint")}</p>
            <input type="hidden" name="customer" value=customer.id.to_string() />
            <p class="prose"><bdi>{customer.name}</bdi>" · "<a href=others>{t("imports-into-another")}</a></p>
        </div>
    }
}

/// Whose the mailboxes are that name no customer.
#[component]
fn CustomerField(customers: Vec<CustomerChoice>, chosen: String) -> impl IntoView {
    let options = customers.into_iter().map(|c| {
        let indent = "\u{a0}\u{a0}".repeat(c.depth);
        let id = c.id.to_string();
        let selected = id == chosen;
        view! { <option value=id selected=selected>{indent}{c.name}</option> }
    });
    view! {
        <div class="field" data-field="customer">
            <label for="customer">{t("mailboxes-customer")}</label>
            <p class="hint" id="customer-hint">{t("imports-customer-hint")}</p>
            <select class="input" id="customer" name="customer" autocomplete="off" aria-describedby="customer-hint">
                {options.collect_view()}
            </select>
        </div>
    }
}

fn help(column: Column) -> AnyView {
    let what = match column {
        Column::Uuid => t("imports-help-uuid"),
        Column::Field(field) => said(field),
        Column::HasVoicemail => t("imports-help-voicemail"),
    };
    view! {
        <div>
            <dt><code>{column.name()}</code></dt>
            <dd>{what}</dd>
        </div>
    }
    .into_any()
}

fn said(field: Field) -> String {
    let names: Vec<_> = options::of(field, words()).into_iter().map(|(word, _)| word.to_owned()).collect();
    let label = ("field", field.label(words()).into());
    match field {
        Field::Customer => t("imports-help-customer"),
        Field::Owner => t("imports-help-owner"),
        Field::Pin => t("imports-help-pin"),
        Field::Greeting => t("imports-help-greeting"),
        Field::Recipients => t("imports-help-recipients"),
        _ if field.is_switch() => t_with("imports-help-switch", &[label]),
        _ if !names.is_empty() => t_with("imports-help-choice", &[label, ("values", words().list(&names).into())]),
        _ => t_with("imports-help-other", &[label]),
    }
}
