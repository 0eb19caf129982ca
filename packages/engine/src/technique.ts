/** The shape of a technique as data. What it says is in the words of a language; what it may do is here. */
import type { Area, Side, Span } from "./body.ts";
import type { Pain, Seconds } from "./units.ts";

export const TOOLS = ["roller-46", "roller-91", "ball", "wall", "none"] as const;
/** `roller-46`, `roller-91`: 15 cm wide rollers of that length in cm; `ball`: a massage or lacrosse ball (M8). */
export type Tool = (typeof TOOLS)[number];

/** What a body part that lies along a tool rests on: only places that may bear weight can be written (S4). */
export type Bearing = "head" | "upper-back" | "pelvis";

/**
 * What touches what. Lying along a roller has no track and cannot roll, so the pec opener needs no exception (S4);
 * a form that nothing presses has neither.
 */
export type Contact =
  | { readonly lies: "across"; readonly track: Span; readonly beside?: Span }
  | { readonly lies: "along"; readonly bears: readonly Bearing[] }
  | { readonly lies: "nowhere" };

/** How the seconds of a step are spent. */
export type Manner =
  | "rolling" // a pacer leads along the track (M4.1)
  | "extension" // three breaths a segment, then 2.5 cm up (S14)
  | "searching" // a ball: small search, hold on tender spots (M3.7)
  | "stretch" // still, breath leads
  | "movement"; // slow movement with the breath (M3.9)

export type Posture = "floor" | "standing";

/** Body positions that some clearances take away (S20, H10). */
export type Strain = "head-low" | "end-range";

/** Lines of a work step whose words name a breath: they are said as that breath begins (S12, M3.4). */
export type BreathedLines = Readonly<Partial<Record<"start" | GoingLine, "in" | "out">>>;

/** Lines that come round while a step is worked. */
export type GoingLine = "going-1" | "going-2" | "going-3";

export interface Technique {
  readonly id: string;
  readonly area: Area;
  /** 1: anybody cleared; 2: unlocked area by area (S1, S17). */
  readonly level: 1 | 2;
  readonly manner: Manner;
  readonly posture: Posture;
  readonly contact: Contact;
  /** Any one of these is enough; `none` where nothing is needed. */
  readonly tools: readonly [Tool, ...Tool[]];
  /** Something besides the tool that has to be there. */
  readonly needs?: "wall";
  readonly sides: "both" | "each";
  /** Seconds to get into position before the work. */
  readonly setUp: Seconds;
  /** Above this the work eases (S10; 3 in extension, S1). */
  readonly painCeiling: Pain;
  /** Other areas whose block takes this one away too, because they bear weight or stretch. */
  readonly alsoLoads: readonly Area[];
  readonly strains: readonly Strain[];
  /** The hips are off the floor: a light brace, relaxed otherwise (S16). */
  readonly hipsLifted: boolean;
  readonly easier: string | null;
  readonly harder: string | null;
  readonly breathed?: BreathedLines;
  /** Lines that tell how far to go or when to stop: no session is without them (H01–H03, H15). */
  readonly firm?: readonly GoingLine[];
  /** The rules it follows, for those who ask. */
  readonly rules: readonly string[];
}

export const sidesOf = (technique: Technique): readonly Side[] =>
  technique.sides === "both" ? ["both"] : ["left", "right"];

export const presses = (technique: Technique): boolean => technique.contact.lies !== "nowhere";

export interface Catalog {
  readonly techniques: readonly Technique[];
  readonly byId: ReadonlyMap<string, Technique>;
  readonly byArea: ReadonlyMap<Area, readonly Technique[]>;
  /** Words that betray a free-text note which directs pressure to a forbidden zone: a second net. */
  readonly lexicon: Lexicon;
}

/** Word lists, one for each language merged, lower case and without diacritics. */
export interface Lexicon {
  readonly zones: readonly { readonly rule: string; readonly words: readonly string[] }[];
  readonly press: readonly string[];
  readonly negations: readonly string[];
}

export function catalogOf(techniques: readonly Technique[], lexicon: Lexicon): Catalog {
  const byId = new Map(techniques.map((technique) => [technique.id, technique]));
  if (byId.size !== techniques.length) throw new Error("two techniques share an id");
  return { techniques, byId, byArea: Map.groupBy(techniques, ({ area }) => area), lexicon };
}
