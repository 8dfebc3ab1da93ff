//! Reading the file again with other settings.

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, t_format};
use crate::forms::listing::ListOrigin;
use crate::paths;
use crate::services::imports::{ImportDetail, LEGACY_ENCODINGS, LegacyEncoding};

/// Another encoding, if the file does not specify it, and another header row.
pub fn form(import: &ImportDetail, origin: &ListOrigin) -> AnyView {
    let current = LegacyEncoding::of_label(&import.encoding);
    let encodings = current.map(|current| {
        let options = LEGACY_ENCODINGS.iter().map(|legacy| {
            let selected = legacy.label == current.label;
            view! { <option value=legacy.label selected=selected>{t_format(legacy.key, &[("label", legacy.label.into())])}</option> }
        });
        view! {
            <div class="field">
                <label for="encoding">{t("imports-encoding")}</label>
                <p class="hint" id="encoding-hint">{t("imports-encoding-hint")}</p>
                <select class="input" id="encoding" name="encoding" autocomplete="off" aria-describedby="encoding-hint">
                    {options.collect_view()}
                </select>
            </div>
        }
    });
    let lines = (import.head > 0).then(|| {
        let options = import.leading.iter().map(|(position, line)| {
            let selected = *position == import.head;
            view! { <option value=position.to_string() selected=selected>{t_format("imports-line-nth", &[("line", line.to_string().into())])}</option> }
        });
        view! {
            <div class="field">
                <label for="head">{t("imports-heading-line")}</label>
                <p class="hint" id="head-hint">{t("imports-heading-line-hint")}</p>
                <select class="input" id="head" name="head" autocomplete="off" aria-describedby="head-hint">
                    {options.collect_view()}
                </select>
            </div>
        }
    });
    view! {
        <details class="confirm">
            <summary class="button">{t("imports-reread")}</summary>
            <form class="plain-form" method="post" action=origin.carry(&paths::IMPORT_REREAD.with(&import.uuid))>
                <FormUserInput />
                {encodings}
                {lines}
                <div class="ways-on"><button class="button">{t("imports-reread-do")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
