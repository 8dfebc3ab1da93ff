// What was typed is not lost by leaving the page, by the end of a session, or by changes of others.

import type { Dialog, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { createCustomer, createPlan, uniqueName } from "./support/setup-data";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, signIn } from "./support/actions";

/** Answers the browser's question whether to leave the page, and records the dialogs. */
function answerBeforeUnload(page: Page, leave: boolean) {
  const dialogs: string[] = [];
  const answer = (dialog: Dialog) => {
    dialogs.push(dialog.type());
    return leave ? dialog.accept() : dialog.dismiss();
  };
  page.on("dialog", answer);
  return { dialogs, stop: () => page.off("dialog", answer) };
}

test("check 22: the browser asks before unsaved changes are discarded", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await page.locator("#name").press("End");
  await page.keyboard.type(" and more");
  await expect(page.getByText("Unsaved changes")).toBeVisible();

  const staying = answerBeforeUnload(page, false);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect.poll(() => staying.dialogs).toEqual(["beforeunload"]);
  await expect(page).toHaveURL(mailbox.path);
  await expect(page.locator("#name")).toHaveValue(`${mailbox.name} and more`);
  staying.stop();

  const leaving = answerBeforeUnload(page, true);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL("/mailboxes");
  expect(leaving.dialogs).toEqual(["beforeunload"]);
});

test("the browser does not ask without changes or after a save", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  const leaving = answerBeforeUnload(page, true);
  await open(page, mailbox.path);
  await page.locator("#name").focus();
  await page.locator("#name").press("Tab");
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL("/mailboxes");

  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Saved, then left" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await open(page, "/mailboxes");
  expect(leaving.dialogs).toEqual([]);
});

test("Archive asks first if there are unsaved changes, and does nothing if the user stays", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Half typed" });
  const archive = page.getByRole("button", { name: "Archive" });
  for (const attempt of ["first", "second"]) {
    const staying = answerBeforeUnload(page, false);
    await archive.click();
    await expect.poll(() => staying.dialogs, attempt).toEqual(["beforeunload"]);
    await expect(page.locator("#description")).toHaveValue("Half typed");
    expect(await api.getText(mailbox.path)).not.toContain("Its settings and its number are kept");
    await expect(page.locator("html")).not.toHaveAttribute("data-loading");
    staying.stop();
  }
  const leaving = answerBeforeUnload(page, true);
  await archive.click();
  await expect(page.getByText(`Mailbox ${mailbox.number} ${mailbox.name} archived`)).toBeVisible();
  expect(leaving.dialogs).toEqual(["beforeunload"]);
});

test("submitting one form asks first if another form on the page has unsaved changes", async ({ page }) => {
  const name = uniqueName("elm");
  await createPlan(page, name);
  const path = `/customers/${await createCustomer(page, name, name)}`;
  await open(page, path);
  await page.getByLabel("Language").fill("fr");
  await page.locator("summary").filter({ hasText: "Suspend" }).click();
  const suspend = page.getByRole("button", { name: "Suspend customer" });
  const requests: string[] = [];
  page.on("request", (request) => request.method() === "POST" && requests.push(request.url()));
  const staying = answerBeforeUnload(page, false);
  await suspend.click();
  await expect.poll(() => staying.dialogs).toEqual(["beforeunload"]);
  await expect(page.getByLabel("Language")).toHaveValue("fr");
  expect(requests, "nothing is submitted yet").toEqual([]);
  staying.stop();

  // The submitted form itself is no reason to ask.
  const saving = answerBeforeUnload(page, true);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(saving.dialogs).toEqual([]);
  await page.getByLabel("Language").fill("de");
  await page.locator("summary").filter({ hasText: "Suspend" }).click();
  await suspend.click();
  await expect(page.getByText("Customer suspended.")).toBeVisible();
  expect(saving.dialogs).toEqual(["beforeunload"]);
});

test("check 22: after the session has ended, the user signs in in another tab and saves without losing anything", async ({ page, context, api, browserErrors }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  const response = page.waitForResponse("**/api/is_taken");
  await fillMailboxForm(page, { number, name: "Typed for long", pin: "194728" });
  await response;
  await context.clearCookies();
  browserErrors.expectStatus(401, "/api/save_mailbox");
  await mailboxFormButton(page, "Create mailbox").click();
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("What you typed is still here.");

  const tab = page.waitForEvent("popup");
  await alert.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "nora");
  await expect(await tab).toHaveURL("/overview");
  await expect(page.locator("#pin")).toHaveValue("194728");
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${number} Typed for long`);
});

test("check 25: if the mailbox was archived meanwhile, the page says so and keeps what was typed", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Typed for long" });
  await api.archiveMailbox(mailbox);
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByRole("alert")).toContainText("archived this mailbox while you were editing");
  await expect(page.locator("#description")).toHaveValue("Typed for long");

  const tab = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Restore in a new tab" }).click();
  await expect((await tab).getByText("Mailbox restored.")).toBeVisible();
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved."), "the own restoring is not a conflict").toBeVisible();
  await expect(page.locator("#description")).toHaveValue("Typed for long");
});
