// Import and export.

import type { Page } from "@playwright/test";
import { open, errorSummary } from "../actions";
import type { PageState } from "./page-state";

export const importExportPages: PageState[] = [
  {
    name: "list-export",
    show: async ({ page }) => {
      await open(page, "/mailboxes?q=2000");
      await page.locator("summary").filter({ hasText: "Export" }).click();
    },
  },
  {
    name: "import",
    show: async ({ page }) => {
      await open(page, "/mailboxes/import");
      await page.getByText("Allowed values").click();
    },
  },
  {
    name: "import-without-file",
    show: async ({ page, browserErrors }) => {
      await open(page, "/mailboxes/import");
      browserErrors.expectStatus(422, "/mailboxes/import");
      await page.getByRole("button", { name: "Upload file" }).click();
      await errorSummary(page).waitFor();
    },
  },
  { name: "import-columns", show: ({ page }) => openImport(page, false) },
  { name: "import-checked", show: ({ page }) => openImport(page, true) },
  {
    name: "import-applied",
    show: async ({ page }) => {
      await openImport(page, true);
      await page.getByRole("button", { name: "Import 1 row" }).click();
      await page.getByText("1 imported").waitFor();
    },
  },
];

/** Uploads a file with a valid row and two with errors, and checks it. */
async function openImport(page: Page, checked: boolean): Promise<void> {
  const number = 20_000_000 + (Date.now() % 10_000_000);
  const rows = ["Number,Name,Beep,Colour,PIN", `${number},Reception,on,red,`, "12,Back office,perhaps,blue,111222", `${number},Twice,on,red,`];
  await open(page, "/mailboxes/import");
  await page.getByLabel("File", { exact: true }).setInputFiles({ name: "desks.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByRole("button", { name: "Upload file" }).click();
  await page.getByRole("button", { name: "Check file" }).waitFor();
  if (!checked) return;
  await page.getByRole("button", { name: "Check file" }).click();
  await page.locator("#errors").waitFor();
}
