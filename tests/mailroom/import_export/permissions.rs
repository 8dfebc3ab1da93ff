//! Who may import a file, and what its rows may do.

use mailroom::domain::account::AccountStatus;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::TokenRestriction;
use mailroom::error::AppError;
use mailroom::services::Principal;
use mailroom::services::imports;

use super::{apply_file, receive_and_check, row_counts, row_errors};
use crate::support::page::comparable_body;
use crate::support::sound::post_file;
use crate::support::world::{World, expect_refused};

#[tokio::test]
async fn a_file_has_the_permissions_of_the_form() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let owned = world.create_mailbox(world.left, "1000", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let file = b"number,name,owner\n1000,Mine,uma\n1001,Desk,rex\n1002,New,\n";
    let counts_and_messages = async |who: &Principal| {
        let import = receive_and_check(&world, who, file).await;
        let errors = row_errors(&world, who, &import).await;
        (row_counts(&import), errors.into_iter().map(|t| t.3).collect::<Vec<_>>())
    };
    assert_eq!(counts_and_messages(&world.lea).await, ((1, 2, 0, 0), vec![]));
    let missing = "No mailbox has this number, and your role can’t create mailboxes; correct the number, or ask an \
                   administrator to create the mailbox"
        .to_owned();
    let fixed = "Your role doesn’t allow changes to “Owner”".to_owned();
    assert_eq!(counts_and_messages(&world.rex).await, ((0, 1, 0, 2), vec![fixed, missing.clone()]));
    // Another user's mailbox is reported as missing.
    assert_eq!(counts_and_messages(&world.uma).await, ((0, 1, 0, 2), vec![missing.clone(), missing]));
    let import = receive_and_check(&world, &world.uma, b"number,name\n1000,Mine\n").await;
    apply_file(&world, &world.uma, &import, true).await;
    assert_eq!(world.get(&owned.uuid).await.settings.name.as_str(), "Mine");
}

#[tokio::test]
async fn an_import_of_another_user_is_indistinguishable_from_a_missing_one() {
    let world = World::new().await;
    let import = receive_and_check(&world, &world.lea, b"number,name\n1000,One\n12,Two\n").await;
    let mut rita = world.test.signed_in("rita").await;
    for rest in ["", "/to-mend.csv"] {
        let theirs = rita.get(&format!("/mailboxes/import/{}{rest}", import.uuid)).await;
        let none = rita.get(&format!("/mailboxes/import/{}{rest}", "0".repeat(36))).await;
        assert_eq!((theirs.status, none.status), (404, 404));
        assert_eq!(
            comparable_body(&theirs).replace(&import.uuid, ""),
            comparable_body(&none).replace(&"0".repeat(36), "")
        );
    }
    for action in ["check", "apply", "cancel", "give-up"] {
        let path = format!("/mailboxes/import/{}/{action}", import.uuid);
        assert_eq!(rita.post(&path, &[("column-0", "number"), ("column-1", "name")]).await.status, 404, "{action}");
    }
    assert_eq!(imports::get(world.app(), &world.lea, &import.uuid).await.unwrap(), import);
}

#[tokio::test]
async fn importing_into_an_invisible_customer_is_refused() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let file = Some(("a.csv", "text/csv", b"number,name\n1000,One\n".as_slice()));
    for customer in [world.right, world.root, 999] {
        let customer = customer.to_string();
        assert_eq!(post_file(&mut lea, "/mailboxes/import", &[("customer", &customer)], file).await.status, 404);
    }
    let mut anonymous = world.test.browser();
    let answer = post_file(&mut anonymous, "/mailboxes/import", &[], file).await;
    assert_eq!((answer.status, answer.location().starts_with("/sign-in")), (303, true));
    let mut token = world.lea.clone();
    token.restriction = TokenRestriction::Token { write: true, read_pins: true };
    assert_eq!(expect_refused(imports::list_pending(world.app(), &token).await), AppError::Forbidden);
}

#[tokio::test]
async fn an_import_changes_nothing_of_a_suspended_customer() {
    let world = World::new().await;
    world.create_mailbox(world.leaf, "1000", &[(MailboxField::Name, "Kept")]).await;
    let leaf = world.leaf;
    let result: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move { mailroom::db::customers::set_status(tx, leaf, AccountStatus::Suspended).await })
        })
        .await;
    result.unwrap();
    let import = receive_and_check(&world, &world.lea, b"number,name,customer\n1000,Kept,leaf\n").await;
    assert_eq!(row_counts(&import), (0, 0, 1, 0));
    let import = receive_and_check(&world, &world.lea, b"number,name,customer\n1000,Other,leaf\n1001,New,leaf\n").await;
    assert_eq!(row_counts(&import), (0, 0, 0, 2));
    assert!(row_errors(&world, &world.lea, &import).await[0].3.starts_with("This customer is suspended"));
}
