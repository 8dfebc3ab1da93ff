// Checks pages in the pseudo-locale en-XA, in which every message is in ⟦brackets⟧ and 40% longer.

import type { Page } from "@playwright/test";

/** Elements with names that people or programs chose, which come from no catalog. */
const namedByPeople = "bdi, code, kbd, .digits, .logo, .current-user-name, .subtitle, .language-picker, option, input, textarea, select, script, style, noscript, datalist, time, .error-code, .current-user .hint, svg, [aria-hidden=true]";

/** Product names: the dialects of the APIs. */
const products = ["Enswitch", "yay", "PortSIP"];

/** The texts of the page that come from no catalog. */
export async function untranslatedTexts(page: Page): Promise<string[]> {
  return page.evaluate(({ namedByPeople, products }) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = (node.textContent ?? "").trim();
      const parent = node.parentElement;
      // Only text with letters, and not the rest of a sentence that has brackets.
      if (!parent || !/\p{L}/u.test(text) || parent.closest(namedByPeople) || products.includes(text)) continue;
      if (/[⟦⟧]/.test(text) || /[⟦⟧]/.test(parent.closest("p, li, h1, h2, label, td, th")?.textContent ?? "")) continue;
      found.push(`${parent.tagName.toLowerCase()}: ${text}`);
    }
    for (const element of document.body.querySelectorAll("[aria-label], [placeholder]")) {
      if (element.closest("audio")) continue;
      const text = element.getAttribute("aria-label") ?? element.getAttribute("placeholder") ?? "";
      if (text && !/[⟦⟧]/.test(text)) found.push(`label: ${text}`);
    }
    return found;
  }, { namedByPeople, products });
}

/** Elements that are wider than the window or cut off. Names that people chose may be cut off: they can have any length. */
export async function overflowingElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 1) found.push(`the page is ${wide} px too wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>("button, .button, summary, label, h1, h2, nav a, th, .chip, .hint")) {
      if (element.closest(".sr-only, .skip-link, [hidden]") || element.matches(".sr-only, .skip-link") || element.offsetParent === null) continue;
      if (element.querySelector("bdi")) continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible") {
        found.push(`${element.tagName.toLowerCase()} is cut off: ${element.textContent?.trim().slice(0, 60)}`);
      }
    }
    return found;
  });
}
