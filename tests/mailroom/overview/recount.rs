//! Recounts in the background: after an upgrade, after an interruption, and during other saves.

use super::pages::set_pin_policy;
use crate::support::page::texts;
use crate::support::world::World;
use mailroom::domain::field::MailboxField;
use mailroom::domain::pin::PinPolicy;
use mailroom::server::start;
use mailroom::services::mailboxes;
use mailroom::services::{ChangeSource, attention};
use mailroom::web::config::Config;
use mailroom::web::raw_config::RawConfig;

/// The concerns of each mailbox, and what each customer counts.
pub type StoredCounts = (Vec<(i64, i64)>, Vec<(i64, [i64; 4])>);

/// The stored counts, checked against the rows of the mailboxes.
pub async fn stored_counts(world: &World) -> StoredCounts {
    let db = world.app().db.read();
    let boxes: Vec<(i64, i64)> =
        sqlx::query_as("select id, concerns + case when dead_exit then 16 else 0 end from mailbox order by id")
            .fetch_all(db)
            .await
            .unwrap();
    let customers = "select id, weak_pins, unreached, unowned, beyond_plan from customer order by id";
    let customers: Vec<(i64, i64, i64, i64, i64)> = sqlx::query_as(customers).fetch_all(db).await.unwrap();
    let customers: Vec<(i64, [i64; 4])> = customers.into_iter().map(|(id, a, b, c, d)| (id, [a, b, c, d])).collect();
    for (id, counts) in &customers {
        for (bit, count) in [1, 2, 4, 8].into_iter().zip(counts) {
            let rows = "select count(*) from mailbox where customer_id = $1 and (concerns & $2) <> 0";
            let rows: i64 = sqlx::query_scalar(rows).bind(id).bind(bit).fetch_one(db).await.unwrap();
            assert_eq!(rows, *count, "customer {id}, bit {bit}");
        }
    }
    let dead_exits = "select c.id, c.dead_exits, (select count(*) from mailbox where customer_id = c.id and dead_exit) \
        from customer as c";
    let dead_exits: Vec<(i64, i64, i64)> = sqlx::query_as(dead_exits).fetch_all(db).await.unwrap();
    assert!(dead_exits.iter().all(|(_, counted, rows)| counted == rows), "customers, dead exits, rows: {dead_exits:?}");
    (boxes, customers)
}

async fn execute_sql(world: &World, sql: &str) {
    world.test.sql(sql).await;
}

/// The same, after all counts were reset and counted again.
pub async fn recounted(world: &World) -> StoredCounts {
    let reset = "update mailbox set concerns = 0, dead_exit = false; \
        update customer set weak_pins = 0, unreached = 0, unowned = 0, beyond_plan = 0, dead_exits = 0; \
        delete from recount; insert into recount (customer_id) select id from customer";
    execute_sql(world, reset).await;
    attention::resume(world.app().clone()).wait().await;
    stored_counts(world).await
}

/// Reverts the migration, so that the database is one of the previous version.
const DOWNGRADE_SQL: &str = "drop index mailbox_of_weak_pin; drop index mailbox_unreached; drop index mailbox_beyond_plan; \
    drop index mailbox_by_customer; drop table recount; drop table change_day; drop table sign_in_failure; \
    alter table mailbox drop column concerns; alter table customer drop column weak_pins; \
    alter table customer drop column unreached; alter table customer drop column unowned; \
    alter table customer drop column beyond_plan; delete from _sqlx_migrations where version = 17";

#[tokio::test]
async fn a_database_of_the_previous_version_is_counted_at_start() {
    let world = World::new().await;
    set_pin_policy(&world, world.left, PinPolicy::any()).await;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Pin, "12"), (MailboxField::OwnerEmail, "notice")]).await;
    world.create_mailbox(world.leaf, "1002", &[(MailboxField::OwnerEmail, "off")]).await;
    set_pin_policy(&world, world.left, PinPolicy::strict()).await;
    let (boxes, counts) = stored_counts(&world).await;
    assert_eq!(boxes.iter().map(|(_, concerns)| *concerns).collect::<Vec<_>>(), [7, 4]);
    execute_sql(&world, DOWNGRADE_SQL).await;

    let settings = RawConfig { data_dir: Some(world.test.folder().into()), ..RawConfig::default() };
    let app = start::app(&Config::read(settings).unwrap()).await.unwrap();
    let overview = attention::overview(&app, &world.lea).await.unwrap();
    assert_eq!((overview.counting, overview.counts.unowned), (2, 0), "nobody has counted yet, and it says so");
    assert_eq!(overview.days.last().unwrap().1, 9, "changes are counted at once");
    let page = world.test.signed_in("lea").await.get("/overview").await.body;
    assert!(texts(&page, ".notice[role=status]")[0].starts_with("Still counting: the mailboxes of 2 customers"));
    assert_eq!(texts(&page, ".overview-no-issues h3"), ["Nothing found so far"], "nobody is told that all is well");

    attention::resume(app).wait().await;
    assert_eq!(stored_counts(&world).await, (boxes, counts));
    let page = world.test.signed_in("lea").await.get("/overview").await.body;
    assert!(texts(&page, ".notice[role=status]").is_empty());
}

#[tokio::test]
async fn an_interrupted_recount_resumes() {
    let world = World::new().await;
    for number in 1_000..1_003 {
        world.create_mailbox(world.left, &number.to_string(), &[(MailboxField::OwnerEmail, "off")]).await;
    }
    let (boxes, counts) = stored_counts(&world).await;
    let interruption = format!(
        "update mailbox set concerns = 0 where id > 1; update customer set unowned = 1 where id = {0}; \
         insert into recount values ({0}, 1)",
        world.left
    );
    execute_sql(&world, &interruption).await;
    attention::resume(world.app().clone()).wait().await;
    assert_eq!(stored_counts(&world).await, (boxes, counts));
    assert_eq!(attention::overview(world.app(), &world.rita).await.unwrap().counting, 0);
}

#[tokio::test]
async fn an_unreadable_pin_does_not_block_saves() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::OwnerEmail, "off")]).await;
    execute_sql(&world, "update mailbox set pin_sealed = x'00'").await;
    world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, "Other")]).await;
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Other");
    assert_eq!(recounted(&world).await.0, [(mailbox.id, 4)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn other_saves_succeed_during_a_recount() {
    let world = World::new().await;
    set_pin_policy(&world, world.left, PinPolicy::any()).await;
    let first =
        world.create_mailbox(world.left, "1000", &[(MailboxField::Pin, "12"), (MailboxField::OwnerEmail, "off")]).await;
    let more_mailboxes = format!(
        "with recursive n (n) as (select 1 union all select n + 1 from n where n < 3000) \
         insert into mailbox select 1000 + n, substr('00000000-0000-4000-8000-000000000000', 1, 30) || (100000 + n), \
             customer_id, 2000 + n, name, name_key, description, pin_sealed, pin_key, pin_required, null, language, \
             timezone, null, temporary_greeting, beep, play_order, announce_envelope, announce_caller, \
             announce_duration, announce_time, exit_kind, exit_number, caller_id, owner_email, notify_recipients, \
             pager, pager_attach, notify_for, owner_text, notify_call, notify_call_opens, delete_after_email, \
             transcribe, panel, version, created_at, updated_at, archived_at, 0, description_key, pager_key, false, version \
             from mailbox, n where id = {}; \
         insert into recount values ({}, 0)",
        first.id, world.left
    );
    execute_sql(&world, &more_mailboxes).await;
    let recount = tokio::spawn(attention::resume(world.app().clone()).wait());
    let mut mailbox = first;
    let mut saves = 0;
    while !recount.is_finished() {
        let name = format!("Saved {saves}");
        world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, &name)]).await;
        mailbox = world.get(&mailbox.uuid).await;
        saves += 1;
    }
    recount.await.unwrap();
    assert!(saves >= 4, "{saves} saves came between 12 slices");
    let (_, counts) = stored_counts(&world).await;
    assert_eq!(counts[1], (world.left, [0, 0, 3_001, 0]));
}

#[tokio::test]
async fn archiving_a_mailbox_with_many_exits_to_it_counts_as_a_recount() {
    let world = World::new().await;
    let target = world.create_mailbox(world.left, "1000", &[(MailboxField::OwnerEmail, "off")]).await;
    let to = |number| {
        [(MailboxField::ExitKind, "mailbox"), (MailboxField::ExitNumber, number), (MailboxField::OwnerEmail, "off")]
    };
    for number in 1_001..1_012 {
        world.create_mailbox(world.left, &number.to_string(), &to("1000")).await;
    }
    let archived = world.create_mailbox(world.left, "1012", &to("1000")).await;
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &archived.uuid).await.unwrap();
    world.create_mailbox(world.right, "1001", &to("1000")).await;
    let dead_exits = async || stored_counts(&world).await.0.iter().filter(|(_, bits)| bits & 16 != 0).count();
    assert_eq!(dead_exits().await, 1, "another customer's");
    // Reading the rows of the mailboxes that exit here would fail on this number.
    execute_sql(&world, "update mailbox set number = 'xxx' where number = '1005'").await;
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &target.uuid).await.unwrap();
    assert_eq!(dead_exits().await, 12);
    mailboxes::restore(world.app(), &world.lea, ChangeSource::Browser, &target.uuid).await.unwrap();
    assert_eq!(dead_exits().await, 1);
    execute_sql(&world, "update mailbox set number = '1005' where number = 'xxx'").await;
    let stored = stored_counts(&world).await;
    assert_eq!(stored, recounted(&world).await);
}
