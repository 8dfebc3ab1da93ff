// The global search and the shortcut help.

import { open } from "../actions";
import type { PageState } from "./page-state";

export const searchAndShortcutsPages: PageState[] = [
  { name: "global-search", show: ({ page }) => open(page, "/find?q=cardiology") },
  {
    name: "palette",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Search" }).fill("new");
      await page.getByRole("option", { name: "Archive" }).waitFor({ state: "detached" });
    },
  },
  {
    name: "palette-no-results",
    as: "tom",
    show: async ({ page }) => {
      await open(page, "/panel");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Search" }).fill("no-such-thing");
      await page.getByText("No results.").waitFor();
    },
  },
  {
    name: "shortcut-help",
    show: async ({ page }) => {
      await open(page, "/mailboxes?size=25");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    },
  },
];
