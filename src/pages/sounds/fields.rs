//! What the forms about sounds are made of.

use leptos::prelude::*;

use crate::domain::sound::{SoundField, SoundProblem};

/// What is wrong with one field.
pub fn told(problems: &[SoundProblem], field: SoundField) -> Vec<String> {
    problems.iter().filter(|p| p.field() == field).map(ToString::to_string).collect()
}

/// Every mistake as a link to its field.
#[component]
pub fn Summary(
    /// The mistakes.
    problems: Vec<SoundProblem>,
) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        let links = problems.into_iter().map(|problem| {
            let target = match problem {
                SoundProblem::Used(_) => "#delete",
                _ => match problem.field() {
                    SoundField::Customer => "#customer",
                    SoundField::Name => "#name",
                    SoundField::File => "#file",
                },
            };
            view! { <li><a href=target>{problem.to_string()}</a></li> }
        });
        view! {
            <div class="problems" id="problems" role="alert" tabindex="-1">
                <h2>"There is a problem"</h2>
                <ul>{links.collect_view()}</ul>
            </div>
        }
    })
}

/// The mistakes of a field, below its input.
#[component]
pub fn Messages(
    /// Whose.
    field: SoundField,
    /// The mistakes.
    told: Vec<String>,
) -> impl IntoView {
    let lines = told.into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view();
    view! { <div class="messages" id=format!("{}-error", field.name())>{lines}</div> }
}

/// The name of a sound.
#[component]
pub fn NameField(
    /// What stands in it.
    value: String,
    /// What to type.
    hint: &'static str,
    /// What is wrong with it.
    told: Vec<String>,
) -> impl IntoView {
    let wrong = !told.is_empty();
    view! {
        <div class="field" data-field="name">
            <label for="name">"Name"</label>
            <p class="hint" id="name-hint">{hint}</p>
            <input
                class="input"
                type="text"
                id="name"
                name="name"
                value=value
                autocomplete="off"
                aria-describedby=if wrong { "name-hint name-error" } else { "name-hint" }
                aria-invalid=wrong.then_some("true")
            />
            <Messages field=SoundField::Name told />
        </div>
    }
}
