// Exporting the list and importing files.

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { open, pressByTab, focusByTab } from "./support/actions";
import { expect, test } from "./support/test";

test.use({ as: "maya" });

const csvFile = (name: string, lines: string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(lines.map((line) => `${line}\r\n`).join("")),
});

/** The first of a range of unused numbers, different for each project and run. */
const firstNumber = () => 10_000_000 + (Date.now() % 10_000_000);

async function uploadFile(page: Page, file: ReturnType<typeof csvFile>): Promise<void> {
  await open(page, "/mailboxes/import");
  const fileChooser = page.waitForEvent("filechooser");
  await focusByTab(page, page.getByLabel("File", { exact: true }));
  await page.keyboard.press("Space");
  await (await fileChooser).setFiles(file);
  await pressByTab(page, page.getByRole("button", { name: "Upload file" }));
  await expect(page.getByRole("heading", { level: 1, name: file.name })).toBeVisible();
}

async function expectCounts(page: Page, counts: string[]): Promise<void> {
  await pressByTab(page, page.getByRole("button", { name: "Check file" }));
  await expect(page.locator("#tally li")).toHaveText(counts, { timeout: 40_000 });
}

async function downloadFile(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).press("Enter")]);
  return readFile(await download.path(), "utf8");
}

test("check 29: 1,000 rows are imported, and the 20 rows with errors are corrected and imported, with the keyboard", async ({ page }) => {
  test.slow();
  const first = firstNumber();
  const lines = Array.from({ length: 1000 }, (_, n) => {
    const number = n % 50 === 49 ? `x${first + n}` : `${first + n}`;
    return `${number};Desk ${n};"two\nlines"`;
  });
  await uploadFile(page, csvFile("desks.csv", ["Mailbox;Name;Notes", ...lines]));
  await expect(page.getByText("1,000 rows · UTF-8 · separated by semicolons")).toBeVisible();
  await expect(page.getByLabel("Mailbox", { exact: true })).toHaveValue("number");
  await expect(page.getByLabel("Notes")).toHaveValue("description");

  await expectCounts(page, ["980 new", "0 changed", "0 unchanged", "20 with errors"]);
  await expect(page.locator("#errors tbody tr").first()).toHaveText(/Line 100\s*Mailbox\s*x\d+\s*A mailbox number must contain only digits, such as 1234/);
  await expect(page.getByLabel("All or nothing")).toBeDisabled();
  await pressByTab(page, page.getByRole("button", { name: "Import 980 rows" }));
  await expect(page.locator("#tally li")).toHaveText(["980 imported"], { timeout: 60_000 });

  const rejected = await downloadFile(page, "Download rows with errors");
  expect(rejected.split("\r\n")[0]).toBe("\ufefferror;Mailbox;Name;Notes");
  expect(rejected.match(/only digits/g)).toHaveLength(20);
  await uploadFile(page, { ...csvFile("corrected.csv", []), buffer: Buffer.from(rejected.replaceAll(`;x${String(first).slice(0, 2)}`, `;${String(first).slice(0, 2)}`)) });
  await expectCounts(page, ["20 new", "0 changed", "0 unchanged", "0 with errors"]);
  await pressByTab(page, page.getByRole("button", { name: "Import 20 rows" }));
  await expect(page.locator("#tally li")).toHaveText(["20 imported"], { timeout: 20_000 });

  await open(page, `/mailboxes?q=${first + 49}`);
  await expect(page.getByRole("link", { name: "Desk 49" })).toBeVisible();
  await uploadFile(page, csvFile("again.csv", ["Mailbox;Name", ...lines.slice(0, 40).map((line) => line.split(";").slice(0, 2).join(";"))]));
  await expectCounts(page, ["0 new", "0 changed", "40 unchanged", "0 with errors"]);
});

test("columns can be assigned manually", async ({ page, browserErrors }) => {
  await uploadFile(page, csvFile("odd.csv", ["no,who is it", `${firstNumber()},Reception`]));
  await expect(page.getByText("No column name was recognized.")).toBeVisible();
  browserErrors.expectStatus(422, "/mailboxes/import/");
  await page.getByRole("button", { name: "Check file" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose which column contains the mailbox number or the UUID");
  await page.getByLabel("no", { exact: true }).selectOption({ label: "Number" });
  await page.getByLabel("who is it").selectOption({ label: "Name" });
  await expectCounts(page, ["1 new", "0 changed", "0 unchanged", "0 with errors"]);
  await page.getByRole("button", { name: "Discard file" }).click();
  await expect(page.getByText("File discarded. Nothing was changed.")).toBeVisible();
});

test("check 12: the rows of the list are exported and imported again without changes", async ({ page, browserErrors }) => {
  // The browser reports a navigation that becomes a download as a failed request.
  browserErrors.expectNoResponse("/mailboxes/export");
  await open(page, "/mailboxes?q=2000");
  await page.locator("summary").filter({ hasText: "Export" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^mailboxes-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toMatch(/^uuid,customer,number,name,/);
  expect(text).not.toContain(",pin,");
  // The page does not show that another page is loading.
  await expect(page.locator("html")).not.toHaveAttribute("data-loading", "");
  const rows = text.trimEnd().split("\r\n").length - 1;
  await uploadFile(page, { ...csvFile("same.csv", []), buffer: Buffer.from(text) });
  await expectCounts(page, ["0 new", "0 changed", `${rows} unchanged`, "0 with errors"]);
  await expect(page.getByText("All mailboxes are already up to date. There is nothing to import.")).toBeVisible();
});
