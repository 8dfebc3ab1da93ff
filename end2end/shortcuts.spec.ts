// Keyboard shortcuts with single keys: promise 14 of docs/user-promises.md.

import { expect, test } from "./support/test";
import { waitForHydration, open } from "./support/actions";

test("check 14: single keys move through rows, open them, and edit", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  const link = (row: number) => page.locator(".mailbox-table tbody tr").nth(row).locator("a[href]").first();
  await page.keyboard.press("ArrowDown");
  await expect(link(0), "arrows scroll as long as no row has the focus").not.toBeFocused();
  await page.keyboard.press("j");
  await expect(link(0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(link(2)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("k");
  await expect(link(0), "the first row stays focused").toBeFocused();
  const outline = await link(0).evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth));
  expect(outline, "the focus is visible").toBeGreaterThanOrEqual(2);
  const target = (await link(0).getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(target);
  await waitForHydration(page);
  await page.keyboard.press("e");
  await expect(page.locator("main form .input:focus")).toHaveCount(1);
});

test("check 14: g and a letter open a page of the menu, c creates an item, / searches", async ({ page }) => {
  await open(page, "/mailboxes");
  await page.keyboard.press("g");
  await page.keyboard.press("u");
  await expect(page).toHaveURL("/users");
  await waitForHydration(page);
  await page.keyboard.press("c");
  await expect(page).toHaveURL("/users/new");
  await open(page, "/mailboxes");
  await page.keyboard.press("/");
  await expect(page.locator("main input[name=q]")).toBeFocused();
  await page.keyboard.type("jxge?c/");
  await expect(page.locator("main input[name=q]"), "in a field they are typed").toHaveValue("jxge?c/");
  await expect(page).toHaveURL("/mailboxes");
});

test("check 14: x selects the row, and b moves to the bulk actions", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const first = page.locator(".mailbox-table tbody tr").first().getByRole("checkbox");
  await expect(first).toBeChecked();
  await expect(page.locator("#bulk").getByText("1 selected")).toBeVisible();
  await page.keyboard.press("b");
  await expect(page.locator("#bulk select"), "b moves to the bulk actions").toBeFocused();
  await first.focus();
  await page.keyboard.press("x");
  await expect(first).not.toBeChecked();
  await page.keyboard.press("b");
  await expect(first, "without a selection it does nothing").toBeFocused();
});

test("check 14: ? shows the shortcuts, and closing them returns the focus", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  await page.keyboard.press("j");
  const row = page.locator(".mailbox-table tbody a[href]").first();
  await expect(row).toBeFocused();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help.getByRole("row", { name: "Next row j ↓" })).toBeVisible();
  await expect(help.getByRole("row", { name: "Users g then u" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog"), "nothing else opens above it").toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(row).toBeFocused();
});

test("check 14: single keys can be turned off, and the palette still opens", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  await page.evaluate(() => document.documentElement.setAttribute("data-shortcuts", "off"));
  for (const key of ["?", "/", "j"]) await page.keyboard.press(key);
  await expect(page.locator("dialog[open], :focus:not(body)")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
});

test.describe("a user", () => {
  test.use({ as: "tom" });

  test("can open only the pages of their menu", async ({ page }) => {
    await open(page, "/panel");
    for (const key of ["g", "u", "g", "c", "c"]) await page.keyboard.press(key);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(help.getByRole("row", { name: "Mailboxes g then m" })).toBeVisible();
    await expect(help.getByText("Users")).toHaveCount(0);
    await expect(page).toHaveURL("/panel");
  });
});

test("check 14: the same keys work with a keyboard of another script", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  const press = (key: string, code: string, ctrlKey = false) =>
    page.evaluate(
      (pressed) => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { ...pressed, bubbles: true, cancelable: true }));
      },
      { key, code, ctrlKey },
    );
  const link = (row: number) => page.locator(".mailbox-table tbody tr").nth(row).locator("a[href]").first();
  await press("ت", "KeyJ");
  await expect(link(0)).toBeFocused();
  await press("о", "KeyJ");
  await expect(link(1)).toBeFocused();
  await press("κ", "KeyK");
  await expect(link(0)).toBeFocused();
  await press("ن", "KeyK", true);
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
});
