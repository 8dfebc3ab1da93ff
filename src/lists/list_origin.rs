//! The list of mailboxes that a user came from, so that pages can link back to it.

use serde::{Deserialize, Serialize};

use super::mailbox_list::ListQuery;
use crate::forms::query_string;
use crate::paths;

/// The list that a user came from, as its query string; empty for the default list. Pages that are opened from a list
/// carry it along in their URLs. It is a list of mailboxes, or on the pages of users and sounds one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOrigin(String);

impl ListOrigin {
    /// Its URL parameter.
    pub const PARAM: &str = "from";
    /// The user on whose page the list was.
    const USER_PARAM: &str = "user";
    /// A parameter of the list of sounds that the list of mailboxes does not have.
    const UNUSED_PARAM: &str = "used";
    /// Longer query strings are ignored.
    const MAX_QUERY_BYTES: usize = 4_000;

    /// This list.
    pub fn from_list(list: &ListQuery) -> Self {
        Self(list.to_query())
    }

    /// The mailboxes of this user, as linked from their page.
    pub fn from_user(customer: i64, user: i64) -> Self {
        Self(format!("customer={customer}&owner={user}&{}={user}", Self::USER_PARAM))
    }

    /// Reads the origin from a page's query string. Only parameters of the list are taken, so it cannot lead anywhere
    /// else.
    pub fn from_query(query: &str) -> Self {
        let origin = query_string::pairs(query).find(|(name, _)| name == Self::PARAM).map(|(_, origin)| origin);
        Self::from_list_params(&origin.unwrap_or_default())
    }

    /// The origin for links of this page: the list itself, or the page's own origin.
    pub fn from_page(path: &str, query: &str) -> Self {
        if path == paths::MAILBOXES { Self::from_list_params(query) } else { Self::from_query(query) }
    }

    /// The list with this query string.
    pub fn from_list_params(query: &str) -> Self {
        let mut list = String::new();
        if query.len() <= Self::MAX_QUERY_BYTES {
            let params = query_string::pairs(query).filter(|(name, value)| match name.as_str() {
                Self::USER_PARAM => value.parse::<i64>().is_ok(),
                name => name == Self::UNUSED_PARAM || ListQuery::is_list_param(name),
            });
            params.for_each(|(name, value)| query_string::push(&mut list, &name, &value));
        }
        Self(list)
    }

    /// The URL of the list of mailboxes.
    pub fn list(&self) -> String {
        self.list_at(paths::MAILBOXES)
    }

    /// The URL of the list at `path`.
    pub fn list_at(&self, path: &str) -> String {
        let mut list = String::new();
        let params = query_string::pairs(&self.0).filter(|(name, _)| name != Self::USER_PARAM);
        params.for_each(|(name, value)| query_string::push(&mut list, &name, &value));
        if list.is_empty() { path.to_owned() } else { format!("{path}?{list}") }
    }

    /// The user on whose page the list was.
    pub fn user(&self) -> Option<i64> {
        self.number(Self::USER_PARAM)
    }

    fn number(&self, param: &str) -> Option<i64> {
        query_string::pairs(&self.0).find(|(name, _)| name == param).and_then(|(_, value)| value.parse().ok())
    }

    /// The origin after moving to `customer`: a list of another customer is not useful there.
    #[must_use]
    pub fn at_customer(self, customer: i64) -> Self {
        match self.number("customer") {
            Some(other) if other != customer => Self(format!("customer={customer}")),
            _ => self,
        }
    }

    /// Whether the list shows archived mailboxes.
    pub fn shows_archive(&self) -> bool {
        ListQuery::parse(&self.0).archived
    }

    /// The URL of a page, with this origin added.
    pub fn carry(&self, address: &str) -> String {
        if self.0.is_empty() {
            return address.to_owned();
        }
        let (page, fragment) = address.find('#').map_or((address, ""), |at| address.split_at(at));
        let (path, query) = page.split_once('?').unwrap_or((page, ""));
        let mut query = query.to_owned();
        query_string::push(&mut query, Self::PARAM, &self.0);
        format!("{path}?{query}{fragment}")
    }

    /// The URL for a new mailbox, preset with the customer and owner of the list.
    pub fn new_mailbox_href(&self) -> String {
        self.preset(paths::NEW_MAILBOX, &["customer", "owner"])
    }

    /// The URL for importing a file, preset with the customer of the list.
    pub fn import(&self) -> String {
        self.preset(paths::IMPORTS, &["customer"])
    }

    /// The URL for creating something at `path`, preset with the customer of the list.
    pub fn create_href(&self, path: &str) -> String {
        self.preset(path, &["customer"])
    }

    /// The URL of a form, preset with these parameters of the list.
    fn preset(&self, path: &str, names: &[&str]) -> String {
        let mut query = String::new();
        let is_preset = |name: &str, value: &str| names.contains(&name) && value.parse::<i64>().is_ok();
        let presets = query_string::pairs(&self.0).filter(|(name, value)| is_preset(name, value));
        presets.for_each(|(name, value)| query_string::push(&mut query, &name, &value));
        self.carry(&if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(list: &str) -> ListOrigin {
        ListOrigin::from_list(&ListQuery::parse(list))
    }

    #[test]
    fn a_page_leads_back_to_the_list_it_was_opened_from() {
        let list = "q=M%C3%BCller+%26+Co&customer=5&sort=name&order=desc&after=7.z";
        let page = origin(list).carry("/mailboxes/1?tab=2#pin");
        let query = page.strip_prefix("/mailboxes/1?").and_then(|rest| rest.strip_suffix("#pin")).unwrap();
        assert_eq!(query_string::pairs(query).next(), Some(("tab".to_owned(), "2".to_owned())));
        assert_eq!(ListOrigin::from_query(query).list(), format!("/mailboxes?{list}"));
    }

    #[test]
    fn the_list_page_is_its_own_origin() {
        assert_eq!(ListOrigin::from_page("/mailboxes", "customer=5&display=open"), origin("customer=5"));
        assert_eq!(ListOrigin::from_page("/mailboxes/1", "customer=7&from=customer%3D5"), origin("customer=5"));
    }

    #[test]
    fn the_unfiltered_list_adds_no_parameter() {
        assert_eq!(origin("").carry("/mailboxes/1"), "/mailboxes/1");
        assert_eq!(ListOrigin::from_query("").list(), "/mailboxes");
    }

    #[test]
    fn a_list_can_be_of_users_or_sounds() {
        let users = ListOrigin::from_list_params("q=ann&customer=5&odd=1");
        assert_eq!(users.list_at("/users"), "/users?q=ann&customer=5");
        assert_eq!(users.create_href("/users/new"), "/users/new?customer=5&from=q%3Dann%26customer%3D5");
        assert_eq!(ListOrigin::from_list_params("used=no").list_at("/sounds"), "/sounds?used=no");
    }

    #[test]
    fn the_users_page_is_not_part_of_the_list() {
        let origin = ListOrigin::from_query("from=customer%3D5%26owner%3D7%26user%3D7");
        assert_eq!((origin.user(), origin.list().as_str()), (Some(7), "/mailboxes?customer=5&owner=7"));
        assert_eq!(ListOrigin::from_query("from=user%3D%2F%2Fevil.example").user(), None);
    }

    #[test]
    fn another_customer_drops_the_list() {
        assert_eq!(origin("customer=5&sort=name").at_customer(5), origin("customer=5&sort=name"));
        assert_eq!(origin("customer=5&sort=name").at_customer(6), origin("customer=6"));
        assert_eq!(origin("sort=name").at_customer(6), origin("sort=name"));
    }

    #[test]
    fn origin_cannot_redirect_elsewhere() {
        for value in
            ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2Fusers", "next%3D%2F%2Fevil.example", "%0d%0a"]
        {
            assert_eq!(ListOrigin::from_query(&format!("from={value}")).list(), "/mailboxes", "{value}");
        }
        let list = ListOrigin::from_query("from=customer%3D5%0d%0aset-cookie%3Ax%26evil%3D1%26sort%3Dname").list();
        assert_eq!(list, "/mailboxes?customer=5%0D%0Aset-cookie%3Ax&sort=name");
        assert_eq!(ListOrigin::from_query(&format!("from=q%3D{}", "x".repeat(5_000))).list(), "/mailboxes");
    }

    #[test]
    fn forms_are_preset_with_customer_and_owner_of_the_list() {
        assert_eq!(origin("").new_mailbox_href(), "/mailboxes/new");
        assert_eq!(origin("customer=5").new_mailbox_href(), "/mailboxes/new?customer=5&from=customer%3D5");
        assert_eq!(
            ListOrigin::from_user(5, 7).new_mailbox_href(),
            "/mailboxes/new?customer=5&owner=7&from=customer%3D5%26owner%3D7%26user%3D7"
        );
        assert_eq!(origin("owner=none").new_mailbox_href(), "/mailboxes/new?from=owner%3Dnone");
        assert_eq!(
            origin("customer=5&sort=name").import(),
            "/mailboxes/import?customer=5&from=customer%3D5%26sort%3Dname"
        );
    }
}
