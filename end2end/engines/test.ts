// The `test` of these tests: a window of the browser, signed in, behind a proxy that finds errors.

import { test as base, expect } from "@playwright/test";
import { MailboxFixture } from "../support/api-fixture";
import { origin, passwordOf } from "../support/environment";
import type { Engine } from "./engine";
import { firefox } from "./firefox";
import { id, Page } from "./page";
import { ErrorProxy } from "./error-proxy";
import { webkit } from "./webkit";

export { expect };

/** How each engine is started. */
const engines = { firefox, webkit };
export type EngineName = keyof typeof engines;

type Fixtures = {
  /** The user who is signed in. */
  as: string;
  /** A window without cookies or history. */
  window: Page;
  /** The same, signed in. */
  signedInPage: Page;
};

type WorkerFixtures = {
  engineName: EngineName;
  engine: Engine;
  errorProxy: ErrorProxy;
  api: MailboxFixture;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  as: ["nora", { option: true }],
  engineName: ["firefox", { option: true, scope: "worker" }],

  engine: [
    async ({ engineName }, use) => {
      const engine = await engines[engineName]();
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  errorProxy: [
    async ({}, use) => {
      const errorProxy = await ErrorProxy.inFrontOf(origin);
      await use(errorProxy);
      await errorProxy.close();
    },
    { scope: "worker" },
  ],

  api: [
    async ({ playwright }, use, worker) => {
      const api = await MailboxFixture.signIn(playwright.request, worker.workerIndex);
      await use(api);
      await api.dispose();
    },
    { scope: "worker" },
  ],

  window: async ({ engine, errorProxy }, use) => {
    const tab = await engine.window();
    const page = new Page(tab, errorProxy.origin);
    await use(page);
    // If Firefox closes a page while it hydrates, the islands report errors.
    await page.waitForHydration();
    await tab.close();
    expect(errorProxy.unexpected(), "unexpected errors").toEqual([]);
  },

  signedInPage: async ({ window, as }, use) => {
    await window.open("/sign-in");
    await signIn(window, as);
    await use(window);
  },
});

/** Signs in on the sign-in page, in any language. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.fill(id("username"), username);
  await page.fill(id("password"), passwordOf(username));
  await page.press("Enter");
  await page.waitForPath(/^\/(overview|panel)$/);
  await page.waitForHydration();
}
