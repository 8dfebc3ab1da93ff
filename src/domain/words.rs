//! Every sentence about a rule, in one place: each names the rule and how to meet it.

pub mod import;
pub mod sound;

use super::field::Field;
use super::number::MailboxNumber;
use super::options;
use super::pin::{PinBreach, PinPolicy, PinRule};
use super::plan::PlanFeature;
use super::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::tongue::Words;

/// The key of the greeting of a mailbox for which no sound is chosen.
pub const OWN_GREETING: &str = "choices-own-greeting";

/// What is wrong with a field, and what to do.
pub fn error(e: &FieldError, words: Words) -> String {
    let field = ("field", e.field.label(words).into());
    match &e.problem {
        Problem::Required => words.say(required(e.field)),
        Problem::TooLong { length, max } => {
            words.say_with("rules-too-long", &[field, ("length", (*length).into()), ("max", (*max).into())])
        }
        Problem::ControlCharacter => words.say_with("rules-control-character", &[field]),
        Problem::NumberLength { digits } => {
            let (min, max) = (MailboxNumber::MIN.into(), MailboxNumber::MAX.into());
            words.say_with("rules-number-length", &[("min", min), ("max", max), ("digits", (*digits).into())])
        }
        Problem::RangeFull { first, last } => {
            words.say_with("rules-range-full", &[("first", first.into()), ("last", last.into())])
        }
        Problem::Pin(breach) => pin(breach, words),
        Problem::UnknownChoice => words.say_with("rules-unknown-choice", &[field]),
        Problem::ExitNumberMissing { kind } => words.say_with("rules-exit-number-missing", &[("kind", kind.into())]),
        Problem::BadAddress { address } => {
            words.say_with("rules-bad-address", &[("address", shortened(address).into())])
        }
        Problem::RecipientTwice { address } => {
            words.say_with("rules-recipient-twice", &[("address", shortened(address).into())])
        }
        Problem::TooManyRecipients { count } => {
            words.say_with("rules-too-many-recipients", &[("count", (*count).into())])
        }
        Problem::UnknownTimezone { name } => {
            words.say_with("rules-unknown-timezone", &[("name", shortened(name).into())])
        }
        Problem::UnknownLanguage { tag, meant } => unknown_language(tag, meant, words),
        Problem::NotInPlan { plan, feature } => not_in_plan(plan, *feature, words),
        Problem::PlanFull { plan, max } => {
            words.say_with("rules-plan-full", &[("plan", plan.into()), ("max", (*max).into())])
        }
        Problem::RoleForbids => words.say_with("rules-role-forbids", &[field]),
        plain => words.say(without_evidence(plain)),
    }
}

/// That there is no such language, and which was probably meant.
pub fn unknown_language(tag: &str, meant: &str, words: Words) -> String {
    let tag = ("tag", shortened(tag).into());
    if meant.is_empty() {
        words.say_with("rules-unknown-language", &[tag])
    } else {
        words.say_with("rules-unknown-language-meant", &[tag, ("meant", meant.into())])
    }
}

/// The key of what is said of a problem that is its own evidence.
const fn without_evidence(problem: &Problem) -> &'static str {
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
pub fn new_pin(e: &FieldError, words: Words) -> String {
    match e {
        FieldError { field: Field::Pin, problem: Problem::Required } => words.say("rules-required-new-pin"),
        other => error(other, words),
    }
}

/// A value of an API's body is not of the type that its document names, such as "true or false". English, as
/// all that only scripts read.
pub fn wrong_type(wanted: &str) -> String {
    format!("This must be {wanted}")
}

/// A name of an API's body or query occurs again.
pub fn given_twice() -> &'static str {
    "This is given twice; once is enough"
}

/// A recipient of an API's body has no address, and no other way to tell whom it means.
pub fn recipient_without_address() -> &'static str {
    "A recipient needs an email, or the uuid of a recipient that this mailbox has"
}

/// What the plan leaves out and is chosen from before, without a full stop.
pub fn kept_out_of_plan(plan: &str, feature: PlanFeature, words: Words) -> String {
    words.say_with("rules-kept-out-of-plan", &[("why", not_in_plan(plan, feature, words).into())])
}

/// Why an option of a plan is not to be had.
pub fn not_in_plan(plan: &str, feature: PlanFeature, words: Words) -> String {
    let key = match feature {
        PlanFeature::Transcription => "rules-plan-transcription",
        PlanFeature::Fax => "rules-plan-fax",
        PlanFeature::TextNotices => "rules-plan-text",
        PlanFeature::NotificationCalls => "rules-plan-call",
        PlanFeature::RecordingsByEmail => "rules-plan-recording",
    };
    words.say_with(key, &[("plan", plan.into())])
}

const fn required(field: Field) -> &'static str {
    match field {
        Field::Number => "rules-required-number",
        Field::Name => "rules-required-name",
        Field::Pin => "rules-required-pin",
        Field::Timezone => "rules-required-timezone",
        Field::Language => "rules-required-language",
        _ => "rules-required",
    }
}

fn pin(breach: &PinBreach, words: Words) -> String {
    match breach {
        PinBreach::NotDigits => words.say("rules-pin-not-digits"),
        PinBreach::Dash => words.say("rules-pin-dash"),
        PinBreach::TooShort { policy, .. } => {
            words.say_with("rules-pin-too-short", &[("rule", pin_rule(PinRule::Length, policy, words).into())])
        }
        PinBreach::TooLong { policy, .. } => {
            words.say_with("rules-pin-too-long", &[("rule", pin_rule(PinRule::Length, policy, words).into())])
        }
        PinBreach::Repeats(run) => words.say_with("rules-pin-repeats", &[("run", run.into())]),
        PinBreach::Sequential(run) => words.say_with("rules-pin-sequence", &[("run", run.into())]),
        PinBreach::IsNumber => words.say("rules-pin-is-number"),
        PinBreach::IsNumberReversed => words.say("rules-pin-is-number-reversed"),
    }
}

/// One rule of a PIN policy, as stated before anything is typed.
pub fn pin_rule(rule: PinRule, policy: &PinPolicy, words: Words) -> String {
    match rule {
        PinRule::Length if policy.shortest == policy.longest => {
            words.say_with("rules-pin-rule-exactly", &[("count", policy.shortest.into())])
        }
        PinRule::Length => {
            let ends = [("shortest", policy.shortest.into()), ("longest", policy.longest.into())];
            words.say_with("rules-pin-rule-between", &ends)
        }
        PinRule::Repeats => words.say("rules-pin-rule-repeats"),
        PinRule::Sequences => words.say("rules-pin-rule-sequences"),
        PinRule::Number => words.say("rules-pin-rule-number"),
    }
}

/// What is wrong with a name that was given.
pub fn name(problem: &Problem, words: Words) -> String {
    match problem {
        Problem::TooLong { length, max } => {
            words.say_with("rules-name-too-long", &[("length", (*length).into()), ("max", (*max).into())])
        }
        _ => words.say("rules-name-character"),
    }
}

/// What will happen, for a warning.
pub fn warning(w: &FieldWarning, words: Words) -> String {
    words.say(match w.warning {
        Warning::LedHere(count) => return words.say_with("rules-warning-led-here", &[("count", count.into())]),
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

/// A value as history and comparisons show it: the label of a choice, "on" or "off", else itself.
pub fn value(field: Field, raw: &str, words: Words) -> String {
    let known = if field.is_switch() {
        Some(words.say(if raw.is_empty() { "choices-off" } else { "choices-on" }))
    } else {
        options::of(field, words).into_iter().find(|(name, _)| *name == raw).map(|(_, label)| label)
    };
    known.unwrap_or_else(|| if raw.is_empty() { words.say("choices-none") } else { raw.replace('\n', ", ") })
}

/// Long evidence would bury the sentence.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(59).chain(['…']).collect()
}
