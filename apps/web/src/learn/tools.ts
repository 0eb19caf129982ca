/** What a technique needs, in one phrase: "Short roller, long roller or massage ball". */

import type { Language } from "@rollwell/content";
import type { Technique } from "@rollwell/engine";
import type { Words } from "../state/words.ts";

const lowered = (text: string, language: Language): string =>
  text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);

export function toolsText(
  { tools, needs }: Technique,
  { learn, session }: Pick<Words, "learn" | "session">,
  language: Language,
): string {
  if (tools.every((tool) => tool === "none")) return learn.technique.noTool;
  const names = tools.map((tool, i) => {
    const { name } = session.tools[tool];
    return i === 0 ? name : lowered(name, language);
  });
  const list = new Intl.ListFormat(language, { type: "disjunction" }).format(names);
  return needs === "wall" ? `${list} ${learn.technique.andWall}` : list;
}
