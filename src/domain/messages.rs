//! All messages about rules: each names the rule and how to satisfy it.

pub mod import;
pub mod sound;

use super::field::MailboxField;
use super::mailbox_number::MailboxNumber;
use super::options;
use super::pin::{PinPolicy, PinRule, PinViolation};
use super::plan::PlanFeature;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use super::text;
use crate::i18n::Messages;

/// The message key of the greeting of a mailbox without a chosen sound.
pub const DEFAULT_GREETING_KEY: &str = "choices-system-default";

/// The message key for a missing name.
pub const NAME_REQUIRED_KEY: &str = "validation-required-name";
/// The message key for a missing time zone.
pub const TIMEZONE_REQUIRED_KEY: &str = "validation-required-timezone";
/// The message key for a missing language.
pub const LANGUAGE_REQUIRED_KEY: &str = "validation-required-language";
/// The message key for any other missing value.
pub const REQUIRED_KEY: &str = "validation-required";

/// What is wrong with a field, and what to do.
pub fn error(e: &FieldError, messages: Messages) -> String {
    value(&e.problem, &e.field.label(messages), required_key(e.field), messages)
}

/// What is wrong with a value in any form, and what to do. `label` is the label of its field, `required_key` the message
/// key if it is missing.
pub fn value(problem: &Problem, label: &str, required_key: &'static str, messages: Messages) -> String {
    let field = ("field", label.into());
    match problem {
        Problem::Required => messages.get(required_key),
        Problem::TooLong { length, max } => {
            messages.format("validation-too-long", &[field, ("length", (*length).into()), ("max", (*max).into())])
        }
        Problem::ControlCharacter => messages.format("validation-control-character", &[field]),
        Problem::NotDigits => messages.get("validation-not-digits"),
        Problem::NumberWithDash => messages.get("validation-number-with-dash"),
        Problem::NumberLength { digits } => {
            let (min, max) = (MailboxNumber::MIN.into(), MailboxNumber::MAX.into());
            messages.format("validation-number-length", &[("min", min), ("max", max), ("digits", (*digits).into())])
        }
        Problem::NumberTaken => messages.get("validation-number-taken"),
        Problem::RangeFull { first, last } => {
            messages.format("validation-range-full", &[("first", first.into()), ("last", last.into())])
        }
        Problem::Pin(violation) => pin_violation(violation, messages),
        Problem::StoredPin => messages.get("validation-stored-pin"),
        Problem::NoSuchMailbox => messages.get("validation-no-such-mailbox"),
        Problem::UnknownChoice => messages.format("validation-unknown-choice", &[field]),
        Problem::NotDialable => messages.get("validation-not-dialable"),
        Problem::NotSipAddress => messages.get("validation-not-sip-address"),
        Problem::ExitNumberMissing { kind } => {
            messages.format("validation-exit-number-missing", &[("kind", kind.into())])
        }
        Problem::ExitToItself => messages.get("validation-exit-to-itself"),
        Problem::BadAddress { address } => {
            messages.format("validation-bad-address", &[("address", quote(address).into())])
        }
        Problem::RecipientTwice { address } => {
            messages.format("validation-recipient-listed-twice", &[("address", quote(address).into())])
        }
        Problem::TooManyRecipients { count } => {
            messages.format("validation-too-many-recipients", &[("count", (*count).into())])
        }
        Problem::NoRecipients => messages.get("validation-no-recipients"),
        Problem::NoPager => messages.get("validation-no-additional-email"),
        Problem::DeletedUnsent => messages.get("validation-deleted-unsent"),
        Problem::UnknownTimezone { name } => {
            messages.format("validation-unknown-timezone", &[("name", quote(name).into())])
        }
        Problem::UnknownLanguage { tag, meant } => unknown_language(tag, meant, messages),
        Problem::UnknownOwner => messages.get("validation-unknown-owner"),
        Problem::UnknownSound => messages.get("validation-unknown-sound"),
        Problem::UnknownCustomer => messages.get("validation-unknown-customer"),
        Problem::CustomerSuspended => messages.get("validation-customer-suspended"),
        Problem::NotInPlan { plan, feature } => not_in_plan(plan, *feature, messages),
        Problem::PlanFull { plan, max } => {
            messages.format("validation-plan-full", &[("plan", plan.into()), ("max", (*max).into())])
        }
        Problem::RoleForbids => messages.format("validation-role-forbids", &[field]),
        Problem::Unconfirmed(_) => messages.get("validation-unconfirmed"),
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
        messages.format("validation-unknown-language", &[tag])
    } else {
        messages.format("validation-unknown-language-meant", &[tag, ("meant", meant.into())])
    }
}

/// Like [`error`], for forms that only set a new PIN.
pub fn new_pin_error(e: &FieldError, messages: Messages) -> String {
    match e {
        FieldError { field: MailboxField::Pin, problem: Problem::Required } => {
            messages.get("validation-required-new-pin")
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
    messages.format("validation-kept-out-of-plan", &[("why", not_in_plan(plan, feature, messages).into())])
}

/// Why a feature of a plan is not available.
pub fn not_in_plan(plan: &str, feature: PlanFeature, messages: Messages) -> String {
    let key = match feature {
        PlanFeature::Transcription => "validation-plan-transcription",
        PlanFeature::Fax => "validation-plan-fax",
        PlanFeature::TextNotices => "validation-plan-text",
        PlanFeature::NotificationCalls => "validation-plan-call",
        PlanFeature::RecordingsByEmail => "validation-plan-recording",
    };
    messages.format(key, &[("plan", plan.into())])
}

const fn required_key(field: MailboxField) -> &'static str {
    match field {
        MailboxField::Number => "validation-required-number",
        MailboxField::Name => NAME_REQUIRED_KEY,
        MailboxField::Owner => "validation-required-owner",
        MailboxField::Pin => "validation-required-pin",
        MailboxField::Timezone => TIMEZONE_REQUIRED_KEY,
        MailboxField::Language => LANGUAGE_REQUIRED_KEY,
        _ => REQUIRED_KEY,
    }
}

fn pin_violation(violation: &PinViolation, messages: Messages) -> String {
    match violation {
        PinViolation::NotDigits => messages.get("validation-pin-not-digits"),
        PinViolation::Dash => messages.get("validation-pin-dash"),
        PinViolation::TooShort { policy, .. } => {
            messages.format("validation-pin-too-short", &[("rule", pin_rule(PinRule::Length, policy, messages).into())])
        }
        PinViolation::TooLong { policy, .. } => {
            messages.format("validation-pin-too-long", &[("rule", pin_rule(PinRule::Length, policy, messages).into())])
        }
        PinViolation::Repeats(run) => messages.format("validation-pin-repeats", &[("run", run.into())]),
        PinViolation::Sequential(run) => messages.format("validation-pin-sequence", &[("run", run.into())]),
        PinViolation::IsNumber => messages.get("validation-pin-is-number"),
        PinViolation::IsNumberReversed => messages.get("validation-pin-is-number-reversed"),
    }
}

/// One rule of a PIN policy, for display before anything is typed.
pub fn pin_rule(rule: PinRule, policy: &PinPolicy, messages: Messages) -> String {
    match rule {
        PinRule::Length if policy.shortest == policy.longest => {
            messages.format("validation-pin-rule-exactly", &[("count", policy.shortest.into())])
        }
        PinRule::Length => {
            let ends = [("shortest", policy.shortest.into()), ("longest", policy.longest.into())];
            messages.format("validation-pin-rule-between", &ends)
        }
        PinRule::Repeats => messages.get("validation-pin-rule-repeats"),
        PinRule::Sequences => messages.get("validation-pin-rule-sequences"),
        PinRule::Number => messages.get("validation-pin-rule-number"),
    }
}

/// The text of a warning.
pub fn warning(w: &FieldWarning, messages: Messages) -> String {
    messages.get(match w.warning {
        Warning::LedHere(count) => {
            return messages.format("validation-warning-press-0-here", &[("count", count.into())]);
        }
        Warning::RecipientsOff => "validation-warning-recipients-off",
        Warning::ExitMissing => "validation-warning-exit-missing",
        Warning::ExitArchived => "validation-warning-exit-archived",
        Warning::ExitToItself => "validation-warning-exit-to-itself",
        Warning::NobodyOwnsIt => "validation-warning-no-owner",
        Warning::OwnerHasNoAddress => "validation-warning-no-address",
        Warning::DeletedUnheard => "validation-warning-deleted-unheard",
        Warning::NotifiesForNothing => "validation-warning-no-notifications",
        Warning::OpensWithoutPin => "validation-warning-opens-without-pin",
        Warning::TypedPinIgnored => "validation-warning-typed-pin-ignored",
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
        Some(messages.get(if raw.is_empty() { "choices-off" } else { "choices-on" }))
    } else {
        options::for_field(field, messages).into_iter().find(|(name, _)| *name == raw).map(|(_, label)| label)
    };
    label.unwrap_or_else(|| if raw.is_empty() { messages.get("choices-none") } else { raw.replace('\n', ", ") })
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
