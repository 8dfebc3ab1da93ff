//! Every sentence about a rule, in one place: each names the rule and how to meet it.

pub mod import;
pub mod sound;

use super::field::Field;
use super::mailbox_number::MailboxNumber;
use super::options;
use super::pin::{PinPolicy, PinRule, PinViolation};
use super::plan::PlanFeature;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::i18n::Messages;

/// The key of the greeting of a mailbox for which no sound is chosen.
pub const DEFAULT_GREETING_KEY: &str = "choices-own-greeting";

/// What is wrong with a field, and what to do.
pub fn error(e: &FieldError, words: Messages) -> String {
    let field = ("field", e.field.label(words).into());
    match &e.problem {
        Problem::Required => words.get(required_key(e.field)),
        Problem::TooLong { length, max } => {
            words.format("rules-too-long", &[field, ("length", (*length).into()), ("max", (*max).into())])
        }
        Problem::ControlCharacter => words.format("rules-control-character", &[field]),
        Problem::NumberLength { digits } => {
            let (min, max) = (MailboxNumber::MIN.into(), MailboxNumber::MAX.into());
            words.format("rules-number-length", &[("min", min), ("max", max), ("digits", (*digits).into())])
        }
        Problem::RangeFull { first, last } => {
            words.format("rules-range-full", &[("first", first.into()), ("last", last.into())])
        }
        Problem::Pin(breach) => pin_violation(breach, words),
        Problem::UnknownChoice => words.format("rules-unknown-choice", &[field]),
        Problem::ExitNumberMissing { kind } => words.format("rules-exit-number-missing", &[("kind", kind.into())]),
        Problem::BadAddress { address } => words.format("rules-bad-address", &[("address", truncate(address).into())]),
        Problem::RecipientTwice { address } => {
            words.format("rules-recipient-twice", &[("address", truncate(address).into())])
        }
        Problem::TooManyRecipients { count } => {
            words.format("rules-too-many-recipients", &[("count", (*count).into())])
        }
        Problem::UnknownTimezone { name } => words.format("rules-unknown-timezone", &[("name", truncate(name).into())]),
        Problem::UnknownLanguage { tag, meant } => unknown_language(tag, meant, words),
        Problem::NotInPlan { plan, feature } => not_in_plan(plan, *feature, words),
        Problem::PlanFull { plan, max } => {
            words.format("rules-plan-full", &[("plan", plan.into()), ("max", (*max).into())])
        }
        Problem::RoleForbids => words.format("rules-role-forbids", &[field]),
        plain => words.get(plain_message_key(plain)),
    }
}

/// That there is no such language, and which was probably meant.
pub fn unknown_language(tag: &str, meant: &str, words: Messages) -> String {
    let tag = ("tag", truncate(tag).into());
    if meant.is_empty() {
        words.format("rules-unknown-language", &[tag])
    } else {
        words.format("rules-unknown-language-meant", &[tag, ("meant", meant.into())])
    }
}

/// The key of what is said of a problem that is its own evidence.
const fn plain_message_key(problem: &Problem) -> &'static str {
    match problem {
        Problem::NotDigits => "rules-not-digits",
        Problem::NumberWithDash => "rules-number-with-dash",
        Problem::NumberTaken => "rules-number-taken",
        Problem::StoredPin => "rules-stored-pin",
        Problem::NoSuchMailbox => "rules-no-such-mailbox",
        Problem::NotDialable => "rules-not-dialable",
        Problem::NotSipAddress => "rules-not-sip-address",
        Problem::ExitToItself => "rules-exit-to-itself",
        Problem::NoRecipients => "rules-no-recipients",
        Problem::NoPager => "rules-no-pager",
        Problem::DeletedUnsent => "rules-deleted-unsent",
        Problem::UnknownOwner => "rules-unknown-owner",
        Problem::UnknownSound => "rules-unknown-sound",
        Problem::UnknownCustomer => "rules-unknown-customer",
        Problem::CustomerSuspended => "rules-customer-suspended",
        Problem::Unconfirmed(_) => "rules-unconfirmed",
        _ => "rules-required",
    }
}

/// The same where nothing but a new PIN is asked for.
pub fn new_pin_error(e: &FieldError, words: Messages) -> String {
    match e {
        FieldError { field: Field::Pin, problem: Problem::Required } => words.get("rules-required-new-pin"),
        other => error(other, words),
    }
}

/// A value of an API's body is not of the type that its document names, such as "true or false". English, as
/// all that only scripts read.
pub fn wrong_type(wanted: &str) -> String {
    format!("This must be {wanted}")
}

/// A name of an API's body or query occurs again.
pub fn duplicate_name() -> &'static str {
    "This is given twice; once is enough"
}

/// A recipient of an API's body has no address, and no other way to tell whom it means.
pub fn recipient_without_address() -> &'static str {
    "A recipient needs an email, or the uuid of a recipient that this mailbox has"
}

/// What the plan leaves out and is chosen from before, without a full stop.
pub fn kept_though_not_in_plan(plan: &str, feature: PlanFeature, words: Messages) -> String {
    words.format("rules-kept-out-of-plan", &[("why", not_in_plan(plan, feature, words).into())])
}

/// Why an option of a plan is not to be had.
pub fn not_in_plan(plan: &str, feature: PlanFeature, words: Messages) -> String {
    let key = match feature {
        PlanFeature::Transcription => "rules-plan-transcription",
        PlanFeature::Fax => "rules-plan-fax",
        PlanFeature::TextNotices => "rules-plan-text",
        PlanFeature::NotificationCalls => "rules-plan-call",
        PlanFeature::RecordingsByEmail => "rules-plan-recording",
    };
    words.format(key, &[("plan", plan.into())])
}

const fn required_key(field: Field) -> &'static str {
    match field {
        Field::Number => "rules-required-number",
        Field::Name => "rules-required-name",
        Field::Owner => "rules-required-owner",
        Field::Pin => "rules-required-pin",
        Field::Timezone => "rules-required-timezone",
        Field::Language => "rules-required-language",
        _ => "rules-required",
    }
}

fn pin_violation(breach: &PinViolation, words: Messages) -> String {
    match breach {
        PinViolation::NotDigits => words.get("rules-pin-not-digits"),
        PinViolation::Dash => words.get("rules-pin-dash"),
        PinViolation::TooShort { policy, .. } => {
            words.format("rules-pin-too-short", &[("rule", pin_rule(PinRule::Length, policy, words).into())])
        }
        PinViolation::TooLong { policy, .. } => {
            words.format("rules-pin-too-long", &[("rule", pin_rule(PinRule::Length, policy, words).into())])
        }
        PinViolation::Repeats(run) => words.format("rules-pin-repeats", &[("run", run.into())]),
        PinViolation::Sequential(run) => words.format("rules-pin-sequence", &[("run", run.into())]),
        PinViolation::IsNumber => words.get("rules-pin-is-number"),
        PinViolation::IsNumberReversed => words.get("rules-pin-is-number-reversed"),
    }
}

/// One rule of a PIN policy, as stated before anything is typed.
pub fn pin_rule(rule: PinRule, policy: &PinPolicy, words: Messages) -> String {
    match rule {
        PinRule::Length if policy.shortest == policy.longest => {
            words.format("rules-pin-rule-exactly", &[("count", policy.shortest.into())])
        }
        PinRule::Length => {
            let ends = [("shortest", policy.shortest.into()), ("longest", policy.longest.into())];
            words.format("rules-pin-rule-between", &ends)
        }
        PinRule::Repeats => words.get("rules-pin-rule-repeats"),
        PinRule::Sequences => words.get("rules-pin-rule-sequences"),
        PinRule::Number => words.get("rules-pin-rule-number"),
    }
}

/// What is wrong with a name that was given.
pub fn name(problem: &Problem, words: Messages) -> String {
    match problem {
        Problem::TooLong { length, max } => {
            words.format("rules-name-too-long", &[("length", (*length).into()), ("max", (*max).into())])
        }
        _ => words.get("rules-name-character"),
    }
}

/// What will happen, for a warning.
pub fn warning(w: &FieldWarning, words: Messages) -> String {
    words.get(match w.warning {
        Warning::LedHere(count) => return words.format("rules-warning-led-here", &[("count", count.into())]),
        Warning::RecipientsOff => "rules-warning-recipients-off",
        Warning::ExitMissing => "rules-warning-exit-missing",
        Warning::ExitArchived => "rules-warning-exit-archived",
        Warning::ExitToItself => "rules-warning-exit-to-itself",
        Warning::NobodyOwnsIt => "rules-warning-nobody-owns",
        Warning::OwnerHasNoAddress => "rules-warning-no-address",
        Warning::DeletedUnheard => "rules-warning-deleted-unheard",
        Warning::NotifiesForNothing => "rules-warning-notifies-nothing",
        Warning::OpensWithoutPin => "rules-warning-opens-without-pin",
        Warning::TypedPinIgnored => "rules-warning-typed-pin-ignored",
    })
}

/// Where a warning belongs, as it is called away from its field: a number says nothing without what it is of.
pub fn warning_label(w: &FieldWarning, words: Messages) -> String {
    let field = if w.field == Field::ExitNumber { Field::ExitKind } else { w.field };
    field.label(words)
}

/// A value as history and comparisons show it: the label of a choice, "on" or "off", else itself.
pub fn display_value(field: Field, raw: &str, words: Messages) -> String {
    let known = if field.is_switch() {
        Some(words.get(if raw.is_empty() { "choices-off" } else { "choices-on" }))
    } else {
        options::for_field(field, words).into_iter().find(|(name, _)| *name == raw).map(|(_, label)| label)
    };
    known.unwrap_or_else(|| if raw.is_empty() { words.get("choices-none") } else { raw.replace('\n', ", ") })
}

/// Long evidence would bury the sentence.
fn truncate(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(59).chain(['…']).collect()
}
