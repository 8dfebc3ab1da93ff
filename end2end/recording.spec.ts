// A recording is there until the server has taken it: whatever is answered, and whoever leaves.

import type { Page } from "@playwright/test";
import { launchOptions } from "./support/environment";
import { open, signIn } from "./support/actions";
import { expect, test } from "./support/test";
import { tone } from "./support/wav";

const microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), ...microphone] }, as: "maya" });

const unique = (what: string) => `${what} ${Date.now() % 1_000_000}`;
const add = (page: Page) => page.getByRole("button", { name: "Add sound" });
const preview = (page: Page) => page.getByLabel("Preview");
const name = (page: Page) => page.getByLabel("Name", { exact: true });

async function openRecorder(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByText("0:02 of 5:00")).toBeVisible();
}

async function record(page: Page): Promise<void> {
  await openRecorder(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(preview(page)).toBeVisible();
}

/** The bytes of what is chosen. */
const chosenFileSize = (page: Page) =>
  page.getByLabel("File").evaluate((input: HTMLInputElement) => input.files?.[0]?.size ?? 0);

test("a recording survives a name that is refused, in the browser and by the server", async ({ page, guard }) => {
  const [taken, free] = [unique("Taken"), unique("Free")];
  await open(page, "/sounds/new");
  await name(page).fill(taken);
  await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
  await add(page).click();
  await expect(page.getByRole("heading", { level: 1, name: taken })).toBeVisible();

  await open(page, "/sounds/new");
  await record(page);
  const bytes = await chosenFileSize(page);
  expect(bytes).toBeGreaterThan(40_000);
  await name(page).fill("x".repeat(65));
  await add(page).click();
  const told = "Name has 65 characters; use at most 64";
  await expect(page.locator("#name-error")).toHaveText(told);
  await expect(page.getByRole("alert").getByRole("link", { name: told })).toBeVisible();
  await expect(page.locator("#problems")).toBeFocused();
  await expect(name(page)).toHaveAttribute("aria-invalid", "true");
  await expect(page).toHaveTitle(/^Error: /);

  await name(page).fill(taken);
  guard.expectStatus(422, "/sounds/new");
  await add(page).click();
  await expect(page.locator("#name-error")).toHaveText(`There is already a sound “${taken}”; choose another name`);
  expect(await chosenFileSize(page)).toBe(bytes);
  await expect(preview(page)).toBeVisible();

  await name(page).fill(free);
  await add(page).click();
  await expect(page.getByRole("heading", { level: 1, name: free })).toBeVisible();
  await expect(page.getByText("Sound added. Mailboxes can use it now.")).toBeVisible();
});

test("what is being recorded is what is added", async ({ page }) => {
  const added = unique("In one go");
  await open(page, "/sounds/new");
  await name(page).fill(added);
  await openRecorder(page);
  await add(page).click();
  await expect(page.getByRole("heading", { level: 1, name: added })).toBeVisible();
  await expect(page.getByText(/Length: 0:0[23]\./)).toBeVisible();
});

test("a recording survives a session that ended and a connection that is lost", async ({ page, context, guard }) => {
  const added = unique("Kept");
  await open(page, "/sounds/new");
  await record(page);
  await name(page).fill(added);
  const trouble = page.getByRole("alert").filter({ hasText: "Not saved" });

  guard.expectNoResponse("/sounds/new");
  await page.route("**/sounds/new", (route) => route.abort("connectionfailed"));
  await add(page).click();
  await expect(trouble).toContainText("Mailroom can’t be reached.");
  await page.unroute("**/sounds/new");

  await context.clearCookies();
  guard.expectStatus(401, "/sounds/new");
  await add(page).click();
  await expect(trouble).toContainText("Your recording or file is still here.");
  const tab = page.waitForEvent("popup");
  await trouble.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "maya");
  await expect(await tab).toHaveURL("/overview");
  await add(page).click();
  await expect(page.getByRole("heading", { level: 1, name: added })).toBeVisible();
});

test("a replacement survives, too", async ({ page, context, guard }) => {
  const added = unique("To replace");
  await open(page, "/sounds/new");
  await name(page).fill(added);
  await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: tone(440, 4) });
  await add(page).click();
  await expect(page.getByRole("heading", { level: 1, name: added })).toBeVisible();
  await open(page, new URL(page.url()).pathname);
  await record(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  guard.expectStatus(401, "/sounds/");
  const replace = page.getByRole("button", { name: "Replace sound" });
  await replace.click();
  await expect(page.getByRole("alert")).toContainText("then return here and select “Replace sound” again.");
  await context.addCookies(cookies);
  await replace.click();
  await expect(page.getByText("Sound replaced. All mailboxes that use it play the new one.")).toBeVisible();
});

test("the browser asks before a recording is left that was not sent", async ({ page }) => {
  const asked: string[] = [];
  let leave = false;
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return leave ? dialog.accept() : dialog.dismiss();
  });
  const way = page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Sounds" });
  await open(page, "/sounds/new");
  await way.click();
  await expect(page).toHaveURL("/sounds");
  expect(asked, "there was nothing to lose").toEqual([]);

  await open(page, "/sounds/new");
  await openRecorder(page);
  await way.click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(preview(page)).toBeVisible();
  await way.click();
  await expect.poll(() => asked.length).toBe(2);
  expect(await chosenFileSize(page)).toBeGreaterThan(40_000);
  leave = true;
  await way.click();
  await expect(page).toHaveURL("/sounds");
  expect(asked.length).toBe(3);
});

test("a file that is refused is no reason to stay", async ({ page }) => {
  page.on("dialog", (dialog) => expect(dialog.type()).toBe("nothing"));
  await open(page, "/sounds/new");
  await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: Buffer.from("<!doctype html>") });
  await expect(page.locator("#file-error")).toContainText("it looks like a web page");
  await add(page).click();
  await expect(page.locator("#file-error")).toContainText("it looks like a web page");
  await page.getByRole("link", { name: "Sounds" }).first().click();
  await expect(page).toHaveURL("/sounds");
});

test("a muted microphone is told, and refuses nothing", async ({ page }) => {
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await real(wanted);
      for (const track of stream.getTracks()) track.enabled = false;
      return stream;
    };
  });
  const added = unique("Silence");
  await open(page, "/sounds/new");
  await record(page);
  await expect(page.locator("#file-error .warning")).toHaveText("The recording is silent. Is the microphone muted?");
  await name(page).fill(added);
  await add(page).click();
  await expect(page.getByRole("heading", { level: 1, name: added })).toBeVisible();
});

test("what can be heard is not warned of", async ({ page }) => {
  await open(page, "/sounds/new");
  await record(page);
  await expect(page.locator("#file-error")).toBeEmpty();
});

test.describe("with a phone in the hand", () => {
  test.use({ as: "rosa", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("who comes to record a greeting finds the recorder first, and the way back", async ({ page }) => {
    await open(page, "/panel");
    await page.getByRole("link", { name: "Record a new greeting" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "New greeting" })).toBeVisible();
    const recorder = page.getByRole("button", { name: "Record" });
    await expect(recorder).toBeInViewport();
    const [first, then] = await Promise.all([recorder.boundingBox(), page.getByLabel("File").boundingBox()]);
    expect(first?.y).toBeLessThan(then?.y ?? 0);
    await expect(page.getByText("or drop a file here")).toBeHidden();
    await expect(page.getByRole("button", { name: "Use as greeting" })).toBeVisible();
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Control panel" }).click();
    await expect(page).toHaveURL("/panel");
  });
});

test("where something can be dropped, it is said", async ({ page }) => {
  await open(page, "/sounds/new");
  await expect(page.getByText("or drop a file here")).toBeVisible();
});
