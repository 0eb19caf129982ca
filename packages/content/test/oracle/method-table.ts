/**
 * A second opinion on a written programme: METHOD.md as plain tables, and one function that looks things up in them.
 *
 * Nothing here is imported from the engine, on purpose: numbers are typed again from METHOD.md, so that a slip in one of
 * the two shows. Where METHOD.md names a landmark without a number, the number is of a body of 172 cm (S3).
 */

/** As `rollwell plan --json` writes it. Read with suspicion: every field may be anything. */
export interface Written {
  readonly purpose?: unknown;
  readonly minutes?: unknown;
  readonly totalSeconds?: unknown;
  readonly steps?: unknown;
}

interface WrittenStep {
  readonly kind: string;
  readonly technique: string;
  readonly area: string;
  readonly side: string;
  readonly seconds: number;
  readonly tool: string;
  readonly track?: {
    readonly axis: string;
    readonly from?: string;
    readonly to?: string;
    readonly fromCm?: number;
    readonly toCm?: number;
  };
  readonly speedCmPerSecond?: number;
  readonly holdSeconds?: number;
}

/** What is true of the person today, in the words of S1, S18, S19 and S20. */
export interface Circumstances {
  readonly tools: ReadonlySet<string>;
  readonly floor: "floor" | "no-floor";
  /** Areas that screening takes away (S20). */
  readonly blocked: ReadonlySet<string>;
  /** Areas that rest today (S19). */
  readonly resting: ReadonlySet<string>;
  /** Areas that must have 30 % less time (S19), and those that may: soreness told within a week. */
  readonly sore: ReadonlySet<string>;
  readonly wasSore: ReadonlySet<string>;
  /** Nothing told of it and nothing done: there is no reason at all to leave it out (S9). */
  readonly free: ReadonlySet<string>;
  /** Areas with level 2 open (S1). */
  readonly unlocked: ReadonlySet<string>;
  /** Positions that screening takes away (S20, H10). */
  readonly avoid: ReadonlySet<"head-low" | "end-range">;
  readonly rise: "usual" | "longer";
}

export interface Violation {
  readonly rule: string;
  readonly what: string;
}

/** S9, with M3.8 (pecs last of all); gentle movement may stand anywhere before them. */
const ORDER = ["calves", "glutes", "hip-flexors", "thoracic", "lats", "rhomboids", "pecs"];

/** S2, H11: seconds on one area and side. */
const DOSE: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  "warm-up": { least: 30, most: 60 },
  recovery: { least: 60, most: 120 },
  daily: { least: 120, most: 180 },
};
/** H11: "at most 2 min a zone and side in warm-up and recovery, 3 min ever". */
const CAP: Readonly<Record<string, number>> = { "warm-up": 120, recovery: 120, daily: 180 };
const LESS_WHEN_SORE = 0.7; // S19
const HOLD = { least: 20, most: 30 }; // M4.2
const FASTEST = 5; // M4.1, S13
const RISE = { least: 30, longer: 45, most: 90 }; // H08: turn, sit 20 s, stand; longer with high blood pressure or from 65
const SET_UP_LEAST = 10; // H09: long enough to check mat, wall and floor

/** S5: what the tool covers along the body, half to each side of its centre. */
const PATCH: Readonly<Record<string, number>> = { "roller-46": 12, "roller-91": 12, ball: 7 };

/** Height of the upper end of each region on the back, and how many vertebrae share it, on a body of 172 cm. */
const REGIONS: Readonly<Record<string, { readonly top: number; readonly bottom: number; readonly count: number }>> = {
  C: { top: 64, bottom: 53.5, count: 7 },
  T: { top: 53.5, bottom: 24, count: 12 },
  L: { top: 24, bottom: 6, count: 5 },
  S: { top: 6, bottom: -3, count: 5 },
};

/** Where a contact patch may lie. Everything outside is somebody else's: low back, neck, kidney, armpit, groin, joint, bone. */
const ALLOWED: Readonly<Record<string, { readonly low: number; readonly high: number; readonly rule: string }>> = {
  spine: { low: 24, high: 53.5, rule: "M2.2" }, // between the lowest rib and C7 (M2.2, M2.3)
  flank: { low: 0, high: 17, rule: "S3" }, // from the lowest rib to 3 cm below the armpit fold at 20
  buttock: { low: 1, high: 18, rule: "M2.4" }, // above the sit bone, below crest and sacrum
  "front-thigh": { low: 8.5, high: 33.5, rule: "S17" }, // a hand (8.5) below the crease to a hand above the knee at 42
  calf: { low: 5, high: 36, rule: "S17" }, // three fingers (5) above the ankle to three below the crease at 41
};

/** S5: "from about T8–T9 to about T3; no higher". */
const SPINE_CENTRES = { lowest: 9, highest: 3 };

type Touch = "rolls" | "still-lengthwise" | "leans" | "nothing";

interface Row {
  readonly area: string;
  readonly tools: readonly string[];
  readonly axis: string | null;
  readonly touch: Touch;
  readonly sides: "both" | "each";
  readonly level: 1 | 2;
  readonly posture: "floor" | "standing";
  readonly strains?: readonly ("head-low" | "end-range")[];
  /** The tool alone is not enough. */
  readonly needsWall?: true;
  /** Other areas that carry weight in it: what blocks them blocks it (S20). */
  readonly bears?: readonly string[];
}

const ROLLERS = ["roller-46", "roller-91"];
const floor = { posture: "floor", level: 1, sides: "both", touch: "nothing", axis: null, tools: ["none"] } as const;
const wall = { ...floor, posture: "standing", tools: ["wall", "none"] } as const;

/** M3, with the wall and floor forms of S18. Every technique a programme may name. */
const TECHNIQUES: Readonly<Record<string, Row>> = {
  calves: { ...floor, area: "calves", tools: ROLLERS, axis: "calf", touch: "rolls", sides: "each" },
  "calves-wall": { ...wall, area: "calves", sides: "each" },
  glutes: { ...floor, area: "glutes", tools: [...ROLLERS, "ball"], axis: "buttock", touch: "rolls", sides: "each" },
  "glutes-floor": { ...floor, area: "glutes", sides: "each" },
  "glutes-wall": { ...wall, area: "glutes", sides: "each" },
  "hip-flexors": {
    ...floor,
    area: "hip-flexors",
    tools: [...ROLLERS, "ball"],
    axis: "front-thigh",
    touch: "rolls",
    sides: "each",
  },
  "hip-flexors-floor": { ...floor, area: "hip-flexors", sides: "each" },
  "hip-flexors-wall": { ...wall, area: "hip-flexors", sides: "each" },
  "thoracic-extension": { ...floor, area: "thoracic", tools: ROLLERS, axis: "spine", touch: "leans" },
  "thoracic-extension-full": {
    ...floor,
    area: "thoracic",
    tools: ROLLERS,
    axis: "spine",
    touch: "leans",
    level: 2,
    strains: ["end-range"],
  },
  "thoracic-roll": { ...floor, area: "thoracic", tools: ROLLERS, axis: "spine", touch: "rolls" },
  "thoracic-roll-extension": {
    ...floor,
    area: "thoracic",
    tools: ROLLERS,
    axis: "spine",
    touch: "rolls",
    level: 2,
    strains: ["end-range"],
  },
  "thoracic-roll-wall": { ...wall, area: "thoracic", tools: ROLLERS, axis: "spine", touch: "rolls", needsWall: true },
  "thoracic-extension-floor": { ...floor, area: "thoracic" },
  "thoracic-extension-wall": { ...wall, area: "thoracic" },
  lats: { ...floor, area: "lats", tools: ROLLERS, axis: "flank", touch: "rolls", sides: "each" },
  "lats-floor": { ...floor, area: "lats", sides: "each" },
  "lats-wall": { ...wall, area: "lats", sides: "each" },
  "rhomboid-ball": {
    ...wall,
    area: "rhomboids",
    tools: ["ball"],
    axis: "spine", // how high; how far beside is the technique's own, never a programme's
    touch: "rolls",
    sides: "each",
    needsWall: true,
    bears: ["thoracic"],
  },
  "rhomboid-ball-floor": {
    ...floor,
    area: "rhomboids",
    tools: ["ball"],
    axis: "spine",
    touch: "rolls",
    sides: "each",
    level: 2,
    bears: ["thoracic"],
  },
  "cat-cow": { ...floor, area: "low-back-movement" },
  "cat-cow-wall": { ...wall, area: "low-back-movement" },
  "pelvic-tilt": { ...floor, area: "low-back-movement" },
  "pelvic-tilt-wall": { ...wall, area: "low-back-movement" },
  "childs-pose": { ...floor, area: "low-back-movement", strains: ["head-low"] },
  "childs-pose-wall": { ...wall, area: "low-back-movement" },
  "pec-opener": { ...floor, area: "pecs", tools: ["roller-91"], touch: "still-lengthwise", bears: ["thoracic"] },
  "pec-opener-floor": { ...floor, area: "pecs" },
  "pec-opener-wall": { ...wall, area: "pecs" },
};

/** The middle of a vertebra in cm up the back. */
function heightOf(level: unknown): number | null {
  const match = /^([CTLS])(\d{1,2})$/.exec(String(level));
  const region = match === null ? undefined : REGIONS[match[1] ?? ""];
  const place = Number(match?.[2]);
  if (region === undefined || place < 1 || place > region.count) return null;
  return region.top - ((place - 0.5) / region.count) * (region.top - region.bottom);
}

function trackViolation(row: Row, step: WrittenStep): Violation | null {
  const { track, tool, technique } = step;
  if (row.axis === null)
    return track === undefined ? null : { rule: "S4", what: `${technique} has no track to press along` };
  if (track === undefined) return { rule: "S5", what: `${technique} does not say where` };
  if (track.axis !== row.axis) return { rule: "S5", what: `${technique} leaves its axis for ${track.axis}` };
  const ends = row.axis === "spine" ? [heightOf(track.from), heightOf(track.to)] : [track.fromCm, track.toCm];
  const [from, to] = ends;
  const patch = PATCH[tool];
  const allowed = ALLOWED[row.axis];
  if (typeof from !== "number" || typeof to !== "number" || patch === undefined || allowed === undefined)
    return { rule: "S5", what: `${technique}: no such place, or a tool without a width` };
  const low = Math.min(from, to) - patch / 2;
  const high = Math.max(from, to) + patch / 2;
  // Negated so that NaN is a violation, not a pass.
  if (!(low >= allowed.low && high <= allowed.high))
    return { rule: allowed.rule, what: `${technique} presses ${low}–${high} cm of ${row.axis}` };
  if (row.axis !== "spine") return null;
  for (const level of [track.from, track.to]) {
    const place = Number(String(level).slice(1));
    if (place > SPINE_CENTRES.lowest || place < SPINE_CENTRES.highest)
      return { rule: "S5", what: `${technique} centres on ${level}` };
  }
  return null;
}

function stepViolations(step: WrittenStep, today: Circumstances): readonly Violation[] {
  const row = Object.hasOwn(TECHNIQUES, step.technique) ? TECHNIQUES[step.technique] : undefined;
  if (row === undefined) return [{ rule: "H23", what: `unknown technique ${step.technique}` }];
  const found: Violation[] = [];
  const wrong = (rule: string, what: string) => found.push({ rule, what: `${step.technique}: ${what}` });
  if (step.area !== row.area) wrong("H23", `is not for ${step.area}`);
  if (row.sides === "both" ? step.side !== "both" : step.side !== "left" && step.side !== "right")
    wrong("H18", `has no side ${step.side}`);
  if (!row.tools.includes(step.tool)) wrong("M8.2", `not with ${step.tool}`);
  if (step.tool !== "none" && !today.tools.has(step.tool)) wrong("S18", `nobody here has ${step.tool}`);
  if (row.needsWall === true && !today.tools.has("wall")) wrong("S18", "no wall");
  if (row.posture === "floor" && today.floor === "no-floor") wrong("S18", "no floor");
  if (row.level === 2 && !today.unlocked.has(row.area)) wrong("S1", "level 2 is locked");
  if ([row.area, ...(row.bears ?? [])].some((area) => today.blocked.has(area))) wrong("S20", "blocked");
  if (today.resting.has(row.area)) wrong("S19", "rests");
  for (const strain of row.strains ?? []) if (today.avoid.has(strain)) wrong("H10", strain);
  if (step.kind !== "work") return found;
  const place = trackViolation(row, step);
  if (place !== null) found.push(place);
  const { speedCmPerSecond: speed, holdSeconds: hold } = step;
  if (speed !== undefined && !(speed > 0 && speed <= FASTEST)) wrong("S13", `${speed} cm/s`);
  if (hold !== undefined && !(hold >= HOLD.least && hold <= HOLD.most)) wrong("M4.2", `hold ${hold} s`);
  if (row.touch === "still-lengthwise" && (speed !== undefined || hold !== undefined))
    wrong("M3.8", "rests, never rolls");
  return found;
}

/** S2, H11: what each side of each area gets; a technique for both sides loads both. */
function loadOf(work: readonly WrittenStep[], area: string, side: "left" | "right"): number {
  return work
    .filter((step) => step.area === area && (step.side === side || step.side === "both"))
    .reduce((sum, step) => sum + step.seconds, 0);
}

/** H11: what no programme at all may exceed, on any side of any area. */
function capViolations(purpose: unknown, work: readonly WrittenStep[], today: Circumstances): readonly Violation[] {
  const cap = CAP[String(purpose)];
  if (cap === undefined) return [{ rule: "S2", what: `no such purpose: ${String(purpose)}` }];
  return [...new Set(work.map((step) => step.area))].flatMap((area) => {
    const most = cap * (today.sore.has(area) ? LESS_WHEN_SORE : 1);
    const load = Math.max(loadOf(work, area, "left"), loadOf(work, area, "right"));
    return load <= most ? [] : [{ rule: "H11", what: `${area}: ${load} s of ${most}` }];
  });
}

/** S2: what we plan ourselves. Times are planned in steps of 5 s, so that 70 % of a least time is rounded down to one. */
function doseViolations(purpose: string, work: readonly WrittenStep[], today: Circumstances): readonly Violation[] {
  const { least, most } = DOSE[purpose] ?? { least: Number.NaN, most: Number.NaN };
  return [...new Set(work.map((step) => step.area))].flatMap((area) => {
    const scale = today.sore.has(area) ? LESS_WHEN_SORE : 1;
    const [left, right] = [loadOf(work, area, "left"), loadOf(work, area, "right")];
    if (left !== right) return [{ rule: "S2", what: `${area}: left ${left} s, right ${right} s` }];
    const lowest = Math.floor((least * (today.wasSore.has(area) ? LESS_WHEN_SORE : 1)) / 5) * 5;
    const fits = left <= most * scale && left >= lowest;
    return fits ? [] : [{ rule: scale < 1 ? "S19" : "S2", what: `${area}: ${left} s` }];
  });
}

function orderViolations(work: readonly WrittenStep[]): readonly Violation[] {
  const found: Violation[] = [];
  const ranks = work.map((step) => ORDER.indexOf(step.area)).filter((rank) => rank >= 0);
  if (ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0))) found.push({ rule: "S9", what: "out of order" });
  const firstPecs = work.findIndex((step) => step.area === "pecs");
  if (firstPecs >= 0 && work.slice(firstPecs).some((step) => step.area !== "pecs"))
    found.push({ rule: "M3.8", what: "the pec opener is not last" });
  return found;
}

function frameViolations(steps: readonly WrittenStep[], today: Circumstances): readonly Violation[] {
  const found: Violation[] = [];
  const last = steps.at(-1);
  const rises = steps.filter((step) => step.kind === "rise");
  const least = today.rise === "longer" ? RISE.longer : RISE.least;
  if (last?.kind !== "rise" || rises.length !== 1) found.push({ rule: "H08", what: "does not end by rising, once" });
  else if (!(last.seconds >= least && last.seconds <= RISE.most))
    found.push({ rule: "H08", what: `rises in ${last.seconds} s` });
  let ready: { readonly technique: string; readonly side: string | null } = { technique: "", side: null };
  for (const step of steps) {
    if (step.kind === "set-up") {
      if (!(step.seconds >= SET_UP_LEAST)) found.push({ rule: "H09", what: `sets up in ${step.seconds} s` });
      ready = { technique: step.technique, side: null };
    } else if (step.kind === "switch") {
      if (ready.technique !== step.technique || ready.side === null || ready.side === step.side)
        found.push({ rule: "H09", what: `switches to ${step.side} of ${step.technique} from nowhere` });
      ready = { technique: step.technique, side: null };
    } else if (step.kind === "work") {
      if (ready.technique !== step.technique || (ready.side !== null && ready.side !== step.side))
        found.push({ rule: "H09", what: `${step.technique} ${step.side} begins without a set-up` });
      ready = { technique: step.technique, side: step.side };
    }
  }
  return found;
}

function timeViolations({ minutes, totalSeconds }: Written, steps: readonly WrittenStep[]): readonly Violation[] {
  const found: Violation[] = [];
  const sum = steps.reduce((total, step) => total + step.seconds, 0);
  if (steps.some((step) => !Number.isInteger(step.seconds) || step.seconds <= 0))
    found.push({ rule: "S6", what: "a step without whole seconds" });
  if (!Number.isInteger(minutes) || Number(minutes) < 3 || Number(minutes) > 15)
    found.push({ rule: "S6", what: `${String(minutes)} minutes` });
  if (sum > Number(minutes) * 60 || totalSeconds !== sum)
    found.push({ rule: "S6", what: `${sum} s of ${String(totalSeconds)} for ${String(minutes)} minutes` });
  return found;
}

/** What METHOD.md says against any programme whatever, ours or somebody else's. */
export function judge(written: Written, today: Circumstances): readonly Violation[] {
  const steps = written.steps as readonly WrittenStep[];
  const work = steps.filter((step) => step.kind === "work");
  return [
    ...(work.length === 0 ? [{ rule: "S6", what: "nothing to do" }] : []),
    ...steps.filter((step) => step.kind !== "rise").flatMap((step) => stepViolations(step, today)),
    ...capViolations(written.purpose, work, today),
    ...frameViolations(steps, today),
    ...timeViolations(written, steps),
  ];
}

/** What METHOD.md says, besides, against a session that Rollwell itself has planned for this ask. */
export function judgePlanned(
  written: Written,
  ask: { readonly purpose: string; readonly minutes: number },
  today: Circumstances,
): readonly Violation[] {
  const steps = written.steps as readonly WrittenStep[];
  const work = steps.filter((step) => step.kind === "work");
  const found: Violation[] = [
    ...judge(written, today),
    ...doseViolations(ask.purpose, work, today),
    ...orderViolations(work),
  ];
  if (written.purpose !== ask.purpose || written.minutes !== ask.minutes || written.totalSeconds !== ask.minutes * 60)
    found.push({ rule: "S6", what: `asked for ${ask.minutes} of ${ask.purpose}` });
  const thoracic = Object.entries(TECHNIQUES).some(([technique, row]) => {
    const tool = row.tools.find((candidate) => candidate === "none" || today.tools.has(candidate));
    if (row.area !== "thoracic" || tool === undefined) return false;
    const step = { kind: "set-up", technique, area: row.area, side: "both", seconds: 15, tool };
    return stepViolations(step, today).length === 0;
  });
  if (thoracic && today.free.has("thoracic") && !work.some((step) => step.area === "thoracic"))
    found.push({ rule: "S9", what: "leaves out the thoracic spine" });
  return found;
}

/** The names the table knows: the catalogue must have exactly these. */
export const KNOWN_TECHNIQUES: readonly string[] = Object.keys(TECHNIQUES);
