// A page in English that is disguised (the language en-XA): every message stands in ⟦marks⟧ and is longer by 40 %.

import type { Page } from "@playwright/test";

/** What people or programs have named, so that no catalogue knows it. */
const namedByPeople = "bdi, code, kbd, .digits, .mark, .self-name, .under, .tongues, option, input, textarea, select, script, style, noscript, datalist, time, .empty-code, .self .hint, svg, [aria-hidden=true]";

/** Names of products: the dialects of the APIs. */
const products = ["Enswitch", "yay", "PortSIP"];

/** The texts that stand in the page without marks. */
export async function untranslatedTexts(page: Page): Promise<string[]> {
  return page.evaluate(({ namedByPeople, products }) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = (node.textContent ?? "").trim();
      const parent = node.parentElement;
      // Letters, and none of them between marks, nor a part of a sentence whose other parts have them.
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

/** What is wider than the window, or cut off inside a box of its own. What people have named may be cut: it has no end. */
export async function overflowingElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 1) found.push(`the page is ${wide} px too wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>("button, .button, summary, label, h1, h2, nav a, th, .chip, .hint")) {
      if (element.closest(".sr-only, .skip, [hidden]") || element.matches(".sr-only, .skip") || element.offsetParent === null) continue;
      if (element.querySelector("bdi")) continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible") {
        found.push(`${element.tagName.toLowerCase()} is cut off: ${element.textContent?.trim().slice(0, 60)}`);
      }
    }
    return found;
  });
}
