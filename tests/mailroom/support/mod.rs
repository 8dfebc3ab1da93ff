//! A whole Mailroom on a real SQLite file in a folder of its own, and a browser that talks to it
//! without a network.
#![allow(dead_code, reason = "each program uses what it needs")]
#![allow(clippy::unwrap_used, clippy::missing_panics_doc)]

mod browser;
mod empty_database;
pub mod example_script;
pub mod outline;
pub mod page;
pub mod routes;
pub mod snapshots;
pub mod sound;
pub mod world;

use sqlx::AssertSqlSafe;
use std::net::SocketAddr;

use axum::Router;
use mailroom::domain::permissions::Role;
use mailroom::domain::pin::PinPolicy;
use mailroom::server::router::router;
use mailroom::server::{site, start};
use mailroom::services::accounts;
use mailroom::services::console::{self, CustomerInput, UserInput};
use mailroom::services::{App, ChangeSource, Principal};
use mailroom::web::config::Config;
use mailroom::web::state::WebState;

#[allow(unused_imports, reason = "each program uses what it needs")]
pub use browser::{Browser, TestResponse};

/// The password of every user of the tests.
pub const PASSWORD: &str = "correct horse battery";

/// A running Mailroom.
pub struct TestApp {
    pub app: App,
    pub router: Router,
    pub state: WebState,
    folder: tempfile::TempDir,
}

impl TestApp {
    /// An empty one, as `mailroom serve` would start it.
    pub async fn new() -> Self {
        Self::with_config(|_| {}).await
    }

    /// An empty one with another configuration.
    pub async fn with_config(change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        empty_database::copy_empty_database_to(folder.path()).await;
        Self::start(folder, change, |app| app.passwords = empty_database::cheap_passwords()).await
    }

    /// As `mailroom serve` starts in a folder with nothing in it: the tables are made first, and passwords are hashed as
    /// slowly as they should be.
    pub async fn first_start() -> Self {
        Self::start(tempfile::tempdir().unwrap(), |_| {}, |_| {}).await
    }

    async fn start(
        folder: tempfile::TempDir,
        configure: impl FnOnce(&mut Config),
        change: impl FnOnce(&mut App),
    ) -> Self {
        let mut config = empty_database::config(folder.path());
        configure(&mut config);
        let mut app = start::app(&config).await.unwrap();
        change(&mut app);
        let state = WebState::new(app.clone(), config, site::options());
        let router = router(state.clone()).unwrap();
        Self { app, router, state, folder }
    }

    /// One with the customer `acme` and its administrator `ann`.
    pub async fn with_ann(change: impl FnOnce(&mut Config)) -> Self {
        let this = Self::with_config(change).await;
        this.add_customer("acme", None).await;
        this.add_user("acme", Role::Administrator, "ann").await;
        this
    }

    /// Adds a customer with strict PINs and every feature.
    pub async fn add_customer(&self, slug: &str, parent: Option<&str>) -> i64 {
        let new = CustomerInput {
            slug,
            name: slug,
            parent,
            pin_policy: PinPolicy::strict(),
            numbers: mailroom::domain::number_range::NumberRange::default(),
            rate_plan_id: None,
            language: "en",
            timezone: "UTC",
        };
        console::add_customer(&self.app, &Principal::console(), ChangeSource::Command, new).await.unwrap().unwrap()
    }

    /// Puts a customer on another rate plan, whatever its mailboxes use.
    pub async fn set_rate_plan(&self, customer: i64, plan: i64) {
        let change = "update customer set rate_plan_id = $1 where id = $2";
        let done: Result<_, sqlx::Error> = self
            .app
            .db
            .write(move |tx| {
                Box::pin(async move { sqlx::query(change).bind(plan).bind(customer).execute(tx).await.map(drop) })
            })
            .await;
        done.unwrap();
    }

    /// Adds a user with [`PASSWORD`] and an e-mail address.
    pub async fn add_user(&self, customer: &str, role: Role, username: &str) -> Principal {
        let email = format!("{username}@example.org");
        let new = UserInput { customer, role, username, name: "", email: &email, password: PASSWORD };
        let id =
            console::add_user(&self.app, &Principal::console(), ChangeSource::Command, new).await.unwrap().unwrap();
        accounts::session_principal(&self.app, id, 0).await.unwrap().unwrap()
    }

    /// Changes the data directly, without the services.
    pub async fn sql(&self, statements: &str) {
        let statements = statements.to_owned();
        let write = self.app.db.write(move |tx| {
            Box::pin(async move {
                for statement in statements.split(';').filter(|statement| !statement.trim().is_empty()) {
                    sqlx::query(AssertSqlSafe(statement.to_owned())).execute(&mut *tx).await?;
                }
                Ok(())
            })
        });
        let done: Result<(), sqlx::Error> = write.await;
        done.unwrap();
    }

    /// Nothing in the store is half written: no reference dangles, counters agree with rows, and every row has its
    /// history.
    pub async fn assert_consistent(&self) {
        let checks = [
            ("damage", "select count(*) from pragma_integrity_check where integrity_check <> 'ok'"),
            ("references that lead nowhere", "select count(*) from pragma_foreign_key_check"),
            (
                "customers that count wrongly",
                "select count(*) from customer where active_mailboxes <> (select count(*) from mailbox \
                 where customer_id = customer.id and archived_at is null)",
            ),
            (
                "mailboxes without history",
                "select count(*) from mailbox where version <> (select max(version) from history \
                 where subject = 'mailbox' and subject_id = mailbox.id)",
            ),
            (
                "sounds without history",
                "select count(*) from sound where not exists (select 1 from history \
                 where subject = 'sound' and subject_id = sound.id)",
            ),
        ];
        for (what, sql) in checks {
            let count: i64 = sqlx::query_scalar(sql).fetch_one(self.app.db.read()).await.unwrap();
            assert_eq!(count, 0, "{what}");
        }
    }

    /// The folder of its data.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Every file that it has written.
    pub fn files(&self) -> Vec<std::path::PathBuf> {
        std::fs::read_dir(self.folder()).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    /// A browser without a session.
    pub fn browser(&self) -> Browser {
        self.browser_at("192.0.2.1:50000")
    }

    /// A browser at this address.
    pub fn browser_at(&self, peer: &str) -> Browser {
        Browser::new(self.router.clone(), peer.parse::<SocketAddr>().unwrap())
    }

    /// A browser in which this user is signed in.
    pub async fn signed_in(&self, username: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser.sign_in(username, PASSWORD).await;
        assert_eq!(answer.status, 303, "{username} could not sign in");
        browser
    }
}
