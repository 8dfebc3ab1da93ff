//! A select of a card.

use leptos::ev::{Event, KeyboardEvent, SubmitEvent};
use leptos::html::{Form, Select};
use leptos::prelude::*;

use super::saver::Saver;
use super::warning_lines;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::components::select_redraw::SelectRedraw;
use crate::domain::field::MailboxField;
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::{Card, PanelChoice, PanelOption};
use crate::i18n::{Messages, key};
use crate::islands::browser;

/// The state of a choice before it is saved.
#[derive(Clone, Copy)]
struct ChoiceInput {
    saver: Saver,
    field: MailboxField,
    /// The selected value, while it is not saved.
    picked: RwSignal<Option<String>>,
    /// Whether the keyboard is used. Some browsers change the value with every arrow key, so it is saved only on Enter
    /// or blur.
    by_keyboard: StoredValue<bool>,
}

impl ChoiceInput {
    fn on_change(self, event: &Event) {
        self.picked.set(Some(event_target_value(event)));
        if !self.by_keyboard.get_value() {
            self.save();
        }
    }

    fn on_key_down(self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "Enter" => self.save(),
            "Tab" => {}
            _ => self.by_keyboard.set_value(true),
        }
    }

    fn save(self) {
        if let Some(value) = self.picked.get_untracked() {
            self.picked.set(None);
            self.saver.set(&[(self.field, value)]);
        }
    }

    /// Adopts a choice made before hydration.
    fn hydrate(self, select: NodeRef<Select>) {
        Effect::new(move |_| {
            let Some(select) = select.get() else { return };
            let stored = self.saver.with_untracked(|_, values| values.get(self.field).to_owned());
            if !self.saver.is_locked() && select.value() != stored {
                self.picked.set(Some(select.value()));
            }
        });
    }
}

/// A select with its label, hint and warnings.
#[component]
pub fn ChoiceForm(
    /// The card's saver.
    saver: Saver,
    /// Which choice of the card.
    pick: fn(&Card, &MailboxValues, Messages) -> PanelChoice,
) -> impl IntoView {
    let choice = Memo::new(move |_| saver.with(|card, values| pick(card, values, messages())));
    let field = choice.with_untracked(|choice| choice.field);
    let (id, hint_id) = (saver.id(field.name()), saver.id(&format!("{}-hint", field.name())));
    let hint = move || choice.with(|choice| choice.hint.clone());
    let disabled = move || saver.is_locked() || choice.with(|choice| choice.barred);
    let (form, select) = (NodeRef::<Form>::new(), NodeRef::<Select>::new());
    browser::mark_form_hydrated(form);
    let input = ChoiceInput { saver, field, picked: RwSignal::new(None), by_keyboard: StoredValue::new(false) };
    input.hydrate(select);
    let redraw = SelectRedraw::default();
    let options = move || {
        let (picked, property) = (input.picked.get(), redraw.selected_property());
        let option = |option: PanelOption| {
            let PanelOption { value, label, chosen, barred } = option;
            let chosen = picked.as_ref().map_or(chosen, |picked| *picked == value);
            view! { <option value=value selected=chosen prop:selected=property(chosen) disabled=barred>{label}</option> }
        };
        choice.get().options.into_iter().map(option).collect_view()
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        input.save();
    };
    // Without scripts, or before hydration, the button is always needed; otherwise only for a choice made by keyboard.
    let button = move || if input.picked.with(Option::is_some) { "button" } else { "button script-fallback" };
    view! {
        <form
            class="panel-choice-row"
            method="post"
            action=saver.action()
            node_ref=form
            on:submit=on_submit
        >
            <FormUserInput />
            <input type="hidden" name="field" value=field.name() />
            <div class="panel-row-text">
                <label class="panel-row-label" for=id.clone()>{field.label(messages())}</label>
                <span id=hint_id.clone()>
                    <span class="hint">{hint}</span>
                    {move || warning_lines(choice.with(|choice| choice.warnings.clone()))}
                </span>
            </div>
            <div class="panel-choice-input">
                <select
                    class="input"
                    id=id
                    name="value"
                    autocomplete="off"
                    disabled=disabled
                    aria-describedby=hint_id
                    node_ref=select
                    on:pointerdown=move |_| input.by_keyboard.set_value(false)
                    on:keydown=move |event| input.on_key_down(&event)
                    on:change=move |event| input.on_change(&event)
                    on:blur=move |_| input.save()
                >
                    {options}
                </select>
                <button class=button disabled=disabled>{t(key!("panel-set"))}</button>
            </div>
        </form>
    }
    .into_any()
}
