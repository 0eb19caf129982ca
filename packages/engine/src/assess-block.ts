/** Which tests are open today: what the screening and yesterday's soreness take away (S21, S19). It fails closed. */
import { ASSESSMENTS } from "./assess.ts";
import { TEST_IDS } from "./assess-reading.ts";
import type { Area } from "./body.ts";
import type { LearnTest } from "./learn-test.ts";
import type { Clearance } from "./screening.ts";
import type { Standing } from "./standing.ts";

export const BLOCK_KINDS = ["not-cleared", "answer", "sore"] as const;
export type Block =
  | { readonly kind: "not-cleared"; readonly rule: "S20" }
  /** `question`: the answer that speaks against it. */
  | { readonly kind: "answer"; readonly question: string; readonly rule: "S21" }
  | { readonly kind: "sore"; readonly area: Area; readonly rule: "S19" };

export interface TestDay {
  readonly clearance: Clearance;
  readonly standing: Standing;
}

/** Very sore, or a case for a professional; worked today is no reason against testing again today. */
function isSore(area: Area, { areas, seeProfessional }: Standing): boolean {
  const { rest } = areas[area];
  return seeProfessional.includes(area) || (rest !== null && rest.code !== "worked-today");
}

/** Everything that speaks against a test today; empty when it may be done. */
export function blocksOf(test: LearnTest, { clearance, standing }: TestDay): readonly Block[] {
  const { blockedBy, loads } = ASSESSMENTS[test];
  const named = clearance.kind === "go" ? [] : clearance.reasons.map(({ code }) => code);
  const answers = named.filter((code) => (blockedBy as readonly string[]).includes(code));
  const sore = loads.filter((area) => isSore(area, standing));
  return [
    ...(clearance.kind === "not-now" ? [{ kind: "not-cleared", rule: "S20" } as const] : []),
    ...answers.map((question): Block => ({ kind: "answer", question, rule: "S21" })),
    ...sore.map((area): Block => ({ kind: "sore", area, rule: "S19" })),
  ];
}

/** The open tests, the default first (S21). */
export const openTests = (day: TestDay): readonly LearnTest[] =>
  TEST_IDS.filter((test) => blocksOf(test, day).length === 0);
