//! Filters and pages of the history.

use crate::support::store::{World, done};
use mailroom::domain::field::Field;
use mailroom::services::history::{self, Event, Page, Query};
use mailroom::services::mailboxes::{self, Action};
use mailroom::services::record::Kind;
use mailroom::services::{Door, Principal};

async fn page(world: &World, who: &Principal, query: Query) -> Page {
    history::list(world.app(), who, &query).await.unwrap()
}

async fn ids(world: &World, who: &Principal, query: Query) -> Vec<i64> {
    page(world, who, query).await.events.into_iter().map(|event| event.id).collect()
}

/// A history with some of everything.
async fn lively() -> World {
    let world = World::new().await;
    for (customer, number) in [(world.left, "1001"), (world.leaf, "2001"), (world.right, "3001")] {
        let mailbox = world.make(customer, number, &[]).await;
        done(&world.change(&world.rita, &mailbox, &[(Field::Name, "Other")]).await);
    }
    let mailbox = world.make(world.left, "1002", &[(Field::Owner, &world.uma.user_id.to_string())]).await;
    mailboxes::set_panel(world.app(), &world.uma, Door::Browser, &mailbox.uuid, true).await.unwrap();
    mailboxes::reveal_pin(world.app(), &world.rex, Door::Import, &mailbox.uuid).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, Door::Browser, &mailbox.uuid).await.unwrap();
    world
}

#[tokio::test]
async fn every_filter_keeps_exactly_what_it_says() {
    type Kept = fn(&Event) -> bool;
    let world = lively().await;
    let q = Query::default;
    let cases: [(Query, Kept); 9] = [
        (Query { kind: Some(Kind::Customer), ..q() }, |e| e.kind == Kind::Customer),
        (Query { action: Some(Action::Update), ..q() }, |e| e.action == Action::Update),
        (Query { door: Some(Door::Import), ..q() }, |e| e.door == Door::Import),
        (Query { customer: Some(world.left), ..q() }, |e| e.customer.as_deref() == Some("left")),
        (Query { who: "uma".into(), ..q() }, |e| e.actor == "uma"),
        (Query { who: "LEA@example".into(), ..q() }, |e| e.actor == "lea"),
        (Query { who: "console".into(), ..q() }, |e| e.actor == "Console"),
        (Query { who: "rita".into(), kind: Some(Kind::Mailbox), action: Some(Action::Create), ..q() }, |e| {
            e.actor == "rita" && e.kind == Kind::Mailbox && e.action == Action::Create
        }),
        (Query { of: Some((Kind::User, world.uma.user_id)), ..q() }, |e| e.kind == Kind::User && e.subject == "uma"),
    ];
    for who in [&world.rita, &world.lea, &world.rex, &world.uma] {
        let all = page(&world, who, Query::default()).await.events;
        for (query, kept) in &cases {
            let expected: Vec<i64> = all.iter().filter(|event| kept(event)).map(|event| event.id).collect();
            // Somebody who is not seen is not found by an address.
            let hidden = query.who.contains('@') && who.user_id == world.rita.user_id && expected.is_empty();
            assert!(!expected.is_empty() || who.user_id != world.rita.user_id || hidden, "{query:?} says something");
            assert_eq!(ids(&world, who, query.clone()).await, expected, "{} {query:?}", who.name);
        }
    }
}

#[tokio::test]
async fn what_is_not_seen_is_found_by_no_filter() {
    let world = lively().await;
    let foreign = [
        Query { customer: Some(world.right), ..Query::default() },
        Query { of: Some((Kind::Customer, world.right)), ..Query::default() },
        Query { of: Some((Kind::User, world.rita.user_id)), ..Query::default() },
        Query { who: "nobody".into(), ..Query::default() },
        Query { who: "rita@example.org".into(), ..Query::default() },
    ];
    for query in foreign {
        for who in [&world.lea, &world.rex, &world.uma] {
            assert_eq!(ids(&world, who, query.clone()).await, Vec::<i64>::new(), "{} {query:?}", who.name);
        }
    }
    let above = Query { who: "rita".into(), ..Query::default() };
    assert!(!ids(&world, &world.lea, above).await.is_empty(), "whoever is above is known by name alone");
}

#[tokio::test]
async fn days_begin_and_end_at_midnight() {
    let world = lively().await;
    let all = ids(&world, &world.rita, Query::default()).await;
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let moments = [
        at("2020-02-28T23:59:59.999Z"),
        at("2020-02-29T00:00:00Z"),
        at("2020-02-29T23:59:59.999Z"),
        at("2020-03-01T00:00:00Z"),
    ];
    for (id, moment) in all.iter().zip(moments) {
        set_time(&world, *id, moment).await;
    }
    let day = Some(jiff::civil::date(2020, 2, 29));
    let found = |from, to| ids(&world, &world.rita, Query { from, to, kind: None, ..Query::default() });
    assert_eq!(found(day, day).await, [all[2], all[1]]);
    assert_eq!(found(None, day).await, [all[2], all[1], all[0]]);
    let since = found(day, None).await;
    assert!(since.contains(&all[3]) && !since.contains(&all[0]));
}

async fn set_time(world: &World, id: i64, at: i64) {
    let done: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                let change = sqlx::query("update history set at = $2 where id = $1").bind(id).bind(at);
                change.execute(tx).await.map(drop)
            })
        })
        .await;
    done.unwrap();
}

#[tokio::test]
async fn pages_follow_each_other_without_gaps_both_ways_while_more_happens() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1001", &[(Field::Owner, &world.uma.user_id.to_string())]).await;
    let turn = async |nth: usize| {
        mailboxes::set_panel(world.app(), &world.lea, Door::Browser, &mailbox.uuid, nth.is_multiple_of(2))
            .await
            .unwrap();
    };
    for nth in 0..120 {
        turn(nth).await;
    }
    for who in [&world.rita, &world.lea, &world.rex, &world.uma] {
        let mut pages = vec![page(&world, who, Query::default()).await];
        assert_eq!(pages[0].previous, None);
        turn(pages.len() % 2).await;
        while let Some(next) = pages.last().and_then(|page| page.next) {
            pages.push(page(&world, who, Query { beside: Some(next), ..Query::default() }).await);
        }
        let forth: Vec<i64> = pages.iter().flat_map(|page| page.events.iter().map(|event| event.id)).collect();
        assert!(forth.len() > 120 && forth.is_sorted_by(|a, b| a > b), "{}", who.name);
        let last = pages.last().unwrap();
        let back = page(&world, who, Query { beside: last.previous, ..Query::default() }).await;
        assert_eq!(back.events, pages[pages.len() - 2].events, "{}", who.name);
        assert!(back.next.is_some() && back.previous.is_some());
    }
}
