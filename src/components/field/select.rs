//! A select.

use leptos::prelude::*;

use super::form_field::FormField;
use super::frame::LabeledField;
use super::text::{hidden_copy, with_reason};
use crate::components::select_redraw::SelectRedraw;

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

impl From<(String, String)> for SelectOption {
    /// An enabled option from its value and label.
    fn from((value, label): (String, String)) -> Self {
        Self::new(value, label)
    }
}

/// A select. Its option is the one that the field has as its value.
#[component]
pub fn SelectField(
    /// The field.
    #[prop(into)]
    field: FormField,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<SelectOption>>,
    /// Why it cannot be changed, shown instead of its hint; empty if it can.
    #[prop(into, optional)]
    disabled_reason: Signal<String>,
    /// The label of a value that is no longer among the options. It stays selected, as an error, until the user picks
    /// another. Without a label it is not shown.
    #[prop(into, optional)]
    missing_label: String,
) -> impl IntoView {
    let field = with_reason(field, disabled_reason);
    let (hidden_copy, invalid) = (hidden_copy(&field, disabled_reason), field.is_invalid());
    let (id, name, description_ids) = (field.id.clone(), field.name.clone(), field.description_ids());
    let value = field.value;
    let initial = value.get_untracked();
    let current = Memo::new(move |_| value.get());
    let redraw = SelectRedraw::default();
    let options = move || {
        let current = current.get();
        let property = redraw.selected_property();
        let mut all = options.get();
        let is_known = current.is_empty() || all.iter().any(|o| o.value == current);
        if !missing_label.is_empty() && !is_known {
            all.insert(0, SelectOption::new(current.clone(), missing_label.clone()));
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
        <LabeledField field>
            <select
                class="input"
                id=id
                name=name
                disabled=move || !disabled_reason.with(String::is_empty)
                autocomplete="off"
                aria-describedby=description_ids
                aria-invalid=move || invalid.get().then_some("true")
            >
                {options}
            </select>
            {hidden_copy}
        </LabeledField>
    }
}
