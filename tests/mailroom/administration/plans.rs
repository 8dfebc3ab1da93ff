//! Rate plans: what a smaller one would break is reported before it is saved.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::{World, expect_invalid, saved_version};
use mailroom::db::filter;
use mailroom::domain::field::MailboxField;
use mailroom::domain::plan::{PlanFeature, RatePlan};
use mailroom::domain::problem::Problem;
use mailroom::forms::plan::PlanForm;
use mailroom::forms::save_outcome::SaveOutcome;
use mailroom::lists::plan_feature_filter::mailboxes_using;
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{ChangeSource, customers, plans};

const SOURCE: ChangeSource = ChangeSource::Browser;
const FORM: &str = "form.plain-form";

/// The one plan of the tests, on which every customer is.
const PLAN_PAGE: &str = "/plans/1";

async fn open_form(browser: &mut Browser) -> Form {
    Form::of(&browser.get(PLAN_PAGE).await.body, FORM)
}

#[tokio::test]
async fn a_smaller_plan_reports_what_breaks_before_saving() {
    let world = World::new().await;
    let using = world
        .create_mailbox(world.left, "1001", &[(MailboxField::Transcribe, "on"), (MailboxField::NotifyCall, "5000")])
        .await;
    world
        .create_mailbox(
            world.left,
            "1002",
            &[(MailboxField::NotifyFor, "voicemail"), (MailboxField::OwnerEmail, "off")],
        )
        .await;
    let mut rita = world.test.signed_in("rita").await;
    assert_eq!(texts(&rita.get("/plans").await.body, ".data-table tbody th"), ["Everything"]);

    let smaller = open_form(&mut rita).await.without("transcription").with("name", "Most");
    let question = smaller.send(&mut rita).await;
    assert_eq!(question.status, 200);
    let message = &texts(&question.body, "#plan-impact")[0];
    assert!(message.contains("1 mailbox uses") && message.contains("1001 Box 1001"), "{message}");
    assert!(message.contains("(left): Transcription"), "{message}");
    assert_eq!(open_form(&mut rita).await.get("name"), "Everything", "nothing is saved yet");

    let confirmed = Form::of(&question.body, FORM).with("confirmed", "yes").send(&mut rita).await;
    assert_eq!(confirmed.status, 303);
    assert_eq!(world.get(&using.uuid).await.settings, using.settings, "the mailbox is kept as it is");
    let page = rita.get(&format!("/mailboxes/{}", using.uuid)).await;
    let hint = "Transcription is not included in the rate plan “Most”. It stays on until you turn it off.";
    assert_eq!(texts(&page.body, "#transcribe-hint"), [hint]);

    let edited = saved_version(&world.update_mailbox(&world.lea, &using, &[(MailboxField::Name, "Other")]).await);
    assert_eq!(edited.1, 2, "other settings change as ever");
    let off = world.get(&using.uuid).await;
    saved_version(&world.update_mailbox(&world.lea, &off, &[(MailboxField::Transcribe, "")]).await);
    let on = world.update_mailbox(&world.lea, &world.get(&using.uuid).await, &[(MailboxField::Transcribe, "on")]).await;
    assert!(matches!(expect_invalid(on)[0].problem, Problem::NotInPlan { .. }), "but it is not switched on again");
}

#[tokio::test]
async fn two_plans_of_one_name_are_refused_whatever_their_case() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let fresh = async |rita: &mut Browser, name| {
        Form::of(&rita.get("/plans/new").await.body, FORM).with("name", name).send(rita).await
    };
    assert_eq!(fresh(&mut rita, "Kärnten").await.status, 303);
    for name in ["Kärnten", "KÄRNTEN", "kärnten"] {
        assert_eq!(fresh(&mut rita, name).await.status, 422, "{name}");
    }
    let renamed = open_form(&mut rita).await.with("name", "kärnten").send(&mut rita).await;
    assert_eq!((renamed.status, texts(&renamed.body, "#error-summary a").len()), (422, 1));
    assert_eq!(open_form(&mut rita).await.with("name", "everything").send(&mut rita).await.status, 303, "its own name");
}

#[tokio::test]
async fn a_taken_name_is_reported_with_all_other_errors() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let new = Form::of(&rita.get("/plans/new").await.body, FORM).with("name", "Other");
    assert_eq!(new.send(&mut rita).await.status, 303);
    let new = Form::of(&rita.get("/plans/new").await.body, FORM);
    for form in [new, open_form(&mut rita).await] {
        let refused = form.with("name", " other ").with("max_mailboxes", "many").send(&mut rita).await;
        assert_eq!(attributes(&refused.body, "#error-summary a", "href"), ["#name", "#max_mailboxes"]);
    }
}

#[tokio::test]
async fn a_plan_that_breaks_nothing_is_saved_without_confirmation() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Transcribe, "on")]).await;
    mailroom::services::mailboxes::archive(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
    let mut rita = world.test.signed_in("rita").await;
    assert_eq!(open_form(&mut rita).await.without("transcription").send(&mut rita).await.status, 303);
    assert_eq!(open_form(&mut rita).await.with("max_mailboxes", "1").send(&mut rita).await.status, 303);
    let invalid = open_form(&mut rita).await.with("name", "").with("max_mailboxes", "many").send(&mut rita).await;
    assert_eq!((invalid.status, texts(&invalid.body, "#error-summary a").len()), (422, 2));
    assert_eq!(Form::of(&invalid.body, FORM).get("max_mailboxes"), "many");
}

#[tokio::test]
async fn mailboxes_beyond_the_limit_are_reported_first() {
    let world = World::new().await;
    for number in ["1001", "1002"] {
        world.create_mailbox(world.left, number, &[]).await;
    }
    let mut rita = world.test.signed_in("rita").await;
    let question = open_form(&mut rita).await.with("max_mailboxes", "1").send(&mut rita).await;
    let message = &texts(&question.body, "#plan-impact")[0];
    assert!(message.contains("Customers with more mailboxes than the limit of 1: left (2)."), "{message}");
}

#[tokio::test]
async fn moving_a_customer_to_a_smaller_plan_asks_first() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Transcribe, "on")]).await;
    let small = PlanForm { name: "Small".into(), max_mailboxes: String::new(), features: vec![] };
    let SaveOutcome::Done(small) =
        plans::create(world.app(), &world.rita, SOURCE, &small, &SubmissionKey::default()).await.unwrap()
    else {
        panic!("no plan")
    };
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/customers/{}", world.left);
    let moved = Form::of(&rita.get(&page).await.body, FORM).with("plan", &small.to_string());
    let question = moved.send(&mut rita).await;
    assert_eq!((question.status, texts(&question.body, "#plan-impact").len()), (200, 1));
    let confirmed = Form::of(&question.body, FORM).with("confirmed", "yes").send(&mut rita).await;
    assert_eq!(confirmed.status, 303);
    let stored = customers::get(world.app(), &world.rita, world.left).await.unwrap().customer;
    assert_eq!(stored.rate_plan_id, small);
}

#[tokio::test]
async fn nobody_below_the_root_gives_more_than_they_have() {
    let world = World::new().await;
    let plan = async |name: &str, max: &str, without: &str| {
        let mut rita = world.test.signed_in("rita").await;
        let fresh = Form::of(&rita.get("/plans/new").await.body, FORM).with("name", name).with("max_mailboxes", max);
        let created = fresh.without(without).send(&mut rita).await;
        created.location().rsplit('/').next().unwrap().to_owned()
    };
    let (own, less) = (plan("Own", "50", "fax").await, plan("Less", "50", "transcription").await);
    let (fewer, equal) = (plan("Fewer", "10", "fax").await, plan("Equal", "50", "fax").await);
    let mut rita = world.test.signed_in("rita").await;
    let left = Form::of(&rita.get(&format!("/customers/{}", world.left)).await.body, FORM).with("plan", &own);
    assert_eq!(left.send(&mut rita).await.status, 303);

    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/customers/{}", world.leaf);
    let offered = texts(&lea.get(&page).await.body, "#plan option");
    assert_eq!(offered, ["Equal", "Everything", "Fewer", "Own"], "what it has already stays among them");
    assert_eq!(texts(&lea.get("/customers/new").await.body, "#plan option"), ["Equal", "Fewer", "Own"]);
    assert_eq!(texts(&lea.get(&format!("/customers/{}", world.left)).await.body, "#plan option"), ["Own"]);
    for (plan, allowed) in
        [(&less, false), (&"1".to_owned(), true), (&equal, true), (&fewer, true), (&"1".to_owned(), false)]
    {
        let form = Form::of(&lea.get(&page).await.body, FORM).with("plan", plan);
        let answer = form.send(&mut lea).await;
        assert_eq!(answer.status == 303, allowed, "{plan}: {:?}", texts(&answer.body, "#plan-error .error"));
    }
    let new = Form::of(&lea.get("/customers/new").await.body, FORM).with("name", "New").with("slug", "new");
    let refused = new.with("plan", &less).send(&mut lea).await;
    assert_eq!((refused.status, texts(&refused.body, "#plan-error .error").len()), (422, 1));
}

#[tokio::test]
async fn only_used_features_are_reported_as_lost() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Transcribe, "on")]).await;
    let mut rita = world.test.signed_in("rita").await;
    let smaller = open_form(&mut rita).await.without("transcription").without("text_notices");
    let message = texts(&smaller.send(&mut rita).await.body, "#plan-impact p").remove(0);
    assert!(
        message.starts_with(
            "1 mailbox uses features that would no longer be included: Transcription. These features stay on"
        ),
        "{message}"
    );
}

#[tokio::test]
async fn a_conflict_and_a_taken_name_lose_nothing_typed() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let (first, second) = (open_form(&mut rita).await, open_form(&mut rita).await);
    assert_eq!(first.with("name", "One").send(&mut rita).await.status, 303);
    let late = second.with("name", "Two").send(&mut rita).await;
    assert_eq!(
        (late.status, texts(&late.body, "#edit-conflict tbody td")),
        (409, vec!["One".to_owned(), "Two".to_owned()])
    );
    let new = Form::of(&rita.get("/plans/new").await.body, FORM).with("name", "One").send(&mut rita).await;
    assert_eq!(texts(&new.body, "#name-error .error").len(), 1);
}

#[tokio::test]
async fn what_is_counted_is_what_is_refused() {
    let world = World::new().await;
    let boxes: [&[(MailboxField, &str)]; 7] = [
        &[(MailboxField::OwnerEmail, "off"), (MailboxField::NotifyFor, "voicemail")],
        &[(MailboxField::OwnerEmail, "off"), (MailboxField::NotifyFor, "text"), (MailboxField::Transcribe, "on")],
        &[(MailboxField::OwnerEmail, "notice"), (MailboxField::NotifyFor, "fax"), (MailboxField::OwnerText, "on")],
        &[(MailboxField::OwnerEmail, "off"), (MailboxField::NotifyFor, "all"), (MailboxField::NotifyCall, "5000")],
        &[(MailboxField::OwnerEmail, "off"), (MailboxField::Pager, "p@example.org"), (MailboxField::PagerAttach, "on")],
        &[(MailboxField::OwnerEmail, "recording"), (MailboxField::NotifyFor, "none")],
        &[(MailboxField::OwnerEmail, "off"), (MailboxField::NotifyFor, "voicemail_fax")],
    ];
    for (nth, fields) in boxes.into_iter().enumerate() {
        let mailbox = world.create_mailbox(world.left, &format!("10{nth:02}"), fields).await;
        for feature in PlanFeature::ALL {
            let without = RatePlan::everything("P").with(feature, false);
            let refused = !without.refusals(&mailbox.settings, None).is_empty();
            let counted = mailboxes_using(feature).matches(&|column| filter::value(&mailbox, column));
            assert_eq!(counted, refused, "{feature:?} {fields:?}");
        }
    }
}
