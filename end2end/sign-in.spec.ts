import { expect, test } from "./support/test";
import { signIn } from "./support/actions";

// Signed out at first; and whoever ends all sessions here must not be needed elsewhere.
test.use({ as: "" });
const leaver = (plain: boolean) => (plain ? "yusuf" : "ines");

test("a wrong password is told, and the user name is kept", async ({ page, guard }) => {
  await page.goto("/sign-in");
  guard.expectStatus(422, "/sign-in");
  await signIn(page, "ravi", "not the password");

  await expect(page.getByRole("alert")).toContainText("Username or password is incorrect.");
  await expect(page).toHaveTitle("Error: Sign in - Mailroom");
  await expect(page.getByLabel("Username")).toHaveValue("ravi");
  await expect(page.getByLabel("Username")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Password")).toHaveValue("");

  await signIn(page, "ravi");
  await expect(page.getByRole("heading", { level: 1, name: "Your mailboxes" })).toBeVisible();
});

test("an unknown user hears the same as a wrong password", async ({ page, guard }) => {
  guard.expectStatus(422, "/sign-in");
  const told = async (username: string) => {
    await page.goto("/sign-in");
    await signIn(page, username, "not the password");
    return page.getByRole("alert").innerText();
  };
  expect(await told("nobody-of-that-name")).toBe(await told("ravi"));
});

test("signing in leads back to the page that was asked for", async ({ page }) => {
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

test("signing out ends the session, and Back does not bring it back", async ({ page }) => {
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

test("signing out everywhere ends the sessions of other browsers", async ({ page, another, plain }) => {
  const user = leaver(plain);
  const elsewhere = await another(user);
  await elsewhere.goto("/mailboxes");
  await expect(elsewhere).toHaveURL("/mailboxes");

  await page.goto("/sign-in");
  await signIn(page, user);
  await expect(page).toHaveURL("/panel");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL("/sign-in");

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL("/sign-in?next=/mailboxes");
});

test("the session's cookie is out of reach of scripts and other sites", async ({ page, context }) => {
  await page.goto("/sign-in");
  await signIn(page, "ravi");
  await expect(page).toHaveURL("/panel");
  const cookie = (await context.cookies()).find((c) => c.name === "mailroom");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});
