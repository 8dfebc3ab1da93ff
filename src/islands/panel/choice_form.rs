//! One choice of a card.

use leptos::ev::{Event, KeyboardEvent, SubmitEvent};
use leptos::html::{Form, Select};
use leptos::prelude::*;

use super::saver::Saver;
use super::warning_lines;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t};
use crate::components::select_redraw::SelectRedraw;
use crate::domain::field::Field;
use crate::forms::panel::{Card, PanelChoice, PanelOption};
use crate::forms::values::Values;
use crate::i18n::Messages;
use crate::islands::browser;

/// What is chosen, on its way to the card.
#[derive(Clone, Copy)]
struct ChoiceInput {
    saver: Saver,
    field: Field,
    /// Chosen, and not saved yet.
    picked: RwSignal<Option<String>>,
    /// Whether the choice is made by keys. Some browsers choose at every arrow key, and nobody means all of those.
    keyed: StoredValue<bool>,
}

impl ChoiceInput {
    fn on_change(self, event: &Event) {
        self.picked.set(Some(event_target_value(event)));
        if !self.keyed.get_value() {
            self.save();
        }
    }

    fn on_key_down(self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "Enter" => self.save(),
            "Tab" => {}
            _ => self.keyed.set_value(true),
        }
    }

    fn save(self) {
        if let Some(value) = self.picked.get_untracked() {
            self.picked.set(None);
            self.saver.set(&[(self.field, value)]);
        }
    }

    /// Takes over what was chosen before the script was there.
    fn hydrate(self, select: NodeRef<Select>) {
        Effect::new(move |_| {
            let Some(select) = select.get() else { return };
            let stored = self.saver.with_untracked(|_, shown| shown.get(self.field).to_owned());
            if !self.saver.is_locked() && select.value() != stored {
                self.picked.set(Some(select.value()));
            }
        });
    }
}

/// A choice with its name, and what is missing from it.
#[component]
pub fn ChoiceForm(
    /// The card's.
    saver: Saver,
    /// Which choice.
    pick: fn(&Card, &Values, Messages) -> PanelChoice,
) -> impl IntoView {
    let now = Memo::new(move |_| saver.with(|card, shown| pick(card, shown, messages())));
    let field = now.with_untracked(|pick| pick.field);
    let (id, hint_id) = (saver.id(field.name()), saver.id(&format!("{}-hint", field.name())));
    let hint = move || now.with(|pick| pick.hint.clone());
    let barred = move || saver.is_locked() || now.with(|pick| pick.barred);
    let (form, select) = (NodeRef::<Form>::new(), NodeRef::<Select>::new());
    browser::mark_form_hydrated(form);
    let choosing = ChoiceInput { saver, field, picked: RwSignal::new(None), keyed: StoredValue::new(false) };
    choosing.hydrate(select);
    let drawn = SelectRedraw::default();
    let options = move || {
        let (picked, property) = (choosing.picked.get(), drawn.selected_property());
        let option = |option: PanelOption| {
            let PanelOption { value, label, chosen, barred } = option;
            let chosen = picked.as_ref().map_or(chosen, |picked| *picked == value);
            view! { <option value=value selected=chosen prop:selected=property(chosen) disabled=barred>{label}</option> }
        };
        now.get().options.into_iter().map(option).collect_view()
    };
    let set = move |event: SubmitEvent| {
        event.prevent_default();
        choosing.save();
    };
    // Without a script, and where one is late, the button is all there is; else it comes with a choice made by keys.
    let button = move || if choosing.picked.with(Option::is_some) { "button" } else { "button fallback" };
    view! {
        <form
            class="panel-pick"
            method="post"
            action=saver.action()
            node_ref=form
            on:submit=set
        >
            <FormUserInput />
            <input type="hidden" name="field" value=field.name() />
            <div class="panel-row-text">
                <label class="panel-row-label" for=id.clone()>{field.label(messages())}</label>
                <span id=hint_id.clone()>
                    <span class="hint">{hint}</span>
                    {move || warning_lines(now.with(|pick| pick.warnings.clone()))}
                </span>
            </div>
            <div class="panel-pick-input">
                <select
                    class="input"
                    id=id
                    name="value"
                    autocomplete="off"
                    disabled=barred
                    aria-describedby=hint_id
                    node_ref=select
                    on:pointerdown=move |_| choosing.keyed.set_value(false)
                    on:keydown=move |event| choosing.on_key_down(&event)
                    on:change=move |event| choosing.on_change(&event)
                    on:blur=move |_| choosing.save()
                >
                    {options}
                </select>
                <button class=button disabled=barred>{t("panel-set")}</button>
            </div>
        </form>
    }
    .into_any()
}
