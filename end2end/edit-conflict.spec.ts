// Two people change the same mailbox at once, with scripts and without.

import { expect, test } from "./support/test";
import { waitForHydration, mailboxFormButton, fillMailboxForm, open } from "./support/actions";

test("check 24: whoever saves second sees both, loses nothing, chooses, and saves", async ({ page, another, clerk, guard, plain }) => {
  const mailbox = await clerk.createMailbox({ description: "As it was" });
  const other = await another("nora");
  await open(page, mailbox.path);
  await open(other, mailbox.path);

  await fillMailboxForm(other, { name: "Their name", description: "Their words", pager: "theirs@example.org" });
  await mailboxFormButton(other, "Save mailbox").click();
  await expect(other.getByText("Saved.")).toBeVisible();

  await fillMailboxForm(page, { name: "My name", description: "My words", notify_call: "+44 20 7946 0018" });
  if (plain) guard.expectStatus(409, mailbox.path);
  await mailboxFormButton(page, "Save mailbox").click();
  const panel = page.getByRole("alert").filter({ hasText: "saved this mailbox while you were editing" });
  await expect(panel).toBeVisible();
  if (!plain) await expect(panel).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 }), "the head is not older than the panel").toContainText("Their name");
  if (!plain) await expect(page.locator(".page-sub")).toBeHidden();
  await expect(panel.getByRole("row", { name: "Name My name Their name" })).toBeVisible();
  await expect(panel.getByRole("row", { name: "Description My words Their words" })).toBeVisible();
  await expect(panel, "what only they changed").toContainText("Updated from their version: Additional email address.");

  await expect(page.locator("#name"), "what was typed is still there").toHaveValue("My name");
  await expect(page.locator("#description")).toHaveValue("My words");
  await expect(page.locator("#notify_call")).toHaveValue(/20 ?7946 ?0018/);
  await expect(page.locator("#pager")).toHaveValue("theirs@example.org");

  await panel.getByRole("row", { name: /^Name/ }).getByLabel("Use their version").check();
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await waitForHydration(page);
  await expect(page.locator("#name"), "theirs, as chosen").toHaveValue("Their name");
  await expect(page.locator("#description"), "mine, as nothing else was chosen").toHaveValue("My words");
  await expect(page.locator("#notify_call")).toHaveValue("+442079460018");
  await expect(page.locator("#pager")).toHaveValue("theirs@example.org");
});

test("check 24: different fields are put together without a question", async ({ page, clerk, guard, plain }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await clerk.updateMailbox(mailbox, 1, { description: "Their words" });
  await fillMailboxForm(page, { pager: "mine@example.org" });
  if (plain) guard.expectStatus(409, mailbox.path);
  await mailboxFormButton(page, "Save mailbox").click();
  const panel = page.getByRole("alert").filter({ hasText: "saved this mailbox while you were editing" });
  await expect(panel).toContainText("Updated from their version: Description.");
  await expect(panel.getByRole("table")).toHaveCount(0);
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#description")).toHaveValue("Their words");
  await expect(page.locator("#pager")).toHaveValue("mine@example.org");
});
