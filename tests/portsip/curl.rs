//! The example script, over a real connection.

use std::net::SocketAddr;
use std::process::{Command, Output};

use mailroom::domain::role::Role;

use crate::support::{PASSWORD, TestApp};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/portsip.sh");

async fn run(address: SocketAddr, user: &'static str, password: &'static str, extension: &'static str) -> Output {
    let url = format!("http://{address}");
    tokio::task::spawn_blocking(move || {
        let mut script = Command::new(SCRIPT);
        script.env("MAILROOM_URL", url).env("MAILROOM_USER", user).env("MAILROOM_PASSWORD", password);
        script.env("EXTENSION", extension).output().unwrap()
    })
    .await
    .unwrap()
}

#[tokio::test]
async fn the_example_script_runs_and_notices_what_goes_wrong() {
    let test = TestApp::with_ann(|_| {}).await;
    test.user("acme", Role::Residential, "rex").await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = test.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move { axum::serve(listener, service).await });

    let done = run(address, "ann", PASSWORD, "1001").await;
    let (said, complaint) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{said}{complaint}");
    assert_eq!(said.lines().count(), 10, "{said}");
    assert!(!said.contains("582036") && !said.contains(PASSWORD) && !said.contains("mlr_") && complaint.is_empty());

    for (user, password, extension, reason) in [
        ("ann", PASSWORD, "1001", "already has"),
        ("rex", PASSWORD, "1002", "FORBIDDEN"),
        ("ann", "a \"guess\" \\ of one", "1003", "UNAUTHORIZED"),
    ] {
        let refused = run(address, user, password, extension).await;
        let complaint = String::from_utf8_lossy(&refused.stderr);
        assert!(complaint.contains(reason) && refused.status.code() == Some(1), "{complaint}");
    }
    server.abort();
}
