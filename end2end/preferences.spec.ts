// What makes Mailroom one's own: columns, density, views, times. Each project has a person of its own, whom no
// other test needs; the tests follow one another, because they change how that person's pages look.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { errorSummary, open, signIn } from "./support/actions";

test.describe.configure({ mode: "serial" });

const userOf = (plain: boolean) => (plain ? "ines" : "peter");
const heads = (page: Page) => page.locator("thead th:not(.head-pick)");
const panel = (page: Page, name: string) => page.locator("summary").filter({ hasText: name });
const tab = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

async function titles(page: Page): Promise<string[]> {
  return (await heads(page).allInnerTexts()).map((text) => text.replace(/[↑↓]/, "").trim());
}

test("check 7: columns, their order and density are chosen and remembered", async ({ another, plain }) => {
  const page = await another(userOf(plain));
  await open(page, "/mailboxes");
  expect(await titles(page)).toEqual(["Number", "Name", "Owner", "Notifications", "Control panel", "Changed"]);
  await panel(page, "Display").click();
  await page.getByLabel("Notifications", { exact: true }).and(page.locator("[type=checkbox]")).uncheck();
  await page.getByLabel("Greeting").check();
  await page.getByLabel("Row height").selectOption("compact");
  await page.locator(".display").getByRole("button", { name: "Apply" }).click();
  await expect(heads(page).last()).toHaveText("Greeting");
  await expect(page).toHaveURL("/mailboxes");
  await expect(page.locator(".rows-compact")).toHaveCount(1);

  await panel(page, "Display").click();
  const earlier = page.getByRole("button", { name: "Move Greeting up" });
  await earlier.click();
  await expect(heads(page).nth(4)).toHaveText("Greeting");
  await expect(earlier, "whoever moves it by keyboard goes on moving it").toBeFocused();
  await earlier.press("Enter");
  await expect(heads(page).nth(3)).toHaveText("Greeting");
  await open(page, "/mailboxes");
  expect(await titles(page)).toEqual(["Number", "Name", "Owner", "Greeting", "Control panel", "Changed"]);

  await panel(page, "Display").click();
  await page.getByRole("button", { name: "Reset to default" }).click();
  await expect(heads(page).last()).toHaveText("Changed");
  await expect(page.locator(".rows-compact")).toHaveCount(0);
});

test("check 1: Back, Forward and a shared link bring the look along", async ({ another, plain }) => {
  const page = await another(userOf(plain));
  const other = await another("rosa");
  await open(page, "/mailboxes?columns=created.language&density=compact");
  const looks = ["Number", "Name", "Created", "Prompt language"];
  expect(await titles(page)).toEqual(looks);
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  expect(await titles(page)).toEqual(looks);
  await other.goto(page.url());
  expect(await titles(other)).toEqual(looks);
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=name/);
  expect(await titles(page)).toEqual(looks);
  await page.goForward();
  await expect(page).toHaveURL(/sort=name/);
  await page.reload();
  expect(await titles(page)).toEqual(looks);
  await expect(page.locator(".rows-compact")).toHaveCount(1);
});

test("check 11: a view is named, begun with, changed and deleted", async ({ another, plain, guard }) => {
  const page = await another(userOf(plain));
  await open(page, "/mailboxes?panel=no&sort=name");
  await panel(page, "Save view").click();
  guard.expectStatus(422, "/views");
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(errorSummary(page)).toBeFocused();
  await errorSummary(page).getByRole("link", { name: "Enter a name" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Out of sight");
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page).toHaveURL(/\/mailboxes\?view=\d+$/);
  await expect(tab(page, "Out of sight")).toHaveAttribute("aria-current", "page");
  await expect(page.locator("th[aria-sort]")).toContainText("Name");

  await panel(page, "Save view").click();
  await page.getByRole("button", { name: "Make this the default view" }).click();
  await expect(page.locator(".notice-good")).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Mailboxes", exact: true }).click();
  await expect(page).toHaveURL("/mailboxes");
  await expect(tab(page, "Out of sight")).toHaveAttribute("aria-current", "page");
  await tab(page, "All mailboxes").click();
  await expect(page).toHaveURL("/mailboxes?view=all");
  await expect(tab(page, "All mailboxes")).toHaveAttribute("aria-current", "page");

  await tab(page, "Out of sight").click();
  await page.getByRole("link", { name: /Not in control panel/ }).click();
  await expect(tab(page, /Out of sight.*changed/)).toBeVisible();
  await panel(page, "Save view").click();
  await page.getByRole("link", { name: "Discard changes" }).click();
  await expect(page.getByRole("link", { name: /Not in control panel/ })).toBeVisible();
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await panel(page, "Save view").click();
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page).toHaveURL(/\/mailboxes\?view=\d+$/);
  await expect(page.locator("th[aria-sort]")).toHaveAttribute("aria-sort", "descending");

  await panel(page, "Save view").click();
  await panel(page, "Delete view").click();
  await page.getByRole("button", { name: "Delete “Out of sight”" }).click();
  await expect(page).toHaveURL("/mailboxes");
  await expect(tab(page, "Out of sight")).toHaveCount(0);
});

test("preferences of the account count at once", async ({ another, plain }) => {
  const page = await another(userOf(plain));
  await open(page, "/account");
  for (const [state, attribute] of [["Off", "off"], ["On", null]] as const) {
    await page.getByRole("button", { name: state, exact: true }).click();
    await expect(page.getByRole("button", { name: state, exact: true })).toHaveAttribute("aria-pressed", "true");
    expect(await page.locator("html").getAttribute("data-shortcuts")).toBe(attribute);
  }
  await page.getByLabel("Time zone").fill("asia/kathmandu");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Kathmandu");
  await expect(page.locator(".sessions time").first()).toHaveAttribute("datetime", /\+05:45$/);
  await page.getByLabel("Time zone").fill("");
  await page.getByRole("button", { name: "Save time zone" }).click();
  await expect(page.locator(".sessions time").first()).toHaveAttribute("datetime", /\+00:00$/);
});

test.describe("in another time zone", () => {
  test.use({ timezoneId: "America/St_Johns", as: "" });

  test("check 34: times are told as the browser says, from the first page on @script", async ({ page }) => {
    await page.goto("/sign-in");
    await signIn(page, "peter");
    await expect(page).toHaveURL("/overview");
    await page.goto("/mailboxes");
    const time = page.locator("tbody time").first();
    await expect(time).toHaveAttribute("datetime", /-0[23]:30$/);
    await expect(time).toHaveAttribute("title", /-0[23]:30 \(.* UTC\)$/);
  });
});
