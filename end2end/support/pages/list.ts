// The list of mailboxes.

import { waitForHydration, open } from "../actions";
import type { PageState } from "./page-state";

export const list: PageState[] = [
  { name: "list", show: ({ page }) => open(page, "/mailboxes?size=25") },
  { name: "list-unusual-names", show: ({ page }) => open(page, "/mailboxes?customer=2&q=9&sort=number&order=desc&size=25") },
  { name: "list-longest", show: ({ page }) => open(page, "/mailboxes?q=777") },
  {
    name: "list-filters",
    show: async ({ page }) => {
      await open(page, "/mailboxes?customer=2&panel=yes&notify=email");
      await page.locator("summary").filter({ hasText: "Filters" }).click();
    },
  },
  { name: "list-compact", show: ({ page }) => open(page, "/mailboxes?customer=2&size=25&density=compact") },
  {
    name: "list-many-columns",
    show: ({ page }) =>
      open(
        page,
        "/mailboxes?customer=2&size=25&columns=description.owner.address.notify.panel.timezone.language.transcribe.pin_required.greeting.created.changed",
      ),
  },
  { name: "list-narrow", show: ({ page }) => open(page, "/mailboxes?customer=2&size=25&columns=none") },
  {
    name: "list-display",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      await page.locator("summary").filter({ hasText: "Display" }).click();
    },
  },
  {
    name: "list-views",
    show: async ({ page }) => {
      await open(page, "/mailboxes");
      await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Reaches nobody" }).click();
      await page.getByRole("link", { name: "Name", exact: true }).click();
      await page.getByText("changed", { exact: true }).waitFor();
      await waitForHydration(page);
      await page.locator("summary").filter({ hasText: "View options" }).click();
    },
  },
  {
    name: "list-view-name-taken",
    show: async ({ page, browserErrors }) => {
      await open(page, "/mailboxes?q=desk");
      await page.locator("summary").filter({ hasText: "View options" }).click();
      await page.getByLabel("Name", { exact: true }).fill("reaches nobody");
      browserErrors.expectStatus(422, "/views");
      await page.getByRole("button", { name: "Save view" }).click();
      await page.locator("#view-new-name-error .error").waitFor();
    },
  },
  {
    name: "list-views-of-a-user",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/mailboxes");
      await page.locator("summary").filter({ hasText: "View options" }).click();
    },
  },
  { name: "list-no-match", show: ({ page }) => open(page, "/mailboxes?q=no-such-mailbox") },
  { name: "archive", show: ({ page }) => open(page, "/mailboxes?archived=yes") },
  { name: "list-of-a-user", as: "tom", show: ({ page }) => open(page, "/mailboxes") },
];
