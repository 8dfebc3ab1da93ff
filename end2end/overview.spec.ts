// The first page of an administrator: what needs attention is found and mended from there, by keyboard alone.

import type { Page } from "@playwright/test";
import { uniqueName, makeCustomer, makePlan } from "./support/setup-data";
import { expect, test } from "./support/test";
import { waitForHydration, mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, pressByTab, focusByTab } from "./support/actions";

/** A customer that asks for longer PINs than its mailboxes have. */
async function weakPins(page: Page, numbers: string[]): Promise<{ id: string; name: string }> {
  const [plan, customer, name] = [uniqueName("Workshop"), uniqueName("yard"), uniqueName("Gate")];
  await makePlan(page, plan);
  const id = await makeCustomer(page, customer, plan, [4, 10]);
  for (const number of numbers) {
    await open(page, `/mailboxes/new?customer=${id}`);
    await fillMailboxForm(page, { number, name, pin: "5820" });
    await mailboxFormButton(page, "Create mailbox").click();
    await waitForMailboxPage(page);
  }
  await open(page, `/customers/${id}`);
  await page.getByLabel("Fewest digits").fill("6");
  await page.getByRole("button", { name: "Save customer" }).click();
  await expect(page.locator(".notice-good")).toBeVisible();
  return { id, name };
}

test("a PIN that breaks today's policy is found and mended", async ({ page }) => {
  const { id, name } = await weakPins(page, ["4713"]);

  await open(page, "/");
  await expect(page).toHaveURL("/overview");
  await pressByTab(page, page.getByRole("link", { name: /PINs? breaks? today's policy/ }));
  await expect(page).toHaveURL("/mailboxes?pin=weak");
  await waitForHydration(page);
  await pressByTab(page, page.getByRole("link", { name, exact: true }));
  await waitForMailboxPage(page);
  await focusByTab(page, page.getByLabel("New PIN"));
  await page.keyboard.type("730519");
  await pressByTab(page, mailboxFormButton(page, "Save mailbox"));
  await expect(page.getByText("Saved.")).toBeVisible();

  await open(page, `/mailboxes?pin=weak&customer=${id}`);
  await expect(page.getByRole("heading", { name: "No mailbox matches" })).toBeVisible();
});

test("every PIN that breaks today's policy is found and replaced at once", async ({ page }) => {
  const { id } = await weakPins(page, ["4713", "4714", "4715"]);

  await open(page, `/mailboxes?pin=weak&customer=${id}`);
  const picks = page.locator("main tbody .pick input");
  await expect(picks).toHaveCount(3);
  for (let at = 0; at < 3; at += 1) {
    await focusByTab(page, picks.nth(at));
    await page.keyboard.press("Space");
  }
  await focusByTab(page, page.getByLabel("What to do with them"));
  await page.keyboard.type("Give new PINs");
  await pressByTab(page, page.getByRole("button", { name: "Go on" }));
  await expect(page).toHaveURL(/\/batches\//);
  await waitForHydration(page);
  await pressByTab(page, page.getByRole("button", { name: "Give 3 new PINs" }));
  await expect(page.locator(".tally li")).toHaveText(["3 changed"], { timeout: 30_000 });
  await open(page, `/mailboxes?pin=weak&customer=${id}`);
  await expect(page.getByRole("heading", { name: "No mailbox matches" })).toBeVisible();
});

test("each line leads to the rows that it counts", async ({ page }) => {
  await open(page, "/overview");
  const line = page.getByRole("link", { name: /mailboxes have no owner/ });
  const count = (await line.locator(".attention-count").innerText()).trim();
  await line.click();
  await expect(page).toHaveURL("/mailboxes?owner=none");
  await expect(page.locator(".page-sub")).toContainText(/^\s*[\d,]+\+? found/);
  expect(count).toMatch(/^[\d,]+$/);
});

test("the charts say in words and in a table what they draw", async ({ page }) => {
  await open(page, "/overview");
  const chart = page.getByRole("img", { name: "Changes a day" });
  await expect(chart).toHaveAccessibleDescription(/^[\d,]+ in 30 days, [\d,]+ of them today\./);
  await page.getByText("The same as a table").click();
  await expect(page.getByRole("table", { name: "Changes a day" }).getByRole("row")).not.toHaveCount(0);
  const bars = page.getByRole("table", { name: "Mailboxes by customer" });
  await expect(bars.getByRole("rowheader", { name: "Northwind" })).toBeVisible();
});

test("sign-ins that failed are told, without what was typed", async ({ page, another, guard, browser }) => {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  guard.watch(context);
  const stranger = await context.newPage();
  guard.expectStatus(422, "/sign-in");
  await stranger.goto("/sign-in");
  await stranger.getByLabel("User name").fill("yusuf");
  await stranger.getByLabel("Password").fill("a secret that is not right");
  await stranger.getByRole("button", { name: "Sign in" }).click();
  await expect(stranger.getByRole("alert")).toBeVisible();
  await context.close();

  const peters = await another("peter");
  await peters.goto("/overview/sign-ins");
  await expect(peters.getByRole("rowheader", { name: /^yusuf/ })).toBeVisible();
  expect(await peters.content()).not.toContain("a secret that is not right");
  await page.goto("/overview/plans");
  await expect(page.getByRole("heading", { level: 1, name: "Plans exceeded" })).toBeVisible();
});
