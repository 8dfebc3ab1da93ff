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

test("the button that applies the display is in sight at a height of 800 pixels", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  await page.locator("summary", { hasText: "Display" }).click();
  await expect(page.locator(".display").getByRole("button", { name: "Apply", exact: true })).toBeInViewport({ ratio: 1 });
});
