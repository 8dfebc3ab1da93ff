//! The permission table: role, owner of the mailbox, permission. An invisible mailbox is not found.

use crate::support::world::{World, edited_form, expect_invalid, expect_refused};
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::{Permission, Role};
use mailroom::domain::problem::Problem;
use mailroom::error::AppError;
use mailroom::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::services::mailboxes::{self, Mailbox, MailboxEdit};
use mailroom::services::{ChangeSource, Failure, Principal};

const SOURCE: ChangeSource = ChangeSource::Browser;

/// The permissions that concern one mailbox.
pub const MAILBOX_PERMISSIONS: [Permission; 6] = [
    Permission::ViewMailboxes,
    Permission::CreateMailboxes,
    Permission::ChangeMailboxes,
    Permission::ArchiveMailboxes,
    Permission::RestoreMailboxes,
    Permission::RevealPins,
];

fn error_of<T>(result: &Result<T, Failure>) -> Option<AppError> {
    match result {
        Err(Failure::Refused(error)) => Some(*error),
        _ => None,
    }
}

/// Uses `permission` on a mailbox; `None` if it was allowed.
async fn attempt(
    world: &World,
    who: &Principal,
    permission: Permission,
    mailbox: &Mailbox,
    uuid: &str,
) -> Option<AppError> {
    let app = world.app();
    let outcome: Result<(), Failure> = match permission {
        Permission::ViewMailboxes => {
            let detail = mailboxes::get(app, who, uuid).await.map(drop);
            let history = mailboxes::history(app, who, uuid, None).await.map(drop);
            assert_eq!(format!("{detail:?}"), format!("{history:?}"), "the box and its history are seen alike");
            detail
        }
        Permission::CreateMailboxes => {
            let number = format!("{}", 5000 + who.user().unwrap() * 100 + mailbox.id);
            let form = world.form(mailbox.customer_id, &number, &[]).await;
            match mailboxes::create(app, who, SOURCE, &form, None).await {
                Ok(MailboxSaveOutcome::Invalid(errors)) => {
                    let hidden = errors.iter().all(|e| e.problem == Problem::UnknownCustomer);
                    assert!(hidden && errors.len() == 1, "{errors:?}");
                    Err(AppError::NotFound.into())
                }
                other => other.map(drop),
            }
        }
        Permission::ChangeMailboxes => {
            let name = format!("by {}", who.username);
            let now = world.get(&mailbox.uuid).await;
            let form = edited_form(&now, &[(MailboxField::Name, &name)]);
            let changed = mailboxes::apply(app, who, SOURCE, uuid, MailboxEdit::form(now.version, &form)).await;
            let flipped = mailboxes::apply(app, who, SOURCE, uuid, MailboxEdit::panel(true)).await;
            assert_eq!(changed.is_ok(), flipped.is_ok());
            assert!(
                mailboxes::apply(app, who, SOURCE, uuid, MailboxEdit::fields(&form).dry_run(true)).await.is_ok()
                    == changed.is_ok()
            );
            let history = mailboxes::history(app, &world.rita, &mailbox.uuid, None).await.unwrap().changes;
            let earlier = history.iter().find(|change| change.can_return).unwrap();
            let version = world.get(&mailbox.uuid).await.version;
            let reverted = mailboxes::revert(app, who, SOURCE, uuid, earlier.id, (version, false)).await;
            if let Ok(saved) = &reverted {
                assert!(
                    matches!(saved, MailboxSaveOutcome::Done(SavedMailbox { version: next, .. }) if *next > version),
                    "{saved:?}"
                );
            }
            assert_eq!(error_of(&reverted), error_of(&changed), "{} puts back {uuid}", who.username);
            changed.map(drop)
        }
        Permission::ArchiveMailboxes => {
            let done = mailboxes::archive(app, who, SOURCE, uuid).await.map(drop);
            mailboxes::restore(app, &world.rita, SOURCE, &mailbox.uuid).await.unwrap();
            done
        }
        Permission::RestoreMailboxes => {
            mailboxes::archive(app, &world.rita, SOURCE, &mailbox.uuid).await.unwrap();
            let done = mailboxes::restore(app, who, SOURCE, uuid).await.map(drop);
            mailboxes::restore(app, &world.rita, SOURCE, &mailbox.uuid).await.unwrap();
            done
        }
        Permission::RevealPins => mailboxes::reveal_pin(app, who, SOURCE, uuid).await.map(drop),
        other => panic!("{other:?} is not for one mailbox"),
    };
    outcome.err().map(|failure| match failure {
        Failure::Refused(error) => error,
        Failure::Fault(error) => panic!("{error:#}"),
    })
}

#[tokio::test]
async fn each_role_has_exactly_its_permissions() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let owned = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    let own = world.create_mailbox(world.left, "1002", &[]).await;
    let below = world.create_mailbox(world.leaf, "1003", &[]).await;
    let above = world.create_mailbox(world.root, "1004", &[]).await;
    let beside = world.create_mailbox(world.right, "1005", &[]).await;

    // The mailboxes each user sees: owned by uma, same customer, below, above, beside.
    let sees = [
        (&world.rita, [true, true, true, true, true]),
        (&world.lea, [true, true, true, false, false]),
        (&world.rex, [true, true, false, false, false]),
        (&world.uma, [true, false, false, false, false]),
    ];
    for (who, visible) in sees {
        for (mailbox, visible) in [&owned, &own, &below, &above, &beside].into_iter().zip(visible) {
            for permission in MAILBOX_PERMISSIONS {
                let expected = match (who.role.may(permission), visible) {
                    (false, _) => Some(AppError::Forbidden),
                    (true, false) => Some(AppError::NotFound),
                    (true, true) => None,
                };
                let found = attempt(&world, who, permission, mailbox, &mailbox.uuid).await;
                assert_eq!(found, expected, "{} {permission:?} {}", who.username, mailbox.settings.number.as_str());
                if !visible && permission != Permission::CreateMailboxes {
                    let missing = "00000000-0000-4000-8000-000000000000";
                    let on_missing = attempt(&world, who, permission, mailbox, missing).await;
                    assert_eq!(on_missing, expected, "a foreign box is as one that is missing");
                }
            }
        }
    }
}

#[tokio::test]
async fn only_administrators_change_number_customer_and_owner() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    let customer = world.leaf.to_string();
    for who in [&world.rex, &world.uma] {
        for (field, value) in
            [(MailboxField::Number, "2002"), (MailboxField::Customer, &customer), (MailboxField::Owner, "")]
        {
            let errors = expect_invalid(world.update_mailbox(who, &mailbox, &[(field, value)]).await);
            assert!(errors.iter().any(|e| e.field == field && e.problem == Problem::RoleForbids), "{field:?}");
        }
    }
    assert_eq!(world.get(&mailbox.uuid).await.version, 1);
}

#[tokio::test]
async fn list_and_customer_choice_show_only_visible_customers() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    world.create_mailbox(world.leaf, "1003", &[]).await;
    world.create_mailbox(world.right, "1004", &[]).await;
    for (who, numbers, customers) in [
        (&world.rita, vec!["1001", "1002", "1003", "1004"], 4),
        (&world.lea, vec!["1001", "1002", "1003"], 2),
        (&world.rex, vec!["1001", "1002"], 1),
        (&world.uma, vec!["1001"], 1),
    ] {
        let page = mailboxes::list(world.app(), who, &ListQuery::default()).await.unwrap();
        let found: Vec<_> = page.rows.iter().map(|m| m.settings.number.as_str()).collect();
        assert_eq!(found, numbers, "{}", who.username);
        assert_eq!(page.total, mailboxes::Total::Exact(i64::try_from(numbers.len()).unwrap()));
        assert_eq!(mailboxes::visible_customers(world.app(), who).await.unwrap().len(), customers);
    }
    let foreign = mailboxes::customer_context(world.app(), &world.lea, world.right).await;
    assert_eq!(expect_refused(foreign), AppError::NotFound);
    let context = mailboxes::customer_context(world.app(), &world.uma, world.left).await.unwrap();
    assert_eq!((context.owners.len(), context.role), (1, Role::User), "a user does not see who else is there");
}
