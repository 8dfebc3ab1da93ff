// The control panel.

import { open } from "../actions";
import type { PageState } from "./page-state";

export const panel: PageState[] = [
  {
    name: "panel",
    as: "jun",
    show: async ({ page }) => {
      await open(page, "/panel");
      const first = page.getByRole("article").first();
      for (const part of await first.locator("summary").all()) await part.click();
    },
  },
  {
    name: "panel-limited-plan",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/panel");
      await page.getByText("Not in your rate plan").first().click();
    },
  },
  { name: "panel-of-a-customer", as: "rosa", show: ({ page }) => open(page, "/panel") },
  { name: "panel-empty", as: "lena", show: ({ page }) => open(page, "/panel?after=0.999999") },
  { name: "panel-choice", as: "jun", show: ({ page }) => open(page, "/panel/mailboxes") },
  {
    name: "panel-with-errors",
    as: "jun",
    show: async ({ page, browserErrors }) => {
      await open(page, "/panel");
      const card = page.getByRole("article").first();
      await card.getByText("Phone numbers and email addresses").click();
      await card.getByRole("textbox", { name: "Other recipients" }).fill("nonsense, more nonsense");
      browserErrors.expectStatus(422, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.getByText("“nonsense” is not an email address").first().waitFor();
    },
  },
  {
    name: "panel-conflict",
    as: "sam",
    show: async ({ page, api, browserErrors }) => {
      const mailbox = await api.createMailbox({ owner: "2", panel: "on", recipients: "first@example.org" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Phone numbers and email addresses").click();
      await api.updateMailbox(mailbox, 1, { owner: "2", panel: "on", recipients: "theirs@a-long-domain-of-another-company.example" });
      await card.getByRole("textbox", { name: "Other recipients" }).fill("mine@example.org, reception@example.org");
      browserErrors.expectStatus(409, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.locator("#edit-conflict").waitFor();
    },
  },
  {
    name: "panel-signed-out",
    as: "sam",
    show: async ({ page, api, browserErrors }) => {
      const mailbox = await api.createMailbox({ owner: "2", panel: "on" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Change PIN").click();
      await card.getByLabel("New PIN").fill("920374");
      await page.context().clearCookies();
      browserErrors.expectStatus(401, "/panel/");
      // As without scripts.
      await card.getByLabel("New PIN").evaluate((input: HTMLInputElement) => input.form?.submit());
      await page.getByText("The new PIN was not saved").waitFor();
    },
  },
  {
    name: "panel-texts-signed-out",
    as: "sam",
    show: async ({ page, api, browserErrors }) => {
      const mailbox = await api.createMailbox({ owner: "2", panel: "on" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Phone numbers and email addresses").click();
      await card.getByRole("textbox", { name: "Additional email address" }).fill("typed@long.example");
      await page.context().clearCookies();
      browserErrors.expectStatus(401, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.getByRole("alert").filter({ hasText: "Not saved" }).waitFor();
    },
  },
  {
    name: "panel-archived-meanwhile",
    as: "sam",
    show: async ({ page, api, browserErrors }) => {
      const mailbox = await api.createMailbox({ owner: "2", panel: "on" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Phone numbers and email addresses").click();
      await card.getByRole("textbox", { name: "Other recipients" }).fill("mine@example.org, reception@a-long-domain-of-a-company.example");
      await api.archiveMailbox(mailbox);
      browserErrors.expectStatus(409, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.locator("#unsaved-form").waitFor();
    },
  },
  {
    name: "panel-preview",
    show: async ({ page }) => {
      await open(page, "/users/2/panel");
      await page.getByRole("article").first().getByText("More notifications").click();
    },
  },
];
