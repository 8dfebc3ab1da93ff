// What residential users and users may do, and that what is not theirs does not exist for them.

import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open, row } from "./support/actions";

/** Each project changes a mailbox of its own: tom owns 300, and rosa, residential, sees 301. */
const userOf = (plain: boolean) => (plain ? { username: "rosa", number: "301" } : { username: "tom", number: "300" });

test("they change what is theirs, but not its number, customer or owner", async ({ another, plain }) => {
  const { username, number } = userOf(plain);
  const page = await another(username);
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
  await expect(page.locator("#owner option:checked"), "the owner stays").toHaveText(owner);
});

for (const username of ["rosa", "tom"]) {
  test(`${username} cannot make a mailbox`, async ({ another, guard }) => {
    const page = await another(username);
    await open(page, "/mailboxes");
    await expect(page.getByRole("heading", { level: 1, name: "Mailboxes" })).toBeVisible();
    await expect(page.getByRole("link", { name: "New mailbox" })).toHaveCount(0);
    guard.expectStatus(403, "/mailboxes/new");
    await page.goto("/mailboxes/new");
    await expect(page.getByRole("heading", { level: 1, name: "Not allowed" })).toBeVisible();
  });
}

test("a user sees the own mailboxes only, a residential user the customer's", async ({ another }) => {
  const tom = await another("tom");
  await open(tom, "/mailboxes?size=100");
  expect(new Set(await tom.locator("main tbody .cell-owner").allInnerTexts())).toEqual(new Set(["Tom Whitlock"]));
  const rosa = await another("rosa");
  await open(rosa, "/mailboxes?size=100");
  const owners = new Set(await rosa.locator("main tbody .cell-owner").allInnerTexts());
  expect(owners.size).toBeGreaterThan(2);
  await open(rosa, "/mailboxes?q=Joinery");
  await expect(rosa.locator("main tbody .under").first()).toContainText("Alder & Sons");
  await open(rosa, "/mailboxes?q=Cardiology");
  await expect(rosa.getByRole("heading", { name: "No mailboxes match" })).toBeVisible();
});

test("a mailbox of somebody else looks exactly like one that does not exist", async ({ another, clerk, guard }) => {
  const foreign = await clerk.createMailbox();
  const missing = "/mailboxes/00000000-0000-4000-8000-000000000000";
  guard.expectStatus(404, "/mailboxes/");
  for (const username of ["rosa", "tom", "peter"]) {
    const page = await another(username);
    for (const suffix of ["", "/history"]) {
      const seen = async (path: string) => {
        const response = await page.goto(path + suffix);
        const id = response?.headers()["x-request-id"] ?? "";
        const text = (await response?.text()) ?? "";
        const nonce = text.match(/nonce="([^"]+)"/)?.[1] ?? "";
        // How long the session lasts yet is less each time.
        const still = text.replace(/data-warn-in="\d+"/, "");
        const alike = still.replaceAll(id, "ID").replaceAll(nonce, "NONCE").replaceAll(path, "PATH");
        return { status: response?.status(), alike };
      };
      expect(await seen(foreign.path), `${username} at …${suffix}`).toEqual(await seen(missing));
    }
  }
});
