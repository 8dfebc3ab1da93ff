// The same tasks without JavaScript: plain forms, full page loads, the same messages.

import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, fieldMessages, waitForMailboxPage, open, row, errorSummary } from "./support/actions";
import { createManyUsers, createCustomer, createPlan, uniqueName } from "./support/setup-data";

test("errors are shown, everything typed but the PIN is kept, and the mailbox is created", async ({ page, api, browserErrors }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, {
    number,
    name: "",
    description: "By the door\nsecond line </textarea>",
    // Full-width digits: unlike others, these do not occur in identifiers by chance.
    pin: "７８９４",
    timezone: "Europe/Atlantis",
    exit_kind: "queue",
    notify_recipients: true,
    recipients: "nobody\njo@example.org\njo@example.org",
    beep: false,
  });
  browserErrors.expectStatus(422, "/mailboxes/new");
  await mailboxFormButton(page, "Create mailbox").click();

  await expect(page).toHaveTitle("Error: New mailbox - Mailroom");
  const messages = await errorSummary(page).getByRole("link").allInnerTexts();
  expect(messages).toEqual([
    "Enter a name",
    "The PIN is too short: use 6 to 10 digits",
    "789 is a sequence; avoid runs such as 012 or 987",
    "“Europe/Atlantis” is not a time zone; use a name such as Europe/Berlin",
    "Enter the queue number for callers who press 0, or choose “Hang up”",
    "“nobody” is not an email address; enter one such as jo@example.org",
    "jo@example.org is listed twice; remove one",
  ]);
  expect(await page.locator(".field-messages .error").allInnerTexts(), "the same messages below the fields").toEqual(messages);
  await expect(page.locator("#pin"), "a PIN is never sent back").toHaveValue("");
  expect(await page.content()).not.toContain("７８９４");
  await expect(page.locator("#description")).toHaveValue("By the door\nsecond line </textarea>");
  await expect(page.locator("#recipients")).toHaveValue("nobody\njo@example.org\njo@example.org");
  await expect(page.locator("#notify_recipients")).toBeChecked();
  await expect(page.locator("#beep")).not.toBeChecked();
  await expect(page.locator("#exit_kind")).toHaveValue("queue");
  await expect(page.locator("#timezone")).toHaveAttribute("aria-invalid", "true");
  await errorSummary(page).getByRole("link", { name: "Enter a name" }).click();
  await expect(page.locator("#name")).toBeFocused();

  await fillMailboxForm(page, {
    name: `Front ${number}`,
    pin: "194728",
    timezone: "Europe/Berlin",
    exit_number: "5000",
    recipients: "jo@example.org",
  });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(page.getByText("Mailbox created.")).toBeVisible();
  await expect(page.locator("#description")).toHaveValue("By the door\nsecond line </textarea>");
  await expect(page.locator("#beep")).not.toBeChecked();
});

test("each error has the same text in the summary and below its field", async ({ page, api, browserErrors }) => {
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number: "12", name: "Front desk", pin: "194728", owner_email: "off" });
  browserErrors.expectStatus(422, "/mailboxes/new");
  const expectError = async (field: string, text: string) => {
    await mailboxFormButton(page, "Create mailbox").click();
    await expect(fieldMessages(page, field)).toHaveText(text);
    await expect(errorSummary(page).getByRole("link")).toHaveText([text]);
    await fillMailboxForm(page, { pin: "194728" });
  };
  await expectError("number", "A mailbox number must have 3 to 64 digits; this one has 2");
  await fillMailboxForm(page, { number: api.freeNumber(), pager_attach: true });
  await expectError("pager", "Enter an additional email address, or turn off “Attach recording to additional email”");
  await fillMailboxForm(page, { pager_attach: false, delete_after_email: true });
  await expectError(
    "delete_after_email",
    "Messages would be deleted although no email is sent; turn on an email notification, or turn off “Delete messages after emailing them”",
  );
  await fillMailboxForm(page, { delete_after_email: false, caller_id: "reception" });
  await expectError("caller_id", "Enter a number such as 201 or +49 30 1234567; only digits, *, #, and a leading + are allowed");
  await fillMailboxForm(page, { caller_id: "", pin: "111" });
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(fieldMessages(page, "pin").locator(".error")).toHaveText([
    "The PIN is too short: use 6 to 10 digits",
    "111 repeats a digit; avoid the same digit 3 times in a row",
  ]);
});

test("check 2: a mailbox is changed, archived, brought back with Undo, archived again, and restored", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "By the window" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page).toHaveURL(mailbox.path);
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#description")).toHaveValue("By the window");

  const archivedNotice = page.getByText(`Mailbox ${mailbox.number} ${mailbox.name} archived. Its number is kept.`);
  await page.getByRole("button", { name: "Archive" }).click();
  await expect(archivedNotice).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(mailbox.path);
  await expect(page.getByText("Mailbox restored.")).toBeVisible();

  await page.getByRole("button", { name: "Archive" }).click();
  await expect(archivedNotice).toBeVisible();
  await page.getByRole("link", { name: "Archive", exact: true }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill(mailbox.number);
  await page.getByRole("button", { name: "Search" }).click();
  await row(page, mailbox.number).getByRole("link", { name: mailbox.number, exact: true }).click();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Mailbox restored.")).toBeVisible();

  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "archived the mailbox" })).toHaveCount(2);
});

test("the Check button saves nothing", async ({ page, api }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Only checked", pin: "194728", owner_email: "off" });
  await mailboxFormButton(page, "Check without saving").click();
  await expect(page.getByText("No errors found. Nothing has been saved.")).toBeVisible();
  await expect(page.locator("#number")).toHaveValue(number);
  expect(await api.getText(`/mailboxes?q=${number}`)).toContain("No mailboxes match");
});

test("the PIN is shown on request, and the history records it", async ({ page, api }) => {
  const mailbox = await api.createMailbox({ pin: "5820369174" });
  await open(page, mailbox.path);
  expect(await page.content()).not.toContain("5820369174");
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(page.locator("output.current-pin")).toHaveText("5820369174");
  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "viewed the PIN" })).toHaveCount(1);
  expect(await page.content()).not.toContain("5820369174");
});

test("the control panel switch returns to the same list", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  const list = `/mailboxes?q=${mailbox.number}&sort=name`;
  const control = page.getByRole("switch");
  await open(page, list);
  await expect(control).toHaveAttribute("aria-checked", "false");
  await control.click();
  await expect(page).toHaveURL(list);
  await expect(control).toHaveAttribute("aria-checked", "true");
  await control.click();
  await expect(control).toHaveAttribute("aria-checked", "false");
});

test("a button loads the rules of another customer", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { name: "Kept" });
  await page.getByLabel("Customer").selectOption({ label: "Alder & Sons" });
  await page.getByRole("button", { name: "Use this customer" }).click();
  await expect(page.locator("#pin-rules")).toContainText("exactly 4 digits");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Kept");
});

test("check 32: the next page has the chosen theme in its first bytes", async ({ page }) => {
  await open(page, "/mailboxes?q=desk");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page).toHaveURL("/mailboxes?q=desk");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  const response = await page.goto("/mailboxes/new");
  expect(await response?.text()).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr" data-theme="dark"[ >]/);
});

test("controls that need JavaScript are hidden", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await expect(page.getByRole("button", { name: "Generate" })).toBeHidden();
});

test("a button searches a long list of owners, and everything typed is kept", async ({ page, api }) => {
  const name = uniqueName("crowded");
  await createPlan(page, name);
  const customer = await createCustomer(page, name, name);
  await createManyUsers(page, customer);
  const number = api.freeNumber();
  await open(page, `/mailboxes/new?customer=${customer}`);
  await fillMailboxForm(page, { number, name: "Kept" });
  await expect(page.locator("#owner option")).toHaveCount(101);
  await page.getByRole("textbox", { name: "Search owners" }).fill("STRASSE");
  await page.getByRole("button", { name: "Search owners" }).click();
  await expect(page.locator("#owner option")).toHaveText(["No owner", "Zoë Straße"]);
  await expect(page.getByText("1 match", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Kept");
  await page.getByLabel("Owner", { exact: true }).selectOption({ label: "Zoë Straße" });
  await fillMailboxForm(page, { pin: "194728" });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(page.locator("#owner option:checked")).toHaveText("Zoë Straße");
});
