import { CATALOG } from "@rollwell/content";
import { session as en } from "@rollwell/content/words/en/session";
import { session as es } from "@rollwell/content/words/es/session";
import {
  type Ask,
  byArea,
  draftOf,
  type LeftOut,
  NO_PAST,
  NOTHING_TO_DECLARE,
  PLACES,
  PURPOSES,
  plan,
  type SafePlan,
  type Standing,
  type Step,
  screen,
  type Tool,
} from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { reasonsFor } from "./reasons.ts";

const standing = (change: Partial<Standing["areas"]["calves"]>): Standing => ({
  ...NO_PAST,
  areas: byArea((area) => ({ ...NO_PAST.areas[area], ...change })),
});
const SORE = { code: "very-sore", rule: "S19", value: 8 };
const PASTS: readonly Standing[] = [
  NO_PAST,
  standing({ daysSince: 4, unlocked: true }),
  standing({ daysSince: 1, lastTechnique: "glutes" }),
  standing({ daysSince: 2, lessTime: { code: "sore-less-time", rule: "S19", value: 4 } }),
  standing({ daysSince: 3, lighten: { code: "hurt-last-time", rule: "S10", value: 6 } }),
  { ...NO_PAST, areas: byArea((area) => ({ ...NO_PAST.areas[area], rest: area === "glutes" ? SORE : null })) },
];
const TOOL_SETS: readonly (readonly Tool[])[] = [[], ["wall"], ["roller-46", "wall"], ["roller-91", "ball", "wall"]];
const FOCI: readonly Ask["focus"][] = [[], ...PLACES.map((place) => [place] as const), ["low-back", "hips"]];

const PLANS: readonly SafePlan[] = PASTS.flatMap((past, seed) =>
  TOOL_SETS.flatMap((tools) =>
    FOCI.flatMap((focus) =>
      PURPOSES.flatMap((purpose) =>
        [5, 12].flatMap((minutes) =>
          [false, true].flatMap((noFloor) => {
            const world = { clearance: screen(NOTHING_TO_DECLARE), standing: past, catalog: CATALOG, seed };
            const found = plan({ minutes, purpose, focus, tools, noFloor }, world);
            return found.ok ? [found.value] : [];
          }),
        ),
      ),
    ),
  ),
);
const STEPS = PLANS.flatMap(({ steps }) => steps.filter(({ kind }) => kind === "work"));
const LEFT_OUT: readonly LeftOut[] = PLANS.flatMap(({ leftOut }) => leftOut);

describe.each([
  ["en", en],
  ["es", es],
] as const)("the reasons in %s", (_, { reasons }) => {
  const told = (step: Step): readonly string[] => reasonsFor(reasons, step);

  it("are whole sentences, each once a step, for every step of many plans", () => {
    const wrong = new Set(
      STEPS.flatMap((step) => {
        const lines = told(step);
        const isWhole = lines.length > 0 && new Set(lines).size === lines.length;
        return [
          ...(isWhole ? [] : [JSON.stringify(step.why)]),
          ...lines.filter((line) => !/^\p{Lu}[^{}]*\.$/u.test(line)),
        ];
      }),
    );
    expect([...wrong]).toEqual([]);
  });

  it("[M2.6] the low back's own movement is no neighbour of it", () => {
    const own = STEPS.filter(({ area, why }) => area === "low-back-movement" && why[0]?.code === "low-back-neighbour");
    expect(own.length).toBeGreaterThan(0);
    for (const step of own) expect(told(step).join(" ")).not.toMatch(/neighbour|vecin/i);
  });

  it("[S2] speak of sides only where there are two, and of the usual dose only where it is given", () => {
    const doses = new Set(Object.entries(reasons).flatMap(([code, text]) => (code.startsWith("dose-") ? [text] : [])));
    for (const step of STEPS) {
      const lines = told(step);
      if (step.side === "both") expect(lines.join(" ")).not.toMatch(/each side|por lado/);
      if (step.seconds < 120 && lines.some((line) => doses.has(line)))
        expect(lines.join(" ")).not.toMatch(/at least two|al menos dos/);
    }
  });

  it("[S10] promise a gentler form only where one stands in", () => {
    const hurt = STEPS.filter(({ why }) => why.some(({ code }) => code === "hurt-last-time"));
    const gentler = reasons["hurt-last-time"]?.replace("{n}", "6");
    const kinds = new Set(hurt.map((step) => told(step).includes(gentler ?? "")));
    expect(kinds).toContain(true);
    for (const step of hurt) {
      const technique = CATALOG.byId.get(step.technique);
      if (told(step).includes(gentler ?? ""))
        expect([technique?.contact.lies, technique?.posture]).not.toEqual(["across", "floor"]);
    }
  });

  it("say of another form what is true of that one", () => {
    const bare = PLANS.flatMap((one) => draftOf(one).steps).find(({ why }) =>
      why?.some(({ code }) => code === "no-tool-form"),
    );
    expect(bare).toBeDefined();
    const step = STEPS.find(({ technique }) => technique === bare?.technique) as Step;
    expect(told(step)).toContain(reasons["no-tool-form"]);
    expect(told({ ...step, tool: "roller-46" })).not.toContain(reasons["no-tool-form"]);
  });

  it("have a sentence for every area that is left out, without a number nobody fills in", () => {
    expect(LEFT_OUT.length).toBeGreaterThan(100);
    for (const { why } of LEFT_OUT) {
      expect(reasons[why], why).toMatch(/^\p{Lu}.*\.$/u);
      expect(reasons[why]?.replace("{tools}", ""), why).not.toMatch(/[{}]/);
    }
  });
});
