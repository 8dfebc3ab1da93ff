// As each role: every page that links lead to, and everything on it that may be pressed without changing anything. The
// guard of every test finds errors in the console, answers of 400 and above, and requests that fail. The pages come in
// disguise, so that a text which no catalogue knows, or which has no room in a longer language, is found too.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { overflowingElements, untranslatedTexts } from "./support/pseudo-locale";
import { waitForHydration } from "./support/actions";

/**
 * What there is to see at an address: its page, and each thing that is asked of it. Ids, words and places in a list are
 * all the same. A page is opened if it has something that no page before had; not every sorting of every filter is.
 */
function pageKeys(address: string): string[] {
  const { pathname, searchParams } = new URL(address);
  const path = pathname.replace(/[0-9a-f-]{36}/g, ":uuid").replace(/\/\d+/g, "/:id");
  const asked = [...searchParams].map(([name, value]) => (/^(sort|order|archived|panel|size|pin|owner)$/.test(name) && !/^\d+$/.test(value) ? `${name}=${value}` : name));
  return [path, ...asked.map((one) => `${path}?${one}`)];
}

/** Files to keep, and what is no page of Mailroom. */
const skippedPaths = /\/(export|template|original|pins|rejects)\b|\.(wav|csv|json)$|^\/api\//;

async function links(page: Page): Promise<string[]> {
  const all = await page.locator("a[href]:not([download])").evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href));
  const here = new URL(page.url()).origin;
  return all.map((href) => href.replace(/#.*/, "")).filter((href) => href.startsWith(here) && !skippedPaths.test(new URL(href).pathname));
}

/** Unfolds everything, then presses every button that sends nothing, as often as there are such buttons. */
async function clickEverything(page: Page): Promise<void> {
  await page.locator("details:not([open]) > summary:visible").evaluateAll((folded) => {
    for (const summary of folded) (summary as HTMLElement).click();
  });
  const buttons = page.locator("main button[type='button']:visible:enabled");
  const count = Math.min(await buttons.count(), 12);
  for (let at = 0; at < count; at += 1) {
    const button = buttons.nth(at);
    // What one button does may take another one away.
    if ((await button.count()) > 0 && (await button.isEnabled())) await button.evaluate((element) => (element as HTMLElement).click());
  }
  // Forms that ask and do not tell: searches and filters.
  for (const form of await page.locator("form[method='get']:visible, form:not([method]):visible").all()) {
    expect(await form.getAttribute("action"), "a form that asks says where").not.toBeNull();
  }
}

for (const [role, width] of [["nora", 1280], ["maya", 360], ["rosa", 1280], ["tom", 360]] as const) {
  test.describe(role, () => {
    test.use({ as: role, locale: "en-XA", viewport: { width, height: 900 } });

    test("check 33: opens every page, reads it, and presses everything that is safe", async ({ page }) => {
      test.slow();
      page.on("dialog", (dialog) => void dialog.accept());
      const seen = new Set<string>();
      const waiting = ["/"];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await page.goto(path);
        await waitForHydration(page);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect.soft(await untranslatedTexts(page), path).toEqual([]);
        expect.soft(await overflowingElements(page), path).toEqual([]);
        const found = await links(page);
        await clickEverything(page);
        for (const href of found) {
          const fresh = pageKeys(href).filter((sight) => !seen.has(sight));
          if (fresh.length === 0) continue;
          for (const sight of fresh) seen.add(sight);
          waiting.push(href);
        }
      }
      console.log(`${role}: ${seen.size} sights`);
      expect(seen.size).toBeGreaterThan(12);
    });
  });
}
