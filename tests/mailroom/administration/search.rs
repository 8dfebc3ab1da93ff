//! The search of the list of users.

use crate::support::world::World;
use mailroom::forms::user::UserForm;
use mailroom::services::ChangeSource;
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::users::{self, UserQuery};

#[tokio::test]
async fn every_word_is_found_whatever_its_case_and_script() {
    let world = World::new().await;
    for (username, name) in [("mueller", "Jörg Ärmel"), ("anna", "Анна Иванова"), ("odd", "50%_")] {
        let form = UserForm {
            customer: world.left.to_string(),
            username: username.into(),
            name: name.into(),
            email: format!("{username}@clinic.example"),
            role: "user".into(),
        };
        users::create(world.app(), &world.lea, ChangeSource::Browser, &form, &SubmissionKey::default()).await.unwrap();
    }
    let found = async |search: &str| -> Vec<String> {
        let query = UserQuery { search: search.into(), ..UserQuery::default() };
        let page = users::list(world.app(), &world.lea, &query).await.unwrap();
        page.rows.into_iter().map(|listed| listed.user.username).collect()
    };
    assert_eq!(found("ärmel").await, ["mueller"]);
    assert_eq!(found("ÄRMEL jörg").await, ["mueller"]);
    assert_eq!(found("анна").await, ["anna"]);
    assert_eq!(found("ANNA@Clinic").await, ["anna"]);
    assert_eq!(found("%").await, ["odd"]);
    assert_eq!(found("clinic nobody").await, Vec::<String>::new());
}
