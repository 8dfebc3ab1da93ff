// A page in one of its states.

import type { Page } from "@playwright/test";
import type { MailboxFixture } from "../api-fixture";
import type { BrowserErrors } from "../browser-errors";

/** Opens a page; the name is good for a file. */
export type PageState = { name: string; as?: "nobody" | "sam" | "tom" | "jun" | "rosa" | "lena" | "peter"; show: (on: { page: Page; clerk: MailboxFixture; guard: BrowserErrors }) => Promise<void> };

/** Who looks at the page, for the option `as`. */
export function usernameOf({ as }: PageState): string {
  return as === "nobody" ? "" : (as ?? "nora");
}
