//! The pages with the recorder, rendered by whichever thread is free.

use crate::support::world::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rendering_may_move_between_threads() {
    let world = World::new().await;
    let mut readers = Vec::new();
    for _ in 0..6 {
        let mut lea = world.test.signed_in("lea").await;
        readers.push(tokio::spawn(async move {
            for _ in 0..40 {
                assert_eq!(lea.get("/sounds/new").await.status, 200);
            }
        }));
    }
    for reader in readers {
        reader.await.unwrap();
    }
}
