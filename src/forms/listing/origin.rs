//! Which list of mailboxes somebody came from, so that they come back to it.

use serde::{Deserialize, Serialize};

use super::ListQuery;
use crate::forms::query_string;

/// The list that somebody came from, as its query string; empty for all mailboxes. The addresses of the pages that
/// a list leads to carry it along.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOrigin(String);

impl ListOrigin {
    /// Its name in an address.
    pub const PARAM: &str = "from";
    /// Where the list is.
    const LIST_PATH: &str = "/mailboxes";
    /// No list's query string is longer.
    const MAX_QUERY_BYTES: usize = 4_000;

    /// This list.
    pub fn from_list(list: &ListQuery) -> Self {
        Self(list.to_query())
    }

    /// The mailboxes of this owner.
    pub fn from_owner(customer: i64, owner: i64) -> Self {
        Self(format!("customer={customer}&owner={owner}"))
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

    fn from_list_params(said: &str) -> Self {
        let mut list = String::new();
        if said.len() <= Self::MAX_QUERY_BYTES {
            let known = query_string::pairs(said).filter(|(name, _)| ListQuery::is_list_param(name));
            known.for_each(|(name, value)| query_string::push(&mut list, &name, &value));
        }
        Self(list)
    }

    /// The address of the list.
    pub fn list(&self) -> String {
        if self.0.is_empty() { Self::LIST_PATH.to_owned() } else { format!("{}?{}", Self::LIST_PATH, self.0) }
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
            ListOrigin::from_owner(5, 7).new_mailbox_href(),
            "/mailboxes/new?customer=5&owner=7&from=customer%3D5%26owner%3D7"
        );
        assert_eq!(origin("owner=none").new_mailbox_href(), "/mailboxes/new?from=owner%3Dnone");
        assert_eq!(
            origin("customer=5&sort=name").import(),
            "/mailboxes/import?customer=5&from=customer%3D5%26sort%3Dname"
        );
    }
}
