//! The control panel of a customer whose plan leaves something out, be it from now on.

use super::umas;
use crate::support::page::{Form, attributes, texts};
use crate::support::store::{World, done, mistakes};
use mailroom::domain::field::Field;
use mailroom::domain::plan::{PlanFeature, RatePlan};
use mailroom::forms::panel::{Card, Pick, Switch};
use mailroom::services::mailboxes::Mailbox;
use mailroom::services::{Door, Principal, accounts, panel};
use mailroom::tongue::Words;

/// From now on the customer of uma has a plan without these.
async fn without(world: &World, features: &[PlanFeature]) {
    let plan = features.iter().fold(RatePlan::everything("Basic"), |plan, feature| plan.with(*feature, false));
    let plan = accounts::add_plan(world.app(), &Principal::console(), world.root, plan).await.unwrap().unwrap();
    world.test.put_on(world.left, plan).await;
}

async fn set(world: &World, mailbox: &Mailbox, field: Field, value: &str) -> Card {
    let setting = [(field, value.to_owned())];
    done(&panel::set(world.app(), &world.uma, Door::Browser, &mailbox.uuid, &setting).await.unwrap());
    panel::card(world.app(), &world.uma, &mailbox.uuid).await.unwrap()
}

#[tokio::test]
async fn what_is_turned_off_for_good_offers_no_way_back() {
    let world = World::new().await;
    let mailbox = umas(&world, "1001", &[(Field::Transcribe, "on"), (Field::OwnerText, "on")]).await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    without(&world, &[PlanFeature::Transcription]).await;

    let text = Form::of(&page.body, &format!("form:has([id='owner_text-label-{}'])", mailbox.uuid));
    text.send(&mut uma).await;
    assert_eq!(texts(&uma.get("/panel").await.body, ".notice form button"), ["Undo"]);
    let transcribe = Form::of(&page.body, &format!("form:has([id='transcribe-label-{}'])", mailbox.uuid));
    transcribe.send(&mut uma).await;
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".notice p"), ["Transcription is off for Box 1001."]);
    assert!(texts(&page.body, ".notice form").is_empty(), "an undo would be refused");

    let card = panel::card(world.app(), &world.uma, &mailbox.uuid).await.unwrap();
    assert!(!card.would_take(&[(Field::Transcribe, "on".to_owned())]));
    assert!(card.would_take(&[(Field::OwnerText, "on".to_owned())]));
    let again = [(Field::Transcribe, "on".to_owned())];
    let refused = panel::set(world.app(), &world.uma, Door::Browser, &mailbox.uuid, &again).await;
    assert_eq!(mistakes(refused.unwrap()).len(), 1, "as the card says");
}

#[tokio::test]
async fn what_the_plan_leaves_out_lies_together_and_says_why() {
    let world = World::new().await;
    umas(&world, "1001", &[(Field::Transcribe, "on")]).await;
    without(&world, &PlanFeature::ALL).await;
    let page = world.test.signed_in("uma").await.get("/panel").await;
    let summary = "Not in your plan “Basic” (3)";
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
async fn about_calls_there_is_nothing_to_say_where_no_call_can_be_turned_on() {
    let world = World::new().await;
    let (called, silent) = (
        umas(&world, "1001", &[(Field::NotifyCall, "5000")]).await,
        umas(&world, "1002", &[(Field::CallerId, "5001")]).await,
    );
    without(&world, &[PlanFeature::NotificationCalls]).await;
    let card = panel::card(world.app(), &world.uma, &called.uuid).await.unwrap();
    assert!(!Pick::call_opens(&card, &card.values, Words::english()).barred, "what is on goes on");
    let card = panel::card(world.app(), &world.uma, &silent.uuid).await.unwrap();
    let pick = Pick::call_opens(&card, &card.values, Words::english());
    assert_eq!((pick.barred, pick.hint.as_str()), (true, "Notification calls are not included in the plan “Basic”."));

    let mut uma = world.test.signed_in("uma").await;
    let about = ["notify_call", "notify_call_opens", "caller_id"];
    for (mailbox, off) in [(&called, false), (&silent, true)] {
        let path = format!("/mailboxes/{}", mailbox.uuid);
        let page = uma.get(&path).await;
        let barred = about.iter().filter(|name| !texts(&page.body, &format!("#{name}[disabled]")).is_empty()).count();
        assert_eq!(barred, if off { 3 } else { 0 });
        // Nothing is lost by saving the form.
        let sent = Form::of(&page.body, "form.mailbox-form").with("description", "By the door").send(&mut uma).await;
        assert_eq!(sent.location(), path);
    }
    assert_eq!(world.get(&silent.uuid).await.settings.caller_id.unwrap().as_str(), "5001");
}

#[tokio::test]
async fn an_email_turned_off_carries_the_recording_when_it_is_turned_on_again() {
    let world = World::new().await;
    let mailbox = umas(&world, "1001", &[(Field::OwnerEmail, "recording")]).await;
    let off = set(&world, &mailbox, Field::OwnerEmail, "off").await;
    assert_eq!(Switch::Email.line(&off, &off.values, Words::english()).turned, "recording");
    set(&world, &mailbox, Field::OwnerEmail, "notice").await;
    let off = set(&world, &mailbox, Field::OwnerEmail, "off").await;
    assert_eq!(Switch::Email.line(&off, &off.values, Words::english()).turned, "notice", "the last counts");

    set(&world, &mailbox, Field::OwnerEmail, "recording").await;
    without(&world, &[PlanFeature::RecordingsByEmail]).await;
    let off = set(&world, &mailbox, Field::OwnerEmail, "off").await;
    assert_eq!(Switch::Email.line(&off, &off.values, Words::english()).turned, "notice", "the plan has it no more");
}
