/**
 * Programme format v1: how a session is written in a file. `parseProgramme` turns a hostile value into a draft, which
 * is nothing until `admit` has judged it; `formatProgramme` writes an admitted plan with units in the names.
 *
 * Only `format`, `version`, `purpose`, `steps[].technique` and `steps[].seconds` are required. On the spine a track
 * runs between vertebral levels, elsewhere between centimetres above the lower landmark of its axis.
 */

import type { Area } from "./body.ts";
import { AXES, type Axis, levels, nearestLevel, SIDES, type Side, type Span, span } from "./body.ts";
import { PURPOSES, type Purpose } from "./dose.ts";
import { err, ok, type Result } from "./result.ts";
import { isArea } from "./screening.ts";
import { TOOLS, type Tool } from "./technique.ts";

export const PROGRAMME_FORMAT = "rollwell-programme";
export const PROGRAMME_VERSION = 1;
export const STEP_KINDS = ["set-up", "work", "switch", "rise"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Why a step is there, or an area is not; `value` carries a number the words may need. */
export interface Why {
  readonly code: string;
  readonly rule: string;
  readonly value?: number;
}

export interface LeftOut {
  readonly area: Area;
  readonly why: string;
  readonly rule: string;
}

/** A step as somebody wrote it. Nothing in it is trusted. */
export interface DraftStep {
  readonly kind: StepKind;
  readonly technique: string;
  readonly seconds: number;
  readonly area?: string;
  readonly side?: Side;
  readonly tool?: Tool;
  readonly track?: Span;
  readonly speedCmPerSecond?: number;
  readonly holdSeconds?: number;
  readonly note?: string;
  readonly why?: readonly Why[];
}

export interface Draft {
  readonly title?: string;
  readonly purpose: Purpose;
  readonly minutes?: number;
  readonly totalSeconds?: number;
  readonly steps: readonly DraftStep[];
  readonly leftOut?: readonly LeftOut[];
}

/** Where in the file something is wrong, and what. */
export interface Unreadable {
  readonly code: string;
  readonly at: string;
}

export const PROGRAMME_LIMITS = { steps: 200, text: 500, depth: 8 } as const;

type Fields = Readonly<Record<string, unknown>>;

class Malformed extends Error {
  readonly found: Unreadable;
  constructor(code: string, at: string) {
    super(`${code} at ${at}`);
    this.found = { code, at };
  }
}

function fields(value: unknown, at: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed("not-an-object", at);
  return value as Fields;
}

/** Own fields only: a `__proto__` in a file is a field like any other, and unknown. */
const own = (from: Fields, name: string): unknown => (Object.hasOwn(from, name) ? from[name] : undefined);

function text(from: Fields, name: string, at: string): string | undefined {
  const value = own(from, name);
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new Malformed("not-a-text", `${at}${name}`);
  if (value.length > PROGRAMME_LIMITS.text) throw new Malformed("text-too-long", `${at}${name}`);
  return value;
}

function number(from: Fields, name: string, at: string): number | undefined {
  const value = own(from, name);
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Malformed("not-a-number", `${at}${name}`);
  return value;
}

function oneOf<Word extends string>(from: Fields, name: string, at: string, words: readonly Word[]): Word | undefined {
  const value = own(from, name);
  if (value === undefined) return undefined;
  if (!(words as readonly unknown[]).includes(value)) throw new Malformed("not-a-known-word", `${at}${name}`);
  return value as Word;
}

function list(from: Fields, name: string, at: string): readonly unknown[] | undefined {
  const value = own(from, name);
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new Malformed("not-a-list", `${at}${name}`);
  if (value.length > PROGRAMME_LIMITS.steps) throw new Malformed("too-many", `${at}${name}`);
  return value;
}

function required<Value>(value: Value | undefined, at: string): Value {
  if (value === undefined) throw new Malformed("missing", at);
  return value;
}

function parseTrack(raw: unknown, at: string): Span {
  const track = fields(raw, at);
  const axis = required<Axis>(oneOf(track, "axis", `${at}.`, AXES), `${at}.axis`);
  try {
    if (axis === "spine") {
      const from = required(text(track, "from", `${at}.`), `${at}.from`);
      const to = required(text(track, "to", `${at}.`), `${at}.to`);
      return levels(from, to);
    }
    const from = required(number(track, "fromCm", `${at}.`), `${at}.fromCm`);
    const to = required(number(track, "toCm", `${at}.`), `${at}.toCm`);
    return span(axis, from, to);
  } catch (cause) {
    if (cause instanceof RangeError) throw new Malformed("no-such-place", at);
    throw cause;
  }
}

/** Reasons in a file are codes, so that no sentence of an author's passes for one of ours (H23). */
const CODE = /^[a-z0-9][a-z0-9:-]{0,59}$/;
const RULE = /^[MSH]\d{1,2}(\.\d)?$/;

function coded(from: Fields, name: string, at: string, shape: RegExp): string {
  const value = required(text(from, name, at), `${at}${name}`);
  if (!shape.test(value)) throw new Malformed("not-a-code", `${at}${name}`);
  return value;
}

function parseWhy(raw: unknown, at: string): Why {
  const why = fields(raw, at);
  const value = number(why, "value", `${at}.`);
  return {
    code: coded(why, "code", `${at}.`, CODE),
    rule: coded(why, "rule", `${at}.`, RULE),
    ...(value === undefined ? {} : { value }),
  };
}

/** Leaves out the fields that are not there: an optional field is absent, never `undefined`. */
function present<Shape extends object>(shape: { [Key in keyof Shape]: Shape[Key] | undefined }): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}

function parseStep(raw: unknown, at: string): DraftStep {
  const step = fields(raw, at);
  const kind = oneOf(step, "kind", `${at}.`, STEP_KINDS) ?? "work";
  const track = own(step, "track");
  const technique = text(step, "technique", `${at}.`);
  return present<DraftStep>({
    kind,
    technique: kind === "rise" ? (technique ?? "") : required(technique, `${at}.technique`),
    seconds: required(number(step, "seconds", `${at}.`), `${at}.seconds`),
    area: text(step, "area", `${at}.`),
    side: oneOf(step, "side", `${at}.`, SIDES),
    tool: oneOf(step, "tool", `${at}.`, TOOLS),
    track: track === undefined ? undefined : parseTrack(track, `${at}.track`),
    speedCmPerSecond: number(step, "speedCmPerSecond", `${at}.`),
    holdSeconds: number(step, "holdSeconds", `${at}.`),
    note: text(step, "note", `${at}.`),
    why: list(step, "why", `${at}.`)?.map((why, i) => parseWhy(why, `${at}.why[${i}]`)),
  });
}

function parseLeftOut(raw: unknown, at: string): LeftOut {
  const entry = fields(raw, at);
  const area = own(entry, "area");
  if (!isArea(area)) throw new Malformed("not-a-known-word", `${at}.area`);
  return {
    area,
    why: coded(entry, "why", `${at}.`, CODE),
    rule: coded(entry, "rule", `${at}.`, RULE),
  };
}

/** Any value at all → a draft, or the first thing that is wrong with it. Fields it does not know are passed over. */
export function parseProgramme(raw: unknown): Result<Draft, Unreadable> {
  try {
    const file = fields(raw, "programme");
    if (own(file, "format") !== PROGRAMME_FORMAT) return err({ code: "not-a-programme", at: "format" });
    if (own(file, "version") !== PROGRAMME_VERSION) return err({ code: "unknown-version", at: "version" });
    const steps = required(list(file, "steps", ""), "steps");
    return ok(
      present<Draft>({
        title: text(file, "title", ""),
        purpose: required<Purpose>(oneOf(file, "purpose", "", PURPOSES), "purpose"),
        minutes: number(file, "minutes", ""),
        totalSeconds: number(file, "totalSeconds", ""),
        steps: steps.map((step, i) => parseStep(step, `steps[${i}]`)),
        leftOut: list(file, "leftOut", "")?.map((entry, i) => parseLeftOut(entry, `leftOut[${i}]`)),
      }),
    );
  } catch (cause) {
    if (cause instanceof Malformed) return err(cause.found);
    throw cause;
  }
}

export type WrittenTrack =
  | { readonly axis: "spine"; readonly from: string; readonly to: string }
  | { readonly axis: Exclude<Axis, "spine">; readonly fromCm: number; readonly toCm: number };

export const writeTrack = (track: Span): WrittenTrack =>
  track.axis === "spine"
    ? { axis: "spine", from: nearestLevel(track.low), to: nearestLevel(track.high) }
    : { axis: track.axis, fromCm: track.low, toCm: track.high };
