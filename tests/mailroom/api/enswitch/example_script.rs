//! The example script, over a real connection.

use mailroom::domain::permissions::Role;

use crate::support::example_script::{ExampleScript, ScriptOutput};
use crate::support::{PASSWORD, TestApp};

async fn run_example(example: &ExampleScript, user: &str, mailbox: &str) -> ScriptOutput {
    example.run(&[("MAILROOM_USER", user), ("MAILROOM_PASSWORD", PASSWORD), ("MAILBOX", mailbox)]).await
}

#[tokio::test]
async fn the_example_script_works_and_reports_errors() {
    let test = TestApp::with_ann(|_| {}).await;
    test.add_user("acme", Role::Residential, "rex").await;
    let example = ExampleScript::new(&test, "enswitch.sh").await;

    let ScriptOutput { status, said, complaint } = run_example(&example, "ann", "1001").await;
    assert_eq!(status, Some(0), "{said}{complaint}");
    assert_eq!(said.lines().count(), 9, "{said}");
    assert!(!said.contains("582036") && !said.contains(PASSWORD) && complaint.is_empty());

    let again = run_example(&example, "ann", "1001").await;
    assert_eq!(again.status, Some(1), "the number is taken by an archived box");
    let refused = run_example(&example, "rex", "1002").await;
    assert!(refused.complaint.contains("402") && refused.status == Some(1));
}
