// What the journeys need of a browser, whichever protocol it speaks.

/** Keys that are no character. */
export type Key = "ArrowDown" | "ArrowUp" | "Enter" | "Escape" | "Tab";

/** A browser that is running. */
export interface Engine {
  /** Opens a window in which nobody has been before. */
  window(): Promise<Tab>;
  close(): Promise<void>;
}

/** A window. Elements are named by XPath, which every browser understands. */
export interface Tab {
  /** Opens an address and waits until the page is there. */
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Calls a function in the page. What goes in and comes out is JSON. */
  evaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result>;
  click(xpath: string): Promise<void>;
  /** Whether somebody can answer when the browser asks whether to leave a page. */
  readonly asksBeforeLeaving: boolean;
  /** Clicks on what leads away from the page; when the browser asks whether to leave, this is the answer. */
  clickAndAnswer(xpath: string, leave: boolean): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses a key of a letter together with Control. */
  pressControl(letter: string): Promise<void>;
  /** Chooses a file of this machine for a file input. */
  chooseFile(xpath: string, path: string): Promise<void>;
  close(): Promise<void>;
}
