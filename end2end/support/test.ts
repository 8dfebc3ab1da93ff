// The `test` that every journey uses: guarded, signed in, and with mailboxes of its own.

import { type Browser, type BrowserContext, type Page, test as base, expect } from "@playwright/test";
import { BrowserErrors } from "./browser-errors";
import { origin } from "./environment";
import { MailboxFixture } from "./api-fixture";
import { signIn } from "./actions";

export { expect };

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** A browser in which nobody is signed in. */
const nobody: StorageState = { cookies: [], origins: [] };

type Options = {
  /** Whose session the page starts with; empty: nobody's. */
  as: string;
};

type Fixtures = {
  /** Sees to it that nothing goes wrong unnoticed. */
  guard: BrowserErrors;
  /** Whether the browser runs no script. */
  plain: boolean;
  /** A page in a browser of its own, guarded too, of somebody who is signed in. */
  another: (username: string) => Promise<Page>;
};

type WorkerFixtures = {
  sessions: (username: string) => Promise<StorageState>;
  /** Makes and changes mailboxes behind the page's back. */
  clerk: MailboxFixture;
};

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  as: ["nora", { option: true }],

  // One real sign-in for each user and worker; what follows starts with its session.
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

  clerk: [
    async ({ playwright }, use, worker) => {
      const clerk = await MailboxFixture.signIn(playwright.request, worker.workerIndex);
      await use(clerk);
      await clerk.dispose();
    },
    { scope: "worker" },
  ],

  plain: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled === false),

  storageState: async ({ as, sessions }, use) => use(as ? await sessions(as) : nobody),

  guard: [
    async ({ context, plain }, use) => {
      const guard = new BrowserErrors(plain);
      guard.watch(context);
      await use(guard);
      expect(guard.unexpected(), "nothing goes wrong unnoticed").toEqual([]);
    },
    { auto: true },
  ],

  another: async ({ browser, guard, sessions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (username) => {
      const context = await browser.newContext({ storageState: await sessions(username) });
      guard.watch(context);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

async function sessionOf(browser: Browser, username: string): Promise<StorageState> {
  const context = await browser.newContext({ baseURL: origin, storageState: nobody });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await signIn(page, username);
  await expect(page).toHaveURL(/\/(overview|panel)$/);
  const state = await context.storageState();
  await context.close();
  return state;
}
