//! A part of the form: what it is for on the left, its fields on the right.

use leptos::prelude::*;

/// In the context of a form whose fields cannot be changed; the page says why.
#[derive(Clone, Copy)]
pub struct Locked;

/// A titled group of fields.
#[component]
pub fn Section(
    /// Its title.
    title: &'static str,
    /// What it is for.
    #[prop(into)]
    about: ViewFn,
    /// What stands above its fields and can be used even where they are locked.
    #[prop(optional_no_strip)]
    free: Option<AnyView>,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    let fields = children().into_any();
    let fields = if use_context::<Locked>().is_some() {
        view! { <fieldset class="bare" disabled><legend class="sr-only">{title}</legend>{fields}</fieldset> }.into_any()
    } else {
        fields
    };
    view! {
        <section class="form-section">
            <div class="form-section-about">
                <h2>{title}</h2>
                <p>{about.run()}</p>
            </div>
            <div class="form-section-fields">{free} {fields}</div>
        </section>
    }
    .into_any()
}
