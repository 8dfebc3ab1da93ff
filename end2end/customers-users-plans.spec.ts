// Customers, users, and rate plans: created, invited, changed, and removed, with and without scripts.

import { uniqueName, createUser } from "./support/setup-data";
import { expect, test } from "./support/test";
import { waitForHydration, open, signIn, errorSummary } from "./support/actions";

test("a customer gets its own PIN policy, and an invited user signs in with the link", async ({ page, browser, noJavaScript, browserErrors }) => {
  const slug = uniqueName("birch");
  await open(page, "/customers");
  await page.getByRole("link", { name: "New customer" }).click();
  await page.getByLabel("Name", { exact: true }).fill(`Birch ${slug}`);
  await page.getByLabel("Slug").fill(slug);
  await expect(page.getByLabel("Minimum length"), "a preset has no custom length").toBeHidden();
  await page.getByLabel("PIN policy").selectOption("own");
  await page.getByLabel("Minimum length").fill("5");
  await page.getByLabel("Maximum length").fill("7");
  await page.getByRole("button", { name: "Create customer" }).click();
  await expect(page.getByText("Customer created.")).toBeVisible();
  await expect(page.getByLabel("Maximum length")).toHaveValue("7");

  const username = uniqueName("bea");
  await createUser(page, `Birch ${slug}`, username);
  await page.getByRole("button", { name: "Create invitation link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();

  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  browserErrors.watch(context);
  const userPage = await context.newPage();
  await userPage.goto(new URL(link).pathname);
  await expect(userPage).toHaveURL("/invitation");
  await waitForHydration(userPage);
  browserErrors.expectStatus(422, "/invitation");
  await userPage.getByLabel("New password").fill("too short");
  await userPage.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(errorSummary(userPage)).toContainText("Password must have at least");
  await expect(userPage.getByLabel("New password")).toHaveValue(noJavaScript ? "" : "too short");
  await userPage.getByLabel("New password").fill("a long enough password");
  await userPage.getByLabel("Repeat password").fill("a long enough password");
  await userPage.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(userPage.getByRole("button", { name: "Sign out", exact: true })).toBeAttached();
  browserErrors.expectStatus(404, "/invitation");
  await userPage.goto(new URL(link).pathname);
  await expect(userPage.getByRole("heading", { name: "This link is no longer valid" })).toBeVisible();

  // Suspending signs users out immediately. After reactivation they can sign in with their password.
  await open(page, `/customers`);
  await page.getByRole("link", { name: `Birch ${slug}` }).click();
  await page.locator("summary").filter({ hasText: "Suspend" }).click();
  await page.getByRole("button", { name: "Suspend customer" }).click();
  await expect(page.getByText("Customer suspended.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toBeDisabled();
  await userPage.goto("/mailboxes");
  await expect(userPage).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: "Reactivate customer" }).click();
  await expect(page.getByText("Customer reactivated.")).toBeVisible();
  await signIn(userPage, username, "a long enough password");
  await expect(userPage.getByRole("button", { name: "Sign out", exact: true })).toBeAttached();
  await context.close();
});

test("a user is removed and their mailbox transferred", async ({ page, noJavaScript, api, browserErrors }) => {
  const [removedUser, newOwner] = [uniqueName("leo"), uniqueName("hal")];
  const userPath = await createUser(page, "Northwind Telecom", removedUser, "leo@northwind.example");
  await createUser(page, "Northwind Telecom", newOwner);
  const owner = userPath.split("/").at(-1) ?? "";
  const mailbox = await api.createMailbox({ owner });

  await open(page, userPath);
  await expect(page.getByRole("link", { name: mailbox.name })).toBeVisible();
  browserErrors.expectStatus(422, userPath);
  await page.getByText(`Remove ${removedUser}`, { exact: true }).click();
  await page.getByRole("button", { name: "Remove user" }).click();
  await expect(errorSummary(page)).toContainText("Choose what happens to the mailboxes");
  await expect(page.getByLabel("New owner")).toBeHidden();
  await page.getByLabel("Transfer", { exact: true }).check();
  await page.getByLabel("New owner").selectOption({ label: `${newOwner} (no email address)` });
  if (noJavaScript) await page.getByText(`Remove ${removedUser}`, { exact: true }).click();
  await page.getByRole("button", { name: "Remove user" }).click();
  await expect(page.getByText("User removed. Their mailbox was transferred.")).toBeVisible();

  await open(page, mailbox.path);
  await expect(page.locator("#owner option:checked")).toContainText(newOwner);
  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("row").filter({ hasText: newOwner })).toContainText(removedUser);
});

test("reducing a plan first lists the mailboxes that use more", async ({ page, noJavaScript }) => {
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
  await expect(page.locator("#plan-impact")).toContainText("1 mailbox uses");
  await expect(page.locator("#plan-impact").getByRole("link", { name: "4711 Front desk" })).toBeVisible();
  await page.getByRole("button", { name: "Save anyway" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(mailbox);
  await expect(page.locator("#transcribe")).toBeChecked();
  await expect(page.locator("#transcribe-hint")).toContainText(`not included in the rate plan “${name}”`);

  // The number of PINs that a stricter policy would reject, immediately or after pressing a button.
  await open(page, `/customers/${customer}`);
  await expect(page.locator("#noncompliant-pin-count")).toHaveText("All existing PINs meet this policy.");
  await page.getByLabel("PIN policy").selectOption("four-digit");
  if (noJavaScript) await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.locator("#noncompliant-pin-count")).toContainText("1 existing PIN doesn’t meet this policy.");
});

test("what was typed is kept if somebody else saved meanwhile", async ({ page, newPageAs, browserErrors }) => {
  const path = await createUser(page, "Northwind Telecom", uniqueName("una"));
  const otherPage = await newPageAs("nora");
  await open(page, path);
  await open(otherPage, path);
  await otherPage.getByLabel("Name", { exact: true }).fill("Una the First");
  await otherPage.getByRole("button", { name: "Save user" }).click();
  await expect(otherPage.getByText("Saved.")).toBeVisible();
  browserErrors.expectStatus(409, path);
  await page.getByLabel("Name", { exact: true }).fill("Una the Second");
  await page.getByRole("button", { name: "Save user" }).click();
  await expect(page.locator("#edit-conflict")).toContainText("saved this while you were editing");
  await expect(page.locator("#edit-conflict").getByRole("row").filter({ hasText: "Una the First" })).toContainText("Una the Second");
  await page.getByRole("button", { name: "Save user" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Una the Second");
});
