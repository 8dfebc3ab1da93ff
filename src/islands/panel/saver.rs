//! Saving settings one by one, at once.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::speech::words;
use crate::domain::field::Field;
use crate::domain::words as rules;
use crate::error::AppError;
use crate::forms::panel::{Card, OFFERED, said, wish};
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::islands::calls::set_setting;

/// What became of the last change.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Note {
    text: String,
    refused: bool,
    /// The settings as they were before; empty if there is nothing to take back.
    undo: Vec<(Field, String)>,
}

/// A card between the hand and the server. What is shown runs ahead of what is stored; clicks made while
/// one is being saved are not lost, the last one counts.
#[derive(Clone, Copy)]
pub struct Saver {
    card: StoredValue<Card>,
    shown: RwSignal<Values>,
    stored: StoredValue<Values>,
    saving: StoredValue<bool>,
    note: RwSignal<Option<Note>>,
}

impl Saver {
    /// The card as it came.
    pub fn new(card: Card) -> Self {
        Self {
            shown: RwSignal::new(card.values.clone()),
            stored: StoredValue::new(card.values.clone()),
            card: StoredValue::new(card),
            saving: StoredValue::new(false),
            note: RwSignal::new(None),
        }
    }

    /// What was done last is no news once something else is done on the page.
    pub fn listen(self) {
        Effect::new(move |_| {
            let sent = window_event_listener(ev::submit, move |_| self.note.set(None));
            let chosen = window_event_listener(ev::change, move |_| self.note.set(None));
            on_cleanup(move || [sent, chosen].into_iter().for_each(WindowListenerHandle::remove));
        });
    }

    /// Something made of the card and the settings that are shown.
    pub fn with<T>(self, make: impl Fn(&Card, &Values) -> T) -> T {
        self.card.with_value(|card| self.shown.with(|shown| make(card, shown)))
    }

    /// Where the forms of this card go.
    pub fn action(self) -> String {
        self.card.with_value(|card| format!("/panel/{}", card.uuid))
    }

    /// An id that no other card has.
    pub fn id(self, name: &str) -> String {
        self.card.with_value(|card| format!("{name}-{}", card.uuid))
    }

    /// Whether nothing can be changed.
    pub fn is_locked(self) -> bool {
        self.card.with_value(|card| card.locked)
    }

    /// Gives settings other values.
    pub fn put(self, settings: &[(Field, String)]) {
        self.note.set(None);
        self.shown.update(|shown| settings.iter().for_each(|(field, value)| lay(shown, *field, value)));
        if !self.saving.get_value() {
            self.saving.set_value(true);
            spawn_local(self.save());
        }
    }

    /// Sends what differs until nothing does.
    async fn save(self) {
        let uuid = self.card.with_value(|card| card.uuid.clone());
        let before = self.stored.get_value();
        let mut last = None;
        while let Some((field, value)) = self.next() {
            match set_setting(uuid.clone(), field, value.clone()).await {
                Ok(Saved::Done { .. }) => {
                    self.stored.update_value(|stored| lay(stored, field, &value));
                    last = Some((field, value));
                }
                answer => {
                    self.go_back(field, &value);
                    last = None;
                    self.note.set(Some(Note { text: reason(answer), refused: true, undo: Vec::new() }));
                }
            }
        }
        self.saving.set_value(false);
        if let Some((field, value)) = last {
            let stored = self.stored.get_value();
            let changed = OFFERED.into_iter().filter(|f| stored.get(*f) != before.get(*f));
            let undo: Vec<_> = changed.map(|f| (f, before.get(f).to_owned())).collect();
            let text = self.card.with_value(|card| said(field, &value, card.name(), words()));
            self.note.set((!undo.is_empty()).then_some(Note { text, refused: false, undo }));
        }
    }

    /// The first setting that is shown otherwise than it is stored.
    fn next(self) -> Option<(Field, String)> {
        self.shown.with_untracked(|shown| {
            self.stored.with_value(|stored| {
                let field = OFFERED.into_iter().find(|f| shown.get(*f) != stored.get(*f))?;
                Some((field, shown.get(field).to_owned()))
            })
        })
    }

    fn go_back(self, field: Field, value: &str) {
        let touched = wish(field, value).unwrap_or_default();
        let stored = self.stored.get_value();
        self.shown.update(|shown| {
            OFFERED.into_iter().filter(|f| touched.has(*f)).for_each(|f| shown.set(f, stored.get(f)));
        });
    }
}

/// What the server makes of a single setting.
fn lay(values: &mut Values, field: Field, value: &str) {
    let wish = wish(field, value).unwrap_or_default();
    OFFERED.into_iter().filter(|f| wish.has(*f)).for_each(|f| values.set(f, wish.get(f)));
}

fn reason(answer: Result<Saved, AppError>) -> String {
    match answer {
        Ok(Saved::Invalid(errors)) => {
            let why: Vec<_> = errors.iter().map(|e| rules::error(e, words())).collect();
            format!("Not changed. {}.", why.join(". "))
        }
        Ok(_) => "Not changed: this mailbox is archived now.".to_owned(),
        Err(error) => format!("Not changed. {}", error.message(words())),
    }
}

/// What was done, with the way back; or why nothing was.
#[component]
pub fn Word(
    /// The card's.
    saver: Saver,
) -> impl IntoView {
    let note = saver.note;
    let undo = move |_| {
        if let Some(note) = note.get_untracked() {
            saver.put(&note.undo);
        }
    };
    let class = move || match note.get() {
        Some(note) if note.refused => "panel-note panel-note-refused",
        _ => "panel-note",
    };
    let text = move || note.get().map(|note| note.text).unwrap_or_default();
    let undoable = move || note.with(|note| note.as_ref().is_some_and(|note| !note.undo.is_empty()));
    view! {
        <div class=class hidden=move || note.with(Option::is_none)>
            <p>{text}</p>
            <button class="button" type="button" hidden=move || !undoable() on:click=undo>"Undo"</button>
        </div>
        <p class="sr-only" role="status">{text}</p>
    }
}
