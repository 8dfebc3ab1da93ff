//! Components of the plain forms for customers, users and rate plans. They work with and without a script.

use leptos::prelude::*;
use uuid::Uuid;

use crate::components::direction;
use crate::components::error_summary::{ErrorSummary, ErrorSummaryEntry};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::domain::people::{PeopleError, PeopleField};
use crate::forms::submission::MailboxSubmission;

/// The error messages of one field.
pub fn errors_of(errors: &[PeopleError], field: PeopleField) -> Vec<String> {
    errors.iter().filter(|error| error.field() == Some(field)).map(|error| error.message(messages())).collect()
}

/// All errors in the order of the form, each linked to its field if it has one.
#[component]
pub fn PeopleErrorSummary(
    /// The errors of the last attempt.
    mut errors: Vec<PeopleError>,
) -> impl IntoView {
    errors.sort_by_key(PeopleError::field);
    let lines: Vec<_> = errors
        .into_iter()
        .map(|error| ErrorSummaryEntry {
            at: error.field().map(|field| field.name().to_owned()),
            message: error.message(messages()),
        })
        .collect();
    view! { <ErrorSummary lines /> }
}

/// A section of a page: description beside its fields.
#[component]
pub fn Section(
    /// Its title.
    #[prop(into)]
    title: String,
    /// Its description.
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
        <nav class="crumbs" aria-label=t("mailbox-page-breadcrumb")>
            <a href=up><bdi>{label}</bdi></a>
            <span aria-hidden="true">" / "</span>
            <span aria-current="page"><bdi>{here}</bdi></span>
        </nav>
    }
}

/// The errors of a field, below its input.
#[component]
pub fn FieldMessages(
    /// The field.
    field: PeopleField,
    /// The error messages.
    errors: Vec<String>,
) -> impl IntoView {
    let lines = errors.into_iter().map(|message| view! { <p class="error">{message}</p> }).collect_view();
    view! { <div class="messages" id=format!("{}-error", field.name())>{lines}</div> }
}

fn described_by(field: PeopleField, has_hint: bool, invalid: bool) -> Option<String> {
    let name = field.name();
    let ids = [has_hint.then(|| format!("{name}-hint")), invalid.then(|| format!("{name}-error"))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

#[component]
fn Hint(field: PeopleField, hint: String) -> impl IntoView {
    (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{}-hint", field.name())>{hint}</p> })
}

/// The id of the [`LostInputWarning`] of an input.
pub fn lost_input_id(name: &str) -> String {
    format!("{name}-lost")
}

/// A warning that a typed password is not returned with the form. A script that still has it removes the warning.
#[component]
pub fn LostInputWarning(
    /// The name of the input.
    name: &'static str,
    /// Whether to show the warning.
    lost: bool,
) -> impl IntoView {
    lost.then(|| view! { <p class="warning" id=lost_input_id(name) data-lost="">{t("account-password-not-kept")}</p> })
}

/// A single-line text input.
#[component]
pub fn TextInput(
    /// The field.
    field: PeopleField,
    /// The initial value.
    #[prop(into)]
    value: String,
    /// The hint.
    #[prop(into, optional)]
    hint: String,
    /// The error messages.
    #[prop(optional)]
    errors: Vec<String>,
    /// The `type` attribute: text or password.
    #[prop(default = "text")]
    kind: &'static str,
    /// The keyboard that touch devices show.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The `autocomplete` attribute.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The id of a `<datalist>`.
    #[prop(optional)]
    datalist: Option<&'static str>,
    /// Whether the input is read-only.
    #[prop(optional)]
    locked: bool,
    /// Whether the field is mandatory.
    #[prop(optional)]
    required: bool,
    /// Whether a password was typed that the page does not contain.
    #[prop(optional)]
    lost: bool,
) -> impl IntoView {
    let (name, invalid) = (field.name(), !errors.is_empty());
    let described_by = described_by(field, !hint.is_empty(), invalid);
    let described_by =
        [described_by, lost.then(|| lost_input_id(name))].into_iter().flatten().reduce(|all, id| format!("{all} {id}"));
    // Names are written like text; values that programs read get no typing aids.
    let is_code = field != PeopleField::Name;
    view! {
        <div class="field" data-field=name>
            <label for=name>{field.label(messages())}</label>
            <Hint field hint />
            <input
                class="input"
                type=kind
                dir=direction::of_input(kind, inputmode)
                id=name
                name=name
                value=value
                inputmode=inputmode
                autocomplete=autocomplete
                autocapitalize=is_code.then_some("none")
                spellcheck=is_code.then_some("false")
                list=datalist
                readonly=locked
                aria-required=required.then_some("true")
                aria-describedby=described_by
                aria-invalid=invalid.then_some("true")
            />
            <FieldMessages field errors />
            <LostInputWarning name lost />
        </div>
    }
}

/// A select.
#[component]
pub fn SelectInput(
    /// The field.
    field: PeopleField,
    /// Value and label of each option.
    options: Vec<(String, String)>,
    /// The selected value.
    #[prop(into)]
    chosen: String,
    /// What it does, or why it cannot be changed.
    #[prop(into, optional)]
    hint: String,
    /// The error messages.
    #[prop(optional)]
    errors: Vec<String>,
    /// Whether it cannot be changed; the hint states the reason.
    #[prop(optional)]
    locked: bool,
) -> impl IntoView {
    let (name, invalid) = (field.name(), !errors.is_empty());
    let described_by = described_by(field, !hint.is_empty(), invalid);
    // Disabled selects are not submitted, so a hidden input carries the value.
    let hidden_copy = locked.then(|| view! { <input type="hidden" name=name value=chosen.clone() /> });
    let options = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        })
        .collect_view();
    view! {
        <div class="field" data-field=name>
            <label for=name>{field.label(messages())}</label>
            <Hint field hint />
            <select
                class="input"
                id=name
                name=name
                disabled=locked
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=invalid.then_some("true")
            >
                {options}
            </select>
            {hidden_copy}
            <FieldMessages field errors />
        </div>
    }
}

/// An idempotency key: a form that is submitted twice takes effect once.
#[component]
pub fn FormKey() -> impl IntoView {
    let key = Uuid::new_v4().to_string();
    view! { <input type="hidden" name=MailboxSubmission::KEY_INPUT value=key autocomplete="off" /> }
}

/// A checkbox or radio button.
#[component]
pub fn CheckInput(
    /// Its id.
    #[prop(into)]
    id: String,
    /// The name of the input.
    name: &'static str,
    /// The value submitted if it is checked.
    #[prop(into, default = "on".to_owned())]
    value: String,
    /// Whether it is checked.
    checked: bool,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Its hint.
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
            <input type=kind id=id.clone() name=name value=value checked=checked autocomplete="off" aria-describedby=described_by />
            <div>
                <label for=id>{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            </div>
        </div>
    }
}

/// An action with a confirmation step.
#[component]
pub fn Confirm(
    /// The label of the first button.
    #[prop(into)]
    label: String,
    /// The consequences.
    #[prop(into)]
    what: String,
    /// The label of the second button.
    #[prop(into)]
    confirm_label: String,
    /// The address of the form.
    action: String,
    /// A hidden input: name and value.
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
                <button class="button">{confirm_label}</button>
            </form>
        </details>
    }
}
