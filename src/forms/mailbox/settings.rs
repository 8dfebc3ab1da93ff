//! Parsing every field of the form but the PIN.

use super::errors::Errors;
use crate::domain::choice::{AnnounceTime, CallOpens, Choice, NotifyFor, OwnerEmail, PlayOrder};
use crate::domain::customer_context::CustomerContext;
use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::exit::{ExitDestination, ExitKind};
use crate::domain::field::MailboxField;
use crate::domain::language::Language;
use crate::domain::mailbox::MailboxSettings;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::text::{Description, DisplayName};
use crate::domain::timezone::Timezone;
use crate::forms::mailbox_values::MailboxValues;

/// The settings, or `None` if a field is invalid. `stored` holds the current values: unchanged texts are accepted even
/// if they would be refused anew.
pub(super) fn parse(
    values: &MailboxValues,
    context: &CustomerContext,
    stored: Option<&MailboxValues>,
    errors: &mut Errors,
) -> Option<MailboxSettings> {
    let get = |field| values.get(field);
    let is_unchanged = |field| {
        let text = get(field).replace("\r\n", "\n");
        !text.is_empty() && stored.is_some_and(|stored| stored.get(field) == text)
    };
    let number = errors.take(MailboxField::Number, MailboxNumber::parse(get(MailboxField::Number)));
    let name = errors.take_or(MailboxField::Name, DisplayName::parse(get(MailboxField::Name)), || {
        is_unchanged(MailboxField::Name).then(|| DisplayName::from_stored(get(MailboxField::Name)))
    });
    let description =
        errors.take_or(MailboxField::Description, Description::parse(get(MailboxField::Description)), || {
            is_unchanged(MailboxField::Description).then(|| Description::from_stored(get(MailboxField::Description)))
        });
    let owner = errors.take(MailboxField::Owner, owner(get(MailboxField::Owner), context));
    let language = errors.take_or(MailboxField::Language, Language::parse(get(MailboxField::Language)), || {
        let is_accepted = is_unchanged(MailboxField::Language) || get(MailboxField::Language) == context.language;
        is_accepted.then(|| Language::parse_stored(get(MailboxField::Language)).ok()).flatten()
    });
    let timezone = errors.take(MailboxField::Timezone, Timezone::parse(get(MailboxField::Timezone)));
    let greeting = errors.take(MailboxField::Greeting, greeting(get(MailboxField::Greeting), context));
    let exit_kind = errors.take(MailboxField::ExitKind, choice::<ExitKind>(get(MailboxField::ExitKind)));
    let exit = exit_kind.and_then(|kind| {
        errors.take(MailboxField::ExitNumber, ExitDestination::parse(kind, get(MailboxField::ExitNumber)))
    });
    let recipients = match Recipients::parse(get(MailboxField::Recipients)) {
        Ok(recipients) => Some(recipients),
        Err(_) if is_unchanged(MailboxField::Recipients) => {
            Some(Recipients::from_stored(get(MailboxField::Recipients).lines()))
        }
        Err(problems) => {
            for problem in problems {
                errors.add(MailboxField::Recipients, problem);
            }
            None
        }
    };
    let caller_id = errors.take(MailboxField::CallerId, DialString::parse_optional(get(MailboxField::CallerId)));
    let notify_call = errors.take(MailboxField::NotifyCall, DialString::parse_optional(get(MailboxField::NotifyCall)));
    let pager = errors.take_or(MailboxField::Pager, Email::parse_optional(get(MailboxField::Pager)), || {
        is_unchanged(MailboxField::Pager).then(|| Some(Email::from_stored(get(MailboxField::Pager))))
    });
    let play_order = errors.take(MailboxField::PlayOrder, choice::<PlayOrder>(get(MailboxField::PlayOrder)));
    let announce_time =
        errors.take(MailboxField::AnnounceTime, choice::<AnnounceTime>(get(MailboxField::AnnounceTime)));
    let owner_email = errors.take(MailboxField::OwnerEmail, choice::<OwnerEmail>(get(MailboxField::OwnerEmail)));
    let notify_for = errors.take(MailboxField::NotifyFor, choice::<NotifyFor>(get(MailboxField::NotifyFor)));
    let notify_call_opens =
        errors.take(MailboxField::NotifyCallOpens, choice::<CallOpens>(get(MailboxField::NotifyCallOpens)));

    Some(MailboxSettings {
        number: number?,
        name: name?,
        description: description?,
        pin_required: values.on(MailboxField::PinRequired),
        owner: owner?,
        language: language?,
        timezone: timezone?,
        greeting: greeting?,
        temporary_greeting: values.on(MailboxField::TemporaryGreeting),
        beep: values.on(MailboxField::Beep),
        play_order: play_order?,
        announce_envelope: values.on(MailboxField::AnnounceEnvelope),
        announce_caller: values.on(MailboxField::AnnounceCaller),
        announce_duration: values.on(MailboxField::AnnounceDuration),
        announce_time: announce_time?,
        exit: exit?,
        caller_id: caller_id?,
        owner_email: owner_email?,
        recipients: recipients?,
        notify_recipients: values.on(MailboxField::NotifyRecipients),
        pager: pager?,
        pager_attach: values.on(MailboxField::PagerAttach),
        notify_for: notify_for?,
        owner_text: values.on(MailboxField::OwnerText),
        notify_call: notify_call?,
        notify_call_opens: notify_call_opens?,
        delete_after_email: values.on(MailboxField::DeleteAfterEmail),
        transcribe: values.on(MailboxField::Transcribe),
        panel: values.on(MailboxField::Panel),
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
pub fn unknown_choices(values: &MailboxValues, context: &CustomerContext) -> Vec<FieldError> {
    let mut errors = Errors::default();
    errors.take(MailboxField::Owner, owner(values.get(MailboxField::Owner), context));
    errors.take(MailboxField::Greeting, greeting(values.get(MailboxField::Greeting), context));
    errors.0
}
