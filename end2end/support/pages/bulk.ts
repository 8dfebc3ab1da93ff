// Bulk actions.

import type { Page } from "@playwright/test";
import { waitForHydration, open, errorSummary } from "../actions";
import type { PageState } from "./page-state";

export const bulk: PageState[] = [
  {
    name: "list-selection",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      for (const at of [0, 2, 3]) await page.locator("main tbody .row-select input").nth(at).check();
    },
  },
  { name: "bulk-choice", show: ({ page }) => openBulkAction(page, "/mailboxes?q=Front+desk", "Change owner…") },
  {
    name: "bulk-with-errors",
    show: async ({ page, browserErrors }) => {
      await openBulkAction(page, "/mailboxes?q=Front+desk", "Change time zone…");
      browserErrors.expectStatus(422, "/batches/");
      await page.getByLabel("Time zone").fill("Mars/Olympus");
      await page.getByRole("button", { name: "Preview changes" }).click();
      await errorSummary(page).waitFor();
    },
  },
  {
    name: "bulk-preview",
    show: async ({ page }) => {
      await openBulkAction(page, "/mailboxes?customer=3", "Transcribe new voicemails");
      await page.locator(".tally").waitFor();
      await page.locator("#rejected > summary").click();
    },
  },
  {
    name: "bulk-archive",
    show: async ({ page }) => {
      await openBulkAction(page, "/mailboxes?customer=2&q=Cardiology", "Archive");
      await page.locator(".tally").waitFor();
    },
  },
  {
    name: "bulk-result",
    show: async ({ page, api }) => {
      const name = `Result ${api.freeNumber()}`;
      for (let at = 0; at < 3; at += 1) await api.createMailbox({ name });
      await openBulkAction(page, `/mailboxes?q=${encodeURIComponent(name)}`, "Show in control panel");
      await page.getByRole("button", { name: "Change 3 mailboxes" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
  {
    name: "bulk-list",
    show: async ({ page, api }) => {
      const { name } = await api.createMailbox();
      await openBulkAction(page, `/mailboxes?q=${encodeURIComponent(name)}`, "Show in control panel");
      await page.getByRole("button", { name: "Change 1 mailbox" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
      await open(page, "/batches");
    },
  },
];

/** Selects everything in a list and chooses an action. */
async function openBulkAction(page: Page, list: string, action: string): Promise<void> {
  await open(page, list);
  await page.locator("main tbody .row-select input").first().check();
  await page.locator("#bulk [name=all]").check();
  await page.getByLabel("Bulk action").selectOption({ label: action });
  await page.locator("#bulk").getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/batches\//);
  await waitForHydration(page);
}
