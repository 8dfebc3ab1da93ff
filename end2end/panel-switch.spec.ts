// The panel switch with scripts: at once, the last click counts, and back with the reason if refused.

import type { Page } from "@playwright/test";
import type { Mailbox } from "./support/api-fixture";
import { expect, test } from "./support/test";
import { open } from "./support/actions";

const SET_PANEL_URL = "**/api/set_panel*";

async function openListWith(page: Page, mailbox: Mailbox) {
  await open(page, `/mailboxes?q=${mailbox.number}`);
  const control = page.getByRole("switch");
  await expect(control).toHaveCount(1);
  return control;
}

test("check 9: it moves before the server has answered, and stays", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  const control = await openListWith(page, mailbox);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(SET_PANEL_URL, async (route) => {
    await answered;
    await route.continue();
  });
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  expect(await clerk.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="false"');
  const done = page.waitForResponse(SET_PANEL_URL);
  answer();
  await done;

  await page.reload();
  await expect(control).toHaveAttribute("aria-checked", "true");
  await page.goto(`${mailbox.path}/history`);
  await expect(page.getByRole("row").filter({ hasText: "Show in control panel" }).getByRole("cell")).toHaveText(["off", "on"]);
});

test("check 9: ten fast clicks and one more end in the last state", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  const control = await openListWith(page, mailbox);
  for (let i = 0; i < 10; i += 1) await control.click({ noWaitAfter: true });
  await expect(control).toHaveAttribute("aria-checked", "false");
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  await expect.poll(() => clerk.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="true"');
  await page.reload();
  await expect(control).toHaveAttribute("aria-checked", "true");
});

test("check 9: a fault of the server puts it back, with the reason", async ({ page, clerk, guard }) => {
  const control = await openListWith(page, await clerk.createMailbox());
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  guard.expectStatus(500, "/api/set_panel");
  await page.route(SET_PANEL_URL, async (route) => {
    await answered;
    await route.fulfill({ status: 500, contentType: "application/json", body: '"Internal"' });
  });
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  answer();
  await expect(control).toHaveAttribute("aria-checked", "false");
  await expect(page.getByRole("status").getByText("Something went wrong on the server.")).toBeVisible();

  await page.unroute(SET_PANEL_URL);
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  await expect(page.getByText("Something went wrong on the server.")).toBeHidden();
});

test("a server that cannot be reached puts it back, with the reason", async ({ page, clerk, guard }) => {
  const control = await openListWith(page, await clerk.createMailbox());
  guard.expectNoResponse("/api/set_panel");
  await page.route(SET_PANEL_URL, (route) => route.abort("connectionrefused"));
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "false");
  await expect(page.locator(".switch-refused")).toBeVisible();
});

test("an answer that was lost is found out, and what is stored is shown", async ({ page, clerk, guard }) => {
  const mailbox = await clerk.createMailbox();
  const control = await openListWith(page, mailbox);
  guard.expectNoResponse("/api/set_panel");
  guard.expectNoResponse("/api/get_panel");
  let connected = false;
  await page.route(SET_PANEL_URL, async (route) => {
    await route.fetch();
    await route.abort("internetdisconnected");
  });
  await page.route("**/api/get_panel*", (route) => (connected ? route.continue() : route.abort("internetdisconnected")));
  const askedInVain = page.waitForEvent("requestfailed", (request) => request.url().includes("/api/get_panel"));
  await control.click();
  await expect(page.getByRole("status").getByText("No connection. It’s not known yet whether the change was saved.")).toBeVisible();
  await askedInVain;
  connected = true;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.locator(".switch-refused")).toBeHidden();
  await expect(control).toHaveAttribute("aria-checked", "true");
});

test("a session that ended shows the way to sign in", async ({ page, context, clerk, guard }) => {
  const control = await openListWith(page, await clerk.createMailbox());
  await context.clearCookies();
  guard.expectStatus(401, "/api/set_panel");
  await control.click();
  await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute("href", "/sign-in");
  await expect(control).toHaveAttribute("aria-checked", "false");
});

test("the last click is not lost when the page is left at once", async ({ page, clerk, guard }) => {
  const mailbox = await clerk.createMailbox();
  const control = await openListWith(page, mailbox);
  guard.expectNoResponse("/api/set_panel");
  await page.route(SET_PANEL_URL, () => {});
  await control.click();
  await page.goto("/account");
  await expect.poll(() => clerk.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="true"');
});

test("a mailbox that was archived meanwhile puts it back, with the reason", async ({ page, clerk, guard }) => {
  const mailbox = await clerk.createMailbox();
  const control = await openListWith(page, mailbox);
  await clerk.archiveMailbox(mailbox);
  guard.expectStatus(409, "/api/set_panel");
  await control.click();
  await expect(page.getByRole("status").getByText("This mailbox is archived. Restore it first.")).toBeVisible();
  await expect(control).toHaveAttribute("aria-checked", "false");
});
