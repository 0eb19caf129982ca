import { describe, expect, it } from "vitest";
import { ANYBODY, admitted, draft, extension, flagged, personWith, SMALL, work } from "../test/catalog.ts";
import { cues, Player, recorded, startFor, tones } from "../test/play.ts";
import { SYMPTOMS } from "./facts.ts";
import { notNow } from "./screening.ts";
import { begin } from "./session.ts";
import type { SafePlan } from "./step.ts";
import { monotonic, pain, seconds } from "./units.ts";

const two = admitted(draft("daily", work("calves", 60), work("thoracic-roll", 120)));
const roll = admitted(draft("daily", work("thoracic-roll", 120)));
const leaning = admitted(draft("daily", work("extension", 120)));
const short = admitted(draft("warm-up", work("calves", 60), work("thoracic-roll", 60)));

const rolling = (plan: SafePlan = roll): Player => Player.begin(plan).toWork("thoracic-roll");
const status = (player: Player): string => player.session.status.kind;
const elapsed = (player: Player): number => player.session.elapsed;

describe("begin", () => {
  it("keeps the screen awake, tells that it began, and sets up the first technique", () => {
    const player = Player.begin(two);
    expect(player.effects[0]).toEqual({ kind: "awake", awake: "keep" });
    expect(player.facts()[0]).toMatchObject({ kind: "started", session: "2026-11-20~test" });
    expect(cues(player.effects)).toEqual(["calves/set-up-1"]);
    expect(player.session).toMatchObject({ step: 0, elapsed: 0, status: { kind: "running" } });
  });

  it("[H05] asks once more: a plan of somebody else, of yesterday, or forged is refused", () => {
    const not = (person: typeof ANYBODY) => begin(two, startFor(SMALL, person)).ok;
    expect(not(ANYBODY)).toBe(true);
    expect(not({ ...ANYBODY, clearance: notNow("after-a-stop", "H04") })).toBe(false);
    expect(not(flagged("local-calves"))).toBe(false);
    expect(not(personWith({ calves: { rest: { code: "very-sore", rule: "S19" } } }))).toBe(false);
    expect(not({ ...ANYBODY, standing: { ...ANYBODY.standing, sessionsToday: 2 } })).toBe(false);
  });

  it("[H23] a forged plan is no plan, whatever its type says", () => {
    const forge = (change: Partial<SafePlan["steps"][number]>): SafePlan => ({
      ...two,
      steps: two.steps.map((step) => (step.kind === "work" ? { ...step, ...change } : step)),
    });
    const low = { axis: "spine", low: 8, high: 20 } as SafePlan["steps"][number]["track"];
    for (const change of [
      { seconds: seconds(600) },
      { track: low },
      { technique: "lumbar-roll" },
      { note: "roll the low back" },
    ])
      expect(begin(forge(change), startFor()).ok, JSON.stringify(change)).toBe(false);
  });

  it("[H08] a forged plan without its rise is played with one", () => {
    const begun = begin({ ...two, steps: two.steps.slice(0, -1) }, startFor());
    if (!begun.ok) expect.fail("refused");
    expect(begun.value[0].score.plan.steps.at(-1)?.kind).toBe("rise");
    expect(begun.value[0].lengths).toHaveLength(two.steps.length);
  });

  it("[S12] breath lengths outside their range are refused", () => {
    const breath = { in: seconds(7), out: seconds(6) };
    expect(begin(two, startFor(SMALL, ANYBODY, { breath }))).toMatchObject({ ok: false, error: [{ rule: "S12" }] });
  });
});

describe("an undisturbed session", () => {
  it("[S6] ends done at exactly its total, whatever the heartbeat", () => {
    for (const every of [100, 250, 1_000, 1_700, 5_000])
      for (const plan of [two, roll, leaning, short]) {
        const player = Player.begin(plan);
        player.wait(plan.totalSeconds - 1, every);
        player.wait(0.999, every);
        expect(status(player)).toBe("running");
        player.act({ kind: "tick" }, 1);
        expect(player.session.status).toEqual({ kind: "done", how: "done" });
      }
  });

  it("tells each work step once, with its seconds, and its end", () => {
    const player = Player.begin(two);
    player.wait(two.totalSeconds);
    const facts = player.facts();
    const worked = facts.flatMap((fact) => (fact.kind === "worked" ? [[fact.technique, fact.side, fact.seconds]] : []));
    expect(worked).toEqual([
      ["calves", "left", 60],
      ["calves", "right", 60],
      ["thoracic-roll", "both", 120],
    ]);
    expect(facts.at(-1)).toMatchObject({ kind: "ended", how: "done" });
    expect(player.effects.slice(-3)).toMatchObject([{ tone: "done" }, { cue: "done" }, { awake: "release" }]);
  });

  it("[H18] says which side comes, at the set-up and at the change", () => {
    const player = Player.begin(two);
    player.wait(two.totalSeconds);
    const said = cues(player.effects);
    expect(said.indexOf("side-left")).toBeLessThan(said.indexOf("calves/start"));
    expect(said).toContain("switch-right");
    expect(said).not.toContain("side-right");
    expect(said.filter((cue) => cue.startsWith("side-"))).toHaveLength(1);
  });

  it("[H08] the closing rise is spoken: to the side, sit, stand", () => {
    const player = Player.begin(two);
    player.wait(two.totalSeconds);
    expect(cues(player.effects).slice(-4)).toEqual(["rise-side", "rise-sit", "rise-stand", "done"]);
  });

  it("[S16] the pacer leads while rolling, and only then", () => {
    const player = Player.begin(two);
    const paces: (readonly [string, string])[] = [];
    for (let i = 0; i < two.totalSeconds; i++)
      for (const effect of player.act({ kind: "tick" }, 1_000))
        if (effect.kind === "pace") paces.push([two.steps[player.session.step]?.kind ?? "", effect.pace]);
    expect(paces.filter(([, pace]) => pace === "on").map(([kind]) => kind)).toEqual(["work", "work", "work"]);
    expect(paces.at(-1)?.[1]).toBe("off");
  });
});

describe("stop", () => {
  it("[H04] from anywhere it silences everything and sounds the stop tone in the same call", () => {
    for (let second = 0; second < two.totalSeconds; second += 3) {
      const player = Player.begin(two);
      player.wait(second);
      const effects = player.act({ kind: "stop" }, 100);
      expect(player.session.status).toEqual({ kind: "stopped", why: "stop" });
      const kinds = effects.map(({ kind }) => kind);
      expect(kinds.indexOf("hush")).toBeLessThan(kinds.indexOf("tone"));
      expect(tones(effects)).toEqual(["stop"]);
      expect(cues(effects)).toEqual(["stopped"]);
      expect(effects).toContainEqual({ kind: "pace", pace: "off" });
      expect(effects).toContainEqual({ kind: "breathe", breathe: "off" });
      expect(effects).toContainEqual({ kind: "awake", awake: "release" });
      expect(recorded(effects).at(-1)).toMatchObject({ kind: "ended", how: "stopped" });
    }
  });

  it("[H04] pressed in the very moment of the end, it is a stop and not done", () => {
    for (const kind of ["stop", "symptom", "pain"] as const) {
      const player = Player.begin(roll);
      player.wait(roll.totalSeconds - 1);
      player.act({ kind, symptom: "dizzy", pain: pain(8) } as never, 4_000);
      expect(status(player), kind).toBe("stopped");
    }
  });

  it("[H04] after a long gap, paused, holding, easing or counting in, it stops too", () => {
    const states: readonly ((player: Player) => void)[] = [
      (player) => player.act({ kind: "pause" }),
      (player) => player.act({ kind: "tick" }, 61_000),
      (player) => player.act({ kind: "spot" }),
      (player) => player.act({ kind: "too-much" }),
      (player) => {
        player.act({ kind: "pause" });
        player.act({ kind: "resume" });
      },
      (player) => player.act({ kind: "end" }),
    ];
    for (const reach of states)
      for (const gap of [0, 1_000, 500_000]) {
        const player = rolling();
        reach(player);
        player.act({ kind: "stop" }, gap);
        expect(status(player)).toBe("stopped");
      }
  });

  it.each(SYMPTOMS)("[S10] %s stops, is told, and outweighs any number", (symptom) => {
    const player = rolling();
    player.act({ kind: "pain", pain: pain(1) });
    const effects = player.act({ kind: "symptom", symptom }, 1_000);
    expect(player.session.status).toEqual({ kind: "stopped", why: symptom });
    expect(recorded(effects).map(({ kind }) => kind)).toEqual(["symptom", "worked", "ended"]);
  });

  it("[M5.3] sharp, numb, tingling and radiating stop at once", () => {
    for (const symptom of ["sharp", "numb", "tingling", "radiating"] as const) {
      const player = rolling();
      player.act({ kind: "symptom", symptom });
      expect(status(player)).toBe("stopped");
    }
  });

  it("keeps the seconds that were worked before it", () => {
    const player = rolling();
    player.wait(30);
    player.act({ kind: "stop" }, 2_000);
    expect(player.facts().find(({ kind }) => kind === "worked")).toMatchObject({
      technique: "thoracic-roll",
      seconds: 32,
    });
  });

  it.each([
    [5_000, 15],
    [30_000, 15],
    [60_001, 10],
  ])("[H13] a stop after a gap of %s ms counts no more of it than a heartbeat", (gap, worked) => {
    const player = rolling();
    player.wait(10);
    player.act({ kind: "stop" }, gap);
    expect(player.facts().find(({ kind }) => kind === "worked")).toMatchObject({ seconds: worked });
  });
});

describe("pain", () => {
  it("[S10] seven or more stops, six eases, five goes on", () => {
    for (let told = 0; told <= 10; told++) {
      const player = rolling();
      const effects = player.act({ kind: "pain", pain: pain(told) }, 500);
      expect(recorded(effects)[0]).toMatchObject({ kind: "hurt", area: "thoracic", pain: told });
      expect(status(player)).toBe(told >= 7 ? "stopped" : "running");
      if (told < 7) expect(player.session.doing.kind).toBe(told === 6 ? "easing" : "steady");
    }
  });

  it("[M5.1] 4–5 is where it should be: nothing changes", () => {
    const player = rolling();
    for (const told of [4, 5]) expect(cues(player.act({ kind: "pain", pain: pain(told) }))).toEqual([]);
  });

  it("[S1] in extension the ceiling is 3", () => {
    for (const [told, doing] of [
      [3, "steady"],
      [4, "easing"],
    ] as const) {
      const player = Player.begin(leaning).toWork("extension");
      player.act({ kind: "pain", pain: pain(told) });
      expect(player.session.doing.kind).toBe(doing);
    }
  });

  it("[S11] a no to the check counts as a 6; a yes, or no question, as nothing", () => {
    const player = rolling();
    expect(player.act({ kind: "check", answer: "no" })).toEqual([]);
    player.wait(30);
    expect(player.session.asking?.cue).toBe("check-sentence");
    player.act({ kind: "check", answer: "yes" });
    expect(player.session).toMatchObject({ asking: null, doing: { kind: "steady" } });
    player.wait(30);
    expect(player.session.asking?.cue).toBe("check-jaw");
    const effects = player.act({ kind: "check", answer: "no" });
    expect(recorded(effects).map(({ kind }) => kind)).toEqual(["hurt", "eased"]);
    expect(recorded(effects)[0]).toMatchObject({ pain: 6 });
  });

  it("[S11] a question that nobody answers goes away", () => {
    const player = rolling();
    player.wait(30);
    player.wait(12);
    expect(player.session.asking).toBeNull();
  });

  it("[M5.2] too much eases: the pacer rests, and after a while it goes on", () => {
    const player = rolling();
    player.wait(20);
    const effects = player.act({ kind: "too-much" });
    expect(cues(effects)).toEqual(["ease"]);
    expect(effects).toContainEqual({ kind: "pace", pace: "off" });
    expect(recorded(effects)[0]).toMatchObject({ kind: "eased", area: "thoracic" });
    const after = player.wait(15);
    expect(cues(after)).toContain("ease-over");
    expect(after).toContainEqual({ kind: "pace", pace: "on" });
  });

  it("[S10] too much twice in a step leaves it for today", () => {
    const player = rolling();
    player.act({ kind: "too-much" });
    const effects = player.act({ kind: "too-much" }, 20_000);
    expect(cues(effects)).toContain("leave-area");
    expect(player.session.score.plan.steps[player.session.step]?.kind).toBe("rise");
  });

  it("[S10] told while paused, it is kept, and nothing starts moving", () => {
    const player = rolling(short);
    player.act({ kind: "pause" });
    for (let i = 0; i < 3; i++) {
      const effects = player.act({ kind: "pain", pain: pain(6) });
      expect(effects).not.toContainEqual({ kind: "pace", pace: "on" });
      expect(effects.some((effect) => effect.kind === "breathe" && effect.breathe !== "off")).toBe(false);
    }
    expect(status(player)).toBe("paused");
  });
});

describe("a tender spot", () => {
  it("[S15] is held still for its seconds, then shifted 10–15 s, then it rolls on", () => {
    const player = rolling();
    player.wait(20);
    const effects = player.act({ kind: "spot" });
    expect(cues(effects)).toEqual(["hold"]);
    expect(effects).toContainEqual({ kind: "pace", pace: "off" });
    expect(recorded(effects)[0]).toMatchObject({ kind: "held", area: "thoracic", seconds: 25 });
    player.wait(24.999);
    expect(player.session.doing.kind).toBe("holding");
    expect(tones(player.wait(0.001, 1))).toContain("hold-over");
    expect(player.session.doing.kind).toBe("shifting");
    player.wait(11.999);
    expect(player.session.doing.kind).toBe("shifting");
    player.wait(0.001, 1);
    expect(player.session.doing.kind).toBe("steady");
    expect(elapsed(player)).toBe(57_000);
  });

  it("[M4.2] lasts as long as the step says, 20–30 s", () => {
    for (const holdSeconds of [20, 25, 30]) {
      const player = rolling(admitted(draft("daily", work("thoracic-roll", 120, { holdSeconds }))));
      const [held] = recorded(player.act({ kind: "spot" }));
      expect(held).toMatchObject({ seconds: holdSeconds });
    }
  });

  it("[S15] at most one in a warm-up area and three otherwise, both sides together", () => {
    const warm = Player.begin(short).toWork("calves", "left");
    expect(cues(warm.act({ kind: "spot" }))).toEqual(["hold"]);
    warm.toWork("calves", "right");
    expect(cues(warm.act({ kind: "spot" }))).toEqual(["spot-enough"]);
    warm.toWork("thoracic-roll");
    expect(cues(warm.act({ kind: "spot" }))).toEqual(["hold"]);
    const player = rolling(admitted(draft("daily", work("thoracic-roll", 180))));
    const said = Array.from({ length: 4 }, () => {
      const [first] = cues(player.act({ kind: "spot" }));
      player.wait(40);
      return first;
    });
    expect(said).toEqual(["hold", "hold", "hold", "spot-enough"]);
  });

  it("[S15] that no longer fits lengthens its own side, never the other, never past the cap", () => {
    const player = Player.begin(two).toWork("calves", "left");
    player.wait(50);
    player.act({ kind: "spot" });
    expect(player.session.lengths).toEqual([15, 87, 10, 60, 15, 120, 30]);
    const full = rolling(admitted(draft("daily", work("thoracic-roll", 180))));
    full.wait(140);
    expect(cues(full.act({ kind: "spot" }))).toEqual(["hold"]);
    expect(full.session.lengths).toEqual([15, 180, 30]);
    const late = rolling(admitted(draft("daily", work("thoracic-roll", 180))));
    late.wait(155);
    expect(cues(late.act({ kind: "spot" }))).toEqual(["spot-no-time"]);
  });

  it("[S19] grows a sore area only to its own, lower cap", () => {
    const sore = personWith({ thoracic: { lessTime: { code: "sore-less-time", rule: "S19" } } });
    const plan = admitted(draft("recovery", work("thoracic-roll", 80)), sore);
    const player = Player.begin(plan, startFor(SMALL, sore)).toWork("thoracic-roll");
    player.wait(50);
    player.act({ kind: "spot" });
    expect(player.session.lengths[1]).toBe(84);
    const late = Player.begin(plan, startFor(SMALL, sore)).toWork("thoracic-roll");
    late.wait(60);
    expect(cues(late.act({ kind: "spot" }))).toEqual(["spot-no-time"]);
  });

  it("[H11] never makes a session longer than fifteen minutes", () => {
    const steps = ["calves", "glutes", "lats"].map((id) => work(id, 95));
    const plan = admitted({ ...draft("daily", ...steps, work("thoracic-roll", 120)), minutes: 15 });
    expect(plan.totalSeconds).toBe(900);
    const player = Player.begin(plan);
    for (let i = 0; i < 30; i++) {
      player.to(({ kind }) => kind === "work");
      player.wait(20);
      player.act({ kind: "spot" });
      if (player.session.lengths.reduce((sum, one) => sum + one, 0) > 900) expect.fail("longer than fifteen minutes");
    }
  });

  it("where nothing presses, there is none; outside of work, nothing happens", () => {
    const still = Player.begin(admitted(draft("daily", work("childs-pose", 60)))).toWork("childs-pose");
    expect(cues(still.act({ kind: "spot" }))).toEqual(["spot-nothing-presses"]);
    expect(Player.begin(two).act({ kind: "spot" })).toEqual([]);
  });

  it("a spot in a spot is the same spot", () => {
    const player = rolling();
    player.act({ kind: "spot" });
    expect(player.act({ kind: "spot" }, 3_000)).toEqual([]);
    expect(player.session.spots).toEqual({ thoracic: 1 });
  });

  it("is over when the person went away: the body has moved", () => {
    const player = rolling();
    player.act({ kind: "spot" });
    player.act({ kind: "tick" }, 61_000);
    player.act({ kind: "resume" }, 1_000);
    expect(player.session.doing.kind).toBe("steady");
  });
});

describe("time", () => {
  it("[H13] a gap of up to a minute counts 5 s", () => {
    for (const gap of [5_000, 5_001, 30_000, 60_000]) {
      const player = rolling();
      player.act({ kind: "tick" }, gap);
      expect(elapsed(player)).toBe(5_000);
    }
    const player = rolling();
    player.act({ kind: "tick" }, 4_999);
    expect(elapsed(player)).toBe(4_999);
  });

  it("[H12] a longer gap pauses, and nothing of it counts", () => {
    const player = rolling();
    player.wait(10);
    const effects = player.act({ kind: "tick" }, 60_001);
    expect(player.session.status).toEqual({ kind: "paused", why: "gap" });
    expect(elapsed(player)).toBe(10_000);
    expect(cues(effects)).toEqual(["paused-gap"]);
    expect(effects).toContainEqual({ kind: "hush" });
  });

  it("[H13] a clock set back counts nothing and breaks nothing", () => {
    const player = rolling();
    player.wait(10);
    player.act({ kind: "tick" }, -50_000);
    expect(elapsed(player)).toBe(10_000);
    expect(status(player)).toBe("running");
  });

  it("a pause stops the time; going on counts in first", () => {
    const player = rolling();
    player.wait(10);
    player.act({ kind: "pause" });
    player.wait(40);
    expect(elapsed(player)).toBe(10_000);
    expect(cues(player.act({ kind: "resume" }))).toEqual(["resumed"]);
    player.wait(3);
    expect(elapsed(player)).toBe(10_000);
    player.wait(2);
    expect(elapsed(player)).toBe(12_000);
  });

  it("[H12] after a gap there is time to lie down again, and the set-up is said again", () => {
    const player = rolling();
    player.act({ kind: "tick" }, 100_000);
    expect(cues(player.act({ kind: "resume" }, 1_000))).toEqual(["thoracic-roll/set-up-1"]);
    player.wait(8);
    expect(elapsed(player)).toBe(0);
    player.wait(1);
    expect(elapsed(player)).toBe(1_000);
  });

  it("a long pause is still a pause, and nothing but ending, telling and going on is heard in it", () => {
    const player = rolling();
    player.act({ kind: "pause" });
    player.act({ kind: "tick" }, 10_000_000);
    for (const kind of ["spot", "too-much", "skip", "back", "pause", "tick"] as const)
      expect(player.act({ kind })).toEqual([]);
    expect(player.session.status).toEqual({ kind: "paused", why: "asked" });
  });
});

describe("skip, back and end", () => {
  it("skip ends a work step, shortens a set-up to its count-in, and never skips the rise", () => {
    const player = Player.begin(two);
    player.act({ kind: "skip" });
    expect(player.session).toMatchObject({ step: 0, elapsed: 12_000 });
    expect(player.act({ kind: "skip" })).toEqual([]);
    player.wait(3);
    player.act({ kind: "skip" }, 10_000);
    expect(two.steps[player.session.step]?.kind).toBe("switch");
    player.toWork("thoracic-roll");
    player.act({ kind: "skip" });
    expect(two.steps[player.session.step]?.kind).toBe("rise");
    player.act({ kind: "skip" });
    player.act({ kind: "back" });
    expect([two.steps[player.session.step]?.kind, elapsed(player)]).toEqual(["rise", 0]);
  });

  it("[H11] going back from work to its set-up gives no second of it again", () => {
    const player = rolling();
    for (const spent of [30, 60, 90]) {
      player.wait(30);
      expect(elapsed(player)).toBe(spent * 1_000);
      player.act({ kind: "back" });
      expect(roll.steps[player.session.step]?.kind).toBe("set-up");
      player.wait(15);
      expect(elapsed(player)).toBe(spent * 1_000);
    }
    player.wait(30);
    expect(roll.steps[player.session.step]?.kind).toBe("rise");
    player.wait(300);
    const worked = player.facts().flatMap((fact) => (fact.kind === "worked" ? [fact.seconds] : []));
    expect(Math.max(...worked)).toBe(120);
  });

  it("back from a change of side returns to what is left of the side before", () => {
    const player = Player.begin(two).toWork("calves", "left");
    player.wait(20);
    player.act({ kind: "skip" });
    const effects = player.act({ kind: "back" }, 1_000);
    expect([two.steps[player.session.step]?.side, elapsed(player)]).toEqual(["left", 20_000]);
    expect(cues(effects)).toEqual(["again"]);
    player.wait(36);
    player.act({ kind: "skip" });
    player.act({ kind: "back" }, 1_000);
    // Less than 5 s are left: it is not worth going back.
    expect(two.steps[player.session.step]?.kind).toBe("switch");
  });

  it("back in the first set-up begins it again", () => {
    const player = Player.begin(two);
    player.wait(8);
    player.act({ kind: "back" });
    expect(player.session).toMatchObject({ step: 0, elapsed: 0 });
  });

  it("[H08] ending early goes to the closing rise, and is told as ended, not as done", () => {
    const player = rolling(two);
    player.wait(40);
    const effects = player.act({ kind: "end" });
    expect(cues(effects)).toEqual(["ending-early"]);
    expect(recorded(effects)).toMatchObject([{ kind: "worked", seconds: 40 }]);
    player.wait(4);
    const rest = player.wait(30);
    expect(cues(rest)).toEqual(["rise-sit", "rise-stand", "done"]);
    expect(player.session.status).toEqual({ kind: "done", how: "ended" });
  });

  it("ending from a pause goes on to the rise; ending in the rise changes nothing", () => {
    const player = rolling(two);
    player.act({ kind: "pause" });
    player.act({ kind: "end" });
    expect(status(player)).toBe("running");
    const rise = Player.begin(roll).to(({ kind }) => kind === "rise");
    expect(rise.act({ kind: "end" })).toEqual([]);
    rise.act({ kind: "pause" });
    rise.act({ kind: "end" });
    rise.wait(60);
    expect(rise.session.status).toEqual({ kind: "done", how: "done" });
  });
});

describe("over", () => {
  it("[H04] from stopped and from done, nothing leads anywhere", () => {
    const stopped = rolling();
    stopped.act({ kind: "stop" });
    const done = Player.begin(roll);
    done.wait(roll.totalSeconds);
    for (const player of [stopped, done]) {
      const before = player.session;
      for (const kind of ["tick", "spot", "too-much", "pause", "resume", "skip", "back", "end", "stop"] as const)
        expect(player.act({ kind }, 1_000)).toEqual([]);
      expect(player.act({ kind: "pain", pain: pain(9) })).toEqual([]);
      expect(player.act({ kind: "symptom", symptom: "sharp" })).toEqual([]);
      expect(player.session).toBe(before);
    }
  });

  it("each fact has an id of its own, and what was told is part of it", () => {
    const tell = (told: number) => {
      const player = rolling();
      player.act({ kind: "pain", pain: pain(told) });
      return player.facts().at(-1)?.id ?? "";
    };
    expect(tell(3)).toBe(tell(3));
    expect(tell(3)).not.toBe(tell(4));
    expect(tell(3)).toMatch(/^2026-11-20~test\/\d+-[0-9a-f]{8}$/);
  });
});

it("plays an extension: three breaths a segment, and one up", () => {
  const player = Player.begin(leaning, startFor()).toWork(extension.id);
  const said = cues(player.wait(120)).filter((cue) => cue === "segment-up");
  expect(said).toHaveLength(3);
});

it("[S14] a hold in an extension moves nobody up twice", () => {
  const longer = admitted(draft("daily", work("extension", 150)));
  const player = Player.begin(longer).toWork(extension.id);
  const before = cues(player.wait(115)).filter((cue) => cue === "segment-up").length;
  player.act({ kind: "spot" }, 1_000);
  const after = cues(player.wait(60)).filter((cue) => cue === "segment-up").length;
  expect(before + after).toBeLessThanOrEqual(4);
  expect(monotonic(player.now)).toBeGreaterThan(0);
});
