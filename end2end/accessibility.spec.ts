// Every page, in a light and a dark theme, wide and narrow: axe reports no violations, and nothing is cut off.

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";
import { pages, usernameOf } from "./support/pages";

/** Each page is checked wide and narrow, light and dark. The pages take turns, because they share most of their parts. */
const looks = [
  [["light", 1280], ["dark", 360]],
  [["dark", 1280], ["light", 360]],
] as const;

/** Rows and entries that are built like those before them; most of the time would be spent on these. */
const repetitions = ["tbody tr:nth-child(n + 7)", "main li:nth-child(n + 7)", "main article:nth-of-type(n + 4)"];

for (const [index, state] of pages.entries()) {
  test.describe(state.name, () => {
    test.use({ as: usernameOf(state) });

    test("checks 13 and 30: no accessibility violations, and fits a width of 320 px", async ({ page, api, browserErrors }) => {
      await state.show({ page, api, browserErrors });
      for (const [colorScheme, width] of looks[index % looks.length] ?? []) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 800 });
        // Faster, and possible because no page has frames.
        const axe = new AxeBuilder({ page }).setLegacyMode().options({
          resultTypes: ["violations"],
          // A rule of WCAG 2.2, which is off by default.
          rules: { "target-size": { enabled: true } },
        });
        for (const repetition of repetitions) axe.exclude(repetition);
        const { violations } = await axe.analyze();
        const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.failureSummary} in ${n.html}`));
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
      // 320 px is also the width of a window of 1280 px at 400% zoom.
      await page.setViewportSize({ width: 320, height: 640 });
      const { clientWidth, scrollWidth } = await page.evaluate(() => ({
        clientWidth: document.documentElement.clientWidth,
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth, "no horizontal scrolling at 320 px").toBeLessThanOrEqual(clientWidth);
    });
  });
}

test("check 32: the chosen theme overrides the system's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/mailboxes");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lightBackground = await background();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await background()).not.toBe(lightBackground);
  await page.getByRole("button", { name: "Light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await background()).toBe(lightBackground);
});
