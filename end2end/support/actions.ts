// Common actions.

import { expect, type Locator, type Page, test } from "@playwright/test";
import { passwordOf } from "./environment";

/** Signs in on the sign-in page. */
export async function signIn(page: Page, username: string, password = passwordOf(username)): Promise<void> {
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Whether JavaScript is on in this project. */
function runsScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** Waits until the page is hydrated. Without scripts there is nothing to wait for. */
export async function waitForHydration(page: Page): Promise<void> {
  if (!runsScripts()) return;
  await expect(page.locator(":is(leptos-island form, [data-hydrates]):not([data-hydrated])")).toHaveCount(0);
}

/** Opens a page and waits until it is hydrated. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitForHydration(page);
}

/** Clicks on a switch, and waits for the response. Without scripts that is a page, for which the click waits. */
export async function toggleSwitch(page: Page, control: Locator): Promise<void> {
  const response = runsScripts() ? page.waitForResponse(/\/api\/set_(setting|panel)/) : undefined;
  await control.click();
  await response;
}

const selectFields = new Set([
  "customer",
  "owner",
  "greeting",
  "play_order",
  "announce_time",
  "exit_kind",
  "notify_for",
  "owner_email",
  "notify_call_opens",
]);

/** Fields of the mailbox form by name: text, the value of a choice, or whether a switch is on. */
export type Fields = Record<string, string | boolean>;

/** Fills in the mailbox form. */
export async function fillMailboxForm(page: Page, fields: Fields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const input = page.locator(`#${name}`);
    if (typeof value === "boolean") await input.setChecked(value);
    else if (selectFields.has(name)) await input.selectOption(value);
    else await input.fill(value);
  }
}

/** The errors and warnings below a field. */
export function fieldMessages(page: Page, field: string): Locator {
  return page.locator(`#${field}-error`);
}

/** The error summary at the top of a form. */
export function errorSummary(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: "There is a problem" });
}

/** A button of the mailbox form. */
export function mailboxFormButton(page: Page, name: "Create mailbox" | "Save mailbox" | "Check without saving"): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** The row of a mailbox in the list. */
export function row(page: Page, number: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("link", { name: number, exact: true }) });
}

/** Waits until the form has led to the mailbox's own page. */
export async function waitForMailboxPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/mailboxes\/[0-9a-f-]{36}(\?from=[^&]*)?$/);
  await waitForHydration(page);
}

/** Presses Tab until `target` has the focus. The focus must always be visible. */
export async function focusByTab(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "the body";
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const onScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      return outlined && onScreen ? "" : `${element.outerHTML.slice(0, 120)} at ${box.top}`;
    });
    expect(stop, "the focus is visible").toMatch(/^$|^the body$/);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Moves to `target` with Tab and presses Enter. */
export async function pressByTab(page: Page, target: Locator): Promise<void> {
  await focusByTab(page, target);
  await page.keyboard.press("Enter");
}
