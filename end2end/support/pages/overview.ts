// What needs attention.

import { expect } from "@playwright/test";
import { uniqueName, acceptInvitation, makeCustomer, makePlan, makeUser } from "../setup-data";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open } from "../actions";
import type { PageState } from "./page-state";

export const overview: PageState[] = [
  { name: "overview", show: ({ page }) => open(page, "/overview") },
  {
    name: "overview-table",
    show: async ({ page }) => {
      await open(page, "/overview");
      await page.getByText("Show as table").click();
      const settled = page.locator(".overview-settled > summary");
      if (await settled.count()) await settled.click();
    },
  },
  { name: "overview-of-a-customer", as: "peter", show: ({ page }) => open(page, "/overview") },
  {
    name: "overview-well",
    show: async ({ page, guard }) => {
      const browser = page.context().browser();
      if (!browser) throw new Error("no browser to invite somebody in");
      const [plan, customer, username] = [uniqueName("Bakery"), uniqueName("bakery"), uniqueName("bea")];
      await makePlan(page, plan);
      await makeCustomer(page, customer, plan);
      await makeUser(page, customer, username, "", "administrator");
      const beas = await acceptInvitation(page, browser, guard);
      const cookies = await beas.context().cookies();
      await beas.context().close();
      await page.context().addCookies(cookies);
      await open(page, "/overview");
      await page.getByRole("heading", { name: "No issues found" }).waitFor();
    },
  },
  {
    name: "overview-plans",
    show: async ({ page }) => {
      const [plan, customer] = [uniqueName("Kiosk"), uniqueName("kiosk")];
      await makePlan(page, plan);
      const planned = page.url();
      const id = await makeCustomer(page, customer, plan);
      for (const number of ["4711", "4712"]) {
        await open(page, `/mailboxes/new?customer=${id}`);
        await fillMailboxForm(page, { number, name: `Counter ${number}`, pin: "582036" });
        await mailboxFormButton(page, "Create mailbox").click();
        await waitForMailboxPage(page);
      }
      await open(page, planned);
      await page.locator("[name=max_mailboxes]").fill("1");
      await page.getByRole("button", { name: "Save rate plan" }).click();
      await page.getByRole("button", { name: "Save anyway" }).click();
      await page.locator(".notice-good").waitFor();
      await open(page, "/overview/plans");
    },
  },
  {
    name: "overview-sign-ins",
    show: async ({ page }) => {
      for (let at = 0; at < 2; at += 1) {
        const answer = await page.request.post("/sign-in", { form: { username: "tom", password: "not the password", next: "" }, maxRedirects: 0 });
        expect(answer.status()).toBe(303);
        expect(answer.headers()["location"]).toMatch(/^\/sign-in/);
      }
      await open(page, "/overview/sign-ins");
    },
  },
  { name: "list-weak-pins", show: ({ page }) => open(page, "/mailboxes?pin=weak&plan=exceeded&notify=unreached") },
  { name: "sounds-unused", show: ({ page }) => open(page, "/sounds?used=no") },
];
