//! A part of the form: what it is for on the left, its fields on the right.

use leptos::prelude::*;

/// A titled group of fields.
#[component]
pub fn Section(
    /// Its title.
    title: &'static str,
    /// What it is for.
    #[prop(into)]
    about: ViewFn,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="form-section">
            <div class="form-section-about">
                <h2>{title}</h2>
                <p>{about.run()}</p>
            </div>
            <div class="form-section-fields">{children()}</div>
        </section>
    }
    .into_any()
}
