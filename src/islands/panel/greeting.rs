//! The greeting of a card: selection, player, and the link to a new recording.

use leptos::prelude::*;

use super::choice_form::ChoiceForm;
use super::saver::Saver;
use crate::components::chosen_sound::ChosenSound;
use crate::components::i18n::t;
use crate::domain::permissions::Permission;
use crate::forms::panel::{Card, PanelChoice};
use crate::i18n::key;
use crate::paths;

/// The choice among the customer's sounds, a player for the chosen one, and a link to record another.
#[component]
pub fn GreetingChoice(
    /// The card's saver.
    saver: Saver,
) -> impl IntoView {
    let chosen = Memo::new(move |_| saver.with(|card, values| card.sound(values).cloned()));
    view! {
        <div>
            <ChoiceForm saver pick=PanelChoice::greeting />
            <div class="panel-greeting">
                <ChosenSound sound=chosen />
                {untrack(|| saver.with(|card, _| record_link(card)))}
            </div>
        </div>
    }
    .into_any()
}

/// The link to a new recording; for users without the permission, disabled with the reason.
fn record_link(card: &Card) -> Option<AnyView> {
    if card.locked {
        return None;
    }
    Some(if card.context.role.may(Permission::ManageSounds) {
        view! {
            <a class="button" href=format!("{}?mailbox={}", paths::NEW_SOUND, card.uuid)>
                {t(key!("panel-record"))}
            </a>
        }
        .into_any()
    } else {
        let reason_id = format!("no-recording-{}", card.uuid);
        view! {
            <span class="button button-disabled" role="link" aria-disabled="true" aria-describedby=reason_id.clone()>
                {t(key!("panel-record"))}
            </span>
            <p class="hint" id=reason_id>{t(key!("panel-record-not"))}</p>
        }
        .into_any()
    })
}
