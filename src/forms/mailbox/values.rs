//! A stored mailbox as the strings of its form.

use crate::domain::choice::Choice as _;
use crate::domain::dial_string::DialString;
use crate::domain::email::Email;
use crate::domain::field::Field;
use crate::domain::mailbox::MailboxSettings;
use crate::forms::values::Values;

/// The settings of a mailbox of `customer_id` as strings, which [`mailbox::parse`](super::parse) reads back as
/// the same settings.
pub fn values(s: &MailboxSettings, customer_id: i64) -> Values {
    let mut v = Values::default();
    let dial = |d: &Option<DialString>| d.as_ref().map_or(String::new(), |d| d.as_str().to_owned());
    v.set(Field::Customer, customer_id.to_string());
    v.set(Field::Number, s.number.as_str());
    v.set(Field::Name, s.name.as_str());
    v.set(Field::Description, s.description.as_str());
    v.set(Field::Owner, s.owner.map_or(String::new(), |id| id.to_string()));
    v.set(Field::Language, s.language.as_str());
    v.set(Field::Timezone, s.timezone.as_str());
    v.set(Field::Greeting, s.greeting.clone().unwrap_or_default());
    v.set(Field::PlayOrder, s.play_order.code());
    v.set(Field::AnnounceTime, s.announce_time.code());
    v.set(Field::ExitKind, s.exit.kind().code());
    v.set(Field::ExitNumber, s.exit.number());
    v.set(Field::NotifyFor, s.notify_for.code());
    v.set(Field::OwnerEmail, s.owner_email.code());
    v.set(Field::Recipients, s.recipients.lines());
    v.set(Field::Pager, s.pager.as_ref().map_or("", Email::as_str));
    v.set(Field::NotifyCall, dial(&s.notify_call));
    v.set(Field::NotifyCallOpens, s.notify_call_opens.code());
    v.set(Field::CallerId, dial(&s.caller_id));
    for (field, on) in [
        (Field::PinRequired, s.pin_required),
        (Field::TemporaryGreeting, s.temporary_greeting),
        (Field::Beep, s.beep),
        (Field::AnnounceEnvelope, s.announce_envelope),
        (Field::AnnounceCaller, s.announce_caller),
        (Field::AnnounceDuration, s.announce_duration),
        (Field::OwnerText, s.owner_text),
        (Field::NotifyRecipients, s.notify_recipients),
        (Field::PagerAttach, s.pager_attach),
        (Field::DeleteAfterEmail, s.delete_after_email),
        (Field::Transcribe, s.transcribe),
        (Field::Panel, s.panel),
    ] {
        v.switch(field, on);
    }
    v
}
