// Somebody in another office: makes and changes mailboxes by plain requests, in a session of their
// own, so that each test has mailboxes that no other test touches.

import { type APIRequest, type APIRequestContext, expect } from "@playwright/test";
import { origin, passwordOf } from "./environment";

/** A mailbox as a test knows it. */
export type Mailbox = { number: string; name: string; uuid: string; path: string };

/** What the form holds when it is opened, and what else a mailbox needs. */
const settings = {
  pin: "194728",
  language: "en-GB",
  timezone: "Europe/London",
  play_order: "oldest",
  announce_time: "off",
  exit_kind: "hangup",
  notify_for: "voicemail",
  owner_email: "off",
  notify_call_opens: "voicemailboxpin",
  pin_required: "on",
  beep: "on",
  // What would lose messages is meant so.
  confirmed: "on",
};

export class MailboxFixture {
  private mailboxCount = 0;

  private constructor(
    private readonly requests: APIRequestContext,
    private readonly workerIndex: number,
  ) {}

  /** Signs in; each worker has an office of its own. */
  static async signIn(request: APIRequest, office: number): Promise<MailboxFixture> {
    const requests = await request.newContext({
      baseURL: origin,
      storageState: { cookies: [], origins: [] },
      extraHTTPHeaders: { accept: "text/html" },
    });
    const form = { username: "nora", password: passwordOf("nora"), next: "" };
    expect((await requests.post("/sign-in", { form, maxRedirects: 0 })).status()).toBe(303);
    return new MailboxFixture(requests, office);
  }

  async dispose(): Promise<void> {
    await this.requests.dispose();
  }

  /** A number that no mailbox has. */
  freeNumber(): string {
    this.mailboxCount += 1;
    return `6${String(this.workerIndex).padStart(3, "0")}${String(this.mailboxCount).padStart(3, "0")}`;
  }

  /** Makes a mailbox of the customer Northwind. */
  async createMailbox(fields: Record<string, string> = {}): Promise<Mailbox> {
    const number = this.freeNumber();
    const name = fields.name ?? `Desk ${number}`;
    const form = { ...settings, key: crypto.randomUUID(), number, ...fields, name };
    const path = await this.post("/mailboxes/new", form);
    return { number, name, path, uuid: path.replace("/mailboxes/", "") };
  }

  /** Changes it: `version` is the one that is stored, and `fields` what becomes of it. */
  async updateMailbox(mailbox: Mailbox, version: number, fields: Record<string, string>): Promise<void> {
    const { number, name, path } = mailbox;
    await this.post(path, { ...settings, pin: "", number, name, version: String(version), ...fields });
  }

  async archiveMailbox(mailbox: Mailbox): Promise<void> {
    await this.post(`${mailbox.path}/archive`, {});
  }

  async setPanel(mailbox: Mailbox, on: boolean): Promise<void> {
    await this.post(`${mailbox.path}/panel`, { on: on ? "on" : "" });
  }

  /** The page at `path` as the server sends it. */
  async getText(path: string): Promise<string> {
    return (await this.requests.get(path)).text();
  }

  private async post(path: string, form: Record<string, string>): Promise<string> {
    const response = await this.requests.post(path, { form, maxRedirects: 0 });
    expect(response.status(), `the clerk's post to ${path}`).toBe(303);
    return response.headers().location ?? "";
  }
}
