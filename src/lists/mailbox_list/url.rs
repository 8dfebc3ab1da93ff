//! Reads and writes the URL of the list.

use super::{ActiveView, Cursor, ListQuery, NotifyFilter, OwnerFilter, Side, Sort};
use crate::domain::choice::Choice as _;
use crate::domain::text::DisplayName;
use crate::forms::query_string;
use crate::lists::list_layout::{Columns, Density, ListLayout};

impl ListQuery {
    /// The parameters that define the list; others name its view and position.
    const LIST_PARAMS: [&str; 16] = [
        "q",
        "customer",
        "owner",
        "notify",
        "panel",
        "transcribe",
        "pin",
        "plan",
        "exit",
        "archived",
        "sort",
        "order",
        "size",
        "columns",
        "density",
        "list",
    ];

    /// Parses a query string. Unknown and invalid parameters are ignored, so that an old or mistyped URL still shows a
    /// list.
    pub fn parse(query: &str) -> Self {
        Self::parse_with_layout(query, &ListLayout::default())
    }

    /// Parses a query string for a user with this default layout.
    pub fn parse_with_layout(query: &str, default_layout: &ListLayout) -> Self {
        let mut q = Self::with_default_layout(default_layout.clone());
        let mut position = None;
        for (name, value) in query_string::pairs(query) {
            match name.as_str() {
                "q" => q.search = normalize_search(&value),
                "customer" => q.customer = id(&value),
                "owner" if value == "none" => q.owner = Some(OwnerFilter::None),
                "owner" => q.owner = id(&value).map(OwnerFilter::Id),
                "notify" => q.notify = NotifyFilter::from_code(&value),
                "panel" => q.panel = parse_yes_no(&value),
                "transcribe" => q.transcribe = parse_yes_no(&value),
                "pin" => q.weak_pin = value == "weak",
                "plan" => q.beyond_plan = value == "exceeded",
                "exit" => q.dead_exit = value == "nowhere",
                "archived" => q.archived = value == "yes",
                "sort" => q.sort = Sort::from_code(&value).unwrap_or(Sort::Number),
                "order" => q.descending = value == "desc",
                "size" => q.size = ListLayout::parse_page_size(&value).unwrap_or(q.size),
                "columns" => q.columns = Columns::parse(&value).unwrap_or(q.columns),
                "density" => q.density = Density::from_code(&value).unwrap_or(q.density),
                "view" if value == "all" => q.view = Some(ActiveView::All),
                "view" => q.view = id(&value).map(ActiveView::One),
                "after" => position = Some((Side::After, value)),
                "before" => position = Some((Side::Before, value)),
                _ => {}
            }
        }
        q.cursor = position.and_then(|(side, text)| Cursor::parse(side, &text, q.sort));
        q
    }

    /// Whether this parameter defines the list, its view or the position in it.
    pub(in crate::lists) fn is_list_param(name: &str) -> bool {
        Self::LIST_PARAMS.contains(&name) || ["view", "after", "before"].contains(&name)
    }

    /// Whether a query string defines more of the list than its view and position.
    pub fn has_list_params(query: &str) -> bool {
        query_string::pairs(query).any(|(name, _)| Self::LIST_PARAMS.contains(&name.as_str()))
    }

    /// The query string that parses back to this query; defaults are left out.
    pub fn to_query(&self) -> String {
        let params = self.changed_params();
        let cursor = |side| self.cursor.as_ref().filter(|c| c.side == side).map(|c| format!("{}.{}", c.id, c.key));
        let position = [("after", cursor(Side::After)), ("before", cursor(Side::Before))];
        let is_default = params.iter().all(|(_, value)| value.is_none());
        let view = match self.view {
            Some(ActiveView::One(id)) => Some(id.to_string()),
            Some(ActiveView::All) if is_default && self.cursor.is_none() => Some("all".to_owned()),
            _ => None,
        };
        // A view alone would be shown as stored.
        let whole_list = (is_default && matches!(self.view, Some(ActiveView::One(_)))).then(|| "all".to_owned());
        let mut query = String::new();
        for (name, value) in [("view", view), ("list", whole_list)].into_iter().chain(params).chain(position) {
            if let Some(value) = value {
                query_string::push(&mut query, name, &value);
            }
        }
        query
    }

    /// The parameters that differ from the defaults.
    fn changed_params(&self) -> Vec<(&'static str, Option<String>)> {
        let yes_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        let owner = self.owner.map(|o| match o {
            OwnerFilter::None => "none".to_owned(),
            OwnerFilter::Id(id) => id.to_string(),
        });
        vec![
            ("q", (!self.search.is_empty()).then(|| self.search.clone())),
            ("customer", self.customer.map(|id| id.to_string())),
            ("owner", owner),
            ("notify", self.notify.map(|n| n.code().to_owned())),
            ("panel", self.panel.map(yes_no)),
            ("transcribe", self.transcribe.map(yes_no)),
            ("pin", self.weak_pin.then(|| "weak".to_owned())),
            ("plan", self.beyond_plan.then(|| "exceeded".to_owned())),
            ("exit", self.dead_exit.then(|| "nowhere".to_owned())),
            ("archived", self.archived.then(|| yes_no(true))),
            ("sort", (self.sort != Sort::Number).then(|| self.sort.code().to_owned())),
            ("order", self.descending.then(|| "desc".to_owned())),
            ("size", (self.size != self.default_layout.page_size).then(|| self.size.to_string())),
            ("columns", (self.columns != self.default_layout.columns).then(|| self.columns.to_code())),
            ("density", (self.density != self.default_layout.density).then(|| self.density.code().to_owned())),
        ]
    }

    /// What a view stores of the list: everything except its position and page size, independent of any default layout.
    pub fn to_stored_query(&self) -> String {
        let default_layout = self.default_layout.clone();
        let rows = Self {
            columns: default_layout.columns.clone(),
            density: default_layout.density,
            size: default_layout.page_size,
            ..self.clone()
        };
        let mut query = Self { cursor: None, view: None, ..rows }.to_query();
        query_string::push(&mut query, "columns", &self.columns.to_code());
        query_string::push(&mut query, "density", self.density.code());
        query
    }

    /// The URL that shows every user the same, regardless of their default layout.
    pub fn exact_href(&self, path: &str) -> String {
        let mut text = self.to_stored_query();
        query_string::push(&mut text, "size", &self.size.to_string());
        for (name, value) in
            query_string::pairs(&self.to_query()).filter(|(name, _)| name == "after" || name == "before")
        {
            query_string::push(&mut text, &name, &value);
        }
        format!("{path}?{text}")
    }

    /// The URL of this list at `path`.
    pub fn href(&self, path: &str) -> String {
        match self.to_query() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }
}

impl Cursor {
    fn parse(side: Side, text: &str, sort: Sort) -> Option<Self> {
        let (id, key) = text.split_once('.')?;
        // Lower-casing a letter may yield up to three.
        let valid = key.chars().count() <= 3 * DisplayName::MAX && (!sort.is_time() || key.parse::<i64>().is_ok());
        let id = id.parse().ok()?;
        valid.then(|| Self { side, key: key.to_owned(), id })
    }
}

pub(super) fn normalize_search(search: &str) -> String {
    let printable: String = search.chars().filter(|c| !c.is_control()).collect();
    let cut: String = printable.trim().chars().take(ListQuery::MAX_SEARCH_CHARS).collect();
    cut.trim_end().to_owned()
}

fn id(text: &str) -> Option<i64> {
    text.parse().ok().filter(|id| *id > 0)
}

fn parse_yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
