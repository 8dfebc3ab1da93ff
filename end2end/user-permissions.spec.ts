// What users and residential users may do, and that mailboxes of others do not exist for them.

import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, row } from "./support/actions";

/** Each project changes its own mailbox: tom owns 300, and rosa, a residential user, sees 301. */
const userOf = (noJavaScript: boolean) => (noJavaScript ? { username: "rosa", number: "301" } : { username: "tom", number: "300" });

test("users can change their mailboxes, but not the number, customer, or owner", async ({ newPageAs, noJavaScript }) => {
  const { username, number } = userOf(noJavaScript);
  const page = await newPageAs(username);
  await open(page, `/mailboxes?q=${number}`);
  await row(page, number).getByRole("link", { name: number, exact: true }).click();
  await waitForMailboxPage(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);

  await expect(page.getByLabel("Number", { exact: true })).toHaveAttribute("readonly");
  await expect(page.getByLabel("Owner", { exact: true })).toBeDisabled();
  await expect(page.locator("#owner")).toHaveAccessibleDescription(/Only an administrator can change this\./);
  await expect(page.getByLabel("Customer")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Archive" })).toHaveCount(0);

  const owner = await page.locator("#owner option:checked").innerText();
  await fillMailboxForm(page, { description: `Changed by ${username}` });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Description")).toHaveValue(`Changed by ${username}`);
  await expect(page.locator("#owner option:checked"), "the owner is unchanged").toHaveText(owner);
});

for (const username of ["rosa", "tom"]) {
  test(`${username} cannot create a mailbox`, async ({ newPageAs, browserErrors }) => {
    const page = await newPageAs(username);
    await open(page, "/mailboxes");
    await expect(page.getByRole("heading", { level: 1, name: "Mailboxes" })).toBeVisible();
    await expect(page.getByRole("link", { name: "New mailbox" })).toHaveCount(0);
    browserErrors.expectStatus(403, "/mailboxes/new");
    await page.goto("/mailboxes/new");
    await expect(page.getByRole("heading", { level: 1, name: "Not allowed" })).toBeVisible();
  });
}

test("users see only their own mailboxes, residential users those of their customer", async ({ newPageAs }) => {
  const tom = await newPageAs("tom");
  await open(tom, "/mailboxes?size=100");
  expect(new Set(await tom.locator("main tbody .cell-owner").allInnerTexts())).toEqual(new Set(["Tom Whitlock"]));
  const rosa = await newPageAs("rosa");
  await open(rosa, "/mailboxes?size=100");
  const owners = new Set(await rosa.locator("main tbody .cell-owner").allInnerTexts());
  expect(owners.size).toBeGreaterThan(2);
  await open(rosa, "/mailboxes?q=Joinery");
  await expect(rosa.locator("main tbody .subtitle").first()).toContainText("Alder & Sons");
  await open(rosa, "/mailboxes?q=Cardiology");
  await expect(rosa.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
});

test("somebody else's mailbox is indistinguishable from one that does not exist", async ({ newPageAs, api, browserErrors }) => {
  const mailbox = await api.createMailbox();
  const missingPath = "/mailboxes/00000000-0000-4000-8000-000000000000";
  browserErrors.expectStatus(404, "/mailboxes/");
  for (const username of ["rosa", "tom", "peter"]) {
    const page = await newPageAs(username);
    for (const suffix of ["", "/history"]) {
      const fetchPage = async (path: string) => {
        const response = await page.goto(path + suffix);
        const id = response?.headers()["x-request-id"] ?? "";
        const text = (await response?.text()) ?? "";
        const nonce = text.match(/nonce="([^"]+)"/)?.[1] ?? "";
        // The remaining time of the session differs between requests.
        const withoutTime = text.replace(/data-warn-after-ms="\d+"/, "");
        const comparable = withoutTime.replaceAll(id, "ID").replaceAll(nonce, "NONCE").replaceAll(path, "PATH");
        return { status: response?.status(), comparable };
      };
      expect(await fetchPage(mailbox.path), `${username} at …${suffix}`).toEqual(await fetchPage(missingPath));
    }
  }
});
