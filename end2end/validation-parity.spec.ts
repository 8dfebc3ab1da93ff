// The browser and the server validate with the same rules, compiled twice: for any input, both report the same errors.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

/** The number of forms. Each has a value in every text field and a state of every choice: more than 10,000 values. */
const forms = 400;

/** Pseudorandom numbers that are the same in every run: xorshift. */
function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** What somebody may type, by the name of the field: more often nearly valid than nonsense. */
const sampleValues: Record<string, string[]> = {
  number: ["1", "12", "10 00", "１００１", "0099", "12-34", "12 34", "+49 30", "x".repeat(70), "9".repeat(64), "9".repeat(65), "٤٥٦"],
  name: ["Front desk", "  spaced  ", "ß".repeat(64), "ß".repeat(65), "👩‍👩‍👧 family", "tab\there", "\u202edrow", "<b>bold</b>"],
  description: ["one\ntwo", "x".repeat(255), "x".repeat(256), "bell\u0007", "</textarea><script>"],
  pin: ["1234", "111111", "123456", "582036", "58 20 36", "５８２０３６", "0000000000", "58203612345", "58a036", "987654"],
  timezone: ["Europe/Berlin", "europe/berlin", "Mars/Olympus", "UTC", "+02:00", "Europe/", " Asia/Kolkata "],
  language: ["en-US", "de", "x", "en_US", "zh-Hant-TW", "fr-CA", "de-", "gsw"],
  recipients: ["jo@example.org", "jo@example.org, jo@example.org", "nobody", "a@b", "jo@example.org; kim@example.org", "jo@münchen.example", `${"x".repeat(70)}@example.org`, Array.from({ length: 16 }, (_, n) => `a${n}@example.org`).join("\n")],
  pager: ["pager@example.org", "pager", "a b@example.org", "a@b..org", "@example.org"],
  notify_call: ["0301234567", "+49 30 1234567", "call me", "*98#", "+", "1".repeat(40), "12+34"],
  caller_id: ["5002", "+1 (555) 010-9999", "reception", "５００２"],
  exit_number: ["5000", "five", "50 00", "+49", "#1", "9".repeat(65)],
};
const characters = ["a", "9", "０", " ", "-", "@", ".", "é", "漢", "🙂", "\u200f", "'", "\"", "&", "0", "/"];

test("check 18: the browser and the server report the same errors", async ({ page, browserErrors }) => {
  test.slow();
  browserErrors.expectStatus(422, "/mailboxes/new");
  await open(page, "/mailboxes/new");
  const below = seededRandom(20_240_607);
  const randomValue = (name: string) => {
    const samples = sampleValues[name] ?? [];
    if (below(10) < 7) return samples[below(samples.length)] ?? "";
    const text = Array.from({ length: 1 + below(12) }, () => characters[below(characters.length)]).join("");
    // A missing value is reported only when the form is submitted.
    return text.replaceAll("\u200f", "").trim() === "" ? "?" : text;
  };
  let errorCount = 0;
  for (let form = 0; form < forms; form += 1) {
    const values = Object.fromEntries(Object.keys(sampleValues).map((name) => [name, randomValue(name)]));
    const ticks = Array.from({ length: 40 }, () => below(2) === 1);
    const { browser, server } = await page.evaluate(
      async ({ values, ticks }) => {
        const form = document.querySelector<HTMLFormElement>("main form:has(#number)");
        if (!form) throw new Error("no form");
        const errorsIn = (root: ParentNode) => {
          const all: Record<string, string[]> = {};
          for (const list of root.querySelectorAll(".field-messages")) {
            const texts = [...list.querySelectorAll(".error")].map((error) => error.textContent ?? "");
            // Only the server has the table of languages, from which it suggests one after the semicolon.
            const comparable = list.id === "language-error" ? texts.map((text) => text.split(";")[0] ?? "") : texts;
            if (texts.length > 0) all[list.id] = comparable;
          }
          return all;
        };
        const dispatchInput = (input: Element) => {
          for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
        };
        [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:enabled")].forEach((checkbox, at) => {
          checkbox.checked = ticks[at % ticks.length] ?? false;
          dispatchInput(checkbox);
        });
        for (const select of form.querySelectorAll<HTMLSelectElement>("select:enabled:not([name=customer])")) {
          const at = ticks.findIndex(Boolean) + select.selectedIndex + 1;
          select.selectedIndex = at % select.options.length;
          dispatchInput(select);
        }
        for (const [name, value] of Object.entries(values)) {
          const input = form.querySelector<HTMLInputElement>(`[name=${name}]`);
          if (!input) throw new Error(`no ${name}`);
          input.value = value;
          dispatchInput(input);
        }
        const body = new URLSearchParams([...new FormData(form)] as [string, string][]);
        body.set("intent", "check");
        const response = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return { browser: errorsIn(form), server: errorsIn(new DOMParser().parseFromString(await response.text(), "text/html")) };
      },
      { values, ticks },
    );
    expect(browser, JSON.stringify(values)).toEqual(server);
    errorCount += Object.keys(server).length;
  }
  expect(errorCount, "most of the forms have errors").toBeGreaterThan(forms);
});
