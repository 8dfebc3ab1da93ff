import config from "./playwright.config";

// Pictures, not tests: the two of the README, and every page for a person to look at.
export default {
  ...config,
  outputDir: "results/screenshots",
  reporter: "list",
  testMatch: "screenshots.ts",
  projects: [{ name: "pictures" }],
};
