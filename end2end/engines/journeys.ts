// What browsers do differently, tested once each: hydration, `:has()` and `light-dark()`, dialogs, files and
// microphones, Back and Forward, right-to-left. What is the same in all of them is tested in Chromium.

import { writeFileSync } from "node:fs";
import type { Mailbox } from "../support/api-fixture";
import { tone } from "../support/wav";
import { button, field, id, link, type Page } from "./page";
import { expect, signIn, test } from "./test";

const heading = "//h1";
const errorSummary = `//*[@role="alert"][contains(., "There is a problem")]`;
const palette = `//*[@role="dialog" or self::dialog][.//*[@role="combobox"]]`;

/** The path of the page of a mailbox, with or without the list to return to. */
const mailboxPath = ({ path }: Mailbox) => new RegExp(`^${path}(\\?|$)`);

/** The computed background color of an element. */
const background = (page: Page, selector: string) =>
  page.evaluate((selector) => getComputedStyle(document.querySelector(selector) as Element).backgroundColor, selector);

test("a mailbox is created: an error is shown at the field when it is left, and in a summary that has the focus", async ({ signedInPage: page, api }) => {
  const number = api.freeNumber();
  await page.open("/mailboxes/new");
  await page.fill(id("number"), number);
  await page.fill(id("name"), "Front desk");
  await page.fill(id("pin"), "1947");
  await page.press("Tab");
  const message = "The PIN is too short: use 6 to 10 digits";
  await page.expectText(id("pin-error"), message);
  await page.expectAttribute(id("pin"), "aria-invalid", "true");

  await page.click(button("Create mailbox"));
  await page.expect(errorSummary, { shown: true, focused: true });
  expect(await page.title()).toBe("Error: New mailbox - Mailroom");
  await page.click(`${errorSummary}${link(message)}`);
  await page.expect(id("pin"), { focused: true });
  await page.fill(id("pin"), "194728");
  await page.expect(id("pin-error"), { text: "" });

  await page.click(button("Create mailbox"));
  await page.waitForPath(/^\/mailboxes\/[0-9a-f-]{36}$/);
  await page.expectText(heading, `${number} Front desk`);
});

test("a plain form leads to the next page, or shows its errors in place and keeps the passwords", async ({ signedInPage: page, errorProxy }) => {
  await page.open("/plans/new");
  await page.fill(id("name"), `Plan ${Date.now()}`);
  await page.click(button("Create rate plan"));
  await page.waitForPath(/^\/plans\/\d+$/);
  await page.waitForHydration();

  await page.open("/account");
  await page.fill(id("current"), "not the password");
  await page.fill(id("new"), "short");
  errorProxy.expectStatus(422, "/account/password");
  await page.click(button("Change password"));
  await page.expect(errorSummary, { shown: true, focused: true });
  await page.waitForPath("/account");
  await page.expect(id("current"), { value: "not the password" });
  await page.expect(id("new"), { value: "short" });
  await page.expectAttribute(id("new"), "aria-invalid", "true");
});

test("the browser asks before unsaved changes are discarded", async ({ signedInPage: page, api }) => {
  const mailbox = await api.createMailbox();
  await page.open(mailbox.path);
  await page.fill(id("name"), "Changed, not saved");
  if (page.asksBeforeLeaving) {
    await page.clickAndStay(link("Cancel"));
    await page.waitForPath(mailbox.path);
    await page.expect(id("name"), { value: "Changed, not saved" });
  }
  await page.clickAndLeave(link("Cancel"));
  await page.waitForPath("/mailboxes");

  await page.open(mailbox.path);
  await page.fill(id("name"), "Changed and saved");
  await page.click(button("Save mailbox"));
  await page.expectText(heading, "Changed and saved");
  await page.click(link("Cancel"));
  await page.waitForPath("/mailboxes");
});

test("a field that depends on a choice is shown and hidden with it", async ({ signedInPage: page }) => {
  await page.open("/mailboxes/new");
  await page.expect(id("exit_number"), { shown: false });
  await page.choose(id("exit_kind"), "queue");
  await page.expect(id("exit_number"), { shown: true });
  await page.choose(id("exit_kind"), "hangup");
  await page.expect(id("exit_number"), { shown: false });
});

test("a selected row is highlighted, and the bulk actions appear", async ({ signedInPage: page, api }) => {
  const mailbox = await api.createMailbox();
  await page.open(`/mailboxes?q=${mailbox.number}`);
  const before = await background(page, ".mailbox-table tbody tr");
  await page.click(`//tbody//input[@type="checkbox"]`);
  await page.expectText(id("bulk"), "1 selected");
  expect(await background(page, ".mailbox-table tbody tr")).not.toBe(before);
});

test("a switch in the list stays on, and still works after Back", async ({ signedInPage: page, api }) => {
  const mailbox = await api.createMailbox();
  const control = `//*[@role="switch"]`;
  const expectOn = (on: boolean) => page.expectAttribute(control, "aria-checked", String(on));
  const expectStored = (on: boolean) => expect.poll(() => api.getText(`/mailboxes?q=${mailbox.number}`)).toContain(`aria-checked="${on}"`);
  const list = `/mailboxes?q=${mailbox.number}`;
  await page.open(list);
  await page.click(control);
  await expectOn(true);
  await expectStored(true);

  await page.click(link(mailbox.number));
  await page.waitForPath(mailboxPath(mailbox));
  await page.waitForHydration();
  await page.back();
  await page.waitForPath(list);
  await page.waitForHydration();
  await expectOn(true);
  await page.click(control);
  await expectOn(false);
  await expectStored(false);
  await page.forward();
  await page.waitForPath(mailboxPath(mailbox));
  await page.waitForHydration();
  await page.expectText(heading, mailbox.name);
});

test.describe("a phone user", () => {
  test.use({ as: "sam" });

  test("changes a setting in the control panel and undoes it", async ({ signedInPage: page, api }) => {
    const mailbox = await api.createMailbox({ owner: "2", panel: "on", notify_for: "all", notify_call: "0301234567" });
    await page.open(`/panel?after=0.${mailbox.number}`);
    const card = `//article[.//h2[contains(., "${mailbox.name}")]]`;
    await page.expectText(card, "0301234567 is called.");
    await page.click(`${card}//*[@role="switch"][.//*[normalize-space()="Call me"]]`);
    await page.expectText(card, `Calls are off for ${mailbox.name}.`);
    await page.click(button("Undo"));
    await page.expectText(card, "0301234567 is called.");
  });
});

test("the palette opens with its shortcut, finds a mailbox, and opens it", async ({ signedInPage: page, api }) => {
  const mailbox = await api.createMailbox();
  const searchInput = `//*[@role="combobox"]`;
  await page.open("/customers");
  await page.pressControl("k");
  await page.expect(searchInput, { focused: true });
  await page.press("Escape");
  await page.expect(palette, { shown: false });

  await page.pressControl("k");
  await page.expect(searchInput, { focused: true });
  await page.type(mailbox.number);
  await page.press("Enter");
  await page.waitForPath(mailbox.path);
});

test("the dark and light themes have different colors", async ({ signedInPage: page }) => {
  await page.open("/account");
  const choose = async (theme: "Light" | "Dark") => {
    await page.pressControl("k");
    await page.expect(`//*[@role="combobox"]`, { focused: true });
    await page.type(`${theme} theme`);
    await page.expectText(`//*[@role="option"][@aria-selected="true"]`, `${theme} theme`);
    await page.press("Enter");
    await page.expectAttribute("/html", "data-theme", theme.toLowerCase());
    await page.waitForHydration();
    return background(page, "body");
  };
  expect(await choose("Light")).toBe("rgb(247, 246, 243)");
  expect(await choose("Dark")).toBe("rgb(19, 20, 18)");
});

test("the shortcut help is a dialog, and Escape returns the focus", async ({ signedInPage: page }) => {
  await page.open("/mailboxes?size=25");
  const row = `(//tbody//a[@href])[1]`;
  await page.type("j");
  await page.expect(row, { focused: true });
  await page.type("?");
  await page.expect("//dialog[@open]", { shown: true });
  await page.press("Escape");
  await page.expect("//dialog[@open]", { shown: false });
  await page.expect(row, { focused: true });
});

test.describe("sounds", () => {
  test.use({ as: "maya" });
  const uniqueName = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`;
  const preview = `//*[@aria-label="Preview"]`;

  test("a file is chosen, rejected, replaced by another, and uploaded", async ({ signedInPage: page }) => {
    const [notASound, sound] = [test.info().outputPath("no-sound.wav"), test.info().outputPath("sound.wav")];
    writeFileSync(notASound, "%PDF-1.7");
    writeFileSync(sound, tone(440, 2));
    const name = uniqueName("Chosen");
    await page.open("/sounds/new");
    await page.chooseFile(id("file"), notASound);
    await page.expectText(id("file-error"), "This file is not a supported sound");
    await page.chooseFile(id("file"), sound);
    await page.expect(preview, { shown: true });
    await page.fill(field("Name"), name);
    await page.click(button("Add sound"));
    await page.expectText(heading, name);
  });

  test("a file can be dropped", async ({ signedInPage: page }) => {
    const name = uniqueName("Dropped");
    await page.open("/sounds/new");
    await page.evaluate((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "Dropped.wav", { type: "audio/wav" }));
      document.querySelector(".drop-zone")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [...tone(440, 1)]);
    await page.expect(preview, { shown: true });
    await page.fill(field("Name"), name);
    await page.click(button("Add sound"));
    await page.expectText(heading, name);
  });

  test("a greeting can be recorded if the browser supports a format", async ({ signedInPage: page }) => {
    const name = uniqueName("Recorded");
    await page.open("/sounds/new");
    const isSupported = await page.evaluate(() => ["webm", "mp4", "ogg"].some((format) => MediaRecorder.isTypeSupported(`audio/${format}`)));
    await page.expect(button("Record"), { shown: isSupported });
    if (!isSupported) return;
    await page.click(button("Record"));
    await page.expectText("//body", /0:0[2-9] of 5:00/);
    await page.click(button("Stop"));
    await page.expect(preview, { shown: true });
    await page.fill(field("Name"), name);
    await page.click(button("Add sound"));
    await page.expectText(heading, name);
  });
});

test("a page that was left while a part of it was loading works after returning to it", async ({ signedInPage: page, api, errorProxy }) => {
  const mailbox = await api.createMailbox();
  const list = `/mailboxes?q=${mailbox.number}`;
  await page.open(list);
  const release = errorProxy.hold(/^\/pkg\/(split|chunk)_/);
  await page.click(link(mailbox.number));
  await page.waitForPath(mailboxPath(mailbox));
  await page.expectText(heading, mailbox.name);
  await errorProxy.waitUntilHeld();
  await page.back();
  await page.waitForPath(list);
  release();
  await page.forward();
  await page.waitForPath(mailboxPath(mailbox));
  await page.waitForHydration();
  await page.fill(id("pin"), "1947");
  await page.press("Tab");
  await page.expectText(id("pin-error"), "The PIN is too short");
});

test("in Arabic the page runs from right to left, and its islands show Arabic messages", async ({ window: page }) => {
  await page.open("/sign-in");
  await page.click(button("العربية"));
  await page.expectAttribute("/html", "dir", "rtl");
  await signIn(page, "nora");
  await page.open("/mailboxes/new");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, "no horizontal scrolling").toBe(0);
  const left = (selector: string) =>
    page.evaluate((selector) => [...document.querySelectorAll(selector)].find((found) => found.checkVisibility())?.getBoundingClientRect().left ?? 0, selector);
  expect(await left(`[href="/customers"]`), "the menu is on the right").toBeGreaterThan(await left("main form"));
  await page.fill(id("number"), "12");
  await page.press("Tab");
  await page.expectText(id("number-error"), /\p{Script=Arabic}/u);
});
