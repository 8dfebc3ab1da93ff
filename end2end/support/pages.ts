// Every page there is, in every state that looks different, for whoever looks at all of them.

import type { Page } from "@playwright/test";
import type { Clerk } from "./clerk";
import type { Guard } from "./guard";
import { fresh, makeCustomer } from "./people";
import { button, fill, onMailbox, open, summary } from "./steps";
import { tone } from "./wav";

/** Opens a page; the name is good for a file. */
export type Shown = { name: string; as?: "nobody" | "sam" | "tom" | "jun" | "rosa" | "lena"; show: (on: { page: Page; clerk: Clerk; guard: Guard }) => Promise<void> };

export const pages: Shown[] = [
  { name: "sign-in", as: "nobody", show: ({ page }) => open(page, "/sign-in") },
  {
    name: "sign-in-refused",
    as: "nobody",
    show: async ({ page, guard }) => {
      guard.announce(422, "/sign-in");
      await open(page, "/sign-in");
      await page.getByLabel("User name").fill("ravi");
      await page.getByLabel("Password").fill("not the password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "list", show: ({ page }) => open(page, "/mailboxes?size=25") },
  { name: "list-awkward", show: ({ page }) => open(page, "/mailboxes?customer=2&q=9&sort=number&order=desc&size=25") },
  { name: "list-longest", show: ({ page }) => open(page, "/mailboxes?q=777") },
  {
    name: "list-filters",
    show: async ({ page }) => {
      await open(page, "/mailboxes?customer=2&panel=yes&notify=email");
      await page.locator("summary").filter({ hasText: "Filters" }).click();
    },
  },
  { name: "list-no-match", show: ({ page }) => open(page, "/mailboxes?q=no-such-mailbox") },
  { name: "archive", show: ({ page }) => open(page, "/mailboxes?archived=yes") },
  { name: "list-of-a-user", as: "tom", show: ({ page }) => open(page, "/mailboxes") },
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
  { name: "sounds", show: ({ page }) => open(page, "/sounds") },
  { name: "sounds-of-a-user", as: "tom", show: ({ page }) => open(page, "/sounds") },
  {
    name: "sound-new-with-mistakes",
    show: async ({ page }) => {
      await open(page, "/sounds/new");
      await page.getByRole("button", { name: "Record" }).waitFor();
      await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: Buffer.from("%PDF-1.7") });
      await page.locator("#file-error .error").waitFor();
    },
  },
  {
    name: "sound-chosen",
    show: async ({ page }) => {
      await open(page, "/sounds/new");
      await page.getByRole("button", { name: "Record" }).waitFor();
      await page.getByLabel("File").setInputFiles({ name: "Welcome.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
      await page.getByLabel("Play what you chose").waitFor();
    },
  },
  {
    name: "sound-in-use",
    show: async ({ page }) => {
      await open(page, "/sounds");
      await page.getByRole("link", { name: "Clinic, night" }).click();
      await page.getByRole("button", { name: "Record" }).waitFor();
    },
  },
  {
    name: "panel",
    as: "jun",
    show: async ({ page }) => {
      await open(page, "/panel");
      const first = page.getByRole("article").first();
      for (const part of await first.locator("summary").all()) await part.click();
    },
  },
  { name: "panel-of-a-poor-plan", as: "tom", show: ({ page }) => open(page, "/panel") },
  { name: "panel-of-a-customer", as: "rosa", show: ({ page }) => open(page, "/panel") },
  { name: "panel-empty", as: "lena", show: ({ page }) => open(page, "/panel?after=0.999999") },
  { name: "panel-choice", as: "jun", show: ({ page }) => open(page, "/panel/mailboxes") },
  {
    name: "panel-with-mistakes",
    as: "jun",
    show: async ({ page, guard }) => {
      await open(page, "/panel");
      const card = page.getByRole("article").first();
      await card.getByText("Numbers and addresses").click();
      await card.getByRole("textbox", { name: "More addresses" }).fill("nonsense, more nonsense");
      guard.announce(422, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.getByText("“nonsense” is not an e-mail address").first().waitFor();
    },
  },
  {
    name: "panel-overtaken",
    as: "sam",
    show: async ({ page, clerk, guard }) => {
      const mailbox = await clerk.make({ owner: "2", panel: "on", recipients: "first@example.org" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Numbers and addresses").click();
      await clerk.change(mailbox, 1, { owner: "2", panel: "on", recipients: "theirs@a-long-domain-of-another-company.example" });
      await card.getByRole("textbox", { name: "More addresses" }).fill("mine@example.org, reception@example.org");
      guard.announce(409, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.locator("#stale").waitFor();
    },
  },
  {
    name: "panel-signed-out",
    as: "sam",
    show: async ({ page, clerk, guard }) => {
      const mailbox = await clerk.make({ owner: "2", panel: "on" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Change PIN").click();
      await card.getByLabel("New PIN").fill("920374");
      await page.context().clearCookies();
      guard.announce(401, "/panel/");
      await card.getByRole("button", { name: "Set the PIN" }).click();
      await page.getByText("The new PIN was not saved").waitFor();
    },
  },
  {
    name: "sound-for-a-mailbox",
    as: "rosa",
    show: async ({ page }) => {
      await open(page, "/panel");
      await page.getByRole("link", { name: "Record a new one" }).first().click();
      await page.getByRole("button", { name: "Record" }).waitFor();
    },
  },
  {
    name: "panel-looked-at",
    show: async ({ page }) => {
      await open(page, "/users/2/panel");
      await page.getByRole("article").first().getByText("More notifications").click();
    },
  },
  { name: "find", show: ({ page }) => open(page, "/find?q=cardiology") },
  {
    name: "palette",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find" }).fill("new");
      await page.getByRole("option", { name: "New mailbox" }).waitFor();
    },
  },
  {
    name: "palette-nothing",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/panel");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find" }).fill("no-such-thing");
      await page.getByText("Nothing is found.").waitFor();
    },
  },
  {
    name: "keys",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
    },
  },
  { name: "account", as: "tom", show: ({ page }) => open(page, "/account") },
  {
    name: "account-with-mistakes",
    as: "tom",
    show: async ({ page, guard }) => {
      await open(page, "/account");
      await page.getByLabel("New password").fill("short");
      guard.announce(422, "/account/password");
      await page.getByRole("button", { name: "Change password" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "tokens", show: ({ page }) => open(page, "/tokens") },
  {
    name: "tokens-with-mistakes",
    show: async ({ page, guard }) => {
      guard.announce(422, "/tokens");
      await open(page, "/tokens");
      await page.getByLabel("Lives", { exact: true }).fill("0");
      await page.getByRole("button", { name: "Make token" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "tokens-made",
    show: async ({ page }) => {
      await open(page, "/tokens");
      await page.getByLabel("Name", { exact: true }).fill("Nightly export");
      await page.getByLabel("yay", { exact: true }).check();
      await page.getByRole("button", { name: "Make token" }).click();
      await page.getByLabel("Token", { exact: true }).waitFor();
      await page.getByLabel("Revoke Nightly export", { exact: true }).first().click();
    },
  },
  { name: "customers", show: ({ page }) => open(page, "/customers") },
  { name: "customer", show: ({ page }) => open(page, "/customers/2") },
  {
    name: "customer-with-mistakes",
    show: async ({ page, guard }) => {
      guard.announce(422, "/customers/new");
      await open(page, "/customers/new");
      await page.getByLabel("PIN policy").selectOption("own");
      await page.getByLabel("Fewest digits").fill("9");
      await page.getByLabel("Most digits").fill("8");
      await page.getByRole("button", { name: "Create customer" }).click();
      await summary(page).waitFor();
    },
  },
  { name: "users", show: ({ page }) => open(page, "/users") },
  { name: "users-no-match", show: ({ page }) => open(page, "/users?q=no-such-user") },
  {
    name: "user-with-a-link",
    show: async ({ page }) => {
      await open(page, "/users/10");
      await page.getByRole("button", { name: "Make a link for a new password" }).click();
      await page.getByLabel("Link", { exact: true }).waitFor();
    },
  },
  {
    name: "user-who-goes",
    show: async ({ page, guard }) => {
      guard.announce(422, "/users/10/remove");
      await open(page, "/users/10");
      await page.getByLabel("Hand over", { exact: true }).check();
      await page.getByRole("button", { name: "Let Tom Whitlock go" }).click();
      await summary(page).waitFor();
    },
  },
  { name: "user-new", show: ({ page }) => open(page, "/users/new") },
  { name: "plans", show: ({ page }) => open(page, "/plans") },
  {
    name: "plan-that-breaks",
    show: async ({ page }) => {
      await open(page, "/plans/1");
      await page.getByLabel("Transcription").uncheck();
      await page.getByRole("button", { name: "Save rate plan" }).click();
      await page.locator("#breaks").waitFor();
    },
  },
  {
    name: "invitation",
    show: async ({ page }) => {
      await open(page, "/users/10");
      await page.getByRole("button", { name: "Make a link for a new password" }).click();
      await page.goto(new URL(await page.getByLabel("Link", { exact: true }).inputValue()).pathname);
    },
  },
  {
    name: "invitation-over",
    as: "nobody",
    show: async ({ page, guard }) => {
      guard.announce(404, "/invitation");
      await open(page, "/invitation/nonsense");
    },
  },
  {
    name: "not-found",
    show: async ({ page, guard }) => {
      guard.announce(404, "/nowhere");
      await open(page, "/nowhere");
    },
  },
  {
    name: "not-allowed",
    as: "tom",
    show: async ({ page, guard }) => {
      guard.announce(403, "/mailboxes/new");
      await open(page, "/mailboxes/new");
    },
  },
];

/** Who looks at the page, for the option `as`. */
export function viewer({ as }: Shown): string {
  return as === "nobody" ? "" : (as ?? "nora");
}
