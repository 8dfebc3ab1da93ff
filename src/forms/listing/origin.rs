//! Which list of mailboxes somebody came from, so that they come back to it.

use serde::{Deserialize, Serialize};

use super::ListQuery;
use crate::forms::query;

/// The list that somebody came from, as its query string; empty for all mailboxes. The addresses of the pages that
/// a list leads to carry it along.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin(String);

impl Origin {
    /// Its name in an address.
    pub const NAME: &str = "from";
    /// Where the list is.
    const LIST: &str = "/mailboxes";
    /// No list's query string is longer.
    const LONGEST: usize = 4_000;

    /// This list.
    pub fn of(list: &ListQuery) -> Self {
        Self(list.to_query())
    }

    /// The mailboxes of this owner.
    pub fn of_owner(customer: i64, owner: i64) -> Self {
        Self(format!("customer={customer}&owner={owner}"))
    }

    /// What the query string of a page says. Only what the list itself understands is taken from it, so it can lead
    /// nowhere but to the list.
    pub fn read(query: &str) -> Self {
        let said = query::pairs(query).find(|(name, _)| name == Self::NAME).map(|(_, said)| said);
        Self::understood(&said.unwrap_or_default())
    }

    /// Where somebody is who looks at this page: the list itself, or what it led to.
    pub fn at(path: &str, query: &str) -> Self {
        if path == Self::LIST { Self::understood(query) } else { Self::read(query) }
    }

    fn understood(said: &str) -> Self {
        let mut list = String::new();
        if said.len() <= Self::LONGEST {
            let known = query::pairs(said).filter(|(name, _)| ListQuery::understands(name));
            known.for_each(|(name, value)| query::push(&mut list, &name, &value));
        }
        Self(list)
    }

    /// The address of the list.
    pub fn list(&self) -> String {
        if self.0.is_empty() { Self::LIST.to_owned() } else { format!("{}?{}", Self::LIST, self.0) }
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
        query::push(&mut asked, Self::NAME, &self.0);
        format!("{path}?{asked}{fragment}")
    }

    /// Where a new mailbox is made, for the customer and the owner whose mailboxes the list shows.
    pub fn new_mailbox(&self) -> String {
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
        let pairs = query::pairs(&self.0).filter(|(name, value)| fits(name, value));
        pairs.for_each(|(name, value)| query::push(&mut said, &name, &value));
        self.carry(&if said.is_empty() { path.to_owned() } else { format!("{path}?{said}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(list: &str) -> Origin {
        Origin::of(&ListQuery::parse(list))
    }

    #[test]
    fn a_page_leads_back_to_the_list_it_was_opened_from() {
        let list = "q=M%C3%BCller+%26+Co&customer=5&sort=name&order=desc&after=7.z";
        let page = of(list).carry("/mailboxes/1?tab=2#pin");
        let query = page.strip_prefix("/mailboxes/1?").and_then(|rest| rest.strip_suffix("#pin")).unwrap();
        assert_eq!(query::pairs(query).next(), Some(("tab".to_owned(), "2".to_owned())));
        assert_eq!(Origin::read(query).list(), format!("/mailboxes?{list}"));
    }

    #[test]
    fn who_looks_at_the_list_is_there() {
        assert_eq!(Origin::at("/mailboxes", "customer=5&display=open"), of("customer=5"));
        assert_eq!(Origin::at("/mailboxes/1", "customer=7&from=customer%3D5"), of("customer=5"));
    }

    #[test]
    fn the_whole_list_is_carried_by_nothing() {
        assert_eq!(of("").carry("/mailboxes/1"), "/mailboxes/1");
        assert_eq!(Origin::read("").list(), "/mailboxes");
    }

    #[test]
    fn it_leads_to_the_list_and_nowhere_else() {
        for said in
            ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2Fusers", "next%3D%2F%2Fevil.example", "%0d%0a"]
        {
            assert_eq!(Origin::read(&format!("from={said}")).list(), "/mailboxes", "{said}");
        }
        let smuggled = Origin::read("from=customer%3D5%0d%0aset-cookie%3Ax%26evil%3D1%26sort%3Dname").list();
        assert_eq!(smuggled, "/mailboxes?customer=5%0D%0Aset-cookie%3Ax&sort=name");
        assert_eq!(Origin::read(&format!("from=q%3D{}", "x".repeat(5_000))).list(), "/mailboxes");
    }

    #[test]
    fn forms_begin_with_the_customer_and_the_owner_of_the_list() {
        assert_eq!(of("").new_mailbox(), "/mailboxes/new");
        assert_eq!(of("customer=5").new_mailbox(), "/mailboxes/new?customer=5&from=customer%3D5");
        assert_eq!(
            Origin::of_owner(5, 7).new_mailbox(),
            "/mailboxes/new?customer=5&owner=7&from=customer%3D5%26owner%3D7"
        );
        assert_eq!(of("owner=none").new_mailbox(), "/mailboxes/new?from=owner%3Dnone");
        assert_eq!(of("customer=5&sort=name").import(), "/mailboxes/import?customer=5&from=customer%3D5%26sort%3Dname");
    }
}
