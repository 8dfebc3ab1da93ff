//! The parts of the plain forms for customers, users and rate plans. They work the same with and without
//! a script.

use leptos::prelude::*;
use uuid::Uuid;

use crate::components::direction;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::domain::people::{PeopleError, PeopleField};
use crate::forms::submission::MailboxSubmission;

/// What is wrong with one part, in words.
pub fn errors_of(errors: &[PeopleError], part: PeopleField) -> Vec<String> {
    errors.iter().filter(|m| m.field() == Some(part)).map(|error| error.message(messages())).collect()
}

/// Every mistake, in the order of the form, as a link to its field where it has one.
#[component]
pub fn PeopleErrorSummary(
    /// What the last attempt was told.
    mut errors: Vec<PeopleError>,
) -> impl IntoView {
    errors.sort_by_key(PeopleError::field);
    let lines: Vec<_> = errors
        .into_iter()
        .map(|error| ErrorSummaryEntry {
            at: error.field().map(|part| part.name().to_owned()),
            why: error.message(messages()),
        })
        .collect();
    view! { <ErrorSummary lines /> }
}

/// A section of a page: what it is for, beside its fields.
#[component]
pub fn Section(
    /// Its title.
    #[prop(into)]
    title: String,
    /// What it is for.
    #[prop(into)]
    about: String,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="form-section">
            <div class="form-section-about">
                <h2>{title}</h2>
                {(!about.is_empty()).then(|| view! { <p>{about}</p> })}
            </div>
            <div class="form-section-fields">{children()}</div>
        </section>
    }
}

/// The way back to a list, and where one is.
#[component]
pub fn Breadcrumbs(
    /// The list's address.
    #[prop(into)]
    up: String,
    /// The list's name.
    #[prop(into)]
    label: String,
    /// This page.
    here: String,
) -> impl IntoView {
    view! {
        <nav class="crumbs" aria-label=t("mailbox-page-crumbs")>
            <a href=up><bdi>{label}</bdi></a>
            <span aria-hidden="true">" / "</span>
            <span aria-current="page"><bdi>{here}</bdi></span>
        </nav>
    }
}

/// What is wrong with a part, below its input.
#[component]
pub fn FieldMessages(
    /// Which.
    part: PeopleField,
    /// In words.
    told: Vec<String>,
) -> impl IntoView {
    let lines = told.into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view();
    view! { <div class="messages" id=format!("{}-error", part.name())>{lines}</div> }
}

fn described_by(part: PeopleField, hinted: bool, wrong: bool) -> Option<String> {
    let name = part.name();
    let ids = [hinted.then(|| format!("{name}-hint")), wrong.then(|| format!("{name}-error"))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

#[component]
fn Hint(part: PeopleField, hint: String) -> impl IntoView {
    (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{}-hint", part.name())>{hint}</p> })
}

/// The id of what [`LostInputWarning`] says of an input.
pub fn lost_input_id(name: &str) -> String {
    format!("{name}-lost")
}

/// That a password was typed, and is not kept while a form is sent back. Where a script has kept it, it takes this out.
#[component]
pub fn LostInputWarning(
    /// The name of its input.
    name: &'static str,
    /// Whether that is so.
    lost: bool,
) -> impl IntoView {
    lost.then(|| view! { <p class="warning" id=lost_input_id(name) data-lost="">{t("account-password-lost")}</p> })
}

/// A line of text.
#[component]
pub fn TextInput(
    /// Which.
    part: PeopleField,
    /// What stands in it.
    #[prop(into)]
    value: String,
    /// What to type.
    #[prop(into, optional)]
    hint: String,
    /// What is wrong with it.
    #[prop(optional)]
    told: Vec<String>,
    /// Text, or a password.
    #[prop(default = "text")]
    kind: &'static str,
    /// What a touch keyboard offers.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The id of a list of suggestions.
    #[prop(optional)]
    list: Option<&'static str>,
    /// Whether it can be changed only elsewhere, or not at all.
    #[prop(optional)]
    locked: bool,
    /// Whether the form cannot be sent without it.
    #[prop(optional)]
    required: bool,
    /// Whether a password was typed that the page does not have.
    #[prop(optional)]
    forgotten: bool,
) -> impl IntoView {
    let (name, wrong) = (part.name(), !told.is_empty());
    let described_by = described_by(part, !hint.is_empty(), wrong);
    let described_by = [described_by, forgotten.then(|| lost_input_id(name))]
        .into_iter()
        .flatten()
        .reduce(|all, id| format!("{all} {id}"));
    // The names of people and firms are written as such; what programs read is not to be helped with.
    let by_program = part != PeopleField::Name;
    view! {
        <div class="field" data-field=name>
            <label for=name>{part.label(messages())}</label>
            <Hint part hint />
            <input
                class="input"
                type=kind
                dir=direction::of_input(kind, inputmode)
                id=name
                name=name
                value=value
                inputmode=inputmode
                autocomplete=autocomplete
                autocapitalize=by_program.then_some("none")
                spellcheck=by_program.then_some("false")
                list=list
                readonly=locked
                aria-required=required.then_some("true")
                aria-describedby=described_by
                aria-invalid=wrong.then_some("true")
            />
            <FieldMessages part told />
            <LostInputWarning name lost=forgotten />
        </div>
    }
}

/// One of a few values.
#[component]
pub fn SelectInput(
    /// Which.
    part: PeopleField,
    /// Value and label of each, in their order.
    options: Vec<(String, String)>,
    /// The value that is chosen.
    #[prop(into)]
    chosen: String,
    /// What it does, or why it cannot be changed.
    #[prop(into, optional)]
    hint: String,
    /// What is wrong with it.
    #[prop(optional)]
    told: Vec<String>,
    /// Whether it cannot be changed; the hint says why.
    #[prop(optional)]
    locked: bool,
) -> impl IntoView {
    let (name, wrong) = (part.name(), !told.is_empty());
    let described_by = described_by(part, !hint.is_empty(), wrong);
    // A disabled select is not sent, so its value goes along beside it.
    let kept = locked.then(|| view! { <input type="hidden" name=name value=chosen.clone() /> });
    let options = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect_view();
    view! {
        <div class="field" data-field=name>
            <label for=name>{part.label(messages())}</label>
            <Hint part hint />
            <select
                class="input"
                id=name
                name=name
                disabled=locked
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=wrong.then_some("true")
            >
                {options}
            </select>
            {kept}
            <FieldMessages part told />
        </div>
    }
}

/// Makes a form that is sent twice do one thing.
#[component]
pub fn FormKey() -> impl IntoView {
    let key = Uuid::new_v4().to_string();
    view! { <input type="hidden" name=MailboxSubmission::KEY_INPUT value=key autocomplete="off" /> }
}

/// A box to tick, or one of a few to choose.
#[component]
pub fn CheckInput(
    /// Its id.
    #[prop(into)]
    id: String,
    /// The name of its input.
    name: &'static str,
    /// What is sent if it is ticked.
    #[prop(into, default = "on".to_owned())]
    value: String,
    /// Whether it is.
    ticked: bool,
    /// What it is.
    #[prop(into)]
    label: String,
    /// What it does.
    #[prop(into, optional)]
    hint: String,
    /// `checkbox` or `radio`.
    #[prop(default = "checkbox")]
    kind: &'static str,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="check">
            <input type=kind id=id.clone() name=name value=value checked=ticked autocomplete="off" aria-describedby=described_by />
            <div>
                <label for=id>{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            </div>
        </div>
    }
}

/// A button behind another, so that one slip of the hand does nothing.
#[component]
pub fn Confirm(
    /// What the first button says.
    #[prop(into)]
    label: String,
    /// What will happen.
    #[prop(into)]
    what: String,
    /// What the second button says.
    #[prop(into)]
    deed: String,
    /// Where the form goes.
    action: String,
    /// A field that goes along: name and value.
    #[prop(optional)]
    field: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    let field = field.map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <details class="confirm">
            <summary class="button">{label}</summary>
            <form method="post" action=action>
                <FormUserInput />
                <p class="hint">{what}</p>
                {field}
                <button class="button">{deed}</button>
            </form>
        </details>
    }
}
