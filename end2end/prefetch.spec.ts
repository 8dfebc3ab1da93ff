// Likely links are prefetched, and prefetched pages are dropped when something changes.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForHydration, waitForMailboxPage, open, row, toggleSwitch } from "./support/actions";

const deliveryType = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType);

/** Hovers over a link until the browser has prefetched its page. */
async function hover(page: Page, link: Locator): Promise<void> {
  const path = await link.getAttribute("href");
  const prefetched = page.waitForEvent("requestfinished", (request) => request.url().endsWith(path ?? "") && request.resourceType() === "other");
  await link.hover();
  await prefetched;
}

test("a hovered link opens from the prefetched page, which hydrates", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await hover(page, page.getByRole("link", { name: mailbox.number, exact: true }));
  const extension = page.waitForResponse("**/api/stay_signed_in");
  await page.getByRole("link", { name: mailbox.number, exact: true }).click();
  await waitForMailboxPage(page);
  expect(await deliveryType(page)).toBe("navigational-prefetch");
  expect((await extension).status(), "opening it extends the session").toBe(200);
});

test("a page prefetched before a switch was changed is not shown", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await hover(page, page.getByRole("link", { name: mailbox.number, exact: true }));
  await toggleSwitch(page, row(page, mailbox.number).getByRole("switch"));
  await page.getByRole("link", { name: mailbox.number, exact: true }).click();
  await waitForMailboxPage(page);
  await expect(page.locator("#panel")).toBeChecked();
});

test("a history page prefetched before a save is not shown", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await page.getByLabel("Name", { exact: true }).fill("Renamed desk");
  const history = page.locator(`main a[href="${mailbox.path}/history"]`).first();
  await hover(page, history);
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.locator(".notice[role=status]"), "the prefetch does not consume the notice").toBeVisible();
  await waitForHydration(page);
  await history.click();
  await expect(page.getByRole("main")).toContainText("Renamed desk");
});

test("actions and files are not prefetched", async ({ page, browserErrors }) => {
  await open(page, "/mailboxes/import");
  const template = page.locator("a[href$='template.csv']");
  await template.hover();
  await hover(page, page.getByRole("link", { name: "Users", exact: true }));
  expect(browserErrors.requested.filter((address) => address.endsWith(".csv"))).toEqual([]);
});
