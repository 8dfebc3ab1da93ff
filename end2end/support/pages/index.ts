// Every page there is, in every state that looks different, for whoever looks at all of them.

import { bulk } from "./bulk";
import { door } from "./door";
import { history } from "./history";
import { keyboard } from "./keyboard";
import { list } from "./list";
import { mailbox } from "./mailbox";
import { overview } from "./overview";
import { panel } from "./panel";
import { people } from "./people";
import { sounds } from "./sounds";
import { tables } from "./tables";
import type { Shown } from "./shown";

export { viewer } from "./shown";

export const pages: Shown[] = [...door, ...overview, ...list, ...bulk, ...tables, ...mailbox, ...history, ...sounds, ...panel, ...keyboard, ...people];
