//! The greeting of a card: chosen, heard, and the way to a new one.

use leptos::prelude::*;

use super::choice_form::ChoiceForm;
use super::saver::Saver;
use crate::components::chosen_sound::ChosenSound;
use crate::components::i18n::t;
use crate::domain::role::SoundPermission;
use crate::domain::sound;
use crate::forms::panel::{Card, PanelChoice};

/// The choice among the customer's sounds, the one that is chosen, and where to record another.
#[component]
pub fn GreetingChoice(
    /// The card's.
    saver: Saver,
) -> impl IntoView {
    let chosen = Memo::new(move |_| saver.with(|card, shown| card.sound(shown).cloned()));
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

/// The way to a new sound; for whom it is not, why.
fn record_link(card: &Card) -> Option<AnyView> {
    if card.locked {
        return None;
    }
    Some(if card.around.role.may_with_sounds(SoundPermission::Manage) {
        view! { <a class="button" href=sound::new_recording_path(&card.uuid)>{t("panel-record")}</a> }.into_any()
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
