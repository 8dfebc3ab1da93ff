//! The control panel of a customer whose plan excludes features, also when the plan changes later.

use super::create_mailbox_of_uma;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::{World, expect_invalid, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::plan::{PlanFeature, RatePlan};
use mailroom::forms::panel::{Card, PanelChoice, Switch};
use mailroom::i18n::Messages;
use mailroom::services::mailboxes::Mailbox;
use mailroom::services::{ChangeSource, Principal, console, panel};

/// Moves the customer of uma to a plan without these features.
async fn remove_features_from_plan(world: &World, features: &[PlanFeature]) {
    let plan = features.iter().fold(RatePlan::everything("Basic"), |plan, feature| plan.with(*feature, false));
    let plan = console::add_plan(world.app(), &Principal::console(), ChangeSource::Command, world.root, plan)
        .await
        .unwrap()
        .unwrap();
    world.test.set_rate_plan(world.left, plan).await;
}

async fn change_setting(world: &World, mailbox: &Mailbox, field: MailboxField, value: &str) -> Card {
    let setting = [(field, value.to_owned())];
    saved_version(
        &panel::update_settings(world.app(), &world.uma, ChangeSource::Browser, &mailbox.uuid, &setting).await.unwrap(),
    );
    panel::card(world.app(), &world.uma, &mailbox.uuid).await.unwrap()
}

#[tokio::test]
async fn a_setting_outside_the_plan_cannot_be_turned_on_again() {
    let world = World::new().await;
    let mailbox =
        create_mailbox_of_uma(&world, "1001", &[(MailboxField::Transcribe, "on"), (MailboxField::OwnerText, "on")])
            .await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    remove_features_from_plan(&world, &[PlanFeature::Transcription]).await;

    let text = Form::of(&page.body, &format!("form:has([id='owner_text-label-{}'])", mailbox.uuid));
    text.send(&mut uma).await;
    assert_eq!(texts(&uma.get("/panel").await.body, ".notice form button"), ["Undo"]);
    let transcribe = Form::of(&page.body, &format!("form:has([id='transcribe-label-{}'])", mailbox.uuid));
    transcribe.send(&mut uma).await;
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".notice p"), ["Transcription is off for Box 1001."]);
    assert!(texts(&page.body, ".notice form").is_empty(), "an undo would be refused");

    let card = panel::card(world.app(), &world.uma, &mailbox.uuid).await.unwrap();
    assert!(!card.would_accept(&[(MailboxField::Transcribe, "on".to_owned())]));
    assert!(card.would_accept(&[(MailboxField::OwnerText, "on".to_owned())]));
    let again = [(MailboxField::Transcribe, "on".to_owned())];
    let refused = panel::update_settings(world.app(), &world.uma, ChangeSource::Browser, &mailbox.uuid, &again).await;
    assert_eq!(expect_invalid(refused.unwrap()).len(), 1, "as the card says");
}

#[tokio::test]
async fn settings_outside_the_plan_are_grouped_with_the_reason() {
    let world = World::new().await;
    create_mailbox_of_uma(&world, "1001", &[(MailboxField::Transcribe, "on")]).await;
    remove_features_from_plan(&world, &PlanFeature::ALL).await;
    let page = world.test.signed_in("uma").await.get("/panel").await;
    let summary = "Not in your rate plan “Basic” (3)";
    assert!(texts(&page.body, "details > summary").contains(&summary.to_owned()));
    let fold = "details:has(> summary + .panel-rows [id^='notify_call-label'])";
    let labels = texts(&page.body, &format!("{fold} .panel-row-label"));
    assert_eq!(labels, ["Attach the recording", "Call me", "Text me"], "what is on can be turned off, and stays");
    assert_eq!(texts(&page.body, &format!("{fold} button:not([disabled])")), Vec::<String>::new());
    assert_eq!(texts(&page.body, &format!("{fold} .hint")).len(), 3);
    let disabled = attributes(&page.body, "form[action$='/texts'] input[disabled]", "name");
    assert_eq!(disabled, ["notify_call", "caller_id"]);
    assert_eq!(texts(&page.body, "select[disabled][id^=notify_call_opens]").len(), 1);
}

#[tokio::test]
async fn call_settings_are_hidden_where_no_call_can_be_turned_on() {
    let world = World::new().await;
    let (called, silent) = (
        create_mailbox_of_uma(&world, "1001", &[(MailboxField::NotifyCall, "5000")]).await,
        create_mailbox_of_uma(&world, "1002", &[(MailboxField::CallerId, "5001")]).await,
    );
    remove_features_from_plan(&world, &[PlanFeature::NotificationCalls]).await;
    let card = panel::card(world.app(), &world.uma, &called.uuid).await.unwrap();
    assert!(!PanelChoice::call_opens(&card, &card.values, Messages::english()).barred, "what is on goes on");
    let card = panel::card(world.app(), &world.uma, &silent.uuid).await.unwrap();
    let choice = PanelChoice::call_opens(&card, &card.values, Messages::english());
    assert_eq!(
        (choice.barred, choice.hint.as_str()),
        (true, "Notification calls are not included in the rate plan “Basic”.")
    );

    let mut uma = world.test.signed_in("uma").await;
    let fields = ["notify_call", "notify_call_opens", "caller_id"];
    for (mailbox, off) in [(&called, false), (&silent, true)] {
        let path = format!("/mailboxes/{}", mailbox.uuid);
        let page = uma.get(&path).await;
        let barred = fields.iter().filter(|name| !texts(&page.body, &format!("#{name}[disabled]")).is_empty()).count();
        assert_eq!(barred, if off { 3 } else { 0 });
        // Nothing is lost by saving the form.
        let answer = Form::of(&page.body, "form.mailbox-form").with("description", "By the door").send(&mut uma).await;
        assert_eq!(answer.location(), path);
    }
    assert_eq!(world.get(&silent.uuid).await.settings.caller_id.unwrap().as_str(), "5001");
}

#[tokio::test]
async fn email_turned_on_again_carries_the_recording() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[(MailboxField::OwnerEmail, "recording")]).await;
    let off = change_setting(&world, &mailbox, MailboxField::OwnerEmail, "off").await;
    assert_eq!(Switch::Email.line(&off, &off.values, Messages::english()).toggled_value, "recording");
    change_setting(&world, &mailbox, MailboxField::OwnerEmail, "notice").await;
    let off = change_setting(&world, &mailbox, MailboxField::OwnerEmail, "off").await;
    assert_eq!(Switch::Email.line(&off, &off.values, Messages::english()).toggled_value, "notice", "the last counts");

    change_setting(&world, &mailbox, MailboxField::OwnerEmail, "recording").await;
    remove_features_from_plan(&world, &[PlanFeature::RecordingsByEmail]).await;
    let off = change_setting(&world, &mailbox, MailboxField::OwnerEmail, "off").await;
    assert_eq!(
        Switch::Email.line(&off, &off.values, Messages::english()).toggled_value,
        "notice",
        "the plan has it no more"
    );
}
