// The end of a session is announced, the session can be extended, and nothing typed is lost.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForHydration, signIn } from "./support/actions";
import { type ExtraServer, startServer } from "./support/extra-server";

let server: ExtraServer;
test.describe.configure({ mode: "serial" });
test.use({ as: "" });
test.beforeAll(async () => {
  server = await startServer(31_000 + (process.pid % 10_000), { MAILROOM_SESSION_IDLE: "16s" });
});
test.afterAll(() => server.stop());

const warningDialog = (page: Page) => page.getByRole("alertdialog", { name: /^You will be signed out in \d+ seconds?$/ });
const endedDialog = (page: Page) => page.getByRole("alertdialog", { name: "You are signed out" });

async function signInAt(page: Page, path: string): Promise<void> {
  await page.goto(server.origin + path);
  await signIn(page, "nora", server.password("nora"));
  await expect(page).toHaveURL(server.origin + path);
  await waitForHydration(page);
}

test("check 37: the user extends the session, and later signs in again without losing what was typed", async ({ page, browserErrors }) => {
  await signInAt(page, "/mailboxes/new");
  await page.getByLabel("Name", { exact: true }).fill("Typed for long");
  await expect(warningDialog(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Stay signed in" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();

  await expect(warningDialog(page)).toBeVisible({ timeout: 20_000 });
  browserErrors.expectStatus(401, "/api/session_left");
  await expect(endedDialog(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("link", { name: "Sign in here" })).toHaveAttribute("href", "/sign-in?next=/mailboxes/new");
  browserErrors.expectStatus(401, "/api/stay_signed_in");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("You are not signed in yet.")).toBeVisible();

  const tab = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "nora", server.password("nora"));
  await expect(await tab).toHaveURL(`${server.origin}/overview`);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Typed for long");
});

test("check 37: using another tab extends the session without a warning", async ({ page, context }) => {
  await signInAt(page, "/mailboxes");
  const otherTab = await context.newPage();
  const response = page.waitForResponse("**/api/session_left", { timeout: 30_000 });
  // Until the server has stored that the session was used again, which it does every few seconds.
  await expect(async () => {
    await otherTab.goto(`${server.origin}/sounds`);
    const warnIn = Number(await otherTab.locator("#session-warning").getAttribute("data-warn-after-ms"));
    expect(warnIn).toBeGreaterThan(11_900);
  }).toPass({ intervals: [4_500] });
  await response;
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});

test("the user can sign out from the warning", async ({ page }) => {
  await signInAt(page, "/mailboxes");
  await expect(warningDialog(page)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(`${server.origin}/sign-in`);
});
