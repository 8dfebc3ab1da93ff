//! The control panel.

mod greeting;
mod i18n;
mod pages;
mod plan;
mod service;
mod unsaved_texts;

use crate::support::world::World;
use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes::Mailbox;

/// A mailbox of the user uma that the panel shows.
async fn create_mailbox_of_uma(world: &World, number: &str, changes: &[(MailboxField, &str)]) -> Mailbox {
    let uma = world.uma.user().unwrap().to_string();
    let all =
        [&[(MailboxField::Panel, "on"), (MailboxField::Owner, &*uma), (MailboxField::OwnerEmail, "off")], changes]
            .concat();
    world.create_mailbox(world.left, number, &all).await
}
