// The control panel on a phone: one touch saves, another one undoes, and disabled settings have a reason.

import type { Page } from "@playwright/test";
import type { MailboxFixture, Mailbox } from "./support/api-fixture";
import { expect, test } from "./support/test";
import { errorSummary, open, toggleSwitch } from "./support/actions";

test.use({ as: "sam", viewport: { width: 360, height: 780 } });

/** The user sam of the sample data. */
const sam = "2";
const SET_SETTING_URL = "**/api/set_setting*";

const createMailbox = (api: MailboxFixture, fields: Record<string, string> = {}) => api.createMailbox({ owner: sam, panel: "on", notify_for: "all", ...fields });

/** Opens the panel at the card of a mailbox. */
async function openCard(page: Page, mailbox: Mailbox) {
  await open(page, `/panel?after=0.${mailbox.number}`);
  const card = page.getByRole("article", { name: mailbox.name });
  await expect(card).toBeVisible();
  return card;
}

test("each role has its own start page", async ({ newPageAs }) => {
  for (const [username, path] of [["sam", "/panel"], ["rosa", "/panel"], ["nora", "/overview"]] as const) {
    const page = await newPageAs(username);
    await page.goto("/");
    await expect(page, username).toHaveURL(path);
  }
});

test("calls are turned off, and emails with the recording on", async ({ page, api }) => {
  const mailbox = await createMailbox(api, { notify_call: "0301234567" });
  const card = await openCard(page, mailbox);
  await expect(card.getByText("When a message arrives, 0301234567 is called.")).toBeVisible();
  await card.getByRole("switch", { name: "Call me" }).click();
  await expect(page.getByText(`Calls are off for ${mailbox.name}.`).first()).toBeVisible();
  await card.getByRole("switch", { name: "Attach the recording" }).click();
  await expect(page.getByText(`Emails with the recording are on for ${mailbox.name}.`).first()).toBeVisible();
  await expect(card.getByText("When a message arrives, you get an email with the recording.")).toBeVisible();
  await page.reload();
  await expect(card.getByRole("switch", { name: "Call me" })).toHaveAttribute("aria-checked", "false");
  await expect(card.getByRole("switch", { name: "Email me" })).toHaveAttribute("aria-checked", "true");
  await card.getByRole("switch", { name: "Call me" }).click();
  await expect(card.getByText("and 0301234567 is called."), "the number is remembered").toBeVisible();
});

test("a change can be undone", async ({ page, api }) => {
  const mailbox = await createMailbox(api, { pager: "duty@pager.example", pager_attach: "on" });
  const card = await openCard(page, mailbox);
  await card.getByText("More notifications").click();
  await card.getByRole("switch", { name: "Send to the additional email address" }).click();
  await expect(card.getByText("When a message arrives, nobody is notified.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card.getByText("When a message arrives, an email with the recording is sent to duty@pager.example.")).toBeVisible();
  // Two settings are restored, one after the other.
  await expect.poll(() => api.getText(`/mailboxes?q=${mailbox.number}`)).toMatch(/additional email with recording/i);
  await page.reload();
  await expect(card.getByText("When a message arrives, an email with the recording is sent to duty@pager.example.")).toBeVisible();
});

test("what the plan does not include is shown, disabled, with the reason", async ({ newPageAs }) => {
  const page = await newPageAs("tom");
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, "/panel");
  const first = page.getByRole("article").first();
  const reason = "Transcription is not included in the rate plan “Basic”.";
  await expect(first.getByText(reason)).toBeHidden();
  await first.getByText("Not in your rate plan “Basic” (4)").click();
  const transcribe = first.getByRole("switch", { name: "Transcribe new voicemails" });
  await expect(transcribe).toBeDisabled();
  await expect(transcribe).toHaveAccessibleDescription(reason);
  await expect(first.getByText(reason)).toBeVisible();
});

test("a switch that needs a value links to its field", async ({ page, api, noJavaScript }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await expect(card.getByRole("switch", { name: "Call me" })).toHaveAccessibleDescription("Enter a number below first.");
  await card.getByRole("link", { name: "Enter a number below first." }).click();
  await expect(card.getByRole("textbox", { name: "Notification call", exact: true })).toBeVisible();
  if (!noJavaScript) await expect(card.getByRole("textbox", { name: "Notification call", exact: true })).toBeFocused();
});

test("a choice is saved immediately", async ({ page, api, noJavaScript }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await card.getByText("Listening by phone").click();
  await card.getByLabel("Playback order").selectOption("newest");
  if (noJavaScript) await card.locator("form", { has: page.getByLabel("Playback order") }).getByRole("button", { name: "Set" }).click();
  await expect(page.getByText(`“Playback order” is now “Newest first” for ${mailbox.name}.`).first()).toBeVisible();
  await page.reload();
  await expect(card.locator("select[name=value]").and(page.locator(`#play_order-${mailbox.uuid}`))).toHaveValue("newest");
});

test("a choice made with the keyboard is saved on Enter @script", async ({ page, api }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await card.getByText("Listening by phone").click();
  const requests: string[] = [];
  page.on("request", (request) => request.url().includes("/api/set_setting") && requests.push(request.postData() ?? ""));
  const choice = card.getByLabel("Time announcement");
  await choice.focus();
  await choice.press("ArrowDown");
  await choice.press("ArrowDown");
  await expect(card.getByRole("button", { name: "Set", exact: true })).toBeVisible();
  expect(requests).toEqual([]);
  const response = page.waitForResponse(/\/api\/set_setting/);
  await choice.press("Enter");
  await response;
  await expect(card.getByRole("button", { name: "Set", exact: true })).toBeHidden();
  expect(requests).toHaveLength(1);
});

test("a choice has a button until the page is hydrated @script", async ({ page, api }) => {
  const mailbox = await createMailbox(api);
  await page.route("**/*.wasm", () => {});
  await page.goto(`/panel?after=0.${mailbox.number}`);
  const card = page.getByRole("article", { name: mailbox.name });
  await card.getByText("Listening by phone").click();
  await card.getByLabel("Playback order").selectOption("newest");
  await card.locator("form", { has: page.getByLabel("Playback order") }).getByRole("button", { name: "Set" }).click();
  await expect(page.getByText(`“Playback order” is now “Newest first” for ${mailbox.name}.`).first()).toBeVisible();
});

test("deleting messages that nobody has heard must be confirmed", async ({ page, api, noJavaScript }) => {
  const mailbox = await createMailbox(api, { owner_email: "notice" });
  const card = await openCard(page, mailbox);
  const warning = "No email includes the recording, so messages are deleted before anyone hears them.";
  const control = card.getByRole("switch", { name: "Delete messages after emailing them" });
  await card.getByText("More notifications").click();
  await control.click();
  await expect(page.getByText(`${mailbox.name} hasn’t been changed yet. ${warning}`).first()).toBeVisible();
  expect(await api.getText(`${mailbox.path}/history`)).not.toContain("Delete messages after emailing them");
  await page.getByRole("button", { name: "Change anyway" }).click();
  await expect(card.locator(".panel-warnings")).toHaveText(warning);
  // The button appears once the change is stored.
  const undo = page.getByRole("button", { name: "Undo" }).first();
  await expect(undo).toBeVisible();
  if (!noJavaScript) {
    await expect(card.locator(".panel-status"), "the focus is on the status").toBeFocused();
    await undo.press("Enter");
    await expect(card.locator(".panel-warnings")).toHaveCount(0);
    await expect(card.locator(".panel-status")).toBeFocused();
    await undo.press("Enter");
    await page.getByRole("button", { name: "Change anyway" }).press("Enter");
    await expect(undo).toBeVisible();
  }
  await page.reload();
  await expect(card.locator(".panel-warnings")).toHaveText(warning);
});

test("the notice is visible next to the changed card, wherever it is", async ({ page, api, noJavaScript }) => {
  const firstMailbox = await createMailbox(api);
  const mailbox = await createMailbox(api);
  await open(page, `/panel?after=0.${firstMailbox.number}`);
  const card = page.getByRole("article", { name: mailbox.name });
  await card.getByText("Change PIN").click();
  await card.getByRole("textbox", { name: "New PIN" }).fill("194729");
  await card.getByRole("button", { name: "Set PIN" }).click();
  const notice = page.getByRole("status").filter({ hasText: "Saved." });
  await expect(notice).toBeInViewport({ ratio: 1 });
  const heading = card.getByRole("heading", { name: mailbox.name });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const [noticeBox, headingBox] = [await notice.boundingBox(), await heading.boundingBox()];
  expect((noticeBox?.y ?? 0) + (noticeBox?.height ?? 0), "the notice covers nothing of the card").toBeLessThanOrEqual(headingBox?.y ?? 0);
  if (noJavaScript) return;
  await card.getByText("Change PIN").click();
  await card.getByRole("textbox", { name: "New PIN" }).fill("12");
  await card.getByRole("button", { name: "Set PIN" }).click();
  await expect(card.getByText("Not changed: the PIN must meet every requirement.")).toBeVisible();
  await expect(notice, "no success notice next to an error").toBeHidden();
});

test("text fields have a Save button, and errors keep what was typed", async ({ page, api, browserErrors }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await card.getByText("Phone numbers and email addresses").click();
  await card.getByRole("textbox", { name: "Notification call", exact: true }).fill("5000");
  await card.getByRole("textbox", { name: "Other recipients" }).fill("nonsense");
  browserErrors.expectStatus(422, "/panel");
  await card.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveTitle("Error: Control panel - Mailroom");
  await expect(errorSummary(page)).toBeFocused();
  await errorSummary(page).getByRole("link", { name: "“nonsense” is not an email address; enter one such as jo@example.org" }).click();
  await expect(card.getByRole("textbox", { name: "Other recipients" })).toBeFocused();
  await expect(card.getByRole("textbox", { name: "Notification call", exact: true })).toHaveValue("5000");
  await card.getByRole("textbox", { name: "Other recipients" }).fill("a@example.org\nb@example.org");
  await card.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(card.getByText("When a message arrives, 5000 is called.")).toBeVisible();
  await card.getByText("More notifications").click();
  await card.getByRole("switch", { name: "Email to other recipients" }).click();
  await expect(card.getByText("When a message arrives, 2 other recipients get an email, and 5000 is called.")).toBeVisible();
});

test("a PIN must meet the policy, and is not shown again", async ({ page, api, browserErrors, noJavaScript }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await card.getByText("Change PIN").click();
  const pin = card.getByLabel("New PIN");
  await pin.fill("78914");
  if (noJavaScript) {
    browserErrors.expectStatus(422, "/panel");
    await card.getByRole("button", { name: "Set PIN" }).click();
    await expect(card.getByText("789 is a sequence")).toBeVisible();
    await expect(pin).toHaveValue("");
  } else {
    const rules = card.getByRole("list", { name: "PIN requirements" }).getByRole("listitem");
    await expect(rules).toHaveText([/not met: 6 to 10 digits/, /met: no digit 3 times/, /not met: no 3 digits/, /met: not the mailbox/]);
    await card.getByRole("button", { name: "Set PIN" }).click();
    await expect(card.getByText("Not changed: the PIN")).toBeVisible();
    await expect(pin, "nothing typed is lost").toHaveValue("78914");
    await expect(pin).toBeFocused();
  }
  await pin.fill("920374");
  await card.getByRole("button", { name: "Set PIN" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(await page.content()).not.toContain("920374");
});

test("an empty PIN shows an error below its field", async ({ page, api, browserErrors, noJavaScript }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await card.getByText("Change PIN").click();
  if (noJavaScript) browserErrors.expectStatus(422, "/panel");
  await card.getByRole("button", { name: "Set PIN" }).click();
  await expect(card.locator(`#pin-${mailbox.uuid}-error`)).toHaveText("Enter a new PIN");
});

test("a greeting is chosen, and the choice undone", async ({ page, api, noJavaScript }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  const greeting = card.getByLabel("Greeting", { exact: true });
  await expect(card.getByLabel("Play Northwind welcome")).toHaveCount(0);
  await greeting.selectOption({ label: "Northwind welcome" });
  if (noJavaScript) await card.locator("form", { has: page.getByLabel("Greeting", { exact: true }) }).getByRole("button", { name: "Set" }).click();
  await expect(page.getByText(`Greeting changed for ${mailbox.name}.`).first()).toBeVisible();
  await expect(card.getByLabel("Play Northwind welcome")).toBeVisible();
  await expect(card.getByText("Ask an administrator or main user to add a greeting.")).toBeVisible();
  await toggleSwitch(page, page.getByRole("button", { name: "Undo" }));
  await expect(greeting.locator("option:checked")).toHaveText("System default");
  await page.reload();
  await expect(greeting.locator("option:checked")).toHaveText("System default");
});

test("after the session has ended, no text is lost, and the server stores no PIN", async ({ page, context, noJavaScript, api, browserErrors }) => {
  const mailbox = await createMailbox(api);
  const card = await openCard(page, mailbox);
  await card.getByText("Phone numbers and email addresses").click();
  await card.getByRole("textbox", { name: "Additional email address" }).fill("typed@long.example");
  const cookies = await context.cookies();
  await context.clearCookies();
  browserErrors.expectStatus(401, "/panel");
  await card.getByRole("button", { name: "Save" }).click();
  if (noJavaScript) await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
  else await expect(card.getByRole("alert").filter({ hasText: "Not saved" })).toContainText("What you typed is still here.");
  await context.addCookies(cookies);
  if (noJavaScript) await page.getByRole("button", { name: "Send again" }).click();
  else await card.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(card.getByText("When a message arrives, an email is sent to typed@long.example.")).toBeVisible();

  await card.getByText("Change PIN").click();
  await card.getByLabel("New PIN").fill("920374");
  await context.clearCookies();
  await card.getByRole("button", { name: "Set PIN" }).click();
  if (noJavaScript) {
    await expect(page.getByText("The new PIN was not saved.")).toBeVisible();
    expect(await page.content()).not.toContain("920374");
    return;
  }
  await expect(card.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
  await expect(card.getByLabel("New PIN"), "the page keeps what was typed").toHaveValue("920374");
  await context.addCookies(cookies);
  await card.getByRole("button", { name: "Set PIN" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("a conflict between two users is reported, and nothing typed is lost", async ({ page, api, browserErrors }) => {
  const mailbox = await createMailbox(api, { recipients: "first@example.org" });
  const card = await openCard(page, mailbox);
  await card.getByText("Phone numbers and email addresses").click();
  await api.updateMailbox(mailbox, 1, { owner: sam, panel: "on", notify_for: "all", recipients: "theirs@example.org", caller_id: "5002" });
  await card.getByRole("textbox", { name: "Other recipients" }).fill("mine@example.org");
  browserErrors.expectStatus(409, "/panel");
  await card.getByRole("button", { name: "Save" }).click();
  const alert = card.getByRole("alert").filter({ hasText: "saved this while you were editing" });
  await expect(alert.getByRole("row", { name: "Other recipients" })).toContainText("theirs@example.org");
  await expect(card.getByRole("textbox", { name: "Other recipients" })).toHaveValue("mine@example.org");
  await expect(card.getByLabel("Caller ID of notification call")).toHaveValue("5002");
  await card.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await card.getByText("Phone numbers and email addresses").click();
  await expect(card.getByRole("textbox", { name: "Other recipients" })).toHaveValue("mine@example.org");
});

test("users choose which mailboxes are shown", async ({ page, api }) => {
  const mailbox = await createMailbox(api);
  await open(page, `/panel/mailboxes?after=0.${mailbox.number}`);
  const control = page.getByRole("switch", { name: `Show ${mailbox.number} ` });
  await expect(control).toHaveAttribute("aria-checked", "true");
  await toggleSwitch(page, control);
  await expect(control).toHaveAttribute("aria-checked", "false");
  await page.goto(`/panel?after=0.${mailbox.number}`);
  await expect(page.getByRole("article", { name: mailbox.name })).toHaveCount(0);
});

test("an administrator can preview a user's control panel but change nothing", async ({ newPageAs, api }) => {
  const mailbox = await createMailbox(api, { notify_call: "5000" });
  const page = await newPageAs("nora");
  await open(page, `/users/${sam}/panel?after=0.${mailbox.number}`);
  await expect(page.getByText("This is the control panel of Sam Okafor, as they see it.")).toBeVisible();
  const card = page.getByRole("article", { name: mailbox.name });
  await expect(card.getByText("When a message arrives, 5000 is called.")).toBeVisible();
  for (const control of await card.getByRole("switch").all()) await expect(control).toBeDisabled();
  for (const summary of await card.locator("summary").all()) await summary.click();
  for (const control of await card.locator("select, input:not([type=hidden]), textarea, button").all()) {
    if ((await control.isVisible()) && (await control.innerText()) !== "Undo") await expect(control).toBeDisabled();
  }
});

test.describe("with scripts", { tag: "@script" }, () => {
  test("after ten fast clicks the last state is saved", async ({ page, api }) => {
    const mailbox = await createMailbox(api);
    const card = await openCard(page, mailbox);
    const control = card.getByRole("switch", { name: "Text me" });
    for (let i = 0; i < 10; i += 1) await control.click({ noWaitAfter: true });
    await expect(control).toHaveAttribute("aria-checked", "false");
    await control.click();
    await expect(control).toHaveAttribute("aria-checked", "true");
    // The status is shown once the change is stored.
    await expect(page.getByText(`Text messages are on for ${mailbox.name}.`).first()).toBeVisible();
    await page.reload();
    await expect(control).toHaveAttribute("aria-checked", "true");
  });

  test("a change that ends where it began is still announced", async ({ page, api }) => {
    const mailbox = await createMailbox(api, { owner_text: "on" });
    const card = await openCard(page, mailbox);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(SET_SETTING_URL, async (route) => {
      await released;
      await route.continue();
    });
    const control = card.getByRole("switch", { name: "Text me" });
    await control.click();
    await control.click();
    release();
    await expect(card.getByRole("status")).toHaveText(`Text messages are on for ${mailbox.name}.`);
    await expect(card.getByRole("button", { name: "Undo" })).toBeHidden();
  });

  test("a switch moves before the server responds, and moves back with the reason if the change is rejected", async ({ page, api }) => {
    const mailbox = await createMailbox(api, { owner_email: "notice", delete_after_email: "on" });
    const card = await openCard(page, mailbox);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(SET_SETTING_URL, async (route) => {
      await released;
      await route.continue();
    });
    const control = card.getByRole("switch", { name: "Email me" });
    await control.click();
    await expect(control).toHaveAttribute("aria-checked", "false");
    release();
    await expect(control).toHaveAttribute("aria-checked", "true");
    await expect(card.getByRole("status")).toContainText("Not changed. Messages would be deleted although no email is sent");
    await expect(card.getByRole("button", { name: "Undo" })).toBeHidden();
  });

  test("a server error resets a choice, with the reason", async ({ page, api, browserErrors }) => {
    const mailbox = await createMailbox(api);
    const card = await openCard(page, mailbox);
    browserErrors.expectStatus(500, "/api/set_setting");
    await page.route(SET_SETTING_URL, (route) => route.fulfill({ status: 500, contentType: "application/json", body: '"Internal"' }));
    await card.getByText("Listening by phone").click();
    await card.getByLabel("Time announcement").selectOption("24-hour");
    await expect(card.getByRole("status")).toContainText("Not changed. Something went wrong on the server.");
    await expect(card.getByLabel("Time announcement")).toHaveValue("off");
  });

  test("after a lost response, the stored state is fetched and shown", async ({ page, api, browserErrors }) => {
    const mailbox = await createMailbox(api);
    const card = await openCard(page, mailbox);
    for (const path of ["/api/set_setting", "/api/get_card"]) browserErrors.expectNoResponse(path);
    let connected = false;
    await page.route(SET_SETTING_URL, async (route) => {
      await route.fetch();
      await route.abort("internetdisconnected");
    });
    await page.route("**/api/get_card*", (route) => (connected ? route.continue() : route.abort("internetdisconnected")));
    const control = card.getByRole("switch", { name: "Text me" });
    const failedRequest = page.waitForEvent("requestfailed", (request) => request.url().includes("/api/get_card"));
    await control.click();
    await expect(card.getByRole("status")).toHaveText("No connection. It’s not known yet whether the change was saved.");
    await failedRequest;
    connected = true;
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(card.getByRole("status")).toHaveText("The connection is back. Your change was saved.");
    await expect(control).toHaveAttribute("aria-checked", "true");
  });

  test("a request that could not be sent is reported, and the switch moves back", async ({ page, api, browserErrors }) => {
    const card = await openCard(page, await createMailbox(api));
    browserErrors.expectNoResponse("/api/set_setting");
    await page.route(SET_SETTING_URL, (route) => route.abort("internetdisconnected"));
    const control = card.getByRole("switch", { name: "Text me" });
    await control.click();
    await expect(card.getByRole("status")).toHaveText("No connection. Nothing was changed.");
    await expect(control).toHaveAttribute("aria-checked", "false");
  });

  test("the last click is saved even if the page is left immediately", async ({ page, api, browserErrors }) => {
    const mailbox = await createMailbox(api);
    const card = await openCard(page, mailbox);
    browserErrors.expectNoResponse("/api/set_setting");
    // The first request is running, and the second waits for it.
    await page.route(SET_SETTING_URL, () => {});
    await card.getByRole("switch", { name: "Text me" }).click();
    await card.getByRole("switch", { name: "Email me" }).click();
    await page.goto("/account");
    await expect.poll(() => api.getText(`/mailboxes?q=${mailbox.number}`)).toContain("Email without recording · text message");
  });

  test("after the session has ended, there is a link to sign in", async ({ page, context, api, browserErrors }) => {
    const card = await openCard(page, await createMailbox(api));
    await context.clearCookies();
    browserErrors.expectStatus(401, "/api/set_setting");
    await card.getByRole("switch", { name: "Text me" }).click();
    await expect(card.getByRole("link", { name: "Sign in in a new tab" })).toHaveAttribute("href", "/sign-in");
    await expect(card.getByRole("switch", { name: "Text me" })).toHaveAttribute("aria-checked", "false");
  });

  test("if the mailbox was archived meanwhile, the card says so", async ({ page, api }) => {
    const mailbox = await createMailbox(api);
    const card = await openCard(page, mailbox);
    await api.archiveMailbox(mailbox);
    const control = card.getByRole("switch", { name: "Text me" });
    await control.click();
    await expect(card.getByRole("status")).toContainText("Not changed, because this mailbox has been archived.");
    await expect(control).toHaveAttribute("aria-checked", "false");
  });
});
