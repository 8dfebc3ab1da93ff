//! Somebody's control panel in the eyes of an administrator.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Pages, cards, cursor};
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
    let title = format!("Control panel of {name}");
    let contents = match panel {
        None => view! {
            <div class="empty">
                <h2>"This user cannot sign in"</h2>
                <p>"They are suspended or gone, and see no panel."</p>
            </div>
        }
        .into_any(),
        Some(shown) if shown.cards.is_empty() => view! {
            <div class="empty">
                <h2>"Nothing is shown in this panel"</h2>
                <p>"No mailbox of this user has “Show in the control panel” on."</p>
            </div>
        }
        .into_any(),
        Some(mut shown) => {
            let (previous, next) = (shown.previous.take(), shown.next.take());
            let path = visit.address.split('?').next().unwrap_or("").to_owned();
            view! { {cards(shown, None)} <Pages previous next path /> }.into_any()
        }
    };
    let body = view! {
        <div class="notice notice-warning panel-banner" role="note">
            <p>
                "This is the control panel of " <strong><bdi>{name.clone()}</bdi></strong>
                ", as they see it. You can look and change nothing; the look is recorded."
            </p>
        </div>
        <div class="page-head">
            <div><h1 tabindex="-1"><bdi>{title.clone()}</bdi></h1></div>
        </div>
        {contents}
    };
    Ok(Screen { title, body: body.into_any() })
}
