//! What stands in the list below a combobox, and what its keys do to it.

use crate::forms::list_choice::ListChoice;

/// The list. A row without a choice stands for choosing none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MatchList {
    /// What was found by the last search that was answered.
    rows: Vec<Option<ListChoice>>,
    /// Which of it Enter chooses.
    at: usize,
    is_open: bool,
    is_answered: bool,
    /// Enter was pressed before the answer.
    is_awaited: bool,
}

/// What Enter does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enter {
    /// Nothing that the list knows of: the form may be sent.
    Pass,
    /// The answer is waited for, or there is none to choose.
    Stay,
    /// This row is chosen.
    Choose(Option<ListChoice>),
}

impl MatchList {
    /// A search begins.
    pub fn ask(&mut self) {
        (self.is_answered, self.is_awaited) = (false, false);
    }

    /// The search is answered. A search for nothing offers to choose `none` first. The row of `current` is the one
    /// that Enter chooses, else the first. What is returned is what Enter does that was pressed before.
    pub fn answer(&mut self, found: Vec<ListChoice>, none: bool, current: &str) -> Enter {
        let rows = none.then_some(None).into_iter().chain(found.into_iter().map(Some));
        self.rows = rows.collect();
        self.at = self.rows.iter().position(|row| value_of(row.as_ref()) == current).unwrap_or(0);
        (self.is_open, self.is_answered) = (true, true);
        match self.rows.first() {
            Some(row) if std::mem::take(&mut self.is_awaited) => Enter::Choose(row.clone()),
            _ => Enter::Stay,
        }
    }

    /// Nothing is offered any more.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// To another row, and round the ends.
    pub fn step(&mut self, down: bool) {
        let count = self.rows.len();
        if count > 0 {
            self.at = (self.at + if down { 1 } else { count - 1 }) % count;
        }
    }

    /// To this row.
    pub fn point(&mut self, at: usize) {
        self.at = at;
    }

    /// Enter is pressed; `typed`: something was typed that is not chosen yet.
    pub fn enter(&mut self, typed: bool) -> Enter {
        match (self.active(), self.is_open && self.is_answered) {
            (Some(row), true) => Enter::Choose(row.clone()),
            _ if !typed && !self.is_open => Enter::Pass,
            (_, answered) => {
                self.is_awaited = !answered;
                Enter::Stay
            }
        }
    }

    /// The rows, from the first.
    pub fn rows(&self) -> &[Option<ListChoice>] {
        &self.rows
    }

    /// The row that Enter chooses.
    pub fn active(&self) -> Option<&Option<ListChoice>> {
        self.rows.get(self.at)
    }

    /// Its place.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether there is something to see.
    pub fn is_shown(&self) -> bool {
        self.is_open && !self.rows.is_empty()
    }

    /// Whether a search was answered since the list was opened.
    pub fn is_open(&self) -> bool {
        self.is_open
    }
}

fn value_of(row: Option<&ListChoice>) -> String {
    row.map(ListChoice::value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::customer_context::Owner;

    fn person(id: i64) -> ListChoice {
        ListChoice::Owner(Owner { id, name: format!("User {id}"), email: String::new() })
    }

    fn answered(ids: &[i64], none: bool, current: &str) -> MatchList {
        let mut list = MatchList::default();
        list.ask();
        assert_eq!(list.answer(ids.iter().copied().map(person).collect(), none, current), Enter::Stay);
        list
    }

    #[test]
    fn the_arrows_go_round_the_ends() {
        let mut list = answered(&[1, 2, 3], false, "");
        let mut seen = vec![];
        for down in [true, true, true, false] {
            list.step(down);
            seen.push(list.at());
        }
        assert_eq!(seen, [1, 2, 0, 2]);
        let mut empty = answered(&[], false, "");
        empty.step(true);
        assert_eq!((empty.at(), empty.active(), empty.is_shown(), empty.is_open()), (0, None, false, true));
    }

    #[test]
    fn what_is_chosen_is_where_the_list_begins() {
        assert_eq!(answered(&[1, 2], true, "2").at(), 2);
        assert_eq!(answered(&[1, 2], true, "9").at(), 0);
        assert_eq!(answered(&[1, 2], true, "").active(), Some(&None), "nobody");
    }

    #[test]
    fn enter_chooses_what_is_found_and_never_what_was_found_before() {
        let mut list = answered(&[1, 2], false, "");
        list.step(true);
        assert_eq!(list.enter(true), Enter::Choose(Some(person(2))));
        list.ask();
        assert_eq!(list.enter(true), Enter::Stay, "the rows are of what was typed before");
        assert_eq!(list.answer(vec![person(7), person(8)], false, ""), Enter::Choose(Some(person(7))));
    }

    #[test]
    fn enter_chooses_nothing_where_nothing_is_found() {
        let mut list = MatchList::default();
        list.ask();
        assert_eq!(list.enter(true), Enter::Stay);
        assert_eq!(list.answer(vec![], false, ""), Enter::Stay);
        assert_eq!(list.enter(true), Enter::Stay);
    }

    #[test]
    fn typing_on_takes_enter_back() {
        let mut list = MatchList::default();
        list.ask();
        assert_eq!(list.enter(true), Enter::Stay);
        list.ask();
        assert_eq!(list.answer(vec![person(1)], false, ""), Enter::Stay);
    }

    #[test]
    fn enter_in_a_closed_list_sends_the_form() {
        let mut list = answered(&[1], false, "");
        list.close();
        assert_eq!(list.enter(false), Enter::Pass);
        assert!(!list.is_shown());
    }
}
