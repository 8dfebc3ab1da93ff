// How long one waits in a browser: until the largest thing on a page is painted, and until the page answers a hand.
// Everything is real but the network. The sign-in page, which has no island and no list, is what the rest is told
// beside.

import type { Page } from "@playwright/test";
import { test } from "../end2end/support/test";
import { waitForHydration } from "../end2end/support/actions";

/** How often each page is opened, each time by a browser that has nothing in its cache but what the page before left. */
const ROUNDS = 20;

declare global {
  interface Window {
    painted: number;
    answers: number[];
  }
}

/** From now on each page notes its largest paint, and how long every answer to a hand took. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.answers = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.painted = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) if (entry.interactionId) window.answers.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The value that three quarters of them do not exceed. */
function p75(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.75) - 1] ?? 0;
}

function row(name: string, ms: number, beside: number): void {
  console.log(`${name.padEnd(48)}${ms.toFixed(0).padStart(8)} ms${(ms / beside).toFixed(1).padStart(8)}x`);
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

test("largest paint", async ({ page, another, browser }) => {
  const nobody = await (await browser.newContext({ baseURL: new URL(test.info().project.use.baseURL ?? "").href })).newPage();
  await watch(nobody);
  const beside = await painted(nobody, "/sign-in");
  console.log(`\n${"largest paint, p75".padEnd(48)}`);
  row("the sign-in page", beside, beside);
  await watch(page);
  for (const path of ["/overview", "/mailboxes", "/mailboxes?size=100", "/mailboxes/new", "/history"]) row(path, await painted(page, path), beside);
  const panel = await another("sam");
  await watch(panel);
  row("/panel", await painted(panel, "/panel"), beside);
});

test("answers to a hand", async ({ page }) => {
  await watch(page);
  const answers: [string, number[]][] = [];
  const noted = async (name: string) => {
    // What is painted last is told last.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
    answers.push([name, await page.evaluate(() => window.answers.splice(0))]);
  };
  await page.goto("/mailboxes?size=100");
  await waitForHydration(page);
  const switches = page.getByRole("switch");
  for (let at = 0; at < ROUNDS; at += 1) await switches.nth(at).click();
  await noted("a switch in a list of 100");
  for (let at = 0; at < ROUNDS; at += 1) await page.locator("main tbody .pick input").nth(at).click();
  await noted("a row picked in a list of 100");
  for (let at = 0; at < ROUNDS; at += 1) await page.keyboard.press("j");
  await noted("a single key in a list of 100");
  await page.goto("/mailboxes/new");
  await waitForHydration(page);
  await page.locator("#pin").pressSequentially("13579".repeat(4));
  await noted("a digit typed into a PIN");
  await page.locator("#description").pressSequentially("x".repeat(ROUNDS));
  await noted("a letter typed into a text");
  console.log(`\n${"answers to a hand, p75 (16 ms and less are told as 16)".padEnd(48)}`);
  for (const [name, times] of answers) row(name, Math.max(p75(times), 16), 16);
});
