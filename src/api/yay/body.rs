//! The body of a call that creates or changes a mailbox.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http::{HeaderMap, StatusCode, header};

use super::YAY_BODY_LIMIT;
use super::decode::{MailboxFields, Recipient, decode};
use super::encode::{name, recipient_uuid};
use super::response::{ErrorResponse, InvalidField};
use crate::domain::choice::{AnnounceTime, Choice as _};
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::MailboxField;
use crate::domain::rule_messages as rules;
use crate::forms::mailbox::defaults;
use crate::forms::mailbox_values::MailboxValues;
use crate::services::mailboxes::Mailbox;
use crate::web::state::WebState;

/// The fields that could be read, and the errors of the others.
pub(super) struct Body {
    fields: MailboxFields,
    /// Fields that could not be read.
    pub(super) errors: Vec<InvalidField>,
}

impl FromRequest<WebState> for Body {
    type Rejection = ErrorResponse;

    async fn from_request(request: Request, state: &WebState) -> Result<Self, ErrorResponse> {
        if !is_json(request.headers()) {
            let message = "Send JSON with Content-Type: application/json.";
            return Err(ErrorResponse::with_message(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            let message = format!("The body is too large or incomplete. Send at most {} KiB.", YAY_BODY_LIMIT / 1024);
            ErrorResponse::with_message(rejection.status(), message)
        })?;
        let decoded = decode(&bytes)
            .map_err(|reason| ErrorResponse::with_message(StatusCode::BAD_REQUEST, format!("{reason}.")))?;
        Ok(Self { fields: decoded.0, errors: decoded.1 })
    }
}

/// Whether the content type of the body is JSON, or not given.
fn is_json(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(header::CONTENT_TYPE) else { return true };
    let kind = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

impl Body {
    /// The settings of a new mailbox, without its number.
    pub(super) fn for_new(&mut self, context: &CustomerContext) -> MailboxValues {
        let mut values = defaults(context);
        let off = AnnounceTime::Off;
        self.apply_fields(&mut values, context, off);
        if let Some(addresses) = self.addresses(None) {
            values.switch(MailboxField::NotifyRecipients, !addresses.is_empty());
            values.set(MailboxField::Recipients, addresses.join("\n"));
        }
        values
    }

    /// The new settings of the mailbox `now`: omitted fields have the default of a new mailbox, except PIN and
    /// recipients. Settings that the dialect doesn't have are unchanged.
    pub(super) fn for_existing(&mut self, context: &CustomerContext, current: &Mailbox) -> MailboxValues {
        let mut values = MailboxValues::default();
        self.apply_fields(&mut values, context, current.settings.announce_time);
        let is_unchanged =
            |addresses: &Vec<String>| current.recipients.iter().map(|recipient| &recipient.address).eq(addresses);
        // Sending back a response unchanged changes nothing, even if the recipients are not notified.
        if let Some(addresses) = self.addresses(Some(current)).filter(|addresses| !is_unchanged(addresses)) {
            values.switch(MailboxField::NotifyRecipients, !addresses.is_empty());
            values.set(MailboxField::Recipients, addresses.join("\n"));
        }
        values
    }

    fn apply_fields(&self, values: &mut MailboxValues, context: &CustomerContext, clock: AnnounceTime) {
        let (fields, defaults) = (&self.fields, defaults(context));
        values.set(MailboxField::Name, fields.name.as_deref().unwrap_or_default());
        values.set(
            MailboxField::Greeting,
            fields.greeting.as_deref().unwrap_or(defaults.get(MailboxField::Greeting)).to_lowercase(),
        );
        for (field, on) in [
            (MailboxField::Beep, fields.beep),
            (MailboxField::AnnounceCaller, fields.play_caller_id),
            (MailboxField::Transcribe, fields.transcribe),
        ] {
            values.switch(field, on.unwrap_or(defaults.on(field)));
        }
        match fields.play_timestamp {
            None => values.set(MailboxField::AnnounceTime, defaults.get(MailboxField::AnnounceTime)),
            Some(false) => values.set(MailboxField::AnnounceTime, AnnounceTime::Off.code()),
            Some(true) if clock == AnnounceTime::Off => {
                values.set(MailboxField::AnnounceTime, AnnounceTime::Hour12.code());
            }
            // The clock is unchanged.
            Some(true) => {}
        }
        if let Some(password) = &fields.password {
            values.set(MailboxField::Pin, password);
        }
    }

    /// The email addresses of the recipients, if any were sent. UUIDs are looked up in the mailbox.
    fn addresses(&mut self, mailbox: Option<&Mailbox>) -> Option<Vec<String>> {
        let address_of = |uuid: &str| {
            let mailbox = mailbox?;
            let matches = |address: &str| recipient_uuid(&mailbox.uuid, address).eq_ignore_ascii_case(uuid);
            mailbox
                .recipients
                .iter()
                .find(|recipient| matches(&recipient.address))
                .map(|recipient| recipient.address.clone())
        };
        let found = self.fields.email_recipients.as_ref()?.iter().map(|recipient| match recipient {
            Recipient::Email(email) => Some(email.clone()),
            Recipient::Known(uuid) => address_of(uuid),
        });
        let found: Option<Vec<String>> = found.collect();
        if found.is_none() {
            let error = InvalidField::new(name(MailboxField::Recipients), rules::recipient_without_address());
            self.errors.push(error);
        }
        found
    }
}
