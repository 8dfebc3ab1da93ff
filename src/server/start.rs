//! Startup and shutdown of the server.

use std::io::IsTerminal as _;
use std::os::unix::fs::DirBuilderExt as _;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use crate::db::{self, Db};
use crate::server::{connections, router, site};
use crate::services::clock::Clock;
use crate::services::credentials::CredentialCache;
use crate::services::passwords::Passwords;
use crate::services::{App, ProcessKind, attention, batches, imports, key_file, maintenance};
use crate::web::config::{Config, LogFormat};
use crate::web::state::WebState;
use crate::web::{readiness, session};

/// How long running requests may take to finish when the server is stopped.
const SHUTDOWN_GRACE_PERIOD: Duration = Duration::from_secs(10);

/// Logs events to standard error, as configured.
pub fn init_logging(config: &Config) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&config.log).with_context(|| {
        format!("log: {:?} is invalid; use a level such as info, or a filter such as mailroom=debug", config.log)
    })?;
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match config.log_format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().flatten_event(true).init(),
    }
    Ok(())
}

/// Opens the database and the secret keys. If necessary, creates the database or migrates it.
pub async fn app(config: &Config) -> anyhow::Result<App> {
    let folder = &config.data_dir;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("Could not create the data folder {}", folder.display()))?;
    let db = Db::open(&config.database_url).await.map_err(|error| {
        let reason = if db::sqlite::is_in_use(&error) { "is in use by another program" } else { "could not be opened" };
        anyhow::Error::from(error).context(format!("The database {} {reason}", config.database_url))
    })?;
    let needed = db::pin_keys::newest_key(db.read()).await?;
    let cipher = key_file::open(&config.secret_key_file, needed.as_deref())?;
    Ok(App {
        db,
        cipher: Arc::new(cipher),
        passwords: Arc::new(Passwords::new()?),
        credentials: Arc::new(CredentialCache::new()),
        failures: Arc::default(),
        clock: Clock::default(),
        process: ProcessKind::Server,
    })
}

/// Runs the server until the process is stopped, then waits for running requests.
pub async fn serve(config: Config) -> anyhow::Result<()> {
    let app = app(&config).await?;
    let listener =
        TcpListener::bind(config.listen).await.with_context(|| format!("Could not listen on {}", config.listen))?;
    println!("Mailroom is running at {}", config.public_origin);

    let maintenance_task = tokio::spawn(maintenance::delete_loop(app.db.clone(), session::limits(&config)));
    let batch_task = tokio::spawn(batches::resume_loop(app.clone()));
    let import_task = tokio::spawn(imports::recover_loop(app.clone()));
    attention::resume(app.clone());
    let db = app.db.clone();
    let state = WebState::new(app.clone(), config, site::options());
    let probe_task = tokio::spawn(readiness::probe(app, state.readiness.clone()));
    let proxies = state.config.trusted_proxy.clone();
    let routes = router::router(state)?;
    let (stop, shutdown) = (ShutdownSignal::listen()?, ShutdownSignal::listen()?);
    tokio::select! {
        () = connections::serve(listener, routes, connections::ConnectionLimits::default(), proxies, stop.recv()) => {}
        () = async { shutdown.recv().await; tokio::time::sleep(SHUTDOWN_GRACE_PERIOD).await } => {
            tracing::warn!("some requests did not finish in time");
        }
    }
    maintenance_task.abort();
    probe_task.abort();
    batch_task.abort();
    import_task.abort();
    // A connection that never ends must not keep the process running.
    let _ = tokio::time::timeout(SHUTDOWN_GRACE_PERIOD, db.close()).await;
    Ok(())
}

/// The two signals that stop the process.
struct ShutdownSignal {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

impl ShutdownSignal {
    fn listen() -> anyhow::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn recv(mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
