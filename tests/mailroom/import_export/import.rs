//! What importing a file does.

use mailroom::domain::field::MailboxField;
use mailroom::i18n::Messages;
use mailroom::services::imports::{self, ApplyRefusal};
use mailroom::services::{ChangeSource, batches, mailboxes};

use super::{apply_file, receive_and_check, rejected_rows_file, row_counts, row_errors};
use crate::support::world::{PIN, World};

#[tokio::test]
async fn rows_create_and_change_mailboxes_and_a_second_import_nothing() {
    let world = World::new().await;
    let existing = world
        .create_mailbox(world.left, "1000", &[(MailboxField::Description, "By the door"), (MailboxField::Beep, "")])
        .await;
    world.create_mailbox(world.leaf, "2000", &[]).await;
    let file = "Mailbox;Name;Owner;customer;PIN;colour;Beep\r\n\
                1000;Front desk;uma;;;red;off\r\n\
                2000;Leaf desk;;leaf;;;on\r\n\
                3000;New;;;;;yes\r\n\
                4000;New too;;leaf;739204;;0\r\n";
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(row_counts(&import), (2, 2, 0, 0), "{:?}", row_errors(&world, &world.lea, &import).await);
    let import = apply_file(&world, &world.lea, &import, true).await;
    assert_eq!(import.wrongs, 0);

    let history = mailboxes::history(world.app(), &world.rita, &existing.uuid, None).await.unwrap();
    assert_eq!((history.changes[0].source, history.changes[0].actor.as_str()), (ChangeSource::Import, "lea"));
    let front = world.get(&existing.uuid).await;
    assert_eq!((front.settings.name.as_str(), front.settings.owner), ("Front desk", Some(world.uma.user().unwrap())));
    assert_eq!(front.settings.description.as_str(), "By the door", "a column that is not there keeps");
    let find =
        async |customer, number| mailboxes::by_number(world.app(), &world.rita, Some(customer), number).await.unwrap();
    assert!(find(world.left, "3000").await.settings.beep && !find(world.leaf, "4000").await.settings.beep);
    let pin =
        async |uuid: &str| mailboxes::reveal_pin(world.app(), &world.rita, ChangeSource::Browser, uuid).await.unwrap();
    assert_eq!(pin(&find(world.leaf, "4000").await.uuid).await, "739204");
    assert_eq!(pin(&existing.uuid).await, PIN, "an empty cell keeps the PIN");
    assert_eq!(pin(&find(world.left, "3000").await.uuid).await.len(), 6, "a new one is made by the policy");

    let again = receive_and_check(&world, &world.lea, file.replace("739204", "").as_bytes()).await;
    assert_eq!(row_counts(&again), (0, 0, 4, 0));
    let refused = imports::apply(world.app(), &world.lea, &again.uuid, true).await.unwrap();
    assert_eq!(refused.err(), Some(ApplyRefusal::Nothing));
}

#[tokio::test]
async fn every_error_has_its_line_column_and_expected_value() {
    let world = World::new().await;
    world.create_mailbox(world.right, "7000", &[]).await;
    let file = "number,name,customer,owner,beep,owner_email,pin,uuid\n\
                12,Short,,,on,off,739204,\n\
                1001,,,rex,perhaps,all,111777,\n\
                1002,Far,right,,on,off,739204,\n\
                1003,Twice,,,on,off,739204,\n\
                1003,Twice,,,on,off,739204,\n\
                1004,Good,,,on,off,739204,\n\
                1005,Who,,,on,off,739204,11111111-1111-4111-8111-111111111111\n\
                1006,There,,,on,off,739204,THERE\n";
    let existing = world.create_mailbox(world.left, "1006", &[]).await.uuid;
    let file = file.replace("THERE", &existing);
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(row_counts(&import), (2, 1, 0, 5));
    let errors = row_errors(&world, &world.lea, &import).await;
    let of = |line: i64| -> Vec<_> {
        errors.iter().filter(|t| t.0 == line).map(|t| (t.1.as_str(), t.2.as_str(), t.3.as_str())).collect()
    };
    assert_eq!(of(2), [("number", "12", "A mailbox number must have 3 to 64 digits; this one has 2")]);
    assert_eq!(
        of(3),
        [
            ("beep", "perhaps", "Use on or off"),
            ("owner_email", "all", "Use one of these: off, notice, recording"),
            ("name", "", "Enter a name"),
            ("pin", "", "Avoid using the same digit 3 times in a row"),
        ]
    );
    assert_eq!(of(4), [("customer", "right", "No customer has this slug; check the spelling")]);
    assert_eq!(of(6), [("number", "1003", "The row on line 5 is for the same mailbox; keep one of them")]);
    assert!(of(8)[0].2.starts_with("No mailbox has this UUID"), "{:?}", of(8));
    let rejected = rejected_rows_file(&world, &world.lea, &import).await;
    assert!(rejected.starts_with("\u{feff}error,number,name,"), "{rejected}");
    assert!(rejected.contains("Use on or off") && rejected.lines().count() == 6);
}

#[tokio::test]
async fn an_invalid_row_blocks_all_or_nothing_but_not_applying_valid_rows_alone() {
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, b"number,name\n1000,One\n12,Two\n1002,Three\n").await;
    let refused = imports::apply(world.app(), &world.lea, &import.uuid, true).await.unwrap();
    assert_eq!(refused.err(), Some(ApplyRefusal::Wrong(1)));
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    let import = apply_file(&world, &world.lea, &import, false).await;
    assert_eq!((world.active_mailboxes(world.left).await, import.wrongs), (2, 1));
    let batch = batches::get(world.app(), &world.lea, &import.batch.unwrap()).await.unwrap();
    assert_eq!((batch.summary.progress.changed, batch.summary.progress.refused), (2, 0));
}

#[tokio::test]
async fn all_or_nothing_is_rolled_back_on_a_conflict() {
    let world = World::new().await;
    let existing = world.create_mailbox(world.left, "1000", &[(MailboxField::Name, "Before")]).await;
    let file = b"number,name,owner,pin\n1000,After,,739204\n1001,New,,\n1002,Late,uma,\n";
    let import = receive_and_check(&world, &world.lea, file).await;
    assert_eq!(row_counts(&import), (2, 1, 0, 0));
    // The number of the last row is taken, and archived, before the file is applied.
    let late = world.create_mailbox(world.left, "1002", &[]).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &late.uuid).await.unwrap();
    let import = apply_file(&world, &world.lea, &import, true).await;
    assert_eq!(world.get(&existing.uuid).await.settings.name.as_str(), "Before");
    assert_eq!(world.active_mailboxes(world.left).await, 1);
    let pin = mailboxes::reveal_pin(world.app(), &world.rita, ChangeSource::Browser, &existing.uuid).await.unwrap();
    assert_eq!(pin, PIN, "the PIN comes back, too");
    let created = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1001").await;
    assert!(created.is_err(), "its number is free again");
    let batch = batches::get(world.app(), &world.lea, &import.batch.clone().unwrap()).await.unwrap();
    assert!(batch.why.unwrap().message(Messages::english()).contains("the import was rolled back"));
    assert_eq!(import.wrongs, 1);
    assert!(
        rejected_rows_file(&world, &world.lea, &import).await.contains("This mailbox is archived; restore it first")
    );
}

#[tokio::test]
async fn the_plan_limit_counts_earlier_rows() {
    let world = World::new().await;
    let result: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move { sqlx::query("update rate_plan set max_mailboxes = 2").execute(tx).await.map(drop) })
        })
        .await;
    result.unwrap();
    let import =
        receive_and_check(&world, &world.lea, b"number,name\n1000,One\n1001,Two\n1002,Three\n1003,Four\n").await;
    assert_eq!(row_counts(&import), (2, 0, 0, 2));
    assert_eq!(
        row_errors(&world, &world.lea, &import).await[0].3,
        "The limit of the rate plan of left is reached (mailboxes: 2); archive a mailbox first"
    );
}

#[tokio::test]
async fn a_check_does_not_reveal_whether_a_pin_is_right() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1000", &[(MailboxField::Name, "Same")]).await;
    for guess in [PIN, "739204"] {
        let import =
            receive_and_check(&world, &world.lea, format!("number,name,pin\n1000,Same,{guess}\n").as_bytes()).await;
        assert_eq!(row_counts(&import), (0, 1, 0, 0), "{guess}");
        let (changes, _) =
            imports::changed_rows(world.app(), &world.lea, &import.uuid, 0, Messages::english()).await.unwrap();
        assert!(!format!("{changes:?}").contains(guess), "{changes:?}");
    }
}

#[tokio::test]
async fn addresses_without_a_column_for_their_switch_are_switched_on() {
    let world = World::new().await;
    let unchanged = world.create_mailbox(world.left, "1000", &[(MailboxField::Recipients, "a@example.org")]).await;
    let file = "number,name,recipients\n1000,Quiet,a@example.org\n1001,New,b@example.org\n1002,None,\n";
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    apply_file(&world, &world.lea, &import, true).await;
    let on = async |number| {
        let found = mailboxes::by_number(world.app(), &world.rita, Some(world.left), number).await.unwrap();
        found.settings.notify_recipients
    };
    assert!(!world.get(&unchanged.uuid).await.settings.notify_recipients, "what is not changed stays as it is");
    assert!(on("1001").await && !on("1002").await);
    let import = receive_and_check(&world, &world.lea, b"number,recipients\n1000,c@example.org\n1001,\n").await;
    assert_eq!(row_counts(&import), (0, 2, 0, 0), "{:?}", row_errors(&world, &world.lea, &import).await);
    apply_file(&world, &world.lea, &import, true).await;
    assert!(on("1000").await && !on("1001").await);
}

#[tokio::test]
async fn row_errors_name_a_remedy() {
    let world = World::new().await;
    world.create_mailbox(world.left, "0792", &[(MailboxField::Name, "Zero")]).await;
    let file = "number,name,owner\n\"4,00E+03\",Long,\n1001,Who,LEA\n792,Zero again,\n";
    let result: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                sqlx::query(
                    "update user_account set name = 'Brenda Bright', name_key = 'brenda bright' where username = 'uma'",
                )
                .execute(tx)
                .await?;
                Ok(())
            })
        })
        .await;
    result.unwrap();
    let file = file.replace("LEA", "brenda bright");
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    let errors = row_errors(&world, &world.lea, &import).await;
    let lines_and_messages: Vec<_> = errors.iter().map(|t| (t.0, t.3.as_str())).collect();
    assert_eq!(
        lines_and_messages,
        [
            (2, "Your spreadsheet shortened this number; format the column as text and enter the number again"),
            (3, "No user of this customer has this username; try uma"),
        ]
    );
    assert_eq!((row_counts(&import), import.warned), ((1, 0, 0, 2), 1));
    let (warned, _) =
        imports::warned_rows(world.app(), &world.lea, &import.uuid, 0, Messages::english()).await.unwrap();
    let zeros = |report: &imports::CellReport| {
        report.sentence.starts_with("The number differs from 0792 only by leading zeros")
    };
    assert!(warned[0].reports.iter().any(zeros), "{warned:?}");
    let mut lea = world.test.signed_in("lea").await;
    let body = lea.get(&format!("/mailboxes/import/{}", import.uuid)).await.body;
    assert!(body.contains("1 row with warnings") && body.contains("only by leading zeros"));
}

#[tokio::test]
async fn a_check_shows_each_value_before_and_after() {
    let world = World::new().await;
    let one = world.create_mailbox(world.left, "0792", &[(MailboxField::Name, "One")]).await;
    let file = format!("uuid,number,owner,pin\n{},792,uma,739204\n", one.uuid);
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!((row_counts(&import), import.warned), ((0, 1, 0, 0), 1));
    let (changed, more) =
        imports::changed_rows(world.app(), &world.lea, &import.uuid, 0, Messages::english()).await.unwrap();
    let values: Vec<_> =
        changed[0].changes.iter().map(|c| (c.field.as_str(), c.before.as_str(), c.after.as_str())).collect();
    assert!(!more && changed[0].mailbox == "0792 One");
    assert_eq!(values, [("Number", "0792", "792"), ("Owner", "", "uma"), ("PIN", "", "new PIN")]);
}

#[tokio::test]
async fn archived_mailboxes_stay_archived() {
    let world = World::new().await;
    let archived = world.create_mailbox(world.left, "1000", &[(MailboxField::Name, "Gone")]).await;
    mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &archived.uuid).await.unwrap();
    for name in ["Gone", "Back"] {
        let import = receive_and_check(&world, &world.lea, format!("number,name\n1000,{name}\n").as_bytes()).await;
        assert_eq!(row_counts(&import), (0, 0, 0, 1));
        assert_eq!(row_errors(&world, &world.lea, &import).await[0].3, "This mailbox is archived; restore it first");
    }
}

#[tokio::test]
async fn a_number_range_is_refused_as_a_number() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "10011005", &[]).await;
    let import = receive_and_check(&world, &world.lea, b"number,name,pin\n1001-1005,Range,739204\n").await;
    let errors = row_errors(&world, &world.lea, &import).await;
    let expected = "Enter one number without a dash, such as 1234; a range such as 1001-1005 means several numbers";
    assert_eq!(row_counts(&import), (0, 0, 0, 1));
    assert_eq!(errors, [(2, "number".to_owned(), "1001-1005".to_owned(), expected.to_owned())]);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}
