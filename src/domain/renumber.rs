//! Numbers that a table gives to mailboxes, looked at together: what one row sets free another may take.

use std::collections::HashMap;

/// The most mailboxes that pass their numbers round in a ring. A ring is stored in one go, and everybody else waits
/// meanwhile.
pub const MAX_NUMBER_CYCLE: usize = 200;

/// A number at a customer.
pub type NumberKey = (i64, String);

/// A row that gives a mailbox a number that it does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberClaim {
    /// The row's place in the table.
    pub row: i64,
    /// The line that it begins in.
    pub line: i64,
    /// The mailbox that is to get the number; `None`: a new one.
    pub mailbox: Option<i64>,
    /// The number.
    pub wants: NumberKey,
    /// The mailbox that has it now.
    pub holder: Option<i64>,
}

/// Why a row does not get its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimRefusal {
    /// Another mailbox has it and keeps it.
    Taken,
    /// Another mailbox has it, and the row in this line, which would set it free, cannot be taken itself.
    Blocked(i64),
    /// The row in this line gives the same number to another mailbox.
    ClaimedTwice(i64),
    /// So many rows pass their numbers round in a ring: more than [`MAX_NUMBER_CYCLE`].
    Cycle(usize),
}

/// When a row is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ApplyOrder {
    /// How many rows have to be done before it.
    pub after: i64,
    /// The rows of one ring, which are done at once, have the same; it is the place of one of them.
    pub ring: Option<i64>,
}

/// What becomes of each claim, in their order.
pub fn resolve_claims(claims: &[NumberClaim]) -> Vec<Result<ApplyOrder, ClaimRefusal>> {
    let mut settled: Vec<Result<ApplyOrder, ClaimRefusal>> = vec![Ok(ApplyOrder::default()); claims.len()];
    let mut given: HashMap<&NumberKey, usize> = HashMap::new();
    for (at, claim) in claims.iter().enumerate() {
        if let Some(first) = given.get(&claim.wants) {
            settled[at] = Err(ClaimRefusal::ClaimedTwice(claims[*first].line));
        } else {
            given.insert(&claim.wants, at);
        }
    }
    let leaving: HashMap<i64, usize> =
        claims.iter().enumerate().filter_map(|(at, claim)| Some((claim.mailbox?, at))).collect();
    // The claim that sets free what this one wants.
    let before: Vec<Option<usize>> =
        claims.iter().map(|claim| claim.holder.and_then(|holder| leaving.get(&holder).copied())).collect();
    for (at, claim) in claims.iter().enumerate() {
        if settled[at].is_ok() && claim.holder.is_some() && before[at].is_none() {
            settled[at] = Err(ClaimRefusal::Taken);
        }
    }
    propagate_refusals(claims, &given, &mut settled);
    for ring in assign_order(&before, &mut settled) {
        for at in &ring {
            settled[*at] = if ring.len() > MAX_NUMBER_CYCLE {
                Err(ClaimRefusal::Cycle(ring.len()))
            } else {
                Ok(ApplyOrder { after: 0, ring: Some(claims[ring[0]].row) })
            };
        }
    }
    settled
}

/// A row that is refused keeps its mailbox's number, so whoever wants that is refused, too.
fn propagate_refusals(
    claims: &[NumberClaim],
    given: &HashMap<&NumberKey, usize>,
    settled: &mut [Result<ApplyOrder, ClaimRefusal>],
) {
    let wanted_from: HashMap<i64, usize> = given.values().filter_map(|at| Some((claims[*at].holder?, *at))).collect();
    let mut refused: Vec<usize> = (0..claims.len()).filter(|at| settled[*at].is_err()).collect();
    while let Some(at) = refused.pop() {
        let Some(next) = claims[at].mailbox.and_then(|mailbox| wanted_from.get(&mailbox)) else { continue };
        if settled[*next].is_ok() {
            settled[*next] = Err(ClaimRefusal::Blocked(claims[at].line));
            refused.push(*next);
        }
    }
}

/// Says how many come before each claim, and returns the rings, in which everybody waits for another.
fn assign_order(before: &[Option<usize>], settled: &mut [Result<ApplyOrder, ClaimRefusal>]) -> Vec<Vec<usize>> {
    let (mut rings, mut known) = (Vec::new(), vec![false; settled.len()]);
    for start in 0..settled.len() {
        let (mut path, mut at) = (Vec::new(), Some(start));
        while let Some(here) = at.filter(|here| settled[*here].is_ok() && !known[*here]) {
            known[here] = true;
            path.push(here);
            at = before[here];
        }
        if let Some(begins) = at.and_then(|here| path.iter().position(|seen| *seen == here)) {
            rings.push(path.split_off(begins));
            continue;
        }
        let first = at.map_or(0, |here| settled[here].map_or(0, |turn| turn.after + 1));
        for (after, here) in (first..).zip(path.into_iter().rev()) {
            settled[here] = Ok(ApplyOrder { after, ring: None });
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Mailboxes have the numbers of their ids; `(mailbox, number)` in each row, 0: a new mailbox.
    fn claims(rows: &[(i64, i64)], count: i64) -> Vec<NumberClaim> {
        let claim = |(row, (mailbox, number)): (i64, &(i64, i64))| NumberClaim {
            row,
            line: row + 1,
            mailbox: Some(*mailbox).filter(|id| *id > 0),
            wants: (1, number.to_string()),
            holder: Some(*number).filter(|n| (1..=count).contains(n)),
        };
        (1..).zip(rows).map(claim).collect()
    }

    fn resolved(rows: &[(i64, i64)]) -> Vec<Result<ApplyOrder, ClaimRefusal>> {
        resolve_claims(&claims(rows, 5))
    }

    #[test]
    fn chains_are_ordered_and_cycles_applied_together() {
        let turn = |after, ring| Ok(ApplyOrder { after, ring });
        assert_eq!(resolved(&[(1, 2), (2, 3), (3, 9)]), [turn(2, None), turn(1, None), turn(0, None)]);
        assert_eq!(resolved(&[(1, 2), (2, 1), (3, 9)]), [turn(0, Some(1)), turn(0, Some(1)), turn(0, None)]);
        assert_eq!(resolved(&[(0, 9)]), [turn(0, None)]);
    }

    #[test]
    fn numbers_that_are_not_freed_block_the_chain() {
        let (taken, given) = (Err(ClaimRefusal::Taken), |line| Err(ClaimRefusal::ClaimedTwice(line)));
        assert_eq!(resolved(&[(1, 2)]), [taken]);
        assert_eq!(resolved(&[(1, 2), (2, 3)]), [Err(ClaimRefusal::Blocked(3)), taken]);
        assert_eq!(resolved(&[(1, 9), (2, 9)]), [Ok(ApplyOrder::default()), given(2)]);
        assert_eq!(resolved(&[(1, 2), (2, 9), (0, 9)])[2], given(3));
    }

    #[test]
    fn overlong_cycles_are_refused() {
        let count = i64::try_from(MAX_NUMBER_CYCLE).unwrap() + 1;
        let rows: Vec<_> = (1..=count).map(|id| (id, id % count + 1)).collect();
        assert!(
            resolve_claims(&claims(&rows, count))
                .iter()
                .all(|one| *one == Err(ClaimRefusal::Cycle(MAX_NUMBER_CYCLE + 1)))
        );
        let rows: Vec<_> = (1..count).map(|id| (id, id % (count - 1) + 1)).collect();
        assert!(resolve_claims(&claims(&rows, count)).iter().all(Result::is_ok));
    }

    proptest! {
        #[test]
        fn what_is_promised_can_be_done_in_that_order(
            wishes in proptest::collection::vec(1..9_i64, 5),
            moves in proptest::collection::vec(any::<bool>(), 5),
            new in proptest::collection::vec(6..9_i64, 0..3),
        ) {
            let mut rows: Vec<(i64, i64)> = (1..=5).zip(wishes).zip(moves)
                .filter(|((id, number), moves)| *moves && id != number).map(|(row, _)| row).collect();
            rows.extend(new.into_iter().map(|number| (0, number)));
            let claims = claims(&rows, 5);
            let mut good: Vec<_> = resolve_claims(&claims).into_iter().zip(&rows).filter_map(|(s, row)| Some((s.ok()?, *row))).collect();
            good.sort();
            let mut numbers: HashMap<i64, i64> = (1..=5).map(|id| (id, id)).collect();
            let mut rest = good.as_slice();
            while let Some((turn, _)) = rest.first() {
                let together = rest.iter().take_while(|(t, _)| t.ring.is_some() && t.ring == turn.ring).count().max(1);
                for (_, (id, _)) in &rest[..together] {
                    numbers.remove(id);
                }
                for (at, (_, (id, number))) in (0..).zip(&rest[..together]) {
                    prop_assert!(!numbers.values().any(|taken| taken == number), "{number} is taken");
                    numbers.insert(if *id == 0 { -at - 10 * number } else { *id }, *number);
                }
                rest = &rest[together..];
            }
        }
    }
}
