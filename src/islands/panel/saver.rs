//! Saving settings one by one, at once.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::save_status::SaveStatus;
use crate::components::form_user::{self, FORM_USER_INPUT};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::Field;
use crate::domain::problem::FieldError;
use crate::error::{AppError, NOT_DONE_KEY, OUTCOME_UNKNOWN_KEY};
use crate::forms::panel::{CONFIRMED_INPUT, Card, PANEL_FIELDS, apply_settings, change_message, setting_change};
use crate::forms::submission::MailboxSaveOutcome;
use crate::forms::values::Values;
use crate::islands::browser;
use crate::islands::server_fns::{get_panel_card, set_panel_setting};

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
    pub note: RwSignal<Option<SaveStatus>>,
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
    pub fn add_window_listeners(self) {
        Effect::new(move |_| {
            let sent = window_event_listener(ev::submit, move |_| self.clear_status());
            let chosen = window_event_listener(ev::change, move |_| self.clear_status());
            let leaving = window_event_listener(ev::pagehide, move |_| self.send_pending());
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
    pub fn set(self, settings: &[(Field, String)]) {
        let asked = self.with_untracked(|card, shown| card.unconfirmed(shown, settings));
        if asked.is_empty() {
            self.clear_status();
            self.apply(settings);
        } else {
            self.ask_confirmation(&asked, settings.to_vec());
        }
    }

    /// Asks before something is lost.
    fn ask_confirmation(self, asked: &[FieldError], wish: Vec<(Field, String)>) {
        let note = self.card.with_untracked(|card| SaveStatus::confirmation(card.name(), asked, wish));
        // What is pressed now is told of as well, and takes away what was said before.
        request_animation_frame(move || self.note.set(Some(note)));
    }

    /// Does what was asked about.
    pub fn confirm(self) {
        if let Some(note) = self.note.get_untracked() {
            self.confirmed.set_value(true);
            self.clear_status();
            self.apply(&note.wish);
        }
    }

    fn apply(self, settings: &[(Field, String)]) {
        self.shown.update(|shown| apply_settings(shown, settings));
        if !self.saving.get_value() {
            self.saving.set_value(true);
            spawn_local(self.save());
        }
    }

    fn clear_status(self) {
        if !self.doubt.get_value() {
            self.note.set(None);
        }
    }

    /// Sends what differs until nothing does.
    async fn save(self) {
        let (uuid, before) = self.card.with_untracked(|card| (card.uuid.clone(), card.values.clone()));
        let (mut last, mut mine) = (None, Vec::new());
        while let Some((field, value)) = self.pending_changes().into_iter().next() {
            let sent = setting_change(field, &value).unwrap_or_default();
            last = None;
            match set_panel_setting(uuid.clone(), field, value.clone(), self.confirmed.get_value(), form_user::user())
                .await
            {
                Ok((MailboxSaveOutcome::Done { .. }, card)) => {
                    self.apply_server_state(card, &sent);
                    mine.extend(PANEL_FIELDS.into_iter().filter(|field| sent.has(*field)));
                    last = Some((field, value));
                }
                Ok((refused, card)) => {
                    self.apply_server_state(card, &sent);
                    let wish = vec![(field, value)];
                    let note = self.card.with_untracked(|card| SaveStatus::from_outcome(card.name(), &refused, wish));
                    self.note.set(Some(note));
                }
                Err(error) if error.is_outcome_unknown() => self.refetch(&uuid, &sent).await,
                Err(error) => self.revert(error, &sent),
            }
        }
        self.saving.set_value(false);
        self.confirmed.set_value(false);
        if let Some((field, value)) = last {
            mine.retain(|field| self.card.with_untracked(|now| now.values.get(*field) != before.get(*field)));
            let undo: Vec<_> = PANEL_FIELDS.into_iter().filter(|field| mine.contains(field)).collect();
            let undo: Vec<_> = undo.into_iter().map(|field| (field, before.get(field).to_owned())).collect();
            let note = self.card.with_untracked(|card| SaveStatus {
                text: change_message(field, &value, card.name(), messages()),
                undo: if card.would_accept(&undo) { undo.clone() } else { Vec::new() },
                ..SaveStatus::default()
            });
            self.note.set(Some(note));
        }
    }

    /// Every setting that is shown otherwise than it is stored.
    fn pending_changes(self) -> Vec<(Field, String)> {
        self.card.with_untracked(|card| {
            self.shown.with_untracked(|shown| {
                let differing = PANEL_FIELDS.into_iter().filter(|f| shown.get(*f) != card.values.get(*f));
                differing.map(|field| (field, shown.get(field).to_owned())).collect()
            })
        })
    }

    /// The server has told what is stored. That is shown; what was touched since `sent` was sent stays wanted.
    fn apply_server_state(self, card: Card, sent: &Values) {
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

    fn revert(self, error: AppError, sent: &Values) {
        self.apply_server_state(self.card.get_untracked(), sent);
        let text = t_format("panel-not-changed", &[("why", error.message(messages()).into())]);
        self.note.set(Some(SaveStatus { sign_in: error == AppError::SignedOut, ..SaveStatus::refusal(text) }));
    }

    /// Nobody knows what became of `sent`: asks until there is an answer, and shows what is stored.
    async fn refetch(self, uuid: &str, sent: &Values) {
        self.doubt.set_value(true);
        self.note.set(Some(SaveStatus::refusal(t(OUTCOME_UNKNOWN_KEY))));
        for patience in 0.. {
            match get_panel_card(uuid.to_owned()).await {
                Ok(card) => {
                    let saved = PANEL_FIELDS.into_iter().all(|f| !sent.has(f) || sent.get(f) == card.values.get(f));
                    self.apply_server_state(card, sent);
                    let text = t(if saved { "panel-connection-back" } else { NOT_DONE_KEY });
                    self.note.set(Some(SaveStatus { text, refused: !saved, ..SaveStatus::default() }));
                    break;
                }
                Err(error) if error.is_outcome_unknown() => browser::wait_or_online(1 << patience.min(5)).await,
                Err(error) => {
                    self.revert(error, sent);
                    break;
                }
            }
        }
        self.doubt.set_value(false);
    }

    /// The page is being left: whatever was on its way may be cut off with it.
    fn send_pending(self) {
        let wanted = self.pending_changes();
        if !wanted.is_empty() {
            let mut pairs: Vec<_> = wanted.iter().map(|(field, value)| (field.name(), value.as_str())).collect();
            let user = form_user::user();
            pairs.push((FORM_USER_INPUT, &user));
            if self.confirmed.get_value() {
                pairs.push((CONFIRMED_INPUT, "on"));
            }
            browser::send_keepalive(&format!("{}/undo", self.action()), &pairs);
        }
    }
}
