//! Parsing every field of the form but the PIN.

use super::errors::Errors;
use crate::domain::choice::{AnnounceTime, CallOpens, Choice, NotifyFor, OwnerEmail, PlayOrder};
use crate::domain::customer_context::CustomerContext;
use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::exit::{ExitDestination, ExitKind};
use crate::domain::field::Field;
use crate::domain::language::Language;
use crate::domain::mailbox::MailboxSettings;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::text::{Description, Name};
use crate::domain::timezone::Timezone;
use crate::forms::values::Values;

/// The settings, or `None` if a field is invalid. `stored` holds the current values: unchanged texts are accepted even
/// if they would be refused anew.
pub(super) fn parse(
    values: &Values,
    context: &CustomerContext,
    stored: Option<&Values>,
    errors: &mut Errors,
) -> Option<MailboxSettings> {
    let get = |field| values.get(field);
    let is_unchanged = |field| {
        let text = get(field).replace("\r\n", "\n");
        !text.is_empty() && stored.is_some_and(|stored| stored.get(field) == text)
    };
    let number = errors.take(Field::Number, MailboxNumber::parse(get(Field::Number)));
    let name = errors.take_or(Field::Name, Name::parse(get(Field::Name)), || {
        is_unchanged(Field::Name).then(|| Name::from_stored(get(Field::Name)))
    });
    let description = errors.take_or(Field::Description, Description::parse(get(Field::Description)), || {
        is_unchanged(Field::Description).then(|| Description::from_stored(get(Field::Description)))
    });
    let owner = errors.take(Field::Owner, owner(get(Field::Owner), context));
    let language = errors.take_or(Field::Language, Language::parse(get(Field::Language)), || {
        let is_accepted = is_unchanged(Field::Language) || get(Field::Language) == context.language;
        is_accepted.then(|| Language::parse_stored(get(Field::Language)).ok()).flatten()
    });
    let timezone = errors.take(Field::Timezone, Timezone::parse(get(Field::Timezone)));
    let greeting = errors.take(Field::Greeting, greeting(get(Field::Greeting), context));
    let exit_kind = errors.take(Field::ExitKind, choice::<ExitKind>(get(Field::ExitKind)));
    let exit =
        exit_kind.and_then(|kind| errors.take(Field::ExitNumber, ExitDestination::parse(kind, get(Field::ExitNumber))));
    let recipients = match Recipients::parse(get(Field::Recipients)) {
        Ok(recipients) => Some(recipients),
        Err(_) if is_unchanged(Field::Recipients) => Some(Recipients::from_stored(get(Field::Recipients).lines())),
        Err(problems) => {
            for problem in problems {
                errors.add(Field::Recipients, problem);
            }
            None
        }
    };
    let caller_id = errors.take(Field::CallerId, DialString::parse_optional(get(Field::CallerId)));
    let notify_call = errors.take(Field::NotifyCall, DialString::parse_optional(get(Field::NotifyCall)));
    let pager = errors.take_or(Field::Pager, Email::parse_optional(get(Field::Pager)), || {
        is_unchanged(Field::Pager).then(|| Some(Email::from_stored(get(Field::Pager))))
    });
    let play_order = errors.take(Field::PlayOrder, choice::<PlayOrder>(get(Field::PlayOrder)));
    let announce_time = errors.take(Field::AnnounceTime, choice::<AnnounceTime>(get(Field::AnnounceTime)));
    let owner_email = errors.take(Field::OwnerEmail, choice::<OwnerEmail>(get(Field::OwnerEmail)));
    let notify_for = errors.take(Field::NotifyFor, choice::<NotifyFor>(get(Field::NotifyFor)));
    let notify_call_opens = errors.take(Field::NotifyCallOpens, choice::<CallOpens>(get(Field::NotifyCallOpens)));

    Some(MailboxSettings {
        number: number?,
        name: name?,
        description: description?,
        pin_required: values.on(Field::PinRequired),
        owner: owner?,
        language: language?,
        timezone: timezone?,
        greeting: greeting?,
        temporary_greeting: values.on(Field::TemporaryGreeting),
        beep: values.on(Field::Beep),
        play_order: play_order?,
        announce_envelope: values.on(Field::AnnounceEnvelope),
        announce_caller: values.on(Field::AnnounceCaller),
        announce_duration: values.on(Field::AnnounceDuration),
        announce_time: announce_time?,
        exit: exit?,
        caller_id: caller_id?,
        owner_email: owner_email?,
        recipients: recipients?,
        notify_recipients: values.on(Field::NotifyRecipients),
        pager: pager?,
        pager_attach: values.on(Field::PagerAttach),
        notify_for: notify_for?,
        owner_text: values.on(Field::OwnerText),
        notify_call: notify_call?,
        notify_call_opens: notify_call_opens?,
        delete_after_email: values.on(Field::DeleteAfterEmail),
        transcribe: values.on(Field::Transcribe),
        panel: values.on(Field::Panel),
    })
}

fn choice<C: Choice>(raw: &str) -> Result<C, Problem> {
    C::from_code(raw.trim()).ok_or(Problem::UnknownChoice)
}

fn owner(raw: &str, context: &CustomerContext) -> Result<Option<i64>, Problem> {
    match raw.trim() {
        "" | "0" => Ok(None),
        raw => match raw.parse() {
            Ok(id) if context.owner(id).is_some() => Ok(Some(id)),
            _ => Err(Problem::UnknownOwner),
        },
    }
}

fn greeting(raw: &str, context: &CustomerContext) -> Result<Option<String>, Problem> {
    match raw.trim() {
        "" => Ok(None),
        uuid if context.has_sound(uuid) => Ok(Some(uuid.to_owned())),
        _ => Err(Problem::UnknownSound),
    }
}

/// The choices of [`CUSTOMER_FIELDS`](super::CUSTOMER_FIELDS) that are not among the customer's options.
pub fn unknown_choices(values: &Values, context: &CustomerContext) -> Vec<FieldError> {
    let mut errors = Errors::default();
    errors.take(Field::Owner, owner(values.get(Field::Owner), context));
    errors.take(Field::Greeting, greeting(values.get(Field::Greeting), context));
    errors.0
}
