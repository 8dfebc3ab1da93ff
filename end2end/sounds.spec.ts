// Sounds: sent, recorded with the microphone, played, replaced, and chosen for a mailbox.

import type { Page } from "@playwright/test";
import { viewports } from "./support/viewports";
import { launchOptions } from "./support/environment";
import { mailboxFormButton, waitForMailboxPage, open, row } from "./support/actions";
import { expect, test } from "./support/test";
import { peak, tone } from "./support/wav";

// A microphone that hears a beep every second, and nobody who has to allow it.
const microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
test.use({ launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), ...microphone] }, as: "maya" });

const file = (name: string, buffer: Buffer, mimeType = "audio/wav") => ({ name, mimeType, buffer });
const unique = (what: string, plain: boolean) => `${what} ${plain ? "plain" : "scripted"} ${Date.now() % 1_000_000}`;

async function onSound(page: Page, name: string): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page).toHaveURL(/\/sounds\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Plays it to the end of its first half second, and says how long it lasts. */
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

/** Records so many seconds; without scripts nothing records, and a file is sent. */
async function recordSeconds(page: Page, plain: boolean, seconds: number): Promise<void> {
  if (plain) return page.getByLabel("File").setInputFiles(file("greeting.wav", tone(440 / seconds, seconds)));
  await page.getByRole("button", { name: "Record" }).click();
  await expect(page.getByText(`0:0${seconds} of 5:00`)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  expect(await play(page, "Preview")).toBeGreaterThan(seconds - 0.5);
}

test("a file becomes a sound that is played, renamed, replaced and deleted", async ({ page, plain }) => {
  const name = unique("Opening hours", plain);
  await open(page, "/sounds");
  await page.getByRole("link", { name: "Add sound" }).click();
  await expect(page.locator("#file-hint")).toContainText("up to 10 MB");
  await page.getByLabel("File").setInputFiles(file(`${name}.wav`, tone(440, 3)));
  await page.getByRole("button", { name: "Add sound" }).click();
  const path = await onSound(page, name);
  await expect(page.getByText("Sound added. Mailboxes can use it now.")).toBeVisible();
  if (!plain) expect(await play(page, `Play ${name}`)).toBeCloseTo(3, 1);

  const renamed = `${name}, changed`;
  await page.getByLabel("Name", { exact: true }).fill(renamed);
  await page.getByRole("button", { name: "Rename" }).click();
  await onSound(page, renamed);
  await page.getByLabel("File").setInputFiles(file("other.wav", tone(660, 5)));
  await page.getByRole("button", { name: "Replace sound" }).click();
  await expect(page.getByText("Sound replaced. All mailboxes that use it play the new one.")).toBeVisible();
  await expect(page.getByText("Length: 0:05.")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(path);

  await page.getByLabel(`Delete ${renamed}`).click();
  await page.getByRole("button", { name: "Delete sound" }).click();
  await expect(page.getByText(`Sound “${renamed}” deleted.`)).toBeVisible();
});

test("a file that is no sound is refused below its field", async ({ page, plain, guard }) => {
  const told = "This file is not a supported sound: it looks like a PNG image; use a WAV or MP3 file";
  await open(page, "/sounds/new");
  const lie = file("greeting.wav", Buffer.from("\x89PNG\r\n\x1a\n and more", "latin1"));
  await page.getByLabel("File").setInputFiles(lie);
  if (plain) {
    guard.expectStatus(422, "/sounds/new");
    await page.getByRole("button", { name: "Add sound" }).click();
    await expect(page.getByRole("alert").getByRole("link", { name: told })).toBeVisible();
  }
  // With a script it is told before anything is sent, and again when it is to be sent all the same.
  await expect(page.locator("#file-error")).toHaveText(told);
  await expect(page.getByLabel("File")).toHaveAttribute("aria-invalid", "true");
  if (plain) return;
  await page.getByRole("button", { name: "Add sound" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([told]);
  await expect(page.locator("#file-error")).toHaveText(told);
  await page.getByLabel("File").setInputFiles(file("Now a sound.wav", tone(440, 2)));
  await expect(page.locator("#file-error")).toBeEmpty();
});

test("a sound is chosen for a mailbox and played there", async ({ page, plain }) => {
  // Each project changes a mailbox of its own.
  const number = plain ? "2096" : "2048";
  await open(page, `/mailboxes?q=${number}`);
  await row(page, number).getByRole("link", { name: number, exact: true }).click();
  await waitForMailboxPage(page);
  const chosen = plain ? "Clinic, night" : "Clinic, day";
  await page.getByLabel("Greeting", { exact: true }).selectOption({ label: chosen });
  if (!plain) expect(await play(page, `Play ${chosen}`)).toBeGreaterThan(1);
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel(`Play ${chosen}`, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "About this sound" }).click();
  await onSound(page, chosen);
  await expect(page.locator("#used")).toContainText(number);
  await expect(page.getByText(/mailbox(es)? uses? this sound; choose another/)).toBeVisible();
});

test.describe("for a user", () => {
  test.use({ as: "tom" });

  test("sounds are there to hear, not to change", async ({ page, guard }) => {
    await open(page, "/sounds");
    await expect(page.getByRole("link", { name: "Add sound" })).toHaveCount(0);
    await page.getByRole("link", { name: "Alder welcome" }).click();
    await onSound(page, "Alder welcome");
    await expect(page.getByRole("button", { name: /Rename|Replace|Delete/ })).toHaveCount(0);
    guard.expectStatus(403, "/sounds/new");
    await page.goto("/sounds/new");
    await expect(page.getByRole("heading", { level: 1, name: "Not allowed" })).toBeVisible();
  });
});

test("a file is dropped", { tag: "@script" }, async ({ page, plain }) => {
  await open(page, "/sounds/new");
  await expect(page.getByRole("button", { name: "Record" })).toBeVisible();
  const bytes = [...tone(440, 2)];
  const dropped = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], "Dropped.wav", { type: "audio/wav" }));
    return data;
  }, bytes);
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer: dropped });
  expect(await play(page, "Preview")).toBeCloseTo(2, 1);
  const name = unique("Dropped", plain);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Add sound" }).click();
  await onSound(page, name);
});

for (const [nth, look] of viewports.entries()) {
  test.describe(look.name, () => {
    test.use({ as: "rosa", ...look.use });

    test("a residential customer records a greeting from the panel, and changes it", async ({ page, plain }) => {
      const name = unique("Just recorded", plain);
      await open(page, "/panel");
      // Each run has a card of its own.
      const card = page.getByRole("article").nth(plain ? nth + viewports.length : nth);
      const box = await card.getByRole("heading").innerText();
      await card.getByRole("link", { name: "Record a new greeting" }).click();
      await recordSeconds(page, plain, 2);
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByRole("button", { name: "Use as greeting" }).click();
      await expect(page.getByText(`Greeting added. Callers to ${box} now hear it.`)).toBeVisible();
      await expect(card.getByLabel("Greeting", { exact: true }).locator("option:checked")).toHaveText(name);
      if (!plain) expect(await play(page, `Play ${name}`)).toBeGreaterThan(1.5);

      // Not quite right: recorded once more, it is the same greeting.
      await card.getByRole("link", { name: "About this sound" }).click();
      const path = await onSound(page, name);
      const heard = async () => (await page.request.get(`${path}/phone.wav`)).body();
      const first = await heard();
      expect(peak(first), "the beeps of the stand-in are there").toBeGreaterThan(0.05);
      expect(first.length).toBeGreaterThan(1.5 * 16_000);
      await recordSeconds(page, plain, 1);
      await page.getByRole("button", { name: "Replace sound" }).click();
      await expect(page.getByText("Sound replaced. All mailboxes that use it play the new one.")).toBeVisible();
      expect((await heard()).equals(first)).toBe(false);
      await expect(page.locator("#used")).toContainText(box);
    });
  });
}

test.describe("with a phone in the hand", () => {
  test.use({ as: "rosa", viewport: { width: 360, height: 740 } });

  test("a microphone that may not be used is explained", { tag: "@script" }, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await open(page, "/sounds/new");
    await page.getByRole("button", { name: "Record" }).click();
    await expect(page.locator("#file-error")).toContainText("The browser can’t use the microphone.");
    await expect(page.getByRole("button", { name: "Record" })).toBeEnabled();
  });
});

test("a sound whose session has ended is lost with a plain form only, which says so", async ({ page, context, guard, plain }) => {
  await open(page, "/sounds/new");
  await page.getByLabel("File").setInputFiles(file("late.wav", tone(440, 2)));
  await context.clearCookies();
  guard.expectStatus(401, "/sounds/new");
  await page.getByRole("button", { name: "Add sound" }).click();
  if (plain) {
    await expect(page.getByText("The sound was not saved.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in and add it again" })).toHaveAttribute("href", "/sign-in?next=/sounds/new");
    return;
  }
  const trouble = page.getByRole("alert").filter({ hasText: "Not saved" });
  await expect(trouble).toContainText("Your recording or file is still here.");
  await expect(trouble).toContainText("Sign in in a new tab, then return here and add it again.");
});
