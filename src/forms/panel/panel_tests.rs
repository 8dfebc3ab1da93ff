use super::*;
use crate::domain::choice::{Choice as _, NotifyFor, OwnerEmail};
use crate::domain::permissions::Role;
use crate::domain::pin::PinPolicy;
use crate::domain::plan::RatePlan;
use crate::forms::mailbox;
use crate::i18n::Messages;

fn card(changes: &[(MailboxField, &str)]) -> Card {
    let owner = |id, name: &str, email: &str| Owner { id, name: name.into(), email: email.into() };
    let context = CustomerContext {
        customer_id: 1,
        customer_name: "Harbour".into(),
        pin_policy: PinPolicy::strict(),
        plan: RatePlan::everything("Basic"),
        language: "en".into(),
        timezone: "UTC".into(),
        owners: vec![owner(7, "Jun", "jun@harbour.example"), owner(8, "Lena", "")],
        more_owners: false,
        sounds: vec![],
        more_sounds: false,
        role: Role::User,
        exit: None,
    };
    let mut values = mailbox::defaults(&context);
    values.set(MailboxField::Number, "1021");
    values.set(MailboxField::Name, "Night porter");
    values.set(MailboxField::Owner, "7");
    values.set(MailboxField::OwnerEmail, "off");
    for (field, value) in changes {
        values.set(*field, *value);
    }
    Card {
        uuid: "u".into(),
        version: 1,
        values,
        context,
        remembered: MailboxValues::default(),
        me: Some(7),
        many_sounds: false,
        locked: false,
    }
}

fn sentence_for(changes: &[(MailboxField, &str)]) -> String {
    let card = card(changes);
    notification_sentence(&card, &card.values, Messages::english())
}

fn line(switch: Switch, card: &Card) -> SwitchState {
    switch.line(card, &card.values, Messages::english())
}

#[test]
fn sentence_names_every_notification() {
    assert_eq!(sentence_for(&[]), "When a message arrives, nobody is notified.");
    let all = (MailboxField::NotifyFor, "all");
    assert_eq!(
        sentence_for(&[all, (MailboxField::OwnerEmail, "recording")]),
        "When a message arrives, you get an email with the recording."
    );
    let two = [all, (MailboxField::OwnerEmail, "notice"), (MailboxField::NotifyCall, "030 1234567")];
    assert_eq!(sentence_for(&two), "When a message arrives, you get an email, and 0301234567 is called.");
    let many = [
        (MailboxField::NotifyFor, "voicemail"),
        (MailboxField::OwnerText, "on"),
        (MailboxField::Recipients, "a@example.org b@example.org"),
        (MailboxField::NotifyRecipients, "on"),
        (MailboxField::Pager, "p@example.org"),
        (MailboxField::PagerAttach, "on"),
        (MailboxField::DeleteAfterEmail, "on"),
    ];
    assert_eq!(
        sentence_for(&many),
        "When a voicemail arrives, you get a text message, 2 other recipients get an email, and an email with the \
         recording is sent to p@example.org. The message is deleted after the email is sent."
    );
    assert_eq!(
        sentence_for(&[(MailboxField::NotifyFor, "none"), (MailboxField::NotifyCall, "5000")]),
        "When a message arrives, nobody is notified."
    );
    let theirs =
        [all, (MailboxField::Owner, "8"), (MailboxField::OwnerText, "on"), (MailboxField::OwnerEmail, "notice")];
    assert_eq!(
        sentence_for(&theirs),
        "When a message arrives, Lena gets a text message.",
        "whoever has no address gets no e-mail"
    );
}

#[test]
fn toggling_twice_restores_the_setting() {
    let mut card = card(&[
        (MailboxField::NotifyCall, "5000"),
        (MailboxField::Pager, "p@example.org"),
        (MailboxField::Recipients, "a@example.org"),
        (MailboxField::OwnerEmail, "notice"),
    ]);
    let all = [&Switch::MAIN[..], &Switch::MORE, &Switch::LISTENING].concat();
    for switch in all {
        let first = line(switch, &card);
        assert!(!first.barred, "{switch:?}");
        let mut now = card.values.clone();
        now.set(first.field, first.toggled_value.clone());
        let second = switch.line(&card, &now, Messages::english());
        assert_ne!(first.on, second.on, "{switch:?}");
        assert_eq!(second.toggled_value, card.values.get(first.field), "{switch:?}");
    }
    card.values.set(MailboxField::OwnerEmail, OwnerEmail::Recording.code());
    let off = MailboxValues::from_pairs([(MailboxField::OwnerEmail.name(), OwnerEmail::Off.code().to_owned())]);
    assert_eq!(Switch::Email.line(&card, &off, Messages::english()).toggled_value, OwnerEmail::Recording.code());
    card.locked = true;
    assert!(Switch::MAIN.into_iter().all(|switch| line(switch, &card).barred));
}

#[test]
fn features_not_in_the_plan_can_only_be_turned_off() {
    let mut card = card(&[(MailboxField::OwnerText, "on"), (MailboxField::NotifyFor, NotifyFor::Voicemail.code())]);
    card.remembered.set(MailboxField::NotifyCall, "5000");
    card.context.plan.text_notices = false;
    card.context.plan.notification_calls = false;
    card.context.plan.recordings_by_email = false;
    card.context.plan.transcription = false;
    card.context.plan.fax = false;
    for (switch, reason) in [
        (Switch::Call, "Notification calls are not included in the rate plan “Basic”."),
        (Switch::Recording, "Recordings by email are not included in the rate plan “Basic”."),
        (Switch::Transcribe, "Transcription is not included in the rate plan “Basic”."),
    ] {
        let line = line(switch, &card);
        assert_eq!((line.barred, line.on, line.hint.as_str()), (true, false, reason));
    }
    let text = line(Switch::Text, &card);
    assert_eq!((text.barred, text.on), (false, true));
    assert!(text.hint.contains("No longer in the rate plan “Basic”"));
    let hint = |kind: NotifyFor| {
        let now = MailboxValues::from_pairs([(MailboxField::NotifyFor.name(), kind.code().to_owned())]);
        PanelChoice::notify_for(&card, &now, Messages::english()).hint
    };
    let current = "Fax is not included in the rate plan “Basic”; the current choice is kept until you change it, and \
                can’t be chosen again.";
    assert_eq!(hint(NotifyFor::VoicemailFax), current);
    assert!(hint(NotifyFor::Voicemail).ends_with("Text messages are not included in the rate plan “Basic”."));
    let barred: Vec<_> = PanelChoice::notify_for(&card, &card.values, Messages::english())
        .options
        .into_iter()
        .filter(|o| o.barred)
        .collect();
    assert_eq!(barred.iter().map(|o| o.value.as_str()).collect::<Vec<_>>(), ["voicemail_fax", "fax", "text", "all"]);
}

#[test]
fn switches_that_reach_no_one_are_disabled() {
    let line_of = |changes: &[(MailboxField, &str)], switch| line(switch, &card(changes));
    assert!(line_of(&[(MailboxField::Owner, "")], Switch::Email).barred);
    assert!(line_of(&[(MailboxField::Owner, "")], Switch::Text).barred);
    assert!(line_of(&[(MailboxField::Owner, "8")], Switch::Email).barred);
    assert!(!line_of(&[(MailboxField::Owner, "8")], Switch::Text).barred);
    for switch in [Switch::Call, Switch::Pager, Switch::PagerRecording, Switch::Addresses] {
        assert!(line_of(&[], switch).barred, "{switch:?}");
    }
}

#[test]
fn former_numbers_are_remembered() {
    let mut card = card(&[(MailboxField::NotifyCall, "5000")]);
    let off = MailboxValues::from_pairs([("notify_call", String::new())]);
    assert_eq!(Switch::Call.line(&card, &off, Messages::english()).toggled_value, "5000");
    card.values.set(MailboxField::NotifyCall, "");
    assert!(Switch::Call.line(&card, &off, Messages::english()).barred);
    card.remembered.set(MailboxField::NotifyCall, "6000");
    assert_eq!(Switch::Call.line(&card, &off, Messages::english()).toggled_value, "6000");
}

#[test]
fn switches_name_the_text_they_need() {
    let mut card = card(&[]);
    let missing_text = |card: &Card, switch| line(switch, card).missing_text;
    assert_eq!(missing_text(&card, Switch::Call), Some(MailboxField::NotifyCall));
    assert_eq!(missing_text(&card, Switch::Pager), Some(MailboxField::Pager));
    assert_eq!(missing_text(&card, Switch::Addresses), Some(MailboxField::Recipients));
    assert_eq!(missing_text(&card, Switch::PagerRecording), None);
    assert!(PanelContactForm::FIELDS.contains(&MailboxField::Recipients));
    card.remembered.set(MailboxField::NotifyCall, "5000");
    assert_eq!(missing_text(&card, Switch::Call), None);
    card.context.plan.notification_calls = false;
    card.remembered = MailboxValues::default();
    assert_eq!(missing_text(&card, Switch::Call), None, "no text would help");
    card.locked = true;
    assert_eq!(missing_text(&card, Switch::Pager), None);
}

#[test]
fn only_panel_fields_can_be_changed() {
    for field in MailboxField::ALL {
        assert_eq!(setting_change(field, "x").is_some(), PANEL_FIELDS.contains(&field));
    }
    for field in
        [MailboxField::Pin, MailboxField::Number, MailboxField::Owner, MailboxField::Customer, MailboxField::Panel]
    {
        assert_eq!(setting_change(field, "1"), None);
    }
    let off = setting_change(MailboxField::Pager, " ").unwrap();
    assert!(off.has(MailboxField::PagerAttach), "nothing is attached to nowhere");
    assert!(!setting_change(MailboxField::Pager, "p@example.org").unwrap().has(MailboxField::PagerAttach));
}

#[test]
fn changes_are_announced() {
    assert_eq!(
        change_message(MailboxField::NotifyCall, "", "Night porter", Messages::english()),
        "Calls are off for Night porter."
    );
    assert_eq!(
        change_message(MailboxField::OwnerEmail, OwnerEmail::Recording.code(), "A", Messages::english()),
        "Emails with the recording are on for A."
    );
    assert_eq!(
        change_message(MailboxField::PlayOrder, "newest", "A", Messages::english()),
        "“Playback order” is now “Newest first” for A."
    );
    assert_eq!(
        change_message(MailboxField::AnnounceCaller, "on", "A", Messages::english()),
        "“Announce caller” is on for A."
    );
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn only_changed_texts_are_included() {
    let same = [("pager", "p@example.org"), ("was_pager", "p@example.org"), ("pin", "582036")];
    assert_eq!(PanelContactForm::from_pairs(&pairs(&same)).changed_values(), MailboxValues::default());
    let lines = [("recipients", "a@example.org\r\nb@example.org"), ("was_recipients", "a@example.org\nb@example.org")];
    assert_eq!(PanelContactForm::from_pairs(&pairs(&lines)).changed_values(), MailboxValues::default());
    let emptied = [("recipients", " "), ("was_recipients", "a@example.org"), ("notify_call", "5000")];
    let changed = PanelContactForm::from_pairs(&pairs(&emptied)).changed_values();
    assert!(changed.has(MailboxField::NotifyRecipients) && !changed.on(MailboxField::NotifyRecipients));
    assert_eq!(changed.get(MailboxField::NotifyCall), "5000");
}

#[test]
fn concurrent_texts_are_merged() {
    let mine = PanelContactForm::from_pairs(&pairs(&[
        ("version", "3"),
        ("recipients", "a@example.org, mine@example.org"),
        ("was_recipients", "a@example.org"),
        ("caller_id", "5001"),
        ("was_caller_id", "5001"),
        ("notify_call", "030 6000"),
        ("was_notify_call", "5000"),
    ]));
    assert_eq!(mine.version, 3);
    let stored = |all: &[(&str, &str)]| MailboxValues::from_pairs(all.iter().map(|(n, v)| (*n, (*v).to_owned())));
    let theirs = stored(&[("recipients", "a@example.org"), ("caller_id", "5002"), ("notify_call", "")]);
    let (merged, conflicts) = mine.merge_onto(&theirs, 4);
    assert_eq!((merged.version, conflicts), (4, vec![]));
    let changed = merged.changed_values();
    assert!(!changed.has(MailboxField::CallerId), "what only they changed is theirs");
    assert_eq!(merged.typed.get(MailboxField::CallerId), "5002");
    assert_eq!(changed.get(MailboxField::NotifyCall), "030 6000", "a switch that went off is no quarrel");

    let same = stored(&[("recipients", "a@example.org\nmine@example.org"), ("notify_call", "0306000")]);
    assert_eq!(mine.merge_onto(&same, 4).1, [], "the same in other words");
    let other = stored(&[("recipients", "theirs@example.org"), ("notify_call", "7000")]);
    let (merged, conflicts) = mine.merge_onto(&other, 4);
    assert_eq!(conflicts, [MailboxField::NotifyCall, MailboxField::Recipients]);
    assert_eq!(merged.typed.get(MailboxField::Recipients), "a@example.org, mine@example.org", "nothing typed is lost");
    assert_eq!(merged.merge_onto(&other, 5).1, [], "sent again, mine counts");
}

#[test]
fn greetings_are_the_customers_sounds() {
    let mut card = card(&[(MailboxField::Greeting, "s2")]);
    let sound =
        |uuid: &str, name: &str| crate::domain::customer_context::Sound { uuid: uuid.into(), name: name.into() };
    card.context.sounds = vec![sound("s1", "Day"), sound("s2", "Night")];
    let choice = PanelChoice::greeting(&card, &card.values, Messages::english());
    let options: Vec<_> = choice.options.iter().map(|o| (o.value.as_str(), o.label.as_str(), o.chosen)).collect();
    assert_eq!(options, [("", "System default", false), ("s1", "Day", false), ("s2", "Night", true)]);
    assert_eq!(card.sound(&card.values).map(|s| s.name.as_str()), Some("Night"));
    assert_eq!(change_message(MailboxField::Greeting, "s1", "A", Messages::english()), "Greeting changed for A.");
    assert_eq!(
        change_message(MailboxField::Greeting, "", "A", Messages::english()),
        "Greeting changed to the system default for A."
    );
}

#[test]
fn deleting_unheard_messages_needs_confirmation() {
    let one = |field: MailboxField, value: &str| vec![(field, value.to_owned())];
    let unconfirmed = |changes: &[(MailboxField, &str)], settings: &[(MailboxField, String)]| {
        let card = card(changes);
        card.unconfirmed(&card.values, settings).iter().map(|e| e.field).collect::<Vec<_>>()
    };
    let (notice, recording) = ((MailboxField::OwnerEmail, "notice"), (MailboxField::OwnerEmail, "recording"));
    let delete = (MailboxField::DeleteAfterEmail, "on");
    assert_eq!(unconfirmed(&[notice], &one(MailboxField::DeleteAfterEmail, "on")), [MailboxField::DeleteAfterEmail]);
    assert_eq!(unconfirmed(&[recording], &one(MailboxField::DeleteAfterEmail, "on")), []);
    assert_eq!(
        unconfirmed(&[recording, delete], &one(MailboxField::OwnerEmail, "notice")),
        [MailboxField::DeleteAfterEmail]
    );
    let pager = [notice, delete, (MailboxField::Pager, "p@example.org"), (MailboxField::PagerAttach, "on")];
    assert_eq!(unconfirmed(&pager, &one(MailboxField::PagerAttach, "")), [MailboxField::DeleteAfterEmail]);
    assert_eq!(unconfirmed(&pager, &one(MailboxField::Pager, "")), [MailboxField::DeleteAfterEmail]);
    assert_eq!(unconfirmed(&[notice, delete], &one(MailboxField::Transcribe, "on")), [], "it was so before");
    assert_eq!(unconfirmed(&[notice, delete], &one(MailboxField::DeleteAfterEmail, "")), []);

    let loss = "No email includes the recording, so messages are deleted before anyone hears them.";
    let card = card(&[notice, delete]);
    assert_eq!(card.losses(&card.values, Messages::english()), [loss]);
    assert_eq!(line(Switch::Delete, &card).warnings, [loss]);
}

#[test]
fn warnings_are_shown_at_their_switch_and_choice() {
    let unowned =
        card(&[(MailboxField::Owner, ""), (MailboxField::OwnerText, "on"), (MailboxField::OwnerEmail, "notice")]);
    let warning = ["This mailbox has no owner, so this reaches nobody."];
    assert_eq!(line(Switch::Text, &unowned).warnings, warning);
    assert_eq!(line(Switch::Email, &unowned).warnings, warning);
    let without_address = card(&[(MailboxField::Owner, "8"), (MailboxField::OwnerEmail, "notice")]);
    assert_eq!(
        line(Switch::Email, &without_address).warnings,
        ["The owner has no email address, so this reaches nobody."]
    );
    let without_kind = card(&[(MailboxField::NotifyFor, "none"), (MailboxField::NotifyCall, "5000")]);
    let warnings = |choice: fn(&Card, &MailboxValues, Messages) -> PanelChoice| {
        choice(&without_kind, &without_kind.values, Messages::english()).warnings
    };
    assert_eq!(warnings(PanelChoice::notify_for), ["No notifications are sent while this is set to “Nothing”."]);
    assert_eq!(warnings(PanelChoice::call_opens), ["Anyone who answers the call can hear the messages."]);
}
