//! Concurrent calls.

use super::client::{EnswitchClient, PIN, add_customer_with_admin};
use crate::support::TestApp;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_simultaneous_creates_with_one_number_one_succeeds() {
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    for number in ["1001", "1002", "1003"] {
        let calls = [0, 1].map(|_| {
            let mut ann = EnswitchClient::of(&test, "ann");
            tokio::spawn(async move { ann.call("create", &[("mailbox", number), ("pin", PIN)]).await.entries })
        });
        let mut entries = Vec::new();
        for call in calls {
            entries.extend(call.await.unwrap());
        }
        entries.sort_unstable();
        let expected = [("204", ""), ("400", "mailbox")].map(|(code, key)| (code.to_owned(), key.to_owned()));
        assert_eq!(entries, expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn simultaneous_changes_of_different_fields_are_all_saved() {
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    assert_eq!(ann.call("create", &[("mailbox", "1001"), ("pin", PIN)]).await.code(), "204");
    let changes = [("panel", "1"), ("play", "newest"), ("envelope", "1"), ("saycid", "0"), ("callerid", "123")];
    let calls = changes.map(|change| {
        let mut ann = EnswitchClient::of(&test, "ann");
        tokio::spawn(async move { ann.call("update", &[("mailbox", "1001"), change]).await.code().to_owned() })
    });
    for call in calls {
        assert_eq!(call.await.unwrap(), "204");
    }
    let mailbox = ann.get_mailbox("1001").await;
    for (name, value) in changes {
        assert_eq!(mailbox[name].to_string().trim_matches('"'), value, "{name}");
    }
}
