// The global history: who changed what and when, and restoring earlier settings.

import type { Page } from "@playwright/test";
import { uniqueName, createUser } from "./support/setup-data";
import { expect, test } from "./support/test";
import { open } from "./support/actions";

/** The user sam of the sample data. */
const sam = "2";
const entries = (page: Page) => page.locator(".history > li");
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" }).getByRole("listitem");
const headings = (page: Page) => entries(page).locator(".history-entry-header").allInnerTexts();

test("the history can be filtered by user, type, action, and date, and each filter removed", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await api.updateMailbox(mailbox, 1, { description: "By the window" });
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
  const entry = entries(page).filter({ hasText: mailbox.name });
  await expect(entry).toHaveCount(1);
  await expect(entry.getByRole("row", { name: "Description" })).toContainText("By the window");
  for (const heading of await headings(page)) expect(heading).toMatch(/^Nora Lindqvist changed the mailbox .* · Northwind Telecom · .* · in the browser · Mailbox history$/s);

  await chips(page).filter({ hasText: "Changed" }).getByRole("link").click();
  await expect(page).toHaveURL(`/history?who=nora&what=mailbox&through=browser&customer=1&from=${today}`);
  await expect(entries(page).filter({ hasText: mailbox.name })).toHaveCount(2);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/history");
  await expect(chips(page)).toHaveCount(0);
});

test("a filter without results says so and links to all changes", async ({ page }) => {
  await open(page, "/history?what=plan&to=2001-01-01");
  await expect(page.getByRole("heading", { name: "No changes match" })).toBeVisible();
  await page.getByRole("link", { name: "Show all changes" }).click();
  await expect(page).toHaveURL("/history");
  await expect(entries(page).first()).toBeVisible();
});

test("the initial settings of a new mailbox are collapsed and can be opened", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, "/history?what=mailbox&did=create&who=nora&through=browser");
  const entry = entries(page).filter({ hasText: mailbox.name });
  await expect(entry.getByRole("table")).toBeHidden();
  await entry.getByText("Initial settings").click();
  await expect(entry.getByRole("row", { name: "Number" })).toContainText(mailbox.number);
  await expect(entry.getByRole("columnheader")).toHaveText(["Field", "After"]);
});

test("Older and Newer lead to other entries and back", async ({ page }) => {
  // Only the sample data was created from the command line, so other tests do not change these pages.
  await open(page, "/history?did=create&through=command");
  const first = await headings(page);
  expect(first).toHaveLength(50);
  await expect(page.getByRole("link", { name: "Newer" })).toHaveCount(0);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page).toHaveURL(/after=/);
  const second = await headings(page);
  expect(second.filter((heading) => first.includes(heading))).toEqual([]);
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(page).toHaveURL(/before=/);
  expect(await headings(page)).toEqual(first);
});

test("check 38: earlier settings can be restored", async ({ page, api }) => {
  const mailbox = await api.createMailbox({ description: "As it was" });
  await api.updateMailbox(mailbox, 1, { description: "As it is" });
  await open(page, "/history?what=mailbox&who=nora&through=browser");
  const entry = entries(page).filter({ hasText: mailbox.name }).filter({ hasText: "created the mailbox" });
  await entry.getByRole("button", { name: `Revert to these settings (${mailbox.number} ${mailbox.name})` }).click();
  await expect(page.locator(".notice[role=status]")).toBeVisible();
  await expect(page).toHaveURL(/\/history/);
  await open(page, mailbox.path);
  await expect(page.locator("#description")).toHaveValue("As it was");
});

test("each item links to its own history, which names it", async ({ page }) => {
  const expectHistory = async (kind: string, name: string) => {
    await page.locator(".page-header").getByRole("link", { name: "History" }).click();
    await expect(page).toHaveURL(new RegExp(`/history\\?of=${kind}:\\d+$`));
    await expect(chips(page)).toContainText([new RegExp(name, "i")]);
  };
  await open(page, "/customers/2");
  await expectHistory("customer", `Customer ${await page.getByRole("heading", { level: 1 }).innerText()}`);
  await open(page, "/plans/1");
  await expectHistory("plan", `Rate plan ${await page.getByRole("heading", { level: 1 }).innerText()}`);
  await open(page, "/account");
  await expectHistory("user", "User Nora Lindqvist");
  await open(page, "/sounds");
  await page.getByRole("link", { name: "Clinic, night" }).click();
  await expectHistory("sound", "Sound Clinic, night");
  await expect(entries(page).first()).toContainText("added the sound Clinic, night");
  const username = uniqueName("hugo");
  await open(page, await createUser(page, "Northwind Telecom", username));
  await expectHistory("user", `User ${username}`);
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

test("a user sees only the history of their own mailboxes", async ({ newPageAs, api }) => {
  const [own, other] = [await api.createMailbox({ owner: sam }), await api.createMailbox()];
  const page = await newPageAs("sam");
  await open(page, "/history");
  await expect(entries(page).filter({ hasText: own.name })).toHaveCount(1);
  await expect(entries(page).filter({ hasText: other.name })).toHaveCount(0);
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await expect(page.getByRole("combobox", { name: "Type", exact: true }).locator("option")).toHaveText(["Any", "Mailbox", "Your account"]);
  await expect(page.getByLabel("Customer", { exact: true })).toHaveCount(0);
  await open(page, "/history?of=customer:1");
  await expect(chips(page)).toContainText(["Unknown customer"]);
  await expect(page.getByRole("heading", { name: "No changes match" })).toBeVisible();
});
