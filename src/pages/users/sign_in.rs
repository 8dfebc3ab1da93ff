//! How a user gets in: the link that sets a password.

use leptos::prelude::*;

use super::PATH;
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, words};
use crate::domain::account::Standing;
use crate::islands::rare::{Rare, Small};
use crate::pages::fields::{FormKey, Section};
use crate::pages::time::Moment;
use crate::services::users::{self, Detail, Link};

/// The button that makes a link.
#[component]
pub fn SignIn(
    /// The user.
    detail: Detail,
) -> impl IntoView {
    let fresh = detail.user.password_hash.is_empty();
    let state = match (fresh, detail.invited_until) {
        (_, Some(end)) => {
            let (before, after) = words().around("users-link-made", "when", &[]);
            view! { <p>{before}<Moment at=end />{after}</p> }.into_any()
        }
        (true, None) => view! { <p>{t("users-no-link")}</p> }.into_any(),
        (false, None) => ().into_any(),
    };
    let label = t(if fresh { "users-invite" } else { "users-new-password-link" });
    let deed = if users::standing(&detail.user) == Standing::Active {
        let action = format!("{PATH}/{}/invite", detail.user.id);
        view! { <form method="post" action=action><FilledBy /><FormKey /><button class="button">{label}</button></form> }
            .into_any()
    } else {
        view! { <p class="hint">{t("users-suspended-no-link")}</p> }.into_any()
    };
    view! { <Section title=t("users-password") about=t("users-password-about")>{state}{deed}</Section> }
}

/// The link that was just made, which is told this once.
#[component]
pub fn Told(
    /// The link, if one was just made.
    link: Option<Link>,
) -> impl IntoView {
    link.map(|link| {
        view! {
            <section class="notice notice-good" id="new-link" role="status" aria-labelledby="new-link-title">
                <h2 id="new-link-title">{t("users-copy-link")}</h2>
                <p>{t("users-copy-link-why")}</p>
                <div class="field">
                    <label for="link">{t("users-link")}</label>
                    <input class="input token" type="text" id="link" readonly value=link.path autocomplete="off" spellcheck="false" />
                    <div class="ways-on"><Rare small=Small::Copy("link".to_owned()) /></div>
                </div>
            </section>
        }
    })
}
