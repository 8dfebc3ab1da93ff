//! The names that a file uses for records that the store refers to by id.

use std::collections::{HashMap, HashSet};

use crate::db::{owners_and_sounds, users};
use crate::domain::field::MailboxField;
use crate::services::mailboxes::{self, Mailbox};
use crate::services::{App, Failure, Principal};

/// The slugs of the customers that the principal can see, by id.
pub(in crate::services) async fn customer_slugs(app: &App, who: &Principal) -> Result<HashMap<i64, String>, Failure> {
    let visible = mailboxes::list_visible(&mut *app.db.read().acquire().await?, who).await?;
    Ok(visible.into_iter().map(|customer| (customer.id, customer.slug)).collect())
}

/// The names that the cells of some mailboxes need.
pub(super) struct CellNames<'a> {
    slugs: &'a HashMap<i64, String>,
    users: HashMap<i64, String>,
    sounds: HashMap<String, String>,
}

impl<'a> CellNames<'a> {
    pub(super) async fn of(app: &App, slugs: &'a HashMap<i64, String>, mailboxes: &[Mailbox]) -> Result<Self, Failure> {
        let owners: HashSet<i64> = mailboxes.iter().filter_map(|m| m.settings.owner).collect();
        let greetings: HashSet<&str> = mailboxes.iter().filter_map(|m| m.settings.greeting.as_deref()).collect();
        let owners: Vec<i64> = owners.into_iter().collect();
        let greetings: Vec<&str> = greetings.into_iter().collect();
        let mut names = Self { slugs, users: HashMap::new(), sounds: HashMap::new() };
        if !owners.is_empty() {
            names.users = users::usernames_by_id(app.db.read(), &owners).await?.into_iter().collect();
        }
        if !greetings.is_empty() {
            let sounds = owners_and_sounds::list_sounds_by_uuid(app.db.read(), &greetings).await?;
            names.sounds = sounds.into_iter().map(|sound| (sound.uuid, sound.name)).collect();
        }
        Ok(names)
    }

    /// The name for the value of `field`, if it is written as a name.
    pub(super) fn of_value(&self, field: MailboxField, mailbox: &Mailbox) -> Option<String> {
        match field {
            MailboxField::Customer => self.slugs.get(&mailbox.customer_id).cloned(),
            MailboxField::Owner => self.users.get(&mailbox.settings.owner?).cloned(),
            MailboxField::Greeting => self.sounds.get(mailbox.settings.greeting.as_deref()?).cloned(),
            _ => None,
        }
    }
}
