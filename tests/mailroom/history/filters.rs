//! Filters and pages of the history.

use crate::support::world::{World, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::services::audit::SubjectKind;
use mailroom::services::history::{self, HistoryEvent, HistoryPage, HistoryQuery};
use mailroom::services::mailboxes::{self, AuditAction, MailboxEdit};
use mailroom::services::{ChangeSource, Principal};

async fn page(world: &World, who: &Principal, query: HistoryQuery) -> HistoryPage {
    history::list(world.app(), who, &query).await.unwrap()
}

async fn ids(world: &World, who: &Principal, query: HistoryQuery) -> Vec<i64> {
    page(world, who, query).await.events.into_iter().map(|event| event.id).collect()
}

/// A history with events of several kinds, actors and sources.
async fn create_varied_history() -> World {
    let world = World::new().await;
    for (customer, number) in [(world.left, "1001"), (world.leaf, "2001"), (world.right, "3001")] {
        let mailbox = world.create_mailbox(customer, number, &[]).await;
        saved_version(&world.update_mailbox(&world.rita, &mailbox, &[(MailboxField::Name, "Other")]).await);
    }
    let mailbox = world
        .create_mailbox(world.left, "1002", &[(MailboxField::Owner, &world.uma.user().unwrap().to_string())])
        .await;
    mailboxes::apply(world.app(), &world.uma, ChangeSource::Browser, &mailbox.uuid, MailboxEdit::panel(true))
        .await
        .unwrap();
    mailboxes::reveal_pin(world.app(), &world.rex, ChangeSource::Import, &mailbox.uuid).await.unwrap();
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    world
}

#[tokio::test]
async fn every_filter_finds_exactly_its_events() {
    type Predicate = fn(&HistoryEvent) -> bool;
    let world = create_varied_history().await;
    let q = HistoryQuery::default;
    let cases: [(HistoryQuery, Predicate); 9] = [
        (HistoryQuery { kind: Some(SubjectKind::Customer), ..q() }, |e| e.kind == SubjectKind::Customer),
        (HistoryQuery { action: Some(AuditAction::Update), ..q() }, |e| e.action == AuditAction::Update),
        (HistoryQuery { source: Some(ChangeSource::Import), ..q() }, |e| e.source == ChangeSource::Import),
        (HistoryQuery { customer: Some(world.left), ..q() }, |e| e.customer.as_deref() == Some("left")),
        (HistoryQuery { who: "uma".into(), ..q() }, |e| e.actor == "uma"),
        (HistoryQuery { who: "LEA@example".into(), ..q() }, |e| e.actor == "lea"),
        (HistoryQuery { who: "console".into(), ..q() }, |e| e.actor == "Console"),
        (
            HistoryQuery {
                who: "rita".into(),
                kind: Some(SubjectKind::Mailbox),
                action: Some(AuditAction::Create),
                ..q()
            },
            |e| e.actor == "rita" && e.kind == SubjectKind::Mailbox && e.action == AuditAction::Create,
        ),
        (HistoryQuery { of: Some((SubjectKind::User, world.uma.user().unwrap())), ..q() }, |e| {
            e.kind == SubjectKind::User && e.subject == "uma"
        }),
    ];
    for who in [&world.rita, &world.lea, &world.rex, &world.uma] {
        let all = page(&world, who, HistoryQuery::default()).await.events;
        for (query, matches) in &cases {
            let expected: Vec<i64> = all.iter().filter(|event| matches(event)).map(|event| event.id).collect();
            // An actor whose address is not visible is not found by it.
            let hidden =
                query.who.contains('@') && who.user().unwrap() == world.rita.user().unwrap() && expected.is_empty();
            assert!(
                !expected.is_empty() || who.user().unwrap() != world.rita.user().unwrap() || hidden,
                "{query:?} says something"
            );
            assert_eq!(ids(&world, who, query.clone()).await, expected, "{} {query:?}", who.name);
        }
    }
}

#[tokio::test]
async fn no_filter_finds_invisible_events() {
    let world = create_varied_history().await;
    let queries = [
        HistoryQuery { customer: Some(world.right), ..HistoryQuery::default() },
        HistoryQuery { of: Some((SubjectKind::Customer, world.right)), ..HistoryQuery::default() },
        HistoryQuery { of: Some((SubjectKind::User, world.rita.user().unwrap())), ..HistoryQuery::default() },
        HistoryQuery { who: "nobody".into(), ..HistoryQuery::default() },
        HistoryQuery { who: "rita@example.org".into(), ..HistoryQuery::default() },
    ];
    for query in queries {
        for who in [&world.lea, &world.rex, &world.uma] {
            assert_eq!(ids(&world, who, query.clone()).await, Vec::<i64>::new(), "{} {query:?}", who.name);
        }
    }
    let by_name = HistoryQuery { who: "rita".into(), ..HistoryQuery::default() };
    assert!(!ids(&world, &world.lea, by_name).await.is_empty(), "whoever is above is known by name alone");
}

#[tokio::test]
async fn date_filters_include_whole_days() {
    let world = create_varied_history().await;
    let all = ids(&world, &world.rita, HistoryQuery::default()).await;
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let timestamps = [
        at("2020-02-28T23:59:59.999Z"),
        at("2020-02-29T00:00:00Z"),
        at("2020-02-29T23:59:59.999Z"),
        at("2020-03-01T00:00:00Z"),
    ];
    for (id, timestamp) in all.iter().zip(timestamps) {
        set_time(&world, *id, timestamp).await;
    }
    let day = Some(jiff::civil::date(2020, 2, 29));
    let found = |from, to| ids(&world, &world.rita, HistoryQuery { from, to, kind: None, ..HistoryQuery::default() });
    assert_eq!(found(day, day).await, [all[2], all[1]]);
    assert_eq!(found(None, day).await, [all[2], all[1], all[0]]);
    let since = found(day, None).await;
    assert!(since.contains(&all[3]) && !since.contains(&all[0]));
}

async fn set_time(world: &World, id: i64, at: i64) {
    let result: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                let query = sqlx::query("update history set at = $2 where id = $1").bind(id).bind(at);
                query.execute(tx).await.map(drop)
            })
        })
        .await;
    result.unwrap();
}

#[tokio::test]
async fn paging_both_ways_has_no_gaps_while_events_are_added() {
    let world = World::new().await;
    let mailbox = world
        .create_mailbox(world.left, "1001", &[(MailboxField::Owner, &world.uma.user().unwrap().to_string())])
        .await;
    let add_event = async |nth: usize| {
        mailboxes::apply(
            world.app(),
            &world.lea,
            ChangeSource::Browser,
            &mailbox.uuid,
            MailboxEdit::panel(nth.is_multiple_of(2)),
        )
        .await
        .unwrap();
    };
    for nth in 0..120 {
        add_event(nth).await;
    }
    for who in [&world.rita, &world.lea, &world.rex, &world.uma] {
        let mut pages = vec![page(&world, who, HistoryQuery::default()).await];
        assert_eq!(pages[0].previous, None);
        add_event(pages.len() % 2).await;
        while let Some(next) = pages.last().and_then(|page| page.next) {
            pages.push(page(&world, who, HistoryQuery { beside: Some(next), ..HistoryQuery::default() }).await);
        }
        let ids: Vec<i64> = pages.iter().flat_map(|page| page.events.iter().map(|event| event.id)).collect();
        assert!(ids.len() > 120 && ids.is_sorted_by(|a, b| a > b), "{}", who.name);
        let last = pages.last().unwrap();
        let previous_page = page(&world, who, HistoryQuery { beside: last.previous, ..HistoryQuery::default() }).await;
        assert_eq!(previous_page.events, pages[pages.len() - 2].events, "{}", who.name);
        assert!(previous_page.next.is_some() && previous_page.previous.is_some());
    }
}
