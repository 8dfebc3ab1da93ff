// Plain forms: with scripts, errors are shown in place, and without scripts on the next page. In both cases nothing
// typed is lost, and neither Reload nor Back submits anything again.

import type { Dialog, Page, Route } from "@playwright/test";
import { uniqueName, createCustomer, createPlan } from "./support/setup-data";
import { expect, test } from "./support/test";
import { open, signIn, errorSummary } from "./support/actions";

/** Records the POST requests to a path from now on. */
function recordPosts(page: Page, path: string): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && new URL(request.url()).pathname === path) requests.push(request.url());
  });
  return requests;
}

/** Answers the browser's question whether to leave the page, and records the dialogs. */
function answerBeforeUnload(page: Page, leave: boolean): string[] {
  const dialogs: string[] = [];
  page.on("dialog", (dialog: Dialog) => {
    dialogs.push(dialog.type());
    return leave ? dialog.accept() : dialog.dismiss();
  });
  return dialogs;
}

const createButton = (page: Page) => page.getByRole("button", { name: "Create customer" });

test("@script a rejected form shows its errors in place and keeps the passwords", async ({ page, browserErrors }) => {
  await open(page, "/account");
  await page.getByLabel("Current password").fill("not the password");
  await page.getByLabel("New password").fill("short");
  browserErrors.expectStatus(422, "/account/password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(errorSummary(page)).toContainText("Password must have at least");
  await expect(errorSummary(page)).toBeFocused();
  await expect(page).toHaveURL("/account");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Current password")).toHaveValue("not the password");
  await expect(page.getByLabel("New password")).toHaveValue("short");
  await expect(page.getByLabel("New password")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("button", { name: "Save", exact: true }), "the other forms are unchanged").toBeVisible();
});

test("a rejected form is corrected and saved, and Back shows a page", async ({ page, browserErrors }) => {
  const slug = uniqueName("elm");
  await open(page, "/customers");
  await page.getByRole("link", { name: "New customer" }).click();
  await page.getByLabel("Name", { exact: true }).fill(`Elm ${slug}`);
  await page.getByLabel("Slug").fill("NO SUCH");
  await page.getByLabel("Language").fill("de");
  browserErrors.expectStatus(422, "/customers/new");
  await createButton(page).click();
  await expect(errorSummary(page).getByRole("link")).toHaveCount(1);
  await expect(page.locator("#slug")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#slug-error")).not.toBeEmpty();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`Elm ${slug}`);

  await page.getByLabel("Slug").fill(slug);
  await createButton(page).click();
  await expect(page.getByText("Customer created.")).toBeVisible();
  await expect(page.getByLabel("Language")).toHaveValue("de");

  const requests = recordPosts(page, "/customers/new");
  await page.reload();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "New customer" })).toBeVisible();
  expect(requests, "neither submits anything").toEqual([]);
});

test("a rejected form keeps what was typed after a reload without scripts", async ({ page, noJavaScript, browserErrors }) => {
  await open(page, "/customers/new");
  await page.getByLabel("Name", { exact: true }).fill("Typed for long");
  browserErrors.expectStatus(422, "/customers/new");
  await createButton(page).click();
  await expect(errorSummary(page)).toBeVisible();
  const requests = recordPosts(page, "/customers/new");
  const dialogs = answerBeforeUnload(page, true);
  await page.reload();
  expect(requests).toEqual([]);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(noJavaScript ? "Typed for long" : "");
  expect(dialogs, "with scripts the browser asks before").toEqual(noJavaScript ? [] : ["beforeunload"]);
});

test("@script the browser asks before unsaved changes are discarded, and not after a save", async ({ page }) => {
  const dialogs = answerBeforeUnload(page, false);
  await open(page, "/plans/new");
  await page.getByRole("link", { name: "Rate plans" }).first().click();
  await expect(page).toHaveURL("/plans");
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(uniqueName("plan"));
  await page.getByRole("link", { name: "Rate plans" }).first().click();
  await expect.poll(() => dialogs).toEqual(["beforeunload"]);
  await expect(page).toHaveURL("/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  expect(dialogs).toEqual(["beforeunload"]);
});

test("@script a rejected file stays chosen", async ({ page, browserErrors }) => {
  await open(page, "/mailboxes/import");
  const file = { name: "desks.csv", mimeType: "text/csv", buffer: Buffer.from("Number,Name\n") };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  browserErrors.expectStatus(422, "/mailboxes/import");
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(errorSummary(page)).toBeVisible();
  await expect(page.locator("#file-error")).not.toBeEmpty();
  expect(await page.locator("#file").evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe("desks.csv");
  await expect(page.getByText("Choose it again")).toHaveCount(0);
});

test("@script an empty rejected form and an uploaded file are not unsaved changes", async ({ page, browserErrors }) => {
  const dialogs = answerBeforeUnload(page, true);
  await open(page, "/mailboxes/import");
  browserErrors.expectStatus(422, "/mailboxes/import");
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(errorSummary(page)).toBeVisible();
  await page.reload();
  await expect(errorSummary(page)).toHaveCount(0);
  expect(dialogs).toEqual([]);

  const file = { name: `${uniqueName("desks")}.csv`, mimeType: "text/csv", buffer: Buffer.from("number,name\n99,\n") };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page).toHaveURL(/\/mailboxes\/import\/[0-9a-f-]{36}/);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Upload file" })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/\/mailboxes\/import\/[0-9a-f-]{36}/);
  expect(dialogs).toEqual([]);
});

test("@script with several forms on a page, the submitted one shows the errors and stays in place", async ({ page, browserErrors }) => {
  await open(page, "/account");
  const timeZone = page.getByLabel("Time zone");
  const box = await timeZone.boundingBox();
  await timeZone.fill("Mars/Olympus");
  browserErrors.expectStatus(422, "/account/preferences");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(errorSummary(page)).toBeFocused();
  await expect(timeZone).toHaveValue("Mars/Olympus");
  await expect(timeZone).toHaveAttribute("aria-invalid", "true");
  expect((await timeZone.boundingBox())?.x).toBe(box?.x);
  await errorSummary(page).getByRole("link").click();
  await expect(timeZone).toBeFocused();
});

test("@script the browser asks before a new sound is discarded", async ({ page }) => {
  const dialogs = answerBeforeUnload(page, false);
  await open(page, "/sounds/new");
  await page.getByLabel("Name", { exact: true }).fill("Welcome, typed");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "History", exact: true }).click();
  await expect.poll(() => dialogs).toEqual(["beforeunload"]);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Welcome, typed");
});

test("@script a form that could not be submitted says so at its button, and can be submitted again", async ({ page, browserErrors }) => {
  const name = uniqueName("plan");
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(name);
  const abort = (route: Route) => route.abort("connectionrefused");
  await page.route("**/plans/new", abort);
  browserErrors.expectNoResponse("/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("No response.");
  await expect(alert).toContainText("What you typed is still here.");
  await expect(alert).toBeFocused();
  await expect(alert).toBeInViewport();
  await page.unroute("**/plans/new", abort);
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  await expect(page.getByLabel("Name")).toHaveValue(name);
});

test("@script after the session has ended, a form can be submitted after signing in in another tab", async ({ page, context, browserErrors }) => {
  const name = uniqueName("plan");
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(name);
  await context.clearCookies();
  browserErrors.expectStatus(401, "/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("What you typed is still here.");
  const tab = page.waitForEvent("popup");
  await alert.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "nora");
  await expect(await tab).toHaveURL("/overview");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  await expect(page.getByLabel("Name")).toHaveValue(name);
});

test("@script a second click during a submission submits nothing", async ({ page }) => {
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(uniqueName("plan"));
  const requests = recordPosts(page, "/plans/new");
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/plans/new", async (route) => {
    await released;
    await route.continue();
  });
  const button = page.getByRole("button", { name: "Create rate plan" });
  await button.click();
  await button.click();
  await button.press("Enter");
  release();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  expect(requests).toHaveLength(1);
});

test("@script if two people edit a customer, the second sees the conflict and keeps what they typed", async ({ page, newPageAs, browserErrors }) => {
  const name = uniqueName("ash");
  await createPlan(page, name);
  const id = await createCustomer(page, name, name);
  await open(page, `/customers/${id}`);
  const otherPage = await newPageAs("nora");
  await open(otherPage, `/customers/${id}`);
  await otherPage.getByLabel("Language").fill("fr");
  await otherPage.getByRole("button", { name: "Save customer" }).click();
  await expect(otherPage.getByText("Saved.")).toBeVisible();

  await page.getByLabel("Name", { exact: true }).fill(`${name} typed`);
  browserErrors.expectStatus(409, `/customers/${id}`);
  const save = page.getByRole("button", { name: "Save customer" });
  await save.click();
  await expect(page.getByText("saved this while you were editing")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`${name} typed`);
  await save.click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`${name} typed`);
});
