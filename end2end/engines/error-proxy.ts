// Between the browser and the server, so that nothing goes wrong unnoticed in any engine: notes each answer of 400 or
// above, and puts a script in front of those of each page that reports what the page puts into the console, what no
// script has caught, and what the content security policy has refused.

import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";

/** Where the script reports to. */
const REPORT = "/reported-by-the-page";

/** Files that are not handed out now. */
type Held = { paths: RegExp; until: Promise<void>; meet: () => void; met: Promise<void> };

export class ErrorProxy {
  private errors: string[] = [];
  /** What the browser has left: pages, and files that it no longer wanted. */
  private readonly abandonedPaths = new Set<string>();
  /** The page that it opened last. */
  private page = "";
  private held?: Held;
  /** Refusals that a journey means to meet. */
  private expected: string[] = [];

  private constructor(
    private readonly behind: URL,
    private readonly server: Server,
  ) {}

  /** Stands in front of the server at this address. */
  static async inFrontOf(address: string): Promise<ErrorProxy> {
    const server = createServer();
    const watch = new ErrorProxy(new URL(address), server);
    server.on("request", (asked, answer) => void watch.forward(asked, answer));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return watch;
  }

  /** Where the browser finds the server. */
  get origin(): string {
    const address = this.server.address();
    return typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  }

  /** The journey means to be answered once with `status` by this path. It must happen. */
  expectStatus(status: number, path: string): void {
    this.expected.push(`${status} from POST ${path}`);
  }

  /** Keeps such files from the browser until the function that is returned is called. */
  hold(paths: RegExp): () => void {
    const [until, letGo] = promise();
    const [met, meet] = promise();
    this.held = { paths, until, met, meet };
    return letGo;
  }

  /** Waits until the browser has asked for a file that is held. */
  async waitUntilHeld(): Promise<void> {
    await this.held?.met;
  }

  /** What went wrong since it was last asked for. */
  unexpected(): string[] {
    const found = this.errors.filter((fault) => !this.isFromLeaving(fault));
    found.push(...this.expected.map((refusal) => `announced, but did not happen: ${refusal}`));
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

  private async forward(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (asked.url === REPORT) return this.receiveReport(asked, answer);
    answer.on("close", () => {
      if (answer.writableFinished) return;
      this.abandonedPaths.add(asked.url ?? "");
      if (asked.headers.referer) this.abandonedPaths.add(new URL(asked.headers.referer).pathname);
    });
    if (this.held?.paths.test(asked.url ?? "")) {
      this.held.meet();
      await this.held.until;
      if (answer.destroyed) return;
    }
    const { hostname, port } = this.behind;
    const headers = { ...asked.headers };
    if (headers.accept?.includes("text/html")) {
      // A page is to be read.
      delete headers["accept-encoding"];
      if (this.page) this.abandonedPaths.add(this.page);
      this.page = new URL(asked.url ?? "", this.behind).pathname;
    }
    const onward = request({ hostname, port, method: asked.method, path: asked.url, headers }, (got) => this.sendResponse(asked, got, answer));
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    asked.pipe(onward);
  }

  private sendResponse(asked: IncomingMessage, got: IncomingMessage, answer: ServerResponse): void {
    const status = got.statusCode ?? 0;
    if (status >= 400) this.refused(`${status} from ${asked.method} ${asked.url}`);
    const nonce = String(got.headers["content-security-policy"]).match(/'nonce-([^']+)'/)?.[1];
    if (!nonce || !got.headers["content-type"]?.startsWith("text/html")) {
      answer.writeHead(status, got.headers);
      got.pipe(answer);
      return;
    }
    const chunks: Buffer[] = [];
    got.on("data", (chunk: Buffer) => chunks.push(chunk));
    got.on("end", () => {
      const script = `<script nonce="${nonce}">(${report})(${JSON.stringify(REPORT)})</script>`;
      const page = Buffer.concat(chunks).toString("utf8").replace(/<head[^>]*>/, (head) => head + script);
      const { "content-length": _, "transfer-encoding": __, ...headers } = got.headers;
      answer.writeHead(status, headers);
      answer.end(page);
    });
  }

  private refused(refusal: string): void {
    const at = this.expected.indexOf(refusal);
    if (at < 0) this.errors.push(refusal);
    else this.expected.splice(at, 1);
  }

  private receiveReport(asked: IncomingMessage, answer: ServerResponse): void {
    let text = "";
    asked.setEncoding("utf8").on("data", (part: string) => (text += part));
    asked.on("end", () => {
      this.errors.push(text);
      answer.writeHead(204).end();
    });
  }

  /** To give up a file because the page is left is a fault of the page to some browsers, and ends the part that waits. */
  private isFromLeaving(fault: string): boolean {
    const isOf = (path: string) => fault.endsWith(`(${path})`) || (path.startsWith("/pkg/") && fault.includes(path));
    return ABORTED_LOAD.test(fault) && [...this.abandonedPaths].some(isOf);
  }
}

/** What a page says when a part of it does not come. */
const ABORTED_LOAD =
  /dynamically imported module|Load failed|NetworkError|load callback should succeed|RuntimeError|cannot be loaded <link rel="(module)?preload"/;

/** A promise, and what fulfils it. */
function promise(): [Promise<void>, () => void] {
  let fulfil = () => {};
  return [new Promise<void>((resolve) => (fulfil = resolve)), () => fulfil()];
}

/** Runs in the page. */
function report(to: string): void {
  const tell = (what: string) => navigator.sendBeacon(to, `${what} (${location.pathname})`);
  for (const kind of ["error", "warn"] as const) {
    const original = console[kind].bind(console);
    console[kind] = (...said: unknown[]) => {
      tell(`console ${kind}: ${said.map(String).join(" ")}`);
      original(...said);
    };
  }
  addEventListener("error", (event) => {
    const element = event.target instanceof Element ? event.target.outerHTML : "";
    tell(`script error: ${event.message ?? "cannot be loaded"} ${event.error?.stack ?? element}`);
  }, true);
  addEventListener("unhandledrejection", (event) => tell(`unhandled rejection: ${event.reason} ${event.reason?.stack ?? ""}`));
  addEventListener("securitypolicyviolation", (event) => tell(`refused by the policy: ${event.effectiveDirective} ${event.blockedURI}`));
}
