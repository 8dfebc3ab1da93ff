// Creating, changing, and archiving a mailbox in a browser with scripts. For errors see form-errors.spec.ts, for PINs
// pin.spec.ts.

import { expect, test } from "./support/test";
import { waitForHydration, mailboxFormButton, fillMailboxForm, fieldMessages, waitForMailboxPage, open, row } from "./support/actions";

test("check 28: a mailbox is created, found, changed, archived, and restored", async ({ page, api }) => {
  const number = api.freeNumber();
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
  await expect(page, "returns to the list").toHaveURL(new RegExp(`[?&]q=${number}$`));
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

test("earlier settings can be restored", async ({ page, api }) => {
  const mailbox = await api.createMailbox({ description: "As it was" });
  await api.updateMailbox(mailbox, 1, { description: "As it should not be" });
  await page.goto(`${mailbox.path}/history`);
  await page.getByRole("button", { name: "Revert to these settings" }).click();
  await expect(page.getByText("Description was reverted.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "reverted the mailbox to earlier settings" })).toHaveCount(1);
  await open(page, mailbox.path);
  await expect(page.getByLabel("Description")).toHaveValue("As it was");
});

test("check 27: the Check button saves nothing", async ({ page, api }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Only checked", pin: "194728", owner_email: "off" });
  await mailboxFormButton(page, "Check without saving").click();
  await expect(page.getByText("No errors found. Nothing has been saved.")).toBeVisible();
  await expect(page).toHaveURL("/mailboxes/new");
  expect(await api.getText(`/mailboxes?q=${number}`)).toContain("No mailboxes match");
});

test("check 23: a double-click creates one mailbox", async ({ page, api }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Clicked twice", pin: "194728" });
  await mailboxFormButton(page, "Create mailbox").dblclick();
  await waitForMailboxPage(page);
  await expect(page.getByText("Mailbox created.")).toBeVisible();
  await open(page, `/mailboxes?q=${number}`);
  await expect(row(page, number)).toHaveCount(1);
});

test("check 23: submitting a form again after its response was lost creates one mailbox", async ({ page, api, browserErrors }) => {
  const number = api.freeNumber();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number, name: "Answer lost", pin: "194728" });
  browserErrors.expectNoResponse("/api/save_mailbox");
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

test("check 39: what the plan does not include is disabled, with the reason", async ({ page }) => {
  await open(page, "/mailboxes?q=Joinery");
  await page.getByRole("link", { name: "300", exact: true }).click();
  await waitForMailboxPage(page);
  const transcribe = page.getByLabel("Transcribe new voicemails");
  await expect(transcribe).toBeDisabled();
  await expect(transcribe).toHaveAccessibleDescription(/Transcription is not included in the rate plan “Basic”/);
  await expect(page.locator("#notify_for option[value=fax]")).toBeDisabled();
});

test("choosing another customer for a new mailbox applies its rules", async ({ page }) => {
  await open(page, "/mailboxes/new");
  await expect(page.locator("#pin-rules")).toContainText("6 to 10 digits");
  await fillMailboxForm(page, { pin: "1947" });
  await page.getByLabel("Customer").selectOption({ label: "Alder & Sons" });
  await expect(page.locator("#pin-rules")).toContainText("exactly 4 digits");
  await expect(page.getByLabel("Transcribe new voicemails")).toBeDisabled();
  await expect(page.getByLabel("Owner").getByRole("option", { name: "Tom Whitlock" })).toBeAttached();
});

test("a new mailbox starts with the defaults of its customer's plan", async ({ page, api }) => {
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
  await fillMailboxForm(page, { number: api.freeNumber(), name: "Nothing else touched", pin: "1947" });
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
});

for (const endpoint of ["is_taken", "holder_of", "surroundings_of"]) {
  test(`a click is not lost if the response of ${endpoint} arrives while the button is pressed`, async ({ page, api }) => {
    const mailbox = await api.createMailbox();
    // In a scrolled page, some browsers keep visible elements in place themselves.
    await page.setViewportSize({ width: 1280, height: 2000 });
    await open(page, "/mailboxes/new");
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**/api/${endpoint}`, async (route) => {
      await released;
      await route.continue();
    });
    const request = page.waitForRequest(`**/api/${endpoint}`);
    if (endpoint === "surroundings_of") {
      await page.locator("#owner").selectOption({ index: 1 });
      await page.locator("#customer").selectOption({ label: "Alder & Sons" });
    } else {
      await fillMailboxForm(page, { number: mailbox.number });
    }
    await page.locator("#name").focus();
    await request;
    const generate = page.getByRole("button", { name: "Generate" });
    const box = await generate.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) - 4);
    await page.mouse.down();
    const response = page.waitForResponse(`**/api/${endpoint}`);
    release();
    await (await response).finished();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await generate.boundingBox(), "the button stays under the pointer").toEqual(box);
    await page.mouse.up();
    await expect(page.locator("#pin")).not.toHaveValue("");
    if (endpoint === "surroundings_of") await expect(page.locator("#pin-rules")).toContainText("exactly 4 digits");
    else await expect(page.locator("#number-holder")).toContainText(mailbox.name);
  });
}

test("after changing the customer, the owner is invalid until one is chosen", async ({ page, api }) => {
  const [owner, customer] = [page.locator("#owner"), page.locator("#customer")];
  await open(page, "/mailboxes/new");
  await customer.selectOption({ label: "Alder & Sons" });
  await owner.selectOption({ label: "Peter Alder" });
  await customer.selectOption({ label: "Alder Workshop" });
  await expect(owner.locator("option", { hasText: "Peter Alder" })).toHaveCount(0);
  await expect(owner.locator("option:checked")).toHaveText("Choose again…");
  const ownerError = fieldMessages(page, "owner").getByText("This customer has no such user; choose another owner");
  await expect(ownerError).toBeVisible();
  await page.locator("#name").focus();
  await page.locator("#number").focus();
  await expect(ownerError, "the error stays until an owner is chosen").toBeVisible();

  await customer.selectOption({ label: "Alder & Sons" });
  await expect(owner.locator("option:checked"), "the choice for the first customer is restored").toHaveText("Peter Alder");
  await expect(ownerError).toBeHidden();
  await customer.selectOption({ label: "Alder Workshop" });
  await expect(owner.locator("option:checked")).toHaveText("Choose again…");
  // The plan of this customer does not include what the plan of the first one did.
  await fillMailboxForm(page, { number: api.freeNumber(), name: "Moved about", owner_email: "off", notify_for: "voicemail" });
  await page.getByRole("button", { name: "Generate" }).click();
  await mailboxFormButton(page, "Create mailbox").click();
  await expect(page.locator("#error-summary")).toContainText("This customer has no such user; choose another owner");
  await owner.selectOption({ label: "No owner" });
  await expect(ownerError).toBeHidden();
  await mailboxFormButton(page, "Create mailbox").click();
  await waitForMailboxPage(page);
  await expect(owner).toHaveValue("");
  await expect(customer.locator("option:checked")).toHaveText("Alder Workshop");
});

test("the rules of the last chosen customer apply, whichever response arrives last", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await open(page, "/mailboxes/new");
  await page.route("**/api/surroundings_of", async (route) => {
    await released;
    await route.continue();
  }, { times: 1 });
  await page.locator("#customer").selectOption({ label: "Alder & Sons" });
  await page.locator("#customer").selectOption({ label: "Harbour Clinic" });
  await expect(page.locator("#owner").getByRole("option", { name: "Maya Brandt" })).toBeAttached();
  const response = page.waitForResponse("**/api/surroundings_of");
  release();
  await (await response).finished();
  await page.locator("#name").fill("Something else");
  await expect(page.locator("#owner").getByRole("option", { name: "Maya Brandt" })).toBeAttached();
  await expect(page.locator("#owner").getByRole("option", { name: "Tom Whitlock" })).toHaveCount(0);
});

test("a number that is taken at one customer is not reported at another", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, "/mailboxes/new");
  await fillMailboxForm(page, { number: mailbox.number });
  await page.locator("#name").focus();
  const takenError = fieldMessages(page, "number").getByText("already has this number");
  await expect(takenError).toBeVisible();
  await page.locator("#customer").selectOption({ label: "Alder & Sons" });
  await expect(takenError).toBeHidden();
});

test("a double-click on Save saves once and reports no conflict", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { description: "Clicked twice" });
  await mailboxFormButton(page, "Save mailbox").dblclick();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("while you were editing")).toHaveCount(0);
  await page.goto(`${mailbox.path}/history`);
  await expect(page.getByRole("cell", { name: "Clicked twice" })).toHaveCount(1);
});

test("a failed save is reported next to the button", async ({ page, api, browserErrors }) => {
  const mailbox = await api.createMailbox();
  await open(page, mailbox.path);
  await fillMailboxForm(page, { delete_after_email: false, transcribe: true });
  for (const [status, word] of [[500, "Internal"], [429, "TooMany"]] as const) {
    browserErrors.expectStatus(status, "/api/save_mailbox");
    await page.route("**/api/save_mailbox", (route) => route.fulfill({ status, contentType: "application/json", body: `"${word}"` }), { times: 1 });
    await mailboxFormButton(page, "Save mailbox").click();
    const alert = page.getByRole("alert").filter({ hasText: "Not saved" });
    await expect(alert).toBeInViewport({ ratio: 1 });
    await expect(alert).toBeFocused();
    await expect(mailboxFormButton(page, "Save mailbox")).toBeInViewport();
  }
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("what was typed before hydration is validated, tracked as unsaved, and saved", async ({ page, api }) => {
  const mailbox = await api.createMailbox();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(mailbox.path);
  await page.locator("#pin").fill("7894");
  await page.locator("#play_order").selectOption("newest");
  release();
  await waitForHydration(page);
  await expect(page.getByText("Unsaved changes")).toBeVisible();
  await expect(fieldMessages(page, "pin")).toContainText("789");
  await expect(page.locator("#play_order")).toHaveValue("newest");
  await page.locator("#pin").fill("");
  await mailboxFormButton(page, "Save mailbox").click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.locator("#play_order")).toHaveValue("newest");
});
