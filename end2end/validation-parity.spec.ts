// The browser and the server judge by the same rules, compiled for two machines: whatever is typed, both say the same.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

/** Forms that are filled, each with a value in every text and a state of every choice: more than ten thousand in all. */
const forms = 400;

/** Numbers that look like chance and are the same in every run: xorshift. */
function seededRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** What somebody may type, by name of the field: nearly right more often than nonsense. */
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
const words = ["a", "9", "０", " ", "-", "@", ".", "é", "漢", "🙂", "\u200f", "'", "\"", "&", "0", "/"];

test("check 18: the browser's verdict is the server's", async ({ page, guard }) => {
  test.slow();
  guard.expectStatus(422, "/mailboxes/new");
  await open(page, "/mailboxes/new");
  const below = seededRandom(20_240_607);
  const make = (name: string) => {
    const known = sampleValues[name] ?? [];
    if (below(10) < 7) return known[below(known.length)] ?? "";
    const text = Array.from({ length: 1 + below(12) }, () => words[below(words.length)]).join("");
    // That something is missing is said only when the form is sent.
    return text.replaceAll("\u200f", "").trim() === "" ? "?" : text;
  };
  let mistakes = 0;
  for (let form = 0; form < forms; form += 1) {
    const values = Object.fromEntries(Object.keys(sampleValues).map((name) => [name, make(name)]));
    const ticks = Array.from({ length: 40 }, () => below(2) === 1);
    const { browser, server } = await page.evaluate(
      async ({ values, ticks }) => {
        const form = document.querySelector<HTMLFormElement>("main form:has(#number)");
        if (!form) throw new Error("no form");
        const told = (root: ParentNode) => {
          const all: Record<string, string[]> = {};
          for (const place of root.querySelectorAll(".messages")) {
            const texts = [...place.querySelectorAll(".error")].map((error) => error.textContent ?? "");
            // The server alone has the table of languages, from which it suggests one behind the semicolon.
            const same = place.id === "language-error" ? texts.map((text) => text.split(";")[0] ?? "") : texts;
            if (texts.length > 0) all[place.id] = same;
          }
          return all;
        };
        const tell = (input: Element) => {
          for (const kind of ["input", "change"]) input.dispatchEvent(new Event(kind, { bubbles: true }));
        };
        [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]:enabled")].forEach((box, at) => {
          box.checked = ticks[at % ticks.length] ?? false;
          tell(box);
        });
        for (const choice of form.querySelectorAll<HTMLSelectElement>("select:enabled:not([name=customer])")) {
          const at = ticks.findIndex(Boolean) + choice.selectedIndex + 1;
          choice.selectedIndex = at % choice.options.length;
          tell(choice);
        }
        for (const [name, value] of Object.entries(values)) {
          const input = form.querySelector<HTMLInputElement>(`[name=${name}]`);
          if (!input) throw new Error(`no ${name}`);
          input.value = value;
          tell(input);
        }
        const body = new URLSearchParams([...new FormData(form)] as [string, string][]);
        body.set("intent", "check");
        const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return { browser: told(form), server: told(new DOMParser().parseFromString(await answer.text(), "text/html")) };
      },
      { values, ticks },
    );
    expect(browser, JSON.stringify(values)).toEqual(server);
    mistakes += Object.keys(server).length;
  }
  expect(mistakes, "most of it is wrong, in every way").toBeGreaterThan(forms);
});
