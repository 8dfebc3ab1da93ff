// The control panel on a phone: one touch, saved at once, taken back as easily; and what is not to be
// had says why.

import type { Page } from "@playwright/test";
import type { MailboxFixture, Mailbox } from "./support/api-fixture";
import { expect, test } from "./support/test";
import { errorSummary, open, toggleSwitch } from "./support/actions";

test.use({ as: "sam", viewport: { width: 360, height: 780 } });

/** The user sam of the sample data. */
const sam = "2";
const SET_SETTING_URL = "**/api/set_setting*";

const make = (clerk: MailboxFixture, fields: Record<string, string> = {}) => clerk.createMailbox({ owner: sam, panel: "on", notify_for: "all", ...fields });

/** Opens the panel at the card of a mailbox. */
async function openCard(page: Page, mailbox: Mailbox) {
  await open(page, `/panel?after=0.${mailbox.number}`);
  const found = page.getByRole("article", { name: mailbox.name });
  await expect(found).toBeVisible();
  return found;
}

test("each role begins where its work is", async ({ another }) => {
  for (const [username, path] of [["sam", "/panel"], ["rosa", "/panel"], ["nora", "/overview"]] as const) {
    const page = await another(username);
    await page.goto("/");
    await expect(page, username).toHaveURL(path);
  }
});

test("calls go off and e-mail with the recording goes on", async ({ page, clerk }) => {
  const mailbox = await make(clerk, { notify_call: "0301234567" });
  const shown = await openCard(page, mailbox);
  await expect(shown.getByText("When a message arrives, 0301234567 is called.")).toBeVisible();
  await shown.getByRole("switch", { name: "Call me" }).click();
  await expect(page.getByText(`Calls are off for ${mailbox.name}.`).first()).toBeVisible();
  await shown.getByRole("switch", { name: "Attach the recording" }).click();
  await expect(page.getByText(`Emails with the recording are on for ${mailbox.name}.`).first()).toBeVisible();
  await expect(shown.getByText("When a message arrives, you get an email with the recording.")).toBeVisible();
  await page.reload();
  await expect(shown.getByRole("switch", { name: "Call me" })).toHaveAttribute("aria-checked", "false");
  await expect(shown.getByRole("switch", { name: "Email me" })).toHaveAttribute("aria-checked", "true");
  await shown.getByRole("switch", { name: "Call me" }).click();
  await expect(shown.getByText("and 0301234567 is called."), "the number is remembered").toBeVisible();
});

test("what was done is undone", async ({ page, clerk }) => {
  const mailbox = await make(clerk, { pager: "duty@pager.example", pager_attach: "on" });
  const shown = await openCard(page, mailbox);
  await shown.getByText("More notifications").click();
  await shown.getByRole("switch", { name: "Email the additional email address" }).click();
  await expect(shown.getByText("When a message arrives, nobody is notified.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(shown.getByText("When a message arrives, an email with the recording is sent to duty@pager.example.")).toBeVisible();
  // Two settings come back, one after the other.
  await expect.poll(() => clerk.getText(`/mailboxes?q=${mailbox.number}`)).toMatch(/additional email with recording/i);
  await page.reload();
  await expect(shown.getByText("When a message arrives, an email with the recording is sent to duty@pager.example.")).toBeVisible();
});

test("what the plan leaves out is shown, disabled, with the reason", async ({ another }) => {
  const page = await another("tom");
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, "/panel");
  const first = page.getByRole("article").first();
  const why = "Transcription is not included in the rate plan “Basic”.";
  await expect(first.getByText(why)).toBeHidden();
  await first.getByText("Not in your rate plan “Basic” (4)").click();
  const transcribe = first.getByRole("switch", { name: "Transcribe" });
  await expect(transcribe).toBeDisabled();
  await expect(transcribe).toHaveAccessibleDescription(why);
  await expect(first.getByText(why)).toBeVisible();
});

test("what has to be given first is a link to its field", async ({ page, clerk, plain }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await expect(shown.getByRole("switch", { name: "Call me" })).toHaveAccessibleDescription("Enter a number below first.");
  await shown.getByRole("link", { name: "Enter a number below first." }).click();
  await expect(shown.getByRole("textbox", { name: "Notification call", exact: true })).toBeVisible();
  if (!plain) await expect(shown.getByRole("textbox", { name: "Notification call", exact: true })).toBeFocused();
});

test("a choice is saved", async ({ page, clerk, plain }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await shown.getByText("Listening by phone").click();
  await shown.getByLabel("Playback order").selectOption("newest");
  if (plain) await shown.locator("form", { has: page.getByLabel("Playback order") }).getByRole("button", { name: "Set" }).click();
  await expect(page.getByText(`“Playback order” is now “Newest first” for ${mailbox.name}.`).first()).toBeVisible();
  await page.reload();
  await expect(shown.locator("select[name=value]").and(page.locator(`#play_order-${mailbox.uuid}`))).toHaveValue("newest");
});

test("a choice made by keys is saved when the keys leave it @script", async ({ page, clerk }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await shown.getByText("Listening by phone").click();
  const sent: string[] = [];
  page.on("request", (request) => request.url().includes("/api/set_setting") && sent.push(request.postData() ?? ""));
  const choice = shown.getByLabel("Announce time");
  await choice.focus();
  await choice.press("ArrowDown");
  await choice.press("ArrowDown");
  await expect(shown.getByRole("button", { name: "Set", exact: true })).toBeVisible();
  expect(sent).toEqual([]);
  const answer = page.waitForResponse(/\/api\/set_setting/);
  await choice.press("Enter");
  await answer;
  await expect(shown.getByRole("button", { name: "Set", exact: true })).toBeHidden();
  expect(sent).toHaveLength(1);
});

test("where the script is late a choice has a button @script", async ({ page, clerk }) => {
  const mailbox = await make(clerk);
  await page.route("**/*.wasm", () => {});
  await page.goto(`/panel?after=0.${mailbox.number}`);
  const shown = page.getByRole("article", { name: mailbox.name });
  await shown.getByText("Listening by phone").click();
  await shown.getByLabel("Playback order").selectOption("newest");
  await shown.locator("form", { has: page.getByLabel("Playback order") }).getByRole("button", { name: "Set" }).click();
  await expect(page.getByText(`“Playback order” is now “Newest first” for ${mailbox.name}.`).first()).toBeVisible();
});

test("whatever deletes messages unheard is asked first", async ({ page, clerk, plain }) => {
  const mailbox = await make(clerk, { owner_email: "notice" });
  const shown = await openCard(page, mailbox);
  const unheard = "No email includes the recording, so messages are deleted before anyone hears them.";
  const control = shown.getByRole("switch", { name: "Delete messages after email" });
  await shown.getByText("More notifications").click();
  await control.click();
  await expect(page.getByText(`${mailbox.name} is not changed yet. ${unheard}`).first()).toBeVisible();
  expect(await clerk.getText(`${mailbox.path}/history`)).not.toContain("Delete messages after email");
  await page.getByRole("button", { name: "Change anyway" }).click();
  await expect(shown.locator(".panel-losses")).toHaveText(unheard);
  // It is offered once the change is stored.
  const undo = page.getByRole("button", { name: "Undo" }).first();
  await expect(undo).toBeVisible();
  if (!plain) {
    await expect(shown.locator(".panel-note"), "the focus is where the answer is").toBeFocused();
    await undo.press("Enter");
    await expect(shown.locator(".panel-losses")).toHaveCount(0);
    await expect(shown.locator(".panel-note")).toBeFocused();
    await undo.press("Enter");
    await page.getByRole("button", { name: "Change anyway" }).press("Enter");
    await expect(undo).toBeVisible();
  }
  await page.reload();
  await expect(shown.locator(".panel-losses")).toHaveText(unheard);
});

test("what is said of a card is seen beside it, however far down it is", async ({ page, clerk, plain }) => {
  const first = await make(clerk);
  const mailbox = await make(clerk);
  await open(page, `/panel?after=0.${first.number}`);
  const shown = page.getByRole("article", { name: mailbox.name });
  await shown.getByText("Change PIN").click();
  await shown.getByRole("textbox", { name: "New PIN" }).fill("194729");
  await shown.getByRole("button", { name: "Set PIN" }).click();
  const notice = page.getByRole("status").filter({ hasText: "Saved." });
  await expect(notice).toBeInViewport({ ratio: 1 });
  const heading = shown.getByRole("heading", { name: mailbox.name });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const [above, below] = [await notice.boundingBox(), await heading.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0), "and covers nothing of it").toBeLessThanOrEqual(below?.y ?? 0);
  if (plain) return;
  await shown.getByText("Change PIN").click();
  await shown.getByRole("textbox", { name: "New PIN" }).fill("12");
  await shown.getByRole("button", { name: "Set PIN" }).click();
  await expect(shown.getByText("Not changed: the PIN must meet every requirement.")).toBeVisible();
  await expect(notice, "nothing good is said beside a refusal").toBeHidden();
});

test("texts have a button, and mistakes keep what was typed", async ({ page, clerk, guard }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await shown.getByText("Phone numbers and email addresses").click();
  await shown.getByRole("textbox", { name: "Notification call", exact: true }).fill("5000");
  await shown.getByRole("textbox", { name: "Other recipients" }).fill("nonsense");
  guard.expectStatus(422, "/panel");
  await shown.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveTitle("Error: Control panel - Mailroom");
  await expect(errorSummary(page)).toBeFocused();
  await errorSummary(page).getByRole("link", { name: "“nonsense” is not an email address; enter one such as jo@example.org" }).click();
  await expect(shown.getByRole("textbox", { name: "Other recipients" })).toBeFocused();
  await expect(shown.getByRole("textbox", { name: "Notification call", exact: true })).toHaveValue("5000");
  await shown.getByRole("textbox", { name: "Other recipients" }).fill("a@example.org\nb@example.org");
  await shown.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(shown.getByText("When a message arrives, 5000 is called.")).toBeVisible();
  await shown.getByText("More notifications").click();
  await shown.getByRole("switch", { name: "Email to other recipients" }).click();
  await expect(shown.getByText("When a message arrives, 2 other recipients get an email, and 5000 is called.")).toBeVisible();
});

test("a PIN must meet the policy, and is not shown again", async ({ page, clerk, guard, plain }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await shown.getByText("Change PIN").click();
  const pin = shown.getByLabel("New PIN");
  await pin.fill("78914");
  if (plain) {
    guard.expectStatus(422, "/panel");
    await shown.getByRole("button", { name: "Set PIN" }).click();
    await expect(shown.getByText("789 is a sequence")).toBeVisible();
    await expect(pin).toHaveValue("");
  } else {
    const rules = shown.getByRole("list", { name: "PIN requirements" }).getByRole("listitem");
    await expect(rules).toHaveText([/not met: 6 to 10 digits/, /met: no digit 3 times/, /not met: no 3 digits/, /met: not the mailbox/]);
    await shown.getByRole("button", { name: "Set PIN" }).click();
    await expect(shown.getByText("Not changed: the PIN")).toBeVisible();
    await expect(pin, "nothing typed is lost").toHaveValue("78914");
    await expect(pin).toBeFocused();
  }
  await pin.fill("920374");
  await shown.getByRole("button", { name: "Set PIN" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(await page.content()).not.toContain("920374");
});

test("an empty PIN is told below its field", async ({ page, clerk, guard, plain }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await shown.getByText("Change PIN").click();
  if (plain) guard.expectStatus(422, "/panel");
  await shown.getByRole("button", { name: "Set PIN" }).click();
  await expect(shown.locator(`#pin-${mailbox.uuid}-error`)).toHaveText("Enter a new PIN");
});

test("a greeting is chosen, and taken back", async ({ page, clerk, plain }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  const greeting = shown.getByLabel("Greeting", { exact: true });
  await expect(shown.getByLabel("Play Northwind welcome")).toHaveCount(0);
  await greeting.selectOption({ label: "Northwind welcome" });
  if (plain) await shown.locator("form", { has: page.getByLabel("Greeting", { exact: true }) }).getByRole("button", { name: "Set" }).click();
  await expect(page.getByText(`Greeting changed for ${mailbox.name}.`).first()).toBeVisible();
  await expect(shown.getByLabel("Play Northwind welcome")).toBeVisible();
  await expect(shown.getByText("Ask your administrator to add a greeting.")).toBeVisible();
  await toggleSwitch(page, page.getByRole("button", { name: "Undo" }));
  await expect(greeting.locator("option:checked")).toHaveText("System default");
  await page.reload();
  await expect(greeting.locator("option:checked")).toHaveText("System default");
});

test("a session that ended loses no text, and the server keeps no PIN", async ({ page, context, plain, clerk, guard }) => {
  const mailbox = await make(clerk);
  const shown = await openCard(page, mailbox);
  await shown.getByText("Phone numbers and email addresses").click();
  await shown.getByRole("textbox", { name: "Additional email address" }).fill("typed@long.example");
  const signedIn = await context.cookies();
  await context.clearCookies();
  guard.expectStatus(401, "/panel");
  await shown.getByRole("button", { name: "Save" }).click();
  if (plain) await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  else await expect(shown.getByRole("alert").filter({ hasText: "Not saved" })).toContainText("What you typed is still here.");
  await context.addCookies(signedIn);
  if (plain) await page.getByRole("button", { name: "Send again" }).click();
  else await shown.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(shown.getByText("When a message arrives, an email is sent to typed@long.example.")).toBeVisible();

  await shown.getByText("Change PIN").click();
  await shown.getByLabel("New PIN").fill("920374");
  await context.clearCookies();
  await shown.getByRole("button", { name: "Set PIN" }).click();
  if (plain) {
    await expect(page.getByText("The new PIN was not saved.")).toBeVisible();
    expect(await page.content()).not.toContain("920374");
    return;
  }
  await expect(shown.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
  await expect(shown.getByLabel("New PIN"), "the page that it was typed into has it still").toHaveValue("920374");
  await context.addCookies(signedIn);
  await shown.getByRole("button", { name: "Set PIN" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("two who edit the same addresses are told, and nothing typed is lost", async ({ page, clerk, guard }) => {
  const mailbox = await make(clerk, { recipients: "first@example.org" });
  const shown = await openCard(page, mailbox);
  await shown.getByText("Phone numbers and email addresses").click();
  await clerk.updateMailbox(mailbox, 1, { owner: sam, panel: "on", notify_for: "all", recipients: "theirs@example.org", caller_id: "5002" });
  await shown.getByRole("textbox", { name: "Other recipients" }).fill("mine@example.org");
  guard.expectStatus(409, "/panel");
  await shown.getByRole("button", { name: "Save" }).click();
  const told = shown.getByRole("alert").filter({ hasText: "saved this while you were editing" });
  await expect(told.getByRole("row", { name: "Other recipients" })).toContainText("theirs@example.org");
  await expect(shown.getByRole("textbox", { name: "Other recipients" })).toHaveValue("mine@example.org");
  await expect(shown.getByLabel("Caller ID of notification call")).toHaveValue("5002");
  await shown.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await shown.getByText("Phone numbers and email addresses").click();
  await expect(shown.getByRole("textbox", { name: "Other recipients" })).toHaveValue("mine@example.org");
});

test("which mailboxes are shown is chosen", async ({ page, clerk }) => {
  const mailbox = await make(clerk);
  await open(page, `/panel/mailboxes?after=0.${mailbox.number}`);
  const control = page.getByRole("switch", { name: `Show ${mailbox.number} ` });
  await expect(control).toHaveAttribute("aria-checked", "true");
  await toggleSwitch(page, control);
  await expect(control).toHaveAttribute("aria-checked", "false");
  await page.goto(`/panel?after=0.${mailbox.number}`);
  await expect(page.getByRole("article", { name: mailbox.name })).toHaveCount(0);
});

test("an administrator looks at a user's panel and can change nothing", async ({ another, clerk }) => {
  const mailbox = await make(clerk, { notify_call: "5000" });
  const page = await another("nora");
  await open(page, `/users/${sam}/panel?after=0.${mailbox.number}`);
  await expect(page.getByText("This is the control panel of Sam Okafor, as they see it.")).toBeVisible();
  const shown = page.getByRole("article", { name: mailbox.name });
  await expect(shown.getByText("When a message arrives, 5000 is called.")).toBeVisible();
  for (const control of await shown.getByRole("switch").all()) await expect(control).toBeDisabled();
  for (const part of await shown.locator("summary").all()) await part.click();
  for (const control of await shown.locator("select, input:not([type=hidden]), textarea, button").all()) {
    if ((await control.isVisible()) && (await control.innerText()) !== "Undo") await expect(control).toBeDisabled();
  }
});

test.describe("with scripts", { tag: "@script" }, () => {
  test("ten fast clicks end in the last state", async ({ page, clerk }) => {
    const mailbox = await make(clerk);
    const shown = await openCard(page, mailbox);
    const control = shown.getByRole("switch", { name: "Text me" });
    for (let i = 0; i < 10; i += 1) await control.click({ noWaitAfter: true });
    await expect(control).toHaveAttribute("aria-checked", "false");
    await control.click();
    await expect(control).toHaveAttribute("aria-checked", "true");
    // It is said once it is stored.
    await expect(page.getByText(`Text messages are on for ${mailbox.name}.`).first()).toBeVisible();
    await page.reload();
    await expect(control).toHaveAttribute("aria-checked", "true");
  });

  test("what ends as it began is said all the same", async ({ page, clerk }) => {
    const mailbox = await make(clerk, { owner_text: "on" });
    const shown = await openCard(page, mailbox);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(SET_SETTING_URL, async (route) => {
      await answered;
      await route.continue();
    });
    const control = shown.getByRole("switch", { name: "Text me" });
    await control.click();
    await control.click();
    answer();
    await expect(shown.getByRole("status")).toHaveText(`Text messages are on for ${mailbox.name}.`);
    await expect(shown.getByRole("button", { name: "Undo" })).toBeHidden();
  });

  test("it moves before the server has answered, and goes back with the reason when refused", async ({ page, clerk }) => {
    const mailbox = await make(clerk, { owner_email: "notice", delete_after_email: "on" });
    const shown = await openCard(page, mailbox);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route(SET_SETTING_URL, async (route) => {
      await answered;
      await route.continue();
    });
    const control = shown.getByRole("switch", { name: "Email me" });
    await control.click();
    await expect(control).toHaveAttribute("aria-checked", "false");
    answer();
    await expect(control).toHaveAttribute("aria-checked", "true");
    await expect(shown.getByRole("status")).toContainText("Not changed. Messages would be deleted although no email is sent");
    await expect(shown.getByRole("button", { name: "Undo" })).toBeHidden();
  });

  test("a fault of the server puts a choice back, with the reason", async ({ page, clerk, guard }) => {
    const mailbox = await make(clerk);
    const shown = await openCard(page, mailbox);
    guard.expectStatus(500, "/api/set_setting");
    await page.route(SET_SETTING_URL, (route) => route.fulfill({ status: 500, contentType: "application/json", body: '"Internal"' }));
    await shown.getByText("Listening by phone").click();
    await shown.getByLabel("Announce time").selectOption("24-hour");
    await expect(shown.getByRole("status")).toContainText("Not changed. Something went wrong on the server.");
    await expect(shown.getByLabel("Announce time")).toHaveValue("off");
  });

  test("an answer that was lost is found out, and what is stored is shown", async ({ page, clerk, guard }) => {
    const mailbox = await make(clerk);
    const shown = await openCard(page, mailbox);
    for (const path of ["/api/set_setting", "/api/get_card"]) guard.expectNoResponse(path);
    let connected = false;
    await page.route(SET_SETTING_URL, async (route) => {
      await route.fetch();
      await route.abort("internetdisconnected");
    });
    await page.route("**/api/get_card*", (route) => (connected ? route.continue() : route.abort("internetdisconnected")));
    const control = shown.getByRole("switch", { name: "Text me" });
    const askedInVain = page.waitForEvent("requestfailed", (request) => request.url().includes("/api/get_card"));
    await control.click();
    await expect(shown.getByRole("status")).toHaveText("No connection. It’s not known yet whether the change was saved.");
    await askedInVain;
    connected = true;
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(shown.getByRole("status")).toHaveText("The connection is back. Your change was saved.");
    await expect(control).toHaveAttribute("aria-checked", "true");
  });

  test("a request that never arrived is told, and the switch goes back", async ({ page, clerk, guard }) => {
    const shown = await openCard(page, await make(clerk));
    guard.expectNoResponse("/api/set_setting");
    await page.route(SET_SETTING_URL, (route) => route.abort("internetdisconnected"));
    const control = shown.getByRole("switch", { name: "Text me" });
    await control.click();
    await expect(shown.getByRole("status")).toHaveText("No connection. Nothing was changed.");
    await expect(control).toHaveAttribute("aria-checked", "false");
  });

  test("the last click is not lost when the page is left at once", async ({ page, clerk, guard }) => {
    const mailbox = await make(clerk);
    const shown = await openCard(page, mailbox);
    guard.expectNoResponse("/api/set_setting");
    // The first is on its way, and the second waits for it.
    await page.route(SET_SETTING_URL, () => {});
    await shown.getByRole("switch", { name: "Text me" }).click();
    await shown.getByRole("switch", { name: "Email me" }).click();
    await page.goto("/account");
    await expect.poll(() => clerk.getText(`/mailboxes?q=${mailbox.number}`)).toContain("Email notification · text message");
  });

  test("a session that ended shows the way to sign in", async ({ page, context, clerk, guard }) => {
    const shown = await openCard(page, await make(clerk));
    await context.clearCookies();
    guard.expectStatus(401, "/api/set_setting");
    await shown.getByRole("switch", { name: "Text me" }).click();
    await expect(shown.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute("href", "/sign-in");
    await expect(shown.getByRole("switch", { name: "Text me" })).toHaveAttribute("aria-checked", "false");
  });

  test("a mailbox that was archived meanwhile says so", async ({ page, clerk }) => {
    const mailbox = await make(clerk);
    const shown = await openCard(page, mailbox);
    await clerk.archiveMailbox(mailbox);
    const control = shown.getByRole("switch", { name: "Text me" });
    await control.click();
    await expect(shown.getByRole("status")).toContainText("Not changed: this mailbox is archived now.");
    await expect(control).toHaveAttribute("aria-checked", "false");
  });
});
