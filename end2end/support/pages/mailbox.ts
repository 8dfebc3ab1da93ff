// One mailbox.

import { uniqueName, createCustomer } from "../setup-data";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, errorSummary } from "../actions";
import type { PageState } from "./page-state";

export const mailbox: PageState[] = [
  { name: "new", show: ({ page }) => open(page, "/mailboxes/new") },
  {
    name: "new-with-errors",
    show: async ({ page }) => {
      await open(page, "/mailboxes/new");
      await fillMailboxForm(page, { number: "12", pin: "7891", exit_kind: "queue", delete_after_email: true, owner_email: "off" });
      await mailboxFormButton(page, "Create mailbox").click();
      await errorSummary(page).waitFor();
    },
  },
  {
    name: "edit",
    show: async ({ page, api }) => {
      const mailbox = await api.createMailbox({ name: "Interdepartmental coordination of out-of-hours referrals", notify_call: "5000", notify_call_opens: "voicemailbox" });
      await open(page, mailbox.path);
    },
  },
  {
    name: "edit-conflict",
    show: async ({ page, api }) => {
      const mailbox = await api.createMailbox({ description: "As it was" });
      await open(page, mailbox.path);
      await api.updateMailbox(mailbox, 1, { description: "Their words", pager: "theirs@example.org" });
      await fillMailboxForm(page, { description: "My words" });
      await mailboxFormButton(page, "Save mailbox").click();
      await page.locator("#edit-conflict").waitFor();
    },
  },
  {
    name: "edit-of-a-user",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/mailboxes?q=302");
      await page.getByRole("link", { name: "302", exact: true }).click();
      await waitForMailboxPage(page);
    },
  },
  {
    name: "edit-suspended",
    show: async ({ page }) => {
      const id = await createCustomer(page, uniqueName("fjord"), "Business");
      await open(page, `/mailboxes/new?customer=${id}`);
      await fillMailboxForm(page, { number: "4713", name: "Harbour office", pin: "582036", description: "By the quay" });
      await mailboxFormButton(page, "Create mailbox").click();
      await waitForMailboxPage(page);
      const mailbox = page.url();
      await open(page, `/customers/${id}`);
      await page.locator("summary").filter({ hasText: "Suspend" }).click();
      await page.getByRole("button", { name: "Suspend customer" }).click();
      await page.getByText("This customer is suspended.").waitFor();
      await open(page, mailbox);
      await page.locator("#suspended").waitFor();
    },
  },
  {
    name: "history",
    show: async ({ page, api }) => {
      const mailbox = await api.createMailbox();
      await api.updateMailbox(mailbox, 1, { description: "By the window", pager: "duty@example.org", notify_call: "5000" });
      await api.setPanel(mailbox, true);
      await open(page, `${mailbox.path}/history`);
    },
  },
  {
    name: "archived",
    show: async ({ page, api }) => {
      const mailbox = await api.createMailbox();
      await api.archiveMailbox(mailbox);
      await open(page, mailbox.path);
    },
  },
  {
    name: "just-archived",
    show: async ({ page, api }) => {
      const mailbox = await api.createMailbox();
      await open(page, mailbox.path);
      await page.getByRole("button", { name: "Archive" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
];
