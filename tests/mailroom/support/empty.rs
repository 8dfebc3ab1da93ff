//! What every test begins with. Making tables and hashing passwords takes longer than most tests, so a program makes the
//! tables once and each test gets a copy, and passwords are hashed with little memory.

use std::path::Path;
use std::sync::Arc;

use argon2::Params;
use mailroom::services::passwords::Passwords;
use mailroom::web::config::Config;
use mailroom::web::settings::Settings;
use mailroom::web::start;
use tokio::sync::OnceCell;

const FILE: &str = "mailroom.db";

static EMPTY: OnceCell<Vec<u8>> = OnceCell::const_new();

/// The configuration of a server whose data is in this folder.
pub fn config(folder: &Path) -> Config {
    Config::read(Settings { data_dir: Some(folder.into()), ..Settings::default() }).unwrap()
}

/// Hashes like the real ones, in no time.
pub fn cheap_passwords() -> Arc<Passwords> {
    Arc::new(Passwords::with_params(Params::new(64, 1, 1, None).unwrap()).unwrap())
}

/// Puts a database with tables and nothing in them into a folder, where a server finds it.
pub async fn put_into(folder: &Path) {
    let bytes = EMPTY.get_or_init(make).await;
    std::fs::write(folder.join(FILE), bytes).unwrap();
}

/// The file, as a server leaves it that was started in an empty folder and stopped.
async fn make() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    start::app(&config(folder.path())).await.unwrap().db.close().await;
    std::fs::read(folder.path().join(FILE)).unwrap()
}
