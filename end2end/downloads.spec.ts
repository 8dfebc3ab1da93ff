// Downloads: the page stays as it is, and does not show that another page is loading.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { open } from "./support/actions";
import { tone } from "./support/wav";

/** Clicks on something that downloads a file, and checks that the page does not show that it is loading. */
async function expectDownload(page: Page, trigger: Locator, name: RegExp): Promise<void> {
  const download = page.waitForEvent("download");
  await trigger.click();
  expect((await download).suggestedFilename()).toMatch(name);
  // The page would be marked as loading on the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator("html")).not.toHaveAttribute("data-loading");
}

test("exporting the list", async ({ page, browserErrors }) => {
  // The browser reports a navigation that becomes a download as a failed request.
  browserErrors.expectNoResponse("/mailboxes/export");
  await open(page, "/mailboxes?q=desk");
  await page.locator("summary", { hasText: "Export" }).click();
  await expectDownload(page, page.getByRole("button", { name: "Download" }), /\.csv$/);
});

test("exporting the selection", async ({ page, browserErrors }) => {
  browserErrors.expectNoResponse("/mailboxes/export");
  await open(page, "/mailboxes?size=25");
  await page.locator(".mailbox-table tbody .row-select input").first().check();
  await expectDownload(page, page.getByRole("button", { name: "Export", exact: true }), /\.csv$/);
});

test("downloading the import template and the rows with errors", async ({ page }) => {
  await open(page, "/mailboxes/import");
  await expectDownload(page, page.getByRole("link", { name: "a template" }), /\.csv$/);
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "boxes.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("number,name\n12,Too short\n"),
  });
  await page.getByRole("button", { name: "Upload file" }).click();
  await page.getByRole("button", { name: "Check file" }).click();
  await expectDownload(page, page.locator("#errors a[download]"), /\.csv$/);
  await page.getByRole("button", { name: "Discard file" }).click();
});

test("downloading the original of a sound", async ({ page }) => {
  await open(page, "/sounds/new");
  const name = `To be saved ${Date.now() % 1_000_000}`;
  await page.getByLabel("File").setInputFiles({ name: `${name}.wav`, mimeType: "audio/wav", buffer: tone(440, 1) });
  await page.getByRole("button", { name: "Add sound" }).click();
  await expect(page.locator("a[href$='/original']")).toBeVisible();
  await expectDownload(page, page.locator("a[href$='/original']"), /\.wav$/);
});

test("downloading new PINs", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  await page.locator(".mailbox-table tbody .row-select input").first().check();
  await page.locator("#deed").selectOption("pins");
  await page.locator(".bulk-action .button-primary").click();
  await page.locator("button[form=confirm-form]").click();
  await expectDownload(page, page.getByRole("button", { name: "Download new PINs" }), /^new-pins\.csv$/);
});
