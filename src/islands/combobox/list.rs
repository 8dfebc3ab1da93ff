//! The state of a combobox's list, and the effect of the keys on it.

use crate::forms::list_choice::ListChoice;

/// The list. A `None` row clears the choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MatchList {
    /// The results of the last answered search.
    rows: Vec<Option<ListChoice>>,
    /// The index of the active row.
    active: usize,
    is_open: bool,
    is_answered: bool,
    /// Enter was pressed before the response arrived.
    is_awaited: bool,
}

/// The effect of Enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enter {
    /// Not handled by the list: the form may be submitted.
    Pass,
    /// Ignored: the response is pending, or there is nothing to choose.
    Stay,
    /// Chooses this row.
    Choose(Option<ListChoice>),
}

impl MatchList {
    /// A search starts.
    pub fn ask(&mut self) {
        (self.is_answered, self.is_awaited) = (false, false);
    }

    /// The response of a search. With `none`, for an empty search, the first row clears the choice. The row of
    /// `current` becomes active, else the first. Returns the effect of an Enter that was pressed while waiting.
    pub fn answer(&mut self, found: Vec<ListChoice>, none: bool, current: &str) -> Enter {
        let rows = none.then_some(None).into_iter().chain(found.into_iter().map(Some));
        self.rows = rows.collect();
        self.active = self.rows.iter().position(|row| value_of(row.as_ref()) == current).unwrap_or(0);
        (self.is_open, self.is_answered) = (true, true);
        match self.rows.first() {
            Some(row) if std::mem::take(&mut self.is_awaited) => Enter::Choose(row.clone()),
            _ => Enter::Stay,
        }
    }

    /// Closes the list.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// Activates the next or previous row, wrapping around at the ends.
    pub fn step(&mut self, down: bool) {
        let count = self.rows.len();
        if count > 0 {
            self.active = (self.active + if down { 1 } else { count - 1 }) % count;
        }
    }

    /// Activates this row.
    pub fn point(&mut self, index: usize) {
        self.active = index;
    }

    /// Enter is pressed; `typed` is whether there is text that is not chosen yet.
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

    /// All rows.
    pub fn rows(&self) -> &[Option<ListChoice>] {
        &self.rows
    }

    /// The active row, which Enter chooses.
    pub fn active(&self) -> Option<&Option<ListChoice>> {
        self.rows.get(self.active)
    }

    /// The index of the active row.
    pub fn active_index(&self) -> usize {
        self.active
    }

    /// Whether the list is visible.
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
    fn arrows_wrap_around() {
        let mut list = answered(&[1, 2, 3], false, "");
        let mut indices = vec![];
        for down in [true, true, true, false] {
            list.step(down);
            indices.push(list.active_index());
        }
        assert_eq!(indices, [1, 2, 0, 2]);
        let mut empty = answered(&[], false, "");
        empty.step(true);
        assert_eq!((empty.active_index(), empty.active(), empty.is_shown(), empty.is_open()), (0, None, false, true));
    }

    #[test]
    fn current_choice_is_active_first() {
        assert_eq!(answered(&[1, 2], true, "2").active_index(), 2);
        assert_eq!(answered(&[1, 2], true, "9").active_index(), 0);
        assert_eq!(answered(&[1, 2], true, "").active(), Some(&None), "no choice");
    }

    #[test]
    fn enter_waits_for_results_of_current_search() {
        let mut list = answered(&[1, 2], false, "");
        list.step(true);
        assert_eq!(list.enter(true), Enter::Choose(Some(person(2))));
        list.ask();
        assert_eq!(list.enter(true), Enter::Stay, "the rows belong to the previous search");
        assert_eq!(list.answer(vec![person(7), person(8)], false, ""), Enter::Choose(Some(person(7))));
    }

    #[test]
    fn enter_chooses_nothing_without_results() {
        let mut list = MatchList::default();
        list.ask();
        assert_eq!(list.enter(true), Enter::Stay);
        assert_eq!(list.answer(vec![], false, ""), Enter::Stay);
        assert_eq!(list.enter(true), Enter::Stay);
    }

    #[test]
    fn typing_cancels_awaited_enter() {
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
