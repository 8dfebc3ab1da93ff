import config from "../end2end/playwright.config";

// Figures, not tests: `make bench-browser` prints them.
export default {
  ...config,
  testDir: ".",
  outputDir: "../end2end/results/bench",
  reporter: "dot",
  testMatch: "browser.ts",
  workers: 1,
  timeout: 300_000,
  projects: [{ name: "figures" }],
};
