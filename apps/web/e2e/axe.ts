/** What axe has to say against a page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type RunOnly = NonNullable<Parameters<AxeBuilder["options"]>[0]["runOnly"]>;

const ALL: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
/** The rules that colours alone can break: another theme of a page already judged needs no others. */
const COLOURS: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Each broken rule with the elements that break it. */
export async function axeFinds(page: Page, { coloursOnly = false } = {}): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: coloursOnly ? COLOURS : ALL, resultTypes: ["violations"] })
    .setLegacyMode(true) // no page has a frame in it: twice as fast
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
