// Visible focus, reduced motion, forced colors, larger text, touch, and print.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { mailboxFormButton, open } from "./support/actions";

const pages = ["/mailboxes?size=25", "/mailboxes/new", "/history", "/customers/2", "/sounds", "/account"];

/** Moves through the page with Tab, and returns the elements that do not show that they have the focus. */
async function elementsWithoutVisibleFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    found.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "";
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const shown = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
        return shown ? "" : element.outerHTML.slice(0, 160);
      }),
    );
  }
  return found.filter(Boolean);
}

for (const path of pages) {
  test(`checks 16 and 31: the focus is visible everywhere on ${path}, also with forced colors`, async ({ page }) => {
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      await open(page, path);
      expect(await elementsWithoutVisibleFocus(page), forcedColors).toEqual([]);
    }
  });

  test(`check 31: nothing on ${path} is animated with reduced motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, path);
    const animated = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const isInstant = (durations: string) => durations.split(",").every((one) => Number.parseFloat(one) < 0.02);
        return isInstant(transitionDuration) && (animationName === "none" || isInstant(animationDuration)) ? [] : [element.className];
      }),
    );
    expect(animated).toEqual([]);
  });
}

test("check 31: a switch that is on looks different with forced colors", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, `/mailboxes?q=${mailbox.number}`);
  const control = page.getByRole("switch").first();
  await page.mouse.move(0, 0);
  const off = await control.screenshot();
  const response = page.waitForResponse(/set_panel/);
  await control.click();
  await response;
  await page.locator("h1").evaluate((heading) => (heading as HTMLElement).focus());
  await page.mouse.move(0, 0);
  expect((await control.screenshot()).equals(off)).toBe(false);
});

test("check 35: a notice does not disappear by itself", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await page.clock.install();
  await open(page, mailbox.path);
  await page.getByLabel("Description").fill("By the window");
  await mailboxFormButton(page, "Save mailbox").click();
  const notice = page.getByRole("status").filter({ hasText: "Saved." });
  await expect(notice).toBeVisible();
  await page.clock.fastForward("10:00");
  await expect(notice).toBeVisible();
});

test("check 31: the selected option of the palette is outlined with forced colors", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/mailboxes?size=25");
  await page.keyboard.press("Control+k");
  const options = page.getByRole("dialog", { name: "Search Mailroom" }).getByRole("option");
  await options.first().waitFor();
  const outlinedOption = () =>
    options.evaluateAll((all) =>
      all.flatMap((option, at) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(option);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 ? [at] : [];
      }),
    );
  await expect.poll(outlinedOption).toEqual([0]);
  await page.keyboard.press("ArrowDown");
  await expect.poll(outlinedOption).toEqual([1]);
});

test("check 31: all text follows the font size of the browser", async ({ page }) => {
  await open(page, "/mailboxes?size=25");
  const size = (selector: string) =>
    page.locator(selector).first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const texts = ["h1", ".hint", ".mailbox-table tbody th a", "summary.button", ".pager"];
  const before = await Promise.all(texts.map(size));
  // What the browser does if the reader's font size is twice the default.
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "28px"));
  const after = await Promise.all(texts.map(size));
  after.forEach((fontSize, at) => expect(fontSize / (before[at] ?? 1), texts[at]).toBeCloseTo(2, 1));
  const hasRelativeRoot = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).some((rule) => rule.cssText.includes("font-size: 87.5%")),
  );
  expect(hasRelativeRoot, "the root font size is relative to the reader's").toBe(true);
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("inputs are large enough that a phone does not zoom into them", async ({ page }) => {
    for (const path of ["/mailboxes", "/mailboxes/new", "/account", "/panel"]) {
      await open(page, path);
      const tooSmall = await page
        .locator("input.input, select.input, textarea.input")
        .evaluateAll((all) => all.filter((it) => Number.parseFloat(getComputedStyle(it).fontSize) < 16).map((it) => it.id));
      expect(tooSmall, path).toEqual([]);
    }
  });
});

test("check 31: only the content is printed, in light colors", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await open(page, "/history");
  await expect(page.locator(".sidebar")).toBeHidden();
  await expect(page.locator("h1")).toBeVisible();
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe("rgb(247, 246, 243)");
});

test("a long name without spaces does not cause horizontal scrolling", async ({ page, api }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const mailbox = await api.createMailbox({ name: "W".repeat(64) });
  const horizontalOverflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const path of [mailbox.path, `${mailbox.path}/history`, `/mailboxes?q=${mailbox.number}`, "/history"]) {
    await open(page, path);
    expect(await horizontalOverflow(), path).toBeLessThanOrEqual(0);
  }
  await open(page, mailbox.path);
  await page.locator("#recipients").fill(`${"w".repeat(60)}@@example.org`);
  await mailboxFormButton(page, "Check without saving").click();
  await expect(page.locator("#error-summary")).toBeFocused();
  expect(await horizontalOverflow(), "the error message repeats what was typed").toBeLessThanOrEqual(0);
});
