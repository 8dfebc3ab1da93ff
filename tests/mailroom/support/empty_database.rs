//! The initial state of every test. Creating tables and hashing passwords takes longer than most tests, so a program
//! creates the tables once and each test gets a copy, and passwords are hashed with little memory.

use std::path::Path;
use std::sync::Arc;

use argon2::Params;
use mailroom::server::start;
use mailroom::services::passwords::Passwords;
use mailroom::web::config::Config;
use mailroom::web::raw_config::RawConfig;
use tokio::sync::OnceCell;

const DATABASE_FILE: &str = "mailroom.db";

static EMPTY_DATABASE: OnceCell<Vec<u8>> = OnceCell::const_new();

/// The configuration of a server whose data is in this folder.
pub fn config(folder: &Path) -> Config {
    Config::read(RawConfig { data_dir: Some(folder.into()), ..RawConfig::default() }).unwrap()
}

/// Password hashing like the real one, with cheap parameters.
pub fn cheap_passwords() -> Arc<Passwords> {
    Arc::new(Passwords::with_params(Params::new(64, 1, 1, None).unwrap()).unwrap())
}

/// Puts a database with tables and nothing in them into a folder, where a server finds it.
pub async fn copy_empty_database_to(folder: &Path) {
    let bytes = EMPTY_DATABASE.get_or_init(create_empty_database).await;
    std::fs::write(folder.join(DATABASE_FILE), bytes).unwrap();
}

/// The file, as a server leaves it that was started in an empty folder and stopped.
async fn create_empty_database() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    start::app(&config(folder.path())).await.unwrap().db.close().await;
    std::fs::read(folder.path().join(DATABASE_FILE)).unwrap()
}
