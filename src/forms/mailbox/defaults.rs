//! What the form of a new mailbox contains.

use crate::domain::choice::{AnnounceTime, CallOpens, Choice as _, NotifyFor, OwnerEmail, PlayOrder};
use crate::domain::customer_context::CustomerContext;
use crate::domain::exit::ExitKind;
use crate::domain::field::Field;
use crate::domain::timezone::Timezone;
use crate::forms::values::Values;

/// The defaults of a new mailbox: those of the Enswitch documentation, without what the plan excludes.
pub fn defaults(context: &CustomerContext) -> Values {
    let plan = &context.plan;
    let notify_for = if plan.fax { NotifyFor::VoicemailFax } else { NotifyFor::Voicemail };
    let owner_email = if plan.recordings_by_email { OwnerEmail::Recording } else { OwnerEmail::Notice };
    let mut values = Values::default();
    values.set(Field::Customer, context.customer_id.to_string());
    values.set(Field::Language, context.default_language().map_or(String::new(), |l| l.as_str().to_owned()));
    values.set(Field::Timezone, context.default_timezone().map_or("", Timezone::as_str));
    values.set(Field::PlayOrder, PlayOrder::Oldest.code());
    values.set(Field::AnnounceTime, AnnounceTime::Off.code());
    values.set(Field::ExitKind, ExitKind::Hangup.code());
    values.set(Field::NotifyFor, notify_for.code());
    values.set(Field::OwnerEmail, owner_email.code());
    values.set(Field::NotifyCallOpens, CallOpens::Mailbox.code());
    for field in
        [Field::PinRequired, Field::TemporaryGreeting, Field::Beep, Field::AnnounceCaller, Field::AnnounceDuration]
    {
        values.switch(field, true);
    }
    values
}
