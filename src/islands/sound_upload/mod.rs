//! The form that brings a sound: chosen with the picker, dropped, or recorded.
//!
//! Whatever way it came, it ends as the file of an ordinary input. A script sends the form by itself, so that
//! nothing which the server says, and no lost connection, takes a recording away; without one it is a plain form.

mod file_field;
mod files;
mod initial_state;
mod picker;
mod recording;
mod upload;

use leptos::prelude::*;

use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, use_messages};
use crate::components::sound_fields::{SoundCustomerField, SoundErrorSummary, SoundNameField};
use crate::domain::sound::SoundField;
use crate::islands::browser;
use file_field::FileField;
pub use initial_state::{InitialState, UploadPurpose, errors_of};
use picker::Picker;
use upload::{UploadController, UploadError};

/// The whole form. It works as a plain form too: same inputs, same rules, same words.
#[island(lazy)]
pub fn SoundUpload(
    /// What it starts with.
    opened: InitialState,
) -> impl IntoView {
    use_messages(&["request-errors", "sound-picker", "validation"]);
    let (deed, locked, action) = (opened.deed, opened.locked, opened.action.clone());
    let picker = Picker::new(opened.errors_of(SoundField::File));
    let sending = UploadController::new(picker, &opened);
    let form = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| picker.hydrate());
    sending.add_listeners(form);
    browser::mark_form_hydrated(form);

    let customer = opened.customer_choices().map(|customers| {
        let (chosen, told) = (opened.form.customer.clone(), sending.errors_of(SoundField::Customer));
        view! { <SoundCustomerField customers chosen told /> }
    });
    let player = (deed == UploadPurpose::Greet).then(|| {
        view! {
            <input type="hidden" name="mailbox" value=opened.form.mailbox.clone() />
            <input type="hidden" name="customer" value=opened.form.customer.clone() />
        }
    });
    let name = deed.is_named().then(|| {
        let hint = t("sound-picker-name-hint");
        view! { <SoundNameField value=opened.form.name.clone() hint told=sending.errors_of(SoundField::Name) /> }
    });
    // The page of a sound lists its mistakes by itself.
    let summary = deed.is_named().then(|| view! { <SoundErrorSummary told=sending.summary /> });
    let fields = view! {
        {player}
        {customer}
        <FileField picker deed />
        {name}
        <div class="input-row">
            <button class="button" class=("button-main", deed.is_named()) aria-disabled=move || sending.busy.get().then_some("true")>
                {deed.button()}
            </button>
            <span class="hint" role="status">{move || sending.busy.get().then(|| t("sound-picker-sending"))}</span>
        </div>
    }
    .into_any();
    let fields = if locked {
        view! {
            <fieldset class="bare" disabled aria-describedby="suspended">
                <legend class="sr-only">{deed.title()}</legend>
                {fields}
            </fieldset>
        }
        .into_any()
    } else {
        fields
    };
    view! {
        <form
            class="sound-form"
            method="post"
            action=action
            enctype="multipart/form-data"
            novalidate
            node_ref=form
            on:submit=move |event| sending.on_submit(&event)
        >
            <FormUserInput />
            {summary}
            <UploadError sending />
            <section class="form-section">
                <div class="form-section-about">
                    <h2>{deed.title()}</h2>
                    {deed.about().map(|about| view! { <p>{about}</p> })}
                </div>
                <div class="form-section-fields">{fields}</div>
            </section>
        </form>
    }
}
