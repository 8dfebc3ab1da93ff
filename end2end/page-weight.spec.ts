// The size of what a page loads, in bytes on the wire.

import type { Response } from "@playwright/test";
import { expect, test } from "./support/test";
import { waitForHydration } from "./support/actions";

const limit = 200_000;

test("the first load of the list is small", async ({ page }) => {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  await page.goto("/mailboxes");
  await waitForHydration(page);
  await page.waitForLoadState("networkidle");

  const parts = await Promise.all(
    responses.map(async (response) => ({
      file: new URL(response.url()).pathname,
      encoding: response.headers()["content-encoding"] ?? "none",
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  );
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  const lines = parts.map((p) => `${String(p.bytes).padStart(8)}  ${p.encoding.padEnd(4)}  ${p.file}`);
  console.log(["First load of /mailboxes, bytes on the wire:", ...lines, `${String(total).padStart(8)}  total`].join("\n"));

  expect(parts.filter((p) => p.bytes > 1_000 && p.encoding !== "br").map((p) => p.file), "all files are compressed with Brotli").toEqual([]);
  expect(total).toBeLessThanOrEqual(limit);
});

// Each file is a request, and over HTTP/1.1 a browser sends six at a time.
for (const path of ["/mailboxes/new", "/panel", "/sounds/new", "/customers/1"]) {
  test(`${path} loads few files`, async ({ page }) => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(path);
    await waitForHydration(page);
    await page.waitForLoadState("networkidle");
    const lazyFiles = requested.filter((file) => /^\/pkg\/(split|chunk)_/.test(file));
    expect(lazyFiles.length, "the page has a lazy part").toBeGreaterThan(0);
    expect(lazyFiles.length).toBeLessThanOrEqual(24);
  });
}

test("the next page loads no file again", async ({ page }) => {
  await page.goto("/mailboxes");
  await waitForHydration(page);
  const reloaded: string[] = [];
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    const { responseBodySize } = await response.request().sizes();
    if (pathname.startsWith("/pkg/") && responseBodySize > 0) reloaded.push(pathname);
  });
  await page.goto("/mailboxes?archived=yes");
  await waitForHydration(page);
  await page.waitForLoadState("networkidle");
  expect(reloaded).toEqual([]);
});
