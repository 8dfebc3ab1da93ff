//! Filters match the same mailboxes in memory and in SQL: random filters on random mailboxes.
//!
//! `MAILROOM_CASES` is the number of filters; each is evaluated on every mailbox.

use crate::support::world::World;
use mailroom::db::scope::{Reach, Scope};
use mailroom::db::{filter as store, mailbox_api_list};
use mailroom::domain::field::MailboxField;
use mailroom::lists::api_list_query::ApiListQuery;
use mailroom::lists::filter::{ColumnType, Filter, FilterColumn, FilterValue, Op, TextFunction};
use mailroom::services::ChangeSource;
use mailroom::services::mailboxes::{self, Mailbox};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

const ROUNDS: u32 = 4;
const MAILBOX_COUNT: usize = 40;

/// Texts that are alike, and the characters that mean something to SQL or to filters.
fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(letter(), 0..5).prop_map(|parts| parts.concat())
}

fn letter() -> impl Strategy<Value = String> {
    select(vec!["a", "A", "b", "ä", "Ä", "😀", "%", "_", "'", "\\", ",", " ", "0", "1"]).prop_map(str::to_owned)
}

fn address() -> impl Strategy<Value = String> {
    select(vec!["", "a@example.org", "A@example.org", "b@example.org", "example.org", "a@example.org,b@example.org"])
        .prop_map(str::to_owned)
}

fn value(column: FilterColumn) -> BoxedStrategy<FilterValue> {
    let texts = prop_oneof![text(), address()].prop_map(FilterValue::Text);
    let choices = select(vec!["off", "12-hour", "24-hour", "none", "voicemail", "all", "notice", "recording"]);
    let some = match column.kind() {
        ColumnType::Text => {
            prop_oneof![texts, (1_000..1_200_i64).prop_map(|n| FilterValue::Text(n.to_string()))].boxed()
        }
        ColumnType::Choice => choices.prop_map(FilterValue::from).boxed(),
        ColumnType::Switch => any::<bool>().prop_map(FilterValue::from).boxed(),
        ColumnType::Id => (0..9_i64).prop_map(FilterValue::from).boxed(),
        ColumnType::Time => prop_oneof![Just(0_i64), Just(i64::MAX)].prop_map(FilterValue::from).boxed(),
    };
    prop_oneof![6 => some, 1 => Just(FilterValue::Null)].boxed()
}

fn comparison() -> impl Strategy<Value = Filter> {
    let equal = select(vec![Op::Eq, Op::Ne]);
    let any = select(Op::ALL.map(|(_, op)| op).to_vec());
    (select(FilterColumn::ALL.to_vec()), equal, any, 0..10).prop_flat_map(|(column, equal, any, at)| {
        // Columns without an order seldom get an ordering operator.
        let op = if column.kind().is_ordered() || at == 0 { any } else { equal };
        value(column).prop_map(move |value| Filter::Compare { column, op, value })
    })
}

fn search() -> impl Strategy<Value = Filter> {
    let columns: Vec<_> = FilterColumn::ALL.into_iter().filter(|column| column.kind() == ColumnType::Text).collect();
    let functions = TextFunction::ALL.map(|(_, function)| function).to_vec();
    (select(functions), select(columns), prop_oneof![letter(), letter(), text(), address(), "[01]{1,2}"])
        .prop_map(|(function, column, needle)| Filter::Text { function, column, needle })
}

fn filter() -> impl Strategy<Value = Filter> {
    prop_oneof![comparison(), search()].prop_recursive(4, 16, 3, |inner| {
        let parts = || proptest::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            10 => parts().prop_map(Filter::And),
            10 => parts().prop_map(Filter::Or),
            10 => inner.clone().prop_map(|part| Filter::Not(Box::new(part))),
            1 => select(vec![Filter::And(vec![]), Filter::Or(vec![])]),
        ]
    })
}

prop_compose! {
    fn settings()(
        name in text().prop_filter("a name", |name| !name.trim().is_empty()),
        recipients in proptest::sample::subsequence(vec!["a@example.org", "B@example.org", "c@example.org"], 0..=3).prop_shuffle(),
        pager in select(vec!["", "a@example.org", "A@example.org"]),
        call in select(vec!["", "101", "1010"]),
        language in select(vec!["en", "en-US", "de"]),
        time in select(vec!["off", "12-hour", "24-hour"]),
        notify in select(vec!["none", "voicemail", "all"]),
        email in select(vec!["off", "notice", "recording"]),
        owned: bool,
        switches in proptest::collection::vec(any::<bool>(), 5),
    ) -> Vec<(MailboxField, String)> {
        let on = |on: bool| if on { "on" } else { "" }.to_owned();
        vec![
            (MailboxField::Name, name),
            (MailboxField::NotifyRecipients, on(switches[0] && !recipients.is_empty())),
            (MailboxField::Recipients, recipients.join("\n")),
            (MailboxField::Pager, pager.to_owned()),
            (MailboxField::NotifyCall, call.to_owned()),
            (MailboxField::Language, language.to_owned()),
            (MailboxField::AnnounceTime, time.to_owned()),
            (MailboxField::NotifyFor, notify.to_owned()),
            (MailboxField::OwnerEmail, email.to_owned()),
            (MailboxField::Owner, on(owned)),
            (MailboxField::PinRequired, on(switches[1])),
            (MailboxField::OwnerText, on(switches[2])),
            (MailboxField::Transcribe, on(switches[3])),
            (MailboxField::Panel, on(switches[4])),
        ]
    }
}

/// The ids that the database selects among all mailboxes that are not archived.
async fn matching_ids(world: &World, filter: &Filter) -> Vec<i64> {
    let selection = ApiListQuery { filter: Some(filter.clone()), top: 1_000, ..ApiListQuery::default() };
    let mut tx = world.app().db.read().begin().await.unwrap();
    let scope = Scope::Customers(Reach::Below(world.root));
    let ids = mailbox_api_list::list_ids(&mut tx, scope, &selection, None).await.unwrap();
    let count = mailbox_api_list::count(&mut tx, scope, &selection).await.unwrap();
    assert_eq!(usize::try_from(count).unwrap(), ids.len());
    ids
}

#[test]
fn sql_and_in_memory_filters_agree() {
    let cases = std::env::var("MAILROOM_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(3_000);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(World::new());
    let uma = world.uma.user().unwrap().to_string();
    let config = Config { cases: cases / ROUNDS, failure_persistence: None, ..Config::default() };
    let mut boxes: Vec<Mailbox> = Vec::new();
    let (mut some, mut none, mut all) = (0_usize, 0_usize, 0_usize);
    for batch in 0..ROUNDS {
        let mut runner = TestRunner::new(config.clone());
        for _ in 0..MAILBOX_COUNT {
            let mut fields = settings().new_tree(&mut runner).unwrap().current();
            let at = any::<Index>().new_tree(&mut runner).unwrap().current();
            let customer = [world.left, world.right][at.index(2)];
            for (field, value) in &mut fields {
                if *field == MailboxField::Owner && !value.is_empty() {
                    *value = if customer == world.left { uma.clone() } else { String::new() };
                }
            }
            let fields: Vec<_> = fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
            let number = format!("{}", 1_000 + boxes.len());
            boxes.push(runtime.block_on(world.create_mailbox(customer, &number, &fields)));
        }
        runner
            .run(&filter(), |filter| {
                let holds = |mailbox: &&Mailbox| filter.matches(&|column| store::value(mailbox, column));
                let expected: Vec<i64> = boxes.iter().filter(holds).map(|mailbox| mailbox.id).collect();
                prop_assert_eq!(runtime.block_on(matching_ids(&world, &filter)), expected, "batch {}", batch);
                Ok(())
            })
            .unwrap();
        // Filters that find everything, or nothing, would prove little.
        for _ in 0..50 {
            let filter = filter().new_tree(&mut runner).unwrap().current();
            match runtime.block_on(matching_ids(&world, &filter)).len() {
                0 => none += 1,
                n if n == boxes.len() => all += 1,
                _ => some += 1,
            }
        }
    }
    assert!(some > 30 && none > 0 && all > 0, "{some} find some, {none} nothing, {all} all");
}

#[tokio::test]
async fn archived_mailboxes_are_never_selected() {
    let world = World::new().await;
    let active = world.create_mailbox(world.left, "1001", &[]).await;
    let archived = world.create_mailbox(world.left, "1002", &[]).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &archived.uuid).await.unwrap();
    for filter in [
        Filter::And(vec![]),
        Filter::Or(vec![Filter::is_not(FilterColumn::Archived, FilterValue::Null), Filter::And(vec![])]),
    ] {
        assert_eq!(matching_ids(&world, &filter).await, vec![active.id]);
    }
}
