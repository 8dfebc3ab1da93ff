// All pages in all states that look different.

import { bulk } from "./bulk";
import { signInPages } from "./sign-in";
import { history } from "./history";
import { searchAndShortcutsPages } from "./search-and-shortcuts";
import { list } from "./list";
import { mailbox } from "./mailbox";
import { overview } from "./overview";
import { panel } from "./panel";
import { administration } from "./administration";
import { sounds } from "./sounds";
import { importExportPages } from "./import-export";
import type { PageState } from "./page-state";

export { usernameOf } from "./page-state";

export const pages: PageState[] = [...signInPages, ...overview, ...list, ...bulk, ...importExportPages, ...mailbox, ...history, ...sounds, ...panel, ...searchAndShortcutsPages, ...administration];
