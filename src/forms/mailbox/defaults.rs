//! What the form of a new mailbox contains.

use crate::domain::choice::{AnnounceTime, CallOpens, Choice as _, NotifyFor, OwnerEmail, PlayOrder};
use crate::domain::customer_context::CustomerContext;
use crate::domain::exit::ExitKind;
use crate::domain::field::MailboxField;
use crate::domain::timezone::Timezone;
use crate::forms::mailbox_values::MailboxValues;

/// The defaults of a new mailbox: those of the Enswitch documentation, without what the plan excludes.
pub fn defaults(context: &CustomerContext) -> MailboxValues {
    let plan = &context.plan;
    let notify_for = if plan.fax { NotifyFor::VoicemailFax } else { NotifyFor::Voicemail };
    let owner_email = if plan.recordings_by_email { OwnerEmail::Recording } else { OwnerEmail::Notice };
    let mut values = MailboxValues::default();
    values.set(MailboxField::Customer, context.customer_id.to_string());
    values.set(MailboxField::Language, context.default_language().map_or(String::new(), |l| l.as_str().to_owned()));
    values.set(MailboxField::Timezone, context.default_timezone().map_or("", Timezone::as_str));
    values.set(MailboxField::PlayOrder, PlayOrder::Oldest.code());
    values.set(MailboxField::AnnounceTime, AnnounceTime::Off.code());
    values.set(MailboxField::ExitKind, ExitKind::Hangup.code());
    values.set(MailboxField::NotifyFor, notify_for.code());
    values.set(MailboxField::OwnerEmail, owner_email.code());
    values.set(MailboxField::NotifyCallOpens, CallOpens::Mailbox.code());
    for field in [
        MailboxField::PinRequired,
        MailboxField::TemporaryGreeting,
        MailboxField::Beep,
        MailboxField::AnnounceCaller,
        MailboxField::AnnounceDuration,
    ] {
        values.switch(field, true);
    }
    values
}
