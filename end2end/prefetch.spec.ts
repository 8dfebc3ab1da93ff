// Likely links are fetched before they are followed, and what was fetched is forgotten when something changes.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForHydration, waitForMailboxPage, open, row, toggleSwitch } from "./support/actions";

const deliveryType = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType);

/** Points at a link until the browser has fetched what is behind it. */
async function hover(page: Page, link: Locator): Promise<void> {
  const path = await link.getAttribute("href");
  const fetched = page.waitForEvent("requestfinished", (request) => request.url().endsWith(path ?? "") && request.resourceType() === "other");
  await link.hover();
  await fetched;
}

test("a page that was pointed at opens from what was fetched, and is awake", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await hover(page, page.getByRole("link", { name: mailbox.number, exact: true }));
  const stayed = page.waitForResponse("**/api/stay_signed_in");
  await page.getByRole("link", { name: mailbox.number, exact: true }).click();
  await waitForMailboxPage(page);
  expect(await deliveryType(page)).toBe("navigational-prefetch");
  expect((await stayed).status(), "opening it is use of the session").toBe(200);
});

test("after a switch the page that was fetched before is not shown", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await hover(page, page.getByRole("link", { name: mailbox.number, exact: true }));
  await toggleSwitch(page, row(page, mailbox.number).getByRole("switch"));
  await page.getByRole("link", { name: mailbox.number, exact: true }).click();
  await waitForMailboxPage(page);
  await expect(page.locator("#panel")).toBeChecked();
});

test("after a save the history that was fetched before is not shown", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await page.getByLabel("Name", { exact: true }).fill("Renamed desk");
  const history = page.locator(`main a[href="${mailbox.path}/history"]`).first();
  await hover(page, history);
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.locator(".notice[role=status]"), "the notice is not lost to it").toBeVisible();
  await waitForHydration(page);
  await history.click();
  await expect(page.getByRole("main")).toContainText("Renamed desk");
});

test("what does something, or is a file, is not fetched by pointing at it", async ({ page, guard }) => {
  await open(page, "/mailboxes/import");
  const template = page.locator("a[href$='template.csv']");
  await template.hover();
  await hover(page, page.getByRole("link", { name: "Users", exact: true }));
  expect(guard.requested.filter((address) => address.endsWith(".csv"))).toEqual([]);
});
