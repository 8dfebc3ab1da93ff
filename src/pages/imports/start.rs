//! The page that a file is sent from.

use leptos::prelude::*;

use super::{PATH, Sent, rows};
use crate::domain::field::Field;
use crate::domain::import::{Column, MOST_BYTES, MOST_ROWS};
use crate::domain::options;
use crate::domain::role::Verb;
use crate::domain::words;
use crate::error::AppError;
use crate::pages::fields::{Crumbs, Section};
use crate::pages::mailboxes::grouped;
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
    let customers = mailboxes::customers(&visit.app, who).await?;
    let (problem, chosen) = match &visit.posted {
        Some(Posted::Import(sent)) => match &**sent {
            Sent::File(problem, customer) => (Some(words::import::file(problem)), customer.clone()),
            _ => (None, String::new()),
        },
        _ => (None, who.customer_id.to_string()),
    };
    let title = if problem.is_some() { "Error: Import" } else { "Import" };
    let summary = problem.clone().map(|problem| {
        view! {
            <div class="problems" id="problems" role="alert" tabindex="-1">
                <h2>"There is a problem"</h2>
                <ul><li><a href="#file">{problem}</a></li></ul>
            </div>
        }
    });
    let only_changes = (!who.role.may(Verb::Create)).then(
        || view! { <p class="hint">"Your role changes mailboxes that there are; rows for new ones are refused."</p> },
    );
    let wrong = problem.is_some();
    let body = view! {
        <Crumbs up=crate::pages::mailboxes::PATH label="Mailboxes" here="Import".to_owned() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Import"</h1>
                <p class="page-sub">"A table becomes mailboxes: new ones are made, those that there are change. You see what would happen before anything does."</p>
            </div>
        </div>
        {waiting_files(waiting)}
        <form method="post" action=PATH enctype="multipart/form-data" novalidate>
            {summary}
            <Section title="File" about="A row for each mailbox, and a first row that names the columns.">
                {only_changes}
                {(customers.len() > 1).then(|| view! { <CustomerField customers chosen /> })}
                <div class="field" data-field="file">
                    <label for="file">"File"</label>
                    <p class="hint" id="file-hint">
                        {format!("CSV, at most {} rows and {} MB. Commas, semicolons or tabs, in UTF-8 or UTF-16.", grouped(i64::try_from(MOST_ROWS).unwrap_or(0)), MOST_BYTES / 1024 / 1024)}
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
                <div><button class="button button-main">"Read the file"</button></div>
            </Section>
        </form>
        <Section title="Columns" about="Which columns there are, in any order. Those that are left out stay as they are; a new mailbox has the default.">
            <p class="prose">
                "Begin with "<a href=format!("{PATH}/template.csv") download="">"a template"</a>
                ", or export mailboxes from the list, change them and bring them back."
            </p>
            <details class="confirm">
                <summary class="button">"What may stand in them"</summary>
                <dl class="columns-help">{Column::all().map(help).collect_view()}</dl>
            </details>
        </Section>
    };
    Ok(Screen { title: title.to_owned(), body: body.into_any() })
}

fn waiting_files(waiting: Vec<Waiting>) -> Option<AnyView> {
    if waiting.is_empty() {
        return None;
    }
    let rows = waiting.into_iter().map(|file| {
        view! {
            <li>
                <a href=format!("{PATH}/{}", file.uuid)><bdi>{file.file_name}</bdi></a>
                <span class="hint">{rows(file.total)}", "<Time at=file.at /></span>
            </li>
        }
    });
    let view = view! {
        <div class="notice">
            <h2>"These files wait for you"</h2>
            <ul class="plain-list">{rows.collect_view()}</ul>
            <p class="hint">"A file that is not applied is dropped after a day."</p>
        </div>
    };
    Some(view.into_any())
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
            <label for="customer">"Customer"</label>
            <p class="hint" id="customer-hint">"Of the rows that name none."</p>
            <select class="input" id="customer" name="customer" autocomplete="off" aria-describedby="customer-hint">
                {options.collect_view()}
            </select>
        </div>
    }
}

fn help(column: Column) -> AnyView {
    let what = match column {
        Column::Uuid => "Which mailbox. Empty: customer and number say it.".to_owned(),
        Column::Field(field) => said(field),
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
    let words: Vec<_> = options::of(field).into_iter().map(|(word, _)| word).collect();
    match field {
        Field::Customer => "The short name of the customer.".to_owned(),
        Field::Owner => "The user name of the owner. Empty: nobody.".to_owned(),
        Field::Pin => "Empty: the PIN stays; a new mailbox gets one by the customer's policy.".to_owned(),
        Field::Greeting => "The name of a sound. Empty: none.".to_owned(),
        Field::Recipients => "E-mail addresses, with a comma between.".to_owned(),
        _ if field.is_switch() => format!("{}: on or off.", field.label()),
        _ if !words.is_empty() => format!("{}: {}.", field.label(), words.join(", ")),
        _ => format!("{}.", field.label()),
    }
}
