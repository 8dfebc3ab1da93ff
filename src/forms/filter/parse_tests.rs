//! The grammar of filters: what it means, and what it says of what means nothing.

use super::super::Column;
use super::*;

fn clock(literal: Value) -> Option<Value> {
    (literal == Value::from("OFF")).then(|| "off".into())
}

const FIELDS: [Name; 5] = [
    Name::text("name", Column::Name),
    Name::text("pager", Column::Pager),
    Name::switch("panel", Column::Panel),
    Name { name: "clock", column: Column::AnnounceTime, read: clock, such_as: "'OFF'" },
    Name { name: "id", column: Column::Id, read: Some, such_as: "a number" },
];

fn read(text: &str) -> Filter {
    parse(text, &FIELDS).unwrap()
}

fn mistake(text: &str) -> (usize, String) {
    let Mistake { at, what } = parse(text, &FIELDS).unwrap_err();
    (at, what)
}

fn name(value: &str) -> Filter {
    Filter::is(Column::Name, value)
}

fn panel() -> Filter {
    Filter::is(Column::Panel, true)
}

fn not(filter: Filter) -> Filter {
    Filter::Not(Box::new(filter))
}

#[test]
fn every_operator_and_function_is_read() {
    for (word, op) in Op::ALL {
        let expected = Filter::Compare { column: Column::Name, op, value: "a".into() };
        assert_eq!(read(&format!("name {word} 'a'")), expected);
    }
    for (word, function) in Function::ALL {
        let expected = Filter::Text { function, column: Column::Name, needle: "a".into() };
        assert_eq!(read(&format!("{word}(name,'a')")), expected);
        assert_eq!(read(&format!(" {word} ( name , 'a' ) ")), expected);
    }
}

#[test]
fn literals_mean_what_they_say() {
    assert_eq!(read("name eq 'it''s'''"), name("it's'"));
    assert_eq!(read("name eq ''"), name(""));
    assert_eq!(read("name eq 'ä or (b'"), name("ä or (b"));
    assert_eq!(read("panel eq false"), Filter::is(Column::Panel, false));
    assert_eq!(read("id eq -7"), Filter::is(Column::Id, -7));
    assert_eq!(read("pager ne null"), Filter::is_not(Column::Pager, Value::Null));
    assert_eq!(read("clock eq 'OFF'"), Filter::is(Column::AnnounceTime, "off"));
}

#[test]
fn and_binds_closer_than_or_and_not_closer_than_both() {
    let (a, b, c) = (name("a"), name("b"), name("c"));
    let mixed = read("name eq 'a' or name eq 'b' and name eq 'c'");
    assert_eq!(mixed, Filter::Or(vec![a.clone(), Filter::And(vec![b.clone(), c.clone()])]));
    let mixed = read("(name eq 'a' or name eq 'b') and name eq 'c'");
    assert_eq!(mixed, Filter::And(vec![Filter::Or(vec![a.clone(), b.clone()]), c.clone()]));
    assert_eq!(read("not panel and name eq 'a'"), Filter::And(vec![not(panel()), a.clone()]));
    assert_eq!(read("not (panel and name eq 'a')"), not(Filter::And(vec![panel(), a.clone()])));
    assert_eq!(read("not not panel"), not(not(panel())));
    let three = read("name eq 'a' and name eq 'b' and name eq 'c'");
    assert_eq!(three, Filter::And(vec![a, b, c]));
}

#[test]
fn what_is_true_or_false_can_be_compared_again() {
    let contains = || Filter::Text { function: Function::Contains, column: Column::Name, needle: "a".into() };
    assert_eq!(read("contains(name,'a') eq true"), contains());
    assert_eq!(read("contains(name,'a') eq false"), not(contains()));
    assert_eq!(read("(panel or panel) ne true"), not(Filter::Or(vec![panel(), panel()])));
    assert_eq!(mistake("contains(name,'a') gt true").0, 20);
}

#[test]
fn a_mistake_is_told_with_its_place_and_what_was_expected() {
    let fields = "name, pager, panel, clock, id";
    let something = format!("expected a field ({fields}), startswith, endswith, contains, not, or (, found ");
    for (text, at, what) in [
        ("", 1, format!("{something}the end")),
        ("pin eq '1'", 1, format!("{something}“pin”")),
        ("name = 'a'", 6, "“=” means nothing in a filter".into()),
        ("name is 'a'", 6, "expected eq, ne, gt, ge, lt or le, found “is”".into()),
        ("name eq", 8, "expected a text in single quotes or null, found the end".into()),
        ("name eq 7", 9, "expected a text in single quotes, because that is what name is, found “7”".into()),
        ("name eq 'a", 9, "this text has no closing quote; a quote inside a text is written twice".into()),
        ("'ä' eq name", 1, format!("{something}“'ä'”")),
        ("name eq 'ä' nor panel", 13, "expected and, or, or the end, found “nor”".into()),
        ("(panel", 7, "expected and, or, or ), found the end".into()),
        ("panel)", 6, "expected and, or, or the end, found “)”".into()),
        ("panel gt true", 7, "panel is compared by eq or ne".into()),
        ("panel eq 1", 10, "expected true or false, because that is what panel is, found “1”".into()),
        ("clock eq 'off'", 10, "expected 'OFF', because that is what clock is, found “'off'”".into()),
        ("name gt null", 9, "null is compared by eq or ne".into()),
        ("contains(panel,'a')", 10, "panel is no text that can be searched".into()),
        ("contains(name 'a')", 15, "expected a comma, found “'a'”".into()),
        ("contains(name,7)", 15, "expected a text in single quotes, found “7”".into()),
        ("contains name", 10, "expected (, found “name”".into()),
        ("id eq 99999999999999999999", 7, "this is no whole number that there can be".into()),
        ("panel and", 10, format!("{something}the end")),
        ("NAME eq 'a'", 1, format!("{something}“NAME”")),
        ("panel AND panel", 7, "expected and, or, or the end, found “AND”".into()),
    ] {
        assert_eq!(mistake(text), (at, what), "{text}");
    }
}

#[test]
fn there_are_limits_to_length_depth_and_comparisons() {
    let length = |n: usize| format!("name eq '{}'", "ä".repeat(n - 10));
    assert!(parse(&length(LONGEST), &FIELDS).is_ok());
    assert_eq!(mistake(&length(LONGEST + 1)), (LONGEST + 1, "a filter has at most 2000 characters".into()));

    let nested = |n: usize| format!("{}panel{}", "(".repeat(n), ")".repeat(n));
    let denied = |n: usize| format!("{}panel", "not ".repeat(n));
    assert!(parse(&nested(MOST_DEPTH), &FIELDS).is_ok() && parse(&denied(MOST_DEPTH), &FIELDS).is_ok());
    assert_eq!(mistake(&nested(MOST_DEPTH + 1)).0, MOST_DEPTH + 1);
    assert_eq!(mistake(&denied(MOST_DEPTH + 1)).0, 4 * MOST_DEPTH + 1);

    let many = |n: usize| vec!["panel"; n].join(" or ");
    assert!(parse(&many(MOST_COMPARISONS), &FIELDS).is_ok());
    assert_eq!(mistake(&many(MOST_COMPARISONS + 1)).0, 9 * MOST_COMPARISONS + 1);
    assert!(parse(&format!("panel{}", " eq true".repeat(MOST_COMPARISONS)), &FIELDS).is_ok());
    assert!(parse(&format!("panel{}", " eq true".repeat(MOST_COMPARISONS + 1)), &FIELDS).is_err());
}

#[test]
fn orders_are_read_alike() {
    use super::super::order::order;
    let read = |text| order(text, &FIELDS).map_err(|e| e.at);
    assert_eq!(read("name"), Ok(vec![(Column::Name, false)]));
    assert_eq!(read(" pager desc , name asc"), Ok(vec![(Column::Pager, true), (Column::Name, false)]));
    for (text, at) in
        [("", 1), ("pin", 1), ("name,", 6), ("ä", 1), ("name, name desc", 7), ("name up", 1), ("id,name asc desc", 4)]
    {
        assert_eq!(read(text), Err(at), "{text}");
    }
}
