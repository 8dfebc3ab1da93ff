//! An administrator's preview of a user's control panel.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{PanelPager, cards, cursor};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::MailboxField;
use crate::error::AppError;
use crate::i18n::key;
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::server_context;
use crate::services::panel;

/// The read-only page.
#[component]
pub fn PreviewPanel() -> impl IntoView {
    let user = use_params_map().with_untracked(|params| params.get("user").unwrap_or_default());
    render_page(move |request| preview(request, user))
}

async fn preview(request: PageRequest, user: String) -> Result<Page, AppError> {
    let who = request.principal()?;
    let id = user.parse().unwrap_or(0);
    let panel::PanelPreview { name, panel } =
        panel::preview(&request.app, who, server_context::SOURCE, id, cursor(&request)).await?;
    let title = t_format(key!("panel-page-of"), &[("name", (&name).into())]);
    let contents = match panel {
        None => view! {
            <div class="empty-state">
                <h2>{t(key!("panel-page-no-sign-in"))}</h2>
                <p>{t(key!("panel-page-no-sign-in-why"))}</p>
            </div>
        }
        .into_any(),
        Some(panel) if panel.cards.is_empty() => view! {
            <div class="empty-state">
                <h2>{t(key!("panel-page-preview-none"))}</h2>
                <p>{t_format(key!("panel-page-preview-none-why"), &[("field", MailboxField::Panel.label(messages()).into())])}</p>
            </div>
        }
        .into_any(),
        Some(mut panel) => {
            let (previous, next) = (panel.previous.take(), panel.next.take());
            let path = request.address.split('?').next().unwrap_or("").to_owned();
            view! { {cards(panel, None)} <PanelPager previous next path /> }.into_any()
        }
    };
    let (before, after) = messages().split_around(key!("panel-page-preview"), "name", &[]);
    let body = view! {
        <div class="notice notice-warning preview-banner" role="note">
            <p>
                {before}<strong><bdi>{name}</bdi></strong>{after}
            </p>
        </div>
        <div class="page-header">
            <div><h1 tabindex="-1"><bdi>{title.clone()}</bdi></h1></div>
        </div>
        {contents}
    };
    Ok(Page::new(title, body))
}
