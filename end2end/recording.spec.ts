// A recording is kept until the server has accepted it.

import type { Page } from "@playwright/test";
import { launchOptions } from "./support/environment";
import { open, signIn } from "./support/actions";
import { expect, test } from "./support/test";
import { tone } from "./support/wav";

const microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), ...microphone] }, as: "maya" });

const uniqueName = (what: string) => `${what} ${Date.now() % 1_000_000}`;
const addButton = (page: Page) => page.getByRole("button", { name: "Add sound" });
const preview = (page: Page) => page.getByLabel("Preview");
const name = (page: Page) => page.getByLabel("Name", { exact: true });

async function startRecording(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByText("0:02 of 5:00")).toBeVisible();
}

async function record(page: Page): Promise<void> {
  await startRecording(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(preview(page)).toBeVisible();
}

/** The size of the chosen file in bytes. */
const chosenFileSize = (page: Page) =>
  page.getByLabel("File").evaluate((input: HTMLInputElement) => input.files?.[0]?.size ?? 0);

test("a recording is kept if its name is rejected, by the browser or the server", async ({ page, browserErrors }) => {
  const [takenName, freeName] = [uniqueName("Taken"), uniqueName("Free")];
  await open(page, "/sounds/new");
  await name(page).fill(takenName);
  await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: tone(440, 2) });
  await addButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: takenName })).toBeVisible();

  await open(page, "/sounds/new");
  await record(page);
  const bytes = await chosenFileSize(page);
  expect(bytes).toBeGreaterThan(40_000);
  await name(page).fill("x".repeat(65));
  await addButton(page).click();
  const message = "Name has 65 characters; use at most 64";
  await expect(page.locator("#name-error")).toHaveText(message);
  await expect(page.getByRole("alert").getByRole("link", { name: message })).toBeVisible();
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(name(page)).toHaveAttribute("aria-invalid", "true");
  await expect(page).toHaveTitle(/^Error: /);

  await name(page).fill(takenName);
  browserErrors.expectStatus(422, "/sounds/new");
  await addButton(page).click();
  await expect(page.locator("#name-error")).toHaveText(`There is already a sound “${takenName}”; choose another name`);
  expect(await chosenFileSize(page)).toBe(bytes);
  await expect(preview(page)).toBeVisible();

  await name(page).fill(freeName);
  await addButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: freeName })).toBeVisible();
  await expect(page.getByText("Sound added. Mailboxes can use it now.")).toBeVisible();
});

test("a recording can be added while it is running", async ({ page }) => {
  const soundName = uniqueName("In one go");
  await open(page, "/sounds/new");
  await name(page).fill(soundName);
  await startRecording(page);
  await addButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: soundName })).toBeVisible();
  await expect(page.getByText(/Length: 0:0[23]\./)).toBeVisible();
});

test("a recording is kept if the session has ended or the connection is lost", async ({ page, context, browserErrors }) => {
  const soundName = uniqueName("Kept");
  await open(page, "/sounds/new");
  await record(page);
  await name(page).fill(soundName);
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });

  browserErrors.expectNoResponse("/sounds/new");
  await page.route("**/sounds/new", (route) => route.abort("connectionfailed"));
  await addButton(page).click();
  await expect(alert).toContainText("Mailroom can’t be reached.");
  await page.unroute("**/sounds/new");

  await context.clearCookies();
  browserErrors.expectStatus(401, "/sounds/new");
  await addButton(page).click();
  await expect(alert).toContainText("Your recording or file is still here.");
  const tab = page.waitForEvent("popup");
  await alert.getByRole("link", { name: "Sign in in a new tab" }).click();
  await signIn(await tab, "maya");
  await expect(await tab).toHaveURL("/overview");
  await addButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: soundName })).toBeVisible();
});

test("a replacement recording is kept if the session has ended", async ({ page, context, browserErrors }) => {
  const soundName = uniqueName("To replace");
  await open(page, "/sounds/new");
  await name(page).fill(soundName);
  await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: tone(440, 4) });
  await addButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: soundName })).toBeVisible();
  await open(page, new URL(page.url()).pathname);
  await record(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  browserErrors.expectStatus(401, "/sounds/");
  const replace = page.getByRole("button", { name: "Replace sound" });
  await replace.click();
  await expect(page.getByRole("alert")).toContainText("then return here and select “Replace sound” again.");
  await context.addCookies(cookies);
  await replace.click();
  await expect(page.getByText("Sound replaced. All mailboxes that use it play the new one.")).toBeVisible();
});

test("the browser asks before an unsaved recording is discarded", async ({ page }) => {
  const dialogs: string[] = [];
  let leave = false;
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    return leave ? dialog.accept() : dialog.dismiss();
  });
  const soundsLink = page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Sounds" });
  await open(page, "/sounds/new");
  await soundsLink.click();
  await expect(page).toHaveURL("/sounds");
  expect(dialogs, "nothing was unsaved").toEqual([]);

  await open(page, "/sounds/new");
  await startRecording(page);
  await soundsLink.click();
  await expect.poll(() => dialogs).toEqual(["beforeunload"]);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(preview(page)).toBeVisible();
  await soundsLink.click();
  await expect.poll(() => dialogs.length).toBe(2);
  expect(await chosenFileSize(page)).toBeGreaterThan(40_000);
  leave = true;
  await soundsLink.click();
  await expect(page).toHaveURL("/sounds");
  expect(dialogs.length).toBe(3);
});

test("the browser does not ask because of a rejected file", async ({ page }) => {
  page.on("dialog", (dialog) => expect(dialog.type()).toBe("nothing"));
  await open(page, "/sounds/new");
  await page.getByLabel("File").setInputFiles({ name: "a.wav", mimeType: "audio/wav", buffer: Buffer.from("<!doctype html>") });
  await expect(page.locator("#file-error")).toContainText("it looks like a web page");
  await addButton(page).click();
  await expect(page.locator("#file-error")).toContainText("it looks like a web page");
  await page.getByRole("link", { name: "Sounds" }).first().click();
  await expect(page).toHaveURL("/sounds");
});

test("a silent recording shows a warning but can be added", async ({ page }) => {
  await page.addInitScript(() => {
    const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await getUserMedia(constraints);
      for (const track of stream.getTracks()) track.enabled = false;
      return stream;
    };
  });
  const soundName = uniqueName("Silence");
  await open(page, "/sounds/new");
  await record(page);
  await expect(page.locator("#file-error .warning")).toHaveText("The recording is silent. Is the microphone muted?");
  await name(page).fill(soundName);
  await addButton(page).click();
  await expect(page.getByRole("heading", { level: 1, name: soundName })).toBeVisible();
});

test("a recording with sound shows no warning", async ({ page }) => {
  await open(page, "/sounds/new");
  await record(page);
  await expect(page.locator("#file-error")).toBeEmpty();
});

test.describe("on a phone", () => {
  test.use({ as: "rosa", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("recording a greeting starts with the recorder and links back to the control panel", async ({ page }) => {
    await open(page, "/panel");
    await page.getByRole("link", { name: "Record a new greeting" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "New greeting" })).toBeVisible();
    const recorder = page.getByRole("button", { name: "Record" });
    await expect(recorder).toBeInViewport();
    const [recorderBox, fileBox] = await Promise.all([recorder.boundingBox(), page.getByLabel("File").boundingBox()]);
    expect(recorderBox?.y).toBeLessThan(fileBox?.y ?? 0);
    await expect(page.getByText("You can also drop a file here.")).toBeHidden();
    await expect(page.getByRole("button", { name: "Use as greeting" })).toBeVisible();
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Control panel" }).click();
    await expect(page).toHaveURL("/panel");
  });
});

test("the page says that files can be dropped", async ({ page }) => {
  await open(page, "/sounds/new");
  await expect(page.getByText("You can also drop a file here.")).toBeVisible();
});
