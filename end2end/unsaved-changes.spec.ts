// What was typed is not lost by leaving, by a session that ends, or by somebody else's hand.

import type { Dialog, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { makeCustomer, makePlan, uniqueName } from "./support/setup-data";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, signIn } from "./support/actions";

/** Answers the browser's question whether to leave, and counts how often it was asked. */
function answerBeforeUnload(page: Page, leave: boolean) {
  const asked: string[] = [];
  const answer = (dialog: Dialog) => {
    asked.push(dialog.type());
    return leave ? dialog.accept() : dialog.dismiss();
  };
  page.on("dialog", answer);
  return { asked, stop: () => page.off("dialog", answer) };
}

test("check 22: the browser asks before unsaved changes are left", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await page.locator("#name").press("End");
  await page.keyboard.type(" and more");
  await expect(page.getByText("Unsaved changes")).toBeVisible();

  const staying = answerBeforeUnload(page, false);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect.poll(() => staying.asked).toEqual(["beforeunload"]);
  await expect(page).toHaveURL(mailbox.path);
  await expect(page.locator("#name")).toHaveValue(`${mailbox.name} and more`);
  staying.stop();

  const leaving = answerBeforeUnload(page, true);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL("/mailboxes");
  expect(leaving.asked).toEqual(["beforeunload"]);
});

test("it does not ask when nothing was changed, nor after a save", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
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
  expect(leaving.asked).toEqual([]);
});

test("beside what is half typed, Archive asks before it is done: who stays has archived nothing", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Half typed" });
  const archive = page.getByRole("button", { name: "Archive" });
  for (const time of ["the first time", "and again"]) {
    const staying = answerBeforeUnload(page, false);
    await archive.click();
    await expect.poll(() => staying.asked, time).toEqual(["beforeunload"]);
    await expect(page.locator("#description")).toHaveValue("Half typed");
    expect(await clerk.getText(mailbox.path)).not.toContain("Its settings and its number are kept");
    await expect(page.locator("html")).not.toHaveAttribute("data-loading");
    staying.stop();
  }
  const leaving = answerBeforeUnload(page, true);
  await archive.click();
  await expect(page.getByText(`Mailbox ${mailbox.number} ${mailbox.name} archived`)).toBeVisible();
  expect(leaving.asked).toEqual(["beforeunload"]);
});

test("of several forms of a page, one that is sent asks before another that is half typed is lost", async ({ page }) => {
  const name = uniqueName("elm");
  await makePlan(page, name);
  const path = `/customers/${await makeCustomer(page, name, name)}`;
  await open(page, path);
  await page.getByLabel("Language").fill("fr");
  await page.locator("summary").filter({ hasText: "Suspend" }).click();
  const suspend = page.getByRole("button", { name: "Suspend customer" });
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  const staying = answerBeforeUnload(page, false);
  await suspend.click();
  await expect.poll(() => staying.asked).toEqual(["beforeunload"]);
  await expect(page.getByLabel("Language")).toHaveValue("fr");
  expect(sent, "nothing is done yet").toEqual([]);
  staying.stop();

  // What is typed into the form that is sent is no question.
  const saving = answerBeforeUnload(page, true);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect(saving.asked).toEqual([]);
  await page.getByLabel("Language").fill("de");
  await page.locator("summary").filter({ hasText: "Suspend" }).click();
  await suspend.click();
  await expect(page.getByText("Customer suspended.")).toBeVisible();
  expect(saving.asked).toEqual(["beforeunload"]);
});

test("check 22: a session that ended loses nothing: sign in elsewhere, come back, save", async ({ page, context, clerk, guard }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  const asked = page.waitForResponse("**/api/is_taken");
  await fillMailboxForm(page, { number, name: "Typed for long", pin: "194728" });
  await asked;
  await context.clearCookies();
  guard.expectStatus(401, "/api/save_mailbox");
  await mailboxFormButton(page, "Create mailbox").click();
  const trouble = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(trouble).toContainText("What you typed is still here.");

  const tab = page.waitForEvent("popup");
  await trouble.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "nora");
  await expect(await tab).toHaveURL("/overview");
  await expect(page.locator("#pin")).toHaveValue("194728");
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${number} Typed for long`);
});

test("check 25: a mailbox that was archived meanwhile is told as that, and what was typed stays", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Typed for long" });
  await clerk.archiveMailbox(mailbox);
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByRole("alert")).toContainText("archived this mailbox while you were editing");
  await expect(page.locator("#description")).toHaveValue("Typed for long");

  const tab = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Restore in a new tab" }).click();
  await expect((await tab).getByText("Mailbox restored.")).toBeVisible();
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved."), "one's own restoring is nobody else's save").toBeVisible();
  await expect(page.locator("#description")).toHaveValue("Typed for long");
});
