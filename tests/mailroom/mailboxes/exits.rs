//! Dead exits, and the mailboxes that exit to one that is renumbered or archived.
#![allow(clippy::panic, reason = "that is how a test fails")]

use crate::support::page::texts;
use crate::support::world::{World, edited_form, expect_invalid};
use mailroom::domain::concern::Concern;
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::{FieldError, FieldWarning, Problem, Warning};
use mailroom::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::services::mailboxes::{self, Mailbox, MailboxEdit};
use mailroom::services::{ChangeSource, Failure, Principal, attention};

const TO_1001: [(MailboxField, &str); 3] =
    [(MailboxField::ExitKind, "mailbox"), (MailboxField::ExitNumber, "1001"), (MailboxField::OwnerEmail, "off")];

fn warnings(saved: MailboxSaveOutcome) -> Vec<FieldWarning> {
    match saved {
        MailboxSaveOutcome::Done(SavedMailbox { warnings, .. }) => warnings,
        other => panic!("not saved: {other:?}"),
    }
}

async fn exit_warnings(world: &World, who: &Principal, mailbox: &Mailbox) -> Vec<Warning> {
    let form = edited_form(mailbox, &[]);
    let saved = mailboxes::apply(
        world.app(),
        who,
        ChangeSource::Browser,
        &mailbox.uuid,
        MailboxEdit::fields(&form).dry_run(true),
    )
    .await
    .unwrap();
    warnings(saved)
        .into_iter()
        .filter(|entry| entry.field == MailboxField::ExitNumber)
        .map(|entry| entry.warning)
        .collect()
}

/// How many exits are dead; the overview, the rows and the list must agree.
async fn dead_exit_count(world: &World) -> i64 {
    let counted = attention::overview(world.app(), &world.lea).await.unwrap().counts.of(Concern::DeadExit);
    let query = ListQuery { dead_exit: true, ..ListQuery::default() };
    let listed = mailboxes::list(world.app(), &world.lea, &ListQuery::parse(&query.to_query())).await.unwrap();
    assert_eq!(i64::try_from(listed.rows.len()).unwrap(), counted);
    assert!(listed.rows.iter().all(|row| row.concerns.has(Concern::DeadExit)));
    counted
}

#[tokio::test]
async fn a_dead_exit_causes_a_warning_and_is_counted() {
    let world = World::new().await;
    let exiting = world.create_mailbox(world.left, "2001", &TO_1001).await;
    world.create_mailbox(world.leaf, "1001", &[]).await;
    assert_eq!(
        exit_warnings(&world, &world.lea, &exiting).await,
        [Warning::ExitMissing],
        "another customer's does not count"
    );
    assert_eq!(dead_exit_count(&world).await, 1);

    let target = world.create_mailbox(world.left, "1001", &[]).await;
    assert_eq!(exit_warnings(&world, &world.lea, &exiting).await, []);
    assert_eq!(dead_exit_count(&world).await, 0);

    let outcome = mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &target.uuid).await.unwrap();
    assert_eq!(warnings(outcome), [FieldWarning { field: MailboxField::Number, warning: Warning::LedHere(1) }]);
    assert_eq!(exit_warnings(&world, &world.lea, &exiting).await, [Warning::ExitArchived]);
    assert_eq!(dead_exit_count(&world).await, 1);
    mailboxes::restore(world.app(), &world.lea, ChangeSource::Browser, &target.uuid).await.unwrap();
    assert_eq!(dead_exit_count(&world).await, 0);

    let target = world.get(&target.uuid).await;
    let renumbered = world.update_mailbox(&world.lea, &target, &[(MailboxField::Number, "1002")]).await;
    assert!(warnings(renumbered).iter().any(|entry| entry.warning == Warning::LedHere(1)));
    assert_eq!(dead_exit_count(&world).await, 1);

    let exiting = world.get(&exiting.uuid).await;
    world
        .update_mailbox(&world.lea, &exiting, &[(MailboxField::ExitKind, "hangup"), (MailboxField::ExitNumber, "")])
        .await;
    assert_eq!(dead_exit_count(&world).await, 0);
}

#[tokio::test]
async fn exit_warnings_do_not_reveal_numbers_to_a_user() {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    let exiting = world
        .create_mailbox(world.left, "2001", &[TO_1001[0], TO_1001[1], (MailboxField::Owner, owner.as_str())])
        .await;
    assert_eq!(exit_warnings(&world, &world.uma, &exiting).await, []);
    assert_eq!(exit_warnings(&world, &world.rex, &exiting).await, [Warning::ExitMissing]);

    world.create_mailbox(world.left, "2002", &[(MailboxField::Owner, owner.as_str())]).await;
    let query = ListQuery { dead_exit: true, ..ListQuery::default() };
    for (who, rows) in [(&world.uma, 2), (&world.rex, 1)] {
        let listed = mailboxes::list(world.app(), who, &query).await.unwrap();
        assert_eq!(listed.rows.len(), rows, "{}", who.username);
    }
    for (name, offered) in [("uma", 0), ("rex", 1)] {
        let page = world.test.signed_in(name).await.get("/mailboxes?exit=nowhere").await.body;
        assert_eq!(texts(&page, "#filter-exit").len(), offered, "{name}");
        assert_eq!(texts(&page, ".chips .chip").len(), offered, "{name}");
    }
}

#[tokio::test]
async fn archiving_and_renumbering_name_the_mailboxes_that_exit_here() {
    let world = World::new().await;
    let target = world.create_mailbox(world.left, "1001", &[]).await;
    world.create_mailbox(world.left, "2001", &TO_1001).await;
    world.create_mailbox(world.left, "2002", &TO_1001).await;
    let mut lea = world.test.signed_in("lea").await;
    let path = format!("/mailboxes/{}", target.uuid);
    let page = lea.get(&path).await.body;
    assert_eq!(texts(&page, "#incoming-exits p"), ["2 mailboxes send callers here when they press 0:"]);
    assert_eq!(texts(&page, "#incoming-exits a"), ["2001 Box 2001", "2002 Box 2002"]);
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &target.uuid).await.unwrap();
    let page = lea.get(&path).await.body;
    assert_eq!(texts(&page, "#incoming-exits a").len(), 2, "also once it is archived");

    let exiting = mailboxes::by_number(world.app(), &world.lea, None, "2001").await.unwrap();
    let page = lea.get(&format!("/mailboxes/{}", exiting.uuid)).await.body;
    assert_eq!(
        texts(&page, "#exit_number-error .warning"),
        ["The mailbox with that number is archived, so pressing 0 leads nowhere."]
    );
}

#[tokio::test]
async fn an_exit_to_the_mailbox_itself_is_refused_and_a_stored_one_stays() {
    let world = World::new().await;
    let refused = [FieldError { field: MailboxField::ExitNumber, problem: Problem::ExitToItself }];
    let new = world.form(world.left, "1001", &TO_1001).await;
    let source = ChangeSource::Browser;
    assert_eq!(expect_invalid(mailboxes::create(world.app(), &world.lea, source, &new, None).await.unwrap()), refused);
    let invalid = world.form(world.left, "x", &[TO_1001[0], (MailboxField::ExitNumber, "000")]).await;
    let errors = expect_invalid(mailboxes::create(world.app(), &world.lea, source, &invalid, None).await.unwrap());
    assert!(errors.iter().all(|error| error.problem != Problem::ExitToItself), "{errors:?}");

    let exiting = world.create_mailbox(world.left, "2001", &TO_1001).await;
    assert_eq!(
        expect_invalid(world.update_mailbox(&world.lea, &exiting, &[(MailboxField::ExitNumber, "2001")]).await),
        refused
    );
    assert_eq!(
        expect_invalid(world.update_mailbox(&world.lea, &exiting, &[(MailboxField::Number, "1001")]).await),
        refused
    );

    // An earlier version accepted it.
    let result: Result<_, Failure> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                Ok(sqlx::query("update mailbox set exit_number = number where exit_number = '1001'")
                    .execute(tx)
                    .await?)
            })
        })
        .await;
    result.unwrap();
    let exiting = world.get(&exiting.uuid).await;
    assert_eq!(exit_warnings(&world, &world.lea, &exiting).await, [Warning::ExitToItself]);
    warnings(world.update_mailbox(&world.lea, &exiting, &[(MailboxField::Name, "Other")]).await);
}
