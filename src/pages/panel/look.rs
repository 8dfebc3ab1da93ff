//! Somebody's control panel in the eyes of an administrator.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Pages, cards, cursor};
use crate::components::speech::{t, t_with, words};
use crate::domain::field::Field;
use crate::error::AppError;
use crate::pages::visit::{Screen, Visit, screen};
use crate::services::panel;
use crate::web::guard;

/// The page. What is on it can only be looked at.
#[component]
pub fn Look() -> impl IntoView {
    let user = use_params_map().with_untracked(|params| params.get("user").unwrap_or_default());
    screen(move |visit| look(visit, user))
}

async fn look(visit: Visit, user: String) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let id = user.parse().unwrap_or(0);
    let panel::Look { name, panel } = panel::look(&visit.app, who, guard::DOOR, id, cursor(&visit)).await?;
    let title = t_with("panel-page-of", &[("name", (&name).into())]);
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
                <p>{t_with("panel-page-look-none-why", &[("field", Field::Panel.label(words()).into())])}</p>
            </div>
        }
        .into_any(),
        Some(mut shown) => {
            let (previous, next) = (shown.previous.take(), shown.next.take());
            let path = visit.address.split('?').next().unwrap_or("").to_owned();
            view! { {cards(shown, None)} <Pages previous next path /> }.into_any()
        }
    };
    let (before, after) = words().around("panel-page-look", "name", &[]);
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
    Ok(Screen::new(title, body))
}
