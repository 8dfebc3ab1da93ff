// The control panel switch with scripts: it moves immediately, the last click counts, and it moves back with the
// reason if the change is rejected.

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

test("check 9: the switch moves before the server responds, and the change is saved", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  const control = await openListWith(page, mailbox);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(SET_PANEL_URL, async (route) => {
    await released;
    await route.continue();
  });
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  expect(await api.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="false"');
  const response = page.waitForResponse(SET_PANEL_URL);
  release();
  await response;

  await page.reload();
  await expect(control).toHaveAttribute("aria-checked", "true");
  await page.goto(`${mailbox.path}/history`);
  await expect(page.getByRole("row").filter({ hasText: "Show in control panel" }).getByRole("cell")).toHaveText(["off", "on"]);
});

test("check 9: after many fast clicks the last state is saved", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  const control = await openListWith(page, mailbox);
  for (let i = 0; i < 10; i += 1) await control.click({ noWaitAfter: true });
  await expect(control).toHaveAttribute("aria-checked", "false");
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  await expect.poll(() => api.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="true"');
  await page.reload();
  await expect(control).toHaveAttribute("aria-checked", "true");
});

test("check 9: a server error moves the switch back, with the reason", async ({ page, api, browserErrors }) => {
  const control = await openListWith(page, await api.createMailbox());
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  browserErrors.expectStatus(500, "/api/set_panel");
  await page.route(SET_PANEL_URL, async (route) => {
    await released;
    await route.fulfill({ status: 500, contentType: "application/json", body: '"Internal"' });
  });
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  release();
  await expect(control).toHaveAttribute("aria-checked", "false");
  await expect(page.getByRole("status").getByText("Something went wrong on the server.")).toBeVisible();

  await page.unroute(SET_PANEL_URL);
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "true");
  await expect(page.getByText("Something went wrong on the server.")).toBeHidden();
});

test("if the server cannot be reached, the switch moves back, with the reason", async ({ page, api, browserErrors }) => {
  const control = await openListWith(page, await api.createMailbox());
  browserErrors.expectNoResponse("/api/set_panel");
  await page.route(SET_PANEL_URL, (route) => route.abort("connectionrefused"));
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "false");
  await expect(page.locator(".switch-error")).toBeVisible();
});

test("after a lost response, the stored state is fetched and shown", async ({ page, api, browserErrors }) => {
  const mailbox = await api.createMailbox();
  const control = await openListWith(page, mailbox);
  browserErrors.expectNoResponse("/api/set_panel");
  browserErrors.expectNoResponse("/api/get_panel");
  let connected = false;
  await page.route(SET_PANEL_URL, async (route) => {
    await route.fetch();
    await route.abort("internetdisconnected");
  });
  await page.route("**/api/get_panel*", (route) => (connected ? route.continue() : route.abort("internetdisconnected")));
  const failedRequest = page.waitForEvent("requestfailed", (request) => request.url().includes("/api/get_panel"));
  await control.click();
  await expect(page.getByRole("status").getByText("No connection. It’s not known yet whether the change was saved.")).toBeVisible();
  await failedRequest;
  connected = true;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.locator(".switch-error")).toBeHidden();
  await expect(control).toHaveAttribute("aria-checked", "true");
});

test("after the session has ended, there is a link to sign in", async ({ page, context, api, browserErrors }) => {
  const control = await openListWith(page, await api.createMailbox());
  await context.clearCookies();
  browserErrors.expectStatus(401, "/api/set_panel");
  await control.click();
  await expect(page.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute("href", "/sign-in");
  await expect(control).toHaveAttribute("aria-checked", "false");
});

test("the last click is saved even if the page is left immediately", async ({ page, api, browserErrors }) => {
  const mailbox = await api.createMailbox();
  const control = await openListWith(page, mailbox);
  browserErrors.expectNoResponse("/api/set_panel");
  await page.route(SET_PANEL_URL, () => {});
  await control.click();
  await page.goto("/account");
  await expect.poll(() => api.getText(`/mailboxes?q=${mailbox.number}`)).toContain('aria-checked="true"');
});

test("if the mailbox was archived meanwhile, the switch moves back, with the reason", async ({ page, api, browserErrors }) => {
  const mailbox = await api.createMailbox();
  const control = await openListWith(page, mailbox);
  await api.archiveMailbox(mailbox);
  browserErrors.expectStatus(409, "/api/set_panel");
  await control.click();
  await expect(page.getByRole("status").getByText("This mailbox is archived. Restore it first.")).toBeVisible();
  await expect(control).toHaveAttribute("aria-checked", "false");
});
