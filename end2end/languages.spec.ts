// The languages: text that no catalogue has, text that has no room, and a page from right to left.

import { type Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { fresh, invite, makeUser } from "./support/people";
import { awake } from "./support/steps";

/** The pages whose words are all in the catalogues. */
const moved = ["/mailboxes?size=25", "/mailboxes?customer=2&panel=yes&notify=email", "/mailboxes?q=no-such-mailbox", "/mailboxes?archived=yes", "/mailboxes/new", "/no/such/page"];

/** What people or programs have named, so that no catalogue knows it. */
const named = "bdi, code, .digits, .mark, .self-name, .under, .tongues, option, input, textarea, select, script, style, noscript, datalist, time, .empty-code, .self .hint, svg, [aria-hidden=true]";

/** The texts that stand in the page without marks. */
async function unmarked(page: Page): Promise<string[]> {
  return page.evaluate((named) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = (node.textContent ?? "").trim();
      const parent = node.parentElement;
      // Letters, and none of them between marks, nor a part of a sentence whose other parts have them.
      if (!parent || !/\p{L}/u.test(text) || parent.closest(named)) continue;
      if (/[⟦⟧]/.test(text) || /[⟦⟧]/.test(parent.closest("p, li, h1, h2, label, td, th")?.textContent ?? "")) continue;
      found.push(`${parent.tagName.toLowerCase()}: ${text}`);
    }
    for (const element of document.body.querySelectorAll("[aria-label], [placeholder]")) {
      if (element.closest("audio")) continue;
      const text = element.getAttribute("aria-label") ?? element.getAttribute("placeholder") ?? "";
      if (text && !/[⟦⟧]/.test(text)) found.push(`label: ${text}`);
    }
    return found;
  }, named);
}

/** What is wider than the window, or cut off inside a box of its own. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 1) found.push(`the page is ${wide} px too wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>("button, .button, summary, label, h1, h2, nav a, th, .chip, .hint")) {
      if (element.closest(".sr-only, .skip, [hidden]") || element.matches(".sr-only, .skip") || element.offsetParent === null) continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible") {
        found.push(`${element.tagName.toLowerCase()} is cut off: ${element.textContent?.trim().slice(0, 60)}`);
      }
    }
    return found;
  });
}

test.describe("in disguise", () => {
  test.use({ locale: "en-XA" });

  for (const width of [360, 1280]) {
    test(`every text of the moved pages comes from a catalogue and has room, ${width} px`, async ({ page, guard }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of moved) {
        if (path === "/no/such/page") guard.announce(404, path);
        await page.goto(path);
        await awake(page);
        expect.soft(await unmarked(page), path).toEqual([]);
        expect.soft(await clipped(page), path).toEqual([]);
      }
    });
  }

  test("so does the sign-in page, and what an island says later @script", async ({ page, browser }) => {
    await page.goto("/mailboxes/new");
    await awake(page);
    await page.locator("#number").fill("12");
    await page.locator("#number").blur();
    await expect(page.locator("#number-error")).toContainText("⟦");
    const context = await browser.newContext({ locale: "en-XA", storageState: { cookies: [], origins: [] } });
    const door = await context.newPage();
    await door.goto(new URL("/sign-in", page.url()).href);
    expect(await unmarked(door)).toEqual([]);
    await context.close();
  });
});

test.describe("from right to left", () => {
  test.use({ locale: "ar" });

  for (const width of [360, 1280]) {
    test(`pages are mirrored and nothing is cut off, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ["/mailboxes?size=25", "/mailboxes/new"]) {
        await page.goto(path);
        await awake(page);
        await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
        expect.soft(await clipped(page), path).toEqual([]);
        await page.screenshot({ path: test.info().outputPath(`ar-${path.split(/[/?]/).join("-")}-${width}.png`), fullPage: true });
      }
    });
  }
});

test("a language is chosen on the account page and holds everywhere", async ({ page: theirs, browser, guard }) => {
  await makeUser(theirs, "Northwind", fresh("polyglot"));
  const page = await invite(theirs, browser, guard);
  await page.goto("/account");
  await page.getByLabel("Language", { exact: true }).selectOption("de");
  await page.getByRole("button", { name: "Use this language" }).click();
  await expect(page.getByRole("link", { name: "Postfächer" }).first()).toBeVisible();
  await page.getByLabel("Sprache", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "Diese Sprache verwenden" }).click();
  await expect(page.getByRole("link", { name: "Mailboxes" }).first()).toBeVisible();
});
