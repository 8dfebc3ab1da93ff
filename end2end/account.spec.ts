// The account page. Each project has its own user, whom no other test needs.

import { expect, test } from "./support/test";
import { passwordOf } from "./support/environment";
import { open, signIn } from "./support/actions";

test.use({ as: "" });
const userOf = (noJavaScript: boolean) => (noJavaScript ? "noa" : "lena");

test("users can change their name, email address, sessions, and password", async ({ page, browser, noJavaScript, browserErrors }) => {
  const username = userOf(noJavaScript);
  await page.goto("/sign-in");
  await signIn(page, username);
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, "/account");

  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByLabel("Email address").fill("nowhere");
  browserErrors.expectStatus(422, "/account");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveTitle("Error: Account - Mailroom");
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Enter a name",
    "“nowhere” is not an email address; enter one such as jo@example.org",
  ]);
  await expect(page.getByLabel("Email address")).toHaveValue("nowhere");
  await page.getByLabel("Name", { exact: true }).fill("Somebody Else");
  await page.getByLabel("Email address").fill("else@harbour.example");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  const context = await browser.newContext();
  browserErrors.watch(context);
  const otherBrowser = await context.newPage();
  await otherBrowser.goto("/sign-in");
  await signIn(otherBrowser, username);
  await expect(otherBrowser).toHaveURL("/panel");
  await otherBrowser.waitForLoadState();
  await page.reload();
  await expect(page.getByText("This session", { exact: true })).toHaveCount(1);
  await page.getByRole("button", { name: /^Sign out .* at 127\.0\.0\.1$/ }).first().click();
  await expect(page.getByText("Session signed out.")).toBeVisible();
  await otherBrowser.reload();
  await expect(otherBrowser).toHaveURL("/sign-in?next=/panel");

  await signIn(otherBrowser, username);
  await expect(otherBrowser).toHaveURL("/panel");
  await otherBrowser.waitForLoadState();
  const newPassword = "correct horse battery";
  await page.getByLabel("Current password").fill("not the password");
  await page.getByLabel("New password").fill(newPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByRole("alert")).toContainText("The current password is incorrect");
  await expect(page.getByLabel("New password"), "no password comes back from the server").toHaveValue(noJavaScript ? "" : newPassword);
  await page.getByLabel("Current password").fill(passwordOf(username));
  await page.getByLabel("New password").fill(newPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password changed. You are signed out everywhere else.")).toBeVisible();
  await otherBrowser.reload();
  await expect(otherBrowser).toHaveURL("/sign-in?next=/panel");
  await context.close();
});
