//! The chosen sound, with a player.

use leptos::prelude::*;

use crate::components::i18n::{t, t_format};
use crate::domain::customer_context::Sound;
use crate::i18n::key;
use crate::paths;

/// Plays the sound, if there is one. Nothing is loaded until the user presses play.
#[component]
pub fn ChosenSound(
    /// The sound; `None` is the system's default.
    #[prop(into)]
    sound: Signal<Option<Sound>>,
) -> impl IntoView {
    let attribute = move |format: fn(&Sound) -> String| move || sound.with(|sound| sound.as_ref().map(format));
    view! {
        <div class="chosen-greeting" hidden=move || sound.with(Option::is_none)>
            <audio
                class="audio-player"
                controls
                preload="none"
                src=attribute(|sound| paths::SOUND_PHONE_WAV.with(&sound.uuid))
                aria-label=attribute(|sound| t_format(key!("chosen-sound-play"), &[("name", (&sound.name).into())]))
            ></audio>
            <a class="hint" href=attribute(|sound| paths::SOUND.with(&sound.uuid))>{t(key!("chosen-sound-about"))}</a>
        </div>
    }
    .into_any()
}
