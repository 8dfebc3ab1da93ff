//! What a file does.

use mailroom::domain::field::Field;
use mailroom::services::imports::{self, Refusal};
use mailroom::services::{Door, batches, mailboxes};
use mailroom::tongue::Words;

use super::{applied, checked, counts, rejects, told};
use crate::support::store::{PIN, World};

#[tokio::test]
async fn rows_make_and_change_mailboxes_and_a_second_time_nothing() {
    let world = World::new().await;
    let kept = world.make(world.left, "1000", &[(Field::Description, "By the door"), (Field::Beep, "")]).await;
    world.make(world.leaf, "2000", &[]).await;
    let file = "Mailbox;Name;Owner;customer;PIN;colour;Beep\r\n\
                1000;Front desk;uma;;;red;off\r\n\
                2000;Leaf desk;;leaf;;;on\r\n\
                3000;New;;;;;yes\r\n\
                4000;New too;;leaf;739204;;0\r\n";
    let shown = checked(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(counts(&shown), (2, 2, 0, 0), "{:?}", told(&world, &world.lea, &shown).await);
    let shown = applied(&world, &world.lea, &shown, true).await;
    assert_eq!(shown.wrongs, 0);

    let history = mailboxes::history(world.app(), &world.rita, &kept.uuid, None).await.unwrap();
    assert_eq!((history.changes[0].door, history.changes[0].actor.as_str()), (Door::Import, "lea"));
    let front = world.get(&kept.uuid).await;
    assert_eq!((front.settings.name.as_str(), front.settings.owner), ("Front desk", Some(world.uma.user_id)));
    assert_eq!(front.settings.description.as_str(), "By the door", "a column that is not there keeps");
    let find =
        async |customer, number| mailboxes::by_number(world.app(), &world.rita, Some(customer), number).await.unwrap();
    assert!(find(world.left, "3000").await.settings.beep && !find(world.leaf, "4000").await.settings.beep);
    let pin = async |uuid: &str| mailboxes::reveal_pin(world.app(), &world.rita, Door::Browser, uuid).await.unwrap();
    assert_eq!(pin(&find(world.leaf, "4000").await.uuid).await, "739204");
    assert_eq!(pin(&kept.uuid).await, PIN, "an empty cell keeps the PIN");
    assert_eq!(pin(&find(world.left, "3000").await.uuid).await.len(), 6, "a new one is made by the policy");

    let again = checked(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(counts(&again), (0, 0, 4, 0));
    let refused = imports::apply(world.app(), &world.lea, &again.uuid, true).await.unwrap();
    assert_eq!(refused.err(), Some(Refusal::Nothing));
}

#[tokio::test]
async fn every_mistake_is_told_with_its_place_and_what_was_expected() {
    let world = World::new().await;
    world.make(world.right, "7000", &[]).await;
    let file = "number,name,customer,owner,beep,owner_email,pin,uuid\n\
                12,Short,,,on,off,739204,\n\
                1001,,,rex,perhaps,all,111777,\n\
                1002,Far,right,,on,off,739204,\n\
                1003,Twice,,,on,off,739204,\n\
                1003,Twice,,,on,off,739204,\n\
                1004,Good,,,on,off,739204,\n\
                1005,Who,,,on,off,739204,11111111-1111-4111-8111-111111111111\n";
    let shown = checked(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(counts(&shown), (2, 0, 0, 5));
    let told = told(&world, &world.lea, &shown).await;
    let of = |line: i64| -> Vec<_> {
        told.iter().filter(|t| t.0 == line).map(|t| (t.1.as_str(), t.2.as_str(), t.3.as_str())).collect()
    };
    assert_eq!(of(2), [("number", "12", "A mailbox number has 3 to 64 digits; this has 2")]);
    assert_eq!(
        of(3),
        [
            ("beep", "perhaps", "Use on or off"),
            ("owner_email", "all", "Use one of off, notice, recording"),
            ("name", "", "Give the mailbox a name"),
            ("pin", "", "Avoid the same digit three times in a row"),
        ]
    );
    assert_eq!(of(4), [("customer", "right", "There is no customer of this short name")]);
    assert_eq!(of(6), [("number", "1003", "The row in line 5 means the same mailbox; keep one of them")]);
    assert!(of(8)[0].2.starts_with("There is no mailbox of this UUID"), "{:?}", of(8));
    let back = rejects(&world, &world.lea, &shown).await;
    assert!(back.starts_with("\u{feff}error,number,name,"), "{back}");
    assert!(back.contains("Use on or off") && back.lines().count() == 6);
}

#[tokio::test]
async fn all_or_nothing_is_not_begun_with_a_wrong_row_and_good_rows_go_alone() {
    let world = World::new().await;
    let shown = checked(&world, &world.lea, b"number,name\n1000,One\n12,Two\n1002,Three\n").await;
    let refused = imports::apply(world.app(), &world.lea, &shown.uuid, true).await.unwrap();
    assert_eq!(refused.err(), Some(Refusal::Wrong(1)));
    assert_eq!(world.active(world.left).await, 0);
    let shown = applied(&world, &world.lea, &shown, false).await;
    assert_eq!((world.active(world.left).await, shown.wrongs), (2, 1));
    let batch = batches::get(world.app(), &world.lea, &shown.batch.unwrap()).await.unwrap();
    assert_eq!((batch.brief.progress.changed, batch.brief.progress.refused), (2, 0));
}

#[tokio::test]
async fn all_or_nothing_is_taken_back_when_somebody_was_faster() {
    let world = World::new().await;
    let kept = world.make(world.left, "1000", &[(Field::Name, "Before")]).await;
    let shown = checked(&world, &world.lea, b"number,name,owner\n1000,After,\n1001,New,\n1002,Late,uma\n").await;
    assert_eq!(counts(&shown), (2, 1, 0, 0));
    // The number of the last row is taken, and archived, before the file is applied.
    let late = world.make(world.left, "1002", &[]).await;
    mailboxes::archive(world.app(), &world.rita, Door::Browser, &late.uuid).await.unwrap();
    let shown = applied(&world, &world.lea, &shown, true).await;
    assert_eq!(world.get(&kept.uuid).await.settings.name.as_str(), "Before");
    assert_eq!(world.active(world.left).await, 1);
    let batch = batches::get(world.app(), &world.lea, &shown.batch.clone().unwrap()).await.unwrap();
    assert!(batch.why.unwrap().said(Words::english()).contains("all or nothing"));
    assert_eq!(shown.wrongs, 1);
    assert!(rejects(&world, &world.lea, &shown).await.contains("This mailbox is archived; restore it first"));
}

#[tokio::test]
async fn the_plan_counts_the_rows_before() {
    let world = World::new().await;
    let done: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move { sqlx::query("update rate_plan set max_mailboxes = 2").execute(tx).await.map(drop) })
        })
        .await;
    done.unwrap();
    let shown = checked(&world, &world.lea, b"number,name\n1000,One\n1001,Two\n1002,Three\n1003,Four\n").await;
    assert_eq!(counts(&shown), (2, 0, 0, 2));
}

#[tokio::test]
async fn what_was_archived_stays_so() {
    let world = World::new().await;
    let gone = world.make(world.left, "1000", &[(Field::Name, "Gone")]).await;
    mailboxes::archive(world.app(), &world.rita, Door::Browser, &gone.uuid).await.unwrap();
    assert_eq!(counts(&checked(&world, &world.lea, b"number,name\n1000,Gone\n").await), (0, 0, 1, 0));
    let shown = checked(&world, &world.lea, b"number,name\n1000,Back\n").await;
    assert_eq!(told(&world, &world.lea, &shown).await[0].3, "This mailbox is archived; restore it first");
}
