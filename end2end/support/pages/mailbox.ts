// One mailbox.

import { fresh, makeCustomer } from "../setup-data";
import { button, fill, onMailbox, open, summary } from "../actions";
import type { Shown } from "./page-state";

export const mailbox: Shown[] = [
  { name: "new", show: ({ page }) => open(page, "/mailboxes/new") },
  {
    name: "new-with-mistakes",
    show: async ({ page }) => {
      await open(page, "/mailboxes/new");
      await fill(page, { number: "12", pin: "7891", exit_kind: "queue", delete_after_email: true, owner_email: "off" });
      await button(page, "Create mailbox").click();
      await summary(page).waitFor();
    },
  },
  {
    name: "edit",
    show: async ({ page, clerk }) => {
      const mailbox = await clerk.make({ name: "Interdepartmental coordination of out-of-hours referrals", notify_call: "5000", notify_call_opens: "voicemailbox" });
      await open(page, mailbox.path);
    },
  },
  {
    name: "edit-overtaken",
    show: async ({ page, clerk }) => {
      const mailbox = await clerk.make({ description: "As it was" });
      await open(page, mailbox.path);
      await clerk.change(mailbox, 1, { description: "Their words", pager: "theirs@example.org" });
      await fill(page, { description: "My words" });
      await button(page, "Save mailbox").click();
      await page.locator("#stale").waitFor();
    },
  },
  {
    name: "edit-of-a-user",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/mailboxes?q=302");
      await page.getByRole("link", { name: "302", exact: true }).click();
      await onMailbox(page);
    },
  },
  {
    name: "edit-suspended",
    show: async ({ page }) => {
      const id = await makeCustomer(page, fresh("fjord"), "Business");
      await open(page, `/mailboxes/new?customer=${id}`);
      await fill(page, { number: "4713", name: "Harbour office", pin: "582036", description: "By the quay" });
      await button(page, "Create mailbox").click();
      await onMailbox(page);
      const mailbox = page.url();
      await open(page, `/customers/${id}`);
      await page.locator("summary").filter({ hasText: "Suspend" }).click();
      await page.getByRole("button", { name: "Suspend it now" }).click();
      await page.getByText("It is suspended.").waitFor();
      await open(page, mailbox);
      await page.locator("#suspended").waitFor();
    },
  },
  {
    name: "history",
    show: async ({ page, clerk }) => {
      const mailbox = await clerk.make();
      await clerk.change(mailbox, 1, { description: "By the window", pager: "duty@example.org", notify_call: "5000" });
      await clerk.switchPanel(mailbox, true);
      await open(page, `${mailbox.path}/history`);
    },
  },
  {
    name: "archived",
    show: async ({ page, clerk }) => {
      const mailbox = await clerk.make();
      await clerk.archive(mailbox);
      await open(page, mailbox.path);
    },
  },
  {
    name: "just-archived",
    show: async ({ page, clerk }) => {
      const mailbox = await clerk.make();
      await open(page, mailbox.path);
      await page.getByRole("button", { name: "Archive" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
];
