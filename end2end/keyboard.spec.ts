// Everything with the keyboard alone, with a visible focus.

import { expect, test } from "./support/test";
import { waitForHydration, waitForMailboxPage, open, pressByTab, focusByTab } from "./support/actions";

test("check 16: a mailbox is created, changed, and archived", async ({ page, api }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes");
  await pressByTab(page, page.getByRole("link", { name: "New mailbox" }));
  await expect(page).toHaveURL("/mailboxes/new");
  await waitForHydration(page);

  await focusByTab(page, page.getByLabel("Number", { exact: true }));
  await page.keyboard.type(number);
  await focusByTab(page, page.getByLabel("Name", { exact: true }));
  await page.keyboard.type("By keyboard");
  await pressByTab(page, page.getByRole("button", { name: "Generate" }));
  await expect(page.locator("#pin")).toHaveValue(/^\d{6}$/);
  await focusByTab(page, page.getByLabel("Press 0 destination"));
  await page.keyboard.type("Queue");
  await focusByTab(page, page.getByLabel("Destination number or SIP address"));
  await page.keyboard.type("5000");
  await focusByTab(page, page.getByLabel("Show in control panel"));
  await page.keyboard.press("Space");
  await pressByTab(page, page.getByRole("button", { name: "Create mailbox" }));
  await waitForMailboxPage(page);
  await expect(page.locator("#exit_kind")).toHaveValue("queue");
  await expect(page.locator("#panel")).toBeChecked();

  await focusByTab(page, page.getByLabel("Description"));
  await page.keyboard.type("All by keyboard");
  await focusByTab(page, page.getByRole("button", { name: "Save mailbox" }));
  await page.keyboard.press("Space");
  await expect(page.getByText("Saved.")).toBeVisible();
  await waitForHydration(page);

  await pressByTab(page, page.getByRole("button", { name: "Archive" }));
  await expect(page.getByText("archived. Its number is kept.")).toBeVisible();
});

test("Enter in a field submits the form, and Tab moves through the error summary", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await focusByTab(page, page.getByLabel("Number", { exact: true }));
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect(page.locator("#error-summary")).toBeFocused();
  await pressByTab(page, page.locator("#error-summary a").nth(1));
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
});

test("the first Tab stop skips to the content", async ({ page }) => {
  await open(page, "/mailboxes");
  await page.keyboard.press("Tab");
  const skipLink = page.getByRole("link", { name: "Skip to content" });
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isInContent = await page.locator("#main").evaluate((main) => main.contains(document.activeElement));
  expect(isInContent, "the next Tab stop is in the content").toBe(true);
});

test("the control panel switch works with the keyboard", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, `/mailboxes?q=${mailbox.number}`);
  const control = page.getByRole("switch");
  await focusByTab(page, control);
  await page.keyboard.press("Space");
  await expect(control).toHaveAttribute("aria-checked", "true");
  await expect(control).toBeFocused();
  await expect.poll(() => api.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="true"');
});
