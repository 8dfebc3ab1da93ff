//! Lists that are read page by page, each from the edge of the page before.

use crate::lists::mailbox_list::Side;

/// A page of rows.
pub(super) struct Page<T> {
    /// The rows, in the order of the list.
    pub(super) rows: Vec<T>,
    side: Option<Side>,
    more: bool,
}

impl<T> Page<T> {
    /// Makes a page of at most `limit` rows from those that were found on this side of a cursor, nearest first: one more than
    /// the page has, if there are as many. `None`: the list was read from its beginning.
    pub(super) fn new(mut found: Vec<T>, limit: u32, side: Option<Side>) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = found.len() > limit;
        found.truncate(limit);
        if side == Some(Side::Before) {
            found.reverse();
        }
        Self { rows: found, side, more }
    }

    /// Whether the list has rows on the side of the cursor beyond those of this page.
    pub(super) const fn has_more(&self) -> bool {
        self.more
    }

    /// The last row, if another page follows it.
    pub(super) fn last_before_next(&self) -> Option<&T> {
        self.rows.last().filter(|_| self.more || self.side == Some(Side::Before))
    }

    /// The first row, if another page precedes it.
    pub(super) fn first_after_previous(&self) -> Option<&T> {
        let has_previous = match self.side {
            None => false,
            Some(Side::After) => true,
            Some(Side::Before) => self.more,
        };
        self.rows.first().filter(|_| has_previous)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(found: &[u8], side: Option<Side>) -> (Vec<u8>, Option<u8>, Option<u8>) {
        let page = Page::new(found.to_vec(), 2, side);
        let (next, previous) = (page.last_before_next().copied(), page.first_after_previous().copied());
        (page.rows, next, previous)
    }

    #[test]
    fn neighbors_are_known_from_one_row_more() {
        assert_eq!(page(&[], None), (vec![], None, None));
        assert_eq!(page(&[1, 2], None), (vec![1, 2], None, None));
        assert_eq!(page(&[1, 2, 3], None), (vec![1, 2], Some(2), None));
        assert_eq!(page(&[3, 4, 5], Some(Side::After)), (vec![3, 4], Some(4), Some(3)));
        assert_eq!(page(&[3], Some(Side::After)), (vec![3], None, Some(3)));
        assert_eq!(page(&[4, 3, 2], Some(Side::Before)), (vec![3, 4], Some(4), Some(3)));
        assert_eq!(page(&[2, 1], Some(Side::Before)), (vec![1, 2], Some(2), None));
    }
}
