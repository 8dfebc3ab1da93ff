// The list: its address contains everything that decides what it shows. No test changes the mailboxes of Harbour
// Clinic in the sample data.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { open, row } from "./support/actions";

const numbers = (page: Page) => page.locator("main tbody .cell-number").allInnerTexts();
const names = (page: Page) => page.locator("main tbody .cell-name a").allInnerTexts();
const filter = (page: Page, label: string) => page.locator("form.filters").getByLabel(label, { exact: true });
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" });

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search" }).fill(text);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(chips(page)).toContainText(`“${text}”`);
}

test("search finds mailboxes by number, name, description, owner, and address", async ({ page, api }) => {
  const word = `w${api.freeNumber()}`;
  const mailbox = await api.createMailbox({ name: `Name-${word}`, description: `Story-${word}`, pager: `duty-${word}@example.org` });
  await open(page, "/mailboxes");
  for (const text of [mailbox.number, `Name-${word}`, `Story-${word}`, `duty-${word}@example.org`]) {
    await search(page, text);
    await expect(page.locator("main tbody").getByRole("row")).toHaveCount(1);
    await expect(row(page, mailbox.number)).toBeVisible();
  }
  await search(page, "Jun Tanaka");
  await expect(page.locator("main tbody .cell-owner").first()).toHaveText("Jun Tanaka");
  await search(page, mailbox.number.slice(0, -1));
  await expect(row(page, mailbox.number)).toBeVisible();
});

test("check 8: a search without results says so and offers to clear it", async ({ page }) => {
  await open(page, "/mailboxes");
  await search(page, "no such mailbox anywhere");
  await expect(page).toHaveURL("/mailboxes?q=no+such+mailbox+anywhere");
  await expect(page.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
  await page.getByRole("link", { name: "Clear search and filters" }).click();
  await expect(page).toHaveURL("/mailboxes");
});

test("the search text is neither a pattern nor markup", async ({ page }) => {
  await open(page, "/mailboxes");
  await search(page, "100% _wild_");
  expect(await numbers(page)).toEqual(["9009"]);
  await search(page, "<script>alert");
  expect(await names(page)).toEqual(["<script>alert('mailbox')</script>"]);
});

test("check 3: exactly one column shows how the list is sorted", async ({ page }) => {
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

test("check 10: each filter narrows the list and has a chip that removes it", async ({ page }) => {
  await open(page, "/mailboxes");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await filter(page, "Customer").selectOption({ label: "\u2007\u2007Harbour Clinic" });
  await filter(page, "Control panel").selectOption({ label: "Shown" });
  await filter(page, "Transcription").selectOption({ label: "On" });
  await page.getByRole("button", { name: "Apply" }).click();

  await expect(chips(page).getByRole("link")).toHaveText([/Harbour Clinic/, /In control panel/, /Transcribed/, /Clear all/]);
  const switches = page.getByRole("switch");
  expect(await switches.count()).toBeGreaterThan(5);
  for (const control of await switches.all()) await expect(control).toHaveAttribute("aria-checked", "true");

  const both = await numbers(page);
  await chips(page).getByRole("link", { name: /Transcribed/ }).click();
  await expect(chips(page).getByRole("link", { name: /Transcribed/ })).toHaveCount(0);
  expect((await numbers(page)).length).toBeGreaterThan(both.length);
  await chips(page).getByRole("link", { name: "Clear all" }).click();
  await expect(chips(page)).toHaveCount(0);
});

test("an owner can be chosen once a customer is chosen", async ({ page }) => {
  await open(page, "/mailboxes?q=&customer=2");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await filter(page, "Owner").selectOption({ label: "Ravi Menon" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(chips(page)).toContainText("Owner: Ravi Menon");
  expect(new Set(await page.locator("main tbody .cell-owner").allInnerTexts())).toEqual(new Set(["Ravi Menon"]));
});

test("check 3: the pages contain every mailbox once, forward and backward", async ({ page }) => {
  const pageLink = (name: string) => page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name });
  await open(page, "/mailboxes?customer=3&size=25");
  const total = Number((await page.locator(".page-subtitle").innerText()).replace(/\D/g, ""));
  const pages = [await numbers(page)];
  while (await pageLink("Next").count()) {
    const address = page.url();
    await pageLink("Next").click();
    await expect(page).not.toHaveURL(address);
    pages.push(await numbers(page));
  }
  const seen = pages.flat();
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  expect(seen).toEqual([...seen].sort());

  for (const expected of pages.slice(0, -1).reverse()) {
    const address = page.url();
    await pageLink("Previous").click();
    await expect(page).not.toHaveURL(address);
    expect(await numbers(page)).toEqual(expected);
  }
  await expect(pageLink("Previous")).toHaveCount(0);
});

test("check 4: a page shows its range and the total, and links to the first page", async ({ page }) => {
  const pager = page.getByRole("navigation", { name: "Pages" });
  await open(page, "/mailboxes?customer=2&size=25");
  const total = (await page.locator(".page-subtitle").innerText()).match(/[\d,]+/)?.[0] ?? "";
  await expect(pager).toContainText(`1–25 of ${total}`);
  await expect(pager.getByRole("link", { name: "First" })).toHaveCount(0);
  await pager.getByRole("link", { name: "Next" }).click();
  await expect(pager).toContainText(`26–50 of ${total}`);
  await pager.getByRole("link", { name: "First" }).click();
  await expect(page).not.toHaveURL(/after=/);
  await expect(pager).toContainText(`1–25 of ${total}`);
});

test("check 1: Back, Forward, a reload, and a shared link show the same rows", async ({ page, newPageAs }) => {
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

  const otherPage = await newPageAs("nora");
  await otherPage.goto(page.url());
  expect(await numbers(otherPage)).toEqual(second);
});

test("a page has as many rows as requested", async ({ page }) => {
  await open(page, "/mailboxes?customer=2");
  await expect(page.locator("main tbody").getByRole("row")).toHaveCount(50);
  await open(page, "/mailboxes?customer=2&size=25");
  await expect(page.locator("main tbody").getByRole("row")).toHaveCount(25);
});

test("archived mailboxes are in the archive and not in the list", async ({ page }) => {
  await open(page, "/mailboxes");
  await page.getByRole("link", { name: "Archive", exact: true }).click();
  await expect(page).toHaveURL("/mailboxes?archived=yes");
  await search(page, "9901");
  await expect(row(page, "9901")).toContainText("Old yard office (closed)");
  await open(page, "/mailboxes?q=9901");
  await expect(page.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
});

for (const path of ["/nowhere", "/mailboxes/00000000-0000-4000-8000-000000000000", "/mailboxes/nonsense/history"]) {
  test(`check 36: the error page for ${path} keeps the menu and shows the request ID`, async ({ page, browserErrors }) => {
    browserErrors.expectStatus(404, path);
    const response = await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: "Not found" })).toBeVisible();
    await expect(page.locator("code")).toHaveText(response?.headers()["x-request-id"] ?? "none");
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Mailboxes" })).toBeVisible();
    await page.getByRole("link", { name: "Go to the start page" }).click();
    await expect(page).toHaveURL("/overview");
  });
}
