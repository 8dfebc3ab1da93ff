// The history.

import { open } from "../actions";
import type { PageState } from "./page-state";

export const history: PageState[] = [
  { name: "history-all", show: ({ page }) => open(page, "/history") },
  {
    name: "history-filters",
    show: async ({ page }) => {
      await open(page, "/history?what=mailbox&did=create&customer=2&from=2020-01-01");
      await page.locator("summary").filter({ hasText: "Filters" }).click();
    },
  },
  { name: "history-of-one-item", show: ({ page }) => open(page, "/history?of=customer:2&to=2001-01-01") },
  {
    name: "history-expanded",
    show: async ({ page }) => {
      await open(page, "/history?did=create&what=mailbox&through=command&customer=2");
      await page.getByText("Initial settings").first().click();
    },
  },
  { name: "history-no-match", show: ({ page }) => open(page, "/history?who=nobody-at-all") },
  { name: "history-of-a-user", as: "tom", show: ({ page }) => open(page, "/history") },
];
