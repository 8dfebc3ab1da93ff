// The `test` of these journeys: a window of the engine, watched and signed in, and mailboxes of its own.

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
  /** Whose session the page starts with; empty: nobody's. */
  as: string;
  /** A window in which nobody has been before. */
  window: Page;
  /** The same, signed in. */
  visit: Page;
};

type WorkerFixtures = {
  engineName: EngineName;
  engine: Engine;
  watch: ErrorProxy;
  clerk: MailboxFixture;
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

  watch: [
    async ({}, use) => {
      const watch = await ErrorProxy.inFrontOf(origin);
      await use(watch);
      await watch.close();
    },
    { scope: "worker" },
  ],

  clerk: [
    async ({ playwright }, use, worker) => {
      const clerk = await MailboxFixture.signIn(playwright.request, worker.workerIndex);
      await use(clerk);
      await clerk.dispose();
    },
    { scope: "worker" },
  ],

  window: async ({ engine, watch }, use) => {
    const tab = await engine.window();
    const page = new Page(tab, watch.origin);
    await use(page);
    // Firefox takes a page apart while its islands wake, if it is closed meanwhile, and they say so.
    await page.waitForHydration();
    await tab.close();
    expect(watch.unexpected(), "nothing goes wrong unnoticed").toEqual([]);
  },

  visit: async ({ window, as }, use) => {
    await window.open("/sign-in");
    await signIn(window, as);
    await use(window);
  },
});

/** Signs in on the sign-in page, in whichever language it is. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.fill(id("username"), username);
  await page.fill(id("password"), passwordOf(username));
  await page.press("Enter");
  await page.waitForPath(/^\/(overview|panel)$/);
  await page.waitForHydration();
}
