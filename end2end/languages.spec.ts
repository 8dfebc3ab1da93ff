// The languages: one is chosen, and its pages have room. That every text comes from a catalogue is seen by the crawl,
// which reads every page in disguise.

import { expect, test } from "./support/test";
import { uniqueName, acceptInvitation, makeUser } from "./support/setup-data";
import { overflowingElements, untranslatedTexts } from "./support/pseudo-locale";
import { waitForHydration } from "./support/actions";

/** A page of each kind. */
const kinds = [
  "/overview", "/overview/plans", "/overview/sign-ins", "/panel", "/account", "/find?q=porter", "/mailboxes?customer=2&panel=yes&notify=email",
  "/mailboxes?q=no-such-mailbox", "/mailboxes/new", "/mailboxes/import", "/customers", "/customers/new", "/users", "/users/new", "/plans",
  "/plans/new", "/sounds", "/sounds/new", "/tokens", "/history", "/batches",
];

test.describe("check 33: in disguise", () => {
  test.use({ locale: "en-XA" });

  test("the page of an address where nothing is comes from the catalogues, too", async ({ page, guard }) => {
    guard.expectStatus(404, "/no/such/page");
    await page.goto("/no/such/page");
    expect(await untranslatedTexts(page)).toEqual([]);
  });

  test("so does what an island says later", { tag: "@script" }, async ({ page }) => {
    await page.goto("/mailboxes/new");
    await waitForHydration(page);
    await page.locator("#number").fill("12");
    await page.locator("#number").blur();
    await expect(page.locator("#number-error")).toContainText("⟦");
  });

  test.describe("before signing in", () => {
    test.use({ as: "" });

    test("so does the sign-in page", async ({ page }) => {
      await page.goto("/sign-in");
      expect(await untranslatedTexts(page)).toEqual([]);
    });
  });
});

for (const [locale, width] of [["de", 360], ["fr", 360], ["es", 360], ["ar", 360], ["ar", 1280]] as const) {
  test.describe(`check 33: ${locale}, ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 900 } });

    test("nothing is cut off, and the page runs in the direction of its language", async ({ page }) => {
      for (const path of kinds) {
        const answer = await page.goto(path);
        expect.soft(answer?.status(), path).toBe(200);
        await waitForHydration(page);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
        expect.soft(await overflowingElements(page), path).toEqual([]);
      }
    });
  });
}

test("a language is chosen on the account page and holds everywhere", async ({ page: theirs, browser, guard }) => {
  await makeUser(theirs, "Northwind", uniqueName("polyglot"));
  const page = await acceptInvitation(theirs, browser, guard);
  await page.goto("/account");
  await page.getByLabel("Language", { exact: true }).selectOption("de");
  await page.getByRole("button", { name: "Save language" }).click();
  await expect(page.getByRole("link", { name: "Mailboxen" }).first()).toBeVisible();
  await page.getByLabel("Sprache", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "Sprache speichern" }).click();
  await expect(page.getByRole("link", { name: "Mailboxes" }).first()).toBeVisible();
});
