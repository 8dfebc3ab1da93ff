//! A section of a page or form, rendered only here.

use leptos::prelude::*;

/// The id of the notice that says why nothing on a page can be changed.
pub const LOCK_REASON_ID: &str = "suspended";

/// A titled group of fields or other content: its description beside its content.
#[component]
pub fn Section(
    /// Its title.
    #[prop(into)]
    title: String,
    /// Its description; may be empty.
    #[prop(into, optional)]
    about: String,
    /// The description, if it is more than text.
    #[prop(optional_no_strip)]
    about_view: Option<AnyView>,
    /// The id of the section, which is then a landmark.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Whether its fields cannot be changed. The page states the reason in the element with [`LOCK_REASON_ID`].
    #[prop(optional)]
    locked: bool,
    /// Content above the fields that stays usable while they are locked.
    #[prop(optional_no_strip)]
    unlocked: Option<AnyView>,
    /// Its content.
    children: Children,
) -> impl IntoView {
    let fields = children().into_any();
    let fields = if locked {
        view! {
            <fieldset class="plain-fieldset" disabled aria-describedby=LOCK_REASON_ID>
                <legend class="sr-only">{title.clone()}</legend>
                {fields}
            </fieldset>
        }
        .into_any()
    } else {
        fields
    };
    let title_id = id.map(|id| format!("{id}-title"));
    let labelled_by = title_id.clone();
    let about = (!about.is_empty()).then(|| about.into_any()).or(about_view);
    view! {
        <section class="form-section" id=id aria-labelledby=labelled_by>
            <div class="form-section-description">
                <h2 id=title_id>{title}</h2>
                {about.map(|about| view! { <p>{about}</p> })}
            </div>
            <div class="form-section-fields">{unlocked}{fields}</div>
        </section>
    }
    .into_any()
}
