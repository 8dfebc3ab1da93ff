import { serverLog } from "./support/environment";
import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open } from "./support/actions";

test("each requirement is checked while the PIN is typed", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const rules = page.locator("#pin-rules li");
  const requirements = [
    "6 to 10 digits",
    "no digit 3 times in a row",
    "no 3 digits in sequence, up or down (890 and 098 are allowed)",
    "not the mailbox number, forward or backward",
  ];
  const withMarks = (marks: string[]) => requirements.map((rule, i) => new RegExp(`^${marks[i]}\\s*${rule.replace(/[()]/g, "\\$&")}$`));
  const met = "✓\\s*met:";
  const notMet = "✕\\s*not met:";

  await expect(rules, "shown before anything is typed").toHaveText(withMarks(["·", "·", "·", "·"]));
  const pin = page.locator("#pin");
  await pin.pressSequentially("789");
  await expect(rules).toHaveText(withMarks([notMet, met, notMet, met]));
  await pin.fill("1947772");
  await expect(rules).toHaveText(withMarks([met, notMet, met, met]));
  await fillMailboxForm(page, { number: "850274", pin: "472058" });
  await expect(rules).toHaveText(withMarks([met, met, met, notMet]));
  await pin.fill("194728");
  await expect(rules).toHaveText(withMarks([met, met, met, met]));
});

test("check 26: a generated PIN meets the policy", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const seen = new Set<string>();
  for (let i = 0; i < 5; i += 1) {
    await page.getByRole("button", { name: "Generate" }).click();
    await expect(page.locator("#pin")).toHaveValue(/^\d{6}$/);
    await expect(page.locator("#pin-rules .pin-rule-met")).toHaveCount(4);
    seen.add(await page.locator("#pin").inputValue());
  }
  expect(seen.size, "not always the same one").toBeGreaterThan(1);
});

test("check 26: a PIN is shown only on request, which is recorded, and does not leak", async ({ page, api, browserErrors }) => {
  const pin = "5820369174";
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Secret", pin });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  const address = page.url();
  const expectNoPin = async (where: string) => expect(await page.content(), where).not.toContain(pin);
  await expectNoPin("on the mailbox's page");

  const currentPin = page.locator("output.current-pin");
  await expect(currentPin).toHaveText("••••••");
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(currentPin).toHaveText(pin);
  await page.getByRole("button", { name: "Hide" }).click();
  await expect(currentPin).toHaveText("••••••");

  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Nora Lindqvist viewed the PIN" })).toHaveCount(1);
  await expectNoPin("in the history");
  await open(page, address);
  await expectNoPin("on the mailbox's page, opened again");
  await open(page, `/mailboxes?q=${number}`);
  await expectNoPin("in the list");

  expect(browserErrors.requested.filter((url) => url.includes(pin)), "in an address").toEqual([]);
  expect(serverLog(), "in the server's log").not.toContain(pin);
});

test("a PIN can be copied from another mailbox of the customer", async ({ page, api }) => {
  const source = await api.createMailbox({ pin: "582036" });
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Copied", copy_pin: "850299" });
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(page.locator("#copy_pin-error")).toHaveText("This customer has no other mailbox with that number; enter a different number");
  await fillMailboxForm(page, { copy_pin: source.number });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(page.locator("output.current-pin")).toHaveText("582036");
});

test("an empty PIN field keeps the PIN, and a typed PIN replaces it", async ({ page, api }) => {
  const mailbox = await api.createMailbox({ pin: "582036" });
  const currentPin = page.locator("output.current-pin");
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Its PIN stays" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await open(page, mailbox.path);
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(currentPin).toHaveText("582036");

  await fillMailboxForm(page, { pin: "9174 03" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await open(page, mailbox.path);
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(currentPin).toHaveText("917403");
});
