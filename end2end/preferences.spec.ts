// Preferences: columns, row height, views, times. Each project has its own user, whom no other test needs. The tests
// run one after another, because they change the preferences of that user.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { errorSummary, open, signIn } from "./support/actions";

test.describe.configure({ mode: "serial" });

const userOf = (noJavaScript: boolean) => (noJavaScript ? "ines" : "peter");
const columnHeadings = (page: Page) => page.locator("thead th:not(.column-select)");
const dropdown = (page: Page, name: string) => page.locator("summary").filter({ hasText: name });
const viewTab = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

async function columnTitles(page: Page): Promise<string[]> {
  return (await columnHeadings(page).allInnerTexts()).map((text) => text.replace(/[↑↓]/, "").trim());
}

test("check 7: columns, their order, and the row height are remembered", async ({ newPageAs, noJavaScript }) => {
  const page = await newPageAs(userOf(noJavaScript));
  await open(page, "/mailboxes");
  expect(await columnTitles(page)).toEqual(["Number", "Name", "Owner", "Notifications", "Control panel", "Changed"]);
  await dropdown(page, "Display").click();
  await page.getByLabel("Notifications", { exact: true }).and(page.locator("[type=checkbox]")).uncheck();
  await page.getByLabel("Greeting").check();
  await page.getByLabel("Row height").selectOption("compact");
  await page.locator(".display-menu").getByRole("button", { name: "Apply" }).click();
  await expect(columnHeadings(page).last()).toHaveText("Greeting");
  await expect(page).toHaveURL("/mailboxes");
  await expect(page.locator(".mailbox-table-compact")).toHaveCount(1);

  await dropdown(page, "Display").click();
  const moveUp = page.getByRole("button", { name: "Move Greeting up" });
  await moveUp.click();
  await expect(columnHeadings(page).nth(4)).toHaveText("Greeting");
  await expect(moveUp, "the focus stays for the next move").toBeFocused();
  await moveUp.press("Enter");
  await expect(columnHeadings(page).nth(3)).toHaveText("Greeting");
  await open(page, "/mailboxes");
  expect(await columnTitles(page)).toEqual(["Number", "Name", "Owner", "Greeting", "Control panel", "Changed"]);

  await dropdown(page, "Display").click();
  await page.getByRole("button", { name: "Reset to default" }).click();
  await expect(columnHeadings(page).last()).toHaveText("Changed");
  await expect(page.locator(".mailbox-table-compact")).toHaveCount(0);
});

test("check 1: Back, Forward, and a shared link keep the columns", async ({ newPageAs, noJavaScript }) => {
  const page = await newPageAs(userOf(noJavaScript));
  const otherPage = await newPageAs("rosa");
  await open(page, "/mailboxes?columns=created.language&density=compact");
  const columns = ["Number", "Name", "Created", "Prompt language"];
  expect(await columnTitles(page)).toEqual(columns);
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  expect(await columnTitles(page)).toEqual(columns);
  await otherPage.goto(page.url());
  expect(await columnTitles(otherPage)).toEqual(columns);
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=name/);
  expect(await columnTitles(page)).toEqual(columns);
  await page.goForward();
  await expect(page).toHaveURL(/sort=name/);
  await page.reload();
  expect(await columnTitles(page)).toEqual(columns);
  await expect(page.locator(".mailbox-table-compact")).toHaveCount(1);
});

test("check 11: a view is saved, made the default, changed, and deleted", async ({ newPageAs, noJavaScript, browserErrors }) => {
  const page = await newPageAs(userOf(noJavaScript));
  await open(page, "/mailboxes?panel=no&sort=name");
  await dropdown(page, "View options").click();
  browserErrors.expectStatus(422, "/views");
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(errorSummary(page)).toBeFocused();
  await errorSummary(page).getByRole("link", { name: "Enter a name" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Out of sight");
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page).toHaveURL(/\/mailboxes\?view=\d+$/);
  await expect(viewTab(page, "Out of sight")).toHaveAttribute("aria-current", "page");
  await expect(page.locator("th[aria-sort]")).toContainText("Name");

  await dropdown(page, "View options").click();
  await page.getByRole("button", { name: "Make this the default view" }).click();
  await expect(page.locator(".notice-success")).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Mailboxes", exact: true }).click();
  await expect(page).toHaveURL("/mailboxes");
  await expect(viewTab(page, "Out of sight")).toHaveAttribute("aria-current", "page");
  await viewTab(page, "All mailboxes").click();
  await expect(page).toHaveURL("/mailboxes?view=all");
  await expect(viewTab(page, "All mailboxes")).toHaveAttribute("aria-current", "page");

  await viewTab(page, "Out of sight").click();
  await page.getByRole("link", { name: /Not in control panel/ }).click();
  await expect(viewTab(page, /Out of sight.*changed/)).toBeVisible();
  await dropdown(page, "View options").click();
  await page.getByRole("link", { name: "Discard changes" }).click();
  await expect(page.getByRole("link", { name: /Not in control panel/ })).toBeVisible();
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await dropdown(page, "View options").click();
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page).toHaveURL(/\/mailboxes\?view=\d+$/);
  await expect(page.locator("th[aria-sort]")).toHaveAttribute("aria-sort", "descending");

  await dropdown(page, "View options").click();
  await dropdown(page, "Delete view").click();
  await page.getByRole("button", { name: "Delete “Out of sight”" }).click();
  await expect(page).toHaveURL("/mailboxes");
  await expect(viewTab(page, "Out of sight")).toHaveCount(0);
});

test("account preferences take effect immediately", async ({ newPageAs, noJavaScript }) => {
  const page = await newPageAs(userOf(noJavaScript));
  await open(page, "/account");
  for (const [state, attribute] of [["Off", "off"], ["On", null]] as const) {
    await page.getByRole("button", { name: state, exact: true }).click();
    await expect(page.getByRole("button", { name: state, exact: true })).toHaveAttribute("aria-pressed", "true");
    expect(await page.locator("html").getAttribute("data-shortcuts")).toBe(attribute);
  }
  await page.getByLabel("Time zone").fill("asia/kathmandu");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Kathmandu");
  await expect(page.locator(".session-list time").first()).toHaveAttribute("datetime", /\+05:45$/);
  await page.getByLabel("Time zone").fill("");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(page.locator(".session-list time").first()).toHaveAttribute("datetime", /\+00:00$/);
});

test.describe("in another time zone", () => {
  test.use({ timezoneId: "America/St_Johns", as: "" });

  test("check 34: times are shown in the browser's time zone, from the first page on @script", async ({ page }) => {
    await page.goto("/sign-in");
    await signIn(page, "peter");
    await expect(page).toHaveURL("/overview");
    await page.goto("/mailboxes");
    const time = page.locator("tbody time").first();
    await expect(time).toHaveAttribute("datetime", /-0[23]:30$/);
    await expect(time).toHaveAttribute("title", /-0[23]:30 \(.* UTC\)$/);
  });
});
