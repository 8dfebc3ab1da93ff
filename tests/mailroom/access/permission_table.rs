//! Every permission, tried with every role and every kind of token at the service that it guards.

use crate::support::world::{World, edited_form};
use mailroom::domain::batch::BatchKind;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::{Permission, TokenRestriction};
use mailroom::domain::sound::SoundError;
use mailroom::error::AppError;
use mailroom::forms::sound::SoundForm;
use mailroom::forms::view::ViewForm;
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::lists::sound_list::SoundQuery;
use mailroom::services::exports::{self, ExportFormat, ExportSelection};
use mailroom::services::history::HistoryQuery;
use mailroom::services::mailboxes::Mailbox;
use mailroom::services::mailboxes::MailboxEdit;
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::users::UserQuery;
use mailroom::services::{
    ChangeSource, Failure, Principal, accounts, attention, batches, customers, history, imports, mailboxes, panel,
    plans, sounds, tokens, users, views,
};

const SOURCE: ChangeSource = ChangeSource::Browser;

/// What the permissions are tried on; all of it is visible to every actor with the permission.
struct Targets {
    world: World,
    /// A mailbox of `uma`.
    mailbox: Mailbox,
    /// A view that `lea` shares.
    shared_view: i64,
    /// The UUID of a bulk change that `lea` began.
    batch: String,
}

impl Targets {
    async fn new() -> Self {
        let world = World::new().await;
        let uma = world.uma.user().unwrap().to_string();
        let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
        let shared_view = create_view(&world, &world.lea, "Shared").await.unwrap();
        let batch = batches::create_empty(world.app(), &world.lea, SOURCE, BatchKind::Change).await.unwrap().uuid;
        Self { world, mailbox, shared_view, batch }
    }

    /// Uses `permission`.
    async fn attempt(&self, who: &Principal, permission: Permission) -> Result<(), Failure> {
        let (world, app, uuid) = (&self.world, self.world.app(), self.mailbox.uuid.as_str());
        match permission {
            Permission::ViewMailboxes => mailboxes::get(app, who, uuid).await.map(drop),
            Permission::CreateMailboxes => {
                let form = world.form(world.left, "1002", &[]).await;
                mailboxes::check_new(app, who, &form).await.map(drop)
            }
            Permission::ChangeMailboxes => {
                let form = edited_form(&world.get(uuid).await, &[(MailboxField::Name, "New")]);
                mailboxes::apply(app, who, SOURCE, uuid, MailboxEdit::form(1, &form).dry_run(true)).await.map(drop)
            }
            Permission::ReassignMailboxes => mailboxes::number_holder(app, who, world.left, "1001", "").await.map(drop),
            Permission::ArchiveMailboxes => {
                let done = mailboxes::archive(app, who, SOURCE, uuid).await.map(drop);
                mailboxes::restore(app, &world.rita, SOURCE, uuid).await.unwrap();
                done
            }
            Permission::RestoreMailboxes => {
                mailboxes::archive(app, &world.rita, SOURCE, uuid).await.unwrap();
                let done = mailboxes::restore(app, who, SOURCE, uuid).await.map(drop);
                mailboxes::restore(app, &world.rita, SOURCE, uuid).await.unwrap();
                done
            }
            Permission::RevealPins => mailboxes::reveal_pin(app, who, SOURCE, uuid).await.map(drop),
            Permission::ChangeInBulk => batches::create_empty(app, who, SOURCE, BatchKind::Change).await.map(drop),
            Permission::CancelBulkChanges => {
                let signed_in = Principal { restriction: TokenRestriction::None, ..who.clone() };
                let own = batches::create_empty(app, &signed_in, SOURCE, BatchKind::Change).await.unwrap();
                batches::cancel(app, who, &own.uuid).await.map(drop)
            }
            Permission::ViewBulkChangesOfOthers => batches::get(app, who, &self.batch).await.map(drop),
            Permission::ImportMailboxes => imports::list_pending(app, who).await.map(drop),
            Permission::ExportMailboxes => {
                let selection = ExportSelection::These(vec![uuid.to_owned()]);
                exports::start(app, who, SOURCE, selection, false, ExportFormat::JsonLines).await.map(drop)
            }
            Permission::PlaySounds => sounds::list(app, who, &SoundQuery::default()).await.map(drop),
            Permission::ManageSounds => {
                let no_file = ("", Err(SoundError::NoFile));
                sounds::create(app, who, SOURCE, &SoundForm::default(), no_file).await.map(drop)
            }
            Permission::SaveViews => views::list(app, who, None).await.map(drop),
            Permission::ShareViews => {
                let shared = create_view(world, who, "New").await?;
                views::delete(app, who, SOURCE, shared).await.map(drop)
            }
            Permission::ChangeSharedViews => {
                views::replace(app, who, SOURCE, self.shared_view, &ListQuery::default()).await.map(drop)
            }
            Permission::ViewHistory => history::list(app, who, &HistoryQuery::default()).await.map(drop),
            Permission::ViewOverview => attention::overview(app, who).await.map(drop),
            Permission::ViewPanelOfOthers => {
                panel::preview(app, who, SOURCE, world.uma.user().unwrap(), None).await.map(drop)
            }
            Permission::ManageUsers => users::list(app, who, &UserQuery::default()).await.map(drop),
            Permission::ManageCustomers => customers::tree(app, who).await.map(drop),
            Permission::ManagePlans => plans::list(app, who).await.map(drop),
            Permission::ManageTokens => tokens::list(app, who, None).await.map(drop),
            Permission::ManageOwnAccount => accounts::details(app, who).await.map(drop),
            Permission::ActForCustomers => accounts::acting_for(app, who, "left").await.map(drop),
        }
    }
}

/// Creates a view that is shared; a form that may not share it is refused.
async fn create_view(world: &World, who: &Principal, name: &str) -> Result<i64, Failure> {
    let form = ViewForm { name: name.to_owned(), shared: true };
    let saved =
        views::create(world.app(), who, SOURCE, &form, &ListQuery::default(), &SubmissionKey::default()).await?;
    saved.map_err(|_| AppError::Forbidden.into())
}

#[tokio::test]
async fn every_permission_is_as_the_table_says() {
    let targets = Targets::new().await;
    let world = &targets.world;
    let mut restrictions = vec![TokenRestriction::None];
    for write in [false, true] {
        restrictions.extend([false, true].map(|read_pins| TokenRestriction::Token { write, read_pins }));
    }
    for user in [&world.rita, &world.rex, &world.uma] {
        for restriction in &restrictions {
            let who = Principal { restriction: *restriction, ..user.clone() };
            for permission in Permission::ALL {
                let case = format!("{} with {restriction:?}: {permission:?}", who.username);
                match targets.attempt(&who, permission).await {
                    Ok(()) => assert!(who.may(permission), "{case} was allowed"),
                    // What belongs to others does not exist for those who may not see it.
                    Err(Failure::Refused(AppError::Forbidden | AppError::NotFound)) => {
                        assert!(!who.may(permission), "{case} was refused");
                    }
                    Err(other) => panic!("{case}: {other:?}"),
                }
            }
        }
    }
}
