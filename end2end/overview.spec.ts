// The start page of an administrator: what needs attention is found and fixed from there, with the keyboard alone.

import type { Page } from "@playwright/test";
import { uniqueName, createCustomer, createPlan } from "./support/setup-data";
import { expect, test } from "./support/test";
import { waitForHydration, mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, pressByTab, focusByTab } from "./support/actions";

/** Creates a customer whose policy requires longer PINs than its mailboxes have. */
async function createWeakPins(page: Page, numbers: string[]): Promise<{ id: string; name: string }> {
  const [plan, customer, name] = [uniqueName("Workshop"), uniqueName("yard"), uniqueName("Gate")];
  await createPlan(page, plan);
  const id = await createCustomer(page, customer, plan, [4, 10]);
  for (const number of numbers) {
    await open(page, `/mailboxes/new?customer=${id}`);
    await fillMailboxForm(page, { number, name, pin: "5820" });
    await mailboxFormButton(page, "Create mailbox").click();
    await waitForMailboxPage(page);
  }
  await open(page, `/customers/${id}`);
  await page.getByLabel("Minimum length").fill("6");
  await page.getByRole("button", { name: "Save customer" }).click();
  await expect(page.locator(".notice-success")).toBeVisible();
  return { id, name };
}

test("a PIN that violates the current policy is found and replaced", async ({ page }) => {
  const { id, name } = await createWeakPins(page, ["4713"]);

  await open(page, "/");
  await expect(page).toHaveURL("/overview");
  await pressByTab(page, page.getByRole("link", { name: /PINs? do(es)?n’t meet the PIN policy/ }));
  await expect(page).toHaveURL("/mailboxes?pin=weak");
  await waitForHydration(page);
  await pressByTab(page, page.getByRole("link", { name, exact: true }));
  await waitForMailboxPage(page);
  await focusByTab(page, page.getByLabel("New PIN"));
  await page.keyboard.type("730519");
  await pressByTab(page, mailboxFormButton(page, "Save mailbox"));
  await expect(page.getByText("Saved.")).toBeVisible();

  await open(page, `/mailboxes?pin=weak&customer=${id}`);
  await expect(page.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
});

test("all PINs that violate the current policy are found and replaced at once", async ({ page }) => {
  const { id } = await createWeakPins(page, ["4713", "4714", "4715"]);

  await open(page, `/mailboxes?pin=weak&customer=${id}`);
  const checkboxes = page.locator("main tbody .row-select input");
  await expect(checkboxes).toHaveCount(3);
  for (let at = 0; at < 3; at += 1) {
    await focusByTab(page, checkboxes.nth(at));
    await page.keyboard.press("Space");
  }
  await focusByTab(page, page.getByLabel("Bulk action"));
  await page.keyboard.type("Generate new PINs");
  await pressByTab(page, page.getByRole("button", { name: "Continue" }));
  await expect(page).toHaveURL(/\/batches\//);
  await waitForHydration(page);
  await pressByTab(page, page.getByRole("button", { name: "Generate 3 new PINs" }));
  await expect(page.locator(".tally li")).toHaveText(["3 changed"], { timeout: 30_000 });
  await open(page, `/mailboxes?pin=weak&customer=${id}`);
  await expect(page.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
});

test("each item links to the list of what it counts", async ({ page }) => {
  await open(page, "/overview");
  const item = page.getByRole("link", { name: /mailboxes have no owner/ });
  const count = (await item.locator(".attention-count").innerText()).trim();
  await item.click();
  await expect(page).toHaveURL("/mailboxes?owner=none");
  await expect(page.locator(".page-subtitle")).toContainText(/^\s*[\d,]+\+? found/);
  expect(count).toMatch(/^[\d,]+$/);
});

test("the charts have a text summary and a table", async ({ page }) => {
  await open(page, "/overview");
  const chart = page.getByRole("img", { name: "Changes per day" });
  await expect(chart).toHaveAccessibleDescription(/^[\d,]+ in 30 days, [\d,]+ today\./);
  await page.getByText("Show as table").click();
  await expect(page.getByRole("table", { name: "Changes per day" }).getByRole("row")).not.toHaveCount(0);
  const bars = page.getByRole("table", { name: "Mailboxes by customer" });
  await expect(bars.getByRole("rowheader", { name: "Northwind" })).toBeVisible();
});

test("failed sign-ins are listed without the password that was typed", async ({ page, newPageAs, browserErrors, browser }) => {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  browserErrors.watch(context);
  const signedOutPage = await context.newPage();
  browserErrors.expectStatus(422, "/sign-in");
  await signedOutPage.goto("/sign-in");
  await signedOutPage.getByLabel("Username").fill("yusuf");
  await signedOutPage.getByLabel("Password").fill("a secret that is not right");
  await signedOutPage.getByRole("button", { name: "Sign in" }).click();
  await expect(signedOutPage.getByRole("alert")).toBeVisible();
  await context.close();

  const adminPage = await newPageAs("peter");
  await adminPage.goto("/overview/sign-ins");
  await expect(adminPage.getByRole("rowheader", { name: /^yusuf/ })).toBeVisible();
  expect(await adminPage.content()).not.toContain("a secret that is not right");
  await page.goto("/overview/plans");
  await expect(page.getByRole("heading", { level: 1, name: "Exceeded rate plans" })).toBeVisible();
});
