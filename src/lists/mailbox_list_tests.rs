//! The URL of the list: queries round-trip, and invalid parameters are ignored.

use proptest::prelude::*;

use super::url::normalize_search;
use super::*;
use crate::lists::list_layout::ListColumn;

#[test]
fn the_default_list_has_an_empty_query() {
    assert_eq!(ListQuery::parse(""), ListQuery::default());
    assert_eq!(ListQuery::default().to_query(), "");
    assert_eq!(ListQuery::default().href("/mailboxes"), "/mailboxes");
}

#[test]
fn invalid_parameters_are_ignored() {
    let invalid = "customer=-1&owner=me&notify=fax&panel=1&pin=123&plan=1&archived=maybe&sort=pin&order=up&size=7\
                    &after=x&before=12&utm_source=mail";
    assert_eq!(ListQuery::parse(invalid), ListQuery::default());
    assert_eq!(ListQuery::parse("sort=updated&after=5.monday").cursor, None);
    assert_eq!(ListQuery::parse("q=%20%07%20").search, "");
    assert_eq!(ListQuery::parse(&format!("q={}", "x".repeat(500))).search.len(), ListQuery::MAX_SEARCH_CHARS);
}

#[test]
fn urls_are_readable() {
    let query = ListQuery {
        search: "night porter".into(),
        owner: Some(OwnerFilter::None),
        panel: Some(false),
        sort: Sort::Name,
        cursor: Some(Cursor { side: Side::After, key: "Müller".into(), id: 7 }),
        ..ListQuery::default()
    };
    assert_eq!(query.href("/mailboxes"), "/mailboxes?q=night+porter&owner=none&panel=no&sort=name&after=7.M%C3%BCller");
}

#[test]
fn sorting_twice_reverses_and_resets_the_cursor() {
    let at = ListQuery::default().at(Some(Cursor { side: Side::Before, key: "1".into(), id: 1 }));
    let once = at.sorted_by(Sort::Name);
    assert_eq!((once.sort, once.descending, once.cursor.clone()), (Sort::Name, false, None));
    assert!(once.sorted_by(Sort::Name).descending);
    assert!(!once.sorted_by(Sort::Name).sorted_by(Sort::Number).descending);
}

prop_compose! {
    fn cursor()(after: bool, key in any::<i64>(), id in any::<i64>()) -> Cursor {
        Cursor { side: if after { Side::After } else { Side::Before }, key: key.to_string(), id }
    }
}

prop_compose! {
    fn layout()(
        columns in proptest::sample::subsequence(ListColumn::ALL, 0..=ListColumn::ALL.len()).prop_shuffle(),
        density in proptest::sample::select(Density::ALL),
        size in proptest::sample::select(&ListLayout::PAGE_SIZES[..]),
    ) -> ListLayout {
        ListLayout { columns: Columns::from_codes(columns.iter().map(|column| column.code())), density, page_size: size }
    }
}

prop_compose! {
    fn list_query()(
        search in any::<String>(),
        customer in proptest::option::of(1..i64::MAX),
        owner in proptest::option::of(0..i64::MAX),
        notify in proptest::option::of(proptest::sample::select(NotifyFilter::ALL)),
        switches in any::<(Option<bool>, Option<bool>, bool, bool, (bool, bool, bool))>(),
        sort in proptest::sample::select(Sort::ALL),
        (layout, default_layout) in (layout(), layout()),
        view in proptest::option::of(0..i64::MAX),
        cursor in proptest::option::of(cursor()),
    ) -> ListQuery {
        let (panel, transcribe, archived, descending, (weak_pin, beyond_plan, dead_exit)) = switches;
        let owner = owner.map(|id| if id == 0 { OwnerFilter::None } else { OwnerFilter::Id(id) });
        let view = view.map(|id| if id == 0 { ActiveView::All } else { ActiveView::One(id) });
        let ListLayout { columns, density, page_size: size } = layout;
        ListQuery {
            search: normalize_search(&search),
            customer, owner, notify, panel, transcribe, weak_pin, beyond_plan, dead_exit, archived, sort, descending,
            size, columns, density, cursor, view, default_layout,
        }
    }
}

#[test]
fn every_filter_is_a_list_parameter() {
    for query in [
        ListQuery { weak_pin: true, ..ListQuery::default() },
        ListQuery { beyond_plan: true, ..ListQuery::default() },
        ListQuery { dead_exit: true, ..ListQuery::default() },
        ListQuery { archived: true, ..ListQuery::default() },
    ] {
        assert!(ListQuery::has_list_params(&query.to_query()), "{}", query.to_query());
    }
}

proptest! {
    #[test]
    fn queries_round_trip(query in list_query()) {
        let mut parsed = ListQuery::parse_with_layout(&query.to_query(), &query.default_layout);
        // The absence of a view is only written where the list would otherwise open with one.
        if query.view == Some(ActiveView::All) {
            parsed.view = query.view;
        }
        prop_assert_eq!(&parsed, &query);
        let view_only = matches!(query.view, Some(ActiveView::One(_)))
            && !ListQuery::has_list_params(&query.to_query());
        prop_assert!(!view_only, "a list that began from a view would be read as the view");
    }

    #[test]
    fn exact_urls_do_not_depend_on_the_default_layout(query in list_query(), other in layout()) {
        let exact = query.exact_href("/mailboxes");
        let parsed = ListQuery::parse_with_layout(exact.split_once('?').unwrap().1, &other);
        prop_assert_eq!(parsed, ListQuery { view: None, default_layout: other, ..query });
    }

    #[test]
    fn stored_views_have_no_position(query in list_query(), other in layout()) {
        let parsed = ListQuery::parse_with_layout(&query.to_stored_query(), &other);
        let size = other.page_size;
        let expected = ListQuery { cursor: None, view: None, size, default_layout: other, ..query.clone() };
        prop_assert_eq!(&parsed, &expected);
        prop_assert_eq!(parsed.to_stored_query(), query.to_stored_query());
    }

    #[test]
    fn parsing_is_stable(text in any::<String>()) {
        let parsed = ListQuery::parse(&text);
        prop_assert_eq!(ListQuery::parse(&parsed.to_query()), parsed);
    }
}
