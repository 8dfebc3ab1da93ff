//! All messages about rules: each names the rule and how to satisfy it.

pub mod import;
pub mod sound;

use super::field::Field;
use super::mailbox_number::MailboxNumber;
use super::options;
use super::pin::{PinPolicy, PinRule, PinViolation};
use super::plan::PlanFeature;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::i18n::Messages;

/// The message key of the greeting of a mailbox without a chosen sound.
pub const DEFAULT_GREETING_KEY: &str = "choices-system-default";

/// What is wrong with a field, and what to do.
pub fn error(e: &FieldError, messages: Messages) -> String {
    let field = ("field", e.field.label(messages).into());
    match &e.problem {
        Problem::Required => messages.get(required_key(e.field)),
        Problem::TooLong { length, max } => {
            messages.format("validation-too-long", &[field, ("length", (*length).into()), ("max", (*max).into())])
        }
        Problem::ControlCharacter => messages.format("validation-control-character", &[field]),
        Problem::NumberLength { digits } => {
            let (min, max) = (MailboxNumber::MIN.into(), MailboxNumber::MAX.into());
            messages.format("validation-number-length", &[("min", min), ("max", max), ("digits", (*digits).into())])
        }
        Problem::RangeFull { first, last } => {
            messages.format("validation-range-full", &[("first", first.into()), ("last", last.into())])
        }
        Problem::Pin(violation) => pin_violation(violation, messages),
        Problem::UnknownChoice => messages.format("validation-unknown-choice", &[field]),
        Problem::ExitNumberMissing { kind } => {
            messages.format("validation-exit-number-missing", &[("kind", kind.into())])
        }
        Problem::BadAddress { address } => {
            messages.format("validation-bad-address", &[("address", truncate(address).into())])
        }
        Problem::RecipientTwice { address } => {
            messages.format("validation-recipient-listed-twice", &[("address", truncate(address).into())])
        }
        Problem::TooManyRecipients { count } => {
            messages.format("validation-too-many-recipients", &[("count", (*count).into())])
        }
        Problem::UnknownTimezone { name } => {
            messages.format("validation-unknown-timezone", &[("name", truncate(name).into())])
        }
        Problem::UnknownLanguage { tag, meant } => unknown_language(tag, meant, messages),
        Problem::NotInPlan { plan, feature } => not_in_plan(plan, *feature, messages),
        Problem::PlanFull { plan, max } => {
            messages.format("validation-plan-full", &[("plan", plan.into()), ("max", (*max).into())])
        }
        Problem::RoleForbids => messages.format("validation-role-forbids", &[field]),
        other => messages.get(plain_message_key(other)),
    }
}

/// Reports an unknown language, and the one that was probably meant.
pub fn unknown_language(tag: &str, meant: &str, messages: Messages) -> String {
    let tag = ("tag", truncate(tag).into());
    if meant.is_empty() {
        messages.format("validation-unknown-language", &[tag])
    } else {
        messages.format("validation-unknown-language-meant", &[tag, ("meant", meant.into())])
    }
}

/// The message key of a problem without details.
const fn plain_message_key(problem: &Problem) -> &'static str {
    match problem {
        Problem::NotDigits => "validation-not-digits",
        Problem::NumberWithDash => "validation-number-with-dash",
        Problem::NumberTaken => "validation-number-taken",
        Problem::StoredPin => "validation-stored-pin",
        Problem::NoSuchMailbox => "validation-no-such-mailbox",
        Problem::NotDialable => "validation-not-dialable",
        Problem::NotSipAddress => "validation-not-sip-address",
        Problem::ExitToItself => "validation-exit-to-itself",
        Problem::NoRecipients => "validation-no-recipients",
        Problem::NoPager => "validation-no-additional-email",
        Problem::DeletedUnsent => "validation-deleted-unsent",
        Problem::UnknownOwner => "validation-unknown-owner",
        Problem::UnknownSound => "validation-unknown-sound",
        Problem::UnknownCustomer => "validation-unknown-customer",
        Problem::CustomerSuspended => "validation-customer-suspended",
        Problem::Unconfirmed(_) => "validation-unconfirmed",
        _ => "validation-required",
    }
}

/// Like [`error`], for forms that only set a new PIN.
pub fn new_pin_error(e: &FieldError, messages: Messages) -> String {
    match e {
        FieldError { field: Field::Pin, problem: Problem::Required } => messages.get("validation-required-new-pin"),
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

const fn required_key(field: Field) -> &'static str {
    match field {
        Field::Number => "validation-required-number",
        Field::Name => "validation-required-name",
        Field::Owner => "validation-required-owner",
        Field::Pin => "validation-required-pin",
        Field::Timezone => "validation-required-timezone",
        Field::Language => "validation-required-language",
        _ => "validation-required",
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

/// What is wrong with a name.
pub fn name(problem: &Problem, messages: Messages) -> String {
    match problem {
        Problem::TooLong { length, max } => {
            messages.format("validation-name-too-long", &[("length", (*length).into()), ("max", (*max).into())])
        }
        _ => messages.get("validation-name-character"),
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
    let field = if w.field == Field::ExitNumber { Field::ExitKind } else { w.field };
    field.label(messages)
}

/// A value as history and comparisons show it: the label of a choice, "on" or "off", otherwise the value.
pub fn display_value(field: Field, raw: &str, messages: Messages) -> String {
    let label = if field.is_switch() {
        Some(messages.get(if raw.is_empty() { "choices-off" } else { "choices-on" }))
    } else {
        options::for_field(field, messages).into_iter().find(|(name, _)| *name == raw).map(|(_, label)| label)
    };
    label.unwrap_or_else(|| if raw.is_empty() { messages.get("choices-none") } else { raw.replace('\n', ", ") })
}

/// Long values would hide the message.
fn truncate(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(59).chain(['…']).collect()
}
