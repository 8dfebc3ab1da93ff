// The life of a mailbox in a browser with scripts. Its mistakes are in form-errors.spec.ts, its PIN in pin.spec.ts.

import { expect, test } from "./support/test";
import { waitForHydration, mailboxFormButton, fillMailboxForm, fieldMessages, waitForMailboxPage, open, row } from "./support/actions";

test("check 28: made, found, changed, archived, brought back and restored", async ({ page, clerk }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes");
  await page.getByRole("link", { name: "New mailbox" }).click();
  await expect(page).toHaveURL("/mailboxes/new");
  await waitForHydration(page);
  await fillMailboxForm(page, { number: `${number.slice(0, 3)} ${number.slice(3)}`, name: `Front ${number}`, pin: "194728" });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(page.getByText("Mailbox created.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${number} Front ${number}`);
  const address = page.url();

  await fillMailboxForm(page, { description: "By the door", notify_call: "+44 20 7946 0018" });
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Description")).toHaveValue("By the door");

  await open(page, "/mailboxes");
  await page.getByRole("searchbox", { name: "Search" }).fill(number);
  await page.getByRole("searchbox", { name: "Search" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`[?&]q=${number}\\b`));
  await expect(page.locator("main tbody").getByRole("row")).toHaveCount(1);
  await row(page, number).getByRole("link", { name: number, exact: true }).click();
  const fromList = `${address}?from=q%3D${number}`;
  await expect(page).toHaveURL(fromList);

  await page.getByRole("button", { name: "Archive" }).click();
  const notice = page.getByRole("status").filter({ hasText: "archived. Its number is kept." });
  await expect(notice).toBeVisible();
  await expect(page, "the list that one came from").toHaveURL(new RegExp(`[?&]q=${number}$`));
  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(fromList);
  await expect(page.getByText("Mailbox restored.")).toBeVisible();
  await waitForHydration(page);

  await page.getByRole("button", { name: "Archive" }).click();
  await expect(notice).toBeVisible();
  await open(page, `/mailboxes?archived=yes&q=${number}`);
  await row(page, number).getByRole("link", { name: number, exact: true }).click();
  await expect(page.getByText("This mailbox is archived")).toBeVisible();
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Mailbox restored.")).toBeVisible();

  await page.getByRole("navigation", { name: "Mailbox" }).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "created the mailbox" })).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: "archived the mailbox" })).toHaveCount(2);
  await expect(page.getByRole("listitem").filter({ hasText: "restored the mailbox" })).toHaveCount(2);
  const change = page.getByRole("row").filter({ hasText: "Description" }).first();
  await expect(change.getByRole("cell")).toHaveText(["none", "By the door"]);
});

test("earlier settings can be put back", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox({ description: "As it was" });
  await clerk.updateMailbox(mailbox, 1, { description: "As it should not be" });
  await page.goto(`${mailbox.path}/history`);
  await page.getByRole("button", { name: "Revert to these settings" }).click();
  await expect(page.getByText("Description was reverted.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "reverted the mailbox to earlier settings" })).toHaveCount(1);
  await open(page, mailbox.path);
  await expect(page.getByLabel("Description")).toHaveValue("As it was");
});

test("check 27: a check writes nothing", async ({ page, clerk }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Only checked", pin: "194728", owner_email: "off" });
  await mailboxFormButton(page, "Check without saving").click();
  await expect(page.getByText("No errors found. Nothing has been saved.")).toBeVisible();
  await expect(page).toHaveURL("/mailboxes/new");
  expect(await clerk.getText(`/mailboxes?q=${number}`)).toContain("No mailboxes match");
});

test("check 23: a double click makes one mailbox", async ({ page, clerk }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Clicked twice", pin: "194728" });
  await mailboxFormButton(page, "Create mailbox").dblclick();
  await waitForMailboxPage(page);
  await expect(page.getByText("Mailbox created.")).toBeVisible();
  await open(page, `/mailboxes?q=${number}`);
  await expect(row(page, number)).toHaveCount(1);
});

test("check 23: a form that is sent again after its answer was lost makes one mailbox", async ({ page, clerk, guard }) => {
  const number = clerk.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Answer lost", pin: "194728" });
  guard.expectNoResponse("/api/save_mailbox");
  await page.route("**/api/save_mailbox*", async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(page.getByRole("alert").filter({ hasText: "No connection" })).toContainText("What you typed is still here.");
  await expect(page.locator("#number")).toHaveValue(number);

  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await open(page, `/mailboxes?q=${number}`);
  await expect(row(page, number)).toHaveCount(1);
});

test("check 39: what the plan leaves out is disabled, with the reason", async ({ page }) => {
  await open(page, "/mailboxes?q=Joinery");
  await page.getByRole("link", { name: "300", exact: true }).click();
  await waitForMailboxPage(page);
  const transcribe = page.getByLabel("Transcribe new voicemails");
  await expect(transcribe).toBeDisabled();
  await expect(transcribe).toHaveAccessibleDescription(/Transcription is not included in the rate plan “Basic”/);
  await expect(page.locator("#notify_for option[value=fax]")).toBeDisabled();
});

test("moving a new mailbox to another customer takes that customer's rules", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await expect(page.locator("#pin-rules")).toContainText("6 to 10 digits");
  await fillMailboxForm(page, { pin: "1947" });
  await page.getByLabel("Customer").selectOption({ label: "Alder & Sons" });
  await expect(page.locator("#pin-rules")).toContainText("exactly 4 digits");
  await expect(page.getByLabel("Transcribe new voicemails")).toBeDisabled();
  await expect(page.getByLabel("Owner").getByRole("option", { name: "Tom Whitlock" })).toBeAttached();
});

test("a new mailbox has what its customer's plan includes, where nobody chose anything else", async ({ page, clerk }) => {
  const [kind, email] = [page.locator("#notify_for"), page.locator("#owner_email")];
  await open(page, "/mailboxes/new");
  await page.locator("#customer").selectOption({ label: "Alder & Sons" });
  await expect(kind).toHaveValue("voicemail");
  await expect(email).toHaveValue("notice");
  await page.locator("#customer").selectOption({ label: "Harbour Clinic" });
  await expect(kind).toHaveValue("voicemail_fax");
  await expect(email).toHaveValue("recording");
  await page.locator("#customer").selectOption({ label: "Alder & Sons" });
  await expect(email).toHaveValue("notice");
  await fillMailboxForm(page, { number: clerk.freeNumber(), name: "Nothing else touched", pin: "1947" });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
});

for (const late of ["is_taken", "holder_of", "surroundings_of"]) {
  test(`a click is not lost where the answer of ${late} comes while the button is down`, async ({ page, clerk }) => {
    const mailbox = await clerk.createMailbox();
    // Where the page is scrolled, some browsers hold in place what is looked at.
    await page.setViewportSize({ width: 1280, height: 2000 });
    await open(page, "/mailboxes/new");
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**/api/${late}`, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(`**/api/${late}`);
    if (late === "surroundings_of") {
      await page.locator("#owner").selectOption({ index: 1 });
      await page.locator("#customer").selectOption({ label: "Alder & Sons" });
    } else {
      await fillMailboxForm(page, { number: mailbox.number });
    }
    await page.locator("#name").focus();
    await asked;
    const generate = page.getByRole("button", { name: "Generate" });
    const box = await generate.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) - 4);
    await page.mouse.down();
    const told = page.waitForResponse(`**/api/${late}`);
    answer();
    await (await told).finished();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await generate.boundingBox(), "it stays under the mouse").toEqual(box);
    await page.mouse.up();
    await expect(page.locator("#pin")).not.toHaveValue("");
    if (late === "surroundings_of") await expect(page.locator("#pin-rules")).toContainText("exactly 4 digits");
    else await expect(page.locator("#number-holder")).toContainText(mailbox.name);
  });
}

test("at another customer the owner is a mistake until somebody chooses", async ({ page, clerk }) => {
  const [owner, customer] = [page.locator("#owner"), page.locator("#customer")];
  await open(page, "/mailboxes/new");
  await customer.selectOption({ label: "Alder & Sons" });
  await owner.selectOption({ label: "Peter Alder" });
  await customer.selectOption({ label: "Alder Workshop" });
  await expect(owner.locator("option", { hasText: "Peter Alder" })).toHaveCount(0);
  await expect(owner.locator("option:checked")).toHaveText("Choose again…");
  const told = fieldMessages(page, "owner").getByText("This customer has no such user; choose another owner");
  await expect(told).toBeVisible();
  await page.locator("#name").focus();
  await page.locator("#number").focus();
  await expect(told, "it stays until somebody chooses").toBeVisible();

  await customer.selectOption({ label: "Alder & Sons" });
  await expect(owner.locator("option:checked"), "back at the first customer, back to the choice").toHaveText("Peter Alder");
  await expect(told).toBeHidden();
  await customer.selectOption({ label: "Alder Workshop" });
  await expect(owner.locator("option:checked")).toHaveText("Choose again…");
  // What the plan of the first customer included is no part of this one's.
  await fillMailboxForm(page, { number: clerk.freeNumber(), name: "Moved about", owner_email: "off", notify_for: "voicemail" });
  await page.getByRole("button", { name: "Generate" }).click();
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(page.locator("#problems")).toContainText("This customer has no such user; choose another owner");
  await owner.selectOption({ label: "No owner" });
  await expect(told).toBeHidden();
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(owner).toHaveValue("");
  await expect(customer.locator("option:checked")).toHaveText("Alder Workshop");
});

test("the rules of the customer that was chosen last hold, whichever answer comes last", async ({ page }) => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await open(page, "/mailboxes/new");
  await page.route("**/api/surroundings_of", async (route) => {
    await answered;
    await route.continue();
  }, { times: 1 });
  await page.locator("#customer").selectOption({ label: "Alder & Sons" });
  await page.locator("#customer").selectOption({ label: "Harbour Clinic" });
  await expect(page.locator("#owner").getByRole("option", { name: "Maya Brandt" })).toBeAttached();
  const late = page.waitForResponse("**/api/surroundings_of");
  answer();
  await (await late).finished();
  await page.locator("#name").fill("Something else");
  await expect(page.locator("#owner").getByRole("option", { name: "Maya Brandt" })).toBeAttached();
  await expect(page.locator("#owner").getByRole("option", { name: "Tom Whitlock" })).toHaveCount(0);
});

test("a number that is taken at one customer is not said to be at another", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number: mailbox.number });
  await page.locator("#name").focus();
  const taken = fieldMessages(page, "number").getByText("already has a mailbox with this number");
  await expect(taken).toBeVisible();
  await page.locator("#customer").selectOption({ label: "Alder & Sons" });
  await expect(taken).toBeHidden();
});

test("a double click on Save saves once, and nobody is told of themselves", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Clicked twice" });
  await mailboxFormButton(page, "Save mailbox").dblclick();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("while you were editing")).toHaveCount(0);
  await page.goto(`${mailbox.path}/history`);
  await expect(page.getByRole("cell", { name: "Clicked twice" })).toHaveCount(1);
});

test("a save that fails altogether is seen where the button is", async ({ page, clerk, guard }) => {
  const mailbox = await clerk.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { delete_after_email: false, transcribe: true });
  for (const [status, word] of [[500, "Internal"], [429, "TooMany"]] as const) {
    guard.expectStatus(status, "/api/save_mailbox");
    await page.route("**/api/save_mailbox", (route) => route.fulfill({ status, contentType: "application/json", body: `"${word}"` }), { times: 1 });
    await mailboxFormButton(page, "Save mailbox").click();
    const told = page.getByRole("alert").filter({ hasText: "Not saved" });
    await expect(told).toBeInViewport({ ratio: 1 });
    await expect(told).toBeFocused();
    await expect(mailboxFormButton(page, "Save mailbox")).toBeInViewport();
  }
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("what is typed and chosen before the script is there is judged, guarded and sent", async ({ page, clerk }) => {
  const mailbox = await clerk.createMailbox();
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/*.wasm", async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(mailbox.path);
  await page.locator("#pin").fill("7894");
  await page.locator("#play_order").selectOption("newest");
  come();
  await waitForHydration(page);
  await expect(page.getByText("Unsaved changes")).toBeVisible();
  await expect(fieldMessages(page, "pin")).toContainText("789");
  await expect(page.locator("#play_order")).toHaveValue("newest");
  await page.locator("#pin").fill("");
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#play_order")).toHaveValue("newest");
});
