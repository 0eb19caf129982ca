/** What the person chose, with what holds until they choose. Stored as setting facts; a value that does not fit is ignored. */

import { LANGUAGES, type Language } from "@rollwell/content";
import {
  BREATH,
  type Breath,
  type Fact,
  isBreath,
  type Journal,
  type LearnTest,
  METHODS,
  type Method,
  MINUTES,
  PLACES,
  type Place,
  PURPOSES,
  type Purpose,
  TEST_IDS,
  TOOLS,
  type Tool,
} from "@rollwell/engine";
import type { BodyType, Skin } from "@rollwell/figure";

export interface Settings {
  /** `null`: as the device says. */
  readonly language: Language | null;
  readonly units: "auto" | "cm" | "inch";
  readonly voice: "on" | "off";
  readonly tones: "on" | "off";
  readonly buzz: "on" | "off";
  /** 0–1. */
  readonly voiceVolume: number;
  readonly tonesVolume: number;
  /** `track`: one track that goes on with the screen off. `live`: short cues over one's own music, with the screen on. */
  readonly coach: "track" | "live";
  /** What next and previous on a headset do: tender spot and too much, or the steps. */
  readonly headset: "spot" | "step";
  /** The answer to "can you hear this?". */
  readonly heard: "unasked" | "yes" | "no";
  /** What the test with the locked screen found on this device. */
  readonly lockTest: "untested" | "passed" | "failed";
  readonly pacer: "on" | "off";
  readonly breath: Breath;
  readonly tools: readonly Tool[];
  readonly noFloor: "yes" | "no";
  readonly minutes: number;
  readonly purpose: Purpose;
  readonly focus: readonly Place[];
  /** The hour at which a new day begins, 0–6. */
  readonly dayStart: number;
  readonly look: "system" | "light" | "dark";
  readonly eveningDark: "on" | "off";
  /** Who the figures show. */
  readonly body: BodyType;
  readonly skin: Skin;
  readonly playerView: "picture" | "text";
  /** Whether sessions are tested: nobody is asked again who said no. */
  readonly tests: "unasked" | "on" | "off";
  /** The test whose answer is wanted. */
  readonly test: LearnTest;
  /** How each test is read here, as chosen last. */
  readonly methods: Readonly<Partial<Record<LearnTest, Method>>>;
  readonly quiet: "on" | "off";
  /** Pixels to a centimetre of this screen, measured against a card; `null`: not measured. */
  readonly pxPerCm: number | null;
  /** What chance starts from in the choices for this person; `null` until tests are wanted. */
  readonly chance: number | null;
  /** The session, by its number, whose test was left out. */
  readonly leftOut: number | null;
}

export const DEFAULTS: Settings = {
  language: null,
  units: "auto",
  voice: "on",
  tones: "on",
  buzz: "on",
  voiceVolume: 1,
  tonesVolume: 0.6,
  coach: "track",
  headset: "spot",
  heard: "unasked",
  lockTest: "untested",
  pacer: "on",
  breath: BREATH,
  tools: ["roller-46", "wall"],
  noFloor: "no",
  minutes: 5,
  purpose: "daily",
  focus: [],
  dayStart: 3,
  look: "system",
  eveningDark: "on",
  body: "slender",
  skin: "medium",
  playerView: "picture",
  tests: "unasked",
  test: "twist",
  methods: {},
  quiet: "on",
  pxPerCm: null,
  chance: null,
  leftOut: null,
};

/** What was tried or measured on this very device. */
const OF_DEVICE: readonly string[] = ["heard", "lockTest", "pxPerCm"] satisfies readonly (keyof Settings)[];

export const isOfDevice = (fact: Fact): boolean => fact.kind === "setting" && OF_DEVICE.includes(fact.name);

const oneOf =
  (...words: readonly unknown[]) =>
  (value: unknown): boolean =>
    words.includes(value);
const share = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const whole =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
const listOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= words.length && value.every((one) => words.includes(one));
const breathFits = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "in" in value && "out" in value && isBreath(value as Breath);
const methodsFit = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(([test, method]) => oneOf(...TEST_IDS)(test) && oneOf(...METHODS)(method));
/** From a coarse projector to a screen nobody builds. */
const PX_PER_CM = { least: 8, most: 200 } as const;
const pxFits = (value: unknown): boolean =>
  value === null || (typeof value === "number" && value >= PX_PER_CM.least && value <= PX_PER_CM.most);
const wholeOrNone = (value: unknown): boolean => value === null || whole(0, 2 ** 31)(value);

const FITS: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  language: oneOf(null, ...Object.keys(LANGUAGES)),
  units: oneOf("auto", "cm", "inch"),
  voice: oneOf("on", "off"),
  tones: oneOf("on", "off"),
  buzz: oneOf("on", "off"),
  voiceVolume: share,
  tonesVolume: share,
  coach: oneOf("track", "live"),
  headset: oneOf("spot", "step"),
  heard: oneOf("unasked", "yes", "no"),
  lockTest: oneOf("untested", "passed", "failed"),
  pacer: oneOf("on", "off"),
  breath: breathFits,
  tools: listOf(TOOLS),
  noFloor: oneOf("yes", "no"),
  minutes: whole(MINUTES.min, MINUTES.max),
  purpose: oneOf(...PURPOSES),
  focus: listOf(PLACES),
  dayStart: whole(0, 6),
  look: oneOf("system", "light", "dark"),
  eveningDark: oneOf("on", "off"),
  body: oneOf("slender", "full"),
  skin: oneOf("medium", "light", "dark"),
  playerView: oneOf("picture", "text"),
  tests: oneOf("unasked", "on", "off"),
  test: oneOf(...TEST_IDS),
  methods: methodsFit,
  quiet: oneOf("on", "off"),
  pxPerCm: pxFits,
  chance: wholeOrNone,
  leftOut: wholeOrNone,
};

export function settingsOf(journal: Journal): Settings {
  const chosen: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, fits] of Object.entries(FITS)) {
    const value = journal.settings.get(name)?.value;
    if (value !== undefined && fits(value)) chosen[name] = value;
  }
  return chosen as unknown as Settings;
}
