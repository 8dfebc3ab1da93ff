import { defineConfig } from "@playwright/test";
import { launchOptions, origin, webServer } from "./support/environment";

// What also works without JavaScript is tested in both projects, the rest in one of them: by file, or by the tag
// @script.
const inBothProjects = [
  "sign-in", "form-submission", "mailbox-list", "bulk-actions", "import-export", "edit-conflict", "user-permissions",
  "customers-users-plans", "control-panel", "account", "sounds", "history", "journeys", "preferences", "overview", "global-search",
  "languages",
];
const onlyWithoutScript = ["no-javascript"];
const specs = (names: string[]) => names.map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  reporter: [["list"], ["html", { outputFolder: "report", open: "never" }]],
  webServer,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    launchOptions,
    locale: "en-GB",
    timezoneId: "UTC",
    actionTimeout: 10_000,
    navigationTimeout: 10_000,
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "javascript", testIgnore: specs(onlyWithoutScript) },
    { name: "no-javascript", testMatch: specs([...inBothProjects, ...onlyWithoutScript]), grepInvert: /@script/, use: { javaScriptEnabled: false } },
  ],
});
