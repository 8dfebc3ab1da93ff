// Every page there is, in every state that looks different, for whoever looks at all of them.

import { bulk } from "./bulk";
import { door } from "./sign-in";
import { history } from "./history";
import { keyboard } from "./find-and-keys";
import { list } from "./list";
import { mailbox } from "./mailbox";
import { overview } from "./overview";
import { panel } from "./panel";
import { people } from "./people";
import { sounds } from "./sounds";
import { tables } from "./import-export";
import type { Shown } from "./page-state";

export { viewer } from "./page-state";

export const pages: Shown[] = [...door, ...overview, ...list, ...bulk, ...tables, ...mailbox, ...history, ...sounds, ...panel, ...keyboard, ...people];
