// The same work without any script: plain forms, whole page loads, the same words.

import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, fieldMessages, waitForMailboxPage, open, row, errorSummary } from "./support/actions";
import { makeCrowd, makeCustomer, makePlan, uniqueName } from "./support/setup-data";

test("mistakes are told, everything typed but the PIN is kept, and the mailbox is made", async ({ page, clerk, guard }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, {
    number,
    name: "",
    description: "By the door\nsecond line </textarea>",
    pin: "7894",
    timezone: "Europe/Atlantis",
    exit_kind: "queue",
    notify_recipients: true,
    recipients: "nobody\njo@example.org\njo@example.org",
    beep: false,
  });
  guard.expectStatus(422, "/mailboxes/new");
  await mailboxFormButton(page, "Create mailbox").click();

  await expect(page).toHaveTitle("Error: New mailbox - Mailroom");
  const told = await errorSummary(page).getByRole("link").allInnerTexts();
  expect(told).toEqual([
    "Enter a name",
    "The PIN is too short: use 6 to 10 digits",
    "789 is a sequence; avoid runs such as 012 or 987",
    "“Europe/Atlantis” is not a time zone; use a name such as Europe/Berlin",
    "Enter the queue number for callers who press 0, or choose Hang up",
    "“nobody” is not an email address; enter one such as jo@example.org",
    "jo@example.org is listed twice; remove one",
  ]);
  expect(await page.locator(".messages .error").allInnerTexts(), "the same words below the fields").toEqual(told);
  await expect(page.locator("#pin"), "a PIN is never sent back").toHaveValue("");
  expect(await page.content()).not.toContain("7894");
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

test("one mistake after another is told in the words of the rules", async ({ page, clerk, guard }) => {
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number: "12", name: "Front desk", pin: "194728", owner_email: "off" });
  guard.expectStatus(422, "/mailboxes/new");
  const told = async (field: string, text: string) => {
    await mailboxFormButton(page, "Create mailbox").click();
    await expect(fieldMessages(page, field)).toHaveText(text);
    await expect(errorSummary(page).getByRole("link")).toHaveText([text]);
    await fillMailboxForm(page, { pin: "194728" });
  };
  await told("number", "A mailbox number must have 3 to 64 digits; this one has 2");
  await fillMailboxForm(page, { number: clerk.freeNumber(), pager_attach: true });
  await told("pager", "Enter an additional email address, or turn off “Attach recording to additional email”");
  await fillMailboxForm(page, { pager_attach: false, delete_after_email: true });
  await told(
    "delete_after_email",
    "Messages would be deleted although no email is sent; turn on an email notification, or turn off “Delete messages after emailing them”",
  );
  await fillMailboxForm(page, { delete_after_email: false, caller_id: "reception" });
  await told("caller_id", "Enter a number such as 201 or +49 30 1234567; only digits, *, #, and a leading + are allowed");
  await fillMailboxForm(page, { caller_id: "", pin: "111" });
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(fieldMessages(page, "pin").locator(".error")).toHaveText([
    "The PIN is too short: use 6 to 10 digits",
    "111 repeats a digit; avoid the same digit 3 times in a row",
  ]);
});

test("check 2: changed, archived, undone, archived again and restored", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "By the window" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page).toHaveURL(mailbox.path);
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#description")).toHaveValue("By the window");

  const archived = page.getByText(`Mailbox ${mailbox.number} ${mailbox.name} archived. Its number is kept.`);
  await page.getByRole("button", { name: "Archive" }).click();
  await expect(archived).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(mailbox.path);
  await expect(page.getByText("Mailbox restored.")).toBeVisible();

  await page.getByRole("button", { name: "Archive" }).click();
  await expect(archived).toBeVisible();
  await page.getByRole("link", { name: "Archive", exact: true }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill(mailbox.number);
  await page.getByRole("button", { name: "Search" }).click();
  await row(page, mailbox.number).getByRole("link", { name: mailbox.number, exact: true }).click();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Mailbox restored.")).toBeVisible();

  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "archived the mailbox" })).toHaveCount(2);
});

test("a check writes nothing", async ({ page, clerk }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Only checked", pin: "194728", owner_email: "off" });
  await mailboxFormButton(page, "Check without saving").click();
  await expect(page.getByText("No errors found. Nothing has been saved.")).toBeVisible();
  await expect(page.locator("#number")).toHaveValue(number);
  expect(await clerk.getText(`/mailboxes?q=${number}`)).toContain("No mailboxes match");
});

test("the PIN is shown on demand, which is recorded", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox({ pin: "5820369174" });
  await open(page, mailbox.path);
  expect(await page.content()).not.toContain("5820369174");
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(page.locator("output.present-pin")).toHaveText("5820369174");
  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "viewed the PIN" })).toHaveCount(1);
  expect(await page.content()).not.toContain("5820369174");
});

test("the panel switch leads back to the same list", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
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

test("the rules of another customer are fetched by a button", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { name: "Kept" });
  await page.getByLabel("Customer").selectOption({ label: "Alder & Sons" });
  await page.getByRole("button", { name: "Use this customer" }).click();
  await expect(page.locator("#pin-rules")).toContainText("exactly 4 digits");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Kept");
});

test("check 32: the theme is kept from the first byte of the next page", async ({ page }) => {
  await open(page, "/mailboxes?q=desk");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page).toHaveURL("/mailboxes?q=desk");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  const response = await page.goto("/mailboxes/new");
  expect(await response?.text()).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr" data-theme="dark"[ >]/);
});

test("what only a script can do is not offered", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await expect(page.getByRole("button", { name: "Generate" })).toBeHidden();
});

test("a long list of owners is searched by a button, and everything typed is kept", async ({ page, clerk }) => {
  const name = uniqueName("crowded");
  await makePlan(page, name);
  const customer = await makeCustomer(page, name, name);
  await makeCrowd(page, customer);
  const number = clerk.freeNumber();
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
