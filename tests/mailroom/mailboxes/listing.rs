//! The list: pages both ways, search and filters.

use crate::support::world::World;
use mailroom::db::mailbox_list;
use mailroom::db::scope::{Reach, Scope};
use mailroom::domain::choice::Choice as _;
use mailroom::domain::field::MailboxField;
use mailroom::i18n::Messages;
use mailroom::lists::mailbox_list::{ListQuery, NotifyFilter, OwnerFilter, Sort};
use mailroom::services::mailboxes::{self, MailboxPage, Total};
use mailroom::services::{App, ChangeSource, Principal};

async fn page(world: &World, query: &ListQuery) -> MailboxPage {
    // Through the URL, as a browser sends it.
    mailboxes::list(world.app(), &world.rita, &ListQuery::parse(&query.to_query())).await.unwrap()
}

async fn numbers(world: &World, query: &str) -> Vec<String> {
    let page = page(world, &ListQuery::parse(query)).await;
    let found: Vec<_> = page.rows.iter().map(|m| m.settings.number.as_str().to_owned()).collect();
    assert_eq!(page.total, Total::Exact(i64::try_from(found.len()).unwrap()), "{query}");
    found
}

/// Every row from the first page to the last and back again.
async fn page_forwards_and_backwards(app: &App, who: &Principal, query: &ListQuery) -> (Vec<i64>, Vec<i64>) {
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let mut current = query.clone();
    let mut last = loop {
        let page = mailboxes::list(app, who, &current).await.unwrap();
        assert_eq!(page.first, i64::try_from(forward.len() + 1).ok());
        forward.extend(page.rows.iter().map(|m| m.id));
        match &page.next {
            Some(next) => current = query.at(Some(next.clone())),
            None => break page,
        }
    };
    loop {
        backward.splice(0..0, last.rows.iter().map(|m| m.id));
        assert_eq!(last.first, i64::try_from(forward.len() - backward.len() + 1).ok());
        match last.previous.take() {
            Some(previous) => last = mailboxes::list(app, who, &query.at(Some(previous))).await.unwrap(),
            None => return (forward, backward),
        }
    }
}

#[tokio::test]
async fn paging_both_ways_shows_every_row_once_ties_included() {
    let world = World::new().await;
    // Numbers repeat between customers, names repeat everywhere.
    for i in 0..65 {
        for customer in [world.left, world.right] {
            world
                .create_mailbox(customer, &format!("{}", 100 + i), &[(MailboxField::Name, ["Same", "Name"][i % 2])])
                .await;
        }
    }
    let mut tx = world.app().db.read().begin().await.unwrap();
    for sort in Sort::ALL {
        // A wide scope uses another query, with the same result.
        let (scope, query) =
            (Scope::Customers(Reach::Below(world.root)), ListQuery { sort: *sort, ..ListQuery::default() });
        let wide = mailbox_list::rows(&mut tx, scope, &query, Some(i64::MAX), 200).await.unwrap();
        assert_eq!(wide, mailbox_list::rows(&mut tx, scope, &query, None, 200).await.unwrap());
        assert_eq!(wide.len(), 130);
    }
    drop(tx);
    for sort in Sort::ALL {
        for descending in [false, true] {
            for size in [25, 100] {
                let query = ListQuery { sort: *sort, descending, size, ..ListQuery::default() };
                let (forward, backward) = page_forwards_and_backwards(world.app(), &world.rita, &query).await;
                let mut once = forward.clone();
                once.sort_unstable();
                once.dedup();
                assert_eq!((forward.len(), once.len()), (130, 130), "{sort:?} {descending} {size}");
                assert_eq!(forward, backward, "{sort:?} {descending} {size}");
            }
        }
    }
}

#[tokio::test]
async fn an_invalid_cursor_starts_at_the_first_page() {
    let world = World::new().await;
    for i in 0..3 {
        world.create_mailbox(world.left, &format!("{}", 100 + i), &[]).await;
    }
    for cursor in ["after=9999.999", "before=1.100", "before=2.101", "after=nonsense"] {
        let page = page(&world, &ListQuery::parse(cursor)).await;
        assert_eq!((page.rows.len(), page.previous, page.next), (3, None, None), "{cursor}");
    }
}

#[tokio::test]
async fn search_words_match_anywhere() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Night Porter")]).await;
    world.create_mailbox(world.left, "1002", &[(MailboxField::Description, "for the PORTER at 50%_off")]).await;
    world.create_mailbox(world.left, "1003", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1004", &[(MailboxField::Pager, "duty@pager.example")]).await;
    world
        .create_mailbox(world.left, "1005", &[(MailboxField::Recipients, "first@example.net\nlast@example.net")])
        .await;
    world.create_mailbox(world.left, "2001", &[(MailboxField::Name, "Müller Анна 1001")]).await;
    for (query, found) in [
        ("q=porter", vec!["1001", "1002"]),
        ("q=Night+porter", vec!["1001"]),
        ("q=UMA%40", vec!["1003"]),
        ("q=duty", vec!["1004"]),
        ("q=LAST%40example.net", vec!["1005"]),
        ("q=1001", vec!["1001", "2001"]),
        ("q=10-0", vec!["1001", "1002", "1003", "1004", "1005"]),
        ("q=m%C3%BCller", vec!["2001"]),
        ("q=M%C3%9CLLER", vec!["2001"]),
        ("q=%D0%B0%D0%BD%D0%BD%D0%B0", vec!["2001"]),
        ("q=%25", vec!["1002"]),
        ("q=%25_", vec!["1002"]),
        ("q=_", vec!["1002"]),
        ("q=porter+duty", vec![]),
        ("q='%3B+drop+table+mailbox", vec![]),
    ] {
        assert_eq!(numbers(&world, query).await, found, "{query}");
    }
}

#[tokio::test]
async fn filters_narrow_the_list() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap();
    let owner = uma.to_string();
    let quiet = (MailboxField::OwnerEmail, "off");
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &owner), (MailboxField::Panel, "on")]).await;
    world
        .create_mailbox(world.left, "1002", &[(MailboxField::Owner, &owner), quiet, (MailboxField::OwnerText, "on")])
        .await;
    world
        .create_mailbox(
            world.left,
            "1003",
            &[quiet, (MailboxField::NotifyRecipients, "on"), (MailboxField::Recipients, "a@example.org")],
        )
        .await;
    world
        .create_mailbox(
            world.left,
            "1004",
            &[quiet, (MailboxField::Pager, "a@example.org"), (MailboxField::Transcribe, "on")],
        )
        .await;
    world.create_mailbox(world.left, "1005", &[quiet, (MailboxField::NotifyCall, "5550100")]).await;
    world.create_mailbox(world.right, "1006", &[]).await;
    world
        .create_mailbox(
            world.right,
            "1007",
            &[(MailboxField::Pager, "a@example.org"), (MailboxField::NotifyFor, "none")],
        )
        .await;
    let archived = world.create_mailbox(world.right, "1008", &[]).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &archived.uuid).await.unwrap();

    let none = ListQuery { owner: Some(OwnerFilter::None), ..ListQuery::default() }.to_query();
    let of_uma = ListQuery { owner: Some(OwnerFilter::Id(uma)), ..ListQuery::default() }.to_query();
    let right = ListQuery { customer: Some(world.right), ..ListQuery::default() }.to_query();
    for (query, found) in [
        (none.as_str(), vec!["1003", "1004", "1005", "1006", "1007"]),
        (of_uma.as_str(), vec!["1001", "1002"]),
        (right.as_str(), vec!["1006", "1007"]),
        ("panel=yes", vec!["1001"]),
        ("panel=no&transcribe=yes", vec!["1004"]),
        ("archived=yes", vec!["1008"]),
    ] {
        assert_eq!(numbers(&world, query).await, found, "{query}");
    }
    // The filter and the labels in the list implement one rule: they agree on every mailbox.
    let all = page(&world, &ListQuery::default()).await.rows;
    for (filter, label) in [
        (NotifyFilter::EmailOwner, "email"),
        (NotifyFilter::Text, "text message"),
        (NotifyFilter::Recipients, "other recipient"),
        (NotifyFilter::Pager, "additional email"),
        (NotifyFilter::Call, "call"),
        (NotifyFilter::ReachesNobody, ""),
    ] {
        let matches_filter = |channels: Vec<String>| match filter {
            NotifyFilter::ReachesNobody => channels.is_empty(),
            _ => channels
                .iter()
                .any(|c| c.trim_start_matches(|d: char| d.is_ascii_digit() || d == ' ').starts_with(label)),
        };
        let expected: Vec<_> = all
            .iter()
            .filter(|m| matches_filter(m.channels(Messages::english())))
            .map(|m| m.settings.number.as_str())
            .collect();
        let query = ListQuery { notify: Some(filter), ..ListQuery::default() };
        assert!(!expected.is_empty(), "{filter:?}");
        assert_eq!(numbers(&world, &query.to_query()).await, expected, "{filter:?}");
    }
}

#[tokio::test]
async fn an_owner_filter_of_another_customer_is_dropped() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let (uma, left, right) = (world.uma.user().unwrap(), world.left, world.right);
    let accepted = rita.get(&format!("/mailboxes?customer={left}&owner={uma}")).await;
    assert_eq!(accepted.status, 200);
    let dropped = rita.get(&format!("/mailboxes?customer={right}&owner={uma}")).await;
    assert_eq!((dropped.status, dropped.location()), (302, &*format!("/mailboxes?customer={right}")));
}

#[tokio::test]
async fn names_are_sorted_without_regard_to_case() {
    let world = World::new().await;
    let zebra = world.create_mailbox(world.left, "101", &[(MailboxField::Name, "zebra")]).await;
    for (number, name) in [("102", "Apple"), ("103", "ÖL"), ("104", "apple tree"), ("105", "Öfen")] {
        world.create_mailbox(world.left, number, &[(MailboxField::Name, name)]).await;
    }
    assert_eq!(numbers(&world, "sort=name").await, ["102", "104", "101", "105", "103"]);
    world.update_mailbox(&world.rita, &zebra, &[(MailboxField::Name, "Aardvark")]).await;
    assert_eq!(numbers(&world, "sort=name&order=desc").await, ["103", "105", "104", "102", "101"]);
}
