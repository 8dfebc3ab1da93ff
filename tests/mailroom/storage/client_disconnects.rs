//! Clients that disconnect during their request. The server then drops the handler at its current `await`.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use mailroom::domain::field::MailboxField;

use super::write_requests::{REQUEST_KINDS, WriteRequests};

/// How many clients disconnect; `MAILROOM_HANG_UPS` overrides it.
const DISCONNECTS: usize = 2_000;

/// How long anything may take. A stuck writer would never finish.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// Polls `future` at most `polls` times, then drops it; `true` if it had finished by then.
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

/// A pseudo-random number that is the same in every run.
fn pseudo_random(n: usize) -> usize {
    let mut x = (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^= x >> 29;
    x = x.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from(x >> 33).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn clients_that_disconnect_block_no_one_and_leave_nothing_half_written() {
    let override_count = std::env::var("MAILROOM_HANG_UPS").ok().and_then(|count| count.parse().ok());
    let (requests, count) = (WriteRequests::new().await, override_count.unwrap_or(DISCONNECTS));
    // Every kind of request succeeds without a disconnect, so that the rest does not test refusals.
    for n in 0..REQUEST_KINDS {
        let (mut browser, request) = requests.request(n).await;
        let path = request.uri().path().to_owned();
        let answer = browser.send(request).await;
        assert!(answer.status < 400, "{path} answered {}: {}", answer.status, answer.body);
    }
    let mut dropped = [0; REQUEST_KINDS];
    for n in REQUEST_KINDS..count {
        let (mut browser, request) = requests.request(n).await;
        if !drop_after_polls(1 + pseudo_random(n) % 40, browser.send(request)).await {
            dropped[n % REQUEST_KINDS] += 1;
        }
    }
    assert!(dropped.iter().all(|count| *count > 0), "each kind was left at least once: {dropped:?}");

    let saved = tokio::time::timeout(
        TIME_LIMIT,
        requests.world.create_mailbox(requests.world.left, "999999", &[(MailboxField::Name, "After")]),
    );
    saved.await.expect("the next save works");
    let (mut browser, request) = requests.request(REQUEST_KINDS * count).await;
    let answer = tokio::time::timeout(TIME_LIMIT, browser.send(request)).await.expect("the next request is answered");
    assert!(answer.status < 400, "{}", answer.body);
    // More reads than connections, concurrently: no dropped request still holds a connection.
    let db = requests.world.app().db.clone();
    let reads = (0..6).map(|_| db.read().begin());
    let reads =
        tokio::time::timeout(TIME_LIMIT, futures_util::future::join_all(reads)).await.expect("every reader is free");
    assert!(reads.iter().all(Result::is_ok));
    drop(reads);
    requests.world.test.assert_consistent().await;
}
