// Likely links are fetched before they are followed, and what was fetched is forgotten when something changes.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { awake, onMailbox, open, row, turn } from "./support/steps";

const arrival = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType);

/** Points at a link until the browser has fetched what is behind it. */
async function pointAt(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name, exact: true });
  const path = await link.getAttribute("href");
  const fetched = page.waitForEvent("requestfinished", (request) => request.url().endsWith(path ?? "") && request.resourceType() === "other");
  await link.hover();
  await fetched;
}

test("a page that was pointed at opens from what was fetched, and is awake", async ({ page, clerk }) => {
  const mailbox = await clerk.make();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await pointAt(page, mailbox.number);
  const stayed = page.waitForResponse("**/api/stay_signed_in");
  await page.getByRole("link", { name: mailbox.number, exact: true }).click();
  await onMailbox(page);
  expect(await arrival(page)).toBe("navigational-prefetch");
  expect((await stayed).status(), "opening it is use of the session").toBe(200);
});

test("after a switch the page that was fetched before is not shown", async ({ page, clerk }) => {
  const mailbox = await clerk.make();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await pointAt(page, mailbox.number);
  await turn(page, row(page, mailbox.number).getByRole("switch"));
  await page.getByRole("link", { name: mailbox.number, exact: true }).click();
  await onMailbox(page);
  await expect(page.locator("#panel")).toBeChecked();
});

test("after a save the list that was fetched before is not shown", async ({ page, clerk }) => {
  const mailbox = await clerk.make();
  await open(page, mailbox.path);
  await page.getByLabel("Name", { exact: true }).fill("Renamed desk");
  await pointAt(page, "Mailboxes");
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.locator(".notice")).toBeVisible();
  await awake(page);
  await page.goto(`/mailboxes?q=${mailbox.number}`);
  await expect(row(page, mailbox.number)).toContainText("Renamed desk");
});

test("what does something, or is a file, is not fetched by pointing at it", async ({ page, guard }) => {
  await open(page, "/mailboxes/import");
  const template = page.locator("a[href$='template.csv']");
  await template.hover();
  await pointAt(page, "Users");
  expect(guard.requested.filter((address) => address.endsWith(".csv"))).toEqual([]);
});
