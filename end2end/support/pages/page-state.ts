// A page in one of its states.

import type { Page } from "@playwright/test";
import type { Clerk } from "../api-fixture";
import type { Guard } from "../browser-errors";

/** Opens a page; the name is good for a file. */
export type Shown = { name: string; as?: "nobody" | "sam" | "tom" | "jun" | "rosa" | "lena" | "peter"; show: (on: { page: Page; clerk: Clerk; guard: Guard }) => Promise<void> };

/** Who looks at the page, for the option `as`. */
export function viewer({ as }: Shown): string {
  return as === "nobody" ? "" : (as ?? "nora");
}
