//! Somebody's control panel in the eyes of an administrator.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{PanelPager, cards, cursor};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::Field;
use crate::error::AppError;
use crate::pages::request::{Page, PageRequest, render_page};
use crate::services::panel;
use crate::web::guard;

/// The page. What is on it can only be looked at.
#[component]
pub fn PreviewPanel() -> impl IntoView {
    let user = use_params_map().with_untracked(|params| params.get("user").unwrap_or_default());
    render_page(move |visit| preview(visit, user))
}

async fn preview(visit: PageRequest, user: String) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let id = user.parse().unwrap_or(0);
    let panel::PanelPreview { name, panel } =
        panel::preview(&visit.app, who, guard::SOURCE, id, cursor(&visit)).await?;
    let title = t_format("panel-page-of", &[("name", (&name).into())]);
    let contents = match panel {
        None => view! {
            <div class="empty">
                <h2>{t("panel-page-no-sign-in")}</h2>
                <p>{t("panel-page-no-sign-in-why")}</p>
            </div>
        }
        .into_any(),
        Some(shown) if shown.cards.is_empty() => view! {
            <div class="empty">
                <h2>{t("panel-page-look-none")}</h2>
                <p>{t_format("panel-page-look-none-why", &[("field", Field::Panel.label(messages()).into())])}</p>
            </div>
        }
        .into_any(),
        Some(mut shown) => {
            let (previous, next) = (shown.previous.take(), shown.next.take());
            let path = visit.address.split('?').next().unwrap_or("").to_owned();
            view! { {cards(shown, None)} <PanelPager previous next path /> }.into_any()
        }
    };
    let (before, after) = messages().split_around("panel-page-look", "name", &[]);
    let body = view! {
        <div class="notice notice-warning panel-banner" role="note">
            <p>
                {before}<strong><bdi>{name}</bdi></strong>{after}
            </p>
        </div>
        <div class="page-head">
            <div><h1 tabindex="-1"><bdi>{title.clone()}</bdi></h1></div>
        </div>
        {contents}
    };
    Ok(Page::new(title, body))
}
