// Nothing may go wrong unnoticed: a test fails on any error or warning in the console, any script
// error, any breach of the content security policy (the browser reports it in the console), any
// failed request and any answer of 400 or above that the test has not announced.

import type { BrowserContext, ConsoleMessage, Request, Response } from "@playwright/test";

type Announced = { what: number | "no answer"; path: string; met: boolean };

export class BrowserErrors {
  private readonly faults: string[] = [];
  private readonly expected: Announced[] = [];
  private readonly complaints: ConsoleMessage[] = [];
  private readonly answers: Response[] = [];
  private readonly failures: Request[] = [];
  private readonly addresses: string[] = [];
  private broken = false;

  /** `plain`: the browser runs no script. */
  constructor(private readonly plain: boolean) {}

  /** Watches every page of `context`. */
  watch(context: BrowserContext): void {
    context.on("weberror", (event) => {
      const { name, message, stack } = event.error();
      this.faults.push(`script error at ${event.page()?.url()}: ${name}: ${message} ${stack}`);
    });
    context.on("console", (message) => {
      if (["error", "warning", "assert"].includes(message.type())) this.complaints.push(message);
    });
    context.on("request", (request) => this.addresses.push(request.url()));
    context.on("requestfailed", (request) => this.failures.push(request));
    context.on("response", (response) => {
      if (response.status() >= 400) this.answers.push(response);
    });
  }

  /** The test means to be answered with `status` at a path that begins so. It must happen. */
  expectStatus(status: number, path: string): void {
    this.expected.push({ what: status, path, met: false });
  }

  /** The test means to keep a request to such a path from being answered. It must happen. */
  expectNoResponse(path: string): void {
    this.expected.push({ what: "no answer", path, met: false });
  }

  /** The test means to keep a part of the page from being loaded, which the page then cannot do without complaint. */
  expectBrokenPage(): void {
    this.broken = true;
  }

  /** Every address that was asked for. */
  get requested(): readonly string[] {
    return this.addresses;
  }

  /** What went wrong and was not announced, and what was announced and did not happen. */
  unexpected(): string[] {
    const faults = this.faults.filter((fault) => !this.broken || !/: (RuntimeError|TypeError: Failed to fetch)/.test(fault));
    const answers = this.answers.filter((a) => !this.meets(a.status(), a.url()));
    const failures = this.failures.filter((f) => !abandoned(f) && !this.needless(f) && !this.kept(f) && !this.meets("no answer", f.url()));
    const complaints = this.complaints.filter((c) => !this.isExpected(c));
    return [
      ...faults,
      ...answers.map((a) => `${a.status()} from ${a.request().method()} ${a.url()}`),
      ...failures.map((f) => `${f.failure()?.errorText} at ${f.method()} ${f.url()}`),
      ...complaints.map((c) => `console ${c.type()}: ${c.text()} (${c.location().url})`),
      ...this.expected.filter((a) => !a.met).map((a) => `announced, but did not happen: ${a.what} at ${a.path}`),
    ];
  }

  private meets(what: number | "no answer", url: string): boolean {
    const paths = [url, ...this.sentTo(url)].map((address) => new URL(address).pathname);
    const fitting = this.expected.filter((a) => a.what === what && paths.some((path) => path.startsWith(a.path)));
    for (const one of fitting) one.met = true;
    return fitting.length > 0;
  }

  /** Where the form was sent whose refusal is told by the page at `url`: the server leads from one to the other. */
  private sentTo(url: string): string[] {
    const sent = this.answers.filter((a) => a.url() === url).map((a) => a.request().redirectedFrom()?.url());
    return sent.filter((address) => address !== undefined);
  }

  /** A browser that runs no script refuses to fetch one, and gives the policy as its reason. */
  private needless(request: Request): boolean {
    return this.plain && request.failure()?.errorText === "csp" && new URL(request.url()).pathname.endsWith(".js");
  }

  /** A part of the page that the test keeps from being loaded. */
  private kept(request: Request): boolean {
    return this.broken && /^\/pkg\/(split|chunk)_[^/]*\.wasm$/.test(new URL(request.url()).pathname);
  }

  /** The browser repeats in the console what was answered. */
  private isExpected(message: ConsoleMessage): boolean {
    const text = message.text();
    if (this.broken && /split|Failed to fetch|panicked at|net::ERR_FAILED/.test(text)) return true;
    // Nothing uses what was loaded in advance for scripts where none run.
    if (this.plain && text.includes(".wasm was preloaded using link preload but not used")) return true;
    if (!text.startsWith("Failed to load resource: ")) return false;
    const status = text.match(/status of (\d+)/)?.[1];
    return this.meets(status ? Number(status) : "no answer", message.location().url);
  }
}

/** A browser that leaves a page gives up what only that page wanted to have or to know. */
function abandoned(request: Request): boolean {
  // What was fetched ahead is given up when something else is likelier, or has changed.
  if (request.headers()["sec-purpose"]?.startsWith("prefetch")) return true;
  // A player gives up the rest of a sound when another part is asked for.
  if (/^\/sounds\/[^/]+\/phone\.wav$/.test(new URL(request.url()).pathname)) return true;
  // A browser gives up the page that turns out to be a file to keep.
  if (/^\/batches\/[^/]+\/pins$/.test(new URL(request.url()).pathname)) return request.failure()?.errorText === "net::ERR_ABORTED";
  const forPage = /^\/(pkg\/|api\/(is_taken|unfit_pins|batch_progress|find|session_left|stay_signed_in)$|favicon\.svg$|manifest\.webmanifest$)/.test(new URL(request.url()).pathname);
  return forPage && request.failure()?.errorText === "net::ERR_ABORTED";
}
