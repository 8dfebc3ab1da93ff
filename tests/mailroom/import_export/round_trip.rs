//! Importing an unchanged export changes nothing.

use mailroom::domain::field::MailboxField;
use mailroom::services::ChangeSource;
use mailroom::services::exports::{self, ExportFormat, ExportSelection};
use mailroom::services::mailboxes;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::{receive_and_check, row_counts, row_errors};
use crate::support::world::World;

async fn export_file(world: &World, pins: bool) -> Vec<u8> {
    let selection = ExportSelection::List(Box::default());
    let format = ExportFormat::Csv { mark: true };
    let mut export =
        exports::start(world.app(), &world.rita, ChangeSource::Browser, selection, pins, format).await.unwrap();
    let mut all = export.head().unwrap();
    while let Some(part) = export.next().await.unwrap() {
        all.extend(part);
    }
    all
}

/// Texts that are difficult in CSV files, and a few other settings.
fn random_settings() -> impl Strategy<Value = Vec<(MailboxField, String)>> {
    let text = "['=+@ \"a-z,;\t\u{e9}\u{1f600}-]{0,20}";
    let field = prop_oneof![
        (Just(MailboxField::Name), text.prop_map(|t| format!("N{t}")).boxed()),
        (Just(MailboxField::Name), text.prop_map(|t| format!("{t}'=")).boxed()),
        (Just(MailboxField::Description), "(['=+-]{0,3}[a-z \n,\"]{0,9}\n?){0,4}".boxed()),
        (Just(MailboxField::CallerId), Just("+49301234567".to_owned()).boxed()),
        (Just(MailboxField::Recipients), Just("a@example.org\nb@example.org".to_owned()).boxed()),
        (Just(MailboxField::Beep), Just(String::new()).boxed()),
        (Just(MailboxField::Transcribe), Just("on".to_owned()).boxed()),
        (Just(MailboxField::OwnerEmail), Just("notice".to_owned()).boxed()),
        (Just(MailboxField::Pager), Just("=pager@example.org".to_owned()).boxed()),
    ];
    proptest::collection::vec(field, 0..6)
}

#[tokio::test]
async fn export_then_import_changes_nothing() {
    let world = World::new().await;
    let mut runner = TestRunner::deterministic();
    let mut created = 0;
    for n in 0..120 {
        let changes = random_settings().new_tree(&mut runner).unwrap().current();
        let changes: Vec<_> = changes.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let customer = [world.left, world.leaf, world.right][n % 3];
        let form = world.form(customer, &(1000 + n).to_string(), &changes).await;
        let saved = mailboxes::create(world.app(), &world.rita, ChangeSource::Browser, &form, None).await.unwrap();
        created += i64::from(matches!(saved, mailroom::forms::mailbox_submission::MailboxSaveOutcome::Done(_)));
    }
    assert!(created > 80, "most of them are good: {created}");
    for pins in [false, true] {
        let file = export_file(&world, pins).await;
        let import = receive_and_check(&world, &world.rita, &file).await;
        // A row with a PIN counts as a change, so that a check does not reveal whether the PIN is the same.
        let expected = if pins { (0, created, 0, 0) } else { (0, 0, created, 0) };
        assert_eq!(row_counts(&import), expected, "{:?}", row_errors(&world, &world.rita, &import).await);
    }
}
