//! A table of a few columns that becomes cards on a small screen.

use leptos::prelude::*;

/// The table. Its rows begin with a `<th scope="row">`, and each further cell names its column in
/// `data-label`, which a card shows before the value.
#[component]
pub fn ResponsiveTable<L, const N: usize>(
    /// What its rows are, for those who do not see the heading above.
    #[prop(into)]
    caption: String,
    /// The headings of its columns.
    columns: [L; N],
    /// What stands below the rows.
    #[prop(optional)]
    below: Option<AnyView>,
    /// The rows.
    children: Children,
) -> impl IntoView
where
    L: Into<String> + 'static,
{
    let heads = columns.map(|label| view! { <th scope="col">{label.into()}</th> }).collect_view();
    view! {
        <div class="card table-card">
            <table class="sheet">
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody data-rows="">{children()}</tbody>
            </table>
            {below}
        </div>
    }
    .into_any()
}
