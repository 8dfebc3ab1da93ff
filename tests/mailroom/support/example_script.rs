//! The scripts of `examples/`, over a real connection.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use super::TestApp;

/// A script, and a Mailroom that listens for it.
pub struct ExampleScript {
    script: &'static str,
    address: SocketAddr,
    server: tokio::task::JoinHandle<std::io::Result<()>>,
}

/// The exit status, standard output and standard error.
pub struct ScriptOutput {
    pub status: Option<i32>,
    pub said: String,
    pub complaint: String,
}

impl ExampleScript {
    pub async fn new(test: &TestApp, script: &'static str) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let service = test.router.clone().into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move { axum::serve(listener, service).await });
        Self { script, address, server }
    }

    /// Runs it with these variables and `MAILROOM_URL`.
    pub async fn run(&self, variables: &[(&str, &str)]) -> ScriptOutput {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(self.script);
        let mut command = Command::new(path);
        command.env("MAILROOM_URL", format!("http://{}", self.address)).envs(variables.iter().copied());
        let out = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        ScriptOutput { status: out.status.code(), said: text(&out.stdout), complaint: text(&out.stderr) }
    }
}

impl Drop for ExampleScript {
    fn drop(&mut self) {
        self.server.abort();
    }
}
