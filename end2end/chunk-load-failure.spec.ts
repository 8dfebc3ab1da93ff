// A part of the page that cannot be loaded, because the connection failed or the server was renewed meanwhile: what
// is there goes on working, and says so.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import type { BrowserErrors } from "./support/browser-errors";

const LAZY_CHUNK = /\/pkg\/(split|chunk)_[^/]*\.wasm$/;

/** Keeps every part from being loaded that is not loaded with the page at once. */
async function blockLazyChunks(page: Page, guard: BrowserErrors): Promise<void> {
  guard.expectBrokenPage();
  await page.route(LAZY_CHUNK, (route) => route.abort());
}

test("the search of everything is the page of that name", async ({ page, guard }) => {
  await blockLazyChunks(page, guard);
  await page.goto("/customers");
  const find = page.getByRole("link", { name: "Search", exact: true });
  await expect(find).toHaveAttribute("data-ready");
  await page.keyboard.press("Control+k");
  await expect(page).toHaveURL("/find");
  await page.goto("/customers");
  await expect(find).toHaveAttribute("data-ready");
  await find.click();
  await expect(page).toHaveURL("/find");
});

test("single keys go on working where an island could not be loaded, and the page says so", async ({ page, guard }) => {
  await blockLazyChunks(page, guard);
  await page.goto("/mailboxes/new");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Search", exact: true })).toHaveAttribute("data-ready");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("u");
  await expect(page).toHaveURL("/users");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeHidden();
});

test("what needs the missing part is not offered, and what stands in for it is", async ({ page, guard }) => {
  await blockLazyChunks(page, guard);
  await page.goto("/mailboxes/new");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Generate" })).toBeHidden();
});

test.describe("in the control panel", () => {
  test.use({ as: "sam" });

  test("a choice has a button", async ({ page, guard }) => {
    await blockLazyChunks(page, guard);
    await page.goto("/panel");
    await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
    await expect(page.locator(".panel-pick .fallback").filter({ visible: true })).not.toHaveCount(0);
  });
});

test("a form is sent as without scripts, with its mistakes and at last without", async ({ page, guard, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await blockLazyChunks(page, guard);
  await page.goto(mailbox.path);
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  guard.expectStatus(422, mailbox.path);
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.locator("#problems")).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Saved all the same");
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Saved all the same");
});

test("a plain form is sent by the browser", async ({ page, guard }) => {
  await blockLazyChunks(page, guard);
  await page.goto("/plans/new");
  await expect(page.locator("#main")).toHaveAttribute("data-ready");
  guard.expectStatus(422, "/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/draft=/);
  await expect(page.locator("#problems")).toBeFocused();
});

test("when it can be had again, the palette opens", async ({ page, guard }) => {
  await blockLazyChunks(page, guard);
  await page.goto("/customers");
  await expect(page.getByRole("link", { name: "Search", exact: true })).toHaveAttribute("data-ready");
  await page.unroute(LAZY_CHUNK);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
});
