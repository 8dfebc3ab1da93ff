// A customer with more users than a select can show: the owner is searched for, with the keyboard alone.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { focusByTab, mailboxFormButton, fillMailboxForm, open, waitForMailboxPage } from "./support/actions";
import { createManyUsers, createCustomer, createPlan, uniqueName } from "./support/setup-data";

const owner = (page: Page) => page.getByLabel("Owner", { exact: true });
const list = (page: Page) => page.getByRole("listbox", { name: "Matches" });
const options = (page: Page) => list(page).getByRole("option");

/** Creates a customer with many users, and returns the username of the last of them. */
async function createCrowdedCustomer(page: Page): Promise<{ customer: string; lastUsername: string }> {
  const name = uniqueName("crowded");
  await createPlan(page, name);
  const customer = await createCustomer(page, name, name);
  return { customer, lastUsername: await createManyUsers(page, customer) };
}

test("an owner is found by a part of the name and chosen with the keyboard", async ({ page, api }) => {
  const { customer, lastUsername } = await createCrowdedCustomer(page);
  await open(page, `/mailboxes/new?customer=${customer}`);
  const field = owner(page);
  await expect(field).toHaveRole("combobox");
  await expect(field).toHaveValue("No owner");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  expect(await page.content(), "the page does not contain all addresses").not.toContain(`${lastUsername}@example.org`);

  await focusByTab(page, field);
  await page.keyboard.type("strasse");
  await expect(options(page)).toHaveText([`Zoë Straße${lastUsername}@example.org`]);
  await expect(page.getByText("1 match", { exact: true })).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", "owner-option-0");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("Zoë Straße");
  await expect(page.getByText("Unsaved changes")).toBeVisible();

  const number = api.freeNumber();
  await fillMailboxForm(page, { number, name: `Found ${number}`, pin: "194728" });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(owner(page)).toHaveValue("Zoë Straße");

  await test.step("arrow keys move through the list, and Escape changes nothing", async () => {
    await owner(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect(options(page)).toHaveCount(21);
    await expect(options(page).first()).toHaveText("No owner");
    await page.keyboard.press("Escape");
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.type("crowd");
    await expect(options(page)).toHaveCount(20);
    await expect(page.getByText("Only the first 20 matches are shown. Type more of the name.")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await expect(list(page).getByRole("option", { selected: true })).toContainText("Crowd 002");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(list(page).getByRole("option", { selected: true })).toContainText("Crowd 020");
    await page.keyboard.press("Escape");
    await expect(owner(page)).toHaveValue("Zoë Straße");
  });

  await test.step("text that matches nobody is discarded when the field is left", async () => {
    await page.keyboard.type("nobody of this name");
    await expect(page.getByText("No matches.")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(owner(page)).toHaveValue("Zoë Straße");
    await expect(page.getByText("Unsaved changes")).toBeHidden();
  });

  await test.step("an emptied field removes the owner", async () => {
    await owner(page).focus();
    await page.keyboard.press("Delete");
    await page.keyboard.press("Tab");
    await expect(owner(page)).toHaveValue("No owner");
    await expect(page.getByText("Unsaved changes")).toBeVisible();
    await mailboxFormButton(page, "Save mailbox").click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(owner(page)).toHaveValue("No owner");
  });
});

test("Enter waits for the results of what was typed, and a failed search says so", async ({ page, browserErrors }) => {
  const { customer } = await createCrowdedCustomer(page);
  await open(page, `/mailboxes/new?customer=${customer}`);
  await owner(page).focus();
  await page.keyboard.type("crowd 042");
  await page.keyboard.press("Enter");
  await expect(owner(page)).toHaveValue("Crowd 042");
  await expect(page, "the form was not submitted").toHaveURL(/\/mailboxes\/new/);

  browserErrors.expectStatus(503, "/api/search_choices");
  await page.route(/\/api\/search_choices/, (route) =>
    route.fulfill({ status: 503, contentType: "application/json", body: '"Busy"' }),
  );
  await page.keyboard.type("crowd");
  await expect(page.getByRole("alert").filter({ hasText: "busy" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(owner(page)).toHaveValue("Crowd 042");
});

test("a click chooses an owner, and a short list is a plain select", async ({ page }) => {
  const { customer } = await createCrowdedCustomer(page);
  await open(page, `/mailboxes/new?customer=${customer}`);
  await owner(page).fill("crowd 01");
  await options(page).filter({ hasText: "Crowd 013" }).click();
  await expect(owner(page)).toHaveValue("Crowd 013");
  await page.getByLabel("Customer").selectOption({ label: "Alder & Sons" });
  await expect(page.locator("select#owner"), "the list of the other customer is short").toBeVisible();
  await expect(page.locator("#owner-error")).not.toBeEmpty();
});
