// A page object: elements are found by their names, and waited for.

import { expect } from "@playwright/test";
import type { Key, Tab } from "./engine";

/** The button of this name. */
export const button = (name: string) => `//button[normalize-space()="${name}"]`;
/** The link of this name. */
export const link = (name: string) => `//a[normalize-space()="${name}"]`;
/** The field with this label. */
export const field = (label: string) => `//*[@id = //label[normalize-space()="${label}"]/@for]`;
/** The element with this id. */
export const id = (id: string) => `//*[@id="${id}"]`;

/** The state of an element. */
export type ElementState = { shown: boolean; focused: boolean; text: string; value: string; attributes: Record<string, string> };

const missing: ElementState = { shown: false, focused: false, text: "", value: "", attributes: {} };

/** Polls until the expectation is met, at short intervals, because states may be brief. */
const pollUntil = <T>(message: string, read: () => Promise<T>) => expect.poll(read, { message, intervals: [50, 100] });

export class Page {
  constructor(
    private readonly tab: Tab,
    private readonly origin: string,
  ) {}

  /** Opens a page and waits until it is hydrated. */
  async open(path: string): Promise<void> {
    await this.tab.goto(this.origin + path);
    await this.waitForHydration();
  }

  async waitForHydration(): Promise<void> {
    const unhydrated = () => document.querySelectorAll(":is(leptos-island form, [data-hydrates]):not([data-hydrated])").length;
    await pollUntil("the page is hydrated", () => this.tryEvaluate(unhydrated)).toBe(0);
  }

  /** Waits until the page has this path and query. */
  async waitForPath(path: string | RegExp): Promise<void> {
    const current = pollUntil("the address", () => this.path());
    await (typeof path === "string" ? current.toBe(path) : current.toMatch(path));
  }

  async path(): Promise<string> {
    return (await this.tryEvaluate(() => location.pathname + location.search)) ?? "";
  }

  async title(): Promise<string> {
    return (await this.tryEvaluate(() => document.title)) ?? "";
  }

  /** Calls a function in the page. */
  async evaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return this.tab.evaluate(call, ...args);
  }

  /** The current state of an element. */
  async elementState(xpath: string): Promise<ElementState> {
    const read = (xpath: string) => {
      const found = document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
      if (!(found instanceof HTMLElement)) return null;
      return {
        shown: found.checkVisibility({ visibilityProperty: true }),
        focused: found === document.activeElement,
        text: found.innerText.trim(),
        value: "value" in found ? String(found.value) : "",
        attributes: Object.fromEntries([...found.attributes].map(({ name, value }) => [name, value])),
      };
    };
    return (await this.tryEvaluate(read, xpath)) ?? missing;
  }

  /** Waits until an element has this state. */
  async expect(xpath: string, state: Partial<ElementState>): Promise<void> {
    await pollUntil(xpath, () => this.elementState(xpath)).toMatchObject(state);
  }

  /** Waits until an attribute of an element has this value. */
  async expectAttribute(xpath: string, attribute: string, value: string): Promise<void> {
    await pollUntil(`${attribute} of ${xpath}`, async () => (await this.elementState(xpath)).attributes[attribute]).toBe(value);
  }

  /** Waits until the text of an element matches. */
  async expectText(xpath: string, text: string | RegExp): Promise<void> {
    const read = pollUntil(xpath, async () => (await this.elementState(xpath)).text);
    await (typeof text === "string" ? read.toContain(text) : read.toMatch(text));
  }

  async click(xpath: string): Promise<void> {
    await this.tab.click(xpath);
  }

  get asksBeforeLeaving(): boolean {
    return this.tab.asksBeforeLeaving;
  }

  async clickAndStay(xpath: string): Promise<void> {
    await this.tab.clickAndAnswer(xpath, false);
  }

  /** Clicks on something that leaves the page, and leaves. The page must have asked the browser to confirm it. */
  async clickAndLeave(xpath: string): Promise<void> {
    await this.evaluate(() => {
      sessionStorage.removeItem("asked");
      addEventListener("beforeunload", (event) => sessionStorage.setItem("asked", String(event.defaultPrevented)));
    });
    await this.tab.clickAndAnswer(xpath, true);
    await pollUntil("the page asks before leaving", () => this.tryEvaluate(() => sessionStorage.getItem("asked"))).toBe("true");
  }

  /** Replaces the text of a field. */
  async fill(xpath: string, text: string): Promise<void> {
    await this.tab.click(xpath);
    await this.tab.pressControl("a");
    await this.tab.type(text);
  }

  /** Chooses an option of a select by its value. The popup of a select is native, so tests can't click in it. */
  async choose(xpath: string, value: string): Promise<void> {
    const choose = (xpath: string, value: string) => {
      const select = document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue as HTMLSelectElement;
      select.value = value;
      for (const event of ["input", "change"]) select.dispatchEvent(new Event(event, { bubbles: true }));
    };
    await this.tab.evaluate(choose, xpath, value);
  }

  async type(text: string): Promise<void> {
    await this.tab.type(text);
  }

  async press(key: Key): Promise<void> {
    await this.tab.press(key);
  }

  async pressControl(letter: string): Promise<void> {
    await this.tab.pressControl(letter);
  }

  async chooseFile(xpath: string, path: string): Promise<void> {
    await this.tab.chooseFile(xpath, path);
  }

  async back(): Promise<void> {
    await this.tab.back();
  }

  async forward(): Promise<void> {
    await this.tab.forward();
  }

  /** Evaluates a function in the page; `undefined` if the page is being left. */
  private async tryEvaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result | undefined> {
    return this.tab.evaluate(call, ...args).catch(() => undefined);
  }
}
