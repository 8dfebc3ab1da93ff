// The dropdowns above the list close as expected, and their buttons are visible.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

test.use({ viewport: { width: 1280, height: 800 } });

test("Filters and Display close with Escape, on a click outside, and when the other opens", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  const dropdown = (name: string) => page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });
  const [filters, display] = [dropdown("Filters"), dropdown("Display")];
  const isOpen = (details: typeof filters) => expect(details).toHaveJSProperty("open", true);
  const isClosed = (details: typeof filters) => expect(details).toHaveJSProperty("open", false);

  await filters.locator("summary").click();
  await isOpen(filters);
  await page.keyboard.press("Escape");
  await isClosed(filters);
  await expect(filters.locator("summary"), "the focus returns to the summary").toBeFocused();

  await display.locator("summary").click();
  await isOpen(display);
  await filters.locator("summary").click();
  await isOpen(filters);
  await isClosed(display);

  await filters.locator("select").first().click();
  await isOpen(filters);
  await page.keyboard.press("Escape");
  await filters.locator("summary").click().catch(() => {});
  await page.locator("h1").click();
  await isClosed(filters);
});

test("they close when the focus leaves them, and never cover the focused element", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  for (const name of ["Filters", "Display"]) {
    const dropdown = page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });
    await dropdown.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(dropdown).toHaveJSProperty("open", true);
    const stops = await dropdown.locator(":is(a[href], button, input:not([type=hidden]), select):visible").count();
    const hasFocus = () => dropdown.evaluate((details) => details.contains(document.activeElement));
    for (let stop = 0; stop <= stops && (await hasFocus()); stop += 1) {
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const covering = box && document.elementFromPoint(box.left + 8, box.bottom - 3)?.closest(".dropdown-footer");
        return covering && !covering.contains(document.activeElement) ? document.activeElement?.outerHTML.slice(0, 120) : "";
      });
      expect(covered, "the footer of the dropdown does not cover the focused element").toBe("");
      await page.keyboard.press("Tab");
    }
    expect(await hasFocus()).toBe(false);
    await expect(dropdown).toHaveJSProperty("open", false);
  }
});

test("the Apply button of Display is visible at a height of 800 pixels", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  await page.locator("summary", { hasText: "Display" }).click();
  await expect(page.locator(".display-menu").getByRole("button", { name: "Apply", exact: true })).toBeInViewport({ ratio: 1 });
});
