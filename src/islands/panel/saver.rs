//! Saves the settings of a card one by one, immediately.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::save_status::SaveStatus;
use crate::components::form_user::{self, FORM_USER_INPUT};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::MailboxField;
use crate::domain::problem::FieldError;
use crate::error::{AppError, NOT_DONE_KEY, OUTCOME_UNKNOWN_KEY};
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::{CONFIRMED_INPUT, Card, PANEL_FIELDS, apply_settings, change_message, setting_change};
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::server_fns::{get_panel_card, set_panel_setting};
use crate::paths;

/// The state of a card between the user and the server. The shown values run ahead of the stored ones; changes made
/// during a save are not lost, the last one wins.
#[derive(Clone, Copy)]
pub struct Saver {
    /// The latest state from the server: stored values and rules.
    card: RwSignal<Card>,
    values: RwSignal<MailboxValues>,
    is_saving: StoredValue<bool>,
    /// Whether the outcome of the last change is unknown.
    is_unknown: StoredValue<bool>,
    /// Whether the user has confirmed the losses of the pending changes.
    is_confirmed: StoredValue<bool>,
    /// The status of the last change.
    pub status: RwSignal<Option<SaveStatus>>,
}

impl Saver {
    /// A saver for the card as rendered.
    pub fn new(card: Card) -> Self {
        Self {
            values: RwSignal::new(card.values.clone()),
            card: RwSignal::new(card),
            is_saving: StoredValue::new(false),
            is_unknown: StoredValue::new(false),
            is_confirmed: StoredValue::new(false),
            status: RwSignal::new(None),
        }
    }

    /// The status is cleared when anything else on the page is changed. Changes that are pending when the page is left
    /// are sent with `keepalive`, since a response would no longer arrive.
    pub fn add_window_listeners(self) {
        Effect::new(move |_| {
            let submit = window_event_listener(ev::submit, move |_| self.clear_status());
            let change = window_event_listener(ev::change, move |_| self.clear_status());
            let pagehide = window_event_listener(ev::pagehide, move |_| self.send_pending());
            on_cleanup(move || [submit, change, pagehide].into_iter().for_each(WindowListenerHandle::remove));
        });
    }

    /// Derives something from the card and the shown values.
    pub fn with<T>(self, f: impl Fn(&Card, &MailboxValues) -> T) -> T {
        self.card.with(|card| self.values.with(|values| f(card, values)))
    }

    /// The same without tracking.
    pub fn with_untracked<T>(self, f: impl Fn(&Card, &MailboxValues) -> T) -> T {
        self.card.with_untracked(|card| self.values.with_untracked(|values| f(card, values)))
    }

    /// The address of the card's forms.
    pub fn action(self) -> String {
        self.card.with_untracked(|card| paths::PANEL_MAILBOX.with(&card.uuid))
    }

    /// An id unique to this card.
    pub fn id(self, name: &str) -> String {
        self.card.with_untracked(|card| card.control_id(name))
    }

    /// Whether nothing can be changed.
    pub fn is_locked(self) -> bool {
        self.card.with_untracked(|card| card.locked)
    }

    /// Changes settings; if that loses something, asks for confirmation first.
    pub fn set(self, settings: &[(MailboxField, String)]) {
        let unconfirmed = self.with_untracked(|card, values| card.unconfirmed(values, settings));
        if unconfirmed.is_empty() {
            self.clear_status();
            self.apply(settings);
        } else {
            self.ask_confirmation(&unconfirmed, settings.to_vec());
        }
    }

    /// Asks for confirmation of a loss.
    fn ask_confirmation(self, unconfirmed: &[FieldError], pending: Vec<(MailboxField, String)>) {
        let status = self.card.with_untracked(|card| SaveStatus::confirmation(card.name(), unconfirmed, pending));
        // The current click also fires events that clear the status, so it is set on the next frame.
        request_animation_frame(move || self.status.set(Some(status)));
    }

    /// Applies the pending changes after confirmation.
    pub fn confirm(self) {
        if let Some(status) = self.status.get_untracked() {
            self.is_confirmed.set_value(true);
            self.clear_status();
            self.apply(&status.pending);
        }
    }

    fn apply(self, settings: &[(MailboxField, String)]) {
        self.values.update(|values| apply_settings(values, settings));
        if !self.is_saving.get_value() {
            self.is_saving.set_value(true);
            spawn_local(self.save());
        }
    }

    fn clear_status(self) {
        if !self.is_unknown.get_value() {
            self.status.set(None);
        }
    }

    /// Saves pending changes until there are none.
    async fn save(self) {
        let (uuid, before) = self.card.with_untracked(|card| (card.uuid.clone(), card.values.clone()));
        let (mut last_saved, mut changed) = (None, Vec::new());
        while let Some((field, value)) = self.pending_changes().into_iter().next() {
            let submitted = setting_change(field, &value).unwrap_or_default();
            last_saved = None;
            let is_confirmed = self.is_confirmed.get_value();
            match set_panel_setting(uuid.clone(), field, value.clone(), is_confirmed, form_user::user()).await {
                Ok((MailboxSaveOutcome::Done(_), card)) => {
                    self.apply_server_state(card, &submitted);
                    changed.extend(PANEL_FIELDS.into_iter().filter(|field| submitted.has(*field)));
                    last_saved = Some((field, value));
                }
                Ok((outcome, card)) => {
                    self.apply_server_state(card, &submitted);
                    let pending = vec![(field, value)];
                    let status =
                        self.card.with_untracked(|card| SaveStatus::from_outcome(card.name(), &outcome, pending));
                    self.status.set(Some(status));
                }
                Err(error) if error.is_outcome_unknown() => self.refetch(&uuid, &submitted).await,
                Err(error) => self.revert(error, &submitted),
            }
        }
        self.is_saving.set_value(false);
        self.is_confirmed.set_value(false);
        if let Some((field, value)) = last_saved {
            changed.retain(|field| self.card.with_untracked(|card| card.values.get(*field) != before.get(*field)));
            let undo: Vec<_> = PANEL_FIELDS.into_iter().filter(|field| changed.contains(field)).collect();
            let undo: Vec<_> = undo.into_iter().map(|field| (field, before.get(field).to_owned())).collect();
            let status = self.card.with_untracked(|card| SaveStatus {
                text: change_message(field, &value, card.name(), messages()),
                undo: if card.would_accept(&undo) { undo.clone() } else { Vec::new() },
                ..SaveStatus::default()
            });
            self.status.set(Some(status));
        }
    }

    /// All settings whose shown value differs from the stored one.
    fn pending_changes(self) -> Vec<(MailboxField, String)> {
        self.card.with_untracked(|card| {
            self.values.with_untracked(|values| {
                let differing = PANEL_FIELDS.into_iter().filter(|f| values.get(*f) != card.values.get(*f));
                differing.map(|field| (field, values.get(field).to_owned())).collect()
            })
        })
    }

    /// Applies the server's state. Settings changed after `submitted` was sent remain pending.
    fn apply_server_state(self, card: Card, submitted: &MailboxValues) {
        self.values.update(|values| {
            let old = self.card.with_untracked(|old| old.values.clone());
            for field in MailboxField::ALL {
                let expected = if submitted.has(field) { submitted } else { &old };
                if values.get(field) == expected.get(field) {
                    values.set(field, card.values.get(field));
                }
            }
        });
        self.card.set(card);
    }

    fn revert(self, error: AppError, submitted: &MailboxValues) {
        self.apply_server_state(self.card.get_untracked(), submitted);
        let text = t_format(key!("panel-not-changed"), &[("why", error.message(messages()).into())]);
        self.status.set(Some(SaveStatus { sign_in: error == AppError::SignedOut, ..SaveStatus::refusal(text) }));
    }

    /// The outcome of `submitted` is unknown: polls until the server responds, and shows the stored state.
    async fn refetch(self, uuid: &str, submitted: &MailboxValues) {
        self.is_unknown.set_value(true);
        self.status.set(Some(SaveStatus::refusal(t(OUTCOME_UNKNOWN_KEY))));
        for attempt in 0.. {
            match get_panel_card(uuid.to_owned()).await {
                Ok(card) => {
                    let is_saved = |field| !submitted.has(field) || submitted.get(field) == card.values.get(field);
                    let saved = PANEL_FIELDS.into_iter().all(is_saved);
                    self.apply_server_state(card, submitted);
                    let text = t(if saved { key!("panel-connection-back") } else { NOT_DONE_KEY });
                    self.status.set(Some(SaveStatus { text, is_refused: !saved, ..SaveStatus::default() }));
                    break;
                }
                Err(error) if error.is_outcome_unknown() => browser::wait_or_online(1 << attempt.min(5)).await,
                Err(error) => {
                    self.revert(error, submitted);
                    break;
                }
            }
        }
        self.is_unknown.set_value(false);
    }

    /// Sends pending changes while the page is being left, since running requests may be aborted.
    fn send_pending(self) {
        let pending = self.pending_changes();
        if !pending.is_empty() {
            let mut pairs: Vec<_> = pending.iter().map(|(field, value)| (field.name(), value.as_str())).collect();
            let user = form_user::user();
            pairs.push((FORM_USER_INPUT, &user));
            if self.is_confirmed.get_value() {
                pairs.push((CONFIRMED_INPUT, "on"));
            }
            let undo = self.card.with_untracked(|card| paths::PANEL_UNDO.with(&card.uuid));
            browser::send_keepalive(&undo, &pairs);
        }
    }
}
