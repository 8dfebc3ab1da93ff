//! An import of a hundred thousand rows: the time per row relative to creating a single mailbox, and the peak memory of
//! the program.
//!
//! `make bench-import` runs it; `make bench-import ROWS=10000` imports fewer rows. It uploads the file on the page, as
//! a browser does, checks every row, applies all of them, and exports them again.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/mailroom/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::time::Instant;

use mailroom::services::imports;
use support::sound::post_file;
use support::world::World;

/// How many mailboxes are created one by one, to compare with.
const SINGLE_CREATES: u32 = 300;

#[tokio::main]
async fn main() {
    let rows: usize = std::env::var("ROWS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000);
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let single_create = seconds_per_single_create(&world).await;
    println!("{:<42}{:>10}{:>18}{:>18}", "", "total", "per row, relative", "peak memory");
    println!(
        "{:<42}{:>8.1} s{:>16.2} x{:>18}",
        format!("{SINGLE_CREATES} mailboxes, created one by one"),
        single_create * f64::from(SINGLE_CREATES),
        1.0,
        peak_memory()
    );
    let report = |what, started: Instant| {
        let took = started.elapsed().as_secs_f64();
        #[allow(clippy::cast_precision_loss, reason = "rows of a file are far from the limit")]
        let ratio = took / rows as f64 / single_create;
        println!("{what:<42}{took:>8.1} s{ratio:>16.2} x{:>18}", peak_memory());
    };

    let mut file = String::from("number,name,description,recipients\n");
    for n in 0..rows {
        let _ = writeln!(file, "{},Desk {n},\"By the window, {n}\",desk{n}@example.org", 1_000_000 + n);
    }
    println!("a file of {} kB", file.len() / 1024);
    let started = Instant::now();
    let customer = world.left.to_string();
    let fields = [("customer", customer.as_str())];
    let answer =
        post_file(&mut lea, "/mailboxes/import", &fields, Some(("desks.csv", "text/csv", file.as_bytes()))).await;
    drop(file);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let uuid = answer.location().rsplit('/').next().unwrap().to_owned();
    report("received", started);

    let started = Instant::now();
    let import = imports::get(world.app(), &world.lea, &uuid).await.unwrap();
    let columns: Vec<_> = import.columns.iter().map(|heading| heading.column).collect();
    let checking = imports::check(world.app(), &world.lea, &uuid, &columns).await.unwrap().unwrap();
    time_pages_during(&world, checking.wait()).await;
    report("looked at", started);

    let started = Instant::now();
    let run = imports::apply(world.app(), &world.lea, &uuid, true).await.unwrap().unwrap();
    time_pages_during(&world, run.wait()).await;
    report("applied", started);
    assert_eq!(world.active_mailboxes(world.left).await, i64::try_from(rows).unwrap());

    let started = Instant::now();
    let answer = lea.get("/mailboxes/export").await;
    report("exported (all of it kept by this bench)", started);
    assert_eq!(answer.body.lines().count(), rows + 1);
}

/// Opens the list repeatedly while `work` runs, and prints how long the slowest response took.
async fn time_pages_during(world: &World, work: impl Future<Output = ()>) {
    let mut rita = world.test.signed_in("rita").await;
    let (mut slowest, mut times) = (std::time::Duration::ZERO, 0_u32);
    tokio::pin!(work);
    loop {
        let started = Instant::now();
        tokio::select! {
            biased;
            () = &mut work => break,
            answer = rita.get("/mailboxes") => {
                assert_eq!(answer.status, 200);
                slowest = slowest.max(started.elapsed());
                times += 1;
            }
        }
    }
    println!("  the list was opened {times} times meanwhile; slowest: {:.0} ms", slowest.as_secs_f64() * 1e3);
}

/// The seconds for creating a single mailbox, in a transaction of its own.
async fn seconds_per_single_create(world: &World) -> f64 {
    let started = Instant::now();
    for n in 0..SINGLE_CREATES {
        world.create_mailbox(world.right, &(500_000 + n).to_string(), &[]).await;
    }
    started.elapsed().as_secs_f64() / f64::from(SINGLE_CREATES)
}

/// The peak memory of this program.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map_or("unknown", str::trim).to_owned()
}
