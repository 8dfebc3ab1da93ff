// The installed Firefox, over WebDriver BiDi.

import puppeteer, { type Browser, type BrowserContext, type Dialog, type Page } from "puppeteer-core";
import { findExecutable } from "../support/environment";
import type { Engine, Key, Tab } from "./engine";

/** A fake microphone that hears a tone, and needs no permission. */
const microphone = { "media.navigator.streams.fake": true, "media.navigator.permission.disabled": true };

export async function firefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.MAILROOM_FIREFOX ?? findExecutable("firefox-esr", "firefox"),
    extraPrefsFirefox: microphone,
  });
  return { window: () => open(browser), close: () => browser.close() };
}

async function open(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return new FirefoxTab(context, page);
}

class FirefoxTab implements Tab {
  readonly asksBeforeLeaving = true;

  constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {}

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  async evaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return (await this.page.evaluate(call as (...given: unknown[]) => Result, ...args)) as Result;
  }

  async click(xpath: string): Promise<void> {
    const element = await this.page.waitForSelector(`::-p-xpath(${xpath})`, { visible: true });
    // Otherwise the sticky bar of a form may cover it.
    await element?.evaluate((found) => found.scrollIntoView({ block: "center", behavior: "instant" }));
    await element?.click();
  }

  async clickAndAnswer(xpath: string, leave: boolean): Promise<void> {
    const dialogShown = new Promise<Dialog>((resolve) => this.page.once("dialog", resolve));
    const clicked = this.click(xpath);
    const dialog = await dialogShown;
    await (leave ? dialog.accept() : dialog.dismiss());
    await clicked;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: Key): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async pressControl(letter: string): Promise<void> {
    await this.page.keyboard.down("Control");
    await this.page.keyboard.type(letter);
    await this.page.keyboard.up("Control");
  }

  async chooseFile(xpath: string, path: string): Promise<void> {
    const input = await this.page.waitForSelector(`::-p-xpath(${xpath})`);
    await (input as Awaited<ReturnType<typeof this.page.$<"input">>>)?.uploadFile(path);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
