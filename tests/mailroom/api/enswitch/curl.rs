//! The example script, over a real connection.

use mailroom::domain::role::Role;

use crate::support::example::{Ended, Example};
use crate::support::{PASSWORD, TestApp};

async fn run(example: &Example, user: &str, mailbox: &str) -> Ended {
    example.run(&[("MAILROOM_USER", user), ("MAILROOM_PASSWORD", PASSWORD), ("MAILBOX", mailbox)]).await
}

#[tokio::test]
async fn the_example_script_runs_and_notices_what_goes_wrong() {
    let test = TestApp::with_ann(|_| {}).await;
    test.user("acme", Role::Residential, "rex").await;
    let example = Example::new(&test, "enswitch.sh").await;

    let Ended { status, said, complaint } = run(&example, "ann", "1001").await;
    assert_eq!(status, Some(0), "{said}{complaint}");
    assert_eq!(said.lines().count(), 9, "{said}");
    assert!(!said.contains("582036") && !said.contains(PASSWORD) && complaint.is_empty());

    let again = run(&example, "ann", "1001").await;
    assert_eq!(again.status, Some(1), "the number is taken by an archived box");
    let refused = run(&example, "rex", "1002").await;
    assert!(refused.complaint.contains("402") && refused.status == Some(1));
}
