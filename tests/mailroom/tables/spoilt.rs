//! A row whose seal does not open takes no other row away.

use mailroom::services::imports;
use mailroom::tongue::Words;

use super::{checked, look, rejects, taken, told};
use crate::support::store::World;

#[tokio::test]
async fn a_row_that_does_not_open_is_told_and_the_others_are_shown() {
    let world = World::new().await;
    world.make(world.left, "1001", &[]).await;
    let file = b"number,name\n1000,One\n1001,Two\n12,Three\n";
    let uuid = taken(&world, &world.lea, file, 1000).await.unwrap();
    world.test.sql("update import_row set cells = x'00' where line = 3").await;
    let shown = look(&world, &world.lea, &uuid).await;
    assert_eq!(shown.columns[0].name, "number");
    let said = told(&world, &world.lea, &shown).await;
    assert_eq!(said.iter().map(|row| row.0).collect::<std::collections::BTreeSet<_>>(), [3, 4].into(), "{said:?}");
    assert!(rejects(&world, &world.lea, &shown).await.contains(",12,Three"));
}

#[tokio::test]
async fn what_is_spoilt_after_the_check_takes_no_page_away() {
    let world = World::new().await;
    for number in ["1001", "1002"] {
        world.make(world.left, number, &[]).await;
    }
    let file = b"number,name,exit_kind,exit_number\n1001,Two,mailbox,1999\n1002,Three,mailbox,1999\n12,Four,,\n";
    let shown = checked(&world, &world.lea, file).await;
    world
        .test
        .sql(
            "update import_row set cells = x'00', problems = case when problems is not null then x'00' end, \
        warnings = case when warnings is not null then x'00' end where line in (2, 4)",
        )
        .await;
    let (app, lea, words) = (world.app(), &world.lea, Words::english());
    let shown = imports::get(app, lea, &shown.uuid).await.unwrap();
    let (changes, _) = imports::changes(app, lea, &shown.uuid, 0, words).await.unwrap();
    assert_eq!(changes.iter().map(|row| row.line).collect::<Vec<_>>(), [3]);
    let (warned, _) = imports::warned(app, lea, &shown.uuid, 0, words).await.unwrap();
    assert_eq!(warned.iter().map(|row| row.told.is_empty()).collect::<Vec<_>>(), [true, false]);
    let said = told(&world, &world.lea, &shown).await;
    assert_eq!((said.len(), said[0].0), (1, 4), "{said:?}");
    assert!(rejects(&world, &world.lea, &shown).await.lines().count() == 2);
}
