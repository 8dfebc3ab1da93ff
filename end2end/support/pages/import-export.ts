// Tables that come in and go out.

import type { Page } from "@playwright/test";
import { open, summary } from "../actions";
import type { Shown } from "./page-state";

export const tables: Shown[] = [
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
      await page.getByText("What may stand in them").click();
    },
  },
  {
    name: "import-not-read",
    show: async ({ page, guard }) => {
      await open(page, "/mailboxes/import");
      guard.announce(422, "/mailboxes/import");
      await page.getByRole("button", { name: "Read the file" }).click();
      await summary(page).waitFor();
    },
  },
  { name: "import-columns", show: ({ page }) => importing(page, false) },
  { name: "import-checked", show: ({ page }) => importing(page, true) },
  {
    name: "import-applied",
    show: async ({ page }) => {
      await importing(page, true);
      await page.getByRole("button", { name: "Import 1 row" }).click();
      await page.getByText("1 imported").waitFor();
    },
  },
];

/** A file with a good row and two wrong ones, read, and looked at. */
async function importing(page: Page, checked: boolean): Promise<void> {
  const number = 20_000_000 + (Date.now() % 10_000_000);
  const rows = ["Number,Name,Beep,Colour,PIN", `${number},Reception,on,red,`, "12,Back office,perhaps,blue,111222", `${number},Twice,on,red,`];
  await open(page, "/mailboxes/import");
  await page.getByLabel("File", { exact: true }).setInputFiles({ name: "desks.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: "Check the file" }).waitFor();
  if (!checked) return;
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.locator("#wrong").waitFor();
}
