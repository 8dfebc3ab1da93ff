//! A section of the form: description on the left, fields on the right.

use leptos::prelude::*;

/// Context of a form whose fields cannot be changed; the page states the reason.
#[derive(Clone, Copy)]
pub struct Locked;

/// A titled group of fields.
#[component]
pub fn Section(
    /// Its title.
    title: String,
    /// Its description.
    #[prop(into)]
    about: ViewFn,
    /// Content above the fields that stays usable while they are locked.
    #[prop(optional_no_strip)]
    unlocked: Option<AnyView>,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    let fields = children().into_any();
    let fields = if use_context::<Locked>().is_some() {
        view! { <fieldset class="bare" disabled><legend class="sr-only">{title.clone()}</legend>{fields}</fieldset> }
            .into_any()
    } else {
        fields
    };
    view! {
        <section class="form-section">
            <div class="form-section-about">
                <h2>{title}</h2>
                <p>{about.run()}</p>
            </div>
            <div class="form-section-fields">{unlocked} {fields}</div>
        </section>
    }
    .into_any()
}
