// The global search: a page without JavaScript, and the palette on every page with it.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForHydration, waitForMailboxPage, open } from "./support/actions";

const searchInput = (page: Page) => page.getByRole("combobox", { name: "Search" });
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(searchInput(page)).toBeFocused();
}
const palette = (page: Page) => page.getByRole("dialog", { name: "Search Mailroom" });

test("the search page finds a mailbox by its number and links to it", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, "/find");
  await page.getByRole("searchbox", { name: "Search" }).fill(mailbox.number);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: `${mailbox.number} ${mailbox.name}` }).click();
  await expect(page).toHaveURL(mailbox.path);
});

test("check 15: Ctrl+K, a few letters, and Enter open a mailbox from any page @script", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, "/customers");
  await openPalette(page);
  // Enter waits for the results of what was typed.
  await page.keyboard.type(mailbox.number);
  await page.keyboard.press("Enter");
  await waitForMailboxPage(page);
  await expect(page).toHaveURL(mailbox.path);

  await open(page, "/sounds");
  await openPalette(page);
  const first = palette(page).getByRole("group", { name: "Recent" }).getByRole("option").first();
  await expect(first).toContainText(mailbox.name);
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(searchInput(page)).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
});

test("check 15: arrow keys select an option, and Escape returns the focus @script", async ({ page }) => {
  await open(page, "/mailboxes");
  const searchLink = page.getByRole("link", { name: "Search", exact: true });
  await searchLink.focus();
  await page.keyboard.press("Enter");
  await expect(searchInput(page)).toBeFocused();
  await page.keyboard.type("theme");
  await expect(palette(page).getByRole("option")).toHaveCount(3);
  await expect(palette(page).getByRole("option", { name: "Dark theme" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(palette(page).getByRole("option", { name: "Light theme" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(palette(page).getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(searchLink).toBeFocused();
  await expect(page).toHaveURL("/mailboxes");
});

test("an action is carried out without leaving the page @script", async ({ page }) => {
  await open(page, "/mailboxes?q=desk");
  await openPalette(page);
  await page.keyboard.type("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL("/mailboxes?q=desk");
});

test.describe("a user", () => {
  test.use({ as: "tom" });

  test("check 15: finds nothing that they may not see @script", async ({ page, api }) => {
    const mailbox = await api.createMailbox();
    await open(page, "/panel");
    await openPalette(page);
    await page.keyboard.type(mailbox.number);
    await expect(palette(page).getByText("No results.")).toBeVisible();
    await searchInput(page).fill("new");
    await expect(palette(page).getByText("No results.")).toBeVisible();
    await searchInput(page).fill("");
    await expect(palette(page).getByRole("option", { name: "Control panel" })).toBeVisible();
    await expect(palette(page).getByRole("option", { name: "Users" })).toHaveCount(0);
    await waitForHydration(page);
  });
});
