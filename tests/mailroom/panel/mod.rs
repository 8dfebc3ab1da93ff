//! The control panel.

mod greeting;
mod languages;
mod pages;
mod plan;
mod service;
mod texts;

use crate::support::store::World;
use mailroom::domain::field::Field;
use mailroom::services::mailboxes::Mailbox;

/// A mailbox of the user uma that the panel shows.
async fn umas(world: &World, number: &str, changes: &[(Field, &str)]) -> Mailbox {
    let uma = world.uma.user_id.to_string();
    let all = [&[(Field::Panel, "on"), (Field::Owner, &*uma), (Field::OwnerEmail, "off")], changes].concat();
    world.make(world.left, number, &all).await
}
