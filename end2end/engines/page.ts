// A page as a person meets it: what is on it is found by its name, and waited for.

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

/** What can be read of an element. */
export type ElementState = { shown: boolean; focused: boolean; text: string; value: string; attributes: Record<string, string> };

const nowhere: ElementState = { shown: false, focused: false, text: "", value: "", attributes: {} };

/** Asks again and again until it is so; often, for what is asked may not last. */
const pollUntil = <T>(message: string, ask: () => Promise<T>) => expect.poll(ask, { message, intervals: [50, 100] });

export class Page {
  constructor(
    private readonly tab: Tab,
    private readonly origin: string,
  ) {}

  /** Opens a page and waits until everything that moves on it is awake. */
  async open(path: string): Promise<void> {
    await this.tab.goto(this.origin + path);
    await this.waitForHydration();
  }

  async waitForHydration(): Promise<void> {
    const asleep = () => document.querySelectorAll(":is(leptos-island form, [data-wakes]):not([data-ready])").length;
    await pollUntil("the page wakes", () => this.ask(asleep)).toBe(0);
  }

  /** Waits until the page has this path and query. */
  async waitForPath(path: string | RegExp): Promise<void> {
    const here = pollUntil("the address", () => this.path());
    await (typeof path === "string" ? here.toBe(path) : here.toMatch(path));
  }

  async path(): Promise<string> {
    return (await this.ask(() => location.pathname + location.search)) ?? "";
  }

  async title(): Promise<string> {
    return (await this.ask(() => document.title)) ?? "";
  }

  /** Calls a function in the page. */
  async evaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return this.tab.evaluate(call, ...args);
  }

  /** What can be read of an element now. */
  async elementState(xpath: string): Promise<ElementState> {
    const look = (xpath: string) => {
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
    return (await this.ask(look, xpath)) ?? nowhere;
  }

  /** Waits until an element looks so. */
  async expect(xpath: string, look: Partial<ElementState>): Promise<void> {
    await pollUntil(xpath, () => this.elementState(xpath)).toMatchObject(look);
  }

  /** Waits until an attribute of an element has this value. */
  async expectAttribute(xpath: string, attribute: string, value: string): Promise<void> {
    await pollUntil(`${attribute} of ${xpath}`, async () => (await this.elementState(xpath)).attributes[attribute]).toBe(value);
  }

  /** Waits until an element is there and its text is like this. */
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

  /** Clicks on what leads away, and leaves. The page must have wanted that the browser asks. */
  async clickAndLeave(xpath: string): Promise<void> {
    await this.evaluate(() => {
      sessionStorage.removeItem("asked");
      addEventListener("beforeunload", (event) => sessionStorage.setItem("asked", String(event.defaultPrevented)));
    });
    await this.tab.clickAndAnswer(xpath, true);
    await pollUntil("the page asks", () => this.ask(() => sessionStorage.getItem("asked"))).toBe("true");
  }

  /** Types this into a field, in place of what is there. */
  async fill(xpath: string, text: string): Promise<void> {
    await this.tab.click(xpath);
    await this.tab.pressControl("a");
    await this.tab.type(text);
  }

  /** Chooses an option of a select by its value. Its list is the system's own, which no protocol reaches. */
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

  /** Asks the page something; it does not answer while it is being left. */
  private async ask<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result | undefined> {
    return this.tab.evaluate(call, ...args).catch(() => undefined);
  }
}
