//! Warnings that a file causes, shown before it is imported.

use std::process::Command;

use mailroom::domain::field::MailboxField;
use mailroom::domain::import::RowWarning;
use mailroom::domain::problem::{FieldWarning, Warning};
use mailroom::services::imports::ImportDetail;

use super::{apply_file, receive_and_check, row_counts};
use crate::support::page::texts;
use crate::support::world::World;

const UNHEARD_WARNING: &str = "No email includes the recording, so messages are deleted before anyone hears them.";

/// Each kind of warning, how many rows have it, and the first of their lines.
fn warning_counts(import: &ImportDetail) -> Vec<(MailboxField, Warning, i64, &[i64])> {
    let kind = |kind: &'_ RowWarning| match kind {
        RowWarning::Field(FieldWarning { field, warning }) => (*field, *warning),
        RowWarning::LeadingZeros { .. } => panic!("no number is like another"),
    };
    let counts = import.warnings.iter().map(|entry| (kind(&entry.warning), entry.rows, entry.lines.as_slice()));
    counts.map(|((field, warning), rows, lines)| (field, warning, rows, lines)).collect()
}

#[tokio::test]
async fn warnings_of_message_loss_are_next_to_the_import_button() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let notified = [(MailboxField::Owner, uma.as_str()), (MailboxField::OwnerEmail, "notice")];
    world
        .create_mailbox(world.left, "1001", &[&notified[..], &[(MailboxField::DeleteAfterEmail, "on")]].concat())
        .await;
    world.create_mailbox(world.left, "1002", &notified).await;
    let file = "number,name,owner,owner_email,delete_after_email\n\
                1000,New,uma,notice,on\n\
                1001,So already,uma,notice,on\n\
                1002,From now on,uma,notice,on\n\
                1003,Kept,uma,recording,on\n";
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!((row_counts(&import), import.warned), ((2, 2, 0, 0), 2));
    assert_eq!(warning_counts(&import), [(MailboxField::DeleteAfterEmail, Warning::DeletedUnheard, 2, &[2, 4][..])]);
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/mailboxes/import/{}", import.uuid);
    let body = lea.get(&page).await.body;
    let warning = texts(&body, "form #loss-warnings .warning").concat();
    assert!(
        warning.starts_with("2 of these (") && warning.contains(UNHEARD_WARNING) && warning.ends_with("Lines 2, 4"),
        "{warning}"
    );
    lea.post("/account/language", &[("language", "de")]).await;
    let warning = texts(&lea.get(&page).await.body, "form #loss-warnings .warning").concat();
    assert!(warning.ends_with("Zeilen 2, 4"), "{warning}");

    apply_file(&world, &world.lea, &import, true).await;
    let again = receive_and_check(&world, &world.lea, file.replace(",New,", ",Old,").as_bytes()).await;
    assert_eq!(
        (row_counts(&again), warning_counts(&again)),
        ((0, 1, 3, 0), vec![]),
        "what a mailbox has already is no question"
    );
    assert_eq!(
        texts(&lea.get(&format!("/mailboxes/import/{}", again.uuid)).await.body, "#loss-warnings"),
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn a_warning_of_message_loss_is_shown_before_many_others() {
    let world = World::new().await;
    let rows: Vec<String> = (0..300).map(|at| format!("{},Nobody's,,notice,\n", 1000 + at)).collect();
    let header = "number,name,owner,owner_email,delete_after_email";
    let file = format!("{header}\n{}2000,Lost,uma,notice,on\n", rows.concat());
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    let first_ten: Vec<i64> = (2..=11).collect();
    let all = [
        (MailboxField::DeleteAfterEmail, Warning::DeletedUnheard, 1, &[302][..]),
        (MailboxField::OwnerEmail, Warning::NobodyOwnsIt, 300, &first_ten),
    ];
    assert_eq!((import.warned, warning_counts(&import)), (301, all.to_vec()));
    let mut lea = world.test.signed_in("lea").await;
    let body = lea.get(&format!("/mailboxes/import/{}", import.uuid)).await.body;
    assert!(texts(&body, "#loss-warnings .warning").concat().ends_with("Line 302"));
    assert_eq!(texts(&body, "#warnings .warning").len(), 2);
}

#[tokio::test]
async fn an_exit_to_a_mailbox_of_the_same_file_is_not_dead() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1000", &[]).await;
    let exit = [(MailboxField::ExitKind, "mailbox"), (MailboxField::ExitNumber, "1000")];
    world.create_mailbox(world.left, "1001", &exit).await;
    let file = "number,name,owner_email,exit_kind,exit_number\n\
                2000,One,off,mailbox,2001\n\
                2001,Two,off,mailbox,2000\n\
                2002,Three,off,mailbox,2003\n\
                2003,,off,hangup,\n\
                12,Wrong,off,mailbox,2009\n\
                2004,Four,off,mailbox,2005\n\
                2005,A name that is far longer than the sixty-four characters that a name may have,off,hangup,\n";
    let import = receive_and_check(&world, &world.lea, file.as_bytes()).await;
    assert_eq!(import.creates, 4, "{import:?}");
    let dead_exit = |rows, lines| (MailboxField::ExitNumber, Warning::ExitMissing, rows, lines);
    assert_eq!(
        (import.warned, warning_counts(&import)),
        (2, vec![dead_exit(2, &[4, 7][..])]),
        "those rows cannot be taken"
    );
    let body = world.test.signed_in("lea").await.get(&format!("/mailboxes/import/{}", import.uuid)).await.body;
    assert_eq!(texts(&body, "#warnings tbody th"), ["Line 4", "Line 7"]);

    let uuid = mailroom::services::mailboxes::by_number(world.app(), &world.lea, None, "1000").await.unwrap().uuid;
    let import = receive_and_check(&world, &world.lea, format!("uuid,number\n{uuid},3000\n").as_bytes()).await;
    assert_eq!(warning_counts(&import), [(MailboxField::Number, Warning::LedHere(1), 1, &[2][..])]);
}

#[tokio::test]
async fn the_command_prints_warnings_in_a_dry_run_and_before_importing() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, "number,name,owner,owner_email,delete_after_email\n1000,Lost,uma,notice,on\n").unwrap();
    for options in [&["--dry-run"][..], &[]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
        command.args(["import", file.to_str().unwrap(), "--username", "lea"]).args(options);
        let output = command.env("MAILROOM_DATA_DIR", folder).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        let message = UNHEARD_WARNING.trim_end_matches('.');
        assert!(stderr.contains(&format!("warning, delete_after_email: {message}: 1 row (line 2).")), "{stderr}");
        assert!(stderr.contains(&format!("line 2, delete_after_email: \"on\": warning: {message}.")), "{stderr}");
    }
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}
