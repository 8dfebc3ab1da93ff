// The history of everything: who did what to which, where and when, and the way back.

import type { Page } from "@playwright/test";
import { uniqueName, makeUser } from "./support/setup-data";
import { expect, test } from "./support/test";
import { open } from "./support/actions";

/** The user sam of the sample data. */
const sam = "2";
const entries = (page: Page) => page.locator(".history > li");
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" }).getByRole("listitem");
const heads = (page: Page) => entries(page).locator(".entry-head").allInnerTexts();

test("by who, what, where and when, each taken away by its chip", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await clerk.updateMailbox(mailbox, 1, { description: "By the window" });
  const today = new Date().toISOString().slice(0, 10);
  await open(page, "/history");
  await page.getByLabel("Changed by").fill("nora");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await page.getByRole("combobox", { name: "Type", exact: true }).selectOption("Mailbox");
  await page.getByLabel("Action", { exact: true }).selectOption("Changed");
  await page.getByLabel("Source", { exact: true }).selectOption("Browser");
  await page.getByLabel("Customer", { exact: true }).selectOption("Northwind Telecom");
  await page.getByLabel("From", { exact: true }).fill(today);
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(`/history?who=nora&what=mailbox&did=update&through=browser&customer=1&from=${today}`);
  await expect(chips(page)).toContainText([/By “nora”/, /Mailbox/, /Changed/, /Browser/, /Northwind Telecom/, /From \d+ /, /Clear all/]);
  const found = entries(page).filter({ hasText: mailbox.name });
  await expect(found).toHaveCount(1);
  await expect(found.getByRole("row", { name: "Description" })).toContainText("By the window");
  for (const head of await heads(page)) expect(head).toMatch(/^Nora Lindqvist changed the mailbox .* · Northwind Telecom · .* · in the browser · Mailbox history$/s);

  await chips(page).filter({ hasText: "Changed" }).getByRole("link").click();
  await expect(page).toHaveURL(`/history?who=nora&what=mailbox&through=browser&customer=1&from=${today}`);
  await expect(entries(page).filter({ hasText: mailbox.name })).toHaveCount(2);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/history");
  await expect(chips(page)).toHaveCount(0);
});

test("what matches nothing says so, and leads back", async ({ page }) => {
  await open(page, "/history?what=plan&to=2001-01-01");
  await expect(page.getByRole("heading", { name: "No changes match" })).toBeVisible();
  await page.getByRole("link", { name: "Show all changes" }).click();
  await expect(page).toHaveURL("/history");
  await expect(entries(page).first()).toBeVisible();
});

test("what was made is folded away, and opened", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, "/history?what=mailbox&did=create&who=nora&through=browser");
  const made = entries(page).filter({ hasText: mailbox.name });
  await expect(made.getByRole("table")).toBeHidden();
  await made.getByText("Initial settings").click();
  await expect(made.getByRole("row", { name: "Number" })).toContainText(mailbox.number);
  await expect(made.getByRole("columnheader")).toHaveText(["Field", "After"]);
});

test("older and newer, and back to the same", async ({ page }) => {
  // Nothing but the sample data comes from the command line, so no other test moves these pages.
  await open(page, "/history?did=create&through=command");
  const first = await heads(page);
  expect(first).toHaveLength(50);
  await expect(page.getByRole("link", { name: "Newer" })).toHaveCount(0);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(/after=/);
  const second = await heads(page);
  expect(second.filter((head) => first.includes(head))).toEqual([]);
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(page).toHaveURL(/before=/);
  expect(await heads(page)).toEqual(first);
});

test("check 38: settings are put back", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox({ description: "As it was" });
  await clerk.updateMailbox(mailbox, 1, { description: "As it is" });
  await open(page, "/history?what=mailbox&who=nora&through=browser");
  const made = entries(page).filter({ hasText: mailbox.name }).filter({ hasText: "created the mailbox" });
  await made.getByRole("button", { name: `Revert to these settings (${mailbox.number} ${mailbox.name})` }).click();
  await expect(page.locator(".notice[role=status]")).toBeVisible();
  await expect(page).toHaveURL(/\/history/);
  await open(page, mailbox.path);
  await expect(page.locator("#description")).toHaveValue("As it was");
});

test("each thing leads to its history, which names it", async ({ page }) => {
  const told = async (kind: string, name: string) => {
    await page.locator(".page-head").getByRole("link", { name: "History" }).click();
    await expect(page).toHaveURL(new RegExp(`/history\\?of=${kind}:\\d+$`));
    await expect(chips(page)).toContainText([new RegExp(name, "i")]);
  };
  await open(page, "/customers/2");
  await told("customer", `Customer ${await page.getByRole("heading", { level: 1 }).innerText()}`);
  await open(page, "/plans/1");
  await told("plan", `Rate plan ${await page.getByRole("heading", { level: 1 }).innerText()}`);
  await open(page, "/account");
  await told("user", "User Nora Lindqvist");
  await open(page, "/sounds");
  await page.getByRole("link", { name: "Clinic, night" }).click();
  await told("sound", "Sound Clinic, night");
  await expect(entries(page).first()).toContainText("added the sound Clinic, night");
  const username = uniqueName("hugo");
  await open(page, await makeUser(page, "Northwind Telecom", username));
  await told("user", `User ${username}`);
  await expect(entries(page)).toHaveCount(1);

  const token = uniqueName("Export");
  await open(page, "/tokens");
  await page.getByLabel("Name", { exact: true }).fill(token);
  await page.getByLabel("yay", { exact: true }).check();
  await page.getByRole("button", { name: "Create token" }).click();
  await page.getByRole("row").filter({ hasText: token }).getByRole("link", { name: "History" }).click();
  await expect(chips(page)).toContainText([token]);
  await expect(entries(page)).toHaveCount(1);
});

test("a user sees their own mailboxes alone", async ({ another, clerk }) => {
  const [theirs, other] = [await clerk.createMailbox({ owner: sam }), await clerk.createMailbox()];
  const page = await another("sam");
  await open(page, "/history");
  await expect(entries(page).filter({ hasText: theirs.name })).toHaveCount(1);
  await expect(entries(page).filter({ hasText: other.name })).toHaveCount(0);
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await expect(page.getByRole("combobox", { name: "Type", exact: true }).locator("option")).toHaveText(["Any", "Mailbox", "Your account"]);
  await expect(page.getByLabel("Customer", { exact: true })).toHaveCount(0);
  await open(page, "/history?of=customer:1");
  await expect(chips(page)).toContainText(["Unknown customer"]);
  await expect(page.getByRole("heading", { name: "No changes match" })).toBeVisible();
});
