/** What axe has to say against a page. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOnly } from "axe-core";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const ALL: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Each broken rule with the elements that break it. A document keeps its axe: reading it in takes as long as a run. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  const options = { runOnly: ALL, resultTypes: ["violations"] };
  const { violations } = await page.evaluate<AxeResults>(`(async () => {
    const passing = () => document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity);
    for (let some = passing(); some.length > 0; some = passing()) // what is half faded in has not its colours yet
      await Promise.allSettled(some.map(({ finished }) => finished)); // and the colours of what lies in it follow it
    return axe.run(document, ${JSON.stringify(options)});
  })()`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
