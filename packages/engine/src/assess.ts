/**
 * assess: the four tests as data. Test, roll, test again (M9.1): what is measured, how exactly that is known to work, who
 * should leave it out, and within which limits a number can be true.
 */
import type { Entry, Method } from "./assess-reading.ts";
import type { Area } from "./body.ts";
import type { LearnTest } from "./learn-test.ts";
import type { QuestionId } from "./screening.ts";

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What others measured when they tested twice, in the unit of the test. */
export interface Published {
  /** Id in the project's evidence list, behind `evidence:`. */
  readonly finding: `evidence:${string}`;
  readonly authors: string;
  readonly year: number;
  readonly doi: string | null;
  /** Standard error of one measurement. */
  readonly error: number;
  /** Smallest change that stands out from testing twice, for one person. */
  readonly detectable: number;
  /** Who was tested, and by whom. */
  readonly tested: "healthy" | "back-pain" | "pooled";
}

export interface Assessment {
  readonly id: LearnTest;
  readonly unit: Exclude<Entry, "inch">;
  readonly entries: readonly Entry[];
  readonly methods: readonly Method[];
  readonly sides: "each" | "one";
  readonly better: "more" | "less";
  /** Finest step worth typing. */
  readonly step: number;
  /** Outside it a number is asked about. */
  readonly usual: Range;
  /** Outside it a number is refused. */
  readonly possible: Range;
  /** Tries farther apart than this ask for one more: four times the error of a single try. */
  readonly apart: number;
  /** Practice tries before the first reading, and tries that count (S22). */
  readonly practice: number;
  readonly recorded: number;
  readonly published: Published | null;
  /** Answers other than "no" that take the test away (S21). */
  readonly blockedBy: readonly QuestionId[];
  /** Areas the movement asks something of: sore ones take it away (S19). */
  readonly loads: readonly Area[];
}

/** To the end of one's range with a spine that should not go there (S21). */
const SPINE: readonly QuestionId[] = [
  "disc-herniation",
  "radiating-symptoms",
  "osteoporosis",
  "spine-injury-surgery",
  "fracture",
  "inflammatory-spine",
  "pregnancy",
  "hypermobility",
  "local-low-back",
];

const TWICE_THEN_THREE = { practice: 2, recorded: 3 } as const; // S22

export const ASSESSMENTS: Readonly<Record<LearnTest, Assessment>> = {
  twist: {
    id: "twist",
    unit: "degrees",
    entries: ["degrees"],
    methods: ["phone-turn", "number"],
    sides: "each",
    better: "more",
    step: 1,
    usual: { low: 15, high: 80 },
    possible: { low: 0, high: 120 },
    apart: 12,
    ...TWICE_THEN_THREE,
    published: {
      finding: "evidence:M14",
      authors: "Johnson KD, Kim KM, Yu BK, Saliba SA, Grindstaff TL",
      year: 2012,
      doi: "10.4085/1062-6050-47.1.52",
      error: 2,
      detectable: 5.6,
      tested: "healthy",
    },
    blockedBy: [...SPINE, "local-upper-back", "local-sides"],
    loads: ["thoracic", "low-back-movement"],
  },
  "toe-touch": {
    id: "toe-touch",
    unit: "cm",
    entries: ["cm", "inch"],
    methods: ["number", "screen-ruler"],
    sides: "one",
    better: "more",
    step: 0.5,
    // Below the edge of a step counts up from 0, above it down: no floor limits it.
    usual: { low: -35, high: 25 },
    possible: { low: -80, high: 45 },
    apart: 5,
    ...TWICE_THEN_THREE,
    published: {
      finding: "evidence:M02",
      authors: "Ekedahl H, Joensson B, Frobell RB",
      year: 2012,
      doi: null,
      error: 1.6,
      detectable: 4.5,
      tested: "back-pain",
    },
    // H10: the head hangs low; H09: on a step, bent over.
    blockedBy: [...SPINE, "chronic-back-pain", "hypertension", "local-glutes", "local-calves"],
    loads: ["calves", "glutes", "low-back-movement"],
  },
  "knee-to-wall": {
    id: "knee-to-wall",
    unit: "cm",
    entries: ["cm", "inch"],
    methods: ["number", "screen-ruler"],
    sides: "each",
    better: "more",
    step: 0.5,
    usual: { low: 1, high: 20 },
    possible: { low: 0, high: 30 },
    apart: 3,
    ...TWICE_THEN_THREE,
    published: {
      finding: "evidence:M19",
      authors: "Powden CJ, Hoch JM, Hoch MC",
      year: 2015,
      doi: "10.1016/j.math.2015.01.004",
      error: 0.69,
      detectable: 1.9,
      tested: "pooled",
    },
    blockedBy: [
      "hot-swollen-calf",
      "leg-weakness",
      "blood-clot",
      "fracture",
      "diabetes-reduced-feeling",
      "hypermobility",
      "local-calves",
    ],
    loads: ["calves"],
  },
  stiffness: {
    id: "stiffness",
    unit: "points",
    entries: ["points"],
    methods: ["question"],
    sides: "one",
    better: "less",
    step: 1,
    usual: { low: 0, high: 10 },
    possible: { low: 0, high: 10 },
    apart: 10,
    // A question asked three times in a row is answered once.
    practice: 0,
    recorded: 1,
    // What is published is about pain, not about stiffness.
    published: null,
    blockedBy: [],
    loads: [],
  },
};

export const sidesTested = ({ sides }: Assessment): readonly ["both"] | readonly ["left", "right"] =>
  sides === "each" ? ["left", "right"] : ["both"];

/** The test has to end within this of the session's end (S22), and to have begun no longer than this before its start. */
export const AFTER_WITHIN_MS = 5 * 60_000; // S22
export const BEFORE_WITHIN_MS = 15 * 60_000;

/** Whether a change is beyond what testing twice brings by itself, by what is published. */
export function standsOut(test: LearnTest, change: number): "beyond-error" | "within-error" | "unknown" {
  const { published } = ASSESSMENTS[test];
  if (published === null) return "unknown";
  return Math.abs(change) > published.detectable ? "beyond-error" : "within-error";
}
