//! Tests of the filter grammar and its error messages.

use super::super::FilterColumn;
use super::*;

fn clock(literal: FilterValue) -> Option<FilterValue> {
    (literal == FilterValue::from("OFF")).then(|| "off".into())
}

const FIELDS: [FieldName; 5] = [
    FieldName::text("name", FilterColumn::Name),
    FieldName::text("pager", FilterColumn::Pager),
    FieldName::switch("panel", FilterColumn::Panel),
    FieldName { name: "clock", column: FilterColumn::AnnounceTime, read: clock, example: "'OFF'" },
    FieldName { name: "id", column: FilterColumn::Id, read: Some, example: "a number" },
];

fn read(text: &str) -> Filter {
    parse(text, &FIELDS).unwrap()
}

fn parse_error(text: &str) -> (usize, String) {
    let FilterError { at, what } = parse(text, &FIELDS).unwrap_err();
    (at, what)
}

fn name(value: &str) -> Filter {
    Filter::is(FilterColumn::Name, value)
}

fn panel() -> Filter {
    Filter::is(FilterColumn::Panel, true)
}

fn not(filter: Filter) -> Filter {
    Filter::Not(Box::new(filter))
}

#[test]
fn every_operator_and_function_is_read() {
    for (word, op) in Op::ALL {
        let expected = Filter::Compare { column: FilterColumn::Name, op, value: "a".into() };
        assert_eq!(read(&format!("name {word} 'a'")), expected);
    }
    for (word, function) in TextFunction::ALL {
        let expected = Filter::Text { function, column: FilterColumn::Name, needle: "a".into() };
        assert_eq!(read(&format!("{word}(name,'a')")), expected);
        assert_eq!(read(&format!(" {word} ( name , 'a' ) ")), expected);
    }
}

#[test]
fn literals_are_parsed() {
    assert_eq!(read("name eq 'it''s'''"), name("it's'"));
    assert_eq!(read("name eq ''"), name(""));
    assert_eq!(read("name eq 'ä or (b'"), name("ä or (b"));
    assert_eq!(read("panel eq false"), Filter::is(FilterColumn::Panel, false));
    assert_eq!(read("id eq -7"), Filter::is(FilterColumn::Id, -7));
    assert_eq!(read("pager ne null"), Filter::is_not(FilterColumn::Pager, FilterValue::Null));
    assert_eq!(read("clock eq 'OFF'"), Filter::is(FilterColumn::AnnounceTime, "off"));
}

#[test]
fn operators_have_the_documented_precedence() {
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
fn boolean_expressions_can_be_compared() {
    let contains = || Filter::Text { function: TextFunction::Contains, column: FilterColumn::Name, needle: "a".into() };
    assert_eq!(read("contains(name,'a') eq true"), contains());
    assert_eq!(read("contains(name,'a') eq false"), not(contains()));
    assert_eq!(read("(panel or panel) ne true"), not(Filter::Or(vec![panel(), panel()])));
    assert_eq!(parse_error("contains(name,'a') gt true").0, 20);
}

#[test]
fn errors_name_their_position_and_what_was_expected() {
    let fields = "name, pager, panel, clock, id";
    let expected_field =
        format!("expected a field ({fields}), “startswith”, “endswith”, “contains”, “not”, or “(”, found ");
    for (text, at, what) in [
        ("", 1, format!("{expected_field}the end")),
        ("pin eq '1'", 1, format!("{expected_field}“pin”")),
        ("name = 'a'", 6, "“=” is not allowed here".into()),
        ("name is 'a'", 6, "expected “eq”, “ne”, “gt”, “ge”, “lt”, or “le”, found “is”".into()),
        ("name eq", 8, "expected a string in single quotes or “null”, found the end".into()),
        ("name eq 7", 9, "expected a string in single quotes for name, found “7”".into()),
        ("name eq 'a", 9, "this string has no closing quote; double a quote inside a string".into()),
        ("'ä' eq name", 1, format!("{expected_field}“'ä'”")),
        ("name eq 'ä' nor panel", 13, "expected “and”, “or”, or the end, found “nor”".into()),
        ("(panel", 7, "expected “and”, “or”, or “)”, found the end".into()),
        ("panel)", 6, "expected “and”, “or”, or the end, found “)”".into()),
        ("panel gt true", 7, "use “eq” or “ne” with panel".into()),
        ("panel eq 1", 10, "expected “true” or “false” for panel, found “1”".into()),
        ("clock eq 'off'", 10, "expected 'OFF' for clock, found “'off'”".into()),
        ("name gt null", 9, "use “eq” or “ne” with “null”".into()),
        ("contains(panel,'a')", 10, "panel is not a text field".into()),
        ("contains(name 'a')", 15, "expected a comma, found “'a'”".into()),
        ("contains(name,7)", 15, "expected a string in single quotes, found “7”".into()),
        ("contains name", 10, "expected “(”, found “name”".into()),
        ("id eq 99999999999999999999", 7, "this is not a valid whole number".into()),
        ("panel and", 10, format!("{expected_field}the end")),
        ("NAME eq 'a'", 1, format!("{expected_field}“NAME”")),
        ("panel AND panel", 7, "expected “and”, “or”, or the end, found “AND”".into()),
    ] {
        assert_eq!(parse_error(text), (at, what), "{text}");
    }
}

#[test]
fn length_depth_and_comparisons_are_limited() {
    let length = |n: usize| format!("name eq '{}'", "ä".repeat(n - 10));
    assert!(parse(&length(MAX_FILTER_CHARS), &FIELDS).is_ok());
    assert_eq!(
        parse_error(&length(MAX_FILTER_CHARS + 1)),
        (MAX_FILTER_CHARS + 1, "a filter can have at most 2000 characters".into())
    );

    let nested = |n: usize| format!("{}panel{}", "(".repeat(n), ")".repeat(n));
    let negated = |n: usize| format!("{}panel", "not ".repeat(n));
    assert!(parse(&nested(MAX_DEPTH), &FIELDS).is_ok() && parse(&negated(MAX_DEPTH), &FIELDS).is_ok());
    assert_eq!(parse_error(&nested(MAX_DEPTH + 1)).0, MAX_DEPTH + 1);
    assert_eq!(parse_error(&negated(MAX_DEPTH + 1)).0, 4 * MAX_DEPTH + 1);

    let many = |n: usize| vec!["panel"; n].join(" or ");
    assert!(parse(&many(MAX_COMPARISONS), &FIELDS).is_ok());
    assert_eq!(parse_error(&many(MAX_COMPARISONS + 1)).0, 9 * MAX_COMPARISONS + 1);
    assert!(parse(&format!("panel{}", " eq true".repeat(MAX_COMPARISONS)), &FIELDS).is_ok());
    assert!(parse(&format!("panel{}", " eq true".repeat(MAX_COMPARISONS + 1)), &FIELDS).is_err());
}

#[test]
fn orders_are_parsed() {
    use super::super::api_order::parse_order;
    let read = |text| parse_order(text, &FIELDS).map_err(|e| e.at);
    assert_eq!(read("name"), Ok(vec![(FilterColumn::Name, false)]));
    assert_eq!(read(" pager desc , name asc"), Ok(vec![(FilterColumn::Pager, true), (FilterColumn::Name, false)]));
    for (text, at) in
        [("", 1), ("pin", 1), ("name,", 6), ("ä", 1), ("name, name desc", 7), ("name up", 1), ("id,name asc desc", 4)]
    {
        assert_eq!(read(text), Err(at), "{text}");
    }
}
