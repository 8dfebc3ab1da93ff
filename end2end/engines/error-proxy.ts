// A proxy between the browser and the server that finds errors in any browser: it records each response with a status of
// 400 or above, and adds a script to each page that reports messages in the console, uncaught errors, and violations of
// the content security policy.

import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";

/** The path to which the script reports. */
const REPORT = "/reported-by-the-page";

/** Files whose delivery is delayed. */
type Hold = { paths: RegExp; released: Promise<void>; markRequested: () => void; requested: Promise<void> };

export class ErrorProxy {
  private errors: string[] = [];
  /** Pages that the browser has left, and files whose request it has canceled. */
  private readonly abandonedPaths = new Set<string>();
  /** The last opened page. */
  private page = "";
  private held?: Hold;
  /** Responses that a test expects. */
  private expected: string[] = [];

  private constructor(
    private readonly target: URL,
    private readonly server: Server,
  ) {}

  /** Starts a proxy for the server at this address. */
  static async inFrontOf(address: string): Promise<ErrorProxy> {
    const server = createServer();
    const proxy = new ErrorProxy(new URL(address), server);
    server.on("request", (incoming, outgoing) => void proxy.forward(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  /** The address of the proxy. */
  get origin(): string {
    const address = this.server.address();
    return typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  }

  /** The test expects one response with `status` from this path. */
  expectStatus(status: number, path: string): void {
    this.expected.push(`${status} from POST ${path}`);
  }

  /** Delays such files until the returned function is called. */
  hold(paths: RegExp): () => void {
    const [released, release] = promise();
    const [requested, markRequested] = promise();
    this.held = { paths, released, requested, markRequested };
    return release;
  }

  /** Waits until the browser has requested a delayed file. */
  async waitUntilHeld(): Promise<void> {
    await this.held?.requested;
  }

  /** The errors since the last call. */
  unexpected(): string[] {
    const found = this.errors.filter((error) => !this.isFromLeaving(error));
    found.push(...this.expected.map((errorResponse) => `expected, but did not happen: ${errorResponse}`));
    this.errors = [];
    this.expected = [];
    this.held = undefined;
    this.abandonedPaths.clear();
    return found;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.url === REPORT) return this.receiveReport(incoming, outgoing);
    outgoing.on("close", () => {
      if (outgoing.writableFinished) return;
      this.abandonedPaths.add(incoming.url ?? "");
      if (incoming.headers.referer) this.abandonedPaths.add(new URL(incoming.headers.referer).pathname);
    });
    if (this.held?.paths.test(incoming.url ?? "")) {
      this.held.markRequested();
      await this.held.released;
      if (outgoing.destroyed) return;
    }
    const { hostname, port } = this.target;
    const headers = { ...incoming.headers };
    if (headers.accept?.includes("text/html")) {
      // The script is added to uncompressed pages.
      delete headers["accept-encoding"];
      if (this.page) this.abandonedPaths.add(this.page);
      this.page = new URL(incoming.url ?? "", this.target).pathname;
    }
    const forwarded = request({ hostname, port, method: incoming.method, path: incoming.url, headers }, (upstream) => this.sendResponse(incoming, upstream, outgoing));
    forwarded.on("error", () => outgoing.destroy());
    outgoing.on("close", () => forwarded.destroy());
    incoming.pipe(forwarded);
  }

  private sendResponse(incoming: IncomingMessage, upstream: IncomingMessage, outgoing: ServerResponse): void {
    const status = upstream.statusCode ?? 0;
    if (status >= 400) this.recordErrorResponse(`${status} from ${incoming.method} ${incoming.url}`);
    const nonce = String(upstream.headers["content-security-policy"]).match(/'nonce-([^']+)'/)?.[1];
    if (!nonce || !upstream.headers["content-type"]?.startsWith("text/html")) {
      outgoing.writeHead(status, upstream.headers);
      upstream.pipe(outgoing);
      return;
    }
    const chunks: Buffer[] = [];
    upstream.on("data", (chunk: Buffer) => chunks.push(chunk));
    upstream.on("end", () => {
      const script = `<script nonce="${nonce}">(${report})(${JSON.stringify(REPORT)})</script>`;
      const page = Buffer.concat(chunks).toString("utf8").replace(/<head[^>]*>/, (head) => head + script);
      const { "content-length": _, "transfer-encoding": __, ...headers } = upstream.headers;
      outgoing.writeHead(status, headers);
      outgoing.end(page);
    });
  }

  private recordErrorResponse(errorResponse: string): void {
    const at = this.expected.indexOf(errorResponse);
    if (at < 0) this.errors.push(errorResponse);
    else this.expected.splice(at, 1);
  }

  private receiveReport(incoming: IncomingMessage, outgoing: ServerResponse): void {
    let text = "";
    incoming.setEncoding("utf8").on("data", (part: string) => (text += part));
    incoming.on("end", () => {
      this.errors.push(text);
      outgoing.writeHead(204).end();
    });
  }

  /** Some browsers report a file that is canceled because the page is left as an error of that page. */
  private isFromLeaving(error: string): boolean {
    const mentions = (path: string) => error.endsWith(`(${path})`) || (path.startsWith("/pkg/") && error.includes(path));
    return ABORTED_LOAD.test(error) && [...this.abandonedPaths].some(mentions);
  }
}

/** What browsers report when a part of a page is not loaded. */
const ABORTED_LOAD =
  /dynamically imported module|Load failed|NetworkError|load callback should succeed|RuntimeError|cannot be loaded <link rel="(module)?preload"/;

/** A promise, and the function that resolves it. */
function promise(): [Promise<void>, () => void] {
  let resolvePromise = () => {};
  return [new Promise<void>((resolve) => (resolvePromise = resolve)), () => resolvePromise()];
}

/** Runs in the page. */
function report(to: string): void {
  const send = (what: string) => navigator.sendBeacon(to, `${what} (${location.pathname})`);
  for (const kind of ["error", "warn"] as const) {
    const original = console[kind].bind(console);
    console[kind] = (...args: unknown[]) => {
      send(`console ${kind}: ${args.map(String).join(" ")}`);
      original(...args);
    };
  }
  addEventListener("error", (event) => {
    const element = event.target instanceof Element ? event.target.outerHTML : "";
    send(`script error: ${event.message ?? "cannot be loaded"} ${event.error?.stack ?? element}`);
  }, true);
  addEventListener("unhandledrejection", (event) => send(`unhandled rejection: ${event.reason} ${event.reason?.stack ?? ""}`));
  addEventListener("securitypolicyviolation", (event) => send(`blocked by the policy: ${event.effectiveDirective} ${event.blockedURI}`));
}
