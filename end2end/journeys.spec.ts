// Two complete workflows: a phone user changes how they are notified, and an administrator creates a customer with a
// user and removes the user again.

import { viewports } from "./support/viewports";
import { uniqueName, acceptInvitation, createCustomer, createPlan, createUser } from "./support/setup-data";
import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open } from "./support/actions";

for (const device of viewports) {
  test.describe(device.name, () => {
    test.use(device.use);

    test("a user turns calls off and email with the recording on, and sees why another setting is disabled", async ({ page, browser, browserErrors }) => {
      const [plan, customer, username] = [uniqueName("Office"), uniqueName("quay"), uniqueName("kim")];
      await createPlan(page, plan, ["Transcription"]);
      const id = await createCustomer(page, customer, plan);
      const userPath = await createUser(page, customer, username, "kim@quay.example");
      const userPage = await acceptInvitation(page, browser, browserErrors, device);
      await open(page, `/mailboxes/new?customer=${id}`);
      const owner = userPath.split("/").at(-1) ?? "";
      await fillMailboxForm(page, { number: "4711", name: "Front desk", pin: "582036", owner, notify_for: "all", owner_email: "off", notify_call: "0301234567", panel: true });
      await mailboxFormButton(page, "Create mailbox").click();
      await waitForMailboxPage(page);

      await open(userPage, "/");
      await expect(userPage).toHaveURL("/panel");
      const card = userPage.getByRole("article", { name: "Front desk" });
      await expect(card.getByText("When a message arrives, 0301234567 is called.")).toBeVisible();
      await card.getByRole("switch", { name: "Call me" }).click();
      await expect(userPage.getByText("Calls are off for Front desk.").first()).toBeVisible();
      await card.getByRole("switch", { name: "Attach the recording" }).click();
      await expect(userPage.getByText("Emails with the recording are on for Front desk.").first()).toBeVisible();
      await expect(card.getByText("When a message arrives, you get an email with the recording.")).toBeVisible();

      const transcribe = card.getByRole("switch", { name: "Transcribe new voicemails" });
      await card.getByText(`Not in your rate plan “${plan}”`).click();
      await expect(transcribe).toBeDisabled();
      const reason = `Transcription is not included in the rate plan “${plan}”.`;
      await expect(transcribe).toHaveAccessibleDescription(reason);
      await expect(card.getByText(reason)).toBeVisible();
      expect(await userPage.evaluate(() => document.documentElement.scrollWidth), "no horizontal scrolling").toBeLessThanOrEqual(device.viewport.width);

      await open(page, page.url());
      await expect(page.locator("#notify_call")).toHaveValue("");
      await expect(page.locator("#owner_email")).toHaveValue("recording");
    });

    test("a customer with its own PIN policy and plan gets a user, who is invited, gets a mailbox, and is removed", async ({ page, browser, browserErrors }) => {
      const [plan, customer, username] = [uniqueName("Studio"), uniqueName("elm"), uniqueName("ida")];
      await createPlan(page, plan, ["Fax"]);
      const id = await createCustomer(page, customer, plan, [5, 7]);
      const userPath = await createUser(page, customer, username, "ida@elm.example");
      const userPage = await acceptInvitation(page, browser, browserErrors, device);

      await open(page, `/mailboxes/new?customer=${id}`);
      await expect(page.locator("#pin-rules"), "the customer's own policy").toContainText("5 to 7 digits");
      const owner = userPath.split("/").at(-1) ?? "";
      await fillMailboxForm(page, { number: "4712", name: "Reception", pin: "58203", owner, owner_email: "notice", panel: true });
      await mailboxFormButton(page, "Create mailbox").click();
      await waitForMailboxPage(page);
      const mailbox = new URL(page.url()).pathname;
      await open(userPage, "/panel");
      await expect(userPage.getByRole("article", { name: "Reception" }).getByText("When a voicemail arrives, you get an email.")).toBeVisible();

      await open(page, userPath);
      await page.getByLabel("Keep without an owner").check();
      await page.getByText(`Remove ${username}`, { exact: true }).click();
      await page.getByRole("button", { name: "Remove user" }).click();
      await expect(page.getByText("User removed. Their mailbox has no owner now, so notifications to the owner reach nobody.")).toBeVisible();
      await userPage.goto("/panel");
      await expect(userPage).toHaveURL(/\/sign-in/);

      await open(page, mailbox);
      await expect(page.getByRole("heading", { level: 1, name: "4712 Reception" })).toBeVisible();
      await expect(page.locator("#owner option:checked")).toHaveText("No owner");
      await expect(page.locator("#notify_for"), "its settings are unchanged").toHaveValue("voicemail");
      await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
      await expect(page.getByText(username).first(), "the history names the previous owner").toBeVisible();
    });
  });
}
