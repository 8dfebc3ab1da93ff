//! The list of sounds: its search, its pages, and unique names.

use crate::support::page::texts;
use crate::support::sound::{add_sound, post_file, tone};
use crate::support::world::World;
use mailroom::db::owners_and_sounds::{SoundRow, insert_sound};
use mailroom::lists::sound_list::SoundQuery;
use mailroom::services::sounds;

/// Inserts sounds without audio.
async fn insert_sounds(world: &World, customer_id: i64, names: impl IntoIterator<Item = String>) {
    let names: Vec<String> = names.into_iter().collect();
    let inserted: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                for name in names {
                    let uuid = uuid::Uuid::new_v4().to_string();
                    insert_sound(&mut *tx, &SoundRow { uuid, customer_id, name }, 0).await?;
                }
                Ok(())
            })
        })
        .await;
    inserted.unwrap();
}

async fn names_found(world: &World, query: &str) -> Vec<String> {
    let page = sounds::list(world.app(), &world.lea, &SoundQuery::parse(query)).await.unwrap();
    page.rows.into_iter().map(|sound| sound.name).collect()
}

#[tokio::test]
async fn every_word_is_found_whatever_its_case() {
    let world = World::new().await;
    insert_sounds(&world, world.left, ["Ärzte, night", "Welcome", "50% off_"].map(String::from)).await;
    insert_sounds(&world, world.leaf, ["welcome at night".to_owned()]).await;
    insert_sounds(&world, world.right, ["Welcome elsewhere".to_owned()]).await;
    assert_eq!(names_found(&world, "q=WELCOME").await, ["welcome at night", "Welcome"]);
    assert_eq!(names_found(&world, "q=night+%C3%A4RZTE").await, ["Ärzte, night"]);
    assert_eq!(names_found(&world, "q=0%25").await, ["50% off_"]);
    assert_eq!(names_found(&world, &format!("q=welcome&customer={}", world.left)).await, ["Welcome"]);
    assert_eq!(names_found(&world, &format!("customer={}", world.right)).await, Vec::<String>::new());
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/sounds?q=nothing").await;
    assert_eq!(texts(&page.body, ".empty-state h2"), ["No sounds match"]);
}

#[tokio::test]
async fn pages_follow_each_other_without_gaps_both_ways() {
    let world = World::new().await;
    insert_sounds(&world, world.left, (0..70).map(|n| format!("Sound {n:03}"))).await;
    insert_sounds(&world, world.leaf, (0..50).map(|n| format!("sound {n:03}"))).await;
    let page = async |query| sounds::list(world.app(), &world.lea, &query).await.unwrap();
    let mut pages = vec![page(SoundQuery::default()).await];
    while let Some(next) = pages.last().and_then(|page| page.next.clone()) {
        pages.push(page(SoundQuery::default().at(Some(next))).await);
    }
    let sizes: Vec<_> = pages.iter().map(|page| page.rows.len()).collect();
    assert_eq!((sizes, pages[0].previous.is_none()), (vec![50, 50, 20], true));
    let all: Vec<_> =
        pages.iter().flat_map(|p| p.rows.iter().map(|s| (s.customer_name.clone(), s.name_key.clone()))).collect();
    assert!(all.is_sorted_by(|a, b| a < b));
    let back = page(SoundQuery::default().at(pages[2].previous.clone())).await;
    assert_eq!(back.rows, pages[1].rows);
    assert_eq!(page(SoundQuery::default().at(back.previous)).await.rows, pages[0].rows);
    let mut lea = world.test.signed_in("lea").await;
    assert_eq!(texts(&lea.get("/sounds").await.body, ".pager-links a"), ["Next"]);
}

#[tokio::test]
async fn names_are_unique_whatever_their_case() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let (one, other) = (tone(440.0, 1_500, 8_000), tone(550.0, 1_500, 8_000));
    let uuid = add_sound(&mut lea, world.left, "Grüße", &one).await;
    let customer = world.left.to_string();
    let fields = [("customer", customer.as_str()), ("name", "GRÜßE")];
    let refused = post_file(&mut lea, "/sounds/new", &fields, Some(("a.wav", "audio/wav", &other))).await;
    assert_eq!(refused.status, 422);
    let again = lea.post(&format!("/sounds/{uuid}"), &[("name", "grüße")]).await;
    assert_eq!(again.status, 303, "its own name in another case is no other's");
    add_sound(&mut lea, world.leaf, "grüße", &other).await;

    let taken: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            let same =
                SoundRow { uuid: uuid::Uuid::new_v4().to_string(), customer_id: world.left, name: "GRÜßE".into() };
            Box::pin(async move { insert_sound(tx, &same, 0).await })
        })
        .await;
    assert!(taken.unwrap_err().to_string().contains("UNIQUE"), "the database refuses it, too");
}

#[tokio::test]
async fn names_of_the_previous_version_get_name_keys_at_start() {
    let world = World::new().await;
    let left = world.left;
    let inserted: Result<(), sqlx::Error> = world
        .app()
        .db
        .write(move |tx| {
            Box::pin(async move {
                for name in ["Ärzte", "ärzte", "Other"] {
                    let sound =
                        sqlx::query("insert into sound (uuid, customer_id, name, created_at) values ($1, $2, $3, 0)");
                    sound.bind(uuid::Uuid::new_v4().to_string()).bind(left).bind(name).execute(&mut *tx).await?;
                }
                mailroom::db::sound_list::backfill_keys(tx).await
            })
        })
        .await;
    inserted.unwrap();
    let page = sounds::list(world.app(), &world.lea, &SoundQuery::default()).await.unwrap();
    let keys: Vec<_> = page.rows.iter().map(|sound| (sound.name.as_str(), sound.name_key.as_str())).collect();
    assert_eq!(keys, [("Other", "other"), ("Ärzte", "ärzte"), ("ärzte", "ärzte 2")]);
}
