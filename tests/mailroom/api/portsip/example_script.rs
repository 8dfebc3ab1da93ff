//! The example script, over a real connection.

use mailroom::domain::permissions::Role;

use crate::support::example_script::{ExampleScript, ScriptOutput};
use crate::support::{PASSWORD, TestApp};

async fn run_example(example: &ExampleScript, user: &str, password: &str, extension: &str) -> ScriptOutput {
    example.run(&[("MAILROOM_USER", user), ("MAILROOM_PASSWORD", password), ("EXTENSION", extension)]).await
}

#[tokio::test]
async fn the_example_script_works_and_reports_errors() {
    let test = TestApp::with_ann(|_| {}).await;
    test.add_user("acme", Role::Residential, "rex").await;
    let example = ExampleScript::new(&test, "portsip.sh").await;

    let ScriptOutput { status, said, complaint } = run_example(&example, "ann", PASSWORD, "1001").await;
    assert_eq!(status, Some(0), "{said}{complaint}");
    assert_eq!(said.lines().count(), 10, "{said}");
    assert!(!said.contains("582036") && !said.contains(PASSWORD) && !said.contains("mlr_") && complaint.is_empty());

    for (user, password, extension, reason) in [
        ("ann", PASSWORD, "1001", "already has"),
        ("rex", PASSWORD, "1002", "FORBIDDEN"),
        ("ann", "a \"guess\" \\ of one", "1003", "UNAUTHORIZED"),
    ] {
        let refused = run_example(&example, user, password, extension).await;
        assert!(refused.complaint.contains(reason) && refused.status == Some(1), "{}", refused.complaint);
    }
}
