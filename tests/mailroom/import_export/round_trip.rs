//! What is exported and imported again changes nothing.

use mailroom::domain::field::Field;
use mailroom::services::ChangeSource;
use mailroom::services::exports::{self, ExportFormat, ExportSelection};
use mailroom::services::mailboxes;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::{receive_and_check, row_counts, row_errors};
use crate::support::world::World;

async fn export_file(world: &World, pins: bool) -> Vec<u8> {
    let wanted = ExportSelection::List(Box::default());
    let format = ExportFormat::Csv { mark: true };
    let mut export =
        exports::start(world.app(), &world.rita, ChangeSource::Browser, wanted, pins, format).await.unwrap();
    let mut all = export.head().unwrap();
    while let Some(part) = export.next().await.unwrap() {
        all.extend(part);
    }
    all
}

/// Texts that tables find hard, and a few settings beside.
fn random_settings() -> impl Strategy<Value = Vec<(Field, String)>> {
    let text = "['=+@ \"a-z,;\t\u{e9}\u{1f600}-]{0,20}";
    let field = prop_oneof![
        (Just(Field::Name), text.prop_map(|t| format!("N{t}")).boxed()),
        (Just(Field::Name), text.prop_map(|t| format!("{t}'=")).boxed()),
        (Just(Field::Description), "(['=+-]{0,3}[a-z \n,\"]{0,9}\n?){0,4}".boxed()),
        (Just(Field::CallerId), Just("+49301234567".to_owned()).boxed()),
        (Just(Field::Recipients), Just("a@example.org\nb@example.org".to_owned()).boxed()),
        (Just(Field::Beep), Just(String::new()).boxed()),
        (Just(Field::Transcribe), Just("on".to_owned()).boxed()),
        (Just(Field::OwnerEmail), Just("notice".to_owned()).boxed()),
        (Just(Field::Pager), Just("=pager@example.org".to_owned()).boxed()),
    ];
    proptest::collection::vec(field, 0..6)
}

#[tokio::test]
async fn export_then_import_changes_nothing() {
    let world = World::new().await;
    let mut runner = TestRunner::deterministic();
    let mut made = 0;
    for n in 0..120 {
        let changes = random_settings().new_tree(&mut runner).unwrap().current();
        let changes: Vec<_> = changes.iter().map(|(field, value)| (*field, value.as_str())).collect();
        let customer = [world.left, world.leaf, world.right][n % 3];
        let form = world.form(customer, &(1000 + n).to_string(), &changes).await;
        let saved = mailboxes::create(world.app(), &world.rita, ChangeSource::Browser, &form, None).await.unwrap();
        made += i64::from(matches!(saved, mailroom::forms::submission::MailboxSaveOutcome::Done { .. }));
    }
    assert!(made > 80, "most of them are good: {made}");
    for pins in [false, true] {
        let file = export_file(&world, pins).await;
        let shown = receive_and_check(&world, &world.rita, &file).await;
        // Whether a PIN is the same is nobody's to find out, so a row with one changes its mailbox.
        let expected = if pins { (0, made, 0, 0) } else { (0, 0, made, 0) };
        assert_eq!(row_counts(&shown), expected, "{:?}", row_errors(&world, &world.rita, &shown).await);
    }
}
