// As each role: every page that links lead to, and every button on it that changes nothing. `BrowserErrors` finds errors
// in the console, responses with a status of 400 or above, and failed requests. The pages are in the pseudo-locale, which
// also finds text that comes from no catalog, and text that does not fit if it is longer.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { overflowingElements, untranslatedTexts } from "./support/pseudo-locale";
import { waitForHydration } from "./support/actions";

/**
 * What makes an address different from others: its page, and each of its parameters. IDs, search words, and positions in
 * a list are ignored. A page is opened if its address has a key that no page before had, so not every combination is.
 */
function pageKeys(address: string): string[] {
  const { pathname, searchParams } = new URL(address);
  const path = pathname.replace(/[0-9a-f-]{36}/g, ":uuid").replace(/\/\d+/g, "/:id");
  const parameters = [...searchParams].map(([name, value]) => (/^(sort|order|archived|panel|size|pin|owner)$/.test(name) && !/^\d+$/.test(value) ? `${name}=${value}` : name));
  return [path, ...parameters.map((parameter) => `${path}?${parameter}`)];
}

/** Downloads, and what is not a page of Mailroom. */
const skippedPaths = /\/(export|template|original|pins|rejects)\b|\.(wav|csv|json)$|^\/api\//;

async function links(page: Page): Promise<string[]> {
  const all = await page.locator("a[href]:not([download])").evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href));
  const origin = new URL(page.url()).origin;
  return all.map((href) => href.replace(/#.*/, "")).filter((href) => href.startsWith(origin) && !skippedPaths.test(new URL(href).pathname));
}

/** Opens all details, then clicks every button that submits nothing. */
async function clickEverything(page: Page): Promise<void> {
  await page.locator("details:not([open]) > summary:visible").evaluateAll((summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });
  const buttons = page.locator("main button[type='button']:visible:enabled");
  const count = Math.min(await buttons.count(), 12);
  for (let at = 0; at < count; at += 1) {
    const button = buttons.nth(at);
    // One button may remove another.
    if ((await button.count()) > 0 && (await button.isEnabled())) await button.evaluate((element) => (element as HTMLElement).click());
  }
  // Forms that only query: searches and filters.
  for (const form of await page.locator("form[method='get']:visible, form:not([method]):visible").all()) {
    expect(await form.getAttribute("action"), "the form has an action").not.toBeNull();
  }
}

for (const [role, width] of [["nora", 1280], ["maya", 360], ["rosa", 1280], ["tom", 360]] as const) {
  test.describe(role, () => {
    test.use({ as: role, locale: "en-XA", viewport: { width, height: 900 } });

    test("check 33: every page has only translated text that fits, and its buttons cause no errors", async ({ page }) => {
      test.slow();
      page.on("dialog", (dialog) => void dialog.accept());
      const visited = new Set<string>();
      const queue = ["/"];
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        await page.goto(path);
        await waitForHydration(page);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect.soft(await untranslatedTexts(page), path).toEqual([]);
        expect.soft(await overflowingElements(page), path).toEqual([]);
        const hrefs = await links(page);
        await clickEverything(page);
        for (const href of hrefs) {
          const newKeys = pageKeys(href).filter((key) => !visited.has(key));
          if (newKeys.length === 0) continue;
          for (const key of newKeys) visited.add(key);
          queue.push(href);
        }
      }
      console.log(`${role}: ${visited.size} keys`);
      expect(visited.size).toBeGreaterThan(12);
    });
  });
}
