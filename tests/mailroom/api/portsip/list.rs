//! The list's parameters: defaults, limits, and invalid values.

use mailroom::domain::field::MailboxField;
use serde_json::Value;

use super::client::{MAILBOXES_PATH, PortsipClient, invalid_fields, opaque_id, parse_json, refused_fields, setup};
use crate::support::TestResponse;
use crate::support::world::World;

/// The numbers of the items, and the count.
fn numbers(answer: &TestResponse) -> (Vec<String>, i64) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let list = parse_json(answer);
    let number = |item: &Value| item["extension_number"].as_str().unwrap().to_owned();
    (list["items"].as_array().unwrap().iter().map(number).collect(), list["count"].as_i64().unwrap())
}

async fn listed_numbers(script: &mut PortsipClient, parameters: &[(&str, &str)]) -> Vec<String> {
    let (numbers, count) = numbers(&script.list(parameters).await);
    assert_eq!(i64::try_from(numbers.len()).unwrap(), count, "{parameters:?}");
    numbers
}

/// Four visible mailboxes, created in a different order than that of their numbers.
async fn setup_with_mailboxes() -> (World, PortsipClient) {
    let (world, script) = setup().await;
    let (notify, clock) = (MailboxField::NotifyRecipients, MailboxField::AnnounceTime);
    world
        .create_mailbox(
            world.left,
            "103",
            &[
                (MailboxField::Name, "Night porter"),
                (MailboxField::Recipients, "b@example.org\na@example.org"),
                (notify, "on"),
            ],
        )
        .await;
    world
        .create_mailbox(
            world.leaf,
            "101",
            &[(MailboxField::Name, "Day porter"), (clock, "12-hour"), (MailboxField::Language, "de")],
        )
        .await;
    world
        .create_mailbox(
            world.left,
            "104",
            &[(MailboxField::Name, "It's 100%"), (clock, "24-hour"), (MailboxField::PinRequired, "")],
        )
        .await;
    world.create_mailbox(world.left, "102", &[(MailboxField::Name, "Day porter")]).await;
    world.create_mailbox(world.right, "105", &[]).await;
    (world, script)
}

#[tokio::test]
async fn every_field_can_be_filtered() {
    let (world, mut script) = setup_with_mailboxes().await;
    let mailbox =
        mailroom::services::mailboxes::by_number(world.app(), &world.rita, Some(world.leaf), "101").await.unwrap();
    let by_id = format!("id eq '{}'", opaque_id(&mailbox));
    for (filter, expected) in [
        (by_id.as_str(), vec!["101"]),
        ("name eq 'Day porter'", vec!["101", "102"]),
        ("name eq 'day porter'", vec![]),
        ("name eq 'It''s 100%'", vec!["104"]),
        ("name gt 'E'", vec!["103", "104"]),
        ("startswith(name,'Day')", vec!["101", "102"]),
        ("startswith(name,'DAY')", vec!["101", "102"]),
        ("contains(name,'PORTER')", vec!["101", "102", "103"]),
        ("endswith(name,'porter') and not startswith(name,'Day')", vec!["103"]),
        ("contains(name,'%')", vec!["104"]),
        ("extension_number ge '102' and extension_number lt '104'", vec!["102", "103"]),
        ("prompt eq 'de'", vec!["101"]),
        ("prompt ne 'de'", vec!["102", "103", "104"]),
        ("enable_pin eq false", vec!["104"]),
        ("not enable_pin", vec!["104"]),
        ("enable_email_notify eq true", vec!["103"]),
        ("recipients eq 'b@example.org,a@example.org'", vec!["103"]),
        ("contains(recipients,'a@example')", vec!["103"]),
        ("recipients eq null", vec!["101", "102", "104"]),
        ("recipients ne null", vec!["103"]),
        ("play_datetime eq 'DISABLE'", vec!["102", "103"]),
        ("play_datetime ne '12_HOUR_CLOCK'", vec!["102", "103", "104"]),
        ("extension_number eq '101' or extension_number eq '102' and enable_pin eq false", vec!["101"]),
        ("(extension_number eq '101' or extension_number eq '104') and enable_pin eq false", vec!["104"]),
    ] {
        assert_eq!(listed_numbers(&mut script, &[("filter", filter)]).await, expected, "{filter}");
        assert_eq!(listed_numbers(&mut script, &[("$filter", filter)]).await, expected, "{filter}");
    }
}

#[tokio::test]
async fn the_longest_allowed_filters_work() {
    let (_world, mut script) = setup_with_mailboxes().await;
    let long = ["endswith(recipients,'g')"; 10].join(" or ");
    assert_eq!(listed_numbers(&mut script, &[("filter", &long)]).await, ["103"]);
    let long = vec!["not enable_pin"; 100].join(" and ");
    assert_eq!(listed_numbers(&mut script, &[("filter", &long)]).await, ["104"]);
}

#[tokio::test]
async fn search_and_filter_are_combined() {
    let (_world, mut script) = setup_with_mailboxes().await;
    for (search, filter, expected) in [
        ("porter", "enable_pin eq true", vec!["101", "102", "103"]),
        ("PORTER day", "enable_pin eq true", vec!["101", "102"]),
        ("101 or 102", "enable_pin eq true", vec!["101", "102"]),
        ("night or 100%", "enable_pin eq true", vec!["103"]),
        ("a@example.org or 104", "not enable_pin", vec!["104"]),
        ("", "not enable_pin", vec!["104"]),
        ("582036", "enable_pin eq true", vec![]),
    ] {
        assert_eq!(listed_numbers(&mut script, &[("search", search), ("filter", filter)]).await, expected, "{search}");
    }
}

#[tokio::test]
async fn rows_come_in_the_requested_order() {
    let (_world, mut script) = setup_with_mailboxes().await;
    for (order, expected) in [
        ("extension_number", ["101", "102", "103", "104"]),
        ("extension_number desc", ["104", "103", "102", "101"]),
        ("id asc", ["103", "101", "104", "102"]),
        ("name asc, extension_number desc", ["102", "101", "104", "103"]),
        ("name desc,id", ["103", "104", "101", "102"]),
        ("enable_pin", ["104", "103", "101", "102"]),
        ("recipients desc,extension_number", ["103", "101", "102", "104"]),
        ("play_datetime,extension_number", ["101", "104", "102", "103"]),
        ("prompt desc,extension_number", ["102", "103", "104", "101"]),
        ("enable_email_notify desc,extension_number", ["103", "101", "102", "104"]),
    ] {
        assert_eq!(listed_numbers(&mut script, &[("orderby", order)]).await, expected, "{order}");
    }
    assert_eq!(listed_numbers(&mut script, &[]).await, ["101", "102", "103", "104"]);
}

#[tokio::test]
async fn skip_and_top_limit_the_list_but_not_the_count() {
    let (world, mut script) = setup().await;
    for number in 0..103 {
        world.create_mailbox(world.left, &format!("{}", 1000 + number), &[]).await;
    }
    let part = |from: usize, to: usize| (from..to).map(|n| (1000 + n).to_string()).collect::<Vec<_>>();
    for (parameters, expected) in [
        (vec![], part(0, 100)),
        (vec![("top", "100")], part(0, 100)),
        (vec![("top", "1")], part(0, 1)),
        (vec![("$top", "2"), ("$skip", "3"), ("$count", "true")], part(3, 5)),
        (vec![("skip", "0"), ("count", "false")], part(0, 100)),
        (vec![("skip", "100")], part(100, 103)),
        (vec![("skip", "103")], vec![]),
        (vec![("skip", "2147483647")], vec![]),
        (vec![("filter", "extension_number lt '1050'"), ("skip", "45"), ("top", "10")], part(45, 50)),
    ] {
        let all = if parameters.iter().any(|(name, _)| *name == "filter") { 50 } else { 103 };
        assert_eq!(numbers(&script.list(&parameters).await), (expected, all), "{parameters:?}");
    }
}

#[tokio::test]
async fn invalid_parameters_are_refused_by_name() {
    let (_world, mut script) = setup_with_mailboxes().await;
    for (name, values) in [
        (
            "filter",
            vec![
                "",
                "name",
                "pin eq '582036'",
                "customer eq 1",
                "owner_email eq 'x'",
                "name eq 'a",
                "id eq 'x'",
                "enable_pin eq 1",
            ],
        ),
        ("search", vec!["or", "a or", "a\u{0}b"]),
        ("orderby", vec!["", "pin", "name,", "name up", "name,name", "name asc desc"]),
        ("skip", vec!["", "-1", "+1", "1.5", "2147483648", "x"]),
        ("top", vec!["", "0", "101", "-1", "x"]),
        ("count", vec!["", "1", "TRUE"]),
    ] {
        for value in values {
            assert_eq!(invalid_fields(&script.list(&[(name, value)]).await), [name], "{name}={value}");
        }
    }
    let two = script.list(&[("top", "0"), ("filter", "name is 'x'")]).await;
    let expected = "Character 6: expected “eq”, “ne”, “gt”, “ge”, “lt”, or “le”, found “is”";
    assert_eq!(
        refused_fields(&two, 400),
        [("top".into(), "Use a whole number from 1 to 100".into()), ("filter".into(), expected.into())]
    );
    assert_eq!(invalid_fields(&script.list(&[("top", "1"), ("$top", "2")]).await), ["top"]);
    assert_eq!(listed_numbers(&mut script, &[("page", "x"), ("pin", "582036"), ("top", "100")]).await.len(), 4);
    let raw = script.get(&format!("{MAILBOXES_PATH}?filter=%FF&&=&top")).await;
    assert_eq!(invalid_fields(&raw), ["filter", "top"]);
}

#[tokio::test]
async fn deep_reads_are_serialized_and_block_no_other_call() {
    let (world, mut script) = setup_with_mailboxes().await;
    let permit = world.app().db.heavy_read_permit().await.unwrap();
    let mut other = PortsipClient::of(&world.test, "lea").await;
    let deep = other.list(&[("skip", "100000")]);
    tokio::pin!(deep);
    for _ in 0..20 {
        tokio::select! {
            biased;
            answer = &mut deep => panic!("a deep skip waits for its turn: {}", answer.body),
            shallow = script.list(&[("skip", "4")]) => assert_eq!(shallow.status, 200),
        }
    }
    drop(permit);
    assert_eq!(deep.await.status, 200);
}
