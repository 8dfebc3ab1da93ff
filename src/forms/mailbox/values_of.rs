//! A stored mailbox as the strings of its form.

use crate::domain::choice::Choice as _;
use crate::domain::dial_string::DialString;
use crate::domain::email::Email;
use crate::domain::field::MailboxField;
use crate::domain::mailbox::MailboxSettings;
use crate::forms::mailbox_values::MailboxValues;

/// The settings of a mailbox of `customer_id` as strings, which [`mailbox::parse`](super::parse) reads back as
/// the same settings.
pub fn values_of(s: &MailboxSettings, customer_id: i64) -> MailboxValues {
    let mut v = MailboxValues::default();
    let dial = |d: &Option<DialString>| d.as_ref().map_or(String::new(), |d| d.as_str().to_owned());
    v.set(MailboxField::Customer, customer_id.to_string());
    v.set(MailboxField::Number, s.number.as_str());
    v.set(MailboxField::Name, s.name.as_str());
    v.set(MailboxField::Description, s.description.as_str());
    v.set(MailboxField::Owner, s.owner.map_or(String::new(), |id| id.to_string()));
    v.set(MailboxField::Language, s.language.as_str());
    v.set(MailboxField::Timezone, s.timezone.as_str());
    v.set(MailboxField::Greeting, s.greeting.clone().unwrap_or_default());
    v.set(MailboxField::PlayOrder, s.play_order.code());
    v.set(MailboxField::AnnounceTime, s.announce_time.code());
    v.set(MailboxField::ExitKind, s.exit.kind().code());
    v.set(MailboxField::ExitNumber, s.exit.number());
    v.set(MailboxField::NotifyFor, s.notify_for.code());
    v.set(MailboxField::OwnerEmail, s.owner_email.code());
    v.set(MailboxField::Recipients, s.recipients.lines());
    v.set(MailboxField::Pager, s.pager.as_ref().map_or("", Email::as_str));
    v.set(MailboxField::NotifyCall, dial(&s.notify_call));
    v.set(MailboxField::NotifyCallOpens, s.notify_call_opens.code());
    v.set(MailboxField::CallerId, dial(&s.caller_id));
    for (field, on) in [
        (MailboxField::PinRequired, s.pin_required),
        (MailboxField::TemporaryGreeting, s.temporary_greeting),
        (MailboxField::Beep, s.beep),
        (MailboxField::AnnounceEnvelope, s.announce_envelope),
        (MailboxField::AnnounceCaller, s.announce_caller),
        (MailboxField::AnnounceDuration, s.announce_duration),
        (MailboxField::OwnerText, s.owner_text),
        (MailboxField::NotifyRecipients, s.notify_recipients),
        (MailboxField::PagerAttach, s.pager_attach),
        (MailboxField::DeleteAfterEmail, s.delete_after_email),
        (MailboxField::Transcribe, s.transcribe),
        (MailboxField::Panel, s.panel),
    ] {
        v.switch(field, on);
    }
    v
}
