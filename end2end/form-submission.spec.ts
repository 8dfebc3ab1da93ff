// Plain forms: with scripts they are refused in the page they stand on, without them on the page they lead to. Either
// way nothing typed is lost, and neither Reload nor Back sends anything again.

import type { Dialog, Page, Route } from "@playwright/test";
import { uniqueName, makeCustomer, makePlan } from "./support/setup-data";
import { expect, test } from "./support/test";
import { open, signIn, errorSummary } from "./support/actions";

/** The posts to a path that the server sees from now on. */
function recordPosts(page: Page, path: string): string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && new URL(request.url()).pathname === path) seen.push(request.url());
  });
  return seen;
}

/** Answers the browser's question whether to leave. */
function answerBeforeUnload(page: Page, leave: boolean): string[] {
  const asked: string[] = [];
  page.on("dialog", (dialog: Dialog) => {
    asked.push(dialog.type());
    return leave ? dialog.accept() : dialog.dismiss();
  });
  return asked;
}

const create = (page: Page) => page.getByRole("button", { name: "Create customer" });

test("@script a refused form tells its mistakes where it stands, and keeps the passwords in it", async ({ page, guard }) => {
  await open(page, "/account");
  await page.getByLabel("Current password").fill("not the password");
  await page.getByLabel("New password").fill("short");
  guard.expectStatus(422, "/account/password");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(errorSummary(page)).toContainText("Password must have at least");
  await expect(errorSummary(page)).toBeFocused();
  await expect(page).toHaveURL("/account");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Current password")).toHaveValue("not the password");
  await expect(page.getByLabel("New password")).toHaveValue("short");
  await expect(page.getByLabel("New password")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("button", { name: "Save", exact: true }), "the other forms are as they were").toBeVisible();
});

test("a refused form is mended and saved, and Back finds a page", async ({ page, guard }) => {
  const slug = uniqueName("elm");
  await open(page, "/customers");
  await page.getByRole("link", { name: "New customer" }).click();
  await page.getByLabel("Name", { exact: true }).fill(`Elm ${slug}`);
  await page.getByLabel("Slug").fill("NO SUCH");
  await page.getByLabel("Language").fill("de");
  guard.expectStatus(422, "/customers/new");
  await create(page).click();
  await expect(errorSummary(page).getByRole("link")).toHaveCount(1);
  await expect(page.locator("#slug")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#slug-error")).not.toBeEmpty();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`Elm ${slug}`);

  await page.getByLabel("Slug").fill(slug);
  await create(page).click();
  await expect(page.getByText("Customer created.")).toBeVisible();
  await expect(page.getByLabel("Language")).toHaveValue("de");

  const sent = recordPosts(page, "/customers/new");
  await page.reload();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "New customer" })).toBeVisible();
  expect(sent, "neither sends anything").toEqual([]);
});

test("a refused form is still there after a reload, where no script runs", async ({ page, plain, guard }) => {
  await open(page, "/customers/new");
  await page.getByLabel("Name", { exact: true }).fill("Typed for long");
  guard.expectStatus(422, "/customers/new");
  await create(page).click();
  await expect(errorSummary(page)).toBeVisible();
  const sent = recordPosts(page, "/customers/new");
  const asked = answerBeforeUnload(page, true);
  await page.reload();
  expect(sent).toEqual([]);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(plain ? "Typed for long" : "");
  expect(asked, "with scripts the browser asks before").toEqual(plain ? [] : ["beforeunload"]);
});

test("@script the browser asks before what was typed is left, and not after it was saved", async ({ page }) => {
  const asked = answerBeforeUnload(page, false);
  await open(page, "/plans/new");
  await page.getByRole("link", { name: "Rate plans" }).first().click();
  await expect(page).toHaveURL("/plans");
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(uniqueName("plan"));
  await page.getByRole("link", { name: "Rate plans" }).first().click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(page).toHaveURL("/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  expect(asked).toEqual(["beforeunload"]);
});

test("@script a refused file stays chosen", async ({ page, guard }) => {
  await open(page, "/mailboxes/import");
  const file = { name: "desks.csv", mimeType: "text/csv", buffer: Buffer.from("Number,Name\n") };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  guard.expectStatus(422, "/mailboxes/import");
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(errorSummary(page)).toBeVisible();
  await expect(page.locator("#file-error")).not.toBeEmpty();
  expect(await page.locator("#file").evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe("desks.csv");
  await expect(page.getByText("Choose it again")).toHaveCount(0);
});

test("@script what was sent empty is nothing unsaved, nor is a file that was read", async ({ page, guard }) => {
  const asked = answerBeforeUnload(page, true);
  await open(page, "/mailboxes/import");
  guard.expectStatus(422, "/mailboxes/import");
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(errorSummary(page)).toBeVisible();
  await page.reload();
  await expect(errorSummary(page)).toHaveCount(0);
  expect(asked).toEqual([]);

  const file = { name: `${uniqueName("desks")}.csv`, mimeType: "text/csv", buffer: Buffer.from("number,name\n99,\n") };
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Upload file" }).click();
  await expect(page).toHaveURL(/\/mailboxes\/import\/[0-9a-f-]{36}/);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Upload file" })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/\/mailboxes\/import\/[0-9a-f-]{36}/);
  expect(asked).toEqual([]);
});

test("@script of several forms for one address the one that was sent is told, and keeps its place", async ({ page, guard }) => {
  await open(page, "/account");
  const zone = page.getByLabel("Time zone");
  const place = await zone.boundingBox();
  await zone.fill("Mars/Olympus");
  guard.expectStatus(422, "/account/preferences");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(errorSummary(page)).toBeFocused();
  await expect(zone).toHaveValue("Mars/Olympus");
  await expect(zone).toHaveAttribute("aria-invalid", "true");
  expect((await zone.boundingBox())?.x).toBe(place?.x);
  await errorSummary(page).getByRole("link").click();
  await expect(zone).toBeFocused();
});

test("@script a new sound is asked about before it is left, and a name that is wrong stays", async ({ page }) => {
  const asked = answerBeforeUnload(page, false);
  await open(page, "/sounds/new");
  await page.getByLabel("Name", { exact: true }).fill("Welcome, typed");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "History", exact: true }).click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Welcome, typed");
});

test("@script a form that cannot be sent says so beside its button, and is sent again", async ({ page, guard }) => {
  const name = uniqueName("plan");
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(name);
  const lost = (route: Route) => route.abort("connectionrefused");
  await page.route("**/plans/new", lost);
  guard.expectNoResponse("/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  const told = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(told).toContainText("No response.");
  await expect(told).toContainText("What you typed is still here.");
  await expect(told).toBeFocused();
  await expect(told).toBeInViewport();
  await page.unroute("**/plans/new", lost);
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  await expect(page.getByLabel("Name")).toHaveValue(name);
});

test("@script a form whose session has ended is sent after signing in elsewhere", async ({ page, context, guard }) => {
  const name = uniqueName("plan");
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(name);
  await context.clearCookies();
  guard.expectStatus(401, "/plans/new");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  const told = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(told).toContainText("What you typed is still here.");
  const tab = page.waitForEvent("popup");
  await told.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "nora");
  await expect(await tab).toHaveURL("/overview");
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  await expect(page.getByLabel("Name")).toHaveValue(name);
});

test("@script a second click while the first is on its way sends nothing", async ({ page }) => {
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(uniqueName("plan"));
  const sent = recordPosts(page, "/plans/new");
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/plans/new", async (route) => {
    await held;
    await route.continue();
  });
  const button = page.getByRole("button", { name: "Create rate plan" });
  await button.click();
  await button.click();
  await button.press("Enter");
  answer();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
  expect(sent).toHaveLength(1);
});

test("@script two people on one customer: the second is told, and keeps what they typed", async ({ page, another, guard }) => {
  const name = uniqueName("ash");
  await makePlan(page, name);
  const id = await makeCustomer(page, name, name);
  await open(page, `/customers/${id}`);
  const other = await another("nora");
  await open(other, `/customers/${id}`);
  await other.getByLabel("Language").fill("fr");
  await other.getByRole("button", { name: "Save customer" }).click();
  await expect(other.getByText("Saved.")).toBeVisible();

  await page.getByLabel("Name", { exact: true }).fill(`${name} typed`);
  guard.expectStatus(409, `/customers/${id}`);
  const save = page.getByRole("button", { name: "Save customer" });
  await save.click();
  await expect(page.getByText("saved this while you were editing")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`${name} typed`);
  await save.click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`${name} typed`);
});
