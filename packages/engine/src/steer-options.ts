/** What steering chooses between: every set of areas a test can tell apart, as a session that fits. */
import type { Area } from "./body.ts";
import { doseCurve, type LearnTest, TEST_MODELS } from "./learn-test.ts";
import { choicesIn, type Room, secondsIn } from "./steer-room.ts";

export interface OptionsAsk {
  readonly aim: LearnTest;
  /** The areas that may be worked today. */
  readonly open: readonly Area[];
  /** Of these, the ones that the person asked for: they stay in. */
  readonly always: readonly Area[];
  /** Of these, the ones that every routine has (S9): left out to settle a verdict, and for nothing else. */
  readonly core: readonly Area[];
  readonly room: Room;
}

export interface Option {
  /** In session order. */
  readonly areas: readonly Area[];
  /** About how many seconds on one side of each. */
  readonly seconds: readonly number[];
  /** Those of them that the test can speak of. */
  readonly relevant: readonly Area[];
  /** Seconds on one side, and dose, of each area of the test, in the order of its model. */
  readonly times: Float64Array;
  readonly doses: Float64Array;
}

function optionOf(areas: readonly Area[], { aim, room }: OptionsAsk): Option {
  const seconds = secondsIn(areas, room) ?? [];
  const model = TEST_MODELS[aim].areas;
  const times = Float64Array.from(model, (area) => seconds[areas.indexOf(area)] ?? 0);
  return { areas, seconds, relevant: areas.filter((area) => model.includes(area)), times, doses: times.map(doseCurve) };
}

/** One for each choice among the areas that the test can speak of: the others only fill the time, so as few as will do. */
function optionsFirst(ask: OptionsAsk): readonly Option[] {
  const { aim, open, always, room } = ask;
  if (!open.some((area) => TEST_MODELS[aim].areas.includes(area))) return [];
  const byRelevant = new Map<string, Option>();
  for (const areas of choicesIn(open, always, room)) {
    const option = optionOf(areas, ask);
    const own = option.relevant.join();
    const rival = byRelevant.get(own);
    if (rival === undefined || areas.length < rival.areas.length) byRelevant.set(own, option);
  }
  return [...byRelevant.values()];
}

export interface Options {
  /** Everything that fits; without an area of the core only to settle a verdict. */
  readonly all: readonly Option[];
  /** What a routine is chosen from: the whole core is in it. */
  readonly usual: readonly Option[];
}

interface Kept extends OptionsAsk {
  readonly options: Options;
}

/** By the list of open areas itself: who asks day after day with the same list is answered from here. */
const kept = new WeakMap<OptionsAsk["open"], Kept[]>();

/** A function of few different arguments: kept as long as they are. */
export function optionsOf(ask: OptionsAsk): Options {
  const { aim, open, always, core, room } = ask;
  let these = kept.get(open);
  if (these === undefined) {
    these = [];
    kept.set(open, these);
  }
  for (const known of these)
    if (known.aim === aim && known.room === room && known.always === always && known.core === core)
      return known.options;
  const all = optionsFirst(ask);
  const options = { all, usual: all.filter(({ areas }) => core.every((area) => areas.includes(area))) };
  these.push({ aim, open, always, core, room, options });
  return options;
}
