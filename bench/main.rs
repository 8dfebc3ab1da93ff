//! Response times with many mailboxes, as ratios to the smallest response, measured side by side.
//!
//! `make bench` runs it; `make bench MAILBOXES=1000000` creates more mailboxes. Everything is real but the network: the
//! router that serves, its SQLite file on the disk, sessions, guards and headers.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/mailroom/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::Request;
use mailroom::domain::dialect::Dialects;
use mailroom::domain::field::MailboxField;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};
use sqlx::AssertSqlSafe;
use sqlx::Row as _;
use support::page::Form;
use support::world::World;
use support::{Browser, TestApp};

/// How often each request is sent.
const ROUNDS: usize = 200;

#[tokio::main]
async fn main() {
    let mailbox_count = std::env::var("MAILBOXES").ok().and_then(|n| n.parse().ok()).unwrap_or(200_000);
    let world = World::new().await;
    let started = Instant::now();
    add_mailboxes(&world, mailbox_count).await;
    println!("{mailbox_count} mailboxes created in {:.1} s\n", started.elapsed().as_secs_f64());

    let mut rita = world.test.signed_in("rita").await;
    let mut script = create_api_script(&world).await;
    let middle =
        id_and_text(&world.test, "select id, number from mailbox order by number limit 1 offset $1", mailbox_count / 2)
            .await;
    let deep = format!("/mailboxes?after={}.{}", middle.0, middle.1);
    let one = world.create_mailbox(world.left, "999999", &[]).await;
    let page = format!("/mailboxes/{}", one.uuid);

    println!("{:<46}{:>10}{:>10}", "response", "median", "ratio");
    let base = median_time_of_page(&mut rita, "/healthz").await;
    print("the smallest answer (/healthz)", base, base);
    for (name, path) in [
        ("first page of the list", "/mailboxes"),
        ("a page in its middle", &deep),
        ("the list by name", "/mailboxes?sort=name"),
        ("a search by number", "/mailboxes?q=1500"),
        ("a search by a word that many have", "/mailboxes?q=box"),
        ("a mailbox's form", &page),
    ] {
        print(name, median_time_of_page(&mut rita, path).await, base);
    }
    for (name, path) in [
        ("PortSIP: the first 100", "/api/shared_voicemails".to_owned()),
        ("PortSIP: by filter", "/api/shared_voicemails?filter=extension_number%20eq%20'150000'".to_owned()),
        ("PortSIP: 100 after skipping half", format!("/api/shared_voicemails?skip={}", mailbox_count / 2)),
    ] {
        let rounds = if path.contains("skip") || path.contains("filter") { 10 } else { ROUNDS };
        print(name, script.time(&path, rounds).await, base);
    }
    print("a save, on the disk", median_time_of_save(&mut rita, &page).await, base);
}

/// Copies one mailbox until there are `total`, spread over three customers.
async fn add_mailboxes(world: &World, total: i64) {
    let one = world.create_mailbox(world.left, "100000", &[(MailboxField::Name, "Box 100000")]).await;
    let columns: Vec<String> = sqlx::query("select name from pragma_table_info('mailbox')")
        .fetch_all(world.app().db.read())
        .await
        .unwrap()
        .iter()
        .map(|column| column.get(0))
        .collect();
    let customers = [world.left, world.leaf, world.right];
    let values: Vec<String> = columns
        .iter()
        .map(|column| match column.as_str() {
            "id" => "null".into(),
            "uuid" => "printf('%08x-0000-4000-8000-%012x', i, i)".into(),
            "number" => "printf('%06d', 100000 + i)".into(),
            "name" => "printf('Box %06d', 100000 + i)".into(),
            "name_key" => "printf('box %06d', 100000 + i)".into(),
            "customer_id" => format!(
                "case i % 3 when 0 then {} when 1 then {} else {} end",
                customers[0], customers[1], customers[2]
            ),
            "updated_at" => "updated_at - i".into(),
            other => other.into(),
        })
        .collect();
    let copy = format!(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < {total} - 1) \
         insert into mailbox select {} from n, mailbox where mailbox.id = {}",
        values.join(", "),
        one.id
    );
    let count = "update customer set active_mailboxes = (select count(*) from mailbox where customer_id = customer.id)";
    let done: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                sqlx::query(AssertSqlSafe(copy)).execute(&mut *tx).await?;
                sqlx::query(count).execute(&mut *tx).await?;
                sqlx::query("analyze").execute(tx).await.map(drop)
            })
        })
        .await;
    done.unwrap();
}

async fn id_and_text(test: &TestApp, sql: &'static str, at: i64) -> (i64, String) {
    let row = sqlx::query(sql).bind(at).fetch_one(test.app.db.read()).await.unwrap();
    (row.get(0), row.get(1))
}

/// A script with a token that may read.
struct ApiScript {
    browser: Browser,
    token: String,
}

async fn create_api_script(world: &World) -> ApiScript {
    let form = TokenForm { name: "Bench".into(), dialects: Dialects::all(), ..TokenForm::default_for("rita") };
    let created = tokens::create(world.app(), &world.rita, ChangeSource::Browser, &form).await.unwrap().unwrap();
    ApiScript { browser: world.test.browser(), token: created.secret.reveal().to_owned() }
}

impl ApiScript {
    async fn time(&mut self, path: &str, rounds: usize) -> Duration {
        let mut times = vec![];
        for _ in 0..rounds {
            let request = Request::get(path).header("authorization", format!("Bearer {}", self.token));
            let started = Instant::now();
            let answer = self.browser.send(request.body(Body::empty()).unwrap()).await;
            times.push(started.elapsed());
            assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        }
        median(times)
    }
}

async fn median_time_of_page(browser: &mut Browser, path: &str) -> Duration {
    let mut times = vec![];
    for _ in 0..ROUNDS {
        let started = Instant::now();
        let answer = browser.get(path).await;
        times.push(started.elapsed());
        assert_eq!(answer.status, 200, "{path}");
    }
    median(times)
}

/// Sends the same form repeatedly, with another description each time.
async fn median_time_of_save(browser: &mut Browser, page: &str) -> Duration {
    let form = Form::of(&browser.get(page).await.body, "form.mailbox-form");
    let mut times = vec![];
    for round in 1..=ROUNDS {
        let next = form.clone().with("description", &format!("Round {round}")).with("version", &round.to_string());
        let started = Instant::now();
        let answer = next.send(browser).await;
        times.push(started.elapsed());
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    median(times)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn print(name: &str, time: Duration, base: Duration) {
    println!("{name:<46}{:>7.2} ms{:>9.1}x", time.as_secs_f64() * 1e3, time.as_secs_f64() / base.as_secs_f64());
}
