//! What somebody may not have meant with a file, told before it is imported.

use std::process::Command;

use mailroom::domain::field::Field;
use mailroom::domain::import::RowWarning;
use mailroom::domain::problem::{FieldWarning, Warning};
use mailroom::services::imports::ImportDetail;

use super::{apply_file, receive_and_check, row_counts};
use crate::support::page::texts;
use crate::support::world::World;

const UNHEARD_WARNING: &str = "No email includes the recording, so messages are deleted before anyone hears them.";

/// Each kind of warning, how many rows have it, and the first of their lines.
fn warning_counts(shown: &ImportDetail) -> Vec<(Field, Warning, i64, &[i64])> {
    let kind = |kind: &'_ RowWarning| match kind {
        RowWarning::Field(FieldWarning { field, warning }) => (*field, *warning),
        RowWarning::LeadingZeros { .. } => panic!("no number is like another"),
    };
    let told = shown.warnings.iter().map(|told| (kind(&told.warning), told.rows, told.lines.as_slice()));
    told.map(|((field, warning), rows, lines)| (field, warning, rows, lines)).collect()
}

#[tokio::test]
async fn rows_that_lose_messages_are_warned_of_beside_the_import_button() {
    let world = World::new().await;
    let uma = world.uma.user_id.to_string();
    let notified = [(Field::Owner, uma.as_str()), (Field::OwnerEmail, "notice")];
    world.create_mailbox(world.left, "1001", &[&notified[..], &[(Field::DeleteAfterEmail, "on")]].concat()).await;
    world.create_mailbox(world.left, "1002", &notified).await;
    let file = "number,name,owner,owner_email,delete_after_email\n\
                1000,New,uma,notice,on\n\
                1001,So already,uma,notice,on\n\
                1002,From now on,uma,notice,on\n\
                1003,Kept,uma,recording,on\n";
    let shown = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!((row_counts(&shown), shown.warned), ((2, 2, 0, 0), 2));
    assert_eq!(warning_counts(&shown), [(Field::DeleteAfterEmail, Warning::DeletedUnheard, 2, &[2, 4][..])]);
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/mailboxes/import/{}", shown.uuid);
    let body = lea.get(&page).await.body;
    let told = texts(&body, "form #losses .warning").concat();
    assert!(
        told.starts_with("2 of these (") && told.contains(UNHEARD_WARNING) && told.ends_with("Lines 2, 4"),
        "{told}"
    );
    lea.post("/account/language", &[("language", "de")]).await;
    let told = texts(&lea.get(&page).await.body, "form #losses .warning").concat();
    assert!(told.ends_with("Zeilen 2, 4"), "{told}");

    apply_file(&world, &world.lea, &shown, true).await;
    let again = receive_and_check(&world, &world.lea, file.replace(",New,", ",Old,").as_bytes()).await;
    assert_eq!(
        (row_counts(&again), warning_counts(&again)),
        ((0, 1, 3, 0), vec![]),
        "what a mailbox has already is no question"
    );
    assert_eq!(
        texts(&lea.get(&format!("/mailboxes/import/{}", again.uuid)).await.body, "#losses"),
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn a_message_loss_is_warned_of_after_many_other_warnings() {
    let world = World::new().await;
    let rows: Vec<String> = (0..300).map(|at| format!("{},Nobody's,,notice,\n", 1000 + at)).collect();
    let head = "number,name,owner,owner_email,delete_after_email";
    let file = format!("{head}\n{}2000,Lost,uma,notice,on\n", rows.concat());
    let shown = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    let ten: Vec<i64> = (2..=11).collect();
    let all = [
        (Field::DeleteAfterEmail, Warning::DeletedUnheard, 1, &[302][..]),
        (Field::OwnerEmail, Warning::NobodyOwnsIt, 300, &ten),
    ];
    assert_eq!((shown.warned, warning_counts(&shown)), (301, all.to_vec()));
    let mut lea = world.test.signed_in("lea").await;
    let body = lea.get(&format!("/mailboxes/import/{}", shown.uuid)).await.body;
    assert!(texts(&body, "#losses .warning").concat().ends_with("Line 302"));
    assert_eq!(texts(&body, "#warned .warning").len(), 2);
}

#[tokio::test]
async fn an_exit_to_a_mailbox_of_the_same_file_is_not_dead() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1000", &[]).await;
    let led = [(Field::ExitKind, "mailbox"), (Field::ExitNumber, "1000")];
    world.create_mailbox(world.left, "1001", &led).await;
    let file = "number,name,owner_email,exit_kind,exit_number\n\
                2000,One,off,mailbox,2001\n\
                2001,Two,off,mailbox,2000\n\
                2002,Three,off,mailbox,2003\n\
                2003,,off,hangup,\n\
                12,Wrong,off,mailbox,2009\n\
                2004,Four,off,mailbox,2005\n\
                2005,A name that is far longer than the sixty-four characters that a name may have,off,hangup,\n";
    let shown = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(shown.creates, 4, "{shown:?}");
    let lost = |rows, lines| (Field::ExitNumber, Warning::ExitMissing, rows, lines);
    assert_eq!((shown.warned, warning_counts(&shown)), (2, vec![lost(2, &[4, 7][..])]), "those rows cannot be taken");
    let body = world.test.signed_in("lea").await.get(&format!("/mailboxes/import/{}", shown.uuid)).await.body;
    assert_eq!(texts(&body, "#warned tbody th"), ["Line 4", "Line 7"]);

    let uuid = mailroom::services::mailboxes::by_number(world.app(), &world.lea, None, "1000").await.unwrap().uuid;
    let shown = receive_and_check(&world, &world.lea, format!("uuid,number\n{uuid},3000\n").as_bytes()).await;
    assert_eq!(warning_counts(&shown), [(Field::Number, Warning::LedHere(1), 1, &[2][..])]);
}

#[tokio::test]
async fn the_command_prints_warnings_in_a_dry_run_and_before_importing() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, "number,name,owner,owner_email,delete_after_email\n1000,Lost,uma,notice,on\n").unwrap();
    for rest in [&["--dry-run"][..], &[]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
        command.args(["import", file.to_str().unwrap(), "--username", "lea"]).args(rest);
        let out = command.env("MAILROOM_DATA_DIR", folder).output().unwrap();
        let said = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(0), "{said}");
        let why = UNHEARD_WARNING.trim_end_matches('.');
        assert!(said.contains(&format!("warning, delete_after_email: {why}: 1 row (line 2).")), "{said}");
        assert!(said.contains(&format!("line 2, delete_after_email: \"on\": warning: {why}.")), "{said}");
    }
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}
