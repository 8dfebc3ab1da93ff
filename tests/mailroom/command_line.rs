//! The command line, run as a process.

use std::path::Path;
use std::process::Command;

use crate::support::{PASSWORD, TestApp};
use mailroom::domain::dialect::Dialect;
use mailroom::domain::permissions::{Role, TokenRestriction};
use mailroom::services::{accounts, tokens};

/// Whether it succeeded, and what it printed: on standard output, else as an error.
fn run_mailroom(folder: &Path, line: &str) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailroom"));
    command.args(line.split(' ')).env("MAILROOM_DATA_DIR", folder).env("MAILROOM_LOG", "error");
    let out = command.output().unwrap();
    let text = if out.status.success() { out.stdout } else { out.stderr };
    (out.status.success(), String::from_utf8(text).unwrap())
}

#[tokio::test]
async fn tokens_are_created_listed_and_revoked() {
    let test = TestApp::with_ann(|_| {}).await;
    test.add_user("acme", Role::User, "export").await;
    let folder = test.folder();
    let (_, token) = run_mailroom(folder, "token create --username export --name Nightly --dialect yay --read-only");
    let token = token.strip_suffix('\n').unwrap();
    assert_eq!((token.len(), token.starts_with("mlr_")), (53, true), "the token alone: {token:?}");
    let who = tokens::token_principal(&test.app, Dialect::Yay, token).await.unwrap().unwrap();
    assert_eq!(
        (who.username.as_str(), who.restriction),
        ("export", TokenRestriction::Token { write: false, read_pins: false })
    );
    assert_eq!(tokens::token_principal(&test.app, Dialect::Portsip, token).await.unwrap(), None);

    let (_, full) = run_mailroom(folder, "token create --username ann --name All --read-pins --expires 30d");
    let who = tokens::token_principal(&test.app, Dialect::Portsip, full.trim()).await.unwrap().unwrap();
    assert_eq!(who.restriction, TokenRestriction::Token { write: true, read_pins: true });

    let (_, list) = run_mailroom(folder, "token list");
    let lines: Vec<Vec<&str>> = list.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(lines.len(), 2);
    let prefix = format!("{}…", &token[..10]);
    assert_eq!(lines[1][1..7], ["export", "Nightly", &prefix, "yay", "read", "active"]);
    assert!(!list.contains(token));
    assert_eq!(run_mailroom(folder, "token list --username ann").1.lines().count(), 1);

    let id = lines[1][0];
    assert_eq!(run_mailroom(folder, &format!("token revoke {id}")), (true, format!("Token {id} revoked.\n")));
    assert_eq!(tokens::token_principal(&test.app, Dialect::Yay, token).await.unwrap(), None);
    assert!(run_mailroom(folder, "token list").1.contains("revoked"));
}

#[tokio::test]
async fn a_usage_error_is_one_line() {
    let test = TestApp::with_ann(|_| {}).await;
    for (line, expected) in [
        ("token create --username nobody --name N", "No user has this username"),
        ("token create --username ann --name N --expires 0d", "Enter a number of days from 1 to 3650"),
        ("token create --username ann --name N --dialect telnet", "use enswitch, yay, or portsip"),
        ("token revoke 77", "have access to it"),
        ("customer api --slug nowhere --yay off", "There is no customer"),
        ("customer api --slug acme --yay maybe", "use on or off"),
        ("token list --apis telnet", "use enswitch, yay, portsip, or none"),
    ] {
        let (success, output) = run_mailroom(test.folder(), line);
        assert!(!success && output.contains(expected), "{line}: {output}");
    }
}

#[tokio::test]
async fn an_api_is_switched_off_for_one_customer() {
    let test = TestApp::with_ann(|_| {}).await;
    let result = run_mailroom(test.folder(), "customer api --slug acme --yay off --portsip off");
    assert_eq!(result, (true, "APIs on for acme: Enswitch.\n".to_owned()));
    assert_eq!(run_mailroom(test.folder(), "customer api --slug acme").1, "APIs on for acme: Enswitch.\n");
    let ann = accounts::sign_in(&test.app, "ann", PASSWORD).await.unwrap().unwrap();
    let pair = tokens::sign_in(&test.app, Dialect::Portsip, &ann).await.unwrap();
    assert_eq!(tokens::token_principal(&test.app, Dialect::Portsip, pair.access.reveal()).await.unwrap(), None);
    run_mailroom(test.folder(), "customer api --slug acme --portsip on");
    assert!(tokens::token_principal(&test.app, Dialect::Portsip, pair.access.reveal()).await.unwrap().is_some());
    let none = run_mailroom(test.folder(), "customer api --slug acme --enswitch off --portsip off");
    assert_eq!(none.1, "No APIs are on for acme.\n");
}
