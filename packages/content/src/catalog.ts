import { type Catalog, catalogOf, type Lexicon } from "@rollwell/engine";
import { lexicon as en } from "./locales/en/lexicon.ts";
import { lexicon as es } from "./locales/es/lexicon.ts";
import { TECHNIQUES } from "./techniques/index.ts";

/** A note may be in any language, so all lists judge every note. */
const LEXICON: Lexicon = {
  zones: [...en.zones, ...es.zones],
  press: [...en.press, ...es.press],
  negations: [...en.negations, ...es.negations],
};

/** For programmes from outside: judges their notes too. */
export const CATALOG: Catalog = catalogOf(TECHNIQUES, LEXICON);
