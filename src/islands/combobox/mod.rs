//! A choice from a list that is too long for a select: typing searches it on the server.

mod list;

use std::time::Duration;

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::components::field::{FormField, LabeledField, SelectOption};
use crate::components::i18n::{messages, t, t_format};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::domain::customer_context::Matches;
use crate::domain::field::MailboxField;
use crate::error::AppError;
use crate::forms::list_choice::{ListChoice, MAX_SEARCH_CHARS};
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::latest_request::{LatestRequest, SEARCH_DELAY};
use crate::islands::server_fns::search_choices;
use list::{Enter, MatchList};

/// A field whose choices are searched on the server. A hidden input carries the value, the focus stays in the text
/// input, and the arrow keys move through the list. Text that is left without choosing is reset to the name of the
/// current choice; clearing it selects the first of `options`, which is no choice.
#[component]
pub fn Combobox(
    /// The field.
    field: MailboxField,
    /// The form's state.
    state: MailboxFormState,
    /// The choices known to the form, used to label the current one.
    options: Signal<Vec<SelectOption>>,
    /// How the field is shown.
    form_field: FormField,
) -> impl IntoView {
    let search = Search::new(field, state);
    let (described, invalid) = (form_field.description_ids(), form_field.is_invalid());
    let text = move || {
        search.typed.get().unwrap_or_else(|| {
            let label = options.with(|all| all.iter().find(|o| o.value == search.value.get()).map(|o| o.label.clone()));
            label.unwrap_or_else(|| t(key!("mailbox-form-choose-again")))
        })
    };
    let none = move || options.with(|all| all.first().map(|o| o.label.clone()).unwrap_or_default());
    let list_id = format!("{}-list", field.name());
    let is_shown = move || search.list.with(MatchList::is_shown);
    let active = move || is_shown().then(|| option_id(field, search.list.with(MatchList::active_index)));
    let is_open = move || search.list.with(MatchList::is_open);
    view! {
        <LabeledField field=form_field>
            <input type="hidden" id=value_id(field) name=field.name() prop:value=search.value />
            <div class="combobox">
                <input
                    class="input"
                    type="text"
                    role="combobox"
                    id=field.name()
                    node_ref=search.input
                    aria-autocomplete="list"
                    aria-controls=list_id.clone()
                    aria-expanded=move || is_shown().to_string()
                    aria-activedescendant=active
                    aria-describedby=described
                    aria-invalid=move || invalid.get().then_some("true")
                    maxlength=MAX_SEARCH_CHARS.to_string()
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    prop:value=text
                    on:focus=move |_| search.select_text()
                    on:input=move |event| search.on_input(event_target_value(&event))
                    on:keydown=move |event| search.on_key(&event)
                    on:click=move |_| search.open()
                    on:blur=move |_| search.on_leave()
                />
                <div class="combobox-popup" class:combobox-open=is_open>
                    <div
                        class="combobox-list"
                        id=list_id
                        role="listbox"
                        aria-label=t(key!("mailbox-form-found"))
                        hidden=move || !is_shown()
                        // Keeps the focus in the text input.
                        on:mousedown=move |event| event.prevent_default()
                    >
                        {move || rows(search, &none())}
                    </div>
                    <p class="listbox-status" role="status">{search.status}</p>
                </div>
            </div>
            <div id=format!("{}-search-error", field.name()) role="alert">
                {move || search.error.get().map(|error| view! { <p class="error">{error.message(messages())}</p> })}
            </div>
        </LabeledField>
    }
}

fn value_id(field: MailboxField) -> String {
    format!("{}-value", field.name())
}

fn option_id(field: MailboxField, index: usize) -> String {
    format!("{}-option-{index}", field.name())
}

fn rows(search: Search, none: &str) -> Vec<AnyView> {
    let row = |(index, choice): (usize, &Option<ListChoice>)| {
        let label = choice.as_ref().map_or_else(|| none.to_owned(), |choice| choice.label(messages()));
        let detail = choice.as_ref().map(|choice| choice.detail().to_owned());
        let target = choice.clone();
        view! {
            <div
                class="listbox-option"
                role="option"
                id=option_id(search.field, index)
                aria-selected=move || (search.list.with(MatchList::active_index) == index).to_string()
                on:pointermove=move |_| search.point(index)
                on:click=move |_| search.choose(target.clone())
            >
                <bdi class="listbox-option-label">{label}</bdi>
                <bdi class="listbox-option-detail">{detail}</bdi>
            </div>
        }
        .into_any()
    };
    // Moving through the list does not render it again.
    search.found.with(|rows| rows.iter().enumerate().map(row).collect())
}

/// The signals of one combobox.
#[derive(Clone, Copy)]
struct Search {
    field: MailboxField,
    state: MailboxFormState,
    input: NodeRef<Input>,
    /// The value that the form submits.
    value: Memo<String>,
    /// The typed text while nothing is chosen for it.
    typed: RwSignal<Option<String>>,
    list: RwSignal<MatchList>,
    /// The rows of the list.
    found: Memo<Vec<Option<ListChoice>>>,
    /// The number of matches, as text.
    status: RwSignal<String>,
    /// Why the search failed; kept until one succeeds.
    error: RwSignal<Option<AppError>>,
    latest: LatestRequest,
}

impl Search {
    fn new(field: MailboxField, state: MailboxFormState) -> Self {
        let list = RwSignal::new(MatchList::default());
        Self {
            field,
            state,
            input: NodeRef::new(),
            value: Memo::new(move |_| state.values.with(|values| values.get(field).to_owned())),
            typed: RwSignal::new(None),
            list,
            found: Memo::new(move |_| list.with(|list| list.rows().to_vec())),
            status: RwSignal::new(String::new()),
            error: RwSignal::new(None),
            latest: LatestRequest::default(),
        }
    }

    fn select_text(self) {
        if let Some(input) = self.input.get_untracked() {
            input.select();
        }
    }

    fn on_input(self, text: String) {
        self.typed.set(Some(text.clone()));
        self.send(SEARCH_DELAY, text);
    }

    /// Opens the list without a search term, if it is closed and nothing is typed.
    fn open(self) {
        if self.typed.with_untracked(Option::is_none) && !self.list.with_untracked(MatchList::is_open) {
            self.send(Duration::ZERO, String::new());
        }
    }

    fn send(self, pause: Duration, text: String) {
        self.list.update(MatchList::ask);
        let customer = self.state.context.with_untracked(|context| context.customer_id);
        let is_unfiltered = text.trim().is_empty();
        let field = self.field;
        let request = move || search_choices(customer, field, text);
        self.latest.send(pause, request, move |response| self.on_response(response, is_unfiltered));
    }

    fn on_response(self, response: Result<Matches<ListChoice>, AppError>, is_unfiltered: bool) {
        let Matches { found, more } = match response {
            Ok(matches) => matches,
            Err(error) => {
                self.list.update(MatchList::close);
                self.status.set(String::new());
                return self.error.set(Some(error));
            }
        };
        let count = found.len();
        let status = match (count, more) {
            (0, _) => t(key!("mailbox-form-no-match")),
            (_, true) => t_format(key!("mailbox-form-first-matches"), &[("count", count.into())]),
            (_, false) => t_format(key!("mailbox-form-matches"), &[("count", count.into())]),
        };
        self.status.set(status);
        self.error.set(None);
        // Clearing the text is a choice of none.
        let current =
            if self.typed.with_untracked(Option::is_some) { String::new() } else { self.value.get_untracked() };
        let chosen = self.list.try_update(|list| list.answer(found, is_unfiltered, &current));
        if let Some(Enter::Choose(row)) = chosen {
            self.choose(row);
        }
    }

    fn on_key(self, event: &KeyboardEvent) {
        if event.is_composing() {
            return;
        }
        let key = event.key();
        match key.as_str() {
            "ArrowDown" | "ArrowUp" if self.list.with_untracked(MatchList::is_open) => self.step(key == "ArrowDown"),
            "ArrowDown" | "ArrowUp" => self.open(),
            "Enter" => {
                let typed = self.typed.get_untracked();
                if typed.as_ref().is_some_and(|text| text.trim().is_empty())
                    && self.list.with_untracked(MatchList::active_index) == 0
                {
                    self.choose(None);
                } else {
                    match self.list.try_update(|list| list.enter(typed.is_some())) {
                        Some(Enter::Choose(row)) => self.choose(row),
                        Some(Enter::Stay) => {}
                        Some(Enter::Pass) | None => return,
                    }
                }
            }
            "Escape" if self.typed.with_untracked(Option::is_some) || self.list.with_untracked(MatchList::is_open) => {
                event.stop_propagation();
                self.revert();
                self.select_text();
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn point(self, index: usize) {
        if self.list.with_untracked(MatchList::active_index) != index {
            self.list.update(|list| list.point(index));
        }
    }

    fn step(self, down: bool) {
        self.list.update(|list| list.step(down));
        let id = option_id(self.field, self.list.with_untracked(MatchList::active_index));
        if let Some(option) = document().get_element_by_id(&id) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }

    /// The text input is left: empty text chooses none, any other text without a choice is reset.
    fn on_leave(self) {
        // If the list has become short, this input was removed while focused.
        let Some(typed) = self.typed.try_get_untracked() else { return };
        if typed.is_some_and(|text| text.trim().is_empty()) { self.choose(None) } else { self.revert() }
    }

    /// Resets the text to the current choice.
    fn revert(self) {
        self.latest.cancel();
        self.typed.set(None);
        self.list.update(MatchList::close);
        self.status.set(String::new());
    }

    /// Chooses it like an option of a select: the form is notified by the events of the hidden input.
    fn choose(self, choice: Option<ListChoice>) {
        let value = choice.as_ref().map(ListChoice::value).unwrap_or_default();
        if let Some(choice) = choice {
            self.state.context.update(|context| choice.add_to(context));
        }
        self.revert();
        if value != self.value.get_untracked() {
            browser::type_into(&value_id(self.field), &value);
        }
        if self.input.get_untracked().is_some_and(|input| document().active_element().as_ref() == Some(&input)) {
            self.select_text();
        }
    }
}
