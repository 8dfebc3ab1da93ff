// The server under test and the installed browser.

import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions, PlaywrightTestConfig } from "@playwright/test";

// The workers inherit the environment, so all of them use the same server. Each run has its own port.
const port = (process.env.MAILROOM_TEST_PORT ??= String(20_000 + (process.pid % 10_000)));
const data = (process.env.MAILROOM_TEST_DATA ??= join(tmpdir(), `mailroom-test-${process.pid}`));

/** The address of the server under test. */
export const origin = `http://127.0.0.1:${port}`;

/** A new server with sample data. */
export const webServer: PlaywrightTestConfig["webServer"] = {
  command: `"${join(__dirname, "serve")}"`,
  url: `${origin}/healthz`,
  env: { MAILROOM_TEST_PORT: port, MAILROOM_TEST_DATA: data },
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  timeout: 60_000,
  stderr: "pipe",
};

/** The browser. Its background requests are off: tests must not depend on other servers. */
export const launchOptions: LaunchOptions = {
  executablePath: process.env.MAILROOM_CHROMIUM ?? findExecutable("chromium-headless-shell", "chromium", "google-chrome"),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The first of these programs that is installed. */
export function findExecutable(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(":");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The password of a user of the sample data. */
export function passwordOf(username: string): string {
  const accounts = readFileSync(join(data, "accounts"), "utf8");
  const password = accounts.match(new RegExp(`^\\s+${username}\\s+(\\S+)$`, "m"))?.[1];
  if (!password) throw new Error(`the sample data has no user ${username}`);
  return password;
}

/** What the server has logged so far. */
export function serverLog(): string {
  return readFileSync(join(data, "log"), "utf8");
}
