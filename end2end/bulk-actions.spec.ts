// Bulk actions: mailboxes are selected in the list, previewed, changed, and the change undone. Each test has its own
// mailboxes, which share a word in their names.

import type { Page } from "@playwright/test";
import type { MailboxFixture } from "./support/api-fixture";
import { expect, test } from "./support/test";
import { waitForHydration, open } from "./support/actions";

const checkboxes = (page: Page) => page.locator("main tbody .row-select input");
const bulkBar = (page: Page) => page.locator("#bulk");
const tally = (page: Page) => page.locator(".tally li");

/** Creates this many mailboxes, and returns the word to search for them. */
async function createMailboxes(api: MailboxFixture, count: number): Promise<string> {
  const word = `Crowd${api.freeNumber()}`;
  const remaining = Array.from({ length: count }, (_, at) => at);
  const worker = async () => {
    for (let at = remaining.pop(); at !== undefined; at = remaining.pop()) await api.createMailbox({ name: `${word} ${at}` });
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return word;
}

/** Chooses the action for the selection. */
async function chooseAction(page: Page, action: string): Promise<void> {
  await page.getByLabel("Bulk action").selectOption({ label: action });
  await bulkBar(page).getByRole("button", { name: "Continue" }).press("Enter");
  await expect(page).toHaveURL(/\/batches\//);
  await waitForHydration(page);
}

/** Presses a button and waits for the result. */
async function confirm(page: Page, button: string, counts: string[]): Promise<void> {
  await page.getByRole("button", { name: button }).press("Enter");
  await expect(tally(page)).toHaveText(counts, { timeout: 30_000 });
}

test("check 5: a selection is kept across pages and sorting, and Shift selects ranges, with the keyboard @script", async ({ page, api }) => {
  const word = await createMailboxes(api, 60);
  await open(page, `/mailboxes?q=${word}&size=25`);
  await expect(bulkBar(page)).toBeHidden();
  await checkboxes(page).nth(1).press("Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("1 selected");
  await checkboxes(page).nth(5).press("Shift+Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("5 selected");
  await checkboxes(page).nth(3).press("Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("4 selected");

  await page.getByRole("link", { name: "Next" }).press("Enter");
  await expect(page).toHaveURL(/after=/);
  await waitForHydration(page);
  await expect(bulkBar(page).getByRole("status")).toHaveText("4 selected");
  await checkboxes(page).nth(20).click();
  await checkboxes(page).nth(11).click({ modifiers: ["Shift"] });
  await expect(bulkBar(page).getByRole("status")).toHaveText("14 selected");
  await page.getByRole("link", { name: "Name", exact: true }).press("Enter");
  await expect(page).toHaveURL(/sort=name/);
  await waitForHydration(page);
  await expect(bulkBar(page).getByRole("status")).toHaveText("14 selected");
  const selectPage = page.getByLabel("Select this page");
  await selectPage.press("Space");
  await expect(checkboxes(page).and(page.locator(":checked"))).toHaveCount(25);
  await selectPage.press("Space");
  await expect(checkboxes(page).and(page.locator(":checked"))).toHaveCount(0);

  await bulkBar(page).getByLabel("All 60 in this list").press("Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("All 60 selected");
  await checkboxes(page).nth(0).press("Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("24 selected");
  await bulkBar(page).getByRole("button", { name: "Clear selection" }).press("Enter");
  await expect(bulkBar(page)).toBeHidden();

  // The selection of other pages is included.
  await checkboxes(page).nth(0).press("Space");
  await page.getByRole("link", { name: "Next" }).press("Enter");
  await expect(page).toHaveURL(/after=/);
  await waitForHydration(page);
  await checkboxes(page).nth(0).press("Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("2 selected");
  await chooseAction(page, "Show in control panel");
  await expect(tally(page)).toHaveText(["2 will change"]);
  await confirm(page, "Change 2 mailboxes", ["2 changed"]);
  await open(page, `/mailboxes?q=${word}&size=25`);
  await expect(bulkBar(page)).toBeHidden();
});

test("another list starts without a selection @script", async ({ page, api }) => {
  const word = await createMailboxes(api, 2);
  await open(page, `/mailboxes?q=${word}`);
  await checkboxes(page).nth(0).press("Space");
  await expect(bulkBar(page).getByRole("status")).toHaveText("1 selected");
  await open(page, `/mailboxes?q=${word}&panel=no`);
  await expect(bulkBar(page)).toBeHidden();
});

test("check 6: the owner of 500 mailboxes is changed, and the change undone, with the keyboard", async ({ page, api }) => {
  test.slow();
  const word = await createMailboxes(api, 500);
  await open(page, `/mailboxes?q=${word}`);
  await checkboxes(page).nth(0).press("Space");
  await bulkBar(page).getByLabel("All 500 in this list").press("Space");
  await chooseAction(page, "Change owner…");
  await page.getByLabel("Owner", { exact: true }).selectOption({ label: "Sam Okafor" });
  await page.getByRole("button", { name: "Preview changes" }).press("Enter");
  await expect(tally(page)).toHaveText(["500 will change"], { timeout: 30_000 });
  await confirm(page, "Change 500 mailboxes", ["500 changed"]);
  await page.goto(`/mailboxes?q=${word}&sort=name&order=desc`);
  await expect(page.locator("main tbody .cell-owner").first()).toHaveText("Sam Okafor");

  await page.goto("/batches");
  await page.getByRole("link", { name: "Owner: Sam Okafor" }).first().press("Enter");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page).toHaveURL(/\/batches\//);
  await confirm(page, "Undo for 500 mailboxes", ["500 changed"]);
  await page.goto(`/mailboxes?q=${word}`);
  await expect(page.locator("main tbody .cell-owner").first()).toHaveText("No owner");
});

test("check 28: archiving more than 10 mailboxes must be confirmed with their number, and can be undone", async ({ page, api, browserErrors }) => {
  const word = await createMailboxes(api, 12);
  await open(page, `/mailboxes?q=${word}`);
  await checkboxes(page).nth(0).press("Space");
  await bulkBar(page).getByLabel("All 12 in this list").press("Space");
  await chooseAction(page, "Archive");
  await expect(tally(page)).toHaveText(["12 will change"]);
  await expect(page.getByRole("button", { name: "Cancel" })).toBeFocused();
  browserErrors.expectStatus(422, "/batches/");
  await page.getByRole("button", { name: "Archive 12 mailboxes" }).press("Enter");
  await expect(page.locator("#error-summary"), "a screen reader announces the errors").toBeFocused();
  await expect(page.locator("#count-error")).toContainText("Enter 12");
  await page.getByLabel("Enter 12 to confirm").fill("12");
  await confirm(page, "Archive 12 mailboxes", ["12 changed"]);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await confirm(page, "Undo for 12 mailboxes", ["12 changed"]);
  await page.goto(`/mailboxes?q=${word}`);
  await expect(page.locator("main tbody tr")).toHaveCount(12);
});

test("new PINs can be downloaded once", async ({ page, api }) => {
  const word = await createMailboxes(api, 2);
  await open(page, `/mailboxes?q=${word}`);
  for (const at of [0, 1]) await checkboxes(page).nth(at).press("Space");
  await chooseAction(page, "Generate new PINs");
  await confirm(page, "Generate 2 new PINs", ["2 changed"]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download new PINs" }).press("Enter");
  expect((await download).suggestedFilename()).toBe("new-pins.csv");
  await page.reload();
  await expect(page.getByText("The list of new PINs has been downloaded.")).toBeVisible();
});
