// The list: all that decides what it shows stands in its address. The mailboxes of Harbour Clinic are
// the sample data's own; no test changes them.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { open, row } from "./support/actions";

const numbers = (page: Page) => page.locator("main tbody .cell-number").allInnerTexts();
const names = (page: Page) => page.locator("main tbody .cell-name a").allInnerTexts();
const filter = (page: Page, label: string) => page.locator("form.filters").getByLabel(label, { exact: true });
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" });

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search" }).fill(words);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(chips(page)).toContainText(`“${words}”`);
}

test("search finds by number, name, description, owner and address", async ({ page, clerk }) => {
  const word = `w${clerk.freeNumber()}`;
  const mailbox = await clerk.createMailbox({ name: `Name-${word}`, description: `Story-${word}`, pager: `duty-${word}@example.org` });
  await open(page, "/mailboxes");
  for (const words of [mailbox.number, `Name-${word}`, `Story-${word}`, `duty-${word}@example.org`]) {
    await search(page, words);
    await expect(page.locator("main tbody").getByRole("row")).toHaveCount(1);
    await expect(row(page, mailbox.number)).toBeVisible();
  }
  await search(page, "Jun Tanaka");
  await expect(page.locator("main tbody .cell-owner").first()).toHaveText("Jun Tanaka");
  await search(page, mailbox.number.slice(0, -1));
  await expect(row(page, mailbox.number)).toBeVisible();
});

test("check 8: a search that finds nothing says so and offers the way out", async ({ page }) => {
  await open(page, "/mailboxes");
  await search(page, "no such mailbox anywhere");
  await expect(page).toHaveURL("/mailboxes?q=no+such+mailbox+anywhere");
  await expect(page.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
  await page.getByRole("link", { name: "Clear search and filters" }).click();
  await expect(page).toHaveURL("/mailboxes");
});

test("what is typed into the search is text, not a pattern or markup", async ({ page }) => {
  await open(page, "/mailboxes");
  await search(page, "100% _wild_");
  expect(await numbers(page)).toEqual(["9009"]);
  await search(page, "<script>alert");
  expect(await names(page)).toEqual(["<script>alert('mailbox')</script>"]);
});

test("check 3: exactly one column says how the list is sorted, and it is", async ({ page }) => {
  const sorted = page.locator("th[aria-sort]");
  await open(page, "/mailboxes?size=100");
  await expect(sorted).toHaveCount(1);
  await expect(sorted).toHaveAttribute("aria-sort", "ascending");
  await expect(sorted).toContainText("Number");

  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(sorted).toHaveCount(1);
  await expect(sorted).toContainText("Name");
  const ascending = await names(page);
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/order=desc/);
  await expect(sorted).toHaveAttribute("aria-sort", "descending");
  expect(ascending[0]).not.toBe((await names(page))[0]);

  await page.getByRole("link", { name: "Changed", exact: true }).click();
  await expect(sorted).toContainText("Changed");
});

test("check 10: filters narrow the list, each with a chip that takes it away", async ({ page }) => {
  await open(page, "/mailboxes");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await filter(page, "Customer").selectOption({ label: "\u2007\u2007Harbour Clinic" });
  await filter(page, "Control panel").selectOption({ label: "Shown" });
  await filter(page, "Transcription").selectOption({ label: "On" });
  await page.getByRole("button", { name: "Apply" }).click();

  await expect(chips(page).getByRole("link")).toHaveText([/Harbour Clinic/, /In control panel/, /Transcribed/, /Clear all/]);
  const shown = page.getByRole("switch");
  expect(await shown.count()).toBeGreaterThan(5);
  for (const one of await shown.all()) await expect(one).toHaveAttribute("aria-checked", "true");

  const both = await numbers(page);
  await chips(page).getByRole("link", { name: /Transcribed/ }).click();
  await expect(chips(page).getByRole("link", { name: /Transcribed/ })).toHaveCount(0);
  expect((await numbers(page)).length).toBeGreaterThan(both.length);
  await chips(page).getByRole("link", { name: "Clear all" }).click();
  await expect(chips(page)).toHaveCount(0);
});

test("an owner can be chosen once the customer is", async ({ page }) => {
  await open(page, "/mailboxes?q=&customer=2");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await filter(page, "Owner").selectOption({ label: "Ravi Menon" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(chips(page)).toContainText("Owner: Ravi Menon");
  expect(new Set(await page.locator("main tbody .cell-owner").allInnerTexts())).toEqual(new Set(["Ravi Menon"]));
});

test("check 3: the pages hold every mailbox once, forwards and backwards", async ({ page }) => {
  const way = (name: string) => page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name });
  await open(page, "/mailboxes?customer=2&size=50");
  const all = Number((await page.locator(".page-sub").innerText()).replace(/\D/g, ""));
  const pages = [await numbers(page)];
  while (await way("Next").count()) {
    const address = page.url();
    await way("Next").click();
    await expect(page).not.toHaveURL(address);
    pages.push(await numbers(page));
  }
  const seen = pages.flat();
  expect(seen).toHaveLength(all);
  expect(new Set(seen).size).toBe(all);
  expect(seen).toEqual([...seen].sort());

  for (const expected of pages.slice(0, -1).reverse()) {
    const address = page.url();
    await way("Previous").click();
    await expect(page).not.toHaveURL(address);
    expect(await numbers(page)).toEqual(expected);
  }
  await expect(way("Previous")).toHaveCount(0);
});

test("check 4: a page says which of how many it shows, and leads back to the first", async ({ page }) => {
  const pager = page.getByRole("navigation", { name: "Pages" });
  await open(page, "/mailboxes?customer=2&size=25");
  const all = (await page.locator(".page-sub").innerText()).match(/[\d,]+/)?.[0] ?? "";
  await expect(pager).toContainText(`1–25 of ${all}`);
  await expect(pager.getByRole("link", { name: "First" })).toHaveCount(0);
  await pager.getByRole("link", { name: "Next" }).click();
  await expect(pager).toContainText(`26–50 of ${all}`);
  await pager.getByRole("link", { name: "First" }).click();
  await expect(page).not.toHaveURL(/after=/);
  await expect(pager).toContainText(`1–25 of ${all}`);
});

test("check 1: Back, Forward, a reload and a shared link show the same rows", async ({ page, another }) => {
  await open(page, "/mailboxes?customer=2&size=25");
  const first = await numbers(page);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/after=/);
  const second = await numbers(page);
  expect(second).not.toEqual(first);

  await page.reload();
  expect(await numbers(page)).toEqual(second);
  await page.goBack();
  await expect(page).not.toHaveURL(/after=/);
  expect(await numbers(page)).toEqual(first);
  await page.goForward();
  await expect(page).toHaveURL(/after=/);
  expect(await numbers(page)).toEqual(second);

  const elsewhere = await another("nora");
  await elsewhere.goto(page.url());
  expect(await numbers(elsewhere)).toEqual(second);
});

test("a page has as many rows as were asked for", async ({ page }) => {
  await open(page, "/mailboxes?customer=2");
  await expect(page.locator("main tbody").getByRole("row")).toHaveCount(50);
  await open(page, "/mailboxes?customer=2&size=25");
  await expect(page.locator("main tbody").getByRole("row")).toHaveCount(25);
});

test("the archive lists what is archived, and the list does not", async ({ page }) => {
  await open(page, "/mailboxes");
  await page.getByRole("link", { name: "Archive", exact: true }).click();
  await expect(page).toHaveURL("/mailboxes?archived=yes");
  await search(page, "9901");
  await expect(row(page, "9901")).toContainText("Old yard office (closed)");
  await open(page, "/mailboxes?q=9901");
  await expect(page.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
});

for (const path of ["/nowhere", "/mailboxes/00000000-0000-4000-8000-000000000000", "/mailboxes/nonsense/history"]) {
  test(`check 36: a page says that nothing is at ${path}, and under which id the log knows it`, async ({ page, guard }) => {
    guard.expectStatus(404, path);
    const response = await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: "Not found" })).toBeVisible();
    await expect(page.locator("code")).toHaveText(response?.headers()["x-request-id"] ?? "none");
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Mailboxes" })).toBeVisible();
    await page.getByRole("link", { name: "Go to the start page" }).click();
    await expect(page).toHaveURL("/overview");
  });
}
