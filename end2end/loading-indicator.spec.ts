// What shows that the next page is on its way. Without scripts the browser's own sign has to do.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

test("a list that is on its way shows it, and the list is there when it has come", async ({ page }) => {
  await open(page, "/mailboxes");
  // While a page is being left, only the page itself can tell what it looks like.
  let see = () => {};
  const marked = new Promise<void>((resolve) => (see = resolve));
  await page.exposeFunction("marked", () => see());
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

test("a form that is not left after all is not waiting", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await page.getByLabel("Name", { exact: true }).fill("Half written");
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("link", { name: "Archive" }).click({ noWaitAfter: true });
  await expect(page.locator("html")).not.toHaveAttribute("data-loading");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Half written");
});
