//! Sounds: given, played, managed.

mod by_script;
mod list;
mod manage;
mod media;
mod rendered;
mod uploads;

use crate::support::store::World;

/// Suspends the customer of this short name.
async fn suspend(world: &World, slug: &'static str) {
    let write = world.app().db.write(move |tx| {
        Box::pin(async move {
            sqlx::query("update customer set status = 'suspended' where slug = $1").bind(slug).execute(tx).await
        })
    });
    let done: Result<_, sqlx::Error> = write.await;
    done.unwrap();
}
