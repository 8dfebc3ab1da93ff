// A page in one state.

import type { Page } from "@playwright/test";
import type { MailboxFixture } from "../api-fixture";
import type { BrowserErrors } from "../browser-errors";

/** How to open the page. The name is used for files. */
export type PageState = { name: string; as?: "nobody" | "sam" | "tom" | "jun" | "rosa" | "lena" | "peter"; show: (on: { page: Page; api: MailboxFixture; browserErrors: BrowserErrors }) => Promise<void> };

/** The user of the option `as`. */
export function usernameOf({ as }: PageState): string {
  return as === "nobody" ? "" : (as ?? "nora");
}
