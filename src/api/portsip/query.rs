//! The parameters of the list.

use utoipa::IntoParams;

use super::names;
use crate::lists::api_list_query::ApiListQuery;
use crate::lists::api_search::Search;
use crate::lists::filter::api_order::parse_order;
use crate::lists::filter::parse::parse;

/// The maximum and default number of rows in a response.
const MAX_TOP: u32 = 100;

/// Selects shared voicemails. A `$` before a name is accepted. Other parameters are ignored.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "it describes the query, which is read parameter by parameter")]
pub(super) struct Parameters {
    /// A condition in a subset of OData's `$filter`: `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `and`, `or`, `not`,
    /// parentheses, `startswith`, `endswith`, and `contains`, on every field except the PIN. Strings are in
    /// single quotes, and a quote in a string is doubled. Comparisons are case-sensitive; functions aren't.
    /// At most 2,000 characters, 100 comparisons (each one of `recipients` counts as 10), and 16 levels of
    /// parentheses or `not`.
    #[param(required = false, max_length = 2000, example = "startswith(name,'Front') and enable_pin eq true")]
    filter: String,
    /// Words that must all be found: in the name, the description, the email addresses, or the owner's name, or
    /// at the start of the number. Case is ignored. Use `or` between alternatives: `101 or 102`. Applies in addition
    /// to the filter.
    #[param(required = false, max_length = 200, example = "101 or 102")]
    search: String,
    /// Fields to sort by, separated by commas, each with `asc` (default) or `desc`. Default:
    /// `extension_number`.
    #[param(required = false, example = "name desc,extension_number")]
    orderby: String,
    /// Number of rows to skip.
    #[param(required = false, minimum = 0, maximum = 2_147_483_647, default = 0)]
    skip: i32,
    /// Maximum number of rows to return.
    #[param(required = false, minimum = 1, maximum = 100, default = 100)]
    top: i32,
    /// Accepted and ignored. The response always contains the count.
    #[param(required = false, default = true)]
    count: bool,
}

/// Reads a query string. All errors are reported, with the name of their parameter.
pub(super) fn parse_query(query: &str) -> Result<ApiListQuery, Vec<(String, String)>> {
    let mut selection = ApiListQuery { top: MAX_TOP, ..ApiListQuery::default() };
    let (mut seen_names, mut errors) = (Vec::new(), Vec::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let name = name.strip_prefix('$').unwrap_or(&name);
        let Some(result) = apply_parameter(&mut selection, name, &value) else { continue };
        let repeated = seen_names.iter().any(|seen| seen == name);
        let result = if repeated { Err("Use this parameter only once".to_owned()) } else { result };
        seen_names.push(name.to_owned());
        if let Err(text) = result {
            errors.push((name.to_owned(), text));
        }
    }
    if errors.is_empty() { Ok(selection) } else { Err(errors) }
}

/// Applies a parameter; `None`: there is no parameter with that name.
fn apply_parameter(selection: &mut ApiListQuery, name: &str, value: &str) -> Option<Result<(), String>> {
    let applied = |result: Result<(), String>| Some(result);
    match name {
        "filter" => {
            applied(parse(value, &names::FILTER_FIELDS).map(|f| selection.filter = Some(f)).map_err(|e| e.to_string()))
        }
        "search" => applied(Search::parse(value).map(|s| selection.search = s)),
        "orderby" => {
            applied(parse_order(value, &names::FILTER_FIELDS).map(|o| selection.order = o).map_err(|e| e.to_string()))
        }
        "skip" => applied(parse_number(value, 0, i32::MAX.unsigned_abs()).map(|n| selection.skip = n)),
        "top" => applied(parse_number(value, 1, MAX_TOP).map(|n| selection.top = n)),
        "count" => match value {
            "true" | "false" => applied(Ok(())),
            _ => applied(Err("Use true or false".to_owned())),
        },
        _ => None,
    }
}

fn parse_number(value: &str, min: u32, max: u32) -> Result<u32, String> {
    let all_digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let number = value.parse().ok().filter(|n| all_digits && (min..=max).contains(n));
    number.ok_or_else(|| format!("Use a whole number from {min} to {max}"))
}
