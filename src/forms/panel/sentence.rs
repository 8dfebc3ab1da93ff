//! What the settings mean, in a sentence.

use super::Card;
use crate::domain::choice::{Choice as _, NotifyFor, OwnerEmail};
use crate::domain::field::Field;
use crate::domain::notify::{self, Channel};
use crate::domain::words;
use crate::forms::{mailbox, values::Values};
use crate::tongue::Words;

/// What happens with a new message: "A new message e-mails you the recording and calls 030 1234567."
pub fn sentence(card: &Card, now: &Values) -> String {
    let Some(settings) = mailbox::read(now, &card.around) else { return String::new() };
    let owner = card.owner();
    let whom = if card.is_mine() { "you" } else { owner.map_or("", |owner| owner.name.as_str()) };
    let pager = now.get(Field::Pager);
    let deed = |channel| match channel {
        Channel::Email { recording: false } => format!("e-mails {whom} a notice"),
        Channel::Email { recording: true } => format!("e-mails {whom} the recording"),
        Channel::Text => format!("texts {whom}"),
        Channel::Addresses(1) => "e-mails 1 more address".to_owned(),
        Channel::Addresses(n) => format!("e-mails {n} more addresses"),
        Channel::Pager { recording: false } => format!("e-mails {pager}"),
        Channel::Pager { recording: true } => format!("e-mails the recording to {pager}"),
        Channel::Call(number) => format!("calls {number}"),
    };
    let deeds: Vec<String> = notify::reached(&settings, owner).into_iter().map(deed).collect();
    let what = match settings.notify_for {
        NotifyFor::None | NotifyFor::All => "message",
        NotifyFor::Voicemail => "voicemail",
        NotifyFor::Fax => "fax",
        NotifyFor::Text => "text message",
        NotifyFor::VoicemailFax => "voicemail or fax",
    };
    let gone =
        if settings.delete_after_email && !deeds.is_empty() { " It is deleted once it is e-mailed." } else { "" };
    match deeds.as_slice() {
        [] => "Nobody is told of a new message.".to_owned(),
        [only] => format!("A new {what} {only}.{gone}"),
        [all @ .., last] => format!("A new {what} {} and {last}.{gone}", all.join(", ")),
    }
}

/// What was just done to `field`: "Calls are off for Night porter."
pub fn said(field: Field, value: &str, mailbox: &str, words: Words) -> String {
    let on = if value.is_empty() { "off" } else { "on" };
    let what = match field {
        Field::OwnerEmail => match OwnerEmail::from_name(value) {
            Some(OwnerEmail::Notice) => "E-mails without the recording are on".to_owned(),
            Some(OwnerEmail::Recording) => "E-mails with the recording are on".to_owned(),
            _ => "E-mails are off".to_owned(),
        },
        Field::OwnerText => format!("Text messages are {on}"),
        Field::NotifyCall => format!("Calls are {on}"),
        Field::NotifyRecipients => format!("E-mails to more addresses are {on}"),
        Field::Pager => format!("E-mails to the secondary address are {on}"),
        Field::PagerAttach => format!("The recording for the secondary address is {on}"),
        Field::Transcribe => format!("Transcription is {on}"),
        Field::Greeting if value.is_empty() => "The system's own greeting is chosen".to_owned(),
        Field::Greeting => "Another greeting is chosen".to_owned(),
        Field::TemporaryGreeting => format!("The temporary greeting is {on}"),
        field if field.is_switch() => format!("“{}” is {on}", field.label(words)),
        field => format!("“{}” is now “{}”", field.label(words), words::value(field, value, words)),
    };
    format!("{what} for {mailbox}.")
}
