//! Saving settings one by one, at once.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::word::Note;
use crate::components::filled_by::{self, FILLED_BY};
use crate::components::speech::{t, t_with, words};
use crate::domain::field::Field;
use crate::domain::problem::FieldError;
use crate::error::{AppError, IN_DOUBT, NOT_DONE};
use crate::forms::panel::{CONFIRMED, Card, OFFERED, lay, said, wish};
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::islands::browser;
use crate::islands::calls::{get_card, set_setting};

/// A card between the hand and the server. What is shown runs ahead of what is stored; clicks made while
/// one is being saved are not lost, the last one counts.
#[derive(Clone, Copy)]
pub struct Saver {
    /// As the server last told it: what is stored, and the rules around it.
    card: RwSignal<Card>,
    shown: RwSignal<Values>,
    saving: StoredValue<bool>,
    /// Whether nobody knows what became of the last change.
    doubt: StoredValue<bool>,
    /// Whether what is lost by what is wanted is confirmed.
    confirmed: StoredValue<bool>,
    /// What became of it.
    pub note: RwSignal<Option<Note>>,
}

impl Saver {
    /// The card as it came.
    pub fn new(card: Card) -> Self {
        Self {
            shown: RwSignal::new(card.values.clone()),
            card: RwSignal::new(card),
            saving: StoredValue::new(false),
            doubt: StoredValue::new(false),
            confirmed: StoredValue::new(false),
            note: RwSignal::new(None),
        }
    }

    /// What was done last is no news once something else is done on the page. What is still wanted when the page
    /// is left is sent along: the answer that it waits for will not come any more.
    pub fn listen(self) {
        Effect::new(move |_| {
            let sent = window_event_listener(ev::submit, move |_| self.hush());
            let chosen = window_event_listener(ev::change, move |_| self.hush());
            let leaving = window_event_listener(ev::pagehide, move |_| self.send_what_is_wanted());
            on_cleanup(move || [sent, chosen, leaving].into_iter().for_each(WindowListenerHandle::remove));
        });
    }

    /// Something made of the card and the settings that are shown.
    pub fn with<T>(self, make: impl Fn(&Card, &Values) -> T) -> T {
        self.card.with(|card| self.shown.with(|shown| make(card, shown)))
    }

    /// The same once.
    pub fn with_untracked<T>(self, make: impl Fn(&Card, &Values) -> T) -> T {
        self.card.with_untracked(|card| self.shown.with_untracked(|shown| make(card, shown)))
    }

    /// Where the forms of this card go.
    pub fn action(self) -> String {
        self.card.with_untracked(|card| format!("/panel/{}", card.uuid))
    }

    /// An id that no other card has.
    pub fn id(self, name: &str) -> String {
        self.card.with_untracked(|card| format!("{name}-{}", card.uuid))
    }

    /// Whether nothing can be changed.
    pub fn is_locked(self) -> bool {
        self.card.with_untracked(|card| card.locked)
    }

    /// Gives settings other values, unless something is lost by it: then that is asked first.
    pub fn put(self, settings: &[(Field, String)]) {
        let asked = self.with_untracked(|card, shown| card.unconfirmed(shown, settings));
        if asked.is_empty() {
            self.hush();
            self.turn(settings);
        } else {
            self.ask(&asked, settings.to_vec());
        }
    }

    /// Asks before something is lost.
    fn ask(self, asked: &[FieldError], wish: Vec<(Field, String)>) {
        let note = Note::question(asked, wish);
        // What is pressed now is told of as well, and takes away what was said before.
        request_animation_frame(move || self.note.set(Some(note)));
    }

    /// Does what was asked about.
    pub fn confirm(self) {
        if let Some(note) = self.note.get_untracked() {
            self.confirmed.set_value(true);
            self.hush();
            self.turn(&note.wish);
        }
    }

    fn turn(self, settings: &[(Field, String)]) {
        self.shown.update(|shown| lay(shown, settings));
        if !self.saving.get_value() {
            self.saving.set_value(true);
            spawn_local(self.save());
        }
    }

    fn hush(self) {
        if !self.doubt.get_value() {
            self.note.set(None);
        }
    }

    /// Sends what differs until nothing does.
    async fn save(self) {
        let (uuid, before) = self.card.with_untracked(|card| (card.uuid.clone(), card.values.clone()));
        let (mut last, mut mine) = (None, Vec::new());
        while let Some((field, value)) = self.wanted().into_iter().next() {
            let sent = wish(field, &value).unwrap_or_default();
            last = None;
            match set_setting(uuid.clone(), field, value.clone(), self.confirmed.get_value(), filled_by::user()).await {
                Ok((Saved::Done { .. }, card)) => {
                    self.settle(card, &sent);
                    mine.extend(OFFERED.into_iter().filter(|field| sent.has(*field)));
                    last = Some((field, value));
                }
                Ok((refused, card)) => {
                    self.settle(card, &sent);
                    self.note.set(Some(Note::of(&refused, vec![(field, value)])));
                }
                Err(error) if error.in_doubt() => self.find_out(&uuid, &sent).await,
                Err(error) => self.go_back(error, &sent),
            }
        }
        self.saving.set_value(false);
        self.confirmed.set_value(false);
        if let Some((field, value)) = last {
            mine.retain(|field| self.card.with_untracked(|now| now.values.get(*field) != before.get(*field)));
            let undo: Vec<_> = OFFERED.into_iter().filter(|field| mine.contains(field)).collect();
            let undo: Vec<_> = undo.into_iter().map(|field| (field, before.get(field).to_owned())).collect();
            let note = self.card.with_untracked(|card| Note {
                text: said(field, &value, card.name(), words()),
                undo: if card.would_take(&undo) { undo.clone() } else { Vec::new() },
                ..Note::default()
            });
            self.note.set(Some(note));
        }
    }

    /// Every setting that is shown otherwise than it is stored.
    fn wanted(self) -> Vec<(Field, String)> {
        self.card.with_untracked(|card| {
            self.shown.with_untracked(|shown| {
                let differing = OFFERED.into_iter().filter(|f| shown.get(*f) != card.values.get(*f));
                differing.map(|field| (field, shown.get(field).to_owned())).collect()
            })
        })
    }

    /// The server has told what is stored. That is shown; what was touched since `sent` was sent stays wanted.
    fn settle(self, card: Card, sent: &Values) {
        self.shown.update(|shown| {
            let old = self.card.with_untracked(|old| old.values.clone());
            for field in Field::ALL {
                let untouched = if sent.has(field) { sent } else { &old };
                if shown.get(field) == untouched.get(field) {
                    shown.set(field, card.values.get(field));
                }
            }
        });
        self.card.set(card);
    }

    fn go_back(self, error: AppError, sent: &Values) {
        self.settle(self.card.get_untracked(), sent);
        let text = t_with("panel-not-changed", &[("why", error.message(words()).into())]);
        self.note.set(Some(Note { sign_in: error == AppError::SignedOut, ..Note::refusal(text) }));
    }

    /// Nobody knows what became of `sent`: asks until there is an answer, and shows what is stored.
    async fn find_out(self, uuid: &str, sent: &Values) {
        self.doubt.set_value(true);
        self.note.set(Some(Note::refusal(t(IN_DOUBT))));
        for patience in 0.. {
            match get_card(uuid.to_owned()).await {
                Ok(card) => {
                    let saved = OFFERED.into_iter().all(|f| !sent.has(f) || sent.get(f) == card.values.get(f));
                    self.settle(card, sent);
                    let text = t(if saved { "panel-connection-back" } else { NOT_DONE });
                    self.note.set(Some(Note { text, refused: !saved, ..Note::default() }));
                    break;
                }
                Err(error) if error.in_doubt() => browser::pause(1 << patience.min(5)).await,
                Err(error) => {
                    self.go_back(error, sent);
                    break;
                }
            }
        }
        self.doubt.set_value(false);
    }

    /// The page is being left: whatever was on its way may be cut off with it.
    fn send_what_is_wanted(self) {
        let wanted = self.wanted();
        if !wanted.is_empty() {
            let mut pairs: Vec<_> = wanted.iter().map(|(field, value)| (field.name(), value.as_str())).collect();
            let user = filled_by::user();
            pairs.push((FILLED_BY, &user));
            if self.confirmed.get_value() {
                pairs.push((CONFIRMED, "on"));
            }
            browser::send_on_leaving(&format!("{}/undo", self.action()), &pairs);
        }
    }
}
