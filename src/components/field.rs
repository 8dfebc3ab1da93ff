//! One field of a form: its label, its hint, its input, and what is wrong with it, tied together for
//! eyes and for screen readers alike.

use leptos::prelude::*;

use crate::components::direction;
use crate::components::form_state::FormState;
use crate::components::i18n::{messages, t, t_format};
use crate::components::select_redraw::SelectRedraw;
use crate::components::text_area::TextArea;
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::forms::mailbox::CUSTOMER_FIELDS;

/// The ids that an input names in `aria-describedby`: its hint always, its messages while there are any.
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

/// Whether the field has a mistake that shows.
pub fn is_invalid(field: Field, state: FormState) -> Signal<bool> {
    Signal::derive(move || !state.errors_of(field).is_empty())
}

/// The mistakes and warnings of a field, below its input.
#[component]
pub fn FieldMessages(
    /// Whose.
    field: Field,
    /// The form's.
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

/// What a field is for, above its input.
#[component]
pub fn FieldHint(
    /// Whose.
    field: Field,
    /// What is said; empty: nothing.
    #[prop(into)]
    hint: Signal<String>,
) -> impl IntoView {
    move || {
        let (hint, id) = (hint.get(), format!("{}-hint", field.name()));
        (!hint.is_empty()).then(|| view! { <p class="hint" id=id>{hint}</p> })
    }
}

/// Why a field cannot be changed, or what it does.
fn hint_or_reason(hint: Signal<String>, barred: Signal<String>) -> Signal<String> {
    Signal::derive(move || if barred.with(String::is_empty) { hint.get() } else { barred.get() })
}

/// A disabled input is not sent, so what it holds goes along beside it.
fn hidden_copy(field: Field, state: FormState, barred: Signal<String>) -> impl IntoView {
    move || {
        (!barred.with(String::is_empty)).then(|| {
            let value = move || state.values.with(|values| values.get(field).to_owned());
            view! { <input type="hidden" name=field.name() value=value /> }
        })
    }
}

/// A line of text.
#[component]
pub fn TextField(
    /// Which.
    field: Field,
    /// The form's.
    state: FormState,
    /// What to type, and what it does.
    #[prop(into, optional)]
    hint: String,
    /// What a touch keyboard offers.
    #[prop(default = "text")]
    inputmode: &'static str,
    /// The id of a list of suggestions.
    #[prop(optional)]
    list: Option<&'static str>,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Why it cannot be changed, whatever it holds; empty if it can.
    #[prop(into, optional)]
    locked: String,
    /// Why nothing can be typed now; empty if it can.
    #[prop(into, optional)]
    barred: Signal<String>,
    /// Whether the form cannot be sent without it.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let value = state.values.with_untracked(|v| v.get(field).to_owned());
    let hint = hint_or_reason(Signal::stored(if locked.is_empty() { hint } else { locked.clone() }), barred);
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
                disabled=move || !barred.with(String::is_empty)
                aria-required=required.then_some("true")
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
            />
            {hidden_copy(field, state, barred)}
            <FieldMessages field state />
        </div>
    }
}

/// Several lines of text.
#[component]
pub fn TextAreaField(
    /// Which.
    field: Field,
    /// The form's.
    state: FormState,
    /// What to type, and what it does.
    #[prop(into, optional)]
    hint: String,
    /// Lines shown.
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
    /// The value that is sent.
    pub value: String,
    /// What a person reads.
    pub label: String,
    /// Why it cannot be chosen; empty if it can.
    pub disabled_reason: String,
}

impl SelectOption {
    /// An option that can be chosen.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), disabled_reason: String::new() }
    }

    /// The same, but not to be had, and why.
    #[must_use]
    pub fn disabled_reason(mut self, why: String) -> Self {
        self.disabled_reason = why;
        self
    }
}

/// One of a few values.
#[component]
pub fn SelectField(
    /// Which.
    field: Field,
    /// The form's.
    state: FormState,
    /// What there is to choose from.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
    /// What it does.
    #[prop(into, optional)]
    hint: Signal<String>,
    /// Why it cannot be changed; empty if it can.
    #[prop(into, optional)]
    locked: Signal<String>,
) -> impl IntoView {
    let hint = hint_or_reason(hint, locked);
    let described_by = described_by(field, state, hint);
    let invalid = is_invalid(field, state);
    let first = state.values.with_untracked(|v| v.get(field).to_owned());
    let current = Memo::new(move |_| state.values.with(|v| v.get(field).to_owned()));
    let drawn = SelectRedraw::default();
    let options = move || {
        let current = current.get();
        let property = drawn.selected_property();
        let mut all = options.get();
        // What cannot be had any more stays chosen, and wrong, until somebody chooses: nothing is chosen for them.
        if CUSTOMER_FIELDS.contains(&field) && !current.is_empty() && !all.iter().any(|o| o.value == current) {
            all.insert(0, SelectOption::new(current.clone(), t("mailbox-form-choose-again")));
        }
        let options = all.into_iter().map(|o| {
            let chosen = o.value == current;
            let barred = !o.disabled_reason.is_empty() && !chosen && o.value != first;
            let label =
                if o.disabled_reason.is_empty() { o.label } else { format!("{} ({})", o.label, o.disabled_reason) };
            view! {
                <option value=o.value selected=chosen prop:selected=property(chosen) disabled=barred>
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

/// On or off, saved with the form.
#[component]
pub fn CheckField(
    /// Which.
    field: Field,
    /// The form's.
    state: FormState,
    /// What it does.
    #[prop(into, optional)]
    hint: String,
    /// Why it cannot be switched on; empty if it can. What is on already can always be switched off.
    #[prop(into, optional)]
    refused: Signal<String>,
) -> impl IntoView {
    let name = field.name();
    let on = state.values.with_untracked(|v| v.on(field));
    let invalid = is_invalid(field, state);
    let explained = Signal::derive(move || match refused.get() {
        why if why.is_empty() => hint.clone(),
        why if on => t_format("mailbox-form-stays-on", &[("why", why.into())]),
        why => why,
    });
    let described_by = described_by(field, state, explained);
    let barred = move || !refused.get().is_empty() && !on;
    view! {
        <div class="check" data-field=name>
            <input
                type="checkbox"
                id=name
                name=name
                value="on"
                checked=on
                disabled=barred
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
            />
            <div>
                <label for=name>{field.label(messages())}</label>
                <p class="hint" id=format!("{name}-hint")>{explained}</p>
                <FieldMessages field state />
            </div>
        </div>
    }
}
