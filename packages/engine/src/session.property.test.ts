import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYBODY, admitted, draft, personWith, SMALL, work } from "../test/catalog.ts";
import {
  anyAct,
  anyEnding,
  anyGap,
  anyScript,
  asFacts,
  cues,
  Player,
  recorded,
  startFor,
  tones,
} from "../test/play.ts";
import { COMMON_CUES } from "./cues.ts";
import { DOSES, SESSION_CAP } from "./dose.ts";
import { dayRecord, fold } from "./journal.ts";
import type { Person } from "./safety.ts";
import { notNow } from "./screening.ts";
import { begin } from "./session.ts";
import { restore, snapshotOf } from "./snapshot.ts";
import type { Effect, Session } from "./state.ts";
import { loadByArea, type SafePlan } from "./step.ts";
import { catalogOf } from "./technique.ts";
import { day, monotonic, seconds } from "./units.ts";
import { glance, leadAt, PHASES } from "./view.ts";

const SORE: Person = personWith({ thoracic: { lessTime: { code: "sore-less-time", rule: "S19" } } });
const PLANS: readonly (readonly [SafePlan, Person])[] = [
  [admitted(draft("daily", work("calves", 60), work("extension", 120))), ANYBODY],
  [admitted(draft("warm-up", work("calves", 45), work("thoracic-roll", 45), work("lats", 30))), ANYBODY],
  [admitted(draft("recovery", work("thoracic-roll", 80), work("childs-pose", 60)), SORE), SORE],
  [admitted(draft("daily", work("thoracic-roll", 90), work("thoracic-roll", 60), work("rhomboid-ball", 90))), ANYBODY],
  [admitted(draft("daily", work("glutes", 90, { holdSeconds: 30 }), work("pec-opener", 60))), ANYBODY],
];

const anyPlan = fc.constantFrom(...PLANS);
const play = ([plan, person]: (typeof PLANS)[number]): Player => Player.begin(plan, startFor(SMALL, person));
const SCRIPT = 40;

/** What must hold of a state, whatever has happened. */
function expectSound({ score, step, elapsed, lengths, spent, spots, status }: Session, person: Person): void {
  const { steps, purpose } = score.plan;
  // H12: no step past its end.
  if (elapsed > (lengths[step] as number) * 1_000) expect.fail(`step ${step} ran ${elapsed} of ${lengths[step]} s`);
  if (spent.some((time, i) => time > (lengths[i] as number) * 1_000)) expect.fail("more spent than there is");
  // H11: no area past its cap, no session past its own.
  const grown = steps.map((one, i) => ({ ...one, seconds: seconds(lengths[i] as number) }));
  for (const [area, load] of loadByArea(grown)) {
    const less = person.standing.areas[area].lessTime === null ? 1 : 0.7;
    if (load > DOSES[purpose].cap * less) expect.fail(`${area} ${load} s`);
  }
  if (lengths.reduce((sum, one) => sum + one, 0) > SESSION_CAP) expect.fail("longer than fifteen minutes");
  // S15: never from the second side, never more spots than there may be.
  if (lengths.some((length, i) => length < (steps[i]?.seconds ?? 0))) expect.fail("a step was shortened");
  if (Object.values(spots).some((count) => count > DOSES[purpose].spots)) expect.fail("too many spots");
  if (status.kind === "done" && step !== steps.length - 1) expect.fail("done before the rise");
}

/** H14: whatever is said belongs to the step in which it is said. */
function expectInPlace(effects: readonly Effect[], { score }: Session): void {
  for (const effect of effects) {
    if (effect.kind !== "say") continue;
    const { kind, technique, side } = score.plan.steps[effect.step] ?? {};
    const [of, part] = effect.cue.split("/");
    if (part !== undefined && of !== technique) expect.fail(`${effect.cue} in a step of ${technique}`);
    const fits =
      part === undefined
        ? (COMMON_CUES as readonly string[]).includes(effect.cue)
        : part.startsWith("set-up")
          ? kind === "set-up" || kind === "switch" || kind === "work"
          : kind === "work";
    if (!fits) expect.fail(`${effect.cue} in ${kind}`);
    const named = /^(?:switch|side)-(left|right)$/.exec(effect.cue)?.[1];
    if (named !== undefined && named !== side) expect.fail(`${effect.cue} before ${side}`);
    if (effect.cue.startsWith("rise-") && kind !== "rise") expect.fail(`${effect.cue} in ${kind}`);
    if (["hold", "shift", "hold-over", "segment-up", "breathe"].includes(effect.cue) && kind !== "work")
      expect.fail(`${effect.cue} in ${kind}`);
  }
}

describe("any inputs at any time", () => {
  it("[H12] no step outlasts its length, [H11] no area its cap, and no side pays for the other", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const player = play(of);
        for (const [act, gap] of script) {
          player.act(act, gap);
          expectSound(player.session, of[1]);
        }
      }),
    );
  });

  it("[H14] every cue belongs to its step, and every transition silences the one before", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const player = play(of);
        expectInPlace(player.effects, player.session);
        for (const [act, gap] of script) {
          const before = player.session;
          const effects = player.act(act, gap);
          expectInPlace(effects, player.session);
          const moved = player.session.step !== before.step || player.session.status.kind !== before.status.kind;
          if (moved && !effects.some(({ kind }) => kind === "hush")) expect.fail("a transition that does not hush");
          if (moved) {
            // What is heard after the last transition is of the step that runs.
            const last = effects.map(({ kind }) => kind).lastIndexOf("hush");
            for (const effect of effects.slice(last))
              if (effect.kind === "say") expect(effect.step).toBe(player.session.step);
          }
        }
      }),
    );
  });

  it("[H13] no heartbeat counts for more than 5 s, and no more time is worked than has passed", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const player = play(of);
        let passed = 0;
        for (const [act, gap] of script) {
          const before = player.session;
          player.act(act, gap);
          const since = player.session.at - before.at;
          passed += since > 60_000 ? 0 : Math.min(since, 5_000);
        }
        const facts = recorded(player.effects);
        const worked = new Map(facts.flatMap((fact) => (fact.kind === "worked" ? [[fact.step, fact.seconds]] : [])));
        const total = [...worked.values()].reduce((sum, one) => sum + one, 0);
        expect(total * 1_000).toBeLessThanOrEqual(passed);
      }),
    );
  });

  it("[H12] a gap over a minute pauses a running session, and a paused one passes no time", () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyScript(20),
        fc.integer({ min: 60_001, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        (of, script, gap, more) => {
          const player = play(of);
          for (const [act, after] of script) player.act(act, after);
          player.now = player.session.at;
          const wasRunning = player.session.status.kind === "running";
          player.act({ kind: "tick" }, gap);
          if (wasRunning) expect(player.session.status).toEqual({ kind: "paused", why: "gap" });
          const { elapsed, step } = player.session;
          player.act({ kind: "tick" }, more);
          expect(player.session).toMatchObject({ elapsed, step });
        },
      ),
    );
  });

  it("[H04] stop, from wherever, is stopped at once: hush, stop tone, told; and nothing follows", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), anyEnding, anyGap, anyScript(6), (of, script, ending, gap, after) => {
        const player = play(of);
        for (const [act, time] of script) player.act(act, time);
        if (player.session.status.kind === "done") return;
        const effects = player.act(ending, gap);
        if (ending.kind === "end") return;
        expect(player.session.status.kind).toBe("stopped");
        expect(effects.some(({ kind }) => kind === "hush")).toBe(true);
        expect(tones(effects)).toEqual(["stop"]);
        expect(cues(effects)).toEqual(["stopped"]);
        expect(recorded(effects).at(-1)).toMatchObject({ kind: "ended", how: "stopped" });
        const before = player.session;
        for (const [act, time] of after) expect(player.act(act, time)).toEqual([]);
        expect(player.act(ending)).toEqual([]);
        expect(player.session).toBe(before);
      }),
    );
  });

  it("[H08] every way to a done leads through the closing rise, whole", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const player = play(of);
        for (const [act, gap] of script) player.act(act, gap);
        if (player.session.status.kind === "running") player.act({ kind: "end" });
        player.now = player.session.at; // a clock set back stands still until then
        let guard = 0;
        while (player.session.status.kind !== "done" && guard++ < 400)
          player.act(player.session.status.kind === "paused" ? { kind: "end" } : { kind: "tick" }, 1_000);
        expect(player.session.status.kind).toBe("done");
        expect(player.session.elapsed).toBe((player.session.lengths.at(-1) ?? 0) * 1_000);
        expect(player.session.spent.at(-1)).toBe(player.session.elapsed);
      }),
    );
  });

  it("[H10] the voice and the tones never ask for a held breath", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const player = play(of);
        let last: string | null = null;
        for (const [act, gap] of script) {
          const step = player.session.step;
          const effects = player.act(act, gap);
          // A new step breathes in anew, with its start tone.
          const moved = player.session.step !== step || act.kind !== "tick";
          if (moved) last = null;
          for (const tone of moved ? [] : tones(effects)) {
            if (tone !== "in" && tone !== "out") continue;
            if (tone === last) expect.fail(`${tone} twice running`);
            last = tone;
          }
        }
        expect(cues(player.effects).some((cue) => /breath-hold|hold-breath/.test(cue))).toBe(false);
      }),
    );
  });

  it("[H15] while it is paused or over, nothing leads: no pacer, no breath", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const player = play(of);
        const led = { pace: "off", breathe: "off" };
        const hear = (effects: readonly Effect[]) => {
          for (const effect of effects) {
            if (effect.kind === "pace") led.pace = effect.pace;
            if (effect.kind === "breathe") led.breathe = effect.breathe === "off" ? "off" : "on";
          }
        };
        hear(player.effects);
        for (const [act, gap] of script) {
          hear(player.act(act, gap));
          if (player.session.status.kind !== "running") expect(led).toEqual({ pace: "off", breathe: "off" });
          else if (player.session.doing.kind !== "steady") expect(led.pace).toBe("off");
        }
      }),
    );
  });

  it("a glance shows a whole picture at every moment, and asks nothing of the machine", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(20), fc.integer({ min: -10_000, max: 100_000 }), (of, script, later) => {
        const player = play(of);
        for (const [act, gap] of script) {
          player.act(act, gap);
          const at = monotonic(Math.max(0, player.session.at + later));
          const view = glance(player.session, at);
          expect(view).toMatchObject(leadAt(player.session, at));
          const over = view.phase === "stopped" || view.phase === "done";
          const parts = [view.progress, view.pace ?? 0, view.breath?.part ?? 0];
          const sound =
            PHASES.includes(view.phase) &&
            [view.phaseLeft, view.stepLeft, view.sessionLeft].every((left) => Number.isInteger(left) && left >= 0) &&
            view.phaseLeft <= Math.max(view.stepLeft, 8) &&
            (over || view.stepLeft <= view.sessionLeft) &&
            parts.every((part) => part >= 0 && part <= 1);
          if (!sound) expect.fail(JSON.stringify(view));
        }
      }),
    );
  });

  it("is the same twice: the machine has no memory but its state", () => {
    fc.assert(
      fc.property(anyPlan, anyScript(SCRIPT), (of, script) => {
        const run = () => {
          const player = play(of);
          for (const [act, gap] of script) player.act(act, gap);
          const { score: _, ...state } = player.session;
          return [state, player.effects];
        };
        expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
      }),
    );
  });
});

describe("killed and found again", () => {
  const TODAY = day("2026-11-20");

  it("[H12] at every second of a session: at most one second is lost", () => {
    for (const of of PLANS) {
      const player = play(of);
      for (let second = 0; second < of[0].totalSeconds; second++) {
        const kept: unknown = JSON.parse(JSON.stringify(snapshotOf(player.session)));
        player.act({ kind: "tick" }, 999);
        const found = restore(of[0], startFor(SMALL, of[1], { at: monotonic(5_000_000 + second) }), kept);
        if (!found.ok) expect.fail(JSON.stringify(found.error));
        const [session] = found.value;
        expect(session.status).toEqual({ kind: "paused", why: "reopened" });
        const before =
          player.session.lengths.slice(0, player.session.step).reduce((sum, one) => sum + one, 0) * 1_000 +
          player.session.elapsed;
        const after =
          session.lengths.slice(0, session.step).reduce((sum, one) => sum + one, 0) * 1_000 + session.elapsed;
        expect(before - after).toBeLessThanOrEqual(1_000);
        expect(after).toBeLessThanOrEqual(before);
        player.act({ kind: "tick" }, 1);
      }
    }
  });

  it("[H26] anywhere, any number of times: no fact passes for another, and no second is worked twice", () => {
    const life = fc.tuple(
      fc.array(fc.tuple(anyAct, fc.integer({ min: 0, max: 5_000 })), { maxLength: 15, size: "max" }),
      fc.nat(20),
    );
    fc.assert(
      fc.property(anyPlan, fc.array(life, { minLength: 1, maxLength: 4 }), (of, lives) => {
        let player = play(of);
        // A hold may have lengthened a step after the last snapshot: the next life knows nothing of it, the journal does.
        const longest = of[0].steps.map(() => 0);
        const measure = () => {
          for (const [step, length] of player.session.lengths.entries())
            longest[step] = Math.max(longest[step] ?? 0, length);
        };
        const told = new Map<string, string>();
        const log: Parameters<typeof asFacts>[0][number][] = [];
        const keep = (effects: readonly Effect[]) => {
          for (const fact of recorded(effects)) {
            const text = JSON.stringify(fact);
            if ((told.get(fact.id) ?? text) !== text) expect.fail(`${fact.id} twice: ${told.get(fact.id)} and ${text}`);
            if (!told.has(fact.id)) log.push(fact);
            told.set(fact.id, text);
          }
        };
        keep(player.effects);
        for (const [script, kill] of lives) {
          let kept = snapshotOf(player.session);
          for (const [i, [act, gap]] of script.entries()) {
            keep(player.act(act, gap));
            measure();
            // The last facts before the kill may be newer than the snapshot.
            if (i < kill && player.session.status.kind !== "done") kept = snapshotOf(player.session);
          }
          if (player.session.status.kind === "done") break;
          const found = restore(
            of[0],
            startFor(SMALL, of[1], { at: monotonic(player.now) }),
            JSON.parse(JSON.stringify(kept)),
          );
          if (!found.ok) expect.fail(JSON.stringify(found.error));
          player = new Player(found.value);
          keep(player.effects);
          keep(player.act({ kind: "resume" }));
          measure();
          expectSound(player.session, of[1]);
        }
        const record = dayRecord(fold(asFacts(log)), TODAY)?.sessions.get("2026-11-20~test");
        for (const { step, seconds: worked } of record?.worked ?? [])
          expect(worked).toBeLessThanOrEqual(longest[step] ?? 0);
        expect(new Set(record?.worked.map(({ step }) => step)).size).toBe(record?.worked.length);
        expect(log.filter(({ kind }) => kind === "started")).toHaveLength(1);
      }),
    );
  });

  it("a session found again and played to its end is done", () => {
    for (const of of PLANS)
      for (const second of [0, 7, 40, 100]) {
        const first = play(of);
        first.wait(second);
        const found = restore(of[0], startFor(SMALL, of[1]), snapshotOf(first.session));
        if (!found.ok) expect.fail("refused");
        const player = new Player(found.value);
        player.act({ kind: "resume" });
        player.wait(of[0].totalSeconds + 20);
        expect(player.session.status).toEqual({ kind: "done", how: "done" });
      }
  });

  it("[H35] a session whose plan, techniques or snapshot cannot be trusted is not restored at all", () => {
    const [plan] = PLANS[0] as (typeof PLANS)[number];
    const kept = snapshotOf(play(PLANS[0] as (typeof PLANS)[number]).session);
    const without = catalogOf(
      SMALL.techniques.filter(({ id }) => id !== "extension"),
      SMALL.lexicon,
    );
    expect(restore(plan, startFor(), kept).ok).toBe(true);
    const missing = restore(plan, startFor(without), kept);
    expect(missing.ok || missing.error[0]?.code).toBe("unknown-technique");
    const unreadable = { ...ANYBODY, clearance: notNow("unreadable-screening", "H07") };
    expect(restore(plan, startFor(SMALL, unreadable), kept)).toMatchObject({ ok: false });
    for (const broken of [null, "", {}, { ...kept, step: "1" }])
      expect(restore(plan, startFor(), broken).ok).toBe(false);
  });

  it("[H05] a person who may no longer is refused, even in the middle", () => {
    const [plan] = PLANS[0] as (typeof PLANS)[number];
    const begun = begin(plan, startFor());
    if (!begun.ok) expect.fail("refused");
    const resting = personWith({ calves: { rest: { code: "very-sore", rule: "S19" } } });
    expect(restore(plan, startFor(SMALL, resting), snapshotOf(begun.value[0]))).toMatchObject({ ok: false });
  });
});
