//! The number of a new mailbox.

use serde_json::json;

use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::MailboxField;
use mailroom::services::{ChangeSource, mailboxes};

use super::client::{YayWorld, mailbox_path};
use crate::support::world::saved_version;

fn number_of(reply: &super::client::Reply) -> &str {
    reply.result()["mailbox"].as_str().unwrap_or_else(|| panic!("{}", reply.answer.body))
}

#[tokio::test]
async fn the_smallest_free_number_is_assigned_and_archived_mailboxes_keep_theirs() {
    let setup = YayWorld::new().await;
    // Numbers outside the range or of another customer do not matter.
    for other in ["8002", "8000", "8100", "80010", "800"] {
        setup.world.create_mailbox(setup.pete, other, &[(MailboxField::Pin, "1234")]).await;
    }
    setup.world.create_mailbox(setup.world.left, "8001", &[]).await;
    let first = setup.client_of_pat().create("One").await;
    assert_eq!(number_of(&first), "8001");
    assert_eq!(number_of(&setup.client_of_pat().create("Two").await), "8003");
    setup.client_of_pat().delete(&mailbox_path(first.uuid())).await;
    assert_eq!(number_of(&setup.client_of_pat().create("Three").await), "8004");
}

#[tokio::test]
async fn a_released_number_is_assigned_again() {
    let setup = YayWorld::new().await;
    for i in 8001..=8030 {
        assert_eq!(number_of(&setup.client_of_pat().create("One of many").await), i.to_string());
    }
    let free_from: String = sqlx::query_scalar("select free_from from customer where id = $1")
        .bind(setup.pete)
        .fetch_one(setup.world.app().db.read())
        .await
        .unwrap();
    assert_eq!(free_from, "8030", "the numbers below are not read again");
    let change = async |number: &str, fields: &[(MailboxField, &str)]| {
        let (app, rita) = (setup.world.app(), &setup.world.rita);
        let mailbox = mailboxes::by_number(app, rita, Some(setup.pete), number).await.unwrap();
        saved_version(&setup.world.update_mailbox(rita, &mailbox, fields).await);
    };
    change("8007", &[(MailboxField::Number, "8050")]).await;
    assert_eq!(number_of(&setup.client_of_pat().create("In the gap").await), "8007");
    assert_eq!(number_of(&setup.client_of_pat().create("Behind all").await), "8031");
    let left = setup.world.left.to_string();
    change("8003", &[(MailboxField::Customer, &left), (MailboxField::Pin, "582036")]).await;
    assert_eq!(number_of(&setup.client_of_pat().create("After a move").await), "8003");
}

#[tokio::test]
async fn a_full_range_is_reported_with_all_other_errors() {
    let setup = YayWorld::new().await;
    for i in 8001..=8099 {
        setup.world.create_mailbox(setup.pete, &i.to_string(), &[(MailboxField::Pin, "1234")]).await;
    }
    let refused = setup.client_of_pat().post(&json!({ "name": "One more" })).await;
    assert_eq!((refused.status, refused.invalid_fields()), (400, vec!["mailbox"]));
    let message = refused.result()["message"].as_str().unwrap();
    assert!(message.starts_with("mailbox: Every number from 8001 to 8099 is in use"), "{message}");
    let refused = setup.client_of_pat().post(&json!({ "name": "", "beep": 1 })).await;
    let mut invalid = refused.invalid_fields();
    invalid.sort_unstable();
    assert_eq!(invalid, ["beep", "mailbox", "name"]);
    assert_eq!(setup.world.active_mailboxes(setup.pete).await, 99);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_simultaneous_creates_get_twenty_numbers() {
    let setup = YayWorld::new().await;
    let (app, rita) = (setup.world.app().clone(), setup.world.rita.clone());
    let pat = mailroom::services::accounts::acting_for(&app, &rita, "pete").await.unwrap();
    let context = mailboxes::customer_context(&app, &pat, setup.pete).await.unwrap();
    let mut values = mailroom::forms::mailbox::defaults(&context);
    values.set(MailboxField::Name, "Pete");
    let requests: Vec<_> = (0..20)
        .map(|_| {
            let (app, pat, values) = (app.clone(), pat.clone(), values.clone());
            tokio::spawn(async move {
                mailboxes::create_with_next_number(&app, &pat, ChangeSource::Api(Dialect::Yay), &values, false)
                    .await
                    .unwrap()
            })
        })
        .collect();
    for request in requests {
        saved_version(&request.await.unwrap());
    }
    let all = mailboxes::all_active(&app, &pat, setup.pete).await.unwrap();
    let numbers: Vec<_> = all.iter().map(|m| m.settings.number.as_str().to_owned()).collect();
    let expected: Vec<_> = (8001..=8020).map(|n: u32| n.to_string()).collect();
    assert_eq!(numbers, expected);
}

#[tokio::test]
async fn a_dry_run_takes_no_number() {
    let setup = YayWorld::new().await;
    let refused = setup.client_of_pat().post(&json!({ "name": "Pete", "beep": "yes" })).await;
    assert_eq!((refused.status, setup.world.active_mailboxes(setup.pete).await), (400, 0));
    assert_eq!(number_of(&setup.client_of_pat().create("Pete").await), "8001");
}
