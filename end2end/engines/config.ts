import { defineConfig } from "@playwright/test";
import { webServer } from "../support/environment";
import type { EngineName } from "./test";

// What differs between browsers, in the installed ones that Playwright cannot drive. It is only the test runner here.
export default defineConfig<object, { engineName: EngineName }>({
  testDir: ".",
  testMatch: "journeys.ts",
  outputDir: "../results/engines",
  reporter: "list",
  webServer,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: "firefox", use: { engineName: "firefox" } },
    { name: "webkit", use: { engineName: "webkit" } },
  ],
});
