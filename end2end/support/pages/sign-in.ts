// Signing in and out, invitations, and error pages.

import type { Page } from "@playwright/test";
import { open } from "../actions";
import type { PageState } from "./page-state";

export const signInPages: PageState[] = [
  { name: "sign-in", as: "nobody", show: ({ page }) => open(page, "/sign-in") },
  {
    name: "sign-in-with-errors",
    as: "nobody",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(422, "/sign-in");
      await open(page, "/sign-in");
      await page.getByLabel("Username").fill("ravi");
      await page.getByLabel("Password").fill("not the password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "session-warning", show: ({ page }) => showSessionWarning(page, "extendable") },
  { name: "session-final-warning", show: ({ page }) => showSessionWarning(page, "final") },
  { name: "session-ended", show: ({ page }) => showSessionWarning(page, "ended") },
  {
    name: "invitation",
    show: async ({ page }) => {
      await open(page, "/users/10");
      await page.getByRole("button", { name: "Create password link" }).click();
      await page.goto(new URL(await page.getByLabel("Link", { exact: true }).inputValue()).pathname);
    },
  },
  {
    name: "invitation-invalid",
    as: "nobody",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(404, "/invitation");
      await open(page, "/invitation/nonsense");
    },
  },
  {
    name: "not-found",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(404, "/nowhere");
      await open(page, "/nowhere");
    },
  },
  {
    name: "not-allowed",
    as: "tom",
    show: async ({ page, browserErrors }) => {
      browserErrors.expectStatus(403, "/mailboxes/new");
      await open(page, "/mailboxes/new");
    },
  },
];

/** Shows the warning at the end of a session. session-expiry.spec.ts waits for a real one. */
async function showSessionWarning(page: Page, end: "extendable" | "final" | "ended"): Promise<void> {
  await open(page, "/mailboxes?size=25");
  await page.locator("#session-warning-clock").evaluate((clock) => (clock.textContent = "2 minutes"));
  await page.locator("#session-warning").evaluate((warning: HTMLDialogElement, end) => {
    warning.dataset.state = end;
    warning.showModal();
  }, end);
}
