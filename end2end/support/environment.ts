// What the tests run on: a server of their own and the browser that is installed.

import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions, PlaywrightTestConfig } from "@playwright/test";

// The workers inherit the environment, so all of them mean the same server. Another run has another port.
const port = (process.env.MAILROOM_TEST_PORT ??= String(20_000 + (process.pid % 10_000)));
const data = (process.env.MAILROOM_TEST_DATA ??= join(tmpdir(), `mailroom-test-${process.pid}`));

/** Where the server under test answers. */
export const origin = `http://127.0.0.1:${port}`;

/** The server: fresh, with sample data. */
export const webServer: PlaywrightTestConfig["webServer"] = {
  command: `"${join(__dirname, "serve")}"`,
  url: `${origin}/healthz`,
  env: { MAILROOM_TEST_PORT: port, MAILROOM_TEST_DATA: data },
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  timeout: 60_000,
  stderr: "pipe",
};

/** The browser. It must not call home: a test may only talk to its own server. */
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

/** The password that the sample data gave to a user. */
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
