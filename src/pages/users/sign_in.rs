//! How a user gets in: the link that sets a password.

use leptos::prelude::*;

use super::PATH;
use crate::domain::account::Standing;
use crate::islands::copy::CopyButton;
use crate::pages::fields::Section;
use crate::pages::time::Moment;
use crate::services::users::{self, Detail, Link};

/// The button that makes a link.
#[component]
pub fn SignIn(
    /// The user.
    detail: Detail,
) -> impl IntoView {
    let fresh = detail.user.password_hash.is_empty();
    let about = "Nobody but the user knows a password. A link sets one, once, and ends after 72 hours.";
    let state = match (fresh, detail.invited_until) {
        (_, Some(end)) => {
            view! { <p>"A link has been made, and was not used yet. It ends " <Moment at=end /> "."</p> }.into_any()
        }
        (true, None) => view! { <p>"No password was set yet, and there is no link that could set one."</p> }.into_any(),
        (false, None) => ().into_any(),
    };
    let label = if fresh { "Make an invitation link" } else { "Make a link for a new password" };
    let deed = if users::standing(&detail.user) == Standing::Active {
        let action = format!("{PATH}/{}/invite", detail.user.id);
        view! { <form method="post" action=action><button class="button">{label}</button></form> }.into_any()
    } else {
        view! { <p class="hint">"A suspended user gets no link."</p> }.into_any()
    };
    view! { <Section title="Password" about=about>{state}{deed}</Section> }
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
                <h2 id="new-link-title">"Copy the link now"</h2>
                <p>"It is shown this once. Whoever opens it chooses the password, so hand it to the user only."</p>
                <div class="field">
                    <label for="link">"Link"</label>
                    <input class="input token" type="text" id="link" readonly value=link.path autocomplete="off" spellcheck="false" />
                    <div class="ways-on"><CopyButton id="link".to_owned() /></div>
                </div>
            </section>
        }
    })
}
