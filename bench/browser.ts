// Waiting times in a browser: until the largest contentful paint, and until the page responds to an interaction.
// Everything is real but the network. Times are relative to the sign-in page, which has no island and no list.

import type { Page } from "@playwright/test";
import { test } from "../end2end/support/test";
import { waitForHydration } from "../end2end/support/actions";

/** How often each page is opened, each time by a browser that has nothing in its cache but what the page before left. */
const ROUNDS = 20;

declare global {
  interface Window {
    painted: number;
    interactions: number[];
  }
}

/** Makes each page record its largest paint and the duration of every interaction. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.interactions = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.painted = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) if (entry.interactionId) window.interactions.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The 75th percentile. */
function p75(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.75) - 1] ?? 0;
}

function row(name: string, ms: number, baseline: number): void {
  console.log(`${name.padEnd(48)}${ms.toFixed(0).padStart(8)} ms${(ms / baseline).toFixed(1).padStart(8)}x`);
}

async function painted(page: Page, path: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(path);
    await waitForHydration(page);
    times.push(await page.evaluate(() => window.painted));
  }
  return p75(times);
}

test("largest paint", async ({ page, newPageAs, browser }) => {
  const signedOut = await (await browser.newContext({ baseURL: new URL(test.info().project.use.baseURL ?? "").href })).newPage();
  await watch(signedOut);
  const baseline = await painted(signedOut, "/sign-in");
  console.log(`\n${"largest paint, p75".padEnd(48)}`);
  row("the sign-in page", baseline, baseline);
  await watch(page);
  for (const path of ["/overview", "/mailboxes", "/mailboxes?size=100", "/mailboxes/new", "/history"]) row(path, await painted(page, path), baseline);
  const panel = await newPageAs("sam");
  await watch(panel);
  row("/panel", await painted(panel, "/panel"), baseline);
});

test("interaction latency", async ({ page }) => {
  await watch(page);
  const results: [string, number[]][] = [];
  const record = async (name: string) => {
    // The entry of the last paint arrives after it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
    results.push([name, await page.evaluate(() => window.interactions.splice(0))]);
  };
  await page.goto("/mailboxes?size=100");
  await waitForHydration(page);
  const switches = page.getByRole("switch");
  for (let at = 0; at < ROUNDS; at += 1) await switches.nth(at).click();
  await record("a switch in a list of 100");
  for (let at = 0; at < ROUNDS; at += 1) await page.locator("main tbody .row-select input").nth(at).click();
  await record("selecting a row in a list of 100");
  for (let at = 0; at < ROUNDS; at += 1) await page.keyboard.press("j");
  await record("a single key in a list of 100");
  await page.goto("/mailboxes/new");
  await waitForHydration(page);
  await page.locator("#pin").pressSequentially("13579".repeat(4));
  await record("a digit typed into a PIN");
  await page.locator("#description").pressSequentially("x".repeat(ROUNDS));
  await record("a letter typed into a text");
  console.log(`\n${"interaction latency, p75 (reported as at least 16 ms)".padEnd(48)}`);
  for (const [name, times] of results) row(name, Math.max(p75(times), 16), 16);
});
