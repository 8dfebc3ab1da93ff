//! The sound that is chosen, to be heard in place.

use leptos::prelude::*;

use crate::components::i18n::{t, t_format};
use crate::domain::customer_context::Sound;
use crate::domain::sound;

/// Plays the sound, if there is one. Nothing is loaded before somebody asks for it.
#[component]
pub fn ChosenSound(
    /// The sound; `None`: the system's own.
    #[prop(into)]
    sound: Signal<Option<Sound>>,
) -> impl IntoView {
    let of = move |told: fn(&Sound) -> String| move || sound.with(|sound| sound.as_ref().map(told));
    view! {
        <div class="chosen-greeting" hidden=move || sound.with(Option::is_none)>
            <audio
                class="player"
                controls
                preload="none"
                src=of(|sound| sound::phone_wav_path(&sound.uuid))
                aria-label=of(|sound| t_format("chosen-sound-play", &[("name", (&sound.name).into())]))
            ></audio>
            <a class="hint" href=of(|sound| format!("/sounds/{}", sound.uuid))>{t("chosen-sound-about")}</a>
        </div>
    }
    .into_any()
}
