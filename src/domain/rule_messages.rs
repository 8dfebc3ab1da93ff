//! All messages about rules: each names the rule and how to satisfy it.

pub mod import;
pub mod sound;

use super::email::Recipients;
use super::field::MailboxField;
use super::mailbox_number::MailboxNumber;
use super::options;
use super::pin::{PinPolicy, PinRule, PinViolation};
use super::plan::PlanFeature;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use super::text;
use crate::i18n::{MessageKey, Messages, key};

/// The message key of the greeting of a mailbox without a chosen sound.
pub const DEFAULT_GREETING_KEY: MessageKey = key!("choices-system-default");

/// The message key for a missing name.
pub const NAME_REQUIRED_KEY: MessageKey = key!("validation-required-name");
/// The message key for a missing time zone.
pub const TIMEZONE_REQUIRED_KEY: MessageKey = key!("validation-required-timezone");
/// The message key for a missing language.
pub const LANGUAGE_REQUIRED_KEY: MessageKey = key!("validation-required-language");
/// The message key for any other missing value.
pub const REQUIRED_KEY: MessageKey = key!("validation-required");

/// What is wrong with a field, and what to do.
pub fn error(e: &FieldError, messages: Messages) -> String {
    value(&e.problem, &e.field.label(messages), required_key(e.field), messages)
}

/// What is wrong with a value in any form, and what to do. `label` is the label of its field, `required_key` the message
/// key if it is missing.
pub fn value(problem: &Problem, label: &str, required_key: MessageKey, messages: Messages) -> String {
    let field = ("field", label.into());
    match problem {
        Problem::Required => messages.get(required_key),
        Problem::TooLong { length, max } => {
            messages.format(key!("validation-too-long"), &[field, ("length", (*length).into()), ("max", (*max).into())])
        }
        Problem::ControlCharacter => messages.format(key!("validation-control-character"), &[field]),
        Problem::NotDigits => messages.get(key!("validation-not-digits")),
        Problem::NumberWithDash => messages.get(key!("validation-number-with-dash")),
        Problem::NumberLength { digits } => {
            let (min, max) = (MailboxNumber::MIN.into(), MailboxNumber::MAX.into());
            messages
                .format(key!("validation-number-length"), &[("min", min), ("max", max), ("digits", (*digits).into())])
        }
        Problem::NumberTaken => messages.get(key!("validation-number-taken")),
        Problem::RangeFull { first, last } => {
            messages.format(key!("validation-range-full"), &[("first", first.into()), ("last", last.into())])
        }
        Problem::Pin(violation) => pin_violation(violation, messages),
        Problem::StoredPin => messages.get(key!("validation-stored-pin")),
        Problem::NoSuchMailbox => messages.get(key!("validation-no-such-mailbox")),
        Problem::UnknownChoice => messages.format(key!("validation-unknown-choice"), &[field]),
        Problem::NotDialable => messages.get(key!("validation-not-dialable")),
        Problem::NotSipAddress => messages.get(key!("validation-not-sip-address")),
        Problem::ExitNumberMissing { kind } => {
            messages.format(key!("validation-exit-number-missing"), &[("kind", kind.into())])
        }
        Problem::ExitToItself => messages.get(key!("validation-exit-to-itself")),
        Problem::BadAddress { address } => {
            messages.format(key!("validation-bad-address"), &[("address", quote(address).into())])
        }
        Problem::RecipientTwice { address } => {
            messages.format(key!("validation-recipient-listed-twice"), &[("address", quote(address).into())])
        }
        Problem::TooManyRecipients { count } => {
            let numbers = [("count", (*count).into()), ("max", Recipients::MAX.into())];
            messages.format(key!("validation-too-many-recipients"), &numbers)
        }
        Problem::NoRecipients => messages.get(key!("validation-no-recipients")),
        Problem::NoPager => messages.get(key!("validation-no-additional-email")),
        Problem::DeletedUnsent => messages.get(key!("validation-deleted-unsent")),
        Problem::UnknownTimezone { name } => {
            messages.format(key!("validation-unknown-timezone"), &[("name", quote(name).into())])
        }
        Problem::UnknownLanguage { tag, meant } => unknown_language(tag, meant, messages),
        Problem::UnknownOwner => messages.get(key!("validation-unknown-owner")),
        Problem::UnknownSound => messages.get(key!("validation-unknown-sound")),
        Problem::UnknownCustomer => messages.get(key!("validation-unknown-customer")),
        Problem::CustomerSuspended => messages.get(key!("validation-customer-suspended")),
        Problem::NotInPlan { plan, feature } => not_in_plan(plan, *feature, messages),
        Problem::PlanFull { plan, max } => {
            messages.format(key!("validation-plan-full"), &[("plan", plan.into()), ("max", (*max).into())])
        }
        Problem::RoleForbids => messages.format(key!("validation-role-forbids"), &[field]),
        Problem::Unconfirmed(_) => messages.get(key!("validation-unconfirmed")),
    }
}

/// What is wrong with the name of anything.
pub fn name(problem: &Problem, messages: Messages) -> String {
    value(problem, &MailboxField::Name.label(messages), NAME_REQUIRED_KEY, messages)
}

/// Reports an unknown language, and the one that was probably meant.
fn unknown_language(tag: &str, meant: &str, messages: Messages) -> String {
    let tag = ("tag", quote(tag).into());
    if meant.is_empty() {
        messages.format(key!("validation-unknown-language"), &[tag])
    } else {
        messages.format(key!("validation-unknown-language-meant"), &[tag, ("meant", meant.into())])
    }
}

/// Like [`error`], for forms that only set a new PIN.
pub fn new_pin_error(e: &FieldError, messages: Messages) -> String {
    match e {
        FieldError { field: MailboxField::Pin, problem: Problem::Required } => {
            messages.get(key!("validation-required-new-pin"))
        }
        other => error(other, messages),
    }
}

/// A value of an API's body does not have the documented type, such as "true or false". In English, like everything
/// that only scripts read.
pub fn wrong_type(wanted: &str) -> String {
    format!("This must be {wanted}")
}

/// A duplicate name in an API's body or query.
pub fn duplicate_name() -> &'static str {
    "This occurs more than once. Send it once"
}

/// A recipient in an API's body has neither an address nor an id.
pub fn recipient_without_address() -> &'static str {
    "Each recipient must have an email, or the uuid of an existing recipient"
}

/// A feature outside the plan that was selected before, without a period.
pub fn kept_though_not_in_plan(plan: &str, feature: PlanFeature, messages: Messages) -> String {
    messages.format(key!("validation-kept-out-of-plan"), &[("why", not_in_plan(plan, feature, messages).into())])
}

/// Why a feature of a plan is not available.
pub fn not_in_plan(plan: &str, feature: PlanFeature, messages: Messages) -> String {
    let key = match feature {
        PlanFeature::Transcription => key!("validation-plan-transcription"),
        PlanFeature::Fax => key!("validation-plan-fax"),
        PlanFeature::TextNotices => key!("validation-plan-text"),
        PlanFeature::NotificationCalls => key!("validation-plan-call"),
        PlanFeature::RecordingsByEmail => key!("validation-plan-recording"),
    };
    messages.format(key, &[("plan", plan.into())])
}

const fn required_key(field: MailboxField) -> MessageKey {
    match field {
        MailboxField::Number => key!("validation-required-number"),
        MailboxField::Name => NAME_REQUIRED_KEY,
        MailboxField::Owner => key!("validation-required-owner"),
        MailboxField::Pin => key!("validation-required-pin"),
        MailboxField::Timezone => TIMEZONE_REQUIRED_KEY,
        MailboxField::Language => LANGUAGE_REQUIRED_KEY,
        _ => REQUIRED_KEY,
    }
}

fn pin_violation(violation: &PinViolation, messages: Messages) -> String {
    match violation {
        PinViolation::NotDigits => messages.get(key!("validation-pin-not-digits")),
        PinViolation::Dash => messages.get(key!("validation-pin-dash")),
        PinViolation::TooShort { policy, .. } => messages
            .format(key!("validation-pin-too-short"), &[("rule", pin_rule(PinRule::Length, policy, messages).into())]),
        PinViolation::TooLong { policy, .. } => messages
            .format(key!("validation-pin-too-long"), &[("rule", pin_rule(PinRule::Length, policy, messages).into())]),
        PinViolation::Repeats(run) => messages.format(key!("validation-pin-repeats"), &[("run", run.into())]),
        PinViolation::Sequential(run) => messages.format(key!("validation-pin-sequence"), &[("run", run.into())]),
        PinViolation::IsNumber => messages.get(key!("validation-pin-is-number")),
        PinViolation::IsNumberReversed => messages.get(key!("validation-pin-is-number-reversed")),
    }
}

/// One rule of a PIN policy, for display before anything is typed.
pub fn pin_rule(rule: PinRule, policy: &PinPolicy, messages: Messages) -> String {
    match rule {
        PinRule::Length if policy.shortest == policy.longest => {
            messages.format(key!("validation-pin-rule-exactly"), &[("count", policy.shortest.into())])
        }
        PinRule::Length => {
            let ends = [("shortest", policy.shortest.into()), ("longest", policy.longest.into())];
            messages.format(key!("validation-pin-rule-between"), &ends)
        }
        PinRule::Repeats => messages.get(key!("validation-pin-rule-repeats")),
        PinRule::Sequences => messages.get(key!("validation-pin-rule-sequences")),
        PinRule::Number => messages.get(key!("validation-pin-rule-number")),
    }
}

/// The text of a warning.
pub fn warning(w: &FieldWarning, messages: Messages) -> String {
    messages.get(match w.warning {
        Warning::LedHere(count) => {
            return messages.format(key!("validation-warning-press-0-here"), &[("count", count.into())]);
        }
        Warning::RecipientsOff => key!("validation-warning-recipients-off"),
        Warning::ExitMissing => key!("validation-warning-exit-missing"),
        Warning::ExitArchived => key!("validation-warning-exit-archived"),
        Warning::ExitToItself => key!("validation-warning-exit-to-itself"),
        Warning::NobodyOwnsIt => key!("validation-warning-no-owner"),
        Warning::OwnerHasNoAddress => key!("validation-warning-no-address"),
        Warning::DeletedUnheard => key!("validation-warning-deleted-unheard"),
        Warning::NotifiesForNothing => key!("validation-warning-no-notifications"),
        Warning::OpensWithoutPin => key!("validation-warning-opens-without-pin"),
        Warning::TypedPinIgnored => key!("validation-warning-typed-pin-ignored"),
    })
}

/// The label for a warning shown away from its field: "number" alone would not say of what.
pub fn warning_label(w: &FieldWarning, messages: Messages) -> String {
    let field = if w.field == MailboxField::ExitNumber { MailboxField::ExitKind } else { w.field };
    field.label(messages)
}

/// A value as history and comparisons show it: the label of a choice, "on" or "off", otherwise the value.
pub fn display_value(field: MailboxField, raw: &str, messages: Messages) -> String {
    let label = if field.is_switch() {
        Some(messages.get(if raw.is_empty() { key!("choices-off") } else { key!("choices-on") }))
    } else {
        options::for_field(field, messages).into_iter().find(|(name, _)| *name == raw).map(|(_, label)| label)
    };
    label.unwrap_or_else(|| if raw.is_empty() { messages.get(key!("choices-none")) } else { raw.replace('\n', ", ") })
}

/// A typed text inside a message. Long texts are cut, since they would hide the message, and characters that cannot be
/// seen are escaped.
pub(super) fn quote(text: &str) -> String {
    const MAX: usize = 60;
    let is_long = text.chars().count() > MAX;
    let mut quoted = String::with_capacity(text.len());
    for c in text.chars().take(if is_long { MAX - 1 } else { MAX }) {
        if c.is_control() || text::is_stripped(c) { quoted.extend(c.escape_unicode()) } else { quoted.push(c) }
    }
    if is_long {
        quoted.push('…');
    }
    quoted
}
