// What is unfolded above the list: it closes as people expect, and its button is in reach.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

test.use({ viewport: { width: 1280, height: 800 } });

test("filters and display close with Escape, by a click elsewhere, and when the other opens", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  const fold = (name: string) => page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });
  const [filters, display] = [fold("Filters"), fold("Display")];
  const isOpen = (it: typeof filters) => expect(it).toHaveJSProperty("open", true);
  const isClosed = (it: typeof filters) => expect(it).toHaveJSProperty("open", false);

  await filters.locator("summary").click();
  await isOpen(filters);
  await page.keyboard.press("Escape");
  await isClosed(filters);
  await expect(filters.locator("summary"), "the focus is where it was").toBeFocused();

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

test("they close when the focus leaves them, and show what has it", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  for (const name of ["Filters", "Display"]) {
    const fold = page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });
    await fold.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(fold).toHaveJSProperty("open", true);
    const stops = await fold.locator(":is(a[href], button, input:not([type=hidden]), select):visible").count();
    const inside = () => fold.evaluate((it) => it.contains(document.activeElement));
    for (let stop = 0; stop <= stops && (await inside()); stop += 1) {
      const covered = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const over = box && document.elementFromPoint(box.left + 8, box.bottom - 3)?.closest(".filter-foot");
        return over && !over.contains(document.activeElement) ? document.activeElement?.outerHTML.slice(0, 120) : "";
      });
      expect(covered, "the foot of the menu covers nothing that has the focus").toBe("");
      await page.keyboard.press("Tab");
    }
    expect(await inside()).toBe(false);
    await expect(fold).toHaveJSProperty("open", false);
  }
});

test("the button that applies the display is in sight at a height of 800 pixels", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  await page.locator("summary", { hasText: "Display" }).click();
  await expect(page.locator(".display").getByRole("button", { name: "Apply", exact: true })).toBeInViewport({ ratio: 1 });
});
