import { expect, test } from "./support/test";
import { signIn } from "./support/actions";

// Tests start signed out. No other test uses the users whose sessions are ended here.
test.use({ as: "" });
const signedOutUser = (noJavaScript: boolean) => (noJavaScript ? "yusuf" : "ines");

test("a wrong password is reported, and the username is kept", async ({ page, browserErrors }) => {
  await page.goto("/sign-in");
  browserErrors.expectStatus(422, "/sign-in");
  await signIn(page, "ravi", "not the password");

  await expect(page.getByRole("alert")).toContainText("Username or password is incorrect.");
  await expect(page).toHaveTitle("Error: Sign in - Mailroom");
  await expect(page.getByLabel("Username")).toHaveValue("ravi");
  await expect(page.getByLabel("Username")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Password")).toHaveValue("");

  await signIn(page, "ravi");
  await expect(page.getByRole("heading", { level: 1, name: "Your mailboxes" })).toBeVisible();
});

test("an unknown username and a wrong password show the same message", async ({ page, browserErrors }) => {
  browserErrors.expectStatus(422, "/sign-in");
  const alertText = async (username: string) => {
    await page.goto("/sign-in");
    await signIn(page, username, "not the password");
    return page.getByRole("alert").innerText();
  };
  expect(await alertText("nobody-of-that-name")).toBe(await alertText("ravi"));
});

test("signing in leads to the requested page", async ({ page }) => {
  await page.goto("/mailboxes?q=desk&sort=name");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, "ravi");
  await expect(page).toHaveURL("/mailboxes?q=desk&sort=name");
});

test("a link to the sign-in page cannot lead to another site", async ({ page, context }) => {
  for (const next of ["https://evil.example/", "//evil.example/", "/\\evil.example/", "/%09/evil.example/"]) {
    await page.goto(`/sign-in?next=${next}`);
    await signIn(page, "ravi");
    await expect(page, `after next=${next}`).toHaveURL("/panel");
    await context.clearCookies();
  }
});

test("signing out ends the session, also for the Back button", async ({ page }) => {
  await page.goto("/sign-in");
  await signIn(page, "ravi");
  await expect(page).toHaveURL("/panel");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL("/sign-in");

  await page.goBack();
  await expect(page).toHaveURL("/sign-in?next=/panel");
  await page.goto("/mailboxes/new");
  await expect(page).toHaveURL("/sign-in?next=/mailboxes/new");
});

test("signing out everywhere ends the sessions of other browsers", async ({ page, newPageAs, noJavaScript }) => {
  const user = signedOutUser(noJavaScript);
  const otherBrowser = await newPageAs(user);
  await otherBrowser.goto("/mailboxes");
  await expect(otherBrowser).toHaveURL("/mailboxes");

  await page.goto("/sign-in");
  await signIn(page, user);
  await expect(page).toHaveURL("/panel");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL("/sign-in");

  await otherBrowser.reload();
  await expect(otherBrowser).toHaveURL("/sign-in?next=/mailboxes");
});

test("scripts and other sites cannot use the session cookie", async ({ page, context }) => {
  await page.goto("/sign-in");
  await signIn(page, "ravi");
  await expect(page).toHaveURL("/panel");
  const cookie = (await context.cookies()).find((c) => c.name === "mailroom");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});
