// Two people change the same mailbox at once, with scripts and without.

import { expect, test } from "./support/test";
import { awake, button, fill, open } from "./support/actions";

test("check 24: whoever saves second sees both, loses nothing, chooses, and saves", async ({ page, another, clerk, guard, plain }) => {
  const mailbox = await clerk.make({ description: "As it was" });
  const other = await another("nora");
  await open(page, mailbox.path);
  await open(other, mailbox.path);

  await fill(other, { name: "Their name", description: "Their words", pager: "theirs@example.org" });
  await button(other, "Save mailbox").click();
  await expect(other.getByText("Saved.")).toBeVisible();

  await fill(page, { name: "My name", description: "My words", notify_call: "+44 20 7946 0018" });
  if (plain) guard.announce(409, mailbox.path);
  await button(page, "Save mailbox").click();
  const panel = page.getByRole("alert").filter({ hasText: "saved this mailbox while you were editing" });
  await expect(panel).toBeVisible();
  if (!plain) await expect(panel).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 }), "the head is not older than the panel").toContainText("Their name");
  if (!plain) await expect(page.locator(".page-sub")).toBeHidden();
  await expect(panel.getByRole("row", { name: "Name My name Their name" })).toBeVisible();
  await expect(panel.getByRole("row", { name: "Description My words Their words" })).toBeVisible();
  await expect(panel, "what only they changed").toContainText("Taken over from them: Secondary address.");

  await expect(page.locator("#name"), "what was typed is still there").toHaveValue("My name");
  await expect(page.locator("#description")).toHaveValue("My words");
  await expect(page.locator("#notify_call")).toHaveValue(/20 ?7946 ?0018/);
  await expect(page.locator("#pager")).toHaveValue("theirs@example.org");

  await panel.getByRole("row", { name: /^Name/ }).getByLabel("Take theirs").check();
  await button(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await awake(page);
  await expect(page.locator("#name"), "theirs, as chosen").toHaveValue("Their name");
  await expect(page.locator("#description"), "mine, as nothing else was chosen").toHaveValue("My words");
  await expect(page.locator("#notify_call")).toHaveValue("+442079460018");
  await expect(page.locator("#pager")).toHaveValue("theirs@example.org");
});

test("check 24: different fields are put together without a question", async ({ page, clerk, guard, plain }) => {
  const mailbox = await clerk.make();
  await open(page, mailbox.path);
  await clerk.change(mailbox, 1, { description: "Their words" });
  await fill(page, { pager: "mine@example.org" });
  if (plain) guard.announce(409, mailbox.path);
  await button(page, "Save mailbox").click();
  const panel = page.getByRole("alert").filter({ hasText: "saved this mailbox while you were editing" });
  await expect(panel).toContainText("Taken over from them: Description.");
  await expect(panel.getByRole("table")).toHaveCount(0);
  await button(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#description")).toHaveValue("Their words");
  await expect(page.locator("#pager")).toHaveValue("mine@example.org");
});
