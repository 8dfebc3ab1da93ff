// Creates and changes mailboxes with plain requests in a separate session, so that each test has its own mailboxes.

import { type APIRequest, type APIRequestContext, expect } from "@playwright/test";
import { origin, passwordOf } from "./environment";

/** A mailbox of a test. */
export type Mailbox = { number: string; name: string; uuid: string; path: string };

/** The initial values of the form, and what else a mailbox needs. */
const defaults = {
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
  // Settings that would lose messages are intended.
  confirmed: "on",
};

export class MailboxFixture {
  private mailboxCount = 0;

  private constructor(
    private readonly requests: APIRequestContext,
    private readonly workerIndex: number,
  ) {}

  /** Signs in. The index of the worker is part of the mailbox numbers, so that they are unique. */
  static async signIn(request: APIRequest, workerIndex: number): Promise<MailboxFixture> {
    const requests = await request.newContext({
      baseURL: origin,
      storageState: { cookies: [], origins: [] },
      extraHTTPHeaders: { accept: "text/html" },
    });
    const form = { username: "nora", password: passwordOf("nora"), next: "" };
    expect((await requests.post("/sign-in", { form, maxRedirects: 0 })).status()).toBe(303);
    return new MailboxFixture(requests, workerIndex);
  }

  async dispose(): Promise<void> {
    await this.requests.dispose();
  }

  /** A number that is not in use. */
  freeNumber(): string {
    this.mailboxCount += 1;
    return `6${String(this.workerIndex).padStart(3, "0")}${String(this.mailboxCount).padStart(3, "0")}`;
  }

  /** Creates a mailbox of the customer Northwind. */
  async createMailbox(fields: Record<string, string> = {}): Promise<Mailbox> {
    const number = this.freeNumber();
    const name = fields.name ?? `Desk ${number}`;
    const form = { ...defaults, key: crypto.randomUUID(), number, ...fields, name };
    const path = await this.post("/mailboxes/new", form);
    return { number, name, path, uuid: path.replace("/mailboxes/", "") };
  }

  /** Sets these fields of a mailbox, whose stored version is `version`. */
  async updateMailbox(mailbox: Mailbox, version: number, fields: Record<string, string>): Promise<void> {
    const { number, name, path } = mailbox;
    await this.post(path, { ...defaults, pin: "", number, name, version: String(version), ...fields });
  }

  async archiveMailbox(mailbox: Mailbox): Promise<void> {
    await this.post(`${mailbox.path}/archive`, {});
  }

  async setPanel(mailbox: Mailbox, on: boolean): Promise<void> {
    await this.post(`${mailbox.path}/panel`, { on: on ? "on" : "" });
  }

  /** The HTML of the page at `path`. */
  async getText(path: string): Promise<string> {
    return (await this.requests.get(path)).text();
  }

  private async post(path: string, form: Record<string, string>): Promise<string> {
    const response = await this.requests.post(path, { form, maxRedirects: 0 });
    expect(response.status(), `POST ${path}`).toBe(303);
    return response.headers().location ?? "";
  }
}
