// Customers, users, plans, tokens, and the account.

import { open, errorSummary } from "../actions";
import type { PageState } from "./page-state";

export const administration: PageState[] = [
  { name: "account", as: "tom", show: ({ page }) => open(page, "/account") },
  {
    name: "account-unknown-time-zone",
    as: "tom",
    show: async ({ page, browserErrors }) => {
      await open(page, "/account");
      browserErrors.expectStatus(422, "/account/preferences");
      await page.getByLabel("Time zone").fill("Mars/Olympus");
      await page.getByRole("button", { name: "Save time zone" }).click();
      await errorSummary(page).waitFor();
    },
  },
  {
    name: "account-with-errors",
    as: "tom",
    show: async ({ page, browserErrors }) => {
      await open(page, "/account");
      await page.getByLabel("New password").fill("short");
      browserErrors.expectStatus(422, "/account/password");
      await page.getByRole("button", { name: "Change password" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "tokens", show: ({ page }) => open(page, "/tokens") },
  {
    name: "tokens-with-errors",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(422, "/tokens");
      await open(page, "/tokens");
      await page.getByLabel("Days until expiration", { exact: true }).fill("0");
      await page.getByRole("button", { name: "Create token" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "tokens-created",
    show: async ({ page }) => {
      await open(page, "/tokens");
      await page.getByLabel("Name", { exact: true }).fill("Nightly export");
      await page.getByLabel("yay", { exact: true }).check();
      await page.getByRole("button", { name: "Create token" }).click();
      await page.getByLabel("Token", { exact: true }).waitFor();
      await page.getByLabel("Revoke Nightly export", { exact: true }).first().click();
    },
  },
  { name: "customers", show: ({ page }) => open(page, "/customers") },
  { name: "customer", show: ({ page }) => open(page, "/customers/2") },
  {
    name: "customer-with-errors",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(422, "/customers/new");
      await open(page, "/customers/new");
      await page.getByLabel("PIN policy").selectOption("own");
      await page.getByLabel("Minimum length").fill("9");
      await page.getByLabel("Maximum length").fill("8");
      await page.getByRole("button", { name: "Create customer" }).click();
      await errorSummary(page).waitFor();
    },
  },
  { name: "users", show: ({ page }) => open(page, "/users") },
  { name: "users-no-match", show: ({ page }) => open(page, "/users?q=no-such-user") },
  {
    name: "user-password-link",
    show: async ({ page }) => {
      await open(page, "/users/10");
      await page.getByRole("button", { name: "Create password link" }).click();
      await page.getByLabel("Link", { exact: true }).waitFor();
    },
  },
  {
    name: "user-removal-with-errors",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(422, "/users/10/remove");
      await open(page, "/users/10");
      await page.getByLabel("Transfer", { exact: true }).check();
      await page.getByText("Remove Tom Whitlock", { exact: true }).click();
      await page.getByRole("button", { name: "Remove user" }).click();
      await errorSummary(page).waitFor();
    },
  },
  { name: "user-new", show: ({ page }) => open(page, "/users/new") },
  { name: "plans", show: ({ page }) => open(page, "/plans") },
  {
    name: "plan-in-use",
    show: async ({ page }) => {
      await open(page, "/plans/1");
      await page.getByLabel("Transcription").uncheck();
      await page.getByRole("button", { name: "Save rate plan" }).click();
      await page.locator("#plan-impact").waitFor();
    },
  },
];
