//! Sounds: uploaded, played, managed.

mod list;
mod manage;
mod media;
mod render_threads;
mod scripted_upload;
mod uploads;

use crate::support::world::World;

/// Suspends the customer with this slug.
async fn suspend_customer(world: &World, slug: &'static str) {
    let write = world.app().db.write(move |tx| {
        Box::pin(async move {
            sqlx::query("update customer set status = 'suspended' where slug = $1").bind(slug).execute(tx).await
        })
    });
    let done: Result<_, sqlx::Error> = write.await;
    done.unwrap();
}
