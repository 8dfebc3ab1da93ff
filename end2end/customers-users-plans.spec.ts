// Customers, users and rate plans: made, invited, changed and let go, with and without scripts.

import { uniqueName, makeUser } from "./support/setup-data";
import { expect, test } from "./support/test";
import { waitForHydration, open, signIn, errorSummary } from "./support/actions";

test("a customer with a PIN policy of its own, a user who is invited and signs in by the link", async ({ page, browser, plain, guard }) => {
  const slug = uniqueName("birch");
  await open(page, "/customers");
  await page.getByRole("link", { name: "New customer" }).click();
  await page.getByLabel("Name", { exact: true }).fill(`Birch ${slug}`);
  await page.getByLabel("Slug").fill(slug);
  await expect(page.getByLabel("Minimum length"), "a preset needs no digits").toBeHidden();
  await page.getByLabel("PIN policy").selectOption("own");
  await page.getByLabel("Minimum length").fill("5");
  await page.getByLabel("Maximum length").fill("7");
  await page.getByRole("button", { name: "Create customer" }).click();
  await expect(page.getByText("Customer created.")).toBeVisible();
  await expect(page.getByLabel("Maximum length")).toHaveValue("7");

  const username = uniqueName("bea");
  await makeUser(page, `Birch ${slug}`, username);
  await page.getByRole("button", { name: "Create invitation link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();

  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  guard.watch(context);
  const theirs = await context.newPage();
  await theirs.goto(new URL(link).pathname);
  await expect(theirs).toHaveURL("/invitation");
  await waitForHydration(theirs);
  guard.expectStatus(422, "/invitation");
  await theirs.getByLabel("New password").fill("too short");
  await theirs.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(errorSummary(theirs)).toContainText("Password must have at least");
  await expect(theirs.getByLabel("New password")).toHaveValue(plain ? "" : "too short");
  await theirs.getByLabel("New password").fill("a long enough password");
  await theirs.getByLabel("Repeat password").fill("a long enough password");
  await theirs.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(theirs.getByRole("button", { name: "Sign out", exact: true })).toBeAttached();
  guard.expectStatus(404, "/invitation");
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByRole("heading", { name: "This link is no longer valid" })).toBeVisible();

  // Suspended, they are out at once; active again, they come back with their password.
  await open(page, `/customers`);
  await page.getByRole("link", { name: `Birch ${slug}` }).click();
  await page.locator("summary").filter({ hasText: "Suspend" }).click();
  await page.getByRole("button", { name: "Suspend customer" }).click();
  await expect(page.getByText("Customer suspended.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toBeDisabled();
  await theirs.goto("/mailboxes");
  await expect(theirs).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: "Reactivate customer" }).click();
  await expect(page.getByText("Customer reactivated.")).toBeVisible();
  await signIn(theirs, username, "a long enough password");
  await expect(theirs.getByRole("button", { name: "Sign out", exact: true })).toBeAttached();
  await context.close();
});

test("somebody goes, and their mailbox is handed over", async ({ page, plain, clerk, guard }) => {
  const [leaver, heir] = [uniqueName("leo"), uniqueName("hal")];
  const leaving = await makeUser(page, "Northwind Telecom", leaver, "leo@northwind.example");
  await makeUser(page, "Northwind Telecom", heir);
  const owner = leaving.split("/").at(-1) ?? "";
  const mailbox = await clerk.createMailbox({ owner });

  await open(page, leaving);
  await expect(page.getByRole("link", { name: mailbox.name })).toBeVisible();
  guard.expectStatus(422, leaving);
  await page.getByText(`Remove ${leaver}`, { exact: true }).click();
  await page.getByRole("button", { name: "Remove user" }).click();
  await expect(errorSummary(page)).toContainText("Choose what happens to the mailboxes");
  await expect(page.getByLabel("Transfer mailboxes to")).toBeHidden();
  await page.getByLabel("Transfer", { exact: true }).check();
  await page.getByLabel("Transfer mailboxes to").selectOption({ label: `${heir} (no email address)` });
  if (plain) await page.getByText(`Remove ${leaver}`, { exact: true }).click();
  await page.getByRole("button", { name: "Remove user" }).click();
  await expect(page.getByText("User removed. Their mailbox was transferred.")).toBeVisible();

  await open(page, mailbox.path);
  await expect(page.locator("#owner option:checked")).toContainText(heir);
  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("row").filter({ hasText: heir })).toContainText(leaver);
});

test("a smaller plan says first what it would break", async ({ page, plain }) => {
  const [name, slug] = [uniqueName("Full"), uniqueName("cedar")];
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page.getByText("Rate plan created.")).toBeVisible();
  const plan = new URL(page.url()).pathname;
  await open(page, "/customers/new");
  await page.getByLabel("Name", { exact: true }).fill(slug);
  await page.getByLabel("Slug").fill(slug);
  await page.getByLabel("Rate plan").selectOption({ label: name });
  await page.getByRole("button", { name: "Create customer" }).click();
  await expect(page.getByText("Customer created.")).toBeVisible();
  const customer = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await open(page, `/mailboxes/new?customer=${customer}`);
  await page.locator("#number").fill("4711");
  await page.locator("#name").fill("Front desk");
  await page.locator("#pin").fill("582036");
  await page.locator("#transcribe").check();
  await page.getByRole("button", { name: "Create mailbox" }).click();
  await expect(page).toHaveURL(/\/mailboxes\/[0-9a-f-]{36}$/);
  const mailbox = page.url();

  await open(page, plan);
  await page.getByLabel("Transcription").uncheck();
  await page.getByRole("button", { name: "Save rate plan" }).click();
  await expect(page.locator("#breaks")).toContainText("1 mailbox uses");
  await expect(page.locator("#breaks").getByRole("link", { name: "4711 Front desk" })).toBeVisible();
  await page.getByRole("button", { name: "Save anyway" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(mailbox);
  await expect(page.locator("#transcribe")).toBeChecked();
  await expect(page.locator("#transcribe-hint")).toContainText(`not included in the rate plan “${name}”`);

  // How many PINs a stricter policy would refuse, while it is typed or at a button.
  await open(page, `/customers/${customer}`);
  await expect(page.locator("#unfit")).toHaveText("All existing PINs meet this policy.");
  await page.getByLabel("PIN policy").selectOption("four-digit");
  if (plain) await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.locator("#unfit")).toContainText("1 existing PIN doesn’t meet this policy.");
});

test("what was typed while somebody else saved is not lost", async ({ page, another, guard }) => {
  const path = await makeUser(page, "Northwind Telecom", uniqueName("una"));
  const other = await another("nora");
  await open(page, path);
  await open(other, path);
  await other.getByLabel("Name", { exact: true }).fill("Una the First");
  await other.getByRole("button", { name: "Save user" }).click();
  await expect(other.getByText("Saved.")).toBeVisible();
  guard.expectStatus(409, path);
  await page.getByLabel("Name", { exact: true }).fill("Una the Second");
  await page.getByRole("button", { name: "Save user" }).click();
  await expect(page.locator("#stale")).toContainText("saved this while you were editing");
  await expect(page.locator("#stale").getByRole("row").filter({ hasText: "Una the First" })).toContainText("Una the Second");
  await page.getByRole("button", { name: "Save user" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Una the Second");
});
