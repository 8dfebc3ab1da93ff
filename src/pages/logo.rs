//! The logo, which links to the home page.

use leptos::prelude::*;

use crate::paths;

/// The logo and the name.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <a class="logo" href=paths::START>
            <svg width="24" height="20" viewBox="0 0 24 20" aria-hidden="true">
                <g class="logo-boxes">
                    <rect x="0" y="0" width="7" height="5" rx="1" />
                    <rect x="8.5" y="0" width="7" height="5" rx="1" />
                    <rect x="17" y="0" width="7" height="5" rx="1" />
                    <rect x="0" y="7.5" width="7" height="5" rx="1" />
                    <rect x="17" y="7.5" width="7" height="5" rx="1" />
                    <rect x="0" y="15" width="7" height="5" rx="1" />
                    <rect x="8.5" y="15" width="7" height="5" rx="1" />
                    <rect x="17" y="15" width="7" height="5" rx="1" />
                </g>
                <rect class="logo-highlight" x="8.5" y="7.5" width="7" height="5" rx="1" />
            </svg>
            "Mailroom"
        </a>
    }
}
