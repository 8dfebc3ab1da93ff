//! The parameters of the list.

use utoipa::IntoParams;

use super::names;
use crate::forms::api_list_query::ApiListQuery;
use crate::forms::filter::order::parse_order;
use crate::forms::filter::parse::parse;
use crate::forms::search::Search;

/// The most rows of an answer, and how many there are if nothing is said.
const MAX_TOP: u32 = 100;

/// Which shared voicemails. A `$` before a name is accepted; other parameters are passed over.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "it describes the query, which is read parameter by parameter")]
pub(super) struct Parameters {
    /// A condition in a part of `OData`'s `$filter`: `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `and`, `or`, `not`,
    /// parentheses, `startswith`, `endswith` and `contains`, over every field but the PIN. Texts stand in
    /// single quotes, and a quote inside is written twice; their case counts in comparisons, not in the functions.
    /// At most 2,000 characters, 100 comparisons (one of `recipients` counts as ten), and 16 parentheses or `not` inside each other.
    #[param(required = false, max_length = 2000, example = "startswith(name,'Front') and enable_pin eq true")]
    filter: String,
    /// Words, all of which are to be found in the name, the description, the addresses or the owner's name,
    /// whatever their case, or at the beginning of the number; `or` between alternatives: `101 or 102`. It
    /// narrows what the filter leaves.
    #[param(required = false, max_length = 200, example = "101 or 102")]
    search: String,
    /// Fields to sort by, with commas between, each with `asc` (as if nothing is said) or `desc`. Without
    /// it: by `extension_number`.
    #[param(required = false, example = "name desc,extension_number")]
    orderby: String,
    /// How many are passed over.
    #[param(required = false, minimum = 0, maximum = 2_147_483_647, default = 0)]
    skip: i32,
    /// How many are wanted.
    #[param(required = false, minimum = 1, maximum = 100, default = 100)]
    top: i32,
    /// The answer always has the count.
    #[param(required = false, default = true)]
    count: bool,
}

/// Reads a query string. Every mistake is told, by the name of its parameter.
pub(super) fn parse_query(query: &str) -> Result<ApiListQuery, Vec<(String, String)>> {
    let mut selection = ApiListQuery { top: MAX_TOP, ..ApiListQuery::default() };
    let (mut seen, mut mistakes) = (Vec::new(), Vec::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let name = name.strip_prefix('$').unwrap_or(&name);
        let Some(result) = apply_parameter(&mut selection, name, &value) else { continue };
        let repeated = seen.iter().any(|known| known == name);
        let result = if repeated { Err("this is there twice".to_owned()) } else { result };
        seen.push(name.to_owned());
        if let Err(text) = result {
            mistakes.push((name.to_owned(), text));
        }
    }
    if mistakes.is_empty() { Ok(selection) } else { Err(mistakes) }
}

/// Takes a parameter; `None`: there is none of that name.
fn apply_parameter(selection: &mut ApiListQuery, name: &str, value: &str) -> Option<Result<(), String>> {
    let put = |result: Result<(), String>| Some(result);
    match name {
        "filter" => {
            put(parse(value, &names::FILTER_FIELDS).map(|f| selection.filter = Some(f)).map_err(|e| e.to_string()))
        }
        "search" => put(Search::parse(value).map(|s| selection.search = s)),
        "orderby" => {
            put(parse_order(value, &names::FILTER_FIELDS).map(|o| selection.order = o).map_err(|e| e.to_string()))
        }
        "skip" => put(parse_number(value, 0, i32::MAX.unsigned_abs()).map(|n| selection.skip = n)),
        "top" => put(parse_number(value, 1, MAX_TOP).map(|n| selection.top = n)),
        "count" => match value {
            "true" | "false" => put(Ok(())),
            _ => put(Err("this is true or false".to_owned())),
        },
        _ => None,
    }
}

fn parse_number(value: &str, least: u32, most: u32) -> Result<u32, String> {
    let plain = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let number = value.parse().ok().filter(|n| plain && (least..=most).contains(n));
    number.ok_or_else(|| format!("this is a whole number from {least} to {most}"))
}
