//! Which list of mailboxes somebody came from, so that they come back to it.

use serde::{Deserialize, Serialize};

use super::ListQuery;
use crate::forms::query_string;

/// The list that somebody came from, as its query string; empty for all there is. The addresses of the pages that
/// a list leads to carry it along. It is a list of mailboxes, or on the pages of users and sounds one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOrigin(String);

impl ListOrigin {
    /// Its name in an address.
    pub const PARAM: &str = "from";
    /// Where the list is.
    const LIST_PATH: &str = "/mailboxes";
    /// On whose page the list was.
    const USER_PARAM: &str = "user";
    /// What the list of sounds understands and that of mailboxes does not.
    const UNUSED_PARAM: &str = "used";
    /// No list's query string is longer.
    const MAX_QUERY_BYTES: usize = 4_000;

    /// This list.
    pub fn from_list(list: &ListQuery) -> Self {
        Self(list.to_query())
    }

    /// The mailboxes of this user, as their page names them.
    pub fn from_user(customer: i64, user: i64) -> Self {
        Self(format!("customer={customer}&owner={user}&{}={user}", Self::USER_PARAM))
    }

    /// What the query string of a page says. Only what the list itself understands is taken from it, so it can lead
    /// nowhere but to the list.
    pub fn from_query(query: &str) -> Self {
        let said = query_string::pairs(query).find(|(name, _)| name == Self::PARAM).map(|(_, said)| said);
        Self::from_list_params(&said.unwrap_or_default())
    }

    /// Where somebody is who looks at this page: the list itself, or what it led to.
    pub fn from_page(path: &str, query: &str) -> Self {
        if path == Self::LIST_PATH { Self::from_list_params(query) } else { Self::from_query(query) }
    }

    /// The list of this query string.
    pub fn from_list_params(said: &str) -> Self {
        let mut list = String::new();
        if said.len() <= Self::MAX_QUERY_BYTES {
            let known = query_string::pairs(said).filter(|(name, value)| match name.as_str() {
                Self::USER_PARAM => value.parse::<i64>().is_ok(),
                name => name == Self::UNUSED_PARAM || ListQuery::is_list_param(name),
            });
            known.for_each(|(name, value)| query_string::push(&mut list, &name, &value));
        }
        Self(list)
    }

    /// The address of the list of mailboxes.
    pub fn list(&self) -> String {
        self.list_at(Self::LIST_PATH)
    }

    /// The address of the list at `path`.
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

    fn number(&self, wanted: &str) -> Option<i64> {
        query_string::pairs(&self.0).find(|(name, _)| name == wanted).and_then(|(_, value)| value.parse().ok())
    }

    /// The same for whoever has gone on to `customer`: a list of another one is of no use there.
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

    /// The address of a page, with this carried along.
    pub fn carry(&self, address: &str) -> String {
        if self.0.is_empty() {
            return address.to_owned();
        }
        let (page, fragment) = address.find('#').map_or((address, ""), |at| address.split_at(at));
        let (path, asked) = page.split_once('?').unwrap_or((page, ""));
        let mut asked = asked.to_owned();
        query_string::push(&mut asked, Self::PARAM, &self.0);
        format!("{path}?{asked}{fragment}")
    }

    /// Where a new mailbox is made, for the customer and the owner whose mailboxes the list shows.
    pub fn new_mailbox_href(&self) -> String {
        self.preset("/mailboxes/new", &["customer", "owner"])
    }

    /// Where a file is imported, into the customer whose mailboxes the list shows.
    pub fn import(&self) -> String {
        self.preset("/mailboxes/import", &["customer"])
    }

    /// Where something is made at `path`, for the customer of the list.
    pub fn create_href(&self, path: &str) -> String {
        self.preset(path, &["customer"])
    }

    /// The address of a form, which begins with what the list says of these.
    fn preset(&self, path: &str, names: &[&str]) -> String {
        let mut said = String::new();
        let fits = |name: &str, value: &str| names.contains(&name) && value.parse::<i64>().is_ok();
        let pairs = query_string::pairs(&self.0).filter(|(name, value)| fits(name, value));
        pairs.for_each(|(name, value)| query_string::push(&mut said, &name, &value));
        self.carry(&if said.is_empty() { path.to_owned() } else { format!("{path}?{said}") })
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
    fn the_page_of_a_user_is_no_part_of_the_list() {
        let theirs = ListOrigin::from_query("from=customer%3D5%26owner%3D7%26user%3D7");
        assert_eq!((theirs.user(), theirs.list().as_str()), (Some(7), "/mailboxes?customer=5&owner=7"));
        assert_eq!(ListOrigin::from_query("from=user%3D%2F%2Fevil.example").user(), None);
    }

    #[test]
    fn another_customer_leaves_the_list_behind() {
        assert_eq!(origin("customer=5&sort=name").at_customer(5), origin("customer=5&sort=name"));
        assert_eq!(origin("customer=5&sort=name").at_customer(6), origin("customer=6"));
        assert_eq!(origin("sort=name").at_customer(6), origin("sort=name"));
    }

    #[test]
    fn origin_cannot_redirect_elsewhere() {
        for said in
            ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2Fusers", "next%3D%2F%2Fevil.example", "%0d%0a"]
        {
            assert_eq!(ListOrigin::from_query(&format!("from={said}")).list(), "/mailboxes", "{said}");
        }
        let smuggled = ListOrigin::from_query("from=customer%3D5%0d%0aset-cookie%3Ax%26evil%3D1%26sort%3Dname").list();
        assert_eq!(smuggled, "/mailboxes?customer=5%0D%0Aset-cookie%3Ax&sort=name");
        assert_eq!(ListOrigin::from_query(&format!("from=q%3D{}", "x".repeat(5_000))).list(), "/mailboxes");
    }

    #[test]
    fn forms_begin_with_the_customer_and_the_owner_of_the_list() {
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
