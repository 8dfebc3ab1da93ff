// All pages in all states that look different.

import { bulk } from "./bulk";
import { signInPages } from "./sign-in";
import { history } from "./history";
import { findAndKeysPages } from "./find-and-keys";
import { list } from "./list";
import { mailbox } from "./mailbox";
import { overview } from "./overview";
import { panel } from "./panel";
import { people } from "./people";
import { sounds } from "./sounds";
import { importExportPages } from "./import-export";
import type { PageState } from "./page-state";

export { usernameOf } from "./page-state";

export const pages: PageState[] = [...signInPages, ...overview, ...list, ...bulk, ...importExportPages, ...mailbox, ...history, ...sounds, ...panel, ...findAndKeysPages, ...people];
