//! Resolves the numbers that the rows of a file give to mailboxes: a number that one row frees may be taken by another.

use std::collections::HashMap;

/// The most mailboxes that exchange their numbers in a cycle. A cycle is stored in one transaction, while every other
/// write waits.
pub const MAX_NUMBER_CYCLE: usize = 200;

/// A number of a customer.
pub type NumberKey = (i64, String);

/// A row that gives a mailbox another number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberClaim {
    /// The row's position in the file.
    pub row: i64,
    /// The line on which it begins.
    pub line: i64,
    /// The mailbox that is to get the number; `None`: a new one.
    pub mailbox: Option<i64>,
    /// The number.
    pub wants: NumberKey,
    /// The mailbox that has the number now.
    pub holder: Option<i64>,
}

/// Why a row does not get its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimRefusal {
    /// Another mailbox has it and keeps it.
    Taken,
    /// Another mailbox has it, and the row on this line, which would free it, is refused.
    Blocked(i64),
    /// The row on this line gives the same number to another mailbox.
    ClaimedTwice(i64),
    /// This many rows exchange their numbers in a cycle: more than [`MAX_NUMBER_CYCLE`].
    Cycle(usize),
}

/// When a row is applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ApplyOrder {
    /// How many rows have to be applied before it.
    pub after: i64,
    /// The same for all rows of one cycle, which are applied together: the position of one of them.
    pub ring: Option<i64>,
}

/// The result for each claim, in order.
pub fn resolve_claims(claims: &[NumberClaim]) -> Vec<Result<ApplyOrder, ClaimRefusal>> {
    let mut results: Vec<Result<ApplyOrder, ClaimRefusal>> = vec![Ok(ApplyOrder::default()); claims.len()];
    let mut claimed: HashMap<&NumberKey, usize> = HashMap::new();
    for (i, claim) in claims.iter().enumerate() {
        if let Some(first) = claimed.get(&claim.wants) {
            results[i] = Err(ClaimRefusal::ClaimedTwice(claims[*first].line));
        } else {
            claimed.insert(&claim.wants, i);
        }
    }
    let releasing: HashMap<i64, usize> =
        claims.iter().enumerate().filter_map(|(i, claim)| Some((claim.mailbox?, i))).collect();
    // The claim that frees the number of this one.
    let before: Vec<Option<usize>> =
        claims.iter().map(|claim| claim.holder.and_then(|holder| releasing.get(&holder).copied())).collect();
    for (i, claim) in claims.iter().enumerate() {
        if results[i].is_ok() && claim.holder.is_some() && before[i].is_none() {
            results[i] = Err(ClaimRefusal::Taken);
        }
    }
    propagate_refusals(claims, &claimed, &mut results);
    for ring in assign_order(&before, &mut results) {
        for i in &ring {
            results[*i] = if ring.len() > MAX_NUMBER_CYCLE {
                Err(ClaimRefusal::Cycle(ring.len()))
            } else {
                Ok(ApplyOrder { after: 0, ring: Some(claims[ring[0]].row) })
            };
        }
    }
    results
}

/// A refused row keeps its mailbox's number, so the row that claims that number is refused, too.
fn propagate_refusals(
    claims: &[NumberClaim],
    claimed: &HashMap<&NumberKey, usize>,
    results: &mut [Result<ApplyOrder, ClaimRefusal>],
) {
    let claim_by_holder: HashMap<i64, usize> =
        claimed.values().filter_map(|i| Some((claims[*i].holder?, *i))).collect();
    let mut refused: Vec<usize> = (0..claims.len()).filter(|i| results[*i].is_err()).collect();
    while let Some(i) = refused.pop() {
        let Some(blocked) = claims[i].mailbox.and_then(|mailbox| claim_by_holder.get(&mailbox)) else { continue };
        if results[*blocked].is_ok() {
            results[*blocked] = Err(ClaimRefusal::Blocked(claims[i].line));
            refused.push(*blocked);
        }
    }
}

/// Sets how many claims come before each claim, and returns the cycles, in which each waits for another.
fn assign_order(before: &[Option<usize>], results: &mut [Result<ApplyOrder, ClaimRefusal>]) -> Vec<Vec<usize>> {
    let (mut rings, mut visited) = (Vec::new(), vec![false; results.len()]);
    for start in 0..results.len() {
        let (mut path, mut next) = (Vec::new(), Some(start));
        while let Some(current) = next.filter(|current| results[*current].is_ok() && !visited[*current]) {
            visited[current] = true;
            path.push(current);
            next = before[current];
        }
        if let Some(cycle_start) = next.and_then(|current| path.iter().position(|step| *step == current)) {
            rings.push(path.split_off(cycle_start));
            continue;
        }
        let first = next.map_or(0, |current| results[current].map_or(0, |order| order.after + 1));
        for (after, current) in (first..).zip(path.into_iter().rev()) {
            results[current] = Ok(ApplyOrder { after, ring: None });
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The mailboxes `1..=count` have their ids as numbers; each row is `(mailbox, number)`, with 0 for a new mailbox.
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
        let order = |after, ring| Ok(ApplyOrder { after, ring });
        assert_eq!(resolved(&[(1, 2), (2, 3), (3, 9)]), [order(2, None), order(1, None), order(0, None)]);
        assert_eq!(resolved(&[(1, 2), (2, 1), (3, 9)]), [order(0, Some(1)), order(0, Some(1)), order(0, None)]);
        assert_eq!(resolved(&[(0, 9)]), [order(0, None)]);
    }

    #[test]
    fn numbers_that_are_not_freed_block_the_chain() {
        let (taken, claimed_twice) = (Err(ClaimRefusal::Taken), |line| Err(ClaimRefusal::ClaimedTwice(line)));
        assert_eq!(resolved(&[(1, 2)]), [taken]);
        assert_eq!(resolved(&[(1, 2), (2, 3)]), [Err(ClaimRefusal::Blocked(3)), taken]);
        assert_eq!(resolved(&[(1, 9), (2, 9)]), [Ok(ApplyOrder::default()), claimed_twice(2)]);
        assert_eq!(resolved(&[(1, 2), (2, 9), (0, 9)])[2], claimed_twice(3));
    }

    #[test]
    fn overlong_cycles_are_refused() {
        let count = i64::try_from(MAX_NUMBER_CYCLE).unwrap() + 1;
        let rows: Vec<_> = (1..=count).map(|id| (id, id % count + 1)).collect();
        assert!(
            resolve_claims(&claims(&rows, count))
                .iter()
                .all(|result| *result == Err(ClaimRefusal::Cycle(MAX_NUMBER_CYCLE + 1)))
        );
        let rows: Vec<_> = (1..count).map(|id| (id, id % (count - 1) + 1)).collect();
        assert!(resolve_claims(&claims(&rows, count)).iter().all(Result::is_ok));
    }

    proptest! {
        #[test]
        fn accepted_rows_can_be_applied_in_the_resolved_order(
            targets in proptest::collection::vec(1..9_i64, 5),
            moves in proptest::collection::vec(any::<bool>(), 5),
            new in proptest::collection::vec(6..9_i64, 0..3),
        ) {
            let mut rows: Vec<(i64, i64)> = (1..=5).zip(targets).zip(moves)
                .filter(|((id, number), move_it)| *move_it && id != number).map(|(row, _)| row).collect();
            rows.extend(new.into_iter().map(|number| (0, number)));
            let claims = claims(&rows, 5);
            let mut accepted: Vec<_> = resolve_claims(&claims).into_iter().zip(&rows)
                .filter_map(|(result, row)| Some((result.ok()?, *row))).collect();
            accepted.sort();
            let mut numbers: HashMap<i64, i64> = (1..=5).map(|id| (id, id)).collect();
            let mut rest = accepted.as_slice();
            while let Some((order, _)) = rest.first() {
                let in_cycle = rest.iter().take_while(|(other, _)| other.ring.is_some() && other.ring == order.ring);
                let group_len = in_cycle.count().max(1);
                for (_, (id, _)) in &rest[..group_len] {
                    numbers.remove(id);
                }
                for (i, (_, (id, number))) in (0..).zip(&rest[..group_len]) {
                    prop_assert!(!numbers.values().any(|taken| taken == number), "{number} is taken");
                    numbers.insert(if *id == 0 { -i - 10 * number } else { *id }, *number);
                }
                rest = &rest[group_len..];
            }
        }
    }
}
