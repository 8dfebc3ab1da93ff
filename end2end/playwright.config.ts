import { defineConfig } from "@playwright/test";
import { launchOptions, origin, webServer } from "./support/machine";

// What a person can do without any script is done in both projects, the rest in one of them: by file, or by the tag
// @script.
const bothWays = [
  "sign-in", "forms", "list", "bulk", "tables", "stale", "users", "people", "control-panel", "account", "sounds", "history",
  "journeys", "comfort", "overview", "find", "languages",
];
const onlyPlain = ["plain"];
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
    { name: "javascript", testIgnore: specs(onlyPlain) },
    { name: "plain", testMatch: specs([...bothWays, ...onlyPlain]), grepInvert: /@script/, use: { javaScriptEnabled: false } },
  ],
});
