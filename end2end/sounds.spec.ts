// Sounds: uploaded, recorded with the microphone, played, replaced, and chosen for a mailbox.

import type { Page } from "@playwright/test";
import { viewports } from "./support/viewports";
import { launchOptions } from "./support/environment";
import { mailboxFormButton, waitForMailboxPage, open, row } from "./support/actions";
import { expect, test } from "./support/test";
import { peak, tone } from "./support/wav";

// A fake microphone that hears a beep every second, and needs no permission.
const microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), ...microphone] }, as: "maya" });

const file = (name: string, buffer: Buffer, mimeType = "audio/wav") => ({ name, mimeType, buffer });
const uniqueName = (what: string, noJavaScript: boolean) => `${what} ${noJavaScript ? "plain" : "scripted"} ${Date.now() % 1_000_000}`;

async function expectSoundPage(page: Page, name: string): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page).toHaveURL(/\/sounds\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Plays the beginning of a sound, and returns its duration. */
async function play(page: Page, label: string): Promise<number> {
  const player = page.getByLabel(label, { exact: true });
  await expect(player).toBeVisible();
  return player.evaluate(async (audio: HTMLAudioElement) => {
    audio.muted = true;
    await audio.play();
    await new Promise<void>((resolve) => audio.addEventListener("timeupdate", () => audio.currentTime > 0.3 && resolve()));
    audio.currentTime = audio.duration / 2;
    await new Promise<void>((resolve) => audio.addEventListener("seeked", () => resolve(), { once: true }));
    audio.pause();
    return audio.duration;
  });
}

/** Records this many seconds. Without scripts, a file is uploaded instead. */
async function recordSeconds(page: Page, noJavaScript: boolean, seconds: number): Promise<void> {
  if (noJavaScript) return page.getByLabel("File").setInputFiles(file("greeting.wav", tone(440 / seconds, seconds)));
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByText(`0:0${seconds} of 5:00`)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  expect(await play(page, "Preview")).toBeGreaterThan(seconds - 0.5);
}

test("a sound is uploaded, played, renamed, replaced, and deleted", async ({ page, noJavaScript }) => {
  const name = uniqueName("Opening hours", noJavaScript);
  await open(page, "/sounds");
  await page.getByRole("link", { name: "Add sound" }).click();
  await expect(page.locator("#file-hint")).toContainText("up to 10 MB");
  await page.getByLabel("File").setInputFiles(file(`${name}.wav`, tone(440, 3)));
  await page.getByRole("button", { name: "Add sound" }).click();
  const path = await expectSoundPage(page, name);
  await expect(page.getByText("Sound added. Mailboxes can use it now.")).toBeVisible();
  if (!noJavaScript) expect(await play(page, `Play ${name}`)).toBeCloseTo(3, 1);

  const renamed = `${name}, changed`;
  await page.getByLabel("Name", { exact: true }).fill(renamed);
  await page.getByRole("button", { name: "Rename" }).click();
  await expectSoundPage(page, renamed);
  await page.getByLabel("File").setInputFiles(file("other.wav", tone(660, 5)));
  await page.getByRole("button", { name: "Replace sound" }).click();
  await expect(page.getByText("Sound replaced. All mailboxes that use it play the new one.")).toBeVisible();
  await expect(page.getByText("Length: 0:05.")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(path);

  await page.getByLabel(`Delete ${renamed}`).click();
  await page.getByRole("button", { name: "Delete sound" }).click();
  await expect(page.getByText(`Sound “${renamed}” deleted.`)).toBeVisible();
});

test("a file that is not a sound is rejected with an error below its field", async ({ page, noJavaScript, browserErrors }) => {
  const message = "This file is not a supported sound: it looks like a PNG image; use a WAV or MP3 file";
  await open(page, "/sounds/new");
  const notASound = file("greeting.wav", Buffer.from("\x89PNG\r\n\x1a\n and more", "latin1"));
  await page.getByLabel("File").setInputFiles(notASound);
  if (noJavaScript) {
    browserErrors.expectStatus(422, "/sounds/new");
    await page.getByRole("button", { name: "Add sound" }).click();
    await expect(page.getByRole("alert").getByRole("link", { name: message })).toBeVisible();
  }
  // With scripts, the error is shown when the file is chosen, and again when the form is submitted.
  await expect(page.locator("#file-error")).toHaveText(message);
  await expect(page.getByLabel("File")).toHaveAttribute("aria-invalid", "true");
  if (noJavaScript) return;
  await page.getByRole("button", { name: "Add sound" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([message]);
  await expect(page.locator("#file-error")).toHaveText(message);
  await page.getByLabel("File").setInputFiles(file("Now a sound.wav", tone(440, 2)));
  await expect(page.locator("#file-error")).toBeEmpty();
});

test("a greeting is chosen for a mailbox and played there", async ({ page, noJavaScript }) => {
  // Each project changes its own mailbox.
  const number = noJavaScript ? "2096" : "2048";
  await open(page, `/mailboxes?q=${number}`);
  await row(page, number).getByRole("link", { name: number, exact: true }).click();
  await waitForMailboxPage(page);
  const chosen = noJavaScript ? "Clinic, night" : "Clinic, day";
  await page.getByLabel("Greeting", { exact: true }).selectOption({ label: chosen });
  if (!noJavaScript) expect(await play(page, `Play ${chosen}`)).toBeGreaterThan(1);
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel(`Play ${chosen}`, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "About this sound" }).click();
  await expectSoundPage(page, chosen);
  await expect(page.locator("#used-by")).toContainText(number);
  await expect(page.getByText(/mailbox(es)? uses? this sound; choose another/)).toBeVisible();
});

test.describe("for a user", () => {
  test.use({ as: "tom" });

  test("sounds can be played but not changed", async ({ page, browserErrors }) => {
    await open(page, "/sounds");
    await expect(page.getByRole("link", { name: "Add sound" })).toHaveCount(0);
    await page.getByRole("link", { name: "Alder welcome" }).click();
    await expectSoundPage(page, "Alder welcome");
    await expect(page.getByRole("button", { name: /Rename|Replace|Delete/ })).toHaveCount(0);
    browserErrors.expectStatus(403, "/sounds/new");
    await page.goto("/sounds/new");
    await expect(page.getByRole("heading", { level: 1, name: "Not allowed" })).toBeVisible();
  });
});

test("a file can be dropped", { tag: "@script" }, async ({ page, noJavaScript }) => {
  await open(page, "/sounds/new");
  await expect(page.getByRole("button", { name: "Record" })).toBeVisible();
  const bytes = [...tone(440, 2)];
  const dropped = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], "Dropped.wav", { type: "audio/wav" }));
    return data;
  }, bytes);
  await page.locator(".drop-zone").dispatchEvent("drop", { dataTransfer: dropped });
  expect(await play(page, "Preview")).toBeCloseTo(2, 1);
  const name = uniqueName("Dropped", noJavaScript);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Add sound" }).click();
  await expectSoundPage(page, name);
});

for (const [nth, device] of viewports.entries()) {
  test.describe(device.name, () => {
    test.use({ as: "rosa", ...device.use });

    test("a residential user records a greeting from the control panel and replaces it", async ({ page, noJavaScript }) => {
      const name = uniqueName("Just recorded", noJavaScript);
      await open(page, "/panel");
      // Each run uses its own card.
      const card = page.getByRole("article").nth(noJavaScript ? nth + viewports.length : nth);
      const mailboxName = await card.getByRole("heading").innerText();
      await card.getByRole("link", { name: "Record a new greeting" }).click();
      await recordSeconds(page, noJavaScript, 2);
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByRole("button", { name: "Use as greeting" }).click();
      await expect(page.getByText(`Greeting added. Callers to ${mailboxName} now hear it.`)).toBeVisible();
      await expect(card.getByLabel("Greeting", { exact: true }).locator("option:checked")).toHaveText(name);
      if (!noJavaScript) expect(await play(page, `Play ${name}`)).toBeGreaterThan(1.5);

      // A new recording replaces the same greeting.
      await card.getByRole("link", { name: "About this sound" }).click();
      const path = await expectSoundPage(page, name);
      const phoneAudio = async () => (await page.request.get(`${path}/phone.wav`)).body();
      const first = await phoneAudio();
      expect(peak(first), "the beeps of the fake microphone are audible").toBeGreaterThan(0.05);
      expect(first.length).toBeGreaterThan(1.5 * 16_000);
      await recordSeconds(page, noJavaScript, 1);
      await page.getByRole("button", { name: "Replace sound" }).click();
      await expect(page.getByText("Sound replaced. All mailboxes that use it play the new one.")).toBeVisible();
      expect((await phoneAudio()).equals(first)).toBe(false);
      await expect(page.locator("#used-by")).toContainText(mailboxName);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ as: "rosa", viewport: { width: 360, height: 740 } });

  test("a message explains that the microphone is blocked", { tag: "@script" }, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await open(page, "/sounds/new");
    await page.getByRole("button", { name: "Record" }).click();
    await expect(page.locator("#file-error")).toContainText("The browser can’t use the microphone.");
    await expect(page.getByRole("button", { name: "Record" })).toBeEnabled();
  });
});

test("after the session has ended, a sound is lost only without scripts, and the page says so", async ({ page, context, browserErrors, noJavaScript }) => {
  await open(page, "/sounds/new");
  await page.getByLabel("File").setInputFiles(file("late.wav", tone(440, 2)));
  await context.clearCookies();
  browserErrors.expectStatus(401, "/sounds/new");
  await page.getByRole("button", { name: "Add sound" }).click();
  if (noJavaScript) {
    await expect(page.getByText("The sound was not saved.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in and add it again" })).toHaveAttribute("href", "/sign-in?next=/sounds/new");
    return;
  }
  const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(alert).toContainText("Your recording or file is still here.");
  await expect(alert).toContainText("Sign in in a new tab, then return here and add it again.");
});
