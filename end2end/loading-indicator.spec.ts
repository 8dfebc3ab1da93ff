// The loading indicator. Without scripts there is only the one of the browser.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

test("the page shows that the next page is loading", async ({ page }) => {
  await open(page, "/mailboxes");
  // While a page is being left, only its own scripts can observe it.
  let resolveMarked = () => {};
  const marked = new Promise<void>((resolve) => (resolveMarked = resolve));
  await page.exposeFunction("marked", () => resolveMarked());
  await page.evaluate(() => {
    const { marked } = window as unknown as { marked: () => void };
    const root = document.documentElement;
    new MutationObserver(() => root.hasAttribute("data-loading") && marked()).observe(root, { attributes: true });
  });
  await page.route("**/mailboxes?q=Porter*", async (route) => {
    await marked;
    await route.continue();
  });
  await page.getByRole("searchbox", { name: "Search" }).fill("Porter");
  await page.getByRole("searchbox", { name: "Search" }).press("Enter");
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText("“Porter”");
  await expect(page.locator("html")).not.toHaveAttribute("data-loading");
});

test("the page is no longer loading if the user decides to stay", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await page.getByLabel("Name", { exact: true }).fill("Half written");
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("link", { name: "Archive" }).click({ noWaitAfter: true });
  await expect(page.locator("html")).not.toHaveAttribute("data-loading");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Half written");
});
