//! What the settings mean, in a sentence.

use super::Card;
use crate::domain::choice::Choice as _;
use crate::domain::field::Field;
use crate::domain::notify::{self, Channel};
use crate::domain::words as rules;
use crate::forms::{mailbox, values::Values};
use crate::tongue::Words;

/// What happens with a new message: "A new message e-mails you the recording and calls 030 1234567."
pub fn sentence(card: &Card, now: &Values, words: Words) -> String {
    let Some(settings) = mailbox::read(now, &card.around) else { return String::new() };
    let pager = now.get(Field::Pager);
    let reached = notify::reached(&settings, card.owner());
    let mut deeds: Vec<String> = reached.into_iter().map(|channel| deed(&channel, card, pager, words)).collect();
    let Some(last) = deeds.pop() else { return words.say("panel-happens-nothing") };
    let all = if deeds.is_empty() {
        last
    } else {
        words.say_with("panel-does-several", &[("others", words.list(&deeds).into()), ("last", last.into())])
    };
    let kind = settings.notify_for.name();
    let happens = words.say_with("panel-happens", &[("kind", kind.into()), ("deeds", all.into())]);
    if settings.delete_after_email {
        words.say_with("panel-happens-deleted", &[("happens", happens.into())])
    } else {
        happens
    }
}

/// What is done to tell somebody: "calls 030 1234567".
fn deed(channel: &Channel, card: &Card, pager: &str, words: Words) -> String {
    let to_owner = |you: &'static str, them: &'static str| {
        let name = card.owner().map_or("", |owner| owner.name.as_str());
        if card.is_mine() { words.say(you) } else { words.say_with(them, &[("name", name.into())]) }
    };
    match channel {
        Channel::Email { recording: false } => to_owner("panel-does-notice-you", "panel-does-notice"),
        Channel::Email { recording: true } => to_owner("panel-does-recording-you", "panel-does-recording"),
        Channel::Text => to_owner("panel-does-text-you", "panel-does-text"),
        Channel::Addresses(n) => words.say_with("panel-does-addresses", &[("count", (*n).into())]),
        Channel::Pager { recording: false } => words.say_with("panel-does-pager", &[("address", pager.into())]),
        Channel::Pager { recording: true } => {
            words.say_with("panel-does-pager-recording", &[("address", pager.into())])
        }
        Channel::Call(number) => words.say_with("panel-does-call", &[("number", number.into())]),
    }
}

/// What was just done to `field`: "Calls are off for Night porter."
pub fn said(field: Field, value: &str, mailbox: &str, words: Words) -> String {
    let mailbox = ("mailbox", mailbox.into());
    let key = match field {
        Field::OwnerEmail => return words.say_with("panel-said-email", &[mailbox, ("email", value.into())]),
        Field::Greeting if value.is_empty() => return words.say_with("panel-said-own-greeting", &[mailbox]),
        Field::Greeting => return words.say_with("panel-said-greeting", &[mailbox]),
        Field::OwnerText => "panel-said-text",
        Field::NotifyCall => "panel-said-call",
        Field::NotifyRecipients => "panel-said-addresses",
        Field::Pager => "panel-said-pager",
        Field::PagerAttach => "panel-said-pager-recording",
        Field::Transcribe => "panel-said-transcribe",
        Field::TemporaryGreeting => "panel-said-temporary-greeting",
        field if field.is_switch() => "panel-said-switch",
        field => {
            let (label, value) = (field.label(words), rules::value(field, value, words));
            let named = [mailbox, ("field", label.into()), ("value", value.into())];
            return words.say_with("panel-said-choice", &named);
        }
    };
    let state = if value.is_empty() { "off" } else { "on" };
    words.say_with(key, &[mailbox, ("field", field.label(words).into()), ("state", state.into())])
}
