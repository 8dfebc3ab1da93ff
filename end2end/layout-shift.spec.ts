// Nothing moves while a page loads and hydrates.

import { expect, test } from "./support/test";
import { waitForMailboxPage, open } from "./support/actions";

const pages = [
  { name: "the list", as: "nora", path: "/mailboxes?size=25" },
  { name: "a new mailbox", as: "nora", path: "/mailboxes/new" },
  { name: "the control panel", as: "tom", path: "/panel" },
  { name: "the history", as: "nora", path: "/history" },
  { name: "a new sound", as: "nora", path: "/sounds/new" },
];

for (const { name, as, path } of pages) {
  for (const width of [1280, 360]) {
    test.describe(`${name} at ${width} px`, () => {
      test.use({ as, viewport: { width, height: 800 } });

      test("checks 8 and 40: nothing shifts while the page loads", async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
              shifts.push(`${entry.value} by ${entry.sources.map((source) => (source.node as Element)?.className).join(", ")}`);
            }
          }).observe({ type: "layout-shift", buffered: true });
        });
        await open(page, path);
        await page.waitForLoadState("networkidle");
        const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
        const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
        expect(sum, shifts.join("\n")).toBeLessThanOrEqual(0.02);
      });
    });
  }
}

test("check 13: sticky elements never cover the focused element", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await page.setViewportSize({ width: 1280, height: 500 });
  for (const path of ["/mailboxes?size=25", mailbox.path]) {
    await open(page, path);
    if (path === mailbox.path) await waitForMailboxPage(page);
    else await page.locator("tbody .row-select input").first().check();
    const stops = await page.locator("main :is(a[href], button, input:not([type=hidden]), select, textarea, summary):visible").count();
    for (let stop = 0; stop < Math.min(stops, 60) + 8; stop += 1) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element.closest(".bulk-bar, .save-bar, .sidebar, .notice-sticky")) return "";
        const box = element.getBoundingClientRect();
        const points = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2].map((y) => document.elementFromPoint(box.left + Math.min(box.width / 2, 20), y));
        const covering = points.map((at) => at?.closest(".bulk-bar, .save-bar, .notice-sticky"));
        return covering.every((at) => at) ? `${element.outerHTML.slice(0, 120)} is covered` : "";
      });
      expect(covered, path).toBe("");
    }
  }
});
