// Every page there is, in every state that looks different, for whoever looks at all of them.

import { type Page, expect } from "@playwright/test";
import type { Clerk } from "./clerk";
import type { Guard } from "./guard";
import { fresh, invite, makeCustomer, makePlan, makeUser } from "./people";
import { awake, button, fill, onMailbox, open, summary } from "./steps";
import { tone } from "./wav";

/** Picks everything in a list and says what is to be done with it. */
async function picked(page: Page, list: string, deed: string): Promise<void> {
  await open(page, list);
  await page.locator("main tbody .pick input").first().check();
  await page.locator("#bulk [name=all]").check();
  await page.getByLabel("What to do with them").selectOption({ label: deed });
  await page.locator("#bulk").getByRole("button", { name: "Go on" }).click();
  await page.waitForURL(/\/batches\//);
  await awake(page);
}

/** Opens a page; the name is good for a file. */
export type Shown = { name: string; as?: "nobody" | "sam" | "tom" | "jun" | "rosa" | "lena" | "peter"; show: (on: { page: Page; clerk: Clerk; guard: Guard }) => Promise<void> };

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
  { name: "overview", show: ({ page }) => open(page, "/overview") },
  {
    name: "overview-table",
    show: async ({ page }) => {
      await open(page, "/overview");
      await page.getByText("The same as a table").click();
      const settled = page.locator(".overview-settled > summary");
      if (await settled.count()) await settled.click();
    },
  },
  { name: "overview-of-a-customer", as: "peter", show: ({ page }) => open(page, "/overview") },
  {
    name: "overview-well",
    show: async ({ page, guard }) => {
      const browser = page.context().browser();
      if (!browser) throw new Error("no browser to invite somebody in");
      const [plan, customer, username] = [fresh("Bakery"), fresh("bakery"), fresh("bea")];
      await makePlan(page, plan);
      await makeCustomer(page, customer, plan);
      await makeUser(page, customer, username, "", "administrator");
      const beas = await invite(page, browser, guard);
      const cookies = await beas.context().cookies();
      await beas.context().close();
      await page.context().addCookies(cookies);
      await open(page, "/overview");
      await page.getByRole("heading", { name: "All is well" }).waitFor();
    },
  },
  {
    name: "overview-plans",
    show: async ({ page }) => {
      const [plan, customer] = [fresh("Kiosk"), fresh("kiosk")];
      await makePlan(page, plan);
      const planned = page.url();
      const id = await makeCustomer(page, customer, plan);
      for (const number of ["4711", "4712"]) {
        await open(page, `/mailboxes/new?customer=${id}`);
        await fill(page, { number, name: `Counter ${number}`, pin: "582036" });
        await button(page, "Create mailbox").click();
        await onMailbox(page);
      }
      await open(page, planned);
      await page.locator("[name=max_mailboxes]").fill("1");
      await page.getByRole("button", { name: "Save rate plan" }).click();
      await page.getByRole("button", { name: "Save it all the same" }).click();
      await page.locator(".notice-good").waitFor();
      await open(page, "/overview/plans");
    },
  },
  {
    name: "overview-sign-ins",
    show: async ({ page }) => {
      for (let at = 0; at < 2; at += 1) {
        const answer = await page.request.post("/sign-in", { form: { username: "tom", password: "not the password", next: "" }, maxRedirects: 0 });
        expect(answer.status()).toBe(422);
      }
      await open(page, "/overview/sign-ins");
    },
  },
  { name: "list-weak-pins", show: ({ page }) => open(page, "/mailboxes?pin=weak&plan=exceeded&notify=unreached") },
  { name: "sounds-unused", show: ({ page }) => open(page, "/sounds?used=no") },
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
  { name: "list-compact", show: ({ page }) => open(page, "/mailboxes?customer=2&size=25&density=compact") },
  {
    name: "list-many-columns",
    show: ({ page }) =>
      open(
        page,
        "/mailboxes?customer=2&size=25&columns=description.owner.address.notify.panel.timezone.language.transcribe.pin_required.greeting.created.changed",
      ),
  },
  { name: "list-narrow", show: ({ page }) => open(page, "/mailboxes?customer=2&size=25&columns=none") },
  {
    name: "list-display",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      await page.locator("summary").filter({ hasText: "Display" }).click();
    },
  },
  {
    name: "list-views",
    show: async ({ page }) => {
      await open(page, "/mailboxes");
      await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Reach nobody" }).click();
      await page.getByRole("link", { name: "Name", exact: true }).click();
      await page.getByText("changed", { exact: true }).waitFor();
      await awake(page);
      await page.locator("summary").filter({ hasText: "Save view" }).click();
    },
  },
  {
    name: "list-view-taken",
    show: async ({ page, guard }) => {
      await open(page, "/mailboxes?q=desk");
      await page.locator("summary").filter({ hasText: "Save view" }).click();
      await page.getByLabel("Name", { exact: true }).fill("reach nobody");
      guard.announce(422, "/views");
      await page.getByRole("button", { name: "Save view" }).click();
      await page.locator("#view-new-error .error").waitFor();
    },
  },
  {
    name: "list-views-of-a-user",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/mailboxes");
      await page.locator("summary").filter({ hasText: "Save view" }).click();
    },
  },
  { name: "list-no-match", show: ({ page }) => open(page, "/mailboxes?q=no-such-mailbox") },
  { name: "archive", show: ({ page }) => open(page, "/mailboxes?archived=yes") },
  {
    name: "list-selection",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      for (const at of [0, 2, 3]) await page.locator("main tbody .pick input").nth(at).check();
    },
  },
  { name: "bulk-choice", show: ({ page }) => picked(page, "/mailboxes?q=Front+desk", "Change the owner…") },
  {
    name: "bulk-with-mistakes",
    show: async ({ page, guard }) => {
      await picked(page, "/mailboxes?q=Front+desk", "Change the time zone…");
      guard.announce(422, "/batches/");
      await page.getByLabel("Time zone").fill("Mars/Olympus");
      await page.getByRole("button", { name: "See what would change" }).click();
      await summary(page).waitFor();
    },
  },
  {
    name: "bulk-count",
    show: async ({ page }) => {
      await picked(page, "/mailboxes?customer=3", "Transcribe new voicemails");
      await page.locator(".tally").waitFor();
      await page.locator("#refused > summary").click();
    },
  },
  {
    name: "bulk-archive",
    show: async ({ page }) => {
      await picked(page, "/mailboxes?customer=2&q=Cardiology", "Archive");
      await page.locator(".tally").waitFor();
    },
  },
  {
    name: "bulk-result",
    show: async ({ page, clerk }) => {
      const name = `Result ${clerk.freeNumber()}`;
      for (let at = 0; at < 3; at += 1) await clerk.make({ name });
      await picked(page, `/mailboxes?q=${encodeURIComponent(name)}`, "Show in the control panel");
      await page.getByRole("button", { name: "Change 3 mailboxes" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  },
  {
    name: "bulk-list",
    show: async ({ page, clerk }) => {
      const { name } = await clerk.make();
      await picked(page, `/mailboxes?q=${encodeURIComponent(name)}`, "Show in the control panel");
      await page.getByRole("button", { name: "Change 1 mailbox" }).click();
      await page.getByRole("button", { name: "Undo" }).waitFor();
      await open(page, "/batches");
    },
  },
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
  { name: "history-of-everything", show: ({ page }) => open(page, "/history") },
  {
    name: "history-filters",
    show: async ({ page }) => {
      await open(page, "/history?what=mailbox&did=create&customer=2&from=2020-01-01");
      await page.locator("summary").filter({ hasText: "Filters" }).click();
    },
  },
  { name: "history-of-one-thing", show: ({ page }) => open(page, "/history?of=customer:2&to=2001-01-01") },
  {
    name: "history-unfolded",
    show: async ({ page }) => {
      await open(page, "/history?did=create&what=mailbox&through=command&customer=2");
      await page.getByText("What it was given").first().click();
    },
  },
  { name: "history-no-match", show: ({ page }) => open(page, "/history?who=nobody-at-all") },
  { name: "history-of-a-user", as: "tom", show: ({ page }) => open(page, "/history") },
  { name: "sounds-no-match", show: ({ page }) => open(page, "/sounds?q=no-such-sound") },
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
    name: "sound-new-sent-with-mistakes",
    show: async ({ page }) => {
      await open(page, "/sounds/new");
      await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: Buffer.from("%PDF-1.7") });
      await page.getByLabel("Name", { exact: true }).fill("A name that is far too long ".repeat(4));
      await page.getByRole("button", { name: "Add sound" }).click();
      await page.locator("#problems").waitFor();
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
    name: "sound-suspended",
    show: async ({ page }) => {
      const id = await makeCustomer(page, fresh("skerry"), "Business");
      await open(page, `/sounds/new?customer=${id}`);
      await page.getByLabel("File").setInputFiles({ name: "Harbour.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
      await page.getByRole("button", { name: "Add sound" }).click();
      await page.getByRole("heading", { level: 1, name: "Harbour" }).waitFor();
      const sound = page.url();
      await open(page, `/customers/${id}`);
      await page.locator("summary").filter({ hasText: "Suspend" }).click();
      await page.getByRole("button", { name: "Suspend it now" }).click();
      await page.getByText("It is suspended.").waitFor();
      await open(page, sound);
      await page.locator("#suspended").waitFor();
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
  {
    name: "panel-of-a-poor-plan",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/panel");
      await page.getByText("Not in your plan").first().click();
    },
  },
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
    name: "panel-texts-signed-out",
    as: "sam",
    show: async ({ page, clerk, guard }) => {
      const mailbox = await clerk.make({ owner: "2", panel: "on" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Numbers and addresses").click();
      await card.getByRole("textbox", { name: "Secondary address" }).fill("typed@long.example");
      await page.context().clearCookies();
      guard.announce(401, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.getByRole("button", { name: "Send it again" }).waitFor();
    },
  },
  {
    name: "panel-archived-meanwhile",
    as: "sam",
    show: async ({ page, clerk, guard }) => {
      const mailbox = await clerk.make({ owner: "2", panel: "on" });
      await open(page, `/panel?after=0.${mailbox.number}`);
      const card = page.getByRole("article", { name: mailbox.name });
      await card.getByText("Numbers and addresses").click();
      await card.getByRole("textbox", { name: "More addresses" }).fill("mine@example.org, reception@a-long-domain-of-a-company.example");
      await clerk.archive(mailbox);
      guard.announce(409, "/panel/");
      await card.getByRole("button", { name: "Save" }).click();
      await page.locator("#kept").waitFor();
    },
  },
  {
    name: "sound-signed-out",
    as: "rosa",
    show: async ({ page, guard }) => {
      await open(page, "/sounds/new");
      await page.getByRole("button", { name: "Record" }).waitFor();
      await page.getByLabel("File").setInputFiles({ name: "Welcome.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
      await page.context().clearCookies();
      guard.announce(401, "/sounds/new");
      await page.getByRole("button", { name: "Add sound" }).click();
      await page.getByRole("link", { name: "Sign in in a new tab" }).waitFor();
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
      await page.getByRole("option", { name: "Archive" }).waitFor({ state: "detached" });
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
  { name: "session-near", show: ({ page }) => sessionEnds(page, "near") },
  { name: "session-last", show: ({ page }) => sessionEnds(page, "last") },
  { name: "session-over", show: ({ page }) => sessionEnds(page, "over") },
  { name: "account", as: "tom", show: ({ page }) => open(page, "/account") },
  {
    name: "account-no-such-zone",
    as: "tom",
    show: async ({ page, guard }) => {
      await open(page, "/account");
      guard.announce(422, "/account/preferences");
      await page.getByLabel("Time zone of what you read").fill("Mars/Olympus");
      await page.getByRole("button", { name: "Use this zone" }).click();
      await summary(page).waitFor();
    },
  },
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
      await page.getByText("Let Tom Whitlock go", { exact: true }).click();
      await page.getByRole("button", { name: "Let them go now" }).click();
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
    name: "list-export",
    show: async ({ page }) => {
      await open(page, "/mailboxes?q=2000");
      await page.locator("summary").filter({ hasText: "Export" }).click();
    },
  },
  {
    name: "import",
    show: async ({ page }) => {
      await open(page, "/mailboxes/import");
      await page.getByText("What may stand in them").click();
    },
  },
  {
    name: "import-not-read",
    show: async ({ page, guard }) => {
      await open(page, "/mailboxes/import");
      guard.announce(422, "/mailboxes/import");
      await page.getByRole("button", { name: "Read the file" }).click();
      await summary(page).waitFor();
    },
  },
  { name: "import-columns", show: ({ page }) => importing(page, false) },
  { name: "import-checked", show: ({ page }) => importing(page, true) },
  {
    name: "import-applied",
    show: async ({ page }) => {
      await importing(page, true);
      await page.getByRole("button", { name: "Import 1 row" }).click();
      await page.getByText("1 imported").waitFor();
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

/** A file with a good row and two wrong ones, read, and looked at. */
async function importing(page: Page, checked: boolean): Promise<void> {
  const number = 20_000_000 + (Date.now() % 10_000_000);
  const rows = ["Number,Name,Beep,Colour,PIN", `${number},Reception,on,red,`, "12,Back office,perhaps,blue,111222", `${number},Twice,on,red,`];
  await open(page, "/mailboxes/import");
  await page.getByLabel("File", { exact: true }).setInputFiles({ name: "desks.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: "Check the file" }).waitFor();
  if (!checked) return;
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.locator("#wrong").waitFor();
}

/** The warning as it stands at the end of a session; session-end.spec.ts waits for one that comes by itself. */
async function sessionEnds(page: Page, end: "near" | "last" | "over"): Promise<void> {
  await open(page, "/mailboxes?size=25");
  await page.locator("#session-end-clock").evaluate((clock) => (clock.textContent = "2 minutes"));
  await page.locator("#session-end").evaluate((warning: HTMLDialogElement, end) => {
    warning.dataset.end = end;
    warning.showModal();
  }, end);
}

/** Who looks at the page, for the option `as`. */
export function viewer({ as }: Shown): string {
  return as === "nobody" ? "" : (as ?? "nora");
}
