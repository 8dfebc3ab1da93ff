// What the tests need from a browser, whatever its protocol.

/** Keys other than characters. */
export type Key = "ArrowDown" | "ArrowUp" | "Enter" | "Escape" | "Tab";

/** A running browser. */
export interface Engine {
  /** Opens a window without cookies or history. */
  window(): Promise<Tab>;
  close(): Promise<void>;
}

/** A window. Elements are located with XPath, which every browser supports. */
export interface Tab {
  /** Opens an address and waits until the page is loaded. */
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Calls a function in the page. Its arguments and its result are JSON. */
  evaluate<Args extends unknown[], Result>(call: (...args: Args) => Result, ...args: Args): Promise<Result>;
  click(xpath: string): Promise<void>;
  /** Whether a test can answer the question whether to leave a page. */
  readonly asksBeforeLeaving: boolean;
  /** Clicks on something that leaves the page, and answers the question whether to leave. */
  clickAndAnswer(xpath: string, leave: boolean): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses Control and a letter. */
  pressControl(letter: string): Promise<void>;
  /** Chooses a file for a file input. */
  chooseFile(xpath: string, path: string): Promise<void>;
  close(): Promise<void>;
}
