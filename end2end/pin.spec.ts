import { serverLog } from "./support/environment";
import { expect, test } from "./support/test";
import { mailboxFormButton, fillMailboxForm, waitForMailboxPage, open } from "./support/actions";

test("each rule ticks off as one types", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const rules = page.locator("#pin-rules li");
  const stated = [
    "6 to 10 digits",
    "no digit 3 times in a row",
    "no 3 digits in sequence, up or down (890 and 098 are allowed)",
    "not the mailbox number, forward or backward",
  ];
  const marked = (marks: string[]) => stated.map((rule, i) => new RegExp(`^${marks[i]}\\s*${rule.replace(/[()]/g, "\\$&")}$`));
  const met = "✓\\s*met:";
  const broken = "✕\\s*not met:";

  await expect(rules, "stated before anything is typed").toHaveText(marked(["·", "·", "·", "·"]));
  const pin = page.locator("#pin");
  await pin.pressSequentially("789");
  await expect(rules).toHaveText(marked([broken, met, broken, met]));
  await pin.fill("1947772");
  await expect(rules).toHaveText(marked([met, broken, met, met]));
  await fillMailboxForm(page, { number: "850274", pin: "472058" });
  await expect(rules).toHaveText(marked([met, met, met, broken]));
  await pin.fill("194728");
  await expect(rules).toHaveText(marked([met, met, met, met]));
});

test("check 26: a generated PIN meets its policy", async ({ page }) => {
  await open(page, "/mailboxes/new");
  const seen = new Set<string>();
  for (let i = 0; i < 5; i += 1) {
    await page.getByRole("button", { name: "Generate" }).click();
    await expect(page.locator("#pin")).toHaveValue(/^\d{6}$/);
    await expect(page.locator("#pin-rules .rule-met")).toHaveCount(4);
    seen.add(await page.locator("#pin").inputValue());
  }
  expect(seen.size, "not the same one again and again").toBeGreaterThan(1);
});

test("check 26: a PIN is shown on demand only, which is recorded, and leaks nowhere", async ({ page, clerk, guard }) => {
  const pin = "5820369174";
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Secret", pin });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  const address = page.url();
  const concealed = async (where: string) => expect(await page.content(), where).not.toContain(pin);
  await concealed("on the mailbox's page");

  const present = page.locator("output.present-pin");
  await expect(present).toHaveText("••••••");
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(present).toHaveText(pin);
  await page.getByRole("button", { name: "Hide" }).click();
  await expect(present).toHaveText("••••••");

  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Nora Lindqvist viewed the PIN" })).toHaveCount(1);
  await concealed("in the history");
  await open(page, address);
  await concealed("on the mailbox's page, opened again");
  await open(page, `/mailboxes?q=${number}`);
  await concealed("in the list");

  expect(guard.requested.filter((url) => url.includes(pin)), "in an address").toEqual([]);
  expect(serverLog(), "in the server's log").not.toContain(pin);
});

test("a PIN is copied from another mailbox of the customer", async ({ page, clerk }) => {
  const source = await clerk.createMailbox({ pin: "582036" });
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Copied", copy_pin: "850299" });
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(page.locator("#copy_pin-error")).toHaveText("This customer has no other mailbox with that number");
  await fillMailboxForm(page, { copy_pin: source.number });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(page.locator("output.present-pin")).toHaveText("582036");
});

test("a PIN that is left empty stays, and one that is typed replaces it", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox({ pin: "582036" });
  const present = page.locator("output.present-pin");
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Its PIN stays" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await open(page, mailbox.path);
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(present).toHaveText("582036");

  await fillMailboxForm(page, { pin: "9174 03" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await open(page, mailbox.path);
  await page.getByRole("button", { name: "Show PIN" }).click();
  await expect(present).toHaveText("917403");
});
