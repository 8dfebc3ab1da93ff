//! A row that cannot be decrypted does not affect the others.

use mailroom::i18n::Messages;
use mailroom::services::imports;

use super::{check_file, receive_and_check, receive_file, rejected_rows_file, row_errors};
use crate::support::world::World;

#[tokio::test]
async fn a_corrupt_row_is_reported_and_the_others_are_shown() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let file = b"number,name\n1000,One\n1001,Two\n12,Three\n";
    let uuid = receive_file(&world, &world.lea, file, 1000).await.unwrap();
    world.test.sql("update import_row set cells = x'00' where line = 3").await;
    let import = check_file(&world, &world.lea, &uuid).await;
    assert_eq!(import.columns[0].name, "number");
    let errors = row_errors(&world, &world.lea, &import).await;
    assert_eq!(errors.iter().map(|row| row.0).collect::<std::collections::BTreeSet<_>>(), [3, 4].into(), "{errors:?}");
    assert!(rejected_rows_file(&world, &world.lea, &import).await.contains(",12,Three"));
}

#[tokio::test]
async fn rows_corrupted_after_the_check_break_no_page() {
    let world = World::new().await;
    for number in ["1001", "1002"] {
        world.create_mailbox(world.left, number, &[]).await;
    }
    let file = b"number,name,exit_kind,exit_number\n1001,Two,mailbox,1999\n1002,Three,mailbox,1999\n12,Four,,\n";
    let import = receive_and_check(&world, &world.lea, file).await;
    world
        .test
        .sql(
            "update import_row set cells = x'00', problems = case when problems is not null then x'00' end, \
        warnings = case when warnings is not null then x'00' end where line in (2, 4)",
        )
        .await;
    let (app, lea, messages) = (world.app(), &world.lea, Messages::english());
    let import = imports::get(app, lea, &import.uuid).await.unwrap();
    let (changes, _) = imports::changed_rows(app, lea, &import.uuid, 0, messages).await.unwrap();
    assert_eq!(changes.iter().map(|row| row.line).collect::<Vec<_>>(), [3]);
    let (warned, _) = imports::warned_rows(app, lea, &import.uuid, 0, messages).await.unwrap();
    assert_eq!(warned.iter().map(|row| row.reports.is_empty()).collect::<Vec<_>>(), [true, false]);
    let errors = row_errors(&world, &world.lea, &import).await;
    assert_eq!((errors.len(), errors[0].0), (1, 4), "{errors:?}");
    assert!(rejected_rows_file(&world, &world.lea, &import).await.lines().count() == 2);
}
