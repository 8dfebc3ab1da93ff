// The `test` of all browser tests: signed in, with its own mailboxes, and failing on any unexpected error.

import { type Browser, type BrowserContext, type Page, test as base, expect } from "@playwright/test";
import { BrowserErrors } from "./browser-errors";
import { origin } from "./environment";
import { MailboxFixture } from "./api-fixture";
import { signIn } from "./actions";

export { expect };

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Nobody is signed in. */
const SIGNED_OUT: StorageState = { cookies: [], origins: [] };

type Options = {
  /** The user who is signed in; empty: nobody. */
  as: string;
};

type Fixtures = {
  /** Fails the test on unexpected errors. */
  browserErrors: BrowserErrors;
  /** Whether JavaScript is off. */
  noJavaScript: boolean;
  /** Opens a page in another browser in which this user is signed in. */
  newPageAs: (username: string) => Promise<Page>;
};

type WorkerFixtures = {
  sessions: (username: string) => Promise<StorageState>;
  /** Creates and changes mailboxes with requests of another session. */
  api: MailboxFixture;
};

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  as: ["nora", { option: true }],

  // Each worker signs in each user once, and reuses the session.
  sessions: [
    async ({ browser }, use) => {
      const known = new Map<string, Promise<StorageState>>();
      await use((username) => {
        const session = known.get(username) ?? sessionOf(browser, username);
        known.set(username, session);
        return session;
      });
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

  noJavaScript: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled === false),

  storageState: async ({ as, sessions }, use) => use(as ? await sessions(as) : SIGNED_OUT),

  browserErrors: [
    async ({ context, noJavaScript }, use) => {
      const browserErrors = new BrowserErrors(noJavaScript);
      browserErrors.watch(context);
      await use(browserErrors);
      expect(browserErrors.unexpected(), "unexpected errors").toEqual([]);
    },
    { auto: true },
  ],

  newPageAs: async ({ browser, browserErrors, sessions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (username) => {
      const context = await browser.newContext({ storageState: await sessions(username) });
      browserErrors.watch(context);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

async function sessionOf(browser: Browser, username: string): Promise<StorageState> {
  const context = await browser.newContext({ baseURL: origin, storageState: SIGNED_OUT });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await signIn(page, username);
  await expect(page).toHaveURL(/\/(overview|panel)$/);
  const state = await context.storageState();
  await context.close();
  return state;
}
