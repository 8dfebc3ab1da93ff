//! Breadcrumbs, rendered only here.

use leptos::prelude::*;

use crate::components::i18n::t;
use crate::i18n::key;

/// Navigation back to a list, and the title of this page.
#[component]
pub fn Breadcrumbs(
    /// The address of the list.
    #[prop(into)]
    up: String,
    /// The title of the list.
    #[prop(into)]
    label: String,
    /// The title of this page.
    here: String,
) -> impl IntoView {
    view! {
        <nav class="breadcrumbs" aria-label=t(key!("mailbox-page-breadcrumb"))>
            <a href=up><bdi>{label}</bdi></a>
            <span aria-hidden="true">" / "</span>
            <span aria-current="page"><bdi>{here}</bdi></span>
        </nav>
    }
}
