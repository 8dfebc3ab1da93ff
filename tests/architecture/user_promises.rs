//! Every promise of `docs/user-promises.md` has a test, or says how it is checked by hand.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const PROMISES: std::ops::RangeInclusive<u32> = 1..=40;

/// The numbers that the name of a test begins with: "check 17: …", "checks 8 and 40: …", `check_21_…`.
fn promise_numbers(text: &str) -> BTreeSet<u32> {
    let after = |mark| text.match_indices(mark).map(move |(at, mark)| &text[at + mark.len()..]);
    let titles = after("(\"check").chain(after("(`check")).filter_map(|rest| Some(rest.split_once(':')?.0));
    let functions = after("fn check_").filter_map(|rest| Some(rest.split_once('_')?.0));
    let words = titles.chain(functions).flat_map(|name| name.split(|c: char| !c.is_ascii_digit()));
    words.filter_map(|word| word.parse().ok()).collect()
}

fn collect_promise_numbers(folder: &Path, found: &mut BTreeSet<u32>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_promise_numbers(&path, found);
        } else if path.to_string_lossy().ends_with(".rs") || path.to_string_lossy().ends_with(".spec.ts") {
            found.extend(promise_numbers(&fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_promise_has_a_test_or_a_manual_check() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    for folder in ["src", "end2end"] {
        collect_promise_numbers(&root.join(folder), &mut found);
    }
    let page = fs::read_to_string(root.join("docs/user-promises.md")).unwrap();
    let listed = page.lines().filter_map(|line| {
        let (number, rest) = line.strip_prefix("| ")?.split_once(" |")?;
        Some((number.parse::<u32>().ok()?, rest))
    });
    let mut promised = Vec::new();
    for (number, rest) in listed {
        assert!(found.contains(&number) || rest.contains("by hand"), "no test for promise {number}");
        promised.push(number);
    }
    assert_eq!(promised, PROMISES.collect::<Vec<_>>());
}

#[test]
fn promise_numbers_are_found_in_test_names() {
    let text =
        "test(\"check 17: a\") test(`checks 8 and 40: ${b} 9`) fn check_21_zeros() test(\"check\") fn check() {}";
    assert_eq!(promise_numbers(text).into_iter().collect::<Vec<_>>(), [8, 17, 21, 40]);
}
