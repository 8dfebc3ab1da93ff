import config from "./playwright.config";

// Screenshots instead of tests: the two of the README, and every page for a person to look at.
export default {
  ...config,
  outputDir: "results/screenshots",
  reporter: "list",
  testMatch: "screenshots.ts",
  projects: [{ name: "screenshots" }],
};
