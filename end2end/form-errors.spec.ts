// Every error of the mailbox form, in a browser with scripts. Without scripts, see no-javascript.spec.ts.

import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { mailboxFormButton, type Fields, fillMailboxForm, fieldMessages, open, errorSummary } from "./support/actions";

type ErrorCase = {
  name: string;
  fields: (number: string) => Fields;
  /** The field with the errors, and their messages. */
  field: string;
  messages: string[];
  /** The values that fix it. */
  fix: Fields;
};

const addresses = (count: number) => Array.from({ length: count }, (_, i) => `a${i}@example.org`).join("\n");

const errorCases: ErrorCase[] = [
  {
    name: "a PIN that is too short",
    fields: () => ({ pin: "1947" }),
    field: "pin",
    messages: ["The PIN is too short: use 6 to 10 digits"],
    fix: { pin: "194728" },
  },
  {
    name: "a PIN with a sequence",
    fields: () => ({ pin: "4716789" }),
    field: "pin",
    messages: ["6789 is a sequence; avoid runs such as 012 or 987"],
    fix: { pin: "194728" },
  },
  {
    name: "a PIN with the same digit three times in a row",
    fields: () => ({ pin: "1944482" }),
    field: "pin",
    messages: ["444 repeats a digit; avoid the same digit 3 times in a row"],
    fix: { pin: "194728" },
  },
  {
    name: "a PIN that breaks several rules at once",
    fields: () => ({ pin: "789111022222" }),
    field: "pin",
    messages: [
      "The PIN is too long: use 6 to 10 digits",
      "111 repeats a digit; avoid the same digit 3 times in a row",
      "22222 repeats a digit; avoid the same digit 3 times in a row",
      "789 is a sequence; avoid runs such as 012 or 987",
    ],
    fix: { pin: "194728" },
  },
  {
    name: "the mailbox number as the PIN",
    fields: () => ({ number: "850274", pin: "850274" }),
    field: "pin",
    messages: ["The PIN is the mailbox number; choose another"],
    fix: { pin: "194728" },
  },
  {
    name: "a PIN that is not digits",
    fields: () => ({ pin: "19a728" }),
    field: "pin",
    messages: ["The PIN must contain only digits"],
    fix: { pin: "194728" },
  },
  {
    name: "a number that is not digits",
    fields: () => ({ number: "desk 4" }),
    field: "number",
    messages: ["A mailbox number must contain only digits, such as 1234"],
    fix: { number: "850 275" },
  },
  {
    name: "a number that is too short",
    fields: () => ({ number: "12" }),
    field: "number",
    messages: ["A mailbox number must have 3 to 64 digits; this one has 2"],
    fix: { number: "850276" },
  },
  {
    name: "a number that is taken",
    fields: () => ({ number: "100" }),
    field: "number",
    messages: ["Another mailbox of this customer already has this number (it may be archived); choose another number"],
    fix: { number: "850277" },
  },
  {
    name: "a missing name",
    fields: () => ({ name: "" }),
    field: "name",
    messages: ["Enter a name"],
    fix: { name: "Front desk" },
  },
  {
    name: "a name that is too long",
    fields: () => ({ name: "n".repeat(65) }),
    field: "name",
    messages: ["Name has 65 characters; use at most 64"],
    fix: { name: "n".repeat(64) },
  },
  {
    name: "invalid addresses",
    fields: () => ({ recipients: "jo@example.org, not-an-address" }),
    field: "recipients",
    messages: ["“not-an-address” is not an email address; enter one such as jo@example.org"],
    fix: { recipients: "jo@example.org", notify_recipients: true },
  },
  {
    name: "sixteen addresses",
    fields: () => ({ recipients: addresses(16) }),
    field: "recipients",
    messages: ["There are 16 email addresses; enter at most 15"],
    fix: { recipients: addresses(15), notify_recipients: true },
  },
  {
    name: "an address twice",
    fields: () => ({ recipients: "jo@example.org\nal@example.org\njo@example.org" }),
    field: "recipients",
    messages: ["jo@example.org is listed twice; remove one"],
    fix: { recipients: "jo@example.org\nal@example.org", notify_recipients: true },
  },
  {
    name: "no address although recipients are notified",
    fields: () => ({ notify_recipients: true }),
    field: "recipients",
    messages: ["Enter at least one email address, or turn off “Email to other recipients”"],
    fix: { recipients: "jo@example.org", notify_recipients: true },
  },
  {
    name: "a recording to attach without an additional email address",
    fields: () => ({ pager_attach: true }),
    field: "pager",
    messages: ["Enter an additional email address, or turn off “Attach recording to additional email”"],
    fix: { pager: "duty@example.org" },
  },
  {
    name: "messages deleted although no email is sent",
    fields: () => ({ delete_after_email: true }),
    field: "delete_after_email",
    messages: ["Messages would be deleted although no email is sent; turn on an email notification, or turn off “Delete messages after emailing them”"],
    fix: { delete_after_email: false },
  },
  {
    name: "an exit without its number",
    fields: () => ({ exit_kind: "queue" }),
    field: "exit_number",
    messages: ["Enter the queue number for callers who press 0, or choose “Hang up”"],
    fix: { exit_number: "5000" },
  },
  {
    name: "an unknown time zone",
    fields: () => ({ timezone: "Europe/Atlantis" }),
    field: "timezone",
    messages: ["“Europe/Atlantis” is not a time zone; use a name such as Europe/Berlin"],
    fix: { timezone: "Europe/Berlin" },
  },
  {
    name: "an unknown language",
    fields: () => ({ language: "not a language" }),
    field: "language",
    messages: ["“not a language” is not a language tag; use one such as en-US or de"],
    fix: { language: "de" },
  },
  {
    name: "a caller ID that cannot be dialed",
    fields: () => ({ caller_id: "reception" }),
    field: "caller_id",
    messages: ["Enter a number such as 201 or +49 30 1234567; only digits, *, #, and a leading + are allowed"],
    fix: { caller_id: "+44 20 7946 0018" },
  },
];

/** Opens the form for a new mailbox and fills it in without errors. */
async function openFilledForm(page: Page, number: string): Promise<void> {
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Front desk", pin: "194728", owner_email: "off" });
}

for (const { name, fields, field, messages, fix } of errorCases) {
  test(`shown at the field and in the summary: ${name}`, async ({ page, api }) => {
    const number = api.freeNumber();
    await openFilledForm(page, number);
    await fillMailboxForm(page, fields(number));
    await mailboxFormButton(page, "Create mailbox").click();

    await expect(errorSummary(page)).toBeFocused();
    await expect(errorSummary(page).getByRole("link")).toHaveText(messages);
    await expect(fieldMessages(page, field).locator(".error")).toHaveText(messages);
    const input = page.locator(`#${field}`);
    await expect(input).toHaveAttribute("aria-invalid", "true");
    await expect(input).toHaveAttribute("aria-describedby", new RegExp(`\\b${field}-error\\b`));
    await expect(input, "screen readers announce the message").toHaveAccessibleDescription(
      new RegExp(escapeRegExp(messages[0] ?? "")),
    );

    await fillMailboxForm(page, fix);
    await expect(fieldMessages(page, field).locator(".error")).toHaveCount(0);
    await expect(input).not.toHaveAttribute("aria-invalid");
    await expect(input).not.toHaveAttribute("aria-describedby", new RegExp(`\\b${field}-error\\b`));

    await mailboxFormButton(page, "Check without saving").click();
    await expect(page.getByText(/^No errors found.* Nothing has been saved\.$/)).toBeVisible();
    await expect(errorSummary(page)).toHaveCount(0);
    await expect(page).toHaveTitle("New mailbox - Mailroom");
  });
}

test("check 17: all errors are shown at once, in the order of the form, and each links to its field", async ({ page, api }) => {
  await openFilledForm(page, api.freeNumber());
  const invalidValues: Fields = {
    number: "12",
    name: "",
    pin: "7894",
    timezone: "Europe/Atlantis",
    exit_kind: "queue",
    recipients: "nobody, nobody",
    pager_attach: true,
    caller_id: "reception",
  };
  await fillMailboxForm(page, invalidValues);
  await mailboxFormButton(page, "Create mailbox").click();

  await expect(errorSummary(page)).toBeFocused();
  await expect(page).toHaveTitle("Error: New mailbox - Mailroom");
  const links = errorSummary(page).getByRole("link");
  const targets = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect([...new Set(targets)]).toEqual(
    ["number", "name", "pin", "timezone", "exit_number", "recipients", "pager", "caller_id"].map((name) => `#${name}`),
  );
  const fieldErrors = page.locator(".field-messages .error");
  expect(await links.allInnerTexts()).toEqual((await fieldErrors.allTextContents()).map((text) => text.trim()));

  for (const link of await links.all()) {
    const target = await link.getAttribute("href");
    await link.click();
    await expect(page.locator(`${target}`)).toBeFocused();
  }
  for (const name of ["number", "pin", "timezone", "recipients", "caller_id"]) {
    await expect(page.locator(`#${name}`), "what was typed is still there").toHaveValue(String(invalidValues[name]));
  }
});

test("check 19: no error is shown while a value is typed for the first time, but once the field was left", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const pin = page.locator("#pin");
  await pin.pressSequentially("1947");
  await expect(page.locator("#pin-rules")).toContainText("not met: 6 to 10 digits");
  await expect(fieldMessages(page, "pin")).toBeEmpty();
  await expect(pin).not.toHaveAttribute("aria-invalid");

  await pin.press("Tab");
  await expect(fieldMessages(page, "pin")).toHaveText("The PIN is too short: use 6 to 10 digits");
  await expect(pin).toHaveAttribute("aria-invalid", "true");

  await pin.pressSequentially("2");
  await expect(fieldMessages(page, "pin"), "still too short").toHaveText("The PIN is too short: use 6 to 10 digits");
  await pin.pressSequentially("8");
  await expect(fieldMessages(page, "pin")).toBeEmpty();
  await expect(pin).not.toHaveAttribute("aria-invalid");
});

test("a missing value is reported only when the form is submitted", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const name = page.getByLabel("Name", { exact: true });
  await name.focus();
  await name.press("Tab");
  await name.fill("Front desk");
  await name.press("Tab");
  await name.fill("");
  await name.press("Tab");
  await expect(fieldMessages(page, "name")).toBeEmpty();

  await mailboxFormButton(page, "Create mailbox").click();
  await expect(fieldMessages(page, "name")).toHaveText("Enter a name");
  await name.pressSequentially("F");
  await expect(fieldMessages(page, "name")).toBeEmpty();
});

test("check 20: a taken number is reported before the form is submitted, until the next keystroke", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const number = page.getByLabel("Number", { exact: true });
  const response = page.waitForResponse("**/api/is_taken");
  await number.pressSequentially("100");
  await number.press("Tab");
  await response;
  await expect(fieldMessages(page, "number")).toContainText("Another mailbox of this customer already has this number");
  await expect(number).toHaveAttribute("aria-invalid", "true");
  await number.press("End");
  await number.press("7");
  await expect(fieldMessages(page, "number")).toBeEmpty();
});

test("warnings are shown at their fields and do not prevent saving", async ({ page, api }) => {
  await openFilledForm(page, api.freeNumber());
  await fillMailboxForm(page, { owner_email: "notice", notify_call: "5000", notify_call_opens: "voicemailbox" });
  await expect(fieldMessages(page, "owner_email").locator(".warning")).toHaveText(
    "This mailbox has no owner, so this reaches nobody.",
  );
  await expect(fieldMessages(page, "notify_call_opens").locator(".warning")).toHaveText(
    "Anyone who answers the call can hear the messages.",
  );
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(page.getByText("Mailbox created.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Email to owner: This mailbox has no owner, so this reaches nobody." })).toBeVisible();
});

test("a save that would lose messages must be confirmed", async ({ page, api }) => {
  await openFilledForm(page, api.freeNumber());
  await fillMailboxForm(page, { owner_email: "off", notify_recipients: true, recipients: "jo@example.org", pager: "duty@example.org", delete_after_email: true });
  await mailboxFormButton(page, "Check without saving").click();
  await expect(page.getByText(/^No errors found, but check: .*Delete messages after emailing them/)).toBeVisible();
  await mailboxFormButton(page, "Create mailbox").click();
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toBeFocused();
  await expect(alert.getByRole("link")).toHaveText(["No email includes the recording, so messages are deleted before anyone hears them."]);
  await expect(page).toHaveURL("/mailboxes/new");
  await alert.getByRole("button", { name: "Save anyway" }).click();
  await expect(page.getByText("Mailbox created.")).toBeVisible();
});

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
