//! A table with a few columns that becomes cards on small screens.

use leptos::prelude::*;

/// The table. Each row starts with a `<th scope="row">`; other cells name their column in `data-label`, which cards
/// show before the value.
#[component]
pub fn ResponsiveTable<L, const N: usize>(
    /// The caption, for screen readers.
    #[prop(into)]
    caption: String,
    /// The column headings.
    columns: [L; N],
    /// Content below the rows.
    #[prop(optional)]
    below: Option<AnyView>,
    /// The rows.
    children: Children,
) -> impl IntoView
where
    L: Into<String> + 'static,
{
    let headers = columns.map(|label| view! { <th scope="col">{label.into()}</th> }).collect_view();
    view! {
        <div class="card table-card">
            <table class="data-table">
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>{headers}</tr>
                </thead>
                <tbody data-shortcut-rows="">{children()}</tbody>
            </table>
            {below}
        </div>
    }
    .into_any()
}
