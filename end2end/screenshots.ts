// Writes docs/list.png and docs/edit.png for the README, and every page, narrow and wide, light and
// dark, to results/pages.

import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForMailboxPage, open, row } from "./support/actions";
import { pages, usernameOf } from "./support/pages";

const docs = (name: string) => join(__dirname, "..", "docs", `${name}.png`);

test.describe("for the README", () => {
  // A user whose mailboxes no other screenshot changes.
  test.use({ as: "maya", viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });

  test("the list", async ({ page }) => {
    await open(page, "/mailboxes");
    await fixTimes(page);
    await page.screenshot({ path: docs("list"), animations: "disabled" });
  });

  test("the form with an error", async ({ page }) => {
    await open(page, "/mailboxes?q=Cardiology");
    await row(page, "2000").getByRole("link", { name: "2000", exact: true }).click();
    await waitForMailboxPage(page);
    await page.locator("#pin").fill("78914");
    await page.locator("#pin").press("Tab");
    await page.locator("#pin").focus();
    await expect(page.locator("#pin")).toHaveAttribute("aria-invalid", "true");
    await page.evaluate(() => {
      const section = document.querySelector("#pin")?.closest("section");
      window.scrollTo(0, scrollY + (section?.getBoundingClientRect().top ?? 0) - 8);
    });
    await fixTimes(page);
    await page.screenshot({ path: docs("edit"), animations: "disabled" });
  });
});

for (const state of pages) {
  test.describe(state.name, () => {
    test.use({ as: usernameOf(state) });

    test("narrow and wide, light and dark", async ({ page, api, browserErrors }) => {
      await state.show({ page, api, browserErrors });
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [1280, 360]) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          // As high as the page, so that sticky elements cover nothing.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width, height });
          const path = join(__dirname, "results", "pages", `${state.name}-${width}-${colorScheme}.png`);
          await page.screenshot({ path, animations: "disabled" });
        }
      }
    });
  });
}

/** Replaces times, so that screenshots do not depend on when they are taken. */
async function fixTimes(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const [i, time] of [...document.querySelectorAll("time")].entries()) time.textContent = `${28 - (i % 27)} Oct`;
  });
}
