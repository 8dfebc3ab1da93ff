// What people who see, move or point in their own way are given.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { button, open } from "./support/steps";

const pages = ["/mailboxes?size=25", "/mailboxes/new", "/history", "/customers/2", "/sounds", "/account"];

/** Goes from stop to stop with the Tab key, and says at which of them nothing shows that it has the focus. */
async function unseen(page: Page): Promise<string[]> {
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
  test(`checks 16 and 31: the focus is seen everywhere on ${path}, in forced colours too`, async ({ page }) => {
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      await open(page, path);
      expect(await unseen(page), forcedColors).toEqual([]);
    }
  });

  test(`check 31: nothing moves on ${path} for whoever wants no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const still = (durations: string) => durations.split(",").every((one) => Number.parseFloat(one) < 0.02);
        return still(transitionDuration) && (animationName === "none" || still(animationDuration)) ? [] : [element.className];
      }),
    );
    expect(moving).toEqual([]);
  });
}

test("check 31: on and off differ without any colour of ours", async ({ page, clerk }) => {
  const mailbox = await clerk.make();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, `/mailboxes?q=${mailbox.number}`);
  const control = page.getByRole("switch").first();
  await page.mouse.move(0, 0);
  const off = await control.screenshot();
  const saved = page.waitForResponse(/set_panel/);
  await control.click();
  await saved;
  await page.locator("h1").evaluate((heading) => (heading as HTMLElement).focus());
  await page.mouse.move(0, 0);
  expect((await control.screenshot()).equals(off)).toBe(false);
});

test("check 35: what is told stays until it was read", async ({ page, clerk }) => {
  const mailbox = await clerk.make();
  await page.clock.install();
  await open(page, mailbox.path);
  await page.getByLabel("Description").fill("By the window");
  await button(page, "Save mailbox").click();
  const notice = page.getByRole("status").filter({ hasText: "Saved." });
  await expect(notice).toBeVisible();
  await page.clock.fastForward("10:00");
  await expect(notice).toBeVisible();
});
