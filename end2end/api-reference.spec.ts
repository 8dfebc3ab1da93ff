// The reference of the APIs.

import { expect, test } from "./support/test";
import { open } from "./support/actions";

test("all calls of all APIs are listed with examples", async ({ page }) => {
  await open(page, "/tokens");
  await page.getByRole("link", { name: "API reference" }).click();
  await expect(page).toHaveURL("/api/docs/");
  await expect(page.getByRole("heading", { name: /^Mailroom/, level: 1 })).toBeVisible();
  await expect(page.locator(".opblock")).toHaveCount(24);
  const create = page.locator("#operations-Enswitch-enswitch_create");
  await create.getByRole("button", { name: /create/ }).first().click();
  await expect(create.getByText("copy_pin").first()).toBeVisible();
  await expect(create.locator(".responses-wrapper")).toContainText('"message": "OK"');
});
