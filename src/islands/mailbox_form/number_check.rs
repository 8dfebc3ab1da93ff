//! Asking the server whether the number is taken.

use leptos::prelude::*;

use super::press::PointerPress;
use crate::components::mailbox_form_state::MailboxFormState;
use crate::domain::field::MailboxField;
use crate::domain::mailbox_number::MailboxNumber;
use crate::islands::latest_request::{CHECK_DELAY, LatestRequest};
use crate::islands::server_fns::is_number_taken;

/// The check whether the number is taken.
#[derive(Clone, Copy)]
pub struct NumberCheck {
    state: MailboxFormState,
    /// The mailbox that may have the number itself.
    uuid: StoredValue<Option<String>>,
    press: PointerPress,
    request: LatestRequest,
}

impl NumberCheck {
    /// A check for the form.
    pub fn new(state: MailboxFormState, uuid: StoredValue<Option<String>>, press: PointerPress) -> Self {
        Self { state, uuid, press, request: LatestRequest::default() }
    }

    /// Checks the typed number once typing pauses. Submitting does not wait for it.
    pub fn start(self) {
        let parsed = self.state.values.with_untracked(|v| {
            (MailboxNumber::parse(v.get(MailboxField::Number)), v.get(MailboxField::Customer).parse().ok())
        });
        let (Ok(number), Some(customer)) = parsed else { return self.cancel() };
        let except = self.uuid.get_value().unwrap_or_default();
        let typed = number.as_str().to_owned();
        self.request.send(
            CHECK_DELAY,
            move || self.press.after(is_number_taken(customer, typed, except)),
            move |response| {
                if let Ok(is_taken) = response {
                    self.state.apply_number_check(customer, &number, is_taken);
                }
            },
        );
    }

    /// Drops a check that is waiting or under way.
    pub fn cancel(self) {
        self.request.cancel();
    }
}
