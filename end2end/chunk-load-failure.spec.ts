// A part of the page cannot be loaded, because the connection failed or the server was updated meanwhile: the rest of
// the page works, and says so.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import type { BrowserErrors } from "./support/browser-errors";

const LAZY_CHUNK = /\/pkg\/(split|chunk)_[^/]*\.wasm$/;

/** Blocks all code that is loaded later. */
async function blockLazyChunks(page: Page, browserErrors: BrowserErrors): Promise<void> {
  browserErrors.expectBrokenPage();
  await page.route(LAZY_CHUNK, (route) => route.abort());
}

test("the search opens as a page instead of the palette", async ({ page, browserErrors }) => {
  await blockLazyChunks(page, browserErrors);
  await page.goto("/customers");
  const searchLink = page.getByRole("link", { name: "Search", exact: true });
  await expect(searchLink).toHaveAttribute("data-hydrated");
  await page.keyboard.press("Control+k");
  await expect(page).toHaveURL("/find");
  await page.goto("/customers");
  await expect(searchLink).toHaveAttribute("data-hydrated");
  await searchLink.click();
  await expect(page).toHaveURL("/find");
});

test("shortcuts still work if an island could not be loaded, and the page says so", async ({ page, browserErrors }) => {
  await blockLazyChunks(page, browserErrors);
  await page.goto("/mailboxes/new");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Search", exact: true })).toHaveAttribute("data-hydrated");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("u");
  await expect(page).toHaveURL("/users");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeHidden();
});

test("controls that need the missing code are hidden", async ({ page, browserErrors }) => {
  await blockLazyChunks(page, browserErrors);
  await page.goto("/mailboxes/new");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Generate" })).toBeHidden();
});

test.describe("in the control panel", () => {
  test.use({ as: "sam" });

  test("a choice has a submit button", async ({ page, browserErrors }) => {
    await blockLazyChunks(page, browserErrors);
    await page.goto("/panel");
    await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
    await expect(page.locator(".panel-choice-row .script-fallback").filter({ visible: true })).not.toHaveCount(0);
  });
});

test("a form is submitted as without scripts, with errors and then without", async ({ page, browserErrors, api }) => {
  const mailbox = await api.createMailbox();
  await blockLazyChunks(page, browserErrors);
  await page.goto(mailbox.path);
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  browserErrors.expectStatus(422, mailbox.path);
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Saved all the same");
  await page.getByRole("button", { name: "Save mailbox" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Saved all the same");
});

test("a plain form is submitted by the browser", async ({ page, browserErrors }) => {
  await blockLazyChunks(page, browserErrors);
  await page.goto("/plans/new");
  await expect(page.locator("#main")).toHaveAttribute("data-hydrated");
  browserErrors.expectStatus(422, "/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/draft=/);
  await expect(page.locator("#error-summary")).toBeFocused();
});

test("the palette opens once the code can be loaded again", async ({ page, browserErrors }) => {
  await blockLazyChunks(page, browserErrors);
  await page.goto("/customers");
  await expect(page.getByRole("link", { name: "Search", exact: true })).toHaveAttribute("data-hydrated");
  await page.unroute(LAZY_CHUNK);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
});
