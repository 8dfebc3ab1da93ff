//! One field of a form: label, hint, input and error messages, connected for screen readers.

use leptos::prelude::*;

use crate::components::direction;
use crate::components::form_state::FormState;
use crate::components::i18n::{messages, t, t_format};
use crate::components::select_redraw::SelectRedraw;
use crate::components::text_area::TextArea;
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::forms::mailbox::CUSTOMER_FIELDS;

/// The ids for `aria-describedby`: the hint always, the messages while there are any.
pub fn described_by(field: Field, state: FormState, hint: Signal<String>) -> Signal<String> {
    let name = field.name();
    Signal::derive(move || {
        let mut ids = vec![];
        if !hint.with(String::is_empty) {
            ids.push(format!("{name}-hint"));
        }
        if !state.errors_of(field).is_empty() || !state.warnings_of(field).is_empty() {
            ids.push(format!("{name}-error"));
        }
        ids.join(" ")
    })
}

/// Whether the field shows an error.
pub fn is_invalid(field: Field, state: FormState) -> Signal<bool> {
    Signal::derive(move || !state.errors_of(field).is_empty())
}

/// The errors and warnings of a field, below its input.
#[component]
pub fn FieldMessages(
    /// The field.
    field: Field,
    /// The form's state.
    state: FormState,
) -> impl IntoView {
    let errors = move || {
        let all = state.errors_of(field).into_iter();
        all.map(|e| view! { <p class="error">{rules::error(&e, messages())}</p> }).collect_view()
    };
    let warnings = move || {
        let all = state.warnings_of(field).into_iter();
        all.map(|w| view! { <p class="warning">{rules::warning(&w, messages())}</p> }).collect_view()
    };
    view! { <div class="messages" id=format!("{}-error", field.name())>{errors}{warnings}</div> }
}

/// The hint of a field, above its input.
#[component]
pub fn FieldHint(
    /// The field.
    field: Field,
    /// The text; nothing is rendered while it is empty.
    #[prop(into)]
    hint: Signal<String>,
) -> impl IntoView {
    move || {
        let (hint, id) = (hint.get(), format!("{}-hint", field.name()));
        (!hint.is_empty()).then(|| view! { <p class="hint" id=id>{hint}</p> })
    }
}

/// The reason why a field cannot be changed if there is one, else its hint.
fn hint_or_reason(hint: Signal<String>, disabled_reason: Signal<String>) -> Signal<String> {
    Signal::derive(move || if disabled_reason.with(String::is_empty) { hint.get() } else { disabled_reason.get() })
}

/// Disabled inputs are not submitted, so a hidden input carries the value.
fn hidden_copy(field: Field, state: FormState, disabled_reason: Signal<String>) -> impl IntoView {
    move || {
        (!disabled_reason.with(String::is_empty)).then(|| {
            let value = move || state.values.with(|values| values.get(field).to_owned());
            view! { <input type="hidden" name=field.name() value=value /> }
        })
    }
}

/// A single-line text field.
#[component]
pub fn TextField(
    /// The field.
    field: Field,
    /// The form's state.
    state: FormState,
    /// What to type and what it does.
    #[prop(into, optional)]
    hint: String,
    /// The keyboard that touch devices show.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The id of a `<datalist>`.
    #[prop(optional)]
    list: Option<&'static str>,
    /// The `autocomplete` attribute.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Why the field is read-only; empty if it is not.
    #[prop(into, optional)]
    locked: String,
    /// Why the field is disabled at the moment; empty if it is not.
    #[prop(into, optional)]
    disabled_reason: Signal<String>,
    /// Whether the field is mandatory.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let value = state.values.with_untracked(|v| v.get(field).to_owned());
    let hint = hint_or_reason(Signal::stored(if locked.is_empty() { hint } else { locked.clone() }), disabled_reason);
    let described_by = described_by(field, state, hint);
    let invalid = is_invalid(field, state);
    view! {
        <div class="field" data-field=field.name()>
            <label for=field.name()>{field.label(messages())}</label>
            <FieldHint field hint />
            <input
                class="input"
                type="text"
                dir=direction::of_field(field)
                id=field.name()
                name=field.name()
                value=value
                inputmode=inputmode
                list=list
                autocomplete=autocomplete
                readonly=!locked.is_empty()
                disabled=move || !disabled_reason.with(String::is_empty)
                aria-required=required.then_some("true")
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
            />
            {hidden_copy(field, state, disabled_reason)}
            <FieldMessages field state />
        </div>
    }
}

/// A multi-line text field.
#[component]
pub fn TextAreaField(
    /// The field.
    field: Field,
    /// The form's state.
    state: FormState,
    /// What to type and what it does.
    #[prop(into, optional)]
    hint: String,
    /// Number of visible lines.
    #[prop(default = 3)]
    rows: u8,
) -> impl IntoView {
    let text = state.values.with_untracked(|v| v.get(field).to_owned());
    let hint = Signal::stored(hint);
    let described_by = described_by(field, state, hint);
    view! {
        <div class="field" data-field=field.name()>
            <label for=field.name()>{field.label(messages())}</label>
            <FieldHint field hint />
            <TextArea name=field.name() dir=direction::of_field(field) text rows described_by invalid=is_invalid(field, state) />
            <FieldMessages field state />
        </div>
    }
}

/// One option of a [`SelectField`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// The submitted value.
    pub value: String,
    /// The visible label.
    pub label: String,
    /// Why it cannot be chosen; empty if it can.
    pub disabled_reason: String,
}

impl SelectOption {
    /// An enabled option.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), disabled_reason: String::new() }
    }

    /// The same option, disabled for this reason.
    #[must_use]
    pub fn disabled_reason(mut self, reason: String) -> Self {
        self.disabled_reason = reason;
        self
    }
}

/// A select.
#[component]
pub fn SelectField(
    /// The field.
    field: Field,
    /// The form's state.
    state: FormState,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
    /// The hint.
    #[prop(into, optional)]
    hint: Signal<String>,
    /// Why it cannot be changed; empty if it can.
    #[prop(into, optional)]
    locked: Signal<String>,
) -> impl IntoView {
    let hint = hint_or_reason(hint, locked);
    let described_by = described_by(field, state, hint);
    let invalid = is_invalid(field, state);
    let initial = state.values.with_untracked(|v| v.get(field).to_owned());
    let current = Memo::new(move |_| state.values.with(|v| v.get(field).to_owned()));
    let redraw = SelectRedraw::default();
    let options = move || {
        let current = current.get();
        let property = redraw.selected_property();
        let mut all = options.get();
        // A value that is no longer available stays selected, as an error, until the user picks another.
        if CUSTOMER_FIELDS.contains(&field) && !current.is_empty() && !all.iter().any(|o| o.value == current) {
            all.insert(0, SelectOption::new(current.clone(), t("mailbox-form-choose-again")));
        }
        let options = all.into_iter().map(|o| {
            let chosen = o.value == current;
            let disabled = !o.disabled_reason.is_empty() && !chosen && o.value != initial;
            let label =
                if o.disabled_reason.is_empty() { o.label } else { format!("{} ({})", o.label, o.disabled_reason) };
            view! {
                <option value=o.value selected=chosen prop:selected=property(chosen) disabled=disabled>
                    {label}
                </option>
            }
        });
        options.collect_view()
    };
    view! {
        <div class="field" data-field=field.name()>
            <label for=field.name()>{field.label(messages())}</label>
            <FieldHint field hint />
            <select
                class="input"
                id=field.name()
                name=field.name()
                disabled=move || !locked.with(String::is_empty)
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
            >
                {options}
            </select>
            {hidden_copy(field, state, locked)}
            <FieldMessages field state />
        </div>
    }
}

/// A checkbox.
#[component]
pub fn CheckField(
    /// The field.
    field: Field,
    /// The form's state.
    state: FormState,
    /// The hint.
    #[prop(into, optional)]
    hint: String,
    /// Why it cannot be switched on; empty if it can. Switching off is always possible.
    #[prop(into, optional)]
    disabled_reason: Signal<String>,
) -> impl IntoView {
    let name = field.name();
    let on = state.values.with_untracked(|v| v.on(field));
    let invalid = is_invalid(field, state);
    let hint = Signal::derive(move || match disabled_reason.get() {
        reason if reason.is_empty() => hint.clone(),
        reason if on => t_format("mailbox-form-stays-on", &[("why", reason.into())]),
        reason => reason,
    });
    let described_by = described_by(field, state, hint);
    let disabled = move || !disabled_reason.get().is_empty() && !on;
    view! {
        <div class="check" data-field=name>
            <input
                type="checkbox"
                id=name
                name=name
                value="on"
                checked=on
                disabled=disabled
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
            />
            <div>
                <label for=name>{field.label(messages())}</label>
                <p class="hint" id=format!("{name}-hint")>{hint}</p>
                <FieldMessages field state />
            </div>
        </div>
    }
}
