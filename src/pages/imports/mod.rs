//! Imports of mailboxes: upload, check, apply.

mod applied;
mod changes;
mod checked;
mod columns;
mod reread;
mod start;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use serde::{Deserialize, Serialize};

use super::mailboxes::format_number;
use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::window_title::title_with_errors;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::import::{ColumnsError, FileError, ImportState, MailboxColumn};
use crate::error::AppError;
use crate::i18n::{MessageKey, key};
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::lists::list_origin::ListOrigin;
use crate::paths;
use crate::services::imports::{self as service, ApplyRefusal, ImportDetail, LegacyEncoding};

pub use start::StartImport;

/// A rejected form about an import.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ImportFormState {
    /// An unreadable file, and the customer chosen for its rows.
    File(FileError, String),
    /// An assignment of columns, and its errors.
    Columns(Vec<Option<MailboxColumn>>, Vec<ColumnsError>),
    /// Applying was refused.
    Refused(ApplyRefusal),
}

/// The page of an import, whatever its state.
#[component]
pub fn Import() -> impl IntoView {
    let uuid = use_params_map().with_untracked(|params| params.get("uuid").unwrap_or_default());
    render_page(move |request| import(request, uuid))
}

async fn import(request: PageRequest, uuid: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let import = service::get(&request.app, who, &uuid).await?;
    let form_state = match &request.posted {
        Some(PageAfterPost::Import(form_state)) => Some((**form_state).clone()),
        _ => None,
    };
    let title = title_with_errors(&import.file_name, form_state.is_some());
    let origin = origin(&request, &import);
    let target = t_format(
        if import.names_customers() { key!("imports-customer-unnamed") } else { key!("imports-customer") },
        &[("customer", (&import.customer).into())],
    );
    let facts = file_facts(&import);
    let body = match import.state {
        ImportState::Received => columns::page(&import, form_state, &origin),
        ImportState::Checking => checking_progress(&request, &import).await?,
        ImportState::Checked => checked::page(&request, &import, form_state).await?,
        ImportState::Applied => applied::page(&request, &import).await?,
    };
    let body = view! {
        <Breadcrumbs up=origin.import() label=t(key!("imports-title")) here=import.file_name.clone() />
        <div class="page-header">
            <div>
                <h1 tabindex="-1"><bdi>{import.file_name.clone()}</bdi></h1>
                <p class="page-subtitle"><strong>{target}</strong>" · "{facts}</p>
            </div>
        </div>
        {body}
    };
    Ok(Page::new(title, body))
}

/// The list that the user came from, filtered by the customer of the import.
fn origin(request: &PageRequest, import: &ImportDetail) -> ListOrigin {
    request.origin().at_customer(import.customer_id)
}

/// How the file was read.
fn file_facts(import: &ImportDetail) -> String {
    let delimiter = match import.delimiter.as_str() {
        ";" => "semicolons",
        "\t" => "tabs",
        "|" => "bars",
        _ => "commas",
    };
    let encoding = match import.encoding.as_str() {
        label if LegacyEncoding::of_label(label).is_some() => {
            t_format(key!("imports-encoding-guess"), &[("encoding", label.into())])
        }
        label => label.to_owned(),
    };
    let rows = row_count(import.total);
    let facts = [("rows", rows.into()), ("encoding", encoding.into()), ("between", delimiter.into())];
    t_format(key!("imports-read-as"), &facts)
}

async fn checking_progress(request: &PageRequest, import: &ImportDetail) -> Result<AnyView, AppError> {
    let initial = service::progress(&request.app, request.principal()?, &import.uuid).await?;
    let view = view! {
        <LazyWidgets widget=LazyWidget::Import { uuid: import.uuid.clone(), initial } />
        {refresh_without_script(initial.done, initial.total)}
        <p class="hint">{t(key!("imports-checking"))}</p>
        {discard_form(&import.uuid, &origin(request, import))}
    };
    Ok(view.into_any())
}

/// Refreshes the page without scripts.
fn refresh_without_script(done: i64, total: i64) -> AnyView {
    view! {
        <noscript>
            <meta http-equiv="refresh" content="2" />
            <p>{t_format(key!("imports-of"), &[("done", done.into()), ("total", total.into())])}</p>
        </noscript>
    }
    .into_any()
}

fn discard_form(uuid: &str, origin: &ListOrigin) -> AnyView {
    let action = origin.carry(&paths::IMPORT_DISCARD.with(uuid));
    view! {
        <form class="actions" method="post" action=action>
            <FormUserInput />
            <button class="button">{t(key!("imports-discard"))}</button>
        </form>
    }
    .into_any()
}

/// The number of rows as text.
fn row_count(count: i64) -> String {
    t_format(key!("imports-rows"), &[("count", count.into())])
}

/// An item of a tally, with the number emphasized.
fn tally_item(key: MessageKey, count: i64, class: &'static str) -> AnyView {
    let (before, after) = messages().split_around(key, "count", &[]);
    view! { <li class=class>{before}<strong class="digits">{format_number(count)}</strong>{after}</li> }.into_any()
}
