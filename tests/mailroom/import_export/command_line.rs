//! The `import` and `export` commands, run as processes.

use std::path::Path;
use std::process::{Command, Stdio};

use mailroom::services::{ChangeSource, mailboxes};

use crate::support::world::World;

/// The exit code, standard output and standard error.
fn run_mailroom(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
    let output = command.args(args).env("MAILROOM_DATA_DIR", folder).env("MAILROOM_LOG", "error").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[tokio::test]
async fn a_file_is_imported_and_exported() {
    let world = World::new().await;
    let folder = world.test.folder();
    let (file, rejects) = (folder.join("in.csv"), folder.join("out.csv"));
    let (file, rejects) = (file.to_str().unwrap(), rejects.to_str().unwrap());
    std::fs::write(file, "number,name\n1000,One\n12,Two\n").unwrap();

    let (code, stdout, stderr) = run_mailroom(folder, &["import", file, "--username", "lea", "--dry-run"]);
    assert_eq!(code, 3, "{stderr}");
    assert!(stdout.contains("Check: 1 new, 0 to change, 0 unchanged, 1 with errors."), "{stdout}");
    assert!(stderr.contains("line 3, number: \"12\": A mailbox number must have 3 to 64 digits"), "{stderr}");
    let (code, _, stderr) = run_mailroom(folder, &["import", file, "--username", "lea"]);
    assert!(code == 1 && stderr.contains("Nothing was changed."), "{stderr}");
    assert_eq!(world.active_mailboxes(world.left).await, 0);

    let (code, stdout, stderr) =
        run_mailroom(folder, &["import", file, "--username", "lea", "--only-good", "--rejects", rejects]);
    assert!(code == 3 && stdout.contains("1 imported"), "{stdout}{stderr}");
    assert_eq!(world.active_mailboxes(world.left).await, 1);
    let corrected = std::fs::read_to_string(rejects).unwrap().replace(",12,", ",1200,");
    std::fs::write(rejects, corrected).unwrap();
    let (code, _, stderr) = run_mailroom(folder, &["import", rejects, "--username", "rita", "--customer", "left"]);
    assert_eq!((code, world.active_mailboxes(world.left).await), (0, 2), "{stderr}");

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
    for (args, expected) in [
        (&["--column", "colour=name"][..], "unknown column \"colour\"; the columns are uuid, "),
        (&["--column", "pin"], "COLUMN=HEADING"),
        (&["--column", "pin=Code"], "The file has no column \"Code\". Its columns are number, name, pin, vm=code."),
        (&["--column", "pin=vm=code", "--column", "pin=name"], "--column pin=\"name\" repeats a column or a heading"),
    ] {
        let (code, _, stderr) = import(args);
        assert!(code == 2 && stderr.contains(expected), "{code} {args:?}: {stderr}");
    }
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    let (code, stdout, stderr) = import(&["--column", "pin=VM=code"]);
    assert!(code == 0 && stdout.contains("Ignored columns: pin."), "{stdout}{stderr}");
    let created = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.unwrap();
    let pin = mailboxes::reveal_pin(world.app(), &world.rita, ChangeSource::Browser, &created.uuid).await.unwrap();
    assert_eq!(pin, "615927");
    let (code, _, stderr) = run_mailroom(folder, &["import", file, "--username", "lea", "--dry-run"]);
    assert!(code == 3 && stderr.contains("pin"), "the PIN 0 is refused: {stderr}");
}

#[tokio::test]
async fn a_row_refused_at_apply_rolls_everything_back() {
    let world = World::new().await;
    let folder = world.test.folder();
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    // A mailbox is archived while the file is applied.
    let trigger = "create trigger meanwhile after insert on mailbox when new.number = '1000' begin \
                   update mailbox set archived_at = 1 where number = '1001'; end";
    let result: Result<(), sqlx::Error> =
        world.app().db.write(move |tx| Box::pin(async move { sqlx::query(trigger).execute(tx).await.map(drop) })).await;
    result.unwrap();
    let (file, rejects) = (folder.join("in.csv"), folder.join("out.csv"));
    std::fs::write(&file, "number,name\n1000,One\n1001,Two\n").unwrap();
    let (file, rejects) = (file.to_str().unwrap(), rejects.to_str().unwrap());
    let (code, stdout, stderr) = run_mailroom(folder, &["import", file, "--username", "lea", "--rejects", rejects]);
    assert_eq!(code, 1, "{stdout}{stderr}");
    assert!(stdout.contains("0 imported, 1 failed. The import was rolled back."), "{stdout}");
    assert!(stderr.contains("line 3, number: \"1001\": This mailbox is archived; restore it first."), "{stderr}");
    assert!(stderr.contains("Nothing was changed."), "{stderr}");
    let rejected = std::fs::read_to_string(rejects).unwrap();
    assert!(rejected.contains(",1001,Two") && !rejected.contains("1000"), "{rejected}");
    assert_eq!(
        mailboxes::get(world.app(), &world.rita, &mailbox.uuid).await.unwrap().settings.name.as_str(),
        "Box 1001"
    );
    assert!(mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.is_err());
}

#[tokio::test]
async fn an_interrupted_import_reports_its_progress() {
    for (options, code, partly_imported) in [(&[][..], 1, false), (&["--only-good"], 4, true)] {
        let world = World::new().await;
        let folder = world.test.folder();
        let file = folder.join("in.csv");
        let rows: Vec<String> = (0..2_000).map(|n| format!("{},Box {n}\n", 1000 + n)).collect();
        std::fs::write(&file, format!("number,name\n{}", rows.concat())).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
        command.args(["import", file.to_str().unwrap(), "--username", "lea"]).args(options);
        command.env("MAILROOM_DATA_DIR", folder).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        while world.active_mailboxes(world.left).await == 0 {
            tokio::task::yield_now().await;
        }
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{stderr}");
        assert!(stderr.contains("Stopped"), "{stderr}");
        let active = world.active_mailboxes(world.left).await;
        assert!((active > 0) == partly_imported && active < 2_000, "{active}");
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
    let (code, _, stderr) = import(&[]);
    assert!(
        code == 1 && stderr.contains("It is probably Windows-1251: add --encoding Windows-1251."),
        "{code} {stderr}"
    );
    let (code, _, stderr) = import(&["--encoding", "klingon"]);
    assert!(code == 2 && stderr.contains("use one of these: UTF-8"), "{code} {stderr}");
    let (code, _, stderr) = import(&["--encoding", "utf-8"]);
    assert!(code == 1 && stderr.contains("line 2"), "{code} {stderr}");
    let (code, stdout, stderr) = import(&["--encoding", "cp1251"]);
    assert_eq!(code, 0, "{stdout}{stderr}");
    let created = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1000").await.unwrap();
    assert_eq!(created.settings.name.as_str(), "Приемная");
}

#[tokio::test]
async fn a_usage_error_is_one_line() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, "colour,size\nred,big\n").unwrap();
    let file = file.to_str().unwrap();
    for (args, expected) in [
        (vec!["import", "nowhere.csv", "--username", "lea"], "Could not read nowhere.csv"),
        (vec!["import", file, "--username", "nobody"], "No active user with the username"),
        (vec!["import", file, "--username", "lea", "--customer", "right"], "have access to it"),
        (vec!["import", file, "--username", "lea"], "Choose which column contains the mailbox number"),
        (vec!["export", "--username", "nobody"], "No active user with the username"),
    ] {
        let (code, _, stderr) = run_mailroom(folder, &args);
        assert!(code == 1 && stderr.contains(expected), "{args:?}: {stderr}");
    }
}
