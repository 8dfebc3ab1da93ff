//! The invitation link, with which a user sets a password.

use leptos::prelude::*;

use crate::components::field::{FormField, LabeledField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::domain::account::AccountStatus;
use crate::i18n::key;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::lists::list_origin::ListOrigin;
use crate::pages::form_key_input::FormKeyInput;
use crate::pages::time::DateTimeText;
use crate::paths;
use crate::services::users::{self, InvitationLink, UserDetail};

/// The button that creates a link.
#[component]
pub fn InvitationSection(
    /// The user.
    detail: UserDetail,
    /// The list of users that the user came from.
    origin: ListOrigin,
) -> impl IntoView {
    let has_no_password = detail.user.password_hash.is_empty();
    let state = match (has_no_password, detail.invited_until) {
        (_, Some(expires_at)) => {
            let (before, after) = messages().split_around(key!("users-link-created"), "when", &[]);
            view! { <p>{before}<DateTimeText at=expires_at />{after}</p> }.into_any()
        }
        (true, None) => view! { <p>{t(key!("users-no-link"))}</p> }.into_any(),
        (false, None) => ().into_any(),
    };
    let label = t(if has_no_password { key!("users-create-invitation") } else { key!("users-new-password-link") });
    let action_button = if users::account_status(&detail.user) == AccountStatus::Active {
        let action = origin.carry(&paths::USER_INVITE.with(detail.user.id));
        view! { <form method="post" action=action><FormUserInput /><FormKeyInput /><button class="button">{label}</button></form> }
            .into_any()
    } else {
        view! { <p class="hint">{t(key!("users-suspended-no-link"))}</p> }.into_any()
    };
    let about = t_format(key!("users-password-about"), &[("hours", users::LINK_LIFETIME_HOURS.into())]);
    view! {
        <Section title=t(key!("users-password")) about>
            {state}{action_button}
        </Section>
    }
}

/// The new link, which is shown only once.
#[component]
pub fn NewLinkNotice(
    /// The link, if one was just created.
    link: Option<InvitationLink>,
) -> impl IntoView {
    link.map(|link| {
        view! {
            <section class="notice notice-success" id="new-link" role="status" aria-labelledby="new-link-title">
                <h2 id="new-link-title">{t(key!("users-copy-link"))}</h2>
                <p>{t(key!("users-copy-link-why"))}</p>
                <LabeledField field=FormField::new("link", t(key!("users-link")))>
                    <input class="input monospace" type="text" id="link" readonly value=link.path autocomplete="off" spellcheck="false" />
                    <div class="actions"><LazyWidgets widget=LazyWidget::Copy("link".to_owned()) /></div>
                </LabeledField>
            </section>
        }
    })
}
