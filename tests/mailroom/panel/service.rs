//! The control panel's service: whose mailboxes it shows, what it changes, and who may preview it.

use crate::support::world::{World, expect_invalid, expect_refused, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::{Role, TokenRestriction};
use mailroom::domain::plan::RatePlan;
use mailroom::domain::problem::Problem;
use mailroom::error::AppError;
use mailroom::forms::panel::{Card, Switch};
use mailroom::i18n::Messages;
use mailroom::services::console::{self, CustomerInput};
use mailroom::services::mailboxes::{self, Mailbox, MailboxEdit};
use mailroom::services::{ChangeSource, Principal, panel};

const MISSING: &str = "00000000-0000-4000-8000-000000000000";

async fn panel_numbers(world: &World, who: &Principal) -> Vec<String> {
    let loaded = panel::load(world.app(), who, None).await.unwrap();
    loaded.cards.iter().map(|card| card.values.get(MailboxField::Number).to_owned()).collect()
}

async fn card(world: &World, who: &Principal, mailbox: &Mailbox) -> Card {
    let loaded = panel::load(world.app(), who, None).await.unwrap();
    loaded.cards.into_iter().find(|card| card.uuid == mailbox.uuid).unwrap()
}

#[tokio::test]
async fn the_panel_shows_own_mailboxes_with_the_panel_on() {
    let world = World::new().await;
    let (uma, lea) = (world.uma.user().unwrap().to_string(), world.lea.user().unwrap().to_string());
    let on = (MailboxField::Panel, "on");
    world.create_mailbox(world.left, "1001", &[on, (MailboxField::Owner, &uma)]).await;
    let off = world.create_mailbox(world.left, "1002", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1003", &[on]).await;
    world.create_mailbox(world.left, "1004", &[on, (MailboxField::Owner, &lea)]).await;
    world.create_mailbox(world.leaf, "1005", &[on]).await;
    world.create_mailbox(world.right, "1006", &[on]).await;
    let archived = world.create_mailbox(world.left, "1007", &[on, (MailboxField::Owner, &uma)]).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &archived.uuid).await.unwrap();

    assert_eq!(panel_numbers(&world, &world.uma).await, ["1001"]);
    assert_eq!(panel_numbers(&world, &world.rex).await, ["1001", "1003", "1004"]);
    assert_eq!(panel_numbers(&world, &world.lea).await, ["1004"], "an administrator's own are those they own");
    assert!(panel_numbers(&world, &world.rita).await.is_empty());

    let boxes = panel::own_mailboxes(world.app(), &world.uma, None).await.unwrap();
    assert_eq!(boxes.rows.len(), 2, "shown or not");
    mailboxes::apply(world.app(), &world.uma, ChangeSource::Browser, &off.uuid, MailboxEdit::panel(true))
        .await
        .unwrap();
    assert_eq!(panel_numbers(&world, &world.uma).await, ["1001", "1002"]);
}

#[tokio::test]
async fn a_card_shows_only_settings_its_mailbox_has() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox =
        world.create_mailbox(world.left, "1001", &[(MailboxField::Panel, "on"), (MailboxField::Owner, &uma)]).await;
    let card = card(&world, &world.rex, &mailbox).await;
    assert_eq!(card.context.owners.iter().map(|o| o.id).collect::<Vec<_>>(), [world.uma.user().unwrap()]);
    assert!(!card.is_mine() && !card.locked);
    assert!(!card.values.has(MailboxField::Pin));
}

#[tokio::test]
async fn the_permission_table_cell_by_cell() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let owned = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    let own = world.create_mailbox(world.left, "1002", &[]).await;
    let below = world.create_mailbox(world.leaf, "1003", &[]).await;
    let above = world.create_mailbox(world.root, "1004", &[]).await;
    let beside = world.create_mailbox(world.right, "1005", &[]).await;
    let reader =
        Principal { restriction: TokenRestriction::Token { write: false, read_pins: true }, ..world.lea.clone() };
    for (who, may) in [
        (&world.rita, [true, true, true, true, true]),
        (&world.lea, [true, true, true, false, false]),
        (&world.rex, [true, true, false, false, false]),
        (&world.uma, [true, false, false, false, false]),
    ] {
        for (mailbox, may) in [&owned, &own, &below, &above, &beside].into_iter().zip(may) {
            let was = world.get(&mailbox.uuid).await;
            let value = if was.settings.announce_envelope { "" } else { "on" };
            let setting = [(MailboxField::AnnounceEnvelope, value.to_owned())];
            let answer = panel::update_settings(world.app(), who, ChangeSource::Browser, &mailbox.uuid, &setting).await;
            if may {
                assert_eq!(saved_version(&answer.unwrap()).1, was.version + 1);
            } else {
                assert_eq!(expect_refused(answer), AppError::NotFound, "{}", who.username);
                assert_eq!(world.get(&mailbox.uuid).await, was);
            }
            let none = panel::update_settings(world.app(), who, ChangeSource::Browser, MISSING, &setting).await;
            assert_eq!(expect_refused(none), AppError::NotFound, "a foreign box is as one that is missing");
            let never = [(MailboxField::Number, "7777".to_owned())];
            let other = panel::update_settings(world.app(), who, ChangeSource::Browser, &mailbox.uuid, &never).await;
            assert_eq!(expect_refused(other), AppError::BadRequest, "only what the panel offers");
        }
    }
    let setting = [(MailboxField::AnnounceEnvelope, "on".to_owned())];
    assert_eq!(
        expect_refused(panel::update_settings(world.app(), &reader, ChangeSource::Browser, &own.uuid, &setting).await),
        AppError::Forbidden
    );
}

#[tokio::test]
async fn a_call_number_turned_off_is_remembered() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let with = [
        (MailboxField::Panel, "on"),
        (MailboxField::Owner, &*uma),
        (MailboxField::NotifyCall, "5000"),
        (MailboxField::Pager, "p@example.org"),
    ];
    let mailbox = world.create_mailbox(world.left, "1001", &with).await;
    let change = |field: MailboxField, value: &str| vec![(field, value.to_owned())];
    for field in [MailboxField::NotifyCall, MailboxField::Pager] {
        let saved =
            panel::update_settings(world.app(), &world.uma, ChangeSource::Browser, &mailbox.uuid, &change(field, ""))
                .await;
        saved_version(&saved.unwrap());
    }
    let off = card(&world, &world.uma, &mailbox).await;
    let line = Switch::Call.line(&off, &off.values, Messages::english());
    assert_eq!((line.on, line.barred, line.toggled_value.as_str()), (false, false, "5000"));
    assert_eq!(Switch::Pager.line(&off, &off.values, Messages::english()).toggled_value, "p@example.org");
    let saved = panel::update_settings(
        world.app(),
        &world.uma,
        ChangeSource::Browser,
        &mailbox.uuid,
        &change(MailboxField::NotifyCall, "5000"),
    )
    .await;
    saved_version(&saved.unwrap());
    assert_eq!(world.get(&mailbox.uuid).await.settings.notify_call.unwrap().as_str(), "5000");
}

#[tokio::test]
async fn the_service_enforces_the_plan() {
    let world = World::new().await;
    let plan = RatePlan { notification_calls: false, transcription: false, ..RatePlan::everything("Basic") };
    let console = Principal::console();
    let plan =
        console::add_plan(world.app(), &console, ChangeSource::Command, world.root, plan).await.unwrap().unwrap();
    let new = CustomerInput {
        slug: "small",
        name: "small",
        parent: Some("root"),
        pin_policy: mailroom::domain::pin::PinPolicy::strict(),
        numbers: mailroom::domain::number_range::NumberRange::default(),
        rate_plan_id: Some(plan),
        language: "en",
        timezone: "UTC",
    };
    let small = console::add_customer(world.app(), &console, ChangeSource::Command, new).await.unwrap().unwrap();
    let sue = world.test.add_user("small", Role::Residential, "sue").await;
    let mailbox = world.create_mailbox(small, "1001", &[(MailboxField::Panel, "on")]).await;
    for (field, value) in [(MailboxField::NotifyCall, "5000"), (MailboxField::Transcribe, "on")] {
        let saved = panel::update_settings(
            world.app(),
            &sue,
            ChangeSource::Browser,
            &mailbox.uuid,
            &[(field, value.to_owned())],
        )
        .await;
        let errors = expect_invalid(saved.unwrap());
        assert!(matches!(&errors[0].problem, Problem::NotInPlan { plan, .. } if plan == "Basic"));
    }
    let card = card(&world, &sue, &mailbox).await;
    let line = Switch::Transcribe.line(&card, &card.values, Messages::english());
    assert!(line.barred && line.hint.contains("not included in the rate plan “Basic”"));
    assert_eq!(world.get(&mailbox.uuid).await.version, 1);
}

#[tokio::test]
async fn a_preview_by_an_administrator_is_recorded() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Panel, "on"), (MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1002", &[(MailboxField::Panel, "on")]).await;
    let right = world.test.add_user("right", Role::User, "ron").await;
    let preview = |who: Principal, id: i64| {
        let app = world.app().clone();
        async move { panel::preview(&app, &who, ChangeSource::Browser, id, None).await }
    };

    for who in [&world.rita, &world.lea] {
        let previewed = preview(who.clone(), world.uma.user().unwrap()).await.unwrap();
        let cards = previewed.panel.unwrap().cards;
        assert_eq!((previewed.name.as_str(), cards.len()), ("uma", 1), "as that user sees it");
        assert!(cards[0].locked && cards[0].is_mine());
        assert!(
            Switch::MAIN.into_iter().all(|switch| switch.line(&cards[0], &cards[0].values, Messages::english()).barred)
        );
    }
    assert_eq!(expect_refused(preview(world.lea.clone(), right.user().unwrap()).await), AppError::NotFound);
    assert_eq!(expect_refused(preview(world.lea.clone(), world.rita.user().unwrap()).await), AppError::NotFound);
    assert_eq!(expect_refused(preview(world.lea.clone(), 999_999).await), AppError::NotFound);
    for who in [&world.rex, &world.uma] {
        assert_eq!(expect_refused(preview(who.clone(), world.uma.user().unwrap()).await), AppError::Forbidden);
    }
    let token =
        Principal { restriction: TokenRestriction::Token { write: true, read_pins: true }, ..world.lea.clone() };
    assert_eq!(expect_refused(preview(token, world.uma.user().unwrap()).await), AppError::Forbidden);

    let recorded: Vec<(i64, String)> = sqlx::query_as(
        "select subject_id, actor from history where subject = 'user' and action = 'view_panel' order by id",
    )
    .fetch_all(world.app().db.read())
    .await
    .unwrap();
    assert_eq!(
        recorded,
        [(world.uma.user().unwrap(), "rita".to_owned()), (world.uma.user().unwrap(), "lea".to_owned())]
    );
}
