import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYBODY, admitted, draft, SMALL, work } from "../test/catalog.ts";
import { anyScript, Player, startFor } from "../test/play.ts";
import { restore, type Snapshot, snapshotOf } from "./snapshot.ts";
import { seconds } from "./units.ts";

const plan = admitted(draft("warm-up", work("calves", 60), work("thoracic-roll", 60)));
const start = startFor();
const player = Player.begin(plan).toWork("calves", "left");
player.wait(20);
player.act({ kind: "spot" });
const good = snapshotOf(player.session);
const found = (snapshot: unknown) => restore(plan, start, snapshot);
const refused = (change: Readonly<Record<string, unknown>>): boolean => !found({ ...good, ...change }).ok;

describe("a snapshot", () => {
  it("goes through a store and back", () => {
    const result = found(JSON.parse(JSON.stringify(good)));
    if (!result.ok) expect.fail(JSON.stringify(result.error));
    const [session, effects] = result.value;
    expect(snapshotOf(session)).toEqual(good);
    expect(session.doing).toEqual({ kind: "steady" });
    expect(effects.map(({ kind }) => kind)).toEqual(["hush", "pace", "breathe", "say"]);
    expect(session.cue).toBe("paused-gap");
  });

  it("[H12] of any session fits its plan again", () => {
    fc.assert(
      fc.property(anyScript(25), (script) => {
        const live = Player.begin(plan);
        for (const [act, gap] of script) live.act(act, gap);
        if (live.session.status.kind === "done") return;
        expect(found(snapshotOf(live.session)).ok).toBe(true);
      }),
    );
  });

  it.each([
    ["another version", { v: 2 }],
    ["another session", { session: "2026-11-20~other" }],
    ["a breath out of range", { breath: { in: 1, out: 6 } }],
    ["no breath", { breath: undefined }],
    ["a breath of nothing", { breath: null }],
    ["a step that is not there", { step: 99 }],
    ["a step of minus one", { step: -1 }],
    ["half a step", { step: 1.5 }],
    ["a step as text", { step: "1" }],
    ["more time than the step has", { elapsed: 60_001 }],
    ["time before the step", { elapsed: -1 }],
    ["time that is no number", { elapsed: Number.NaN }],
    ["time as text", { elapsed: "5" }],
    ["no lengths", { lengths: undefined }],
    ["too few lengths", { lengths: good.lengths.slice(1) }],
    ["a length beyond the cap of the area", { lengths: good.lengths.with(1, 121) }],
    ["a shortened length", { lengths: good.lengths.with(1, 30) }],
    ["a lengthened rise", { lengths: good.lengths.with(6, 500) }],
    ["a length as text", { lengths: good.lengths.map(String) }],
    [
      "lengths like a list",
      { lengths: { ...Object.fromEntries(good.lengths.entries()), length: good.lengths.length } },
    ],
    ["more spent than the step has", { spent: good.spent.with(0, 16_000) }],
    ["spent as text", { spent: good.spent.map(String) }],
    ["spent on nothing", { spent: good.spent.map(() => null) }],
    ["spots of no area", { spots: { neck: 1 } }],
    ["more spots than there may be", { spots: { calves: 2 } }],
    ["spots below nothing", { spots: { calves: -5 } }],
    ["spots that are none", { spots: null }],
    ["spots as a list", { spots: [] }],
    ["spots as text", { spots: "x" }],
    ["eased often enough to be over", { eases: 2 }],
    ["eases below nothing", { eases: -1 }],
    ["an odd end", { early: "late" }],
    ["a number of facts below nothing", { next: -1 }],
    ["a number of facts beyond counting", { next: 1e9 }],
  ])("[H12] with %s is refused", (_, change) => {
    expect(refused(change)).toBe(true);
  });

  it.each([null, undefined, 0, "", "{}", [], [good], () => good])("[H12] that is %s is refused", (raw) => {
    expect(found(raw).ok).toBe(false);
  });

  it("[H11] cannot lengthen an area beyond its cap in two steps", () => {
    const twice = admitted(draft("daily", work("thoracic-roll", 90), work("thoracic-roll", 60)));
    const kept = snapshotOf(Player.begin(twice).session);
    expect(kept.lengths).toEqual([15, 90, 60, 30]);
    expect(restore(twice, start, { ...kept, lengths: [15, 110, 70, 30] }).ok).toBe(true);
    expect(restore(twice, start, { ...kept, lengths: [15, 110, 71, 30] }).ok).toBe(false);
  });

  it("[H11] cannot lengthen a session beyond fifteen minutes", () => {
    const steps = ["calves", "glutes", "lats"].map((id) => work(id, 95));
    const whole = admitted({ ...draft("daily", ...steps, work("thoracic-roll", 120)), minutes: 15 });
    const kept = snapshotOf(Player.begin(whole).session);
    expect(restore(whole, start, kept).ok).toBe(true);
    expect(restore(whole, start, { ...kept, lengths: kept.lengths.with(1, 96) }).ok).toBe(false);
  });

  it("[H12] of any values at all is refused, or sound", () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(null, "1", {}, [], Number.NaN, -1, 1e12),
      fc.integer({ min: -5, max: 200 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const lists = fc.array(fc.oneof(fc.constantFrom(15, 60, 10, 30, 0), value), { minLength: 7, maxLength: 9 });
    const hostile = fc.record(
      {
        v: value,
        step: value,
        elapsed: value,
        lengths: lists,
        spent: lists,
        spots: value,
        eases: value,
        early: value,
        next: value,
        breath: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(hostile, (change) => {
        const result = found({ ...good, ...change });
        if (!result.ok) return;
        const [{ step, elapsed, lengths, spent }] = result.value;
        expect(lengths).toHaveLength(plan.steps.length);
        expect(elapsed).toBeLessThanOrEqual((lengths[step] ?? 0) * 1_000);
        expect(spent.every((time, i) => time >= 0 && time <= (lengths[i] ?? 0) * 1_000)).toBe(true);
      }),
    );
  });

  it("[S12] brings its breath along", () => {
    const breath = { in: seconds(3), out: seconds(8) };
    const kept: Snapshot = { ...good, breath };
    const result = restore(plan, startFor(SMALL, ANYBODY), kept);
    expect(result.ok && result.value[0].score.breath).toEqual(breath);
  });
});
