//! More rows than a statement may have parameters.

use crate::support::world::World;
use mailroom::domain::field::MailboxField;
use mailroom::services::history::{self, HistoryQuery};
use mailroom::services::{attention, users};
use sqlx::AssertSqlSafe;

/// More than the 32,766 parameters of a statement.
const ROW_COUNT: i64 = 33_100;

/// Copies row `id` of a table [`ROW_COUNT`] times, with other values in these columns.
async fn insert_copies(world: &World, table: &str, id: i64, other: &[(&str, &str)]) {
    let names: Vec<String> = sqlx::query_scalar("select name from pragma_table_info($1)")
        .bind(table)
        .fetch_all(world.app().db.read())
        .await
        .unwrap();
    let value = |name: &String| match other.iter().find(|(column, _)| column == name) {
        Some((_, value)) => (*value).to_owned(),
        None => name.clone(),
    };
    let values: Vec<String> = names.iter().map(value).collect();
    let statement = format!(
        "with recursive nth (n) as (select 100000 union all select n + 1 from nth where n < {}) \
         insert into {table} ({}) select {} from nth, {table} where id = {id}",
        100_000 + ROW_COUNT - 1,
        names.join(", "),
        values.join(", ")
    );
    let done: Result<_, sqlx::Error> = world
        .app()
        .db
        .write(move |tx| Box::pin(async move { sqlx::query(AssertSqlSafe(statement)).execute(tx).await.map(drop) }))
        .await;
    done.unwrap();
}

#[tokio::test]
async fn the_page_of_an_owner_of_very_many_mailboxes_opens() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let one = world
        .create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma), (MailboxField::Recipients, "a@example.org")])
        .await;
    insert_copies(
        &world,
        "mailbox",
        one.id,
        &[("id", "n"), ("uuid", "'00000000-0000-4000-8000-000000' || n"), ("number", "'' || n")],
    )
    .await;
    let found = users::get(world.app(), &world.lea, world.uma.user().unwrap()).await.unwrap();
    assert_eq!(i64::try_from(found.mailboxes.len()).unwrap(), ROW_COUNT + 1);
    let first = found.mailboxes.iter().find(|mailbox| mailbox.id == one.id).unwrap();
    assert_eq!(first.settings.recipients.iter().count(), 1);
}

#[tokio::test]
async fn an_administrator_over_very_many_customers_sees_history_and_overview() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    insert_copies(&world, "customer", world.leaf, &[("id", "n"), ("slug", "'many-' || n")]).await;
    let page = history::list(world.app(), &world.rita, &HistoryQuery::default()).await.unwrap();
    assert!(page.events.iter().any(|event| event.subject == "1001 Box 1001"));
    let query = HistoryQuery { who: "rita".into(), ..HistoryQuery::default() };
    assert_eq!(history::list(world.app(), &world.rita, &query).await.unwrap().events.len(), 1);
    attention::overview(world.app(), &world.rita).await.unwrap();
}
