// Creates customers, plans, and users for a test, with the administrator's pages.

import { type Browser, type Page, expect } from "@playwright/test";
import type { BrowserErrors } from "./browser-errors";
import type { Viewport } from "./viewports";
import { open } from "./actions";

/** A name that no other test uses. */
export const uniqueName = (word: string) => `${word}-${crypto.randomUUID().slice(0, 8)}`;

const idOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Creates a rate plan that includes everything except `without`. */
export async function createPlan(page: Page, name: string, without: string[] = []): Promise<void> {
  await open(page, "/plans/new");
  await page.getByLabel("Name").fill(name);
  for (const feature of without) await page.getByLabel(feature).uncheck();
  await page.getByRole("button", { name: "Create rate plan" }).click();
  await expect(page).toHaveURL(/\/plans\/\d+$/);
}

/** Creates a customer and returns its ID. `digits`: the minimum and maximum length of a PIN, in its own policy. */
export async function createCustomer(page: Page, name: string, plan: string, digits?: [number, number]): Promise<string> {
  await open(page, "/customers/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Slug").fill(name);
  await page.getByLabel("Rate plan").selectOption({ label: plan });
  if (digits) {
    await page.getByLabel("PIN policy").selectOption("own");
    await page.getByLabel("Minimum length").fill(String(digits[0]));
    await page.getByLabel("Maximum length").fill(String(digits[1]));
  }
  await page.getByRole("button", { name: "Create customer" }).click();
  await expect(page.getByText("Customer created.")).toBeVisible();
  return idOf(page);
}

/** Creates a user of the customer and returns the path of their page. */
export async function createUser(page: Page, customer: string, username: string, email = "", role = "user"): Promise<string> {
  await open(page, "/users/new");
  const id = await page.locator("#customer option").filter({ hasText: customer }).getAttribute("value");
  await page.locator("#customer").selectOption(id);
  await page.getByLabel("Username").fill(username);
  await page.getByLabel("Email address").fill(email);
  await page.locator("[name=role]").selectOption(role);
  await page.getByRole("button", { name: "Create user" }).click();
  await expect(page.getByText("User created.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Invites the user of this page, follows the link, and chooses a password. Returns the page of that user. */
export async function acceptInvitation(page: Page, browser: Browser, browserErrors: BrowserErrors, device?: Viewport): Promise<Page> {
  await page.getByRole("button", { name: "Create invitation link" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] }, ...device?.use });
  browserErrors.watch(context);
  const userPage = await context.newPage();
  await userPage.goto(new URL(link).pathname);
  await userPage.getByLabel("New password").fill("a long enough password");
  await userPage.getByLabel("Repeat password").fill("a long enough password");
  await userPage.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(userPage).toHaveURL(/\/(panel|overview)$/);
  return userPage;
}

/** Creates 110 users of the customer, "Crowd 001" and so on, and returns the username of the last. */
export async function createManyUsers(page: Page, customer: string): Promise<string> {
  const names = Array.from({ length: 110 }, (_, at) => String(at + 1).padStart(3, "0"));
  const word = uniqueName("crowd");
  for (const nth of names) {
    const form = {
      customer,
      username: `${word}-${nth}`,
      name: nth === "110" ? "Zoë Straße" : `Crowd ${nth}`,
      email: `${word}-${nth}@example.org`,
      role: "user",
      key: crypto.randomUUID(),
    };
    const response = await page.request.post("/users/new", { form, maxRedirects: 0, headers: { accept: "text/html" } });
    expect(response.status(), await response.text()).toBe(303);
  }
  return `${word}-110`;
}
