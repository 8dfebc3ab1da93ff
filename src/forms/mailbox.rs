//! The mailbox form: parsing and warnings.

use crate::domain::choice::{AnnounceTime, CallOpens, Choice, NotifyFor, OwnerEmail, PlayOrder};
use crate::domain::customer_context::CustomerContext;
use crate::domain::dial_string::DialString;
use crate::domain::digits;
use crate::domain::email::{Email, Recipients};
use crate::domain::exit::{self, ExitDestination, ExitKind};
use crate::domain::field::Field;
use crate::domain::language::Language;
use crate::domain::mailbox::{MailboxSettings, PinChange};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::notify;
use crate::domain::pin::Pin;
use crate::domain::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::domain::text::{Description, Name};
use crate::domain::timezone::Timezone;
use crate::i18n::Messages;

pub use super::mailbox_values::{defaults, values};
use super::values::Values;

/// A form that passes the rules. Whether the number is free, and whether a PIN to be copied is valid, only the database
/// can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedMailbox {
    /// The new settings.
    pub settings: MailboxSettings,
    /// What happens to its PIN.
    pub pin: PinChange,
    /// Possibly unintended effects.
    pub warnings: Vec<FieldWarning>,
}

/// The fields whose options belong to the customer.
pub const CUSTOMER_FIELDS: [Field; 2] = [Field::Owner, Field::Greeting];

/// Parses the form, or returns every error in the order of the form.
///
/// `before` is the current mailbox, if one is changed: then the PIN may be left empty; features that its plan no longer
/// includes may stay, as may a text or an exit that only an older version accepted; and fields that the role may not
/// change must be unchanged.
pub fn parse(
    values: &Values,
    context: &CustomerContext,
    before: Option<&MailboxSettings>,
) -> Result<ParsedMailbox, Vec<FieldError>> {
    let mut errors = Errors::default();
    let pin = pin_change(values, context, before.is_some(), &mut errors);
    let stored = before.map(|settings| self::values(settings, context.customer_id));
    let settings = settings(values, context, stored.as_ref(), &mut errors);
    let lenient = settings.clone().or_else(|| with_defaults(values, context, stored.as_ref(), &errors));
    if let Some(lenient) = lenient {
        check_across_fields(&lenient, context, before, &mut errors);
    }
    match (settings, pin) {
        (Some(settings), Some(pin)) if errors.0.is_empty() => {
            let warnings = all_warnings(values, &settings, context);
            Ok(ParsedMailbox { settings, pin, warnings })
        }
        _ => {
            errors.0.sort_by_key(|e| e.field);
            Err(errors.0)
        }
    }
}

/// The settings with defaults for invalid fields, so that errors across fields can be reported along with the others.
fn with_defaults(
    values: &Values,
    context: &CustomerContext,
    stored: Option<&Values>,
    errors: &Errors,
) -> Option<MailboxSettings> {
    let defaults = defaults(context);
    let mut patched = values.clone();
    for FieldError { field, .. } in &errors.0 {
        let placeholder = match field {
            Field::Number => "000",
            Field::Name => "-",
            // The kind may be valid and only its number missing: reset both.
            Field::ExitKind | Field::ExitNumber => {
                patched.set(Field::ExitKind, ExitKind::Hangup.code());
                ""
            }
            _ => defaults.get(*field),
        };
        patched.set(*field, placeholder);
    }
    self::settings(&patched, context, stored, &mut Errors::default())
}

/// The rules that involve several fields. Errors that only follow from an invalid field are not reported.
fn check_across_fields(
    settings: &MailboxSettings,
    context: &CustomerContext,
    before: Option<&MailboxSettings>,
    errors: &mut Errors,
) {
    let owner = settings.owner.and_then(|id| context.owner(id));
    let unparsed: Vec<Field> = errors.0.iter().map(|e| e.field).collect();
    let is_consequence = |e: &FieldError| {
        let causes: &[Field] = match e.problem {
            Problem::DeletedUnsent => &[Field::Owner, Field::OwnerEmail, Field::Recipients, Field::Pager],
            Problem::ExitToItself => &[Field::Number, Field::ExitKind],
            _ => &[],
        };
        unparsed.contains(&e.field) || causes.iter().any(|f| unparsed.contains(f))
    };
    let mut found = notify::errors(settings, owner);
    found.extend(context.plan.refusals(settings, before));
    let unchanged = before.is_some_and(|b| (&b.exit, &b.number) == (&settings.exit, &settings.number));
    if settings.exit.leads_back_to(&settings.number) && !unchanged {
        found.push(FieldError { field: Field::ExitNumber, problem: Problem::ExitToItself });
    }
    errors.0.extend(found.into_iter().filter(|e| !is_consequence(e)));
    if let Some(before) = before {
        for (changed, field) in
            [(settings.number != before.number, Field::Number), (settings.owner != before.owner, Field::Owner)]
        {
            if changed && !unparsed.contains(&field) && !context.role.may_change(field) {
                errors.add(field, Problem::RoleForbids);
            }
        }
    }
}

/// The settings in `values`, with defaults for invalid fields.
pub fn parse_lenient(values: &Values, context: &CustomerContext) -> Option<MailboxSettings> {
    let mut errors = Errors::default();
    settings(values, context, None, &mut errors).or_else(|| with_defaults(values, context, None, &errors))
}

/// The settings of a stored mailbox, some of which an older version may have accepted by looser rules.
pub fn parse_stored(values: &Values, context: &CustomerContext) -> Option<MailboxSettings> {
    let mut errors = Errors::default();
    settings(values, context, Some(values), &mut errors)
        .or_else(|| with_defaults(values, context, Some(values), &errors))
}

/// The warnings of a form, even if it has errors elsewhere.
pub fn warnings(values: &Values, context: &CustomerContext) -> Vec<FieldWarning> {
    parse_lenient(values, context).map(|s| all_warnings(values, &s, context)).unwrap_or_default()
}

/// The choices of [`CUSTOMER_FIELDS`] that are not among the customer's options.
pub fn unknown_choices(values: &Values, context: &CustomerContext) -> Vec<FieldError> {
    let mut errors = Errors::default();
    errors.take(Field::Owner, owner(values.get(Field::Owner), context));
    errors.take(Field::Greeting, greeting(values.get(Field::Greeting), context));
    errors.0
}

/// The notifications of a new message, as the end of a sentence: "email with recording."
pub fn notification_summary(values: &Values, context: &CustomerContext, messages: Messages) -> String {
    let channels = parse_lenient(values, context)
        .map(|s| notify::describe_channels(&s, s.owner.and_then(|id| context.owner(id)), messages))
        .unwrap_or_default();
    if channels.is_empty() {
        messages.get("mailbox-happens-nothing")
    } else {
        messages.format("mailbox-happens", &[("channels", messages.list(&channels).into())])
    }
}

fn all_warnings(values: &Values, settings: &MailboxSettings, context: &CustomerContext) -> Vec<FieldWarning> {
    let mut found = notify::warnings(settings, settings.owner.and_then(|id| context.owner(id)));
    let exit = &settings.exit;
    found.extend(exit::warning(exit, &settings.number, context.exit_state(exit.number())));
    if !values.get(Field::Pin).trim().is_empty() && !values.get(Field::CopyPin).trim().is_empty() {
        found.insert(0, FieldWarning { field: Field::CopyPin, warning: Warning::TypedPinIgnored });
    }
    found
}

/// The errors found so far. `take` turns a `Result` into an `Option` and records the error.
#[derive(Default)]
struct Errors(Vec<FieldError>);

impl Errors {
    fn add(&mut self, field: Field, problem: Problem) {
        self.0.push(FieldError { field, problem });
    }

    fn take<T>(&mut self, field: Field, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(field, problem)).ok()
    }

    /// The same, unless there is a fallback.
    fn take_or<T>(
        &mut self,
        field: Field,
        result: Result<T, Problem>,
        fallback: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => fallback().or_else(|| {
                self.add(field, problem);
                None
            }),
        }
    }
}

/// What happens to the PIN, regardless of errors elsewhere; `None` if it is invalid. `exists`: the mailbox already
/// exists.
pub fn pin(values: &Values, context: &CustomerContext, exists: bool) -> Option<PinChange> {
    pin_change(values, context, exists, &mut Errors::default())
}

fn pin_change(values: &Values, context: &CustomerContext, exists: bool, errors: &mut Errors) -> Option<PinChange> {
    let copy = values.get(Field::CopyPin).trim();
    if !copy.is_empty() {
        let source = errors.take(Field::CopyPin, MailboxNumber::parse(copy));
        if source.is_none() {
            errors.0.extend(parse_typed_pin(values, context).and_then(Result::err).unwrap_or_default());
        }
        return source.map(PinChange::CopyFrom);
    }
    match parse_typed_pin(values, context) {
        Some(Ok(pin)) => Some(PinChange::Set(pin)),
        Some(Err(errors_found)) => {
            errors.0.extend(errors_found);
            None
        }
        None if exists => Some(PinChange::Keep),
        None => {
            errors.add(Field::Pin, Problem::Required);
            None
        }
    }
}

/// The typed PIN, or every error in it. It is used if none is copied, or if copying is not possible.
pub fn parse_typed_pin(values: &Values, context: &CustomerContext) -> Option<Result<Pin, Vec<FieldError>>> {
    let raw = values.get(Field::Pin);
    let number = digits::normalize(values.get(Field::Number));
    let to_error = |violation| FieldError { field: Field::Pin, problem: Problem::Pin(violation) };
    (!raw.trim().is_empty()).then(|| {
        Pin::parse(raw, &context.pin_policy, &number)
            .map_err(|violations| violations.into_iter().map(to_error).collect())
    })
}

/// `stored` holds the current values: unchanged texts are accepted even if they would be refused anew.
fn settings(
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

#[cfg(test)]
#[path = "mailbox_tests.rs"]
mod tests;
