//! The pages with the recorder, rendered by whichever thread is free.

use crate::support::store::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_page_may_begin_on_one_thread_and_end_on_another() {
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
