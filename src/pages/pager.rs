//! Links to the previous and the next page.

use leptos::prelude::*;

use crate::components::i18n::t;
use crate::i18n::key;

/// The links; nothing if there is only one page.
#[component]
pub fn Pager(
    /// The address of the previous page.
    previous: Option<String>,
    /// The address of the next page.
    next: Option<String>,
    /// The label of the previous page.
    #[prop(default = t(key!("mailboxes-previous")), into)]
    back: String,
    /// The label of the next page.
    #[prop(default = t(key!("mailboxes-next")), into)]
    forward: String,
) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let page_link = |href: Option<String>, label: String, rel: &'static str| match href {
            Some(href) => view! { <a class="button" href=href rel=rel>{label}</a> }.into_any(),
            None => view! { <span class="button button-disabled" aria-disabled="true">{label}</span> }.into_any(),
        };
        view! {
            <nav class="pager" aria-label=t(key!("mailboxes-pages"))>
                <span class="pager-links">{page_link(previous, back, "prev")}{page_link(next, forward, "next")}</span>
            </nav>
        }
    })
}
