// A session that ends is warned of, can be kept, and loses nothing that was typed.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForHydration, signIn } from "./support/actions";
import { type ExtraServer, startServer } from "./support/extra-server";

let short: ExtraServer;
test.describe.configure({ mode: "serial" });
test.use({ as: "" });
test.beforeAll(async () => {
  short = await startServer(31_000 + (process.pid % 10_000), { MAILROOM_SESSION_IDLE: "16s" });
});
test.afterAll(() => short.stop());

const warning = (page: Page) => page.getByRole("alertdialog", { name: /^You will be signed out in \d+ seconds?$/ });
const over = (page: Page) => page.getByRole("alertdialog", { name: "You are signed out" });

async function begin(page: Page, path: string): Promise<void> {
  await page.goto(short.origin + path);
  await signIn(page, "nora", short.password("nora"));
  await expect(page).toHaveURL(short.origin + path);
  await waitForHydration(page);
}

test("check 37: one stays, and later signs in again without losing what was typed", async ({ page, guard }) => {
  await begin(page, "/mailboxes/new");
  await page.getByLabel("Name", { exact: true }).fill("Typed for long");
  await expect(warning(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("button", { name: "Stay signed in" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();

  await expect(warning(page)).toBeVisible({ timeout: 20_000 });
  guard.expectStatus(401, "/api/session_left");
  await expect(over(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("link", { name: "Sign in here" })).toHaveAttribute("href", "/sign-in?next=/mailboxes/new");
  guard.expectStatus(401, "/api/stay_signed_in");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("You are not signed in yet.")).toBeVisible();

  const tab = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "nora", short.password("nora"));
  await expect(await tab).toHaveURL(`${short.origin}/overview`);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Typed for long");
});

test("check 37: another tab that is used keeps both signed in without a word", async ({ page, context }) => {
  await begin(page, "/mailboxes");
  const other = await context.newPage();
  const asked = page.waitForResponse("**/api/session_left", { timeout: 30_000 });
  // As soon as the server writes down that the session was used again, which it does every few seconds.
  await expect(async () => {
    await other.goto(`${short.origin}/sounds`);
    const warnIn = Number(await other.locator("#session-end").getAttribute("data-warn-in"));
    expect(warnIn).toBeGreaterThan(11_900);
  }).toPass({ intervals: [4_500] });
  await asked;
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});

test("one signs out from the warning", async ({ page }) => {
  await begin(page, "/mailboxes");
  await expect(warning(page)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(`${short.origin}/sign-in`);
});
