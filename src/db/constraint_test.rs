//! Breaks each kind of constraint of the migrations, on a real file.
#![allow(clippy::unwrap_used)]

use super::Constraint;
use crate::db::Db;
use sqlx::AssertSqlSafe;

/// A database with a plan, customers 1 and 2, user 1 of customer 1 and mailbox 1 of customer 1.
async fn db() -> (tempfile::TempDir, Db) {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open(&format!("sqlite:{}", dir.path().join("t.db").display())).await.unwrap();
    for sql in [
        // They reference each other.
        "insert into rate_plan values (1, 1, 'All', null, true, true, true, true, true, 1); \
         insert into customer values (1, null, 'a', 'A', 1, 'en', 'UTC', 6, 10, true, true, true, 0, 0, '', '1000', '9999', 'active', 1, 0, 0, 0, 0, 0, null)",
        "insert into customer values (2, null, 'b', 'B', 1, 'en', 'UTC', 6, 10, true, true, true, 0, 0, '', '1000', '9999', 'active', 1, 0, 0, 0, 0, 0, null)",
        "insert into user_account values (1, 1, 'u', 'U', null, 'user', 'active', 'x', 0, 0, 0, 1, null, null, null, null, null)",
        &mailbox(1, 1, "100", "1"),
    ] {
        run(&db, sql).await.unwrap();
    }
    (dir, db)
}

fn mailbox(id: i64, customer: i64, number: &str, owner: &str) -> String {
    format!(
        "insert into mailbox values ({id}, '{id:036}', {customer}, '{number}', 'N', 'n', '', x'00', 'k', \
         true, {owner}, 'en', 'UTC', null, true, true, 'oldest', false, true, true, 'off', \
         'hangup', '', '', 'off', false, '', false, 'none', false, '', 'voicemailbox', false, \
         false, false, 1, 0, 0, null, 0, null, null, false, null)"
    )
}

async fn run(db: &Db, sql: &str) -> Result<(), sqlx::Error> {
    let sql = AssertSqlSafe(sql.to_owned());
    db.write(move |tx| Box::pin(async move { sqlx::query(sql).execute(tx).await.map(drop) })).await
}

async fn broken(sql: &str) -> Option<Constraint> {
    let (_dir, db) = db().await;
    Constraint::broken_by(&run(&db, sql).await.unwrap_err())
}

fn unique(columns: &[&str]) -> Constraint {
    Constraint::Unique(columns.iter().map(ToString::to_string).collect())
}

#[tokio::test]
async fn a_unique_violation_names_its_columns() {
    assert_eq!(broken(&mailbox(2, 1, "100", "null")).await, Some(unique(&["mailbox.customer_id", "mailbox.number"])));
    assert_eq!(
        broken("insert into rate_plan values (2, 1, 'All', null, true, true, true, true, true, 1)").await,
        Some(unique(&["rate_plan.owner_id", "rate_plan.name"]))
    );
    assert_eq!(
        broken("insert into customer values (3, null, 'a', 'C', 1, 'en', 'UTC', 6, 10, true, true, true, 0, 0, '', '1000', '9999', 'active', 1, 0, 0, 0, 0, 0, null)").await,
        Some(unique(&["customer.slug"]))
    );
    assert_eq!(
        broken("insert into user_account values (2, 1, 'u', 'V', null, 'user', 'active', 'x', 0, 0, 0, 1, null, null, null, null, null)").await,
        Some(unique(&["user_account.username"]))
    );
    assert_eq!(broken("insert into mailbox (id) select 1").await, Some(Constraint::NotNull("mailbox.uuid".into())));
}

#[tokio::test]
async fn two_customers_may_use_the_same_number() {
    let (_dir, db) = db().await;
    run(&db, &mailbox(2, 2, "100", "null")).await.unwrap();
}

#[tokio::test]
async fn an_owner_of_another_customer_is_refused() {
    assert_eq!(broken(&mailbox(2, 2, "200", "1")).await, Some(Constraint::ForeignKey));
    assert_eq!(
        broken(
            "insert into history values (1, 'user', 1, 'U', 99, 0, null, 'a', 'browser', 'create', null, null, null, null)"
        )
        .await,
        Some(Constraint::ForeignKey)
    );
}

#[tokio::test]
async fn a_value_outside_its_limits_is_refused() {
    for sql in [
        mailbox(2, 1, "10", "null"),
        "update mailbox set exit_kind = 'phone'".into(),
        "update mailbox set pager_attach = true".into(),
        "update mailbox set notify_for = 'sometimes'".into(),
        "update customer set parent_id = id".into(),
        "update customer set pin_shortest = 11".into(),
        "update customer set number_last = '99999'".into(),
        "update customer set number_first = '9999', number_last = '1000'".into(),
        "update user_account set role = 'root'".into(),
        "insert into known_address values (1, '', 0)".into(),
        "insert into history values (1, 'mailbox', 1, 'M', 1, 0, null, 'a', 'browser', 'create', null, null, null, null)"
            .into(),
        "insert into history values (1, 'user', 1, 'U', 1, 0, null, 'a', 'browser', 'praise', null, null, null, null)".into(),
    ] {
        assert!(matches!(broken(&sql).await, Some(Constraint::Check(text)) if !text.is_empty()), "{sql}");
    }
}

/// A token of user 1; `bound` is the SQL for its epoch and family.
fn token(kind: &str, prefix: &str, apis: &str, bound: (&str, &str), expires_at: i64) -> String {
    let (epoch, family) = bound;
    format!(
        "insert into api_token values (1, 1, '{kind}', 'N', '{prefix}', zeroblob(32), '{apis}', true, true, \
         {epoch}, {family}, 5, null, 'Console', {expires_at}, null, null, null)"
    )
}

#[tokio::test]
async fn an_inconsistent_token_is_refused() {
    let (none, family) = (("null", "null"), "'00000000-0000-4000-8000-000000000000'");
    let (_dir, db) = db().await;
    run(&db, &token("made", "mlr_abcdef", "yay", none, 9)).await.unwrap();
    assert!(run(&db, "update api_token set revoked_at = 6").await.is_err(), "by nobody");
    assert!(run(&db, "update api_token set digest = x'00'").await.is_err());
    run(&db, "delete from api_token").await.unwrap();
    run(&db, &token("access", "mlr_abcdef", "yay", ("0", family), 9)).await.unwrap();
    for sql in [
        token("borrowed", "mlr_abcdef", "yay", none, 9),
        token("made", "mlr_", "yay", none, 9),
        token("made", "mlr_abcdef", "", none, 9),
        token("made", "mlr_abcdef", "yay", none, 5),
        token("made", "mlr_abcdef", "yay", ("0", "null"), 9),
        token("made", "mlr_abcdef", "yay", ("null", family), 9),
        token("refresh", "mlr_abcdef", "yay", none, 9),
        "update customer set status = 'gone'".into(),
        "update user_account set status = 'away'".into(),
        "insert into invitation values (1, zeroblob(31), 0, 1)".into(),
        "insert into invitation values (1, zeroblob(32), 1, 1)".into(),
    ] {
        assert!(matches!(broken(&sql).await, Some(Constraint::Check(text)) if !text.is_empty()), "{sql}");
    }
}

/// A batch of user 1 with one mailbox, followed by more SQL.
fn batch(extra_sql: &str) -> String {
    let uuid = "00000000-0000-4000-8000-000000000000";
    format!(
        "insert into batch (uuid, user_id, actor, role, customer_id, door, kind, state, made_at) \
         values ('{uuid}', 1, 'U', 'user', 1, 'browser', 'change', 'filling', 0); \
         insert into batch_item (batch_id, position, mailbox_id) values (1, 1, 1); {extra_sql}"
    )
}

#[tokio::test]
async fn an_inconsistent_batch_is_refused() {
    let (_dir, db) = db().await;
    run(&db, &batch("")).await.unwrap();
    for sql in [
        "update batch set state = 'lost'",
        "update batch set state = 'running'",
        "update batch set changed = 1",
        "update batch set kind = 'undo'",
        "update batch set kind = 'magic'",
        "update batch set role = 'root'",
        "update batch_item set outcome = 'broken'",
        "update batch_item set outcome = 'refused'",
        "update batch_item set code = 'plan', note = 'no'",
        "update batch_item set pin_sealed = x'00'",
    ] {
        assert!(matches!(broken(&batch(sql)).await, Some(Constraint::Check(text)) if !text.is_empty()), "{sql}");
    }
    assert_eq!(broken(&batch("update batch_item set mailbox_id = 9")).await, Some(Constraint::ForeignKey));
}

fn view(id: i64, key: &str, shared: bool) -> String {
    format!("insert into saved_view values ({id}, 1, 1, 'N', '{key}', {shared}, '', 0)")
}

#[tokio::test]
async fn invalid_views_and_preferences_are_refused() {
    let (_dir, db) = db().await;
    for sql in [view(1, "a", false), view(2, "a", true)] {
        run(&db, &sql).await.unwrap();
    }
    let broken = async |sql: &str| Constraint::broken_by(&run(&db, sql).await.unwrap_err());
    let taken = unique(&["saved_view.user_id", "saved_view.name_key"]);
    assert_eq!(broken(&view(3, "a", false)).await, Some(taken));
    let taken = unique(&["saved_view.customer_id", "saved_view.name_key"]);
    assert_eq!(broken(&view(3, "a", true)).await, Some(taken));
    let valid = "insert into preference values (1, 'compact', null, 25, null, true, 1)";
    for sql in [
        "update saved_view set name = ''".to_owned(),
        valid.replace("compact", "dense"),
        valid.replace("25", "26"),
        valid.replace("true", "2"),
    ] {
        assert!(matches!(broken(&sql).await, Some(Constraint::Check(_))), "{sql}");
    }
    assert_eq!(broken(&valid.replace("true, 1", "true, 9")).await, Some(Constraint::ForeignKey));
    run(&db, valid).await.unwrap();
    run(&db, "delete from saved_view where id = 1").await.unwrap();
    let first: Option<i64> =
        sqlx::query_scalar("select default_view from preference").fetch_one(db.read()).await.unwrap();
    assert_eq!(first, None, "whoever began with it begins with everything");
}

#[tokio::test]
async fn other_errors_are_not_constraint_violations() {
    assert_eq!(broken("select nonsense").await, None);
    assert_eq!(Constraint::broken_by(&sqlx::Error::RowNotFound), None);
}

#[tokio::test]
async fn readers_cannot_write_and_a_failed_write_changes_nothing() {
    let (_dir, db) = db().await;
    assert!(sqlx::query("delete from mailbox").execute(db.read()).await.is_err());
    assert!(run(&db, "update customer set slug = 'same'").await.is_err());
    let slug: String = sqlx::query_scalar("select slug from customer where id = 1").fetch_one(db.read()).await.unwrap();
    assert_eq!(slug, "a");
}
