//! The two commands, as somebody types them.

use std::path::Path;
use std::process::Command;

use crate::support::store::World;

/// Its exit code, what it printed, and what it said of errors.
fn mailroom(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
    let out = command.args(words).env("MAILROOM_DATA_DIR", folder).env("MAILROOM_LOG", "error").output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (out.status.code().unwrap(), text(out.stdout), text(out.stderr))
}

#[tokio::test]
async fn a_table_goes_in_and_comes_out() {
    let world = World::new().await;
    let folder = world.test.folder();
    let (file, rejects) = (folder.join("in.csv"), folder.join("out.csv"));
    let (file, rejects) = (file.to_str().unwrap(), rejects.to_str().unwrap());
    std::fs::write(file, "number,name\n1000,One\n12,Two\n").unwrap();

    let (code, said, why) = mailroom(folder, &["import", file, "--username", "lea", "--dry-run"]);
    assert_eq!(code, 3, "{why}");
    assert!(said.contains("1 new, 0 change, 0 stay as they are, 1 cannot be taken."), "{said}");
    assert!(why.contains("line 3, number: \"12\": A mailbox number has 3 to 64 digits"), "{why}");
    let (code, _, why) = mailroom(folder, &["import", file, "--username", "lea"]);
    assert!(code == 1 && why.contains("Nothing was changed."), "{why}");
    assert_eq!(world.active(world.left).await, 0);

    let (code, said, why) =
        mailroom(folder, &["import", file, "--username", "lea", "--only-good", "--rejects", rejects]);
    assert!(code == 3 && said.contains("1 imported"), "{said}{why}");
    assert_eq!(world.active(world.left).await, 1);
    let mended = std::fs::read_to_string(rejects).unwrap().replace(",12,", ",1200,");
    std::fs::write(rejects, mended).unwrap();
    let (code, _, why) = mailroom(folder, &["import", rejects, "--username", "rita", "--customer", "left"]);
    assert_eq!((code, world.active(world.left).await), (0, 2), "{why}");

    let (code, all, _) = mailroom(folder, &["export", "--username", "lea", "--filter", "q=One"]);
    assert!(code == 0 && all.lines().count() == 2 && all.contains(",1000,One,"), "{all}");
    assert_eq!(mailroom(folder, &["export", "--format", "json"]).1.lines().count(), 2);
    assert!(!mailroom(folder, &["export"]).1.contains(",pin,"));
    assert!(mailroom(folder, &["export", "--pins"]).1.contains(",pin,"));
    let rows: i64 =
        sqlx::query_scalar("select count(*) from import_row").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(rows, 0, "nothing waits for nobody");
}

#[tokio::test]
async fn a_slip_is_told_in_one_line() {
    let world = World::new().await;
    let folder = world.test.folder();
    let file = folder.join("in.csv");
    std::fs::write(&file, "colour,size\nred,big\n").unwrap();
    let file = file.to_str().unwrap();
    for (words, why) in [
        (vec!["import", "nowhere.csv", "--username", "lea"], "nowhere.csv cannot be read"),
        (vec!["import", file, "--username", "nobody"], "There is no user of this name"),
        (vec!["import", file, "--username", "lea", "--customer", "right"], "not yours to see"),
        (vec!["import", file, "--username", "lea"], "Say which column holds the number of the mailbox"),
        (vec!["export", "--username", "nobody"], "There is no user of this name"),
    ] {
        let (code, _, said) = mailroom(folder, &words);
        assert!(code == 1 && said.contains(why), "{words:?}: {said}");
    }
}
