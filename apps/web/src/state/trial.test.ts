import {
  AFTER_WITHIN_MS,
  BEFORE_WITHIN_MS,
  type Choice,
  day,
  type FactBody,
  NOTHING_TO_DECLARE,
  plan,
  QUESTIONS,
  type Reading,
} from "@rollwell/engine";
import { describe, expect, it, vi } from "vitest";
import { memoryDevice, memoryWords, openMemoryLog } from "../platform/memory-log.ts";
import { type App, createApp } from "./app.ts";
import { askOf, worldOf } from "./planning.ts";
import {
  keepPart,
  keepReadings,
  leaveOutAgain,
  leaveOutTest,
  offerOf,
  testAgain,
  testedNotBegun,
  triesThisMonth,
} from "./trial.ts";

const NOON = Date.UTC(2026, 10, 20, 12);
const A_DAY = 86_400_000;
const SESSION = "2026-11-20~a";
const WANTED = { tests: "on", test: "twist", chance: 5, minutes: 10, purpose: "recovery" } as const;

function opened(device = memoryDevice([]), start = NOON) {
  const clock = { now: start };
  let made = 0;
  const app = createApp(openMemoryLog(device), {
    now: () => clock.now,
    randomId: () => {
      made += 1;
      return `${clock.now}-${made}`;
    },
    deviceLanguage: "en",
    announce: () => {},
    lastWords: memoryWords(),
  });
  return { app, clock, device };
}

async function wanting(
  changed: Parameters<App["set"]>[0] = {},
  body: FactBody = { kind: "screened", ...NOTHING_TO_DECLARE },
) {
  const world = opened();
  await world.app.append([body]);
  await world.app.set({ ...WANTED, ...changed });
  return world;
}

const reading = (side: "left" | "right", when: Reading["when"] = "before", tries = [40, 41, 42]): Reading => ({
  ...{ when, test: "twist" as const, side, tries, practice: when === "before" ? 2 : 0 },
  ...{ method: "number" as const, entered: "degrees" as const, confirmed: [] },
});
const both = (when: Reading["when"]): readonly Reading[] => [reading("left", when), reading("right", when)];

const rolled: readonly FactBody[] = [
  { kind: "started", session: SESSION, programme: {} },
  { kind: "worked", session: SESSION, step: 1, technique: "t", area: "thoracic", side: "both", seconds: 90 },
];

describe("today's session as a part of an experiment", () => {
  it("who was not asked, or said no, gets the planner's own session and no test", async () => {
    for (const tests of ["unasked", "off"] as const) {
      const { app } = await wanting({ tests });
      const { planned, choice } = offerOf(app).value;
      expect(choice).toMatchObject({ how: "rolled", test: null, reason: "not-a-test-day" });
      expect(planned).toEqual(plan(askOf(app), worldOf(app)));
    }
  });

  it("[S22] the first day is a test day; a test left out is left out of this session, and asked about at the next", async () => {
    const { app, clock } = await wanting();
    const offer = offerOf(app);
    expect(offer.value.choice.test).toBe("twist");
    leaveOutTest(app);
    expect(offer.value.choice.test).toBeNull();
    clock.now += A_DAY;
    app.refreshDay();
    expect(offer.value.choice.test).toBe("twist");
  });

  it("[S21] answers that speak against the test take it away, and the session stays", async () => {
    const answers = Object.fromEntries(QUESTIONS.map(({ id }) => [id, id === "hypermobility" ? "yes" : "no"]));
    const { app } = await wanting({}, { kind: "screened", age: 40, answers } as FactBody);
    expect(app.clearance.value.kind).not.toBe("not-now");
    const { planned, choice } = offerOf(app).value;
    expect(choice.test).toBeNull();
    expect(planned.ok).toBe(true);
  });

  it("[S22] a test before a session that did not begin yet is found again after a reload, with the same choice", async () => {
    const { app, clock, device } = await wanting();
    const { choice } = offerOf(app).value;
    await keepReadings(app, SESSION, both("before"));
    expect(testedNotBegun(app)?.id).toBe(SESSION);
    const again = opened(device, clock.now + 60_000);
    expect(testedNotBegun(again.app)?.id).toBe(SESSION);
    expect(offerOf(again.app).value.choice).toEqual(choice);
    again.clock.now = clock.now + BEFORE_WITHIN_MS + 1000;
    expect(testedNotBegun(again.app)).toBeNull();
    const late = opened(device, again.clock.now);
    expect(offerOf(late.app).value.choice.test).toBe("twist"); // asked for anew, not dropped in silence
  });

  it("[S22] after the session the same test is asked for, five minutes long, then it is late, then no more", async () => {
    const { app, clock } = await wanting();
    await keepReadings(app, SESSION, both("before"));
    await app.append(rolled);
    expect(testAgain(app, "in-time")).toBeNull();
    clock.now += 600_000;
    await app.append([{ kind: "ended", session: SESSION, how: "done" }]);
    expect(testAgain(app, "in-time")).toMatchObject({ test: "twist", when: "after", session: SESSION });
    clock.now += AFTER_WITHIN_MS + 1000;
    expect(testAgain(app, "in-time")).toBeNull();
    expect(testAgain(app, "late")).not.toBeNull();
    await keepReadings(app, SESSION, both("after"));
    expect(testAgain(app, "late")).toBeNull();
  });

  it("[H04] after a stop nothing is tested", async () => {
    const { app } = await wanting();
    await keepReadings(app, SESSION, both("before"));
    await app.append([...rolled, { kind: "ended", session: SESSION, how: "stopped" }]);
    expect(testAgain(app, "late")).toBeNull();
    expect(offerOf(app).value.choice.test).toBeNull();
  });

  it("[S22] once a day at most", async () => {
    const { app } = await wanting();
    await keepReadings(app, SESSION, both("before"));
    await app.append([...rolled, { kind: "ended", session: SESSION, how: "done" }]);
    expect(offerOf(app).value.choice.test).toBeNull();
  });

  it("[S22] a clock that was set back since: the second test is late, whatever it says", async () => {
    const { app, clock } = await wanting();
    await keepReadings(app, SESSION, both("before"));
    await app.append([...rolled, { kind: "ended", session: SESSION, how: "done" }]);
    clock.now -= 3_600_000;
    expect(testAgain(app, "in-time")).toBeNull();
    expect(testAgain(app, "late")).toMatchObject({ clock: "behind", until: clock.now });
  });

  it("[H32] a second test that was left out is not offered again", async () => {
    const { app } = await wanting();
    await keepReadings(app, SESSION, both("before"));
    await app.append([...rolled, { kind: "ended", session: SESSION, how: "done" }]);
    expect(testAgain(app, "in-time")).not.toBeNull();
    leaveOutAgain(SESSION);
    expect(testAgain(app, "late")).toBeNull();
    leaveOutAgain("another");
  });

  it("a test left out stays left out after a reload", async () => {
    const { app, clock, device } = await wanting();
    leaveOutTest(app);
    await vi.waitFor(() => expect(app.settings.value.leftOut).not.toBeNull());
    expect(offerOf(opened(device, clock.now + 60_000).app).value.choice.test).toBeNull();
  });

  it("[S22] a part of a test is kept once, and no session is compared by it", async () => {
    const { app } = await wanting();
    const part = [reading("left", "before", [40])];
    await keepPart(app, SESSION, part);
    await keepPart(app, SESSION, part);
    await keepPart(app, SESSION, [reading("left", "before", [40, 41])]);
    const [month] = [...app.journal.value.months.values()];
    const record = month?.get(day("2026-11-20"));
    expect(record?.readings.map(({ tries }) => tries)).toEqual([[40], [40, 41]]);
    expect(testedNotBegun(app)).toBeNull();
    expect(offerOf(app).value.choice.test).toBe("twist");
  });

  it("[S22] two people, or two days, do not share their chance; the same one asked twice does", async () => {
    const quietDays = async (chance: number): Promise<readonly number[]> => {
      const { app, clock } = await wanting({ chance });
      const found: number[] = [];
      for (let ago = 0; ago < 60; ago++) {
        clock.now = NOON + ago * A_DAY;
        app.refreshDay();
        if (offerOf(app).value.choice.how === "quiet") found.push(ago);
      }
      return found;
    };
    const [one, same, other] = [await quietDays(5), await quietDays(5), await quietDays(77_777)];
    expect(one.length).toBeGreaterThan(2);
    expect(one.length).toBeLessThan(20);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("[S22] who wants no quiet session gets none, and its chance is written as none", async () => {
    const { app, clock } = await wanting({ quiet: "off" });
    for (let ago = 0; ago < 60; ago++) {
      clock.now = NOON + ago * A_DAY;
      app.refreshDay();
      const { choice } = offerOf(app).value;
      expect(choice.how).toBe("rolled");
      expect(choice.chance.thoracic).toBe(1);
    }
  });

  it("counts how often an area was tried like this in the last thirty days", async () => {
    const { app } = await wanting();
    const choice: Choice = {
      how: "rolled",
      test: "twist",
      areas: ["lats"],
      chance: {},
      reason: "taken-in-to-learn:lats",
    };
    const days = ["2026-11-20", "2026-11-10", "2026-10-01"];
    for (const on of days) {
      const session = `${day(on)}~s`;
      await app.append([
        { kind: "started", session, programme: {} },
        { kind: "chosen", session, ...choice },
      ]);
    }
    await app.append([{ kind: "chosen", session: "2026-11-19~never-begun", ...choice }]);
    expect(triesThisMonth(app, choice.reason)).toBe(3);
    expect(triesThisMonth(app, "taken-in-to-learn:glutes")).toBe(1);
  });
});
