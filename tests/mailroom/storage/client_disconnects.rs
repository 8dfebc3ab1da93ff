//! Clients that hang up while their request is under way. A server drops the handler then, at whatever `await` it
//! stands.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use mailroom::domain::field::Field;

use super::write_requests::{REQUEST_KINDS, WriteRequests};

/// So many clients hang up; a command asks for more.
const DISCONNECTS: usize = 2_000;

/// How long anything may take, where a writer that is stuck would take for ever.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// Polls `future` so many times at most, then drops it where it stands; `true`: it had ended before.
async fn drop_after_polls(polls: usize, future: impl Future) -> bool {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|context| {
        if future.as_mut().poll(context).is_ready() {
            return Poll::Ready(true);
        }
        left = left.saturating_sub(1);
        if left == 0 { Poll::Ready(false) } else { Poll::Pending }
    })
    .await
}

/// A number that looks like chance and is the same in every run.
fn pseudo_random(n: usize) -> usize {
    let mut x = (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^= x >> 29;
    x = x.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from(x >> 33).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn clients_that_disconnect_block_nobody_and_leave_nothing_half_written() {
    let asked = std::env::var("MAILROOM_HANG_UPS").ok().and_then(|many| many.parse().ok());
    let (doors, many) = (WriteRequests::new().await, asked.unwrap_or(DISCONNECTS));
    // Every kind is answered when nobody hangs up, so that the rest is no test of refusals.
    for n in 0..REQUEST_KINDS {
        let (mut browser, request) = doors.request(n).await;
        let path = request.uri().path().to_owned();
        let answer = browser.send(request).await;
        assert!(answer.status < 400, "{path} answered {}: {}", answer.status, answer.body);
    }
    let mut dropped = [0; REQUEST_KINDS];
    for n in REQUEST_KINDS..many {
        let (mut browser, request) = doors.request(n).await;
        if !drop_after_polls(1 + pseudo_random(n) % 40, browser.send(request)).await {
            dropped[n % REQUEST_KINDS] += 1;
        }
    }
    assert!(dropped.iter().all(|count| *count > 0), "each kind was left at least once: {dropped:?}");

    let saved = tokio::time::timeout(
        TIME_LIMIT,
        doors.world.create_mailbox(doors.world.left, "999999", &[(Field::Name, "After")]),
    );
    saved.await.expect("the next save works");
    let (mut browser, request) = doors.request(REQUEST_KINDS * many).await;
    let answer = tokio::time::timeout(TIME_LIMIT, browser.send(request)).await.expect("the next request is answered");
    assert!(answer.status < 400, "{}", answer.body);
    // More than there are readers, at once: none of them is held by a request that is gone.
    let db = doors.world.app().db.clone();
    let reads = (0..6).map(|_| db.read().begin());
    let reads =
        tokio::time::timeout(TIME_LIMIT, futures_util::future::join_all(reads)).await.expect("every reader is free");
    assert!(reads.iter().all(Result::is_ok));
    drop(reads);
    doors.world.test.assert_consistent().await;
}
