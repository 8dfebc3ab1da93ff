// WebKit, the engine of Safari and GNOME Web, over the driver of WebKitGTK. It has no headless mode, so it runs on a
// virtual display.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { Builder, By, Capabilities, Key as Keys, until, type WebDriver } from "selenium-webdriver";
import type { Engine, Key, Tab } from "./engine";

/** How long an element may take to appear. */
const ELEMENT_TIMEOUT = 10_000;

const keys: Record<Key, string> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
};

/** How long a window may take to open before the browser is restarted. */
const WINDOW_TIMEOUT = 20_000;

type Running = { server: string; driver: ChildProcess };

export async function webkit(): Promise<Engine> {
  let running = await start();
  return {
    // On a busy machine the browser sometimes does not start. It is restarted once.
    window: async () => {
      const tab = await withTimeout(WINDOW_TIMEOUT, open(running.server));
      if (tab) return tab;
      await end(running.driver);
      running = await start();
      return open(running.server);
    },
    close: () => end(running.driver),
  };
}

/** The result of `promise`; `undefined` if it takes longer than `time` milliseconds. */
async function withTimeout<T>(time: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), time)));
  // A failure after the timeout is ignored.
  promise.catch(() => undefined);
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

async function start(): Promise<Running> {
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  // The sandbox needs permissions that root and containers do not have. The browser opens only the server under test.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
  const driver = spawn("xvfb-run", ["--auto-servernum", "WebKitWebDriver", `--port=${port}`], { env, detached: true, stdio: "ignore" });
  const failed = new Promise<never>((_, reject) => {
    driver.once("error", reject);
    driver.once("exit", () => reject(new Error("WebKitWebDriver does not start")));
  });
  const isUp = async () => (await fetch(`${server}/status`).catch(() => undefined))?.ok ?? false;
  await Promise.race([expect.poll(isUp, { timeout: 30_000 }).toBe(true), failed]);
  return { server, driver };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

/** Ends the driver and its display. */
async function end(driver: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => driver.once("exit", resolve));
  if (driver.pid) process.kill(-driver.pid);
  await ended;
}

/** WebKitGTK's MiniBrowser, whose folder depends on the distribution. */
function miniBrowser(): string {
  const folders = ["/usr/libexec", "/usr/lib", ...readdirSync("/usr/lib").map((name) => join("/usr/lib", name))];
  const programs = folders.flatMap((folder) => ["webkit2gtk-4.1", "webkitgtk-6.0"].map((api) => join(folder, api, "MiniBrowser")));
  const program = programs.find((path) => existsSync(path));
  if (!program) throw new Error("WebKitGTK's MiniBrowser is not installed");
  return program;
}

async function open(server: string): Promise<Tab> {
  const args = ["--automation", "--enable-media-stream=true", "--enable-mock-capture-devices=true"];
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: miniBrowser(), args },
  });
  const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  return new WebKitTab(driver);
}

class WebKitTab implements Tab {
  // WebDriver makes the browser leave without asking.
  readonly asksBeforeLeaving = false;

  constructor(private readonly driver: WebDriver) {}

  async goto(address: string): Promise<void> {
    await this.driver.get(address);
  }

  async back(): Promise<void> {
    await this.driver.navigate().back();
  }

  async forward(): Promise<void> {
    await this.driver.navigate().forward();
  }

  async evaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return this.driver.executeScript<Result>(`return (${call}).apply(null, arguments)`, ...args);
  }

  async click(xpath: string): Promise<void> {
    const element = await this.driver.wait(until.elementLocated(By.xpath(xpath)), ELEMENT_TIMEOUT);
    await this.driver.wait(until.elementIsVisible(element), ELEMENT_TIMEOUT);
    await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    await element.click();
  }

  async clickAndAnswer(xpath: string, leave: boolean): Promise<void> {
    if (!leave) throw new Error("WebDriver leaves every page");
    await this.click(xpath);
  }

  async type(text: string): Promise<void> {
    await this.driver.actions().sendKeys(text).perform();
  }

  async press(key: Key): Promise<void> {
    await this.driver.actions().sendKeys(keys[key]).perform();
  }

  async pressControl(letter: string): Promise<void> {
    await this.driver.actions().keyDown(Keys.CONTROL).sendKeys(letter).keyUp(Keys.CONTROL).perform();
  }

  async chooseFile(xpath: string, path: string): Promise<void> {
    await this.driver.findElement(By.xpath(xpath)).sendKeys(path);
  }

  async close(): Promise<void> {
    await this.driver.quit();
  }
}
