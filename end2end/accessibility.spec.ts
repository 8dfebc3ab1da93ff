// Every page in light and dark, wide and narrow: no finding of axe, nothing cut off.

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./support/test";
import { pages, usernameOf } from "./support/pages";

/** What may differ in the dark: colours alone. */
const colours = ["color-contrast", "link-in-text-block"];

for (const shown of pages) {
  test.describe(shown.name, () => {
    test.use({ as: usernameOf(shown) });

    test("checks 13 and 30: has no accessibility findings and fits the narrowest screen", async ({ page, clerk, guard }) => {
      await shown.show({ page, clerk, guard });
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [1280, 360]) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          // No page has frames, so axe may look at it in one go.
          const axe = new AxeBuilder({ page }).setLegacyMode().options({
            resultTypes: ["violations"],
            // Of WCAG 2.2, and therefore not asked for unless one says so.
            rules: { "target-size": { enabled: true } },
          });
          if (colorScheme === "dark") axe.withRules(colours);
          const { violations } = await axe.analyze();
          const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.failureSummary} in ${n.html}`));
          expect(found, `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      // 320 px is also what 1280 px are at 400 % zoom.
      await page.setViewportSize({ width: 320, height: 640 });
      const { inner, all } = await page.evaluate(() => ({
        inner: document.documentElement.clientWidth,
        all: document.documentElement.scrollWidth,
      }));
      expect(all, "no sideways scrolling at 320 px").toBeLessThanOrEqual(inner);
    });
  });
}

test("check 32: the theme that was chosen wins over the system's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/mailboxes");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await ground()).not.toBe(light);
  await page.getByRole("button", { name: "Light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(light);
});
