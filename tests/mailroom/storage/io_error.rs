//! A running server whose files may not grow: the operating system refuses its writes.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

use crate::support::TestApp;

/// A server process on the data folder of a test.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let address = format!("127.0.0.1:{port}");
        let mut command = Command::new("sh");
        // The signal that would end the process is ignored, so that the write itself fails.
        command.args(["-c", "trap '' XFSZ; exec \"$0\" serve", env!("CARGO_BIN_EXE_mailroom")]);
        command.env("MAILROOM_DATA_DIR", folder).env("MAILROOM_LISTEN", &address).env("MAILROOM_LOG", "off");
        Self { child: command.spawn().unwrap(), url: format!("http://{address}") }
    }

    /// Limits the size of its files; `None` lifts the limit.
    fn limit(&self, size: Option<u64>) {
        let size = size.map_or("unlimited".to_owned(), |size| size.to_string());
        let pid = self.child.id().to_string();
        let done = Command::new("prlimit").args(["--pid", &pid, &format!("--fsize={size}:unlimited")]).status();
        assert!(done.unwrap().success());
    }

    /// The status and body of a response; status `000` while the server does not listen.
    fn get(&self, path: &str, arguments: &[&str]) -> (String, String) {
        let url = format!("{}{path}", self.url);
        let mut command = Command::new("curl");
        command.args(["--silent", "--max-time", "20", "--write-out", "\n%{http_code}", &url]).args(arguments);
        let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let (body, status) = out.rsplit_once('\n').unwrap();
        (status.into(), body.into())
    }

    /// Polls `/readyz` until the response has this status.
    async fn wait_until_ready_is(&self, status: &str) {
        let mut interval = tokio::time::interval(Duration::from_millis(100));
        while self.get("/readyz", &[]).0 != status {
            interval.tick().await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn a_server_that_cannot_write_reports_it_and_recovers_without_a_restart() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut token = Command::new(env!("CARGO_BIN_EXE_mailroom"));
    token.args(["token", "create", "--username", "ann", "--name", "t"]).env("MAILROOM_DATA_DIR", test.folder());
    let token = String::from_utf8(token.output().unwrap().stdout).unwrap();
    let bearer = format!("Authorization: Bearer {}", token.trim());
    let create = |server: &Server, number: &str| {
        let json = format!("{{\"name\":\"Box\",\"pin\":\"582036\",\"extension_number\":\"{number}\"}}");
        server.get("/api/shared_voicemails", &["-H", &bearer, "-H", "Content-Type: application/json", "-d", &json])
    };

    let server = Server::start(test.folder());
    server.wait_until_ready_is("200").await;
    let (status, body) = create(&server, "1000");
    assert!(status.starts_with('2'), "{status} {body}");

    let log = std::fs::metadata(test.folder().join("mailroom.db-wal")).unwrap().len();
    server.limit(Some(log));
    server.wait_until_ready_is("503").await;
    for number in ["1001", "1002", "1003"] {
        let (status, body) = create(&server, number);
        assert_eq!(status, "507", "{body}");
    }
    assert_eq!(server.get("/healthz", &[]).0, "200");
    assert_eq!(server.get("/api/shared_voicemails", &["-H", &bearer]).0, "200", "what is there can be read");

    server.limit(None);
    server.wait_until_ready_is("200").await;
    let (status, body) = create(&server, "1004");
    assert!(status.starts_with('2'), "{status} {body}");
    test.assert_consistent().await;
    let boxes: i64 = sqlx::query_scalar("select count(*) from mailbox").fetch_one(test.app.db.read()).await.unwrap();
    assert_eq!(boxes, 2, "what was refused is not there");
}
