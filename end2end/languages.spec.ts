// Choosing a language, and room for its texts. crawl.spec.ts checks that all text comes from the catalogs: it reads
// every page in the pseudo-locale.

import { expect, test } from "./support/test";
import { uniqueName, acceptInvitation, createUser } from "./support/setup-data";
import { overflowingElements, untranslatedTexts } from "./support/pseudo-locale";
import { waitForHydration } from "./support/actions";

/** A page of each kind. */
const paths = [
  "/overview", "/overview/plans", "/overview/sign-ins", "/panel", "/account", "/find?q=porter", "/mailboxes?customer=2&panel=yes&notify=email",
  "/mailboxes?q=no-such-mailbox", "/mailboxes/new", "/mailboxes/import", "/customers", "/customers/new", "/users", "/users/new", "/plans",
  "/plans/new", "/sounds", "/sounds/new", "/tokens", "/history", "/batches",
];

test.describe("check 33: in the pseudo-locale", () => {
  test.use({ locale: "en-XA" });

  test("all text of the not-found page comes from the catalogs", async ({ page, browserErrors }) => {
    browserErrors.expectStatus(404, "/no/such/page");
    await page.goto("/no/such/page");
    expect(await untranslatedTexts(page)).toEqual([]);
  });

  test("messages that an island shows later come from the catalogs", { tag: "@script" }, async ({ page }) => {
    await page.goto("/mailboxes/new");
    await waitForHydration(page);
    await page.locator("#number").fill("12");
    await page.locator("#number").blur();
    await expect(page.locator("#number-error")).toContainText("⟦");
  });

  test.describe("before signing in", () => {
    test.use({ as: "" });

    test("all text of the sign-in page comes from the catalogs", async ({ page }) => {
      await page.goto("/sign-in");
      expect(await untranslatedTexts(page)).toEqual([]);
    });
  });
});

for (const [locale, width] of [["de", 360], ["fr", 360], ["es", 360], ["ar", 360], ["ar", 1280]] as const) {
  test.describe(`check 33: ${locale}, ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 900 } });

    test("nothing is cut off, and the page has the text direction of its language", async ({ page }) => {
      for (const path of paths) {
        const response = await page.goto(path);
        expect.soft(response?.status(), path).toBe(200);
        await waitForHydration(page);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
        expect.soft(await overflowingElements(page), path).toEqual([]);
      }
    });
  });
}

test("the language chosen on the account page applies everywhere", async ({ page: adminPage, browser, browserErrors }) => {
  await createUser(adminPage, "Northwind", uniqueName("polyglot"));
  const page = await acceptInvitation(adminPage, browser, browserErrors);
  await page.goto("/account");
  await page.getByLabel("Language", { exact: true }).selectOption("de");
  await page.getByRole("button", { name: "Save language" }).click();
  await expect(page.getByRole("link", { name: "Mailboxen" }).first()).toBeVisible();
  await page.getByLabel("Sprache", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "Sprache speichern" }).click();
  await expect(page.getByRole("link", { name: "Mailboxes" }).first()).toBeVisible();
});
