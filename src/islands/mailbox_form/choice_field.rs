//! A choice from one of the customer's lists, of whatever length.

use leptos::prelude::*;

use crate::components::direction::AUTO_DIRECTION;
use crate::components::field::{FormField, LabeledField, SelectField, SelectOption};
use crate::components::i18n::{t, t_format};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::domain::customer_context::MAX_CHOICES;
use crate::domain::field::MailboxField;
use crate::forms::list_choice::{ChoiceSearch, MAX_SEARCH_CHARS, search_input};
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::combobox::Combobox;

/// How the field is rendered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// The list is complete.
    Select,
    /// The list is incomplete, and the island is not hydrated yet.
    SelectWithSearch,
    Combobox,
}

/// A select while the list is complete; otherwise a combobox, preceded before hydration by a select with a search.
#[component]
pub fn ChoiceField(
    /// The field.
    field: MailboxField,
    /// The form's state.
    state: MailboxFormState,
    /// The known choices; the first is no choice.
    options: Signal<Vec<SelectOption>>,
    /// Whether the list is incomplete.
    more: Signal<bool>,
    /// The last search without scripts.
    search: ChoiceSearch,
    /// The hint.
    #[prop(optional)]
    hint: String,
    /// Why it cannot be changed; empty if it can.
    #[prop(optional)]
    locked: String,
) -> impl IntoView {
    let is_locked = !locked.is_empty();
    let hydrated = RwSignal::new(false);
    Effect::new(move |_| {
        let is_focused = document().active_element().is_some_and(|element| element.id() == field.name());
        hydrated.set(true);
        if is_focused && more.get_untracked() {
            browser::focus(field.name());
        }
    });
    let shape = Memo::new(move |_| match (more.get() && !is_locked, hydrated.get()) {
        (false, _) => Shape::Select,
        (true, false) => Shape::SelectWithSearch,
        (true, true) => Shape::Combobox,
    });
    move || {
        let (form_field, locked) = (state.field(field).hint(hint.clone()), locked.clone());
        let missing_label = t(key!("mailbox-form-choose-again"));
        match shape.get() {
            Shape::Select => {
                view! { <SelectField field=form_field options missing_label disabled_reason=locked /> }.into_any()
            }
            Shape::SelectWithSearch => {
                view! { <SelectField field=form_field options missing_label /> {search_row(field, &search)} }.into_any()
            }
            Shape::Combobox => view! { <Combobox field state form_field options /> }.into_any(),
        }
    }
}

/// A search in the list; the form comes back with the matches as options.
fn search_row(field: MailboxField, search: &ChoiceSearch) -> AnyView {
    let name = search_input(field);
    let label = t(if field == MailboxField::Owner {
        key!("mailbox-form-search-owners")
    } else {
        key!("mailbox-form-search-sounds")
    });
    let status = match search.found {
        None => t_format(key!("mailbox-form-first-choices"), &[("count", MAX_CHOICES.into())]),
        Some((0, _)) => t(key!("mailbox-form-no-match")),
        Some((count, true)) => t_format(key!("mailbox-form-first-matches"), &[("count", count.into())]),
        Some((count, false)) => t_format(key!("mailbox-form-matches"), &[("count", count.into())]),
    };
    let form_field = FormField::new(name.clone(), label.clone()).hint(status);
    let (words, description_ids) = (search.words.clone(), form_field.description_ids());
    view! {
        <div class="script-fallback choice-search">
            <LabeledField field=form_field>
                <div class="choice-search-row">
                    <input
                        class="input"
                        type="text"
                        id=name.clone()
                        name=name
                        value=words
                        maxlength=MAX_SEARCH_CHARS.to_string()
                        dir=AUTO_DIRECTION
                        autocomplete="off"
                        aria-describedby=description_ids
                    />
                    <button
                        class="button"
                        name=MailboxSubmission::INTENT_INPUT
                        value=MailboxSubmission::SEARCH_INTENT
                        aria-label=label
                    >
                        {t(key!("mailbox-form-search"))}
                    </button>
                </div>
            </LabeledField>
        </div>
    }
    .into_any()
}
