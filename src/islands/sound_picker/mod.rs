//! The form that brings a sound: chosen with the picker, dropped, or recorded.
//!
//! Whatever way it came, it ends as the file of an ordinary input. A script sends the form by itself, so that
//! nothing which the server says, and no lost connection, takes a recording away; without one it is a plain form.

mod field;
mod files;
mod opened;
mod picker;
mod recording;
mod sending;

use leptos::prelude::*;

use crate::components::filled_by::FilledBy;
use crate::components::sound_fields::{SoundCustomer, SoundName, SoundProblems};
use crate::components::speech::{speaks, t};
use crate::domain::sound::SoundField;
use crate::islands::browser;
use field::FileField;
pub use opened::{Deed, Opened, why};
use picker::Picker;
use sending::{Sending, Trouble};

/// The whole form. It works as a plain form too: same inputs, same rules, same words.
#[island(lazy)]
pub fn SoundUpload(
    /// What it starts with.
    opened: Opened,
) -> impl IntoView {
    speaks(&["refusals", "rules", "sound-picker"]);
    let (deed, locked, action) = (opened.deed, opened.locked, opened.action.clone());
    let picker = Picker::new(opened.why(SoundField::File));
    let sending = Sending::new(picker, &opened);
    let form = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| picker.wake());
    sending.listen(form);
    browser::mark_ready(form);

    let customer = opened.customer_chosen().map(|customers| {
        let (chosen, told) = (opened.form.customer.clone(), sending.told(SoundField::Customer));
        view! { <SoundCustomer customers chosen told /> }
    });
    let player = (deed == Deed::Greet).then(|| {
        view! {
            <input type="hidden" name="mailbox" value=opened.form.mailbox.clone() />
            <input type="hidden" name="customer" value=opened.form.customer.clone() />
        }
    });
    let name = deed.is_named().then(|| {
        let hint = t("sound-picker-name-hint");
        view! { <SoundName value=opened.form.name.clone() hint told=sending.told(SoundField::Name) /> }
    });
    // The page of a sound lists its mistakes by itself.
    let summary = deed.is_named().then(|| view! { <SoundProblems told=sending.summary /> });
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
            on:submit=move |event| sending.submit(&event)
        >
            <FilledBy />
            {summary}
            <Trouble sending />
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
