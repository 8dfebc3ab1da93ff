//! The greeting of a card: chosen, heard, and the way to a new one.

use leptos::prelude::*;

use super::pick::Choose;
use super::saver::Saver;
use crate::components::chosen_sound::ChosenSound;
use crate::components::speech::t;
use crate::domain::role::SoundVerb;
use crate::domain::sound;
use crate::forms::panel::{Card, Pick};

/// The choice among the customer's sounds, the one that is chosen, and where to record another.
#[component]
pub fn Greeting(
    /// The card's.
    saver: Saver,
) -> impl IntoView {
    let chosen = Memo::new(move |_| saver.with(|card, shown| card.sound(shown).cloned()));
    view! {
        <div>
            <Choose saver pick=Pick::greeting />
            <div class="panel-greeting">
                <ChosenSound sound=chosen />
                {untrack(|| saver.with(|card, _| way(card)))}
            </div>
        </div>
    }
    .into_any()
}

/// The way to a new sound; for whom it is not, why.
fn way(card: &Card) -> Option<AnyView> {
    if card.locked {
        return None;
    }
    Some(if card.around.role.may_with_sounds(SoundVerb::Manage) {
        view! { <a class="button" href=sound::recording_for(&card.uuid)>{t("panel-record")}</a> }.into_any()
    } else {
        let why = format!("no-recording-{}", card.uuid);
        view! {
            <span class="button button-off" role="link" aria-disabled="true" aria-describedby=why.clone()>
                {t("panel-record")}
            </span>
            <p class="hint" id=why>{t("panel-record-not")}</p>
        }
        .into_any()
    })
}
