//! The example script, over a real connection.

use mailroom::domain::role::Role;

use crate::support::example::{Ended, Example};
use crate::support::{PASSWORD, TestApp};

async fn run(example: &Example, user: &str, password: &str, extension: &str) -> Ended {
    example.run(&[("MAILROOM_USER", user), ("MAILROOM_PASSWORD", password), ("EXTENSION", extension)]).await
}

#[tokio::test]
async fn the_example_script_runs_and_notices_what_goes_wrong() {
    let test = TestApp::with_ann(|_| {}).await;
    test.user("acme", Role::Residential, "rex").await;
    let example = Example::new(&test, "portsip.sh").await;

    let Ended { status, said, complaint } = run(&example, "ann", PASSWORD, "1001").await;
    assert_eq!(status, Some(0), "{said}{complaint}");
    assert_eq!(said.lines().count(), 10, "{said}");
    assert!(!said.contains("582036") && !said.contains(PASSWORD) && !said.contains("mlr_") && complaint.is_empty());

    for (user, password, extension, reason) in [
        ("ann", PASSWORD, "1001", "already has"),
        ("rex", PASSWORD, "1002", "FORBIDDEN"),
        ("ann", "a \"guess\" \\ of one", "1003", "UNAUTHORIZED"),
    ] {
        let refused = run(&example, user, password, extension).await;
        assert!(refused.complaint.contains(reason) && refused.status == Some(1), "{}", refused.complaint);
    }
}
