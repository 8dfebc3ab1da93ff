//! Creating, changing, archiving and reading mailboxes through the services.

use crate::support::world::{PIN, World, edited_form, expect_invalid, expect_refused, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::plan::{PlanFeature, RatePlan};
use mailroom::domain::problem::{FieldError, Problem, Warning};
use mailroom::error::AppError;
use mailroom::forms::mailbox::values_of;
use mailroom::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission, SavedMailbox};
use mailroom::services::mailboxes::{self, MailboxEdit};
use mailroom::services::{ChangeSource, Principal, accounts, console, demo};

const SOURCE: ChangeSource = ChangeSource::Browser;

fn field_problems(errors: Vec<FieldError>) -> Vec<(MailboxField, Problem)> {
    errors.into_iter().map(|e| (e.field, e.problem)).collect()
}

#[tokio::test]
async fn everything_that_is_stored_is_read_back() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let changes = [
        (MailboxField::Name, "Ülkü </textarea> 🚑"),
        (MailboxField::Description, "One\nTwo\t'three'"),
        (MailboxField::Owner, uma.as_str()),
        (MailboxField::Language, "zh-Hant-TW"),
        (MailboxField::Timezone, "Pacific/Chatham"),
        (MailboxField::PlayOrder, "newest"),
        (MailboxField::AnnounceTime, "24-hour"),
        (MailboxField::AnnounceEnvelope, "on"),
        (MailboxField::Beep, ""),
        (MailboxField::PinRequired, ""),
        (MailboxField::ExitKind, "sipuri"),
        (MailboxField::ExitNumber, "sip:desk@pbx.example"),
        (MailboxField::NotifyFor, "all"),
        (MailboxField::OwnerEmail, "notice"),
        (MailboxField::OwnerText, "on"),
        (MailboxField::NotifyRecipients, "on"),
        (MailboxField::Recipients, "z@example.org\na@example.org\nm@example.org"),
        (MailboxField::Pager, "pager@example.org"),
        (MailboxField::PagerAttach, "on"),
        (MailboxField::NotifyCall, "+15550100"),
        (MailboxField::NotifyCallOpens, "voicemaillogin"),
        (MailboxField::CallerId, "5550101"),
        (MailboxField::DeleteAfterEmail, "on"),
        (MailboxField::Transcribe, "on"),
        (MailboxField::Panel, "on"),
    ];
    let form = world.form(world.left, "00123", &changes).await;
    let mailbox = world.create_mailbox(world.left, "00123", &changes).await;
    let stored = values_of(&mailbox.settings, mailbox.customer_id);
    assert_eq!(form.without_secrets().differences(&stored), vec![]);
    assert_eq!((mailbox.version, mailbox.archived_at, mailbox.customer_name.as_str()), (1, None, "left"));
    assert_eq!(mailbox.owner.as_ref().map(|o| o.email.as_str()), Some("uma@example.org"));
    assert_eq!(mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap(), PIN);
}

#[tokio::test]
async fn all_errors_are_reported_together_and_nothing_is_stored() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1234", &[]).await;
    let form = world.form(world.left, "1234", &[(MailboxField::Name, " "), (MailboxField::Pin, "789")]).await;
    let errors =
        field_problems(expect_invalid(mailboxes::create(world.app(), &world.lea, SOURCE, &form, None).await.unwrap()));
    let fields: Vec<_> = errors.iter().map(|(f, _)| *f).collect();
    assert_eq!(fields, vec![MailboxField::Number, MailboxField::Name, MailboxField::Pin, MailboxField::Pin]);
    assert_eq!(errors[0].1, Problem::NumberTaken);
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}

#[tokio::test]
async fn a_number_is_taken_even_by_an_archived_box_but_not_by_another_customers() {
    let world = World::new().await;
    let first = world.create_mailbox(world.left, "1234", &[]).await;
    mailboxes::archive(world.app(), &world.lea, SOURCE, &first.uuid).await.unwrap();
    let form = world.form(world.left, "1234", &[]).await;
    let errors = expect_invalid(mailboxes::create(world.app(), &world.lea, SOURCE, &form, None).await.unwrap());
    assert_eq!(field_problems(errors), vec![(MailboxField::Number, Problem::NumberTaken)]);
    world.create_mailbox(world.right, "1234", &[]).await;
    let other = world.create_mailbox(world.left, "1235", &[]).await;
    let errors = expect_invalid(world.update_mailbox(&world.lea, &other, &[(MailboxField::Number, "1234")]).await);
    assert_eq!(field_problems(errors), vec![(MailboxField::Number, Problem::NumberTaken)]);
}

#[tokio::test]
async fn a_dry_run_reports_the_same_and_writes_nothing() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let taken = world.form(world.left, "1234", &[]).await;
    let free = world.form(world.left, "1235", &[(MailboxField::OwnerText, "on")]).await;
    let saved = mailboxes::check_new(world.app(), &world.lea, &taken).await.unwrap();
    assert_eq!(field_problems(expect_invalid(saved)), vec![(MailboxField::Number, Problem::NumberTaken)]);
    let MailboxSaveOutcome::Done(SavedMailbox { warnings, .. }) =
        mailboxes::check_new(world.app(), &world.lea, &free).await.unwrap()
    else {
        panic!("the form is good")
    };
    assert!(warnings.iter().any(|w| w.warning == Warning::NobodyOwnsIt && w.field == MailboxField::OwnerText));
    let changed = edited_form(&mailbox, &[(MailboxField::Name, "Other")]);
    saved_version(
        &mailboxes::apply(world.app(), &world.lea, SOURCE, &mailbox.uuid, MailboxEdit::fields(&changed).dry_run(true))
            .await
            .unwrap(),
    );
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}

#[tokio::test]
async fn a_form_sent_as_a_submission_is_saved_or_checked() {
    let world = World::new().await;
    let values = world.form(world.left, "1234", &[]).await;
    let key = "a-key-of-some-length".to_owned();
    let submission = MailboxSubmission { key, values, ..MailboxSubmission::default() };
    let first = mailboxes::save(world.app(), &world.lea, SOURCE, &submission).await.unwrap();
    assert_eq!(
        saved_version(&mailboxes::save(world.app(), &world.lea, SOURCE, &submission).await.unwrap()),
        saved_version(&first)
    );
    assert_eq!(
        expect_refused(mailboxes::save(world.app(), &world.rita, SOURCE, &submission).await),
        AppError::BadRequest
    );
    let short = MailboxSubmission { key: "short".into(), ..submission.clone() };
    assert_eq!(expect_refused(mailboxes::save(world.app(), &world.lea, SOURCE, &short).await), AppError::BadRequest);

    let mailbox = world.get(&saved_version(&first).0).await;
    let values = edited_form(&mailbox, &[(MailboxField::Name, "Mine"), (MailboxField::Description, "Mine")]);
    let submission = MailboxSubmission {
        uuid: Some(mailbox.uuid.clone()),
        version: 1,
        values,
        take_theirs: vec![MailboxField::Description],
        ..MailboxSubmission::default()
    };
    let check = MailboxSubmission { check: true, ..submission.clone() };
    saved_version(&mailboxes::save(world.app(), &world.lea, SOURCE, &check).await.unwrap());
    assert_eq!(world.get(&mailbox.uuid).await.version, 1);
    saved_version(&mailboxes::save(world.app(), &world.lea, SOURCE, &submission).await.unwrap());
    let now = world.get(&mailbox.uuid).await.settings;
    assert_eq!((now.name.as_str(), now.description.as_str()), ("Mine", ""));
}

#[tokio::test]
async fn a_form_without_changes_writes_nothing() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[(MailboxField::Recipients, "a@example.org")]).await;
    assert_eq!(saved_version(&world.update_mailbox(&world.lea, &mailbox, &[]).await).1, 1);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    assert_eq!(saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Pin, "620518")]).await).1, 2);
}

#[tokio::test]
async fn archiving_keeps_the_mailbox_and_frees_its_slot_in_the_plan() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    for _ in 0..2 {
        let saved = mailboxes::archive(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
        assert_eq!(saved_version(&saved).1, 2);
    }
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    let archived = world.get(&mailbox.uuid).await;
    assert!(archived.archived_at.is_some());
    let form = edited_form(&archived, &[(MailboxField::Name, "Other")]);
    let changed = mailboxes::apply(world.app(), &world.lea, SOURCE, &archived.uuid, MailboxEdit::form(2, &form)).await;
    assert!(
        matches!(changed.unwrap(), MailboxSaveOutcome::Conflict(conflict) if conflict.archived && conflict.version == 2)
    );
    assert_eq!(
        expect_refused(
            mailboxes::apply(world.app(), &world.lea, SOURCE, &archived.uuid, MailboxEdit::panel(true)).await
        ),
        AppError::Archived
    );
    for _ in 0..2 {
        let saved = mailboxes::restore(world.app(), &world.lea, SOURCE, &mailbox.uuid).await.unwrap();
        assert_eq!(saved_version(&saved).1, 3);
    }
    assert_eq!(world.active_mailboxes(world.left).await, 1);
    let restored = world.get(&mailbox.uuid).await;
    assert_eq!((restored.archived_at, restored.settings), (None, mailbox.settings));
}

#[tokio::test]
async fn a_full_plan_refuses_new_restored_and_moved_mailboxes() {
    let world = World::new().await;
    let plan = RatePlan { max_mailboxes: Some(1), transcription: false, ..RatePlan::everything("Tiny") };
    let plan_id = console::add_plan(world.app(), &Principal::console(), ChangeSource::Command, world.root, plan)
        .await
        .unwrap()
        .unwrap();
    let new = console::CustomerInput {
        slug: "tiny",
        name: "Tiny",
        parent: Some("root"),
        pin_policy: mailroom::domain::pin::PinPolicy::strict(),
        numbers: mailroom::domain::number_range::NumberRange::default(),
        rate_plan_id: Some(plan_id),
        language: "en",
        timezone: "UTC",
    };
    let tiny =
        console::add_customer(world.app(), &Principal::console(), ChangeSource::Command, new).await.unwrap().unwrap();
    let full = Problem::PlanFull { plan: "Tiny".into(), max: 1 };
    let first = world.create_mailbox(tiny, "1234", &[]).await;
    mailboxes::archive(world.app(), &world.rita, SOURCE, &first.uuid).await.unwrap();
    world.create_mailbox(tiny, "1235", &[]).await;

    let saved = mailboxes::restore(world.app(), &world.rita, SOURCE, &first.uuid).await.unwrap();
    assert_eq!(field_problems(expect_invalid(saved)), vec![(MailboxField::Customer, full.clone())]);
    let form = world.form(tiny, "1236", &[]).await;
    let saved = mailboxes::create(world.app(), &world.rita, SOURCE, &form, None).await.unwrap();
    assert_eq!(field_problems(expect_invalid(saved)), vec![(MailboxField::Customer, full.clone())]);

    let left = world.create_mailbox(world.left, "1234", &[(MailboxField::Transcribe, "on")]).await;
    let saved = world.update_mailbox(&world.rita, &left, &[(MailboxField::Customer, &tiny.to_string())]).await;
    let feature = PlanFeature::Transcription;
    let refused = Problem::NotInPlan { plan: "Tiny".into(), feature };
    assert_eq!(
        field_problems(expect_invalid(saved)),
        vec![
            (MailboxField::Customer, full),
            (MailboxField::Number, Problem::NumberTaken),
            (MailboxField::Transcribe, refused)
        ]
    );
}

#[tokio::test]
async fn a_moved_mailbox_keeps_its_pin() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1234", &[(MailboxField::Owner, &uma)]).await;
    let right = world.right.to_string();
    let errors = expect_invalid(world.update_mailbox(&world.rita, &mailbox, &[(MailboxField::Customer, &right)]).await);
    assert_eq!(field_problems(errors), vec![(MailboxField::Owner, Problem::UnknownOwner)]);
    let errors = expect_invalid(
        world
            .update_mailbox(&world.lea, &mailbox, &[(MailboxField::Customer, &right), (MailboxField::Owner, "")])
            .await,
    );
    assert_eq!(field_problems(errors), vec![(MailboxField::Customer, Problem::UnknownCustomer)]);
    for nowhere in [right.as_str(), "99999", "x"] {
        let changes = [
            (MailboxField::Customer, nowhere),
            (MailboxField::Number, "1x"),
            (MailboxField::Owner, "77"),
            (MailboxField::Name, ""),
        ];
        let fields = field_problems(expect_invalid(world.update_mailbox(&world.lea, &mailbox, &changes).await));
        let fields: Vec<MailboxField> = fields.into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [MailboxField::Customer, MailboxField::Number, MailboxField::Name],
            "what any customer would say comes along"
        );
    }
    let errors = expect_invalid(world.update_mailbox(&world.rex, &mailbox, &[(MailboxField::Customer, &right)]).await);
    assert_eq!(field_problems(errors), vec![(MailboxField::Customer, Problem::RoleForbids)]);

    saved_version(
        &world
            .update_mailbox(&world.rita, &mailbox, &[(MailboxField::Customer, &right), (MailboxField::Owner, "")])
            .await,
    );
    assert_eq!((world.active_mailboxes(world.left).await, world.active_mailboxes(world.right).await), (0, 1));
    assert_eq!(expect_refused(mailboxes::get(world.app(), &world.lea, &mailbox.uuid).await), AppError::NotFound);
    assert_eq!(mailboxes::reveal_pin(world.app(), &world.rita, SOURCE, &mailbox.uuid).await.unwrap(), PIN);
}

#[tokio::test]
async fn a_pin_is_copied_only_from_a_visible_mailbox_and_validated() {
    let world = World::new().await;
    let source = world.create_mailbox(world.left, "1234", &[(MailboxField::Pin, "630518")]).await;
    let copied =
        world.create_mailbox(world.left, "1235", &[(MailboxField::Pin, ""), (MailboxField::CopyPin, "1234")]).await;
    assert_eq!(mailboxes::reveal_pin(world.app(), &world.lea, SOURCE, &copied.uuid).await.unwrap(), "630518");

    // Errors that only the database can find are reported together with the others.
    let all = [
        (MailboxField::Name, ""),
        (MailboxField::Pin, ""),
        (MailboxField::CopyPin, "9999"),
        (MailboxField::Pager, "nonsense"),
    ];
    let invalid = world.form(world.left, "12", &all).await;
    let errors = expect_invalid(mailboxes::create(world.app(), &world.lea, SOURCE, &invalid, None).await.unwrap());
    let fields: Vec<_> = errors.iter().map(|e| e.field).collect();
    assert_eq!(fields, [MailboxField::Number, MailboxField::Name, MailboxField::CopyPin, MailboxField::Pager]);
    for source in ["9999", "nonsense"] {
        let both = world.form(world.left, "1236", &[(MailboxField::Pin, "1"), (MailboxField::CopyPin, source)]).await;
        let errors = expect_invalid(mailboxes::create(world.app(), &world.lea, SOURCE, &both, None).await.unwrap());
        let of = |field| errors.iter().any(|e| e.field == field);
        assert!(of(MailboxField::Pin) && of(MailboxField::CopyPin), "{source}: {errors:?}");
    }
    let mismatch = world.form(world.left, "630518", &[(MailboxField::Pin, ""), (MailboxField::CopyPin, "1234")]).await;
    let saved = mailboxes::create(world.app(), &world.lea, SOURCE, &mismatch, None).await.unwrap();
    assert_eq!(field_problems(expect_invalid(saved)), vec![(MailboxField::CopyPin, Problem::StoredPin)]);
    let saved = world.update_mailbox(&world.lea, &source, &[(MailboxField::Number, "815036")]).await;
    assert_eq!(field_problems(expect_invalid(saved)), vec![(MailboxField::Pin, Problem::StoredPin)]);

    let uma = world.uma.user().unwrap().to_string();
    let own = world.create_mailbox(world.left, "1236", &[(MailboxField::Owner, &uma)]).await;
    for number in ["1234", "1236", "9999"] {
        let errors = expect_invalid(world.update_mailbox(&world.uma, &own, &[(MailboxField::CopyPin, number)]).await);
        assert_eq!(field_problems(errors), vec![(MailboxField::CopyPin, Problem::NoSuchMailbox)], "{number}");
    }
}

#[tokio::test]
async fn the_last_change_of_a_switch_wins() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let mut version = 1;
    for (on, step) in [(true, 1), (true, 0), (false, 1)] {
        let flipped =
            mailboxes::apply(world.app(), &world.rex, SOURCE, &mailbox.uuid, MailboxEdit::panel(on)).await.unwrap();
        version += step;
        assert_eq!(saved_version(&flipped).1, version);
        assert_eq!(world.get(&mailbox.uuid).await.settings.panel, on);
    }
}

#[tokio::test]
async fn the_sample_data_is_valid_and_is_added_once() {
    let test = crate::support::TestApp::new().await;
    let users = demo::fill(&test.app).await.unwrap();
    assert!(users.iter().any(|(name, _)| name == "nora") && users.len() == 12);
    let nora = mailroom::db::users::by_username(test.app.db.read(), "nora").await.unwrap().unwrap();
    let nora = accounts::session_principal(&test.app, nora.id, 0).await.unwrap().unwrap();
    let customers: Vec<_> = mailboxes::visible_customers(&test.app, &nora).await.unwrap();
    let tree: Vec<_> = customers.iter().map(|c| (c.name.as_str(), c.depth)).collect();
    assert_eq!(tree, vec![("Northwind Telecom", 0), ("Alder & Sons", 1), ("Alder Workshop", 2), ("Harbour Clinic", 1)]);
    let page = mailboxes::list(&test.app, &nora, &mailroom::lists::mailbox_list::ListQuery::default()).await.unwrap();
    assert!(matches!(page.total, mailboxes::Total::Exact(n) if n > 280));
    let weak =
        mailboxes::list(&test.app, &nora, &mailroom::lists::mailbox_list::ListQuery::parse("pin=weak")).await.unwrap();
    assert_eq!(weak.total, mailboxes::Total::Exact(3), "there is something to mend");
    assert!(demo::fill(&test.app).await.is_err());
}
