// Two people edit the same mailbox at the same time, with and without scripts.

import { expect, test } from "./support/test";
import { waitForHydration, mailboxFormButton, fillMailboxForm, open } from "./support/actions";

test("check 24: the second to save sees both versions, chooses per field, and loses nothing", async ({ page, newPageAs, api, browserErrors, noJavaScript }) => {
  const mailbox = await api.createMailbox({ description: "As it was" });
  const otherPage = await newPageAs("nora");
  await open(page, mailbox.path);
  await open(otherPage, mailbox.path);

  await fillMailboxForm(otherPage, { name: "Their name", description: "Their words", pager: "theirs@example.org" });
  await mailboxFormButton(otherPage, "Save mailbox").click();
  await expect(otherPage.getByText("Saved.")).toBeVisible();

  await fillMailboxForm(page, { name: "My name", description: "My words", notify_call: "+44 20 7946 0018" });
  if (noJavaScript) browserErrors.expectStatus(409, mailbox.path);
  await mailboxFormButton(page, "Save mailbox").click();
  const conflict = page.getByRole("alert").filter({ hasText: "saved this mailbox while you were editing" });
  await expect(conflict).toBeVisible();
  if (!noJavaScript) await expect(conflict).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 }), "the page header shows the saved name").toContainText("Their name");
  if (!noJavaScript) await expect(page.locator(".page-subtitle")).toBeHidden();
  await expect(conflict.getByRole("row", { name: "Name My name Their name" })).toBeVisible();
  await expect(conflict.getByRole("row", { name: "Description My words Their words" })).toBeVisible();
  await expect(conflict, "fields that only they changed").toContainText("Updated from their version: Additional email address.");

  await expect(page.locator("#name"), "what was typed is still there").toHaveValue("My name");
  await expect(page.locator("#description")).toHaveValue("My words");
  await expect(page.locator("#notify_call")).toHaveValue(/20 ?7946 ?0018/);
  await expect(page.locator("#pager")).toHaveValue("theirs@example.org");

  await conflict.getByRole("row", { name: /^Name/ }).getByLabel("Use their version").check();
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await waitForHydration(page);
  await expect(page.locator("#name"), "their version, as chosen").toHaveValue("Their name");
  await expect(page.locator("#description"), "my version, as nothing else was chosen").toHaveValue("My words");
  await expect(page.locator("#notify_call")).toHaveValue("+442079460018");
  await expect(page.locator("#pager")).toHaveValue("theirs@example.org");
});

test("check 24: changes of different fields are merged without asking", async ({ page, api, browserErrors, noJavaScript }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await api.updateMailbox(mailbox, 1, { description: "Their words" });
  await fillMailboxForm(page, { pager: "mine@example.org" });
  if (noJavaScript) browserErrors.expectStatus(409, mailbox.path);
  await mailboxFormButton(page, "Save mailbox").click();
  const conflict = page.getByRole("alert").filter({ hasText: "saved this mailbox while you were editing" });
  await expect(conflict).toContainText("Updated from their version: Description.");
  await expect(conflict.getByRole("table")).toHaveCount(0);
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#description")).toHaveValue("Their words");
  await expect(page.locator("#pager")).toHaveValue("mine@example.org");
});
