//! The two commands, as somebody types them.

use std::path::Path;
use std::process::{Command, Stdio};

use mailroom::services::{ChangeSource, mailboxes};

use crate::support::world::World;

/// Its exit code, what it printed, and what it said of errors.
fn run_mailroom(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
    let out = command.args(words).env("MAILROOM_DATA_DIR", folder).env("MAILROOM_LOG", "error").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

#[tokio::test]
async fn a_file_is_imported_and_exported() {
    let world = World::new().await;
    let folder = world.test.folder();
    let (file, rejects) = (folder.join("in.csv"), folder.join("out.csv"));
    let (file, rejects) = (file.to_str().unwrap(), rejects.to_str().unwrap());
    std::fs::write(file, "number,name\n1000,One\n12,Two\n").unwrap();

    let (code, said, why) = run_mailroom(folder, &["import", file, "--username", "lea", "--dry-run"]);
    assert_eq!(code, 3, "{why}");
    assert!(said.contains("1 new, 0 changed, 0 unchanged, 1 with errors."), "{said}");
    assert!(why.contains("line 3, number: \"12\": A mailbox number must have 3 to 64 digits"), "{why}");
    let (code, _, why) = run_mailroom(folder, &["import", file, "--username", "lea"]);
    assert!(code == 1 && why.contains("Nothing was changed."), "{why}");
    assert_eq!(world.active_mailboxes(world.left).await, 0);

    let (code, said, why) =
        run_mailroom(folder, &["import", file, "--username", "lea", "--only-good", "--rejects", rejects]);
    assert!(code == 3 && said.contains("1 imported"), "{said}{why}");
    assert_eq!(world.active_mailboxes(world.left).await, 1);
    let mended = std::fs::read_to_string(rejects).unwrap().replace(",12,", ",1200,");
    std::fs::write(rejects, mended).unwrap();
    let (code, _, why) = run_mailroom(folder, &["import", rejects, "--username", "rita", "--customer", "left"]);
    assert_eq!((code, world.active_mailboxes(world.left).await), (0, 2), "{why}");

    let (code, all, _) = run_mailroom(folder, &["export", "--username", "lea", "--filter", "q=One"]);
    assert!(code == 0 && all.lines().count() == 2 && all.contains(",1000,One,"), "{all}");
    assert_eq!(run_mailroom(folder, &["export", "--format", "json"]).1.lines().count(), 2);
    assert!(!run_mailroom(folder, &["export"]).1.contains(",pin,"));
    assert!(run_mailroom(folder, &["export", "--pins"]).1.contains(",pin,"));
    let rows: i64 =
        sqlx::query_scalar("select count(*) from import_row").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(rows, 0, "nothing waits for nobody");
}

#[tokio::test]
async fn columns_are_named_on_the_command_line() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, "number,name,pin,vm=code\n1000,One,0,615927\n").unwrap();
    let file = file.to_str().unwrap();
    let import = |rest: &[&str]| run_mailroom(folder, &[&["import", file, "--username", "lea"], rest].concat());
    for (wrong, why) in [
        (&["--column", "colour=name"][..], "unknown column \"colour\"; the columns are uuid, "),
        (&["--column", "pin"], "COLUMN=HEADING"),
        (&["--column", "pin=Code"], "The file has no column \"Code\". Its columns are number, name, pin, vm=code."),
        (&["--column", "pin=vm=code", "--column", "pin=name"], "--column pin=\"name\" repeats a column or a heading"),
    ] {
        let (code, _, said) = import(wrong);
        assert!(code == 2 && said.contains(why), "{code} {wrong:?}: {said}");
    }
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    let (code, said, why) = import(&["--column", "pin=VM=code"]);
    assert!(code == 0 && said.contains("Ignored columns: pin."), "{said}{why}");
    let made = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.unwrap();
    let pin = mailboxes::reveal_pin(world.app(), &world.rita, ChangeSource::Browser, &made.uuid).await.unwrap();
    assert_eq!(pin, "615927");
    let (code, _, why) = run_mailroom(folder, &["import", file, "--username", "lea", "--dry-run"]);
    assert!(code == 3 && why.contains("pin"), "the PIN 0 is refused: {why}");
}

#[tokio::test]
async fn a_row_refused_at_apply_rolls_everything_back() {
    let world = World::new().await;
    let folder = world.test.folder();
    let there = world.create_mailbox(world.left, "1001", &[]).await;
    // Somebody archives a mailbox while the file is applied.
    let trigger = "create trigger meanwhile after insert on mailbox when new.number = '1000' begin \
                   update mailbox set archived_at = 1 where number = '1001'; end";
    let done: Result<(), sqlx::Error> =
        world.app().db.write(move |tx| Box::pin(async move { sqlx::query(trigger).execute(tx).await.map(drop) })).await;
    done.unwrap();
    let (file, rejects) = (folder.join("in.csv"), folder.join("out.csv"));
    std::fs::write(&file, "number,name\n1000,One\n1001,Two\n").unwrap();
    let (file, rejects) = (file.to_str().unwrap(), rejects.to_str().unwrap());
    let (code, said, why) = run_mailroom(folder, &["import", file, "--username", "lea", "--rejects", rejects]);
    assert_eq!(code, 1, "{said}{why}");
    assert!(said.contains("0 imported, 1 refused. The import was rolled back."), "{said}");
    assert!(why.contains("line 3, number: \"1001\": This mailbox is archived; restore it first."), "{why}");
    assert!(why.contains("Nothing was changed."), "{why}");
    let back = std::fs::read_to_string(rejects).unwrap();
    assert!(back.contains(",1001,Two") && !back.contains("1000"), "{back}");
    assert_eq!(mailboxes::get(world.app(), &world.rita, &there.uuid).await.unwrap().settings.name.as_str(), "Box 1001");
    assert!(mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.is_err());
}

#[tokio::test]
async fn an_interrupted_import_reports_its_progress() {
    for (rest, code, left) in [(&[][..], 1, false), (&["--only-good"], 4, true)] {
        let world = World::new().await;
        let folder = world.test.folder();
        let file = folder.join("in.csv");
        let rows: Vec<String> = (0..2_000).map(|n| format!("{},Box {n}\n", 1000 + n)).collect();
        std::fs::write(&file, format!("number,name\n{}", rows.concat())).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
        command.args(["import", file.to_str().unwrap(), "--username", "lea"]).args(rest);
        command.env("MAILROOM_DATA_DIR", folder).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        while world.active_mailboxes(world.left).await == 0 {
            tokio::task::yield_now().await;
        }
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        let out = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap();
        let said = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(code), "{said}");
        assert!(said.contains("Stopped"), "{said}");
        let active = world.active_mailboxes(world.left).await;
        assert!((active > 0) == left && active < 2_000, "{active}");
    }
}

#[tokio::test]
async fn an_undeclared_encoding_is_asked_for() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, b"number;name\n1000;\xcf\xf0\xe8\xe5\xec\xed\xe0\xff\n").unwrap();
    let file = file.to_str().unwrap();
    let import = |rest: &[&str]| run_mailroom(folder, &[&["import", file, "--username", "lea"], rest].concat());
    let (code, _, why) = import(&[]);
    assert!(code == 1 && why.contains("It is probably Windows-1251: add --encoding Windows-1251."), "{code} {why}");
    let (code, _, why) = import(&["--encoding", "klingon"]);
    assert!(code == 2 && why.contains("use UTF-8"), "{code} {why}");
    let (code, _, why) = import(&["--encoding", "utf-8"]);
    assert!(code == 1 && why.contains("line 2"), "{code} {why}");
    let (code, said, why) = import(&["--encoding", "cp1251"]);
    assert_eq!(code, 0, "{said}{why}");
    let made = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.unwrap();
    assert_eq!(made.settings.name.as_str(), "Приемная");
}

#[tokio::test]
async fn a_usage_error_is_one_line() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, "colour,size\nred,big\n").unwrap();
    let file = file.to_str().unwrap();
    for (words, why) in [
        (vec!["import", "nowhere.csv", "--username", "lea"], "Could not read nowhere.csv"),
        (vec!["import", file, "--username", "nobody"], "No active user with the username"),
        (vec!["import", file, "--username", "lea", "--customer", "right"], "have access to it"),
        (vec!["import", file, "--username", "lea"], "Choose which column contains the mailbox number"),
        (vec!["export", "--username", "nobody"], "No active user with the username"),
    ] {
        let (code, _, said) = run_mailroom(folder, &words);
        assert!(code == 1 && said.contains(why), "{words:?}: {said}");
    }
}
