// What needs attention.

import { expect } from "@playwright/test";
import { uniqueName, acceptInvitation, createCustomer, createPlan, createUser } from "../setup-data";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open } from "../actions";
import type { PageState } from "./page-state";

export const overview: PageState[] = [
  { name: "overview", show: ({ page }) => open(page, "/overview") },
  {
    name: "overview-table",
    show: async ({ page }) => {
      await open(page, "/overview");
      await page.getByText("Show as table").click();
      const resolved = page.locator(".overview-resolved > summary");
      if (await resolved.count()) await resolved.click();
    },
  },
  { name: "overview-of-a-customer", as: "peter", show: ({ page }) => open(page, "/overview") },
  {
    name: "overview-no-issues",
    show: async ({ page, browserErrors }) => {
      const browser = page.context().browser();
      if (!browser) throw new Error("no browser to invite somebody in");
      const [plan, customer, username] = [uniqueName("Bakery"), uniqueName("bakery"), uniqueName("bea")];
      await createPlan(page, plan);
      await createCustomer(page, customer, plan);
      await createUser(page, customer, username, "", "administrator");
      const userPage = await acceptInvitation(page, browser, browserErrors);
      const cookies = await userPage.context().cookies();
      await userPage.context().close();
      await page.context().addCookies(cookies);
      await open(page, "/overview");
      await page.getByRole("heading", { name: "No issues found" }).waitFor();
    },
  },
  {
    name: "overview-plans",
    show: async ({ page }) => {
      const [plan, customer] = [uniqueName("Kiosk"), uniqueName("kiosk")];
      await createPlan(page, plan);
      const planUrl = page.url();
      const id = await createCustomer(page, customer, plan);
      for (const number of ["4711", "4712"]) {
        await open(page, `/mailboxes/new?customer=${id}`);
        await fillMailboxForm(page, { number, name: `Counter ${number}`, pin: "582036" });
        await mailboxFormButton(page, "Create mailbox").click();
        await waitForMailboxPage(page);
      }
      await open(page, planUrl);
      await page.locator("[name=max_mailboxes]").fill("1");
      await page.getByRole("button", { name: "Save rate plan" }).click();
      await page.getByRole("button", { name: "Save anyway" }).click();
      await page.locator(".notice-success").waitFor();
      await open(page, "/overview/plans");
    },
  },
  {
    name: "overview-sign-ins",
    show: async ({ page }) => {
      for (let at = 0; at < 2; at += 1) {
        const response = await page.request.post("/sign-in", { form: { username: "tom", password: "not the password", next: "" }, maxRedirects: 0 });
        expect(response.status()).toBe(303);
        expect(response.headers()["location"]).toMatch(/^\/sign-in/);
      }
      await open(page, "/overview/sign-ins");
    },
  },
  { name: "list-weak-pins", show: ({ page }) => open(page, "/mailboxes?pin=weak&plan=exceeded&notify=unreached") },
  { name: "sounds-unused", show: ({ page }) => open(page, "/sounds?used=no") },
];
