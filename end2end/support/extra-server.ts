// A server of its own on which sessions are short, for tests of their end.

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** A server that is running. */
export type ExtraServer = { origin: string; password: (username: string) => string; stop: () => Promise<void> };

/** Starts one with these settings in its environment. */
export async function startServer(port: number, settings: Record<string, string>): Promise<ExtraServer> {
  const data = join(tmpdir(), `mailroom-short-${process.pid}-${port}`);
  const env = { ...process.env, ...settings, MAILROOM_TEST_PORT: String(port), MAILROOM_TEST_DATA: data };
  const server: ChildProcess = spawn(join(__dirname, "serve"), { env, stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  const answers = async () => (await fetch(`${origin}/healthz`).catch(() => undefined))?.ok ?? false;
  await expect.poll(answers, { timeout: 30_000 }).toBe(true);
  return {
    origin,
    password: (username) => readFileSync(join(data, "accounts"), "utf8").match(new RegExp(`^\\s+${username}\\s+(\\S+)$`, "m"))?.[1] ?? "",
    stop: () =>
      new Promise((stopped) => {
        server.on("exit", () => stopped());
        server.kill("SIGTERM");
      }),
  };
}
