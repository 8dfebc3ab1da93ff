//! Every sentence about a rule, in one place: each names the rule and how to meet it.

pub mod import;

use super::field::Field;
use super::number::MailboxNumber;
use super::options;
use super::pin::{PinBreach, PinPolicy, PinRule};
use super::plan::PlanFeature;
use super::problem::{FieldError, FieldWarning, Problem, Warning};

/// The greeting of a mailbox for which no sound is chosen.
pub const OWN_GREETING: &str = "The system's own";

/// What is wrong with a field, and what to do.
pub fn error(e: &FieldError) -> String {
    let field = e.field;
    match &e.problem {
        Problem::Required => required(field).to_owned(),
        Problem::TooLong { length, max } => {
            format!("{} has {length} characters; use at most {max}", field.label())
        }
        Problem::ControlCharacter => format!("{} has a character that cannot be shown; type it anew", field.label()),
        Problem::NotDigits => "A mailbox number is digits only, such as 1234".to_owned(),
        Problem::NumberLength { digits } => {
            format!("A mailbox number has {} to {} digits; this has {digits}", MailboxNumber::MIN, MailboxNumber::MAX)
        }
        Problem::NumberTaken => {
            "This customer already has a mailbox of this number, perhaps an archived one; choose another number"
                .to_owned()
        }
        Problem::RangeFull { first, last } => {
            format!("Every number from {first} to {last} is taken; ask for a wider range of numbers")
        }
        Problem::StoredPin => "That PIN does not meet the policy here; give this mailbox one of its own".to_owned(),
        Problem::Pin(breach) => pin(breach),
        Problem::NoSuchMailbox => "This customer has no other mailbox of that number".to_owned(),
        Problem::UnknownChoice => format!("{}: choose one of the values offered", field.label()),
        Problem::NotDialable => {
            "This cannot be dialled; use digits, *, # and a leading +, such as +49 30 1234567".to_owned()
        }
        Problem::NotSipAddress => "A SIP address looks like desk@pbx.example".to_owned(),
        Problem::ExitNumberMissing { kind } => format!("Say which {kind} the caller goes to, or choose Hang up"),
        Problem::BadAddress { address } => {
            format!("“{}” is not an e-mail address; it looks like jo@example.org", shortened(address))
        }
        Problem::RecipientTwice { address } => format!("{} is there twice; once is enough", shortened(address)),
        Problem::TooManyRecipients { count } => format!("{count} addresses are too many; use at most 15"),
        Problem::NoRecipients => "Give at least one address, or turn “E-mail more addresses” off".to_owned(),
        Problem::NoPager => {
            "Give the secondary address that the message is to be attached for, or turn attaching off".to_owned()
        }
        Problem::DeletedUnsent => {
            "Messages would be deleted although no e-mail goes out; turn an e-mail on, or keep the messages".to_owned()
        }
        Problem::UnknownTimezone { name } => {
            format!("“{}” is not a time zone; use a name such as Europe/Berlin", shortened(name))
        }
        Problem::UnknownLanguage { tag } => {
            format!("“{}” is not a language tag; use one such as en-US or de", shortened(tag))
        }
        Problem::UnknownOwner => "There is no such user at this customer".to_owned(),
        Problem::UnknownSound => "There is no such sound at this customer".to_owned(),
        Problem::UnknownCustomer => "There is no such customer".to_owned(),
        Problem::CustomerSuspended => {
            "This customer is suspended; nothing of theirs changes until it is active again".to_owned()
        }
        Problem::NotInPlan { plan, feature } => not_in_plan(plan, *feature),
        Problem::PlanFull { plan, max } => {
            format!("The plan “{plan}” has room for {max} mailboxes, and they are all in use")
        }
        Problem::RoleForbids => format!("Your role may not change this: {}", field.label()),
    }
}

/// The same where nothing but a new PIN is asked for.
pub fn new_pin(e: &FieldError) -> String {
    match e {
        FieldError { field: Field::Pin, problem: Problem::Required } => "Type a new PIN".to_owned(),
        other => error(other),
    }
}

/// A value of an API's body is not of the type that its document names, such as "true or false".
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
pub fn kept_out_of_plan(plan: &str, feature: PlanFeature) -> String {
    format!("{}. It is kept until you choose something else, and cannot be chosen again", not_in_plan(plan, feature))
}

/// Why an option of a plan is not to be had.
pub fn not_in_plan(plan: &str, feature: PlanFeature) -> String {
    let what = match feature {
        PlanFeature::Transcription => "Transcription is",
        PlanFeature::Fax => "Fax is",
        PlanFeature::TextNotices => "Text messages are",
        PlanFeature::NotificationCalls => "Notification calls are",
        PlanFeature::RecordingsByEmail => "Recordings by e-mail are",
    };
    format!("{what} not included in the plan “{plan}”")
}

fn required(field: Field) -> &'static str {
    match field {
        Field::Number => "Give the mailbox a number, such as 1234",
        Field::Name => "Give the mailbox a name",
        Field::Pin => "Give a PIN, or copy one from another mailbox",
        Field::Timezone => "Choose a time zone, such as Europe/Berlin",
        Field::Language => "Choose a language, such as en-US",
        _ => "This is needed",
    }
}

fn pin(breach: &PinBreach) -> String {
    match breach {
        PinBreach::NotDigits => "A PIN is digits only".to_owned(),
        PinBreach::TooShort { policy, .. } => {
            format!("The PIN is too short: use {}", pin_rule(PinRule::Length, policy))
        }
        PinBreach::TooLong { policy, .. } => format!("The PIN is too long: use {}", pin_rule(PinRule::Length, policy)),
        PinBreach::Repeats(run) => format!("{run} repeats a digit; avoid the same digit three times in a row"),
        PinBreach::Sequential(run) => format!("{run} is a sequence; avoid three digits in a row such as 012 or 987"),
        PinBreach::IsNumber => "The PIN is the mailbox number; choose another".to_owned(),
        PinBreach::IsNumberReversed => "The PIN is the mailbox number backwards; choose another".to_owned(),
    }
}

/// One rule of a PIN policy, as stated before anything is typed.
pub fn pin_rule(rule: PinRule, policy: &PinPolicy) -> String {
    match rule {
        PinRule::Length => match (policy.shortest, policy.longest) {
            (1, 1) => "1 digit".to_owned(),
            (a, b) if a == b => format!("exactly {a} digits"),
            (a, b) => format!("{a} to {b} digits"),
        },
        PinRule::Repeats => "no digit three times in a row".to_owned(),
        PinRule::Sequences => "no three digits in sequence".to_owned(),
        PinRule::Number => "not the mailbox number, forwards or backwards".to_owned(),
    }
}

/// What will happen, for a warning.
pub fn warning(w: &FieldWarning) -> &'static str {
    match w.warning {
        Warning::NobodyOwnsIt => "Nobody owns this mailbox, so this reaches nobody.",
        Warning::OwnerHasNoAddress => "The owner has no e-mail address, so this reaches nobody.",
        Warning::DeletedUnheard => "No e-mail carries the recording: messages are gone before anyone has heard them.",
        Warning::NotifiesForNothing => "Nothing is notified while this says Nothing.",
        Warning::OpensWithoutPin => "Anyone who answers that phone hears the messages.",
        Warning::TypedPinIgnored => "The copied PIN is used, not the one typed above.",
    }
}

/// A value as history and comparisons show it: the label of a choice, "on" or "off", else itself.
pub fn value(field: Field, raw: &str) -> String {
    let known = if field.is_switch() {
        Some(if raw.is_empty() { "off" } else { "on" }.to_owned())
    } else {
        options::of(field).into_iter().find(|(name, _)| *name == raw).map(|(_, label)| label.to_owned())
    };
    known.unwrap_or_else(|| if raw.is_empty() { "none".to_owned() } else { raw.replace('\n', ", ") })
}

/// Long evidence would bury the sentence.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(59).chain(['…']).collect()
}
