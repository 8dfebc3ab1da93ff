// What Mailroom is for, from end to end: a phone user's one wish, and an administrator's customer from its first day
// to somebody's last.

import { viewports } from "./support/viewports";
import { uniqueName, acceptInvitation, makeCustomer, makePlan, makeUser } from "./support/setup-data";
import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open } from "./support/actions";

for (const look of viewports) {
  test.describe(look.name, () => {
    test.use(look.use);

    test("for a user, calls go off, e-mail with the recording goes on, and what is not theirs to have says why", async ({ page, browser, guard }) => {
      const [plan, customer, username] = [uniqueName("Office"), uniqueName("quay"), uniqueName("kim")];
      await makePlan(page, plan, ["Transcription"]);
      const id = await makeCustomer(page, customer, plan);
      const user = await makeUser(page, customer, username, "kim@quay.example");
      const kims = await acceptInvitation(page, browser, guard, look);
      await open(page, `/mailboxes/new?customer=${id}`);
      const owner = user.split("/").at(-1) ?? "";
      await fillMailboxForm(page, { number: "4711", name: "Front desk", pin: "582036", owner, notify_for: "all", owner_email: "off", notify_call: "0301234567", panel: true });
      await mailboxFormButton(page, "Create mailbox").click();
      await waitForMailboxPage(page);

      await open(kims, "/");
      await expect(kims).toHaveURL("/panel");
      const card = kims.getByRole("article", { name: "Front desk" });
      await expect(card.getByText("When a message arrives, 0301234567 is called.")).toBeVisible();
      await card.getByRole("switch", { name: "Call me" }).click();
      await expect(kims.getByText("Calls are off for Front desk.").first()).toBeVisible();
      await card.getByRole("switch", { name: "Attach the recording" }).click();
      await expect(kims.getByText("Emails with the recording are on for Front desk.").first()).toBeVisible();
      await expect(card.getByText("When a message arrives, you get an email with the recording.")).toBeVisible();

      const transcribe = card.getByRole("switch", { name: "Transcribe" });
      await card.getByText(`Not in your rate plan “${plan}”`).click();
      await expect(transcribe).toBeDisabled();
      const why = `Transcription is not included in the rate plan “${plan}”.`;
      await expect(transcribe).toHaveAccessibleDescription(why);
      await expect(card.getByText(why)).toBeVisible();
      expect(await kims.evaluate(() => document.documentElement.scrollWidth), "nothing scrolls sideways").toBeLessThanOrEqual(look.viewport.width);

      await open(page, page.url());
      await expect(page.locator("#notify_call")).toHaveValue("");
      await expect(page.locator("#owner_email")).toHaveValue("recording");
    });

    test("a customer with a PIN policy and a plan of its own, a user who is invited, given a mailbox and let go", async ({ page, browser, guard }) => {
      const [plan, customer, username] = [uniqueName("Studio"), uniqueName("elm"), uniqueName("ida")];
      await makePlan(page, plan, ["Fax"]);
      const id = await makeCustomer(page, customer, plan, [5, 7]);
      const user = await makeUser(page, customer, username, "ida@elm.example");
      const idas = await acceptInvitation(page, browser, guard, look);

      await open(page, `/mailboxes/new?customer=${id}`);
      await expect(page.locator("#pin-rules"), "the customer's own policy").toContainText("5 to 7 digits");
      const owner = user.split("/").at(-1) ?? "";
      await fillMailboxForm(page, { number: "4712", name: "Reception", pin: "58203", owner, owner_email: "notice", panel: true });
      await mailboxFormButton(page, "Create mailbox").click();
      await waitForMailboxPage(page);
      const mailbox = new URL(page.url()).pathname;
      await open(idas, "/panel");
      await expect(idas.getByRole("article", { name: "Reception" }).getByText("When a voicemail arrives, you get an email.")).toBeVisible();

      await open(page, user);
      await page.getByLabel("Keep without an owner").check();
      await page.getByText(`Remove ${username}`, { exact: true }).click();
      await page.getByRole("button", { name: "Remove user" }).click();
      await expect(page.getByText("User removed. Their mailbox has no owner now, so notifications to the owner reach nobody.")).toBeVisible();
      await idas.goto("/panel");
      await expect(idas).toHaveURL(/\/sign-in/);

      await open(page, mailbox);
      await expect(page.getByRole("heading", { level: 1, name: "4712 Reception" })).toBeVisible();
      await expect(page.locator("#owner option:checked")).toHaveText("No owner");
      await expect(page.locator("#notify_for"), "it goes on as it was").toHaveValue("voicemail");
      await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
      await expect(page.getByText(username).first(), "whose it was is known").toBeVisible();
    });
  });
}
