//! The ways to the pages before and after one.

use leptos::prelude::*;

use crate::components::i18n::t;

/// The ways there are; nothing for an only page.
#[component]
pub fn Pager(
    /// The page before.
    previous: Option<String>,
    /// The page after.
    next: Option<String>,
    /// What the page before is called.
    #[prop(default = t("mailboxes-previous"), into)]
    back: String,
    /// What the page after is called.
    #[prop(default = t("mailboxes-next"), into)]
    on: String,
) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        let way = |target: Option<String>, label: String, rel: &'static str| match target {
            Some(target) => view! { <a class="button" href=target rel=rel>{label}</a> }.into_any(),
            None => view! { <span class="button button-off" aria-disabled="true">{label}</span> }.into_any(),
        };
        view! {
            <nav class="pager" aria-label=t("mailboxes-pages")>
                <span class="pager-ways">{way(previous, back, "prev")}{way(next, on, "next")}</span>
            </nav>
        }
    })
}
