//! Limits that keep one expensive call from delaying others.

use std::time::{Duration, Instant};

use mailroom::domain::email::Recipients;
use serde_json::json;

use super::client::{DialectClient, PORTSIP_PATH};
use crate::support::world::{PIN, World};

/// Far longer than these calls take with the limits, and far shorter than without.
const RESPONSE_DEADLINE: Duration = Duration::from_secs(2);

#[tokio::test]
async fn long_lists_are_refused_without_being_read_to_their_end() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let body = |pin: &str, recipients: &str| json!({ "name": "x", "extension_number": "1001", "pin": pin, "recipients": recipients });
    let valid: Vec<_> = (0..20_000).map(|n| format!("a{n}@b.co")).collect();
    let invalid: Vec<_> = (0..30_000).map(|n| format!("a{n}")).collect();
    for body in [body(PIN, &valid.join(",")), body(PIN, &invalid.join(",")), body(&"123".repeat(60_000), "")] {
        let started = Instant::now();
        let (status, answer) = lea.portsip(PORTSIP_PATH, Some(&body)).await;
        assert_eq!(status, 400);
        assert!(answer.to_string().len() < 10_000, "the answer has {} bytes", answer.to_string().len());
        assert!(started.elapsed() < RESPONSE_DEADLINE, "{:?}", started.elapsed());
    }
    let errors = Recipients::parse(&invalid.join(",")).unwrap_err();
    assert!(errors.len() < 100);
}

#[tokio::test]
async fn a_recipient_filter_counts_as_a_heavy_read() {
    let world = World::new().await;
    for number in 1001..1041 {
        world.create_mailbox(world.left, &number.to_string(), &[]).await;
    }
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let filtered_path = |times: usize| {
        let filter = vec!["contains(recipients,'q')"; times].join(" or ");
        format!(
            "{PORTSIP_PATH}?{}",
            form_urlencoded::Serializer::new(String::new()).append_pair("filter", &filter).finish()
        )
    };
    assert_eq!(lea.portsip(&filtered_path(10), None).await.0, 200);
    let (status, answer) = lea.portsip(&filtered_path(11), None).await;
    assert_eq!((status, &answer["errors"][0]["detail"]), (400, &json!("filter")));
    assert!(answer["errors"][0]["message"].as_str().unwrap().ends_with("counts as 10"), "{answer}");
}
