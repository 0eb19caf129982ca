import { type Catalog, catalogOf } from "@rollwell/engine";
import { TECHNIQUES } from "./techniques/index.ts";

/** For planning: without word lists, which the first load has no need of. It admits no programme with a note. */
export const PLANNING_CATALOG: Catalog = catalogOf(TECHNIQUES, { zones: [], press: [], negations: [] });
