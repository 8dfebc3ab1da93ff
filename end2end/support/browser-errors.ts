// A test fails on any error or warning in the console, any script error, any violation of the content security policy
// (the browser reports it in the console), and any failed request or response with a status of 400 or above that it has
// not declared as expected.

import type { BrowserContext, ConsoleMessage, Request, Response } from "@playwright/test";

type ExpectedError = { kind: number | "no response"; path: string; happened: boolean };

export class BrowserErrors {
  private readonly scriptErrors: string[] = [];
  private readonly expected: ExpectedError[] = [];
  private readonly consoleMessages: ConsoleMessage[] = [];
  private readonly errorResponses: Response[] = [];
  private readonly failedRequests: Request[] = [];
  private readonly requestedUrls: string[] = [];
  private blocksCode = false;

  /** `noJavaScript`: JavaScript is off. */
  constructor(private readonly noJavaScript: boolean) {}

  /** Watches every page of `context`. */
  watch(context: BrowserContext): void {
    context.on("weberror", (event) => {
      const { name, message, stack } = event.error();
      this.scriptErrors.push(`script error at ${event.page()?.url()}: ${name}: ${message} ${stack}`);
    });
    context.on("console", (message) => {
      if (["error", "warning", "assert"].includes(message.type())) this.consoleMessages.push(message);
    });
    context.on("request", (request) => this.requestedUrls.push(request.url()));
    context.on("requestfailed", (request) => this.failedRequests.push(request));
    context.on("response", (response) => {
      if (response.status() >= 400) this.errorResponses.push(response);
    });
  }

  /** The test expects a response with `status` from a path that starts with `path`. */
  expectStatus(status: number, path: string): void {
    this.expected.push({ kind: status, path, happened: false });
  }

  /** The test expects a request to such a path to fail without a response. */
  expectNoResponse(path: string): void {
    this.expected.push({ kind: "no response", path, happened: false });
  }

  /** The test blocks code of the page, and expects the errors that follow. */
  expectBrokenPage(): void {
    this.blocksCode = true;
  }

  /** The addresses of all requests. */
  get requested(): readonly string[] {
    return this.requestedUrls;
  }

  /** Errors that were not expected, and expected ones that did not happen. */
  unexpected(): string[] {
    const scriptErrors = this.scriptErrors.filter((error) => !this.blocksCode || !/: (RuntimeError|TypeError: Failed to fetch)/.test(error));
    const errorResponses = this.errorResponses.filter((a) => !this.matchExpected(a.status(), a.url()));
    const failedRequests = this.failedRequests.filter((f) => !isCanceled(f) && !this.isUnusedScript(f) && !this.isBlockedCode(f) && !this.matchExpected("no response", f.url()));
    const consoleMessages = this.consoleMessages.filter((c) => !this.isExpected(c));
    return [
      ...scriptErrors,
      ...errorResponses.map((a) => `${a.status()} from ${a.request().method()} ${a.url()}`),
      ...failedRequests.map((f) => `${f.failure()?.errorText} at ${f.method()} ${f.url()}`),
      ...consoleMessages.map((c) => `console ${c.type()}: ${c.text()} (${c.location().url})`),
      ...this.expected.filter((a) => !a.happened).map((a) => `expected, but did not happen: ${a.kind} at ${a.path}`),
    ];
  }

  private matchExpected(kind: number | "no response", url: string): boolean {
    const paths = [url, ...this.redirectSources(url)].map((address) => new URL(address).pathname);
    const matching = this.expected.filter((a) => a.kind === kind && paths.some((path) => path.startsWith(a.path)));
    for (const match of matching) match.happened = true;
    return matching.length > 0;
  }

  /** The action of the form whose errors are shown by the page at `url`: the server redirects there. */
  private redirectSources(url: string): string[] {
    const sources = this.errorResponses.filter((a) => a.url() === url).map((a) => a.request().redirectedFrom()?.url());
    return sources.filter((address) => address !== undefined);
  }

  /** A browser without JavaScript does not fetch scripts, and gives the content security policy as the reason. */
  private isUnusedScript(request: Request): boolean {
    return this.noJavaScript && request.failure()?.errorText === "csp" && new URL(request.url()).pathname.endsWith(".js");
  }

  /** Code that the test blocks. */
  private isBlockedCode(request: Request): boolean {
    return this.blocksCode && /^\/pkg\/(split|chunk)_[^/]*\.wasm$/.test(new URL(request.url()).pathname);
  }

  /** The browser also logs failed requests to the console. */
  private isExpected(message: ConsoleMessage): boolean {
    const text = message.text();
    if (this.blocksCode && /split|Failed to fetch|panicked at|net::ERR_FAILED/.test(text)) return true;
    // Without JavaScript, preloaded scripts are not used.
    if (this.noJavaScript && text.includes(".wasm was preloaded using link preload but not used")) return true;
    if (!text.startsWith("Failed to load resource: ")) return false;
    const status = text.match(/status of (\d+)/)?.[1];
    return this.matchExpected(status ? Number(status) : "no response", message.location().url);
  }
}

/** Whether the browser has canceled the request, because the page was left or no longer needed the response. */
function isCanceled(request: Request): boolean {
  // Prefetches are canceled when another link is more likely, or something has changed.
  if (request.headers()["sec-purpose"]?.startsWith("prefetch")) return true;
  // An audio player cancels a request when it needs another part of the sound.
  if (/^\/sounds\/[^/]+\/phone\.wav$/.test(new URL(request.url()).pathname)) return true;
  // A navigation that becomes a download is canceled.
  if (/^\/batches\/[^/]+\/pins$/.test(new URL(request.url()).pathname)) return request.failure()?.errorText === "net::ERR_ABORTED";
  const isOptional = /^\/(pkg\/|api\/(is_taken|noncompliant_pins|batch_progress|find|session_left|stay_signed_in)$|favicon\.svg$|manifest\.webmanifest$)/.test(new URL(request.url()).pathname);
  return isOptional && request.failure()?.errorText === "net::ERR_ABORTED";
}
