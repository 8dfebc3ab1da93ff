//! The list of mistakes at the top of a form.

use leptos::prelude::*;

use crate::components::speech::{t, words};
use crate::domain::problem::FieldError;
use crate::domain::words as rules;

/// The id to move the focus to when a form came back.
pub const PROBLEMS: &str = "problems";

/// Every mistake as a link to its field, in the same words as below the field; nothing if there is none.
#[component]
pub fn Problems(
    /// What the last attempt to save was told.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    move || {
        let links = errors.with(|all| {
            all.iter()
                .map(|e| {
                    let target = format!("#{}", e.field.name());
                    view! { <li><a href=target>{rules::error(e, words())}</a></li> }
                })
                .collect_view()
        });
        let any = errors.with(|all| !all.is_empty());
        any.then(|| {
            view! {
                <div class="problems" id=PROBLEMS role="alert" tabindex="-1">
                    <h2>{t("rules-there-is-a-problem")}</h2>
                    <ul>{links}</ul>
                </div>
            }
        })
    }
}
