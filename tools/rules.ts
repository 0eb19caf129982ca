/** Rule coverage: every checkable rule and hazard of METHOD.md opens a test name, and every id cited anywhere exists there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, isTest, readSource } from "./sources.ts";

const RULE = /^- \*\*([MS]\d+(?:\.\d+)?)\*\*(?: · (explains|later)\b)?/gm;
const HAZARD = /^\| (H\d\d) \|.*\| (this release|later) \|$/gm;
const SECTION = /^## (M\d+) /gm;
const ID = /\b(?:M[1-9]\d?(?:\.\d+)?|S[1-9]\d?|H\d\d)\b/g;
const WHOLE_ID = /^(?:M[1-9]\d?(?:\.\d+)?|S[1-9]\d?|H\d\d)$/;
const TEST_NAME = /^\[((?:[MSH]\d+(?:\.\d+)?)(?:, ?[MSH]\d+(?:\.\d+)?)*)\] /;

export interface Method {
  readonly known: ReadonlySet<string>;
  readonly checkable: readonly string[];
}

/** Rules are list items that open with a bold id; `· explains` and `· later` behind it need no test now. */
export function readMethod(text: string): Method {
  const rules = [...text.matchAll(RULE)].map(([, id = "", mark]) => ({ id, isDue: mark === undefined }));
  const hazards = [...text.matchAll(HAZARD)].map(([, id = "", when]) => ({ id, isDue: when === "this release" }));
  const sections = [...text.matchAll(SECTION)].map(([, id = ""]) => id);
  const all = [...rules, ...hazards];
  return {
    known: new Set([...all.map(({ id }) => id), ...sections]),
    checkable: all.filter(({ isDue }) => isDue).map(({ id }) => id),
  };
}

/** The ids that open a test name: `"[S6, H11] fits to the second"`. */
function openedBy(root: string, file: string): readonly string[] {
  return readSource(root, file).strings.flatMap((name) => TEST_NAME.exec(name)?.[1]?.split(/, ?/) ?? []);
}

// Evidence cards have ids of the same form (M12, S24): there, only a card's list of rules cites rules.
const isEvidence = (file: string): boolean => /\/evidence(\/|\.)/.test(file);
const RULE_LIST = /\brules: ?\[([^\]]*)\]/g;

/** Ids in comments, in test names, and in strings that are nothing but an id. */
function citedBy(root: string, file: string): readonly string[] {
  if (file.endsWith(".md")) return readFileSync(join(root, file), "utf8").match(ID) ?? [];
  if (isEvidence(file)) {
    const lists = [...readFileSync(join(root, file), "utf8").matchAll(RULE_LIST)];
    return lists.flatMap(([, list = ""]) => list.match(ID) ?? []);
  }
  const { comments, strings } = readSource(root, file);
  const named = isTest(file) ? openedBy(root, file) : [];
  return [...comments.flatMap((comment) => comment.match(ID) ?? []), ...strings.filter(isWholeId), ...named];
}

const isWholeId = (text: string): boolean => WHOLE_ID.test(text);

/** Every gap below `root`, one line each; none when all is well. */
export function checkRules(root: string): readonly string[] {
  const { known, checkable } = readMethod(readFileSync(join(root, "METHOD.md"), "utf8"));
  const sources = filesBelow(root, [".ts", ".tsx", ".css", ".md"]).filter((file) => !file.startsWith("tools/"));
  const opened = new Set(sources.filter(isTest).flatMap((file) => openedBy(root, file)));
  const untested = checkable.filter((id) => !opened.has(id)).map((id) => `${id} opens no test name`);
  const unknown = sources.flatMap((file) => {
    const cited = [...new Set(citedBy(root, file))].filter((id) => !known.has(id));
    return cited.map((id) => `${file} cites ${id}, which METHOD.md does not have`);
  });
  return [...untested, ...unknown];
}
