//! A file of mailboxes: sent, looked at, applied.

mod applied;
mod changes;
mod checked;
mod columns;
mod reread;
mod start;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use serde::{Deserialize, Serialize};

use super::fields::Breadcrumbs;
use super::mailboxes::format_number;
use super::request::{FormResult, Page, PageRequest, render_page};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::import::{ColumnsProblem, FileProblem, ImportColumn, ImportState};
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::services::imports::{self as service, ApplyRefusal, ImportDetail, LegacyEncoding};

pub use start::StartImport;

/// Where files come in.
pub const PATH: &str = "/mailboxes/import";

/// A form about a file that is shown again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ImportFormState {
    /// A file that cannot be read, and whose its rows were to be.
    File(FileProblem, String),
    /// A choice of columns, and what is wrong with it.
    Columns(Vec<Option<ImportColumn>>, Vec<ColumnsProblem>),
    /// It is not applied.
    Refused(ApplyRefusal),
}

/// The name of the input that says what the column at this place is.
pub fn column_input(at: usize) -> String {
    format!("column-{at}")
}

/// The page of a file, however far it has come.
#[component]
pub fn Import() -> impl IntoView {
    let uuid = use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default());
    render_page(move |visit| import(visit, uuid))
}

async fn import(visit: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let shown = service::get(&visit.app, who, &uuid).await?;
    let sent = match &visit.posted {
        Some(FormResult::Import(sent)) => Some((**sent).clone()),
        _ => None,
    };
    let title = if sent.is_some() {
        t_format("validation-error-title", &[("title", (&shown.file_name).into())])
    } else {
        shown.file_name.clone()
    };
    let origin = origin(&visit, &shown);
    let into = t_format(
        if shown.names_customers() { "imports-goes-to-unnamed" } else { "imports-goes-to" },
        &[("customer", (&shown.customer).into())],
    );
    let about = file_facts(&shown);
    let body = match shown.state {
        ImportState::Received => columns::page(&shown, sent, &origin),
        ImportState::Checking => checking_progress(&visit, &shown).await?,
        ImportState::Checked => checked::page(&visit, &shown, sent).await?,
        ImportState::Applied => applied::page(&visit, &shown).await?,
    };
    let body = view! {
        <Breadcrumbs up=origin.import() label=t("imports-title") here=shown.file_name.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{shown.file_name.clone()}</bdi></h1>
                <p class="page-sub"><strong>{into}</strong>" · "{about}</p>
            </div>
        </div>
        {body}
    };
    Ok(Page::new(title, body))
}

/// The list that somebody came from, at the customer that the file goes into.
fn origin(visit: &PageRequest, shown: &ImportDetail) -> ListOrigin {
    visit.origin().at_customer(shown.customer_id)
}

/// How the file was read, for whoever knows better.
fn file_facts(shown: &ImportDetail) -> String {
    let between = match shown.delimiter.as_str() {
        ";" => "semicolons",
        "\t" => "tabs",
        "|" => "bars",
        _ => "commas",
    };
    let encoding = match shown.encoding.as_str() {
        label if LegacyEncoding::of_label(label).is_some() => {
            t_format("imports-encoding-guess", &[("encoding", label.into())])
        }
        known => known.to_owned(),
    };
    let facts = [("rows", row_count(shown.total).into()), ("encoding", encoding.into()), ("between", between.into())];
    t_format("imports-read-as", &facts)
}

async fn checking_progress(visit: &PageRequest, shown: &ImportDetail) -> Result<AnyView, AppError> {
    let first = service::progress(&visit.app, visit.principal()?, &shown.uuid).await?;
    let view = view! {
        <LazyWidgets small=LazyWidget::Import { uuid: shown.uuid.clone(), first } />
        {refresh_without_script(first.done, first.total)}
        <p class="hint">{t("imports-checking")}</p>
        {discard_form(&shown.uuid, &origin(visit, shown))}
    };
    Ok(view.into_any())
}

/// What moves without scripts: the page comes anew.
fn refresh_without_script(done: i64, total: i64) -> AnyView {
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{t_format("imports-of", &[("done", done.into()), ("total", total.into())])}</p>
        </noscript>
    }
    .into_any()
}

fn discard_form(uuid: &str, origin: &ListOrigin) -> AnyView {
    let action = origin.carry(&format!("{PATH}/{uuid}/give-up"));
    view! {
        <form class="ways-on" method="post" action=action>
            <FormUserInput />
            <button class="button">{t("imports-give-up")}</button>
        </form>
    }
    .into_any()
}

/// So many rows, in words.
fn row_count(count: i64) -> String {
    t_format("imports-rows", &[("count", count.into())])
}

/// A part of a tally: the number stands out in what is said of it.
fn tally_item(key: &'static str, count: i64, class: &'static str) -> AnyView {
    let (before, after) = messages().split_around(key, "count", &[]);
    view! { <li class=class>{before}<strong class="digits">{format_number(count)}</strong>{after}</li> }.into_any()
}
