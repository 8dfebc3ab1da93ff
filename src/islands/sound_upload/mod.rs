//! The form that uploads a sound: chosen, dropped or recorded.
//!
//! In each case the sound ends up as the file of an ordinary input. A script submits the form in place, so that no
//! error response or lost connection loses a recording; without a script it is a plain form.

mod file_field;
mod files;
mod initial_state;
mod picker;
mod recording;
mod upload;

use leptos::prelude::*;

use crate::components::error_summary::ErrorSummary;
use crate::components::field::{SelectField, TextField, error_messages};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, use_messages};
use crate::components::section::Section;
use crate::domain::sound::SoundField;
use crate::i18n::key;
use crate::islands::browser;
use file_field::FileField;
pub use initial_state::{InitialState, UploadPurpose};
use picker::Picker;
use upload::{UploadController, UploadError};

/// The whole form. It also works as a plain form, with the same inputs, rules and messages.
#[island(lazy)]
pub fn SoundUpload(
    /// The initial state.
    initial: InitialState,
) -> impl IntoView {
    use_messages(&["request-errors", "sound-picker", "validation"]);
    let (purpose, locked, action) = (initial.purpose, initial.locked, initial.action.clone());
    let picker = Picker::new(error_messages(&initial.errors, SoundField::File.name()));
    let upload = UploadController::new(picker, &initial);
    let form = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| picker.hydrate());
    upload.add_listeners(form);
    browser::mark_form_hydrated(form);

    let customer = initial.customer_choices().map(|options| {
        let field = upload.field(SoundField::Customer).value(initial.form.customer.clone());
        view! { <SelectField field=field.hint(t(key!("sound-picker-customer-hint"))) options /> }
    });
    let greeting_inputs = (purpose == UploadPurpose::Greet).then(|| {
        view! {
            <input type="hidden" name="mailbox" value=initial.form.mailbox.clone() />
            <input type="hidden" name="customer" value=initial.form.customer.clone() />
        }
    });
    let name = purpose.is_named().then(|| {
        let field = upload.field(SoundField::Name).value(initial.form.name.clone());
        view! { <TextField field=field.hint(t(key!("sound-picker-name-hint"))) /> }
    });
    // The page of a sound renders its own error summary.
    let summary = purpose.is_named().then_some(move || view! { <ErrorSummary errors=upload.summary.get() /> });
    let fields = view! {
        {greeting_inputs}
        {customer}
        <FileField picker purpose />
        {name}
        <div class="input-row">
            <button class="button" class=("button-primary", purpose.is_named()) aria-disabled=move || upload.busy.get().then_some("true")>
                {purpose.button()}
            </button>
            <span class="hint" role="status">
                {move || upload.busy.get().then(|| t(key!("sound-picker-uploading")))}
            </span>
        </div>
    }
    .into_any();
    view! {
        <form
            class="sound-form"
            data-warn-unsaved=""
            method="post"
            action=action
            enctype="multipart/form-data"
            novalidate
            node_ref=form
            on:submit=move |event| upload.on_submit(&event)
        >
            <FormUserInput />
            {summary}
            <UploadError upload />
            <Section title=purpose.title() about=purpose.about() locked>{fields}</Section>
        </form>
    }
}
