//! Who may bring a file, and what its rows may do.

use mailroom::domain::account::Standing;
use mailroom::domain::field::Field;
use mailroom::error::AppError;
use mailroom::services::Principal;
use mailroom::services::imports;

use super::{applied, checked, counts, told};
use crate::support::page::lasting;
use crate::support::sound::send;
use crate::support::store::{World, refusal};

#[tokio::test]
async fn each_role_does_by_a_file_what_it_does_by_the_form() {
    let world = World::new().await;
    let uma = world.uma.user_id.to_string();
    let owned = world.make(world.left, "1000", &[(Field::Owner, &uma)]).await;
    world.make(world.left, "1001", &[]).await;
    let file = b"number,name,owner\n1000,Mine,uma\n1001,Desk,rex\n1002,New,\n";
    let sentences = async |who: &Principal| {
        let shown = checked(&world, who, file).await;
        let told = told(&world, who, &shown).await;
        (counts(&shown), told.into_iter().map(|t| t.3).collect::<Vec<_>>())
    };
    assert_eq!(sentences(&world.lea).await, ((1, 2, 0, 0), vec![]));
    let missing = "There is no mailbox of this number, and your role may not make one".to_owned();
    let fixed = "Your role may not change this: Owner".to_owned();
    assert_eq!(sentences(&world.rex).await, ((0, 1, 0, 2), vec![fixed, missing.clone()]));
    // What is somebody else's is not there.
    assert_eq!(sentences(&world.uma).await, ((0, 1, 0, 2), vec![missing.clone(), missing]));
    let shown = checked(&world, &world.uma, b"number,name\n1000,Mine\n").await;
    applied(&world, &world.uma, &shown, true).await;
    assert_eq!(world.get(&owned.uuid).await.settings.name.as_str(), "Mine");
}

#[tokio::test]
async fn a_foreign_file_is_not_there_byte_for_byte() {
    let world = World::new().await;
    let shown = checked(&world, &world.lea, b"number,name\n1000,One\n12,Two\n").await;
    let mut rita = world.test.signed_in("rita").await;
    for rest in ["", "/to-mend.csv"] {
        let theirs = rita.get(&format!("/mailboxes/import/{}{rest}", shown.uuid)).await;
        let none = rita.get(&format!("/mailboxes/import/{}{rest}", "0".repeat(36))).await;
        assert_eq!((theirs.status, none.status), (404, 404));
        assert_eq!(lasting(&theirs).replace(&shown.uuid, ""), lasting(&none).replace(&"0".repeat(36), ""));
    }
    for deed in ["check", "apply", "cancel", "give-up"] {
        let path = format!("/mailboxes/import/{}/{deed}", shown.uuid);
        assert_eq!(rita.post(&path, &[("column-0", "number"), ("column-1", "name")]).await.status, 404, "{deed}");
    }
    assert_eq!(imports::get(world.app(), &world.lea, &shown.uuid).await.unwrap(), shown);
}

#[tokio::test]
async fn nobody_sends_a_file_for_a_customer_that_is_not_theirs() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let file = Some(("a.csv", "text/csv", b"number,name\n1000,One\n".as_slice()));
    for customer in [world.right, world.root, 999] {
        let customer = customer.to_string();
        assert_eq!(send(&mut lea, "/mailboxes/import", &[("customer", &customer)], file).await.status, 404);
    }
    let mut nobody = world.test.browser();
    let answer = send(&mut nobody, "/mailboxes/import", &[], file).await;
    assert_eq!((answer.status, answer.location().starts_with("/sign-in")), (303, true));
    let mut grant = world.lea.clone();
    grant.grant.accounts = false;
    assert_eq!(refusal(imports::waiting(world.app(), &grant).await), AppError::Forbidden);
}

#[tokio::test]
async fn nothing_of_a_suspended_customer_changes() {
    let world = World::new().await;
    world.make(world.leaf, "1000", &[(Field::Name, "Kept")]).await;
    let leaf = world.leaf;
    let done: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move { mailroom::db::customers::set_standing(tx, leaf, Standing::Suspended).await })
        })
        .await;
    done.unwrap();
    let shown = checked(&world, &world.lea, b"number,name,customer\n1000,Kept,leaf\n").await;
    assert_eq!(counts(&shown), (0, 0, 1, 0));
    let shown = checked(&world, &world.lea, b"number,name,customer\n1000,Other,leaf\n1001,New,leaf\n").await;
    assert_eq!(counts(&shown), (0, 0, 0, 2));
    assert!(told(&world, &world.lea, &shown).await[0].3.starts_with("This customer is suspended"));
}
