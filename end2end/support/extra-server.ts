// A separate server with other settings, for example with short sessions.

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** A running server. */
export type ExtraServer = { origin: string; password: (username: string) => string; stop: () => Promise<void> };

/** Starts a server with these environment variables. */
export async function startServer(port: number, settings: Record<string, string>): Promise<ExtraServer> {
  const data = join(tmpdir(), `mailroom-extra-${process.pid}-${port}`);
  const env = { ...process.env, ...settings, MAILROOM_TEST_PORT: String(port), MAILROOM_TEST_DATA: data };
  const server: ChildProcess = spawn(join(__dirname, "serve"), { env, stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  const isUp = async () => (await fetch(`${origin}/healthz`).catch(() => undefined))?.ok ?? false;
  await expect.poll(isUp, { timeout: 30_000 }).toBe(true);
  return {
    origin,
    password: (username) => readFileSync(join(data, "accounts"), "utf8").match(new RegExp(`^\\s+${username}\\s+(\\S+)$`, "m"))?.[1] ?? "",
    stop: () =>
      new Promise((resolve) => {
        server.on("exit", () => resolve());
        server.kill("SIGTERM");
      }),
  };
}
