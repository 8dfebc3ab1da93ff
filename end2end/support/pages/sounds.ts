// Sounds.

import { uniqueName, createCustomer } from "../setup-data";
import { open } from "../actions";
import { tone } from "../wav";
import type { PageState } from "./page-state";

export const sounds: PageState[] = [
  { name: "sounds-no-match", show: ({ page }) => open(page, "/sounds?q=no-such-sound") },
  { name: "sounds", show: ({ page }) => open(page, "/sounds") },
  { name: "sounds-of-a-user", as: "tom", show: ({ page }) => open(page, "/sounds") },
  {
    name: "sound-new-file-rejected",
    show: async ({ page }) => {
      await open(page, "/sounds/new");
      await page.getByRole("button", { name: "Record" }).waitFor();
      await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: Buffer.from("%PDF-1.7") });
      await page.locator("#file-error .error").waitFor();
    },
  },
  {
    name: "sound-new-with-errors",
    show: async ({ page }) => {
      await open(page, "/sounds/new");
      await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: Buffer.from("%PDF-1.7") });
      await page.getByLabel("Name", { exact: true }).fill("A name that is far too long ".repeat(4));
      await page.getByRole("button", { name: "Add sound" }).click();
      await page.locator("#error-summary").waitFor();
    },
  },
  {
    name: "sound-chosen",
    show: async ({ page }) => {
      await open(page, "/sounds/new");
      await page.getByRole("button", { name: "Record" }).waitFor();
      await page.getByLabel("File").setInputFiles({ name: "Welcome.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
      await page.getByLabel("Preview").waitFor();
    },
  },
  {
    name: "sound-in-use",
    show: async ({ page }) => {
      await open(page, "/sounds");
      await page.getByRole("link", { name: "Clinic, night" }).click();
      await page.getByRole("button", { name: "Record" }).waitFor();
    },
  },
  {
    name: "sound-suspended",
    show: async ({ page }) => {
      const id = await createCustomer(page, uniqueName("skerry"), "Business");
      await open(page, `/sounds/new?customer=${id}`);
      await page.getByLabel("File").setInputFiles({ name: "Harbour.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
      await page.getByRole("button", { name: "Add sound" }).click();
      await page.getByRole("heading", { level: 1, name: "Harbour" }).waitFor();
      const sound = page.url();
      await open(page, `/customers/${id}`);
      await page.locator("summary").filter({ hasText: "Suspend" }).click();
      await page.getByRole("button", { name: "Suspend customer" }).click();
      await page.getByText("This customer is suspended.").waitFor();
      await open(page, sound);
      await page.locator("#suspended").waitFor();
    },
  },
  {
    name: "sound-signed-out",
    as: "rosa",
    show: async ({ page, browserErrors }) => {
      await open(page, "/sounds/new");
      await page.getByRole("button", { name: "Record" }).waitFor();
      await page.getByLabel("File").setInputFiles({ name: "Welcome.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
      await page.context().clearCookies();
      browserErrors.expectStatus(401, "/sounds/new");
      await page.getByRole("button", { name: "Add sound" }).click();
      await page.getByRole("link", { name: "Sign in in a new tab" }).waitFor();
    },
  },
  {
    name: "sound-for-a-mailbox",
    as: "rosa",
    show: async ({ page }) => {
      await open(page, "/panel");
      await page.getByRole("link", { name: "Record a new greeting" }).first().click();
      await page.getByRole("button", { name: "Record" }).waitFor();
    },
  },
];
