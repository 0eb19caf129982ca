import { addDays, day, err, type Fact, type FactBody, type Instant, NOTHING_TO_DECLARE } from "@rollwell/engine";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { FactLog, Trouble } from "../platform/fact-log.ts";
import { memoryDevice, memoryWords, openMemoryLog } from "../platform/memory-log.ts";
import { type App, createApp, dayAt } from "./app.ts";

const NOON = Date.UTC(2026, 10, 20, 12);
const SCREENED: FactBody = { kind: "screened", ...NOTHING_TO_DECLARE };
const STOPPED: FactBody = { kind: "ended", session: "2026-11-20~a", how: "stopped" };

const stamped = (id: string, at: number, body: FactBody): Fact => ({
  ...{ id, v: 1 as const, at: at as Instant, day: day("2026-11-20") },
  ...body,
});

interface World {
  readonly app: App;
  readonly device: ReturnType<typeof memoryDevice>;
  readonly announced: Fact[];
  readonly clock: { now: number };
  /** What the next writes fail of; `null`: they work. */
  readonly broken: { trouble: Trouble | null };
}

function world(facts: readonly Fact[] = [], log: Partial<FactLog> = {}, lastWords = memoryWords()): World {
  const device = memoryDevice(facts);
  const clock = { now: NOON };
  const broken: World["broken"] = { trouble: null };
  const announced: Fact[] = [];
  const kept = openMemoryLog(device);
  let made = 0;
  const app = createApp(
    {
      ...kept,
      ...log,
      append: async (...args) => (broken.trouble === null ? kept.append(...args) : err(broken.trouble)),
      erase: async () => (broken.trouble === null ? kept.erase() : err(broken.trouble)),
    },
    {
      now: () => clock.now,
      randomId: () => {
        made += 1;
        return `id${made}`;
      },
      deviceLanguage: "en",
      announce: (told) => announced.push(...told),
      lastWords,
    },
  );
  return { app, device, announced, clock, broken };
}

const stampsIn = ({ device }: World): readonly number[] =>
  [...device.rows.values()].map((row) => (row as { at: number }).at);

describe("writing", () => {
  it("[H07] stamps never run backwards, whatever the clock does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 6 }), async (leaps) => {
        const here = world();
        for (const leap of leaps) {
          here.clock.now = Math.max(0, here.clock.now + leap);
          await here.app.append([{ kind: "asked-soreness" }, { kind: "asked-soreness" }]);
        }
        const stamps = stampsIn(here);
        expect(stamps).toEqual([...new Set(stamps)].toSorted((one, other) => one - other));
      }),
    );
  });

  it("[H07] a screening after a stop is later than it, though the clock was set back in between", async () => {
    const here = world();
    await here.app.append([SCREENED]);
    await here.app.append([STOPPED]);
    expect(here.app.clearance.value.kind).toBe("not-now");
    here.clock.now -= 86_400_000 / 2;
    await here.app.append([SCREENED]);
    expect(here.app.clearance.value.kind).toBe("go");
  });

  it.each([
    ["was here when the app opened", (facts: readonly Fact[]) => arrival(world(facts), async () => {})],
    ["is restored", (facts: readonly Fact[]) => arrival(world(), (app) => app.merge(facts))],
    ["was told by another tab", (facts: readonly Fact[]) => arrival(world(), async (app) => app.learn(facts))],
  ])("[H07] nor is it locked out by a stop from a clock set ahead that %s", async (_, arrive) => {
    const ahead = NOON + 5 * 365 * 86_400_000;
    for (const raw of [stamped("s", ahead, STOPPED), unread("s", ahead, "screened"), unread("s", ahead, "symptom")]) {
      const app = await arrive([raw]);
      expect(app.clearance.value.kind).toBe("not-now");
      await app.append([SCREENED]);
      expect(app.clearance.value.kind).toBe("go");
    }
  });

  it("moves the journal, and tells other tabs, only when the device kept it", async () => {
    const here = world();
    here.broken.trouble = "quota";
    const before = here.app.journal.value;
    expect(await here.app.append([SCREENED])).toBe("lost");
    expect(here.app.journal.value).toBe(before);
    expect(here.app.notice.value).toBe("quota");
    expect(here.announced).toEqual([]);

    here.broken.trouble = null;
    expect(await here.app.append([SCREENED])).toBe("kept");
    expect(here.app.clearance.value.kind).toBe("go");
    expect(here.app.notice.value).toBeNull();
    expect(here.announced).toHaveLength(1);
  });

  it("takes back its own notice and no other: a device without storage still has none", async () => {
    for (const standing of ["unavailable", "blocked", "damaged"] as const) {
      const here = world();
      here.app.notice.value = standing;
      await here.app.append([SCREENED]);
      expect(here.app.notice.value).toBe(standing);
      for (const trouble of ["closed", "quota"] as const) {
        here.broken.trouble = trouble;
        await here.app.append([SCREENED]);
        expect(here.app.notice.value).toBe(trouble);
      }
      here.broken.trouble = null;
      await here.app.append([SCREENED]);
      expect(here.app.notice.value).toBe(standing);
    }
  });

  it("says at once that rows were set aside", () => {
    expect(world([], { damaged: 2 }).app.notice.value).toBe("damaged");
    expect(world().app.notice.value).toBeNull();
  });

  it("keeps an id that a session gave, so that the same event written twice is one", async () => {
    const here = world();
    const ended = { ...STOPPED, id: "2026-11-20~a/4" };
    await here.app.append([ended]);
    await here.app.append([ended]);
    expect([...here.device.rows.keys()]).toEqual(["2026-11-20~a/4"]);
  });

  it("hands the snapshot on, and leaves it alone when there is none", async () => {
    const here = world();
    const snapshot = { session: "2026-11-20~a" } as unknown as Parameters<App["append"]>[1] & object;
    await here.app.append([], snapshot);
    await here.app.append([{ kind: "asked-soreness" }]);
    expect(here.device.live).toEqual(snapshot);
    await here.app.append([], null);
    expect(here.device.live).toBeNull();
  });
});

function unread(id: string, at: number, kind: string): Fact {
  return { kind: "unknown", id, raw: { id, at, kind, v: 2, day: "2026-11-20" } };
}

async function arrival({ app }: World, arrive: (app: App) => Promise<unknown>): Promise<App> {
  await arrive(app);
  return app;
}

describe("a second tab", () => {
  it("writes, restores and erases nothing, and says why", async () => {
    const here = world([stamped("s", 5, SCREENED)]);
    here.app.role.value = "reader";
    for (const act of [
      () => here.app.append([SCREENED]),
      () => here.app.set({ minutes: 7 }),
      () => here.app.merge([stamped("m", 9, SCREENED)]),
    ]) {
      here.app.notice.value = null;
      expect(await act()).toBe("lost");
      expect(here.app.notice.value).toBe("reader");
    }
    expect(await here.app.erase()).toBe("refused");
    expect([...here.device.rows.keys()]).toEqual(["s"]);
  });

  it("learns what the first one writes, without writing it again", () => {
    const here = world();
    here.app.role.value = "reader";
    here.app.learn([stamped("s", NOON, SCREENED)]);
    expect(here.app.clearance.value.kind).toBe("go");
    expect(here.device.rows.size).toBe(0);
    expect(here.announced).toEqual([]);
  });
});

describe("restoring and erasing", () => {
  it("[H26] a restore that the device does not keep changes nothing", async () => {
    const here = world();
    here.broken.trouble = "quota";
    expect(await here.app.merge([stamped("s", NOON, SCREENED)])).toBe("lost");
    expect(here.app.clearance.value.kind).toBe("not-now");
    here.broken.trouble = null;
    expect(await here.app.merge([stamped("s", NOON, SCREENED)])).toBe("kept");
    expect(here.app.clearance.value.kind).toBe("go");
    expect(here.announced).toHaveLength(1);
  });

  it("[H07] a restored stop holds over a screening that is here and older", async () => {
    const here = world([stamped("s", NOON - 5000, SCREENED)]);
    expect(here.app.clearance.value.kind).toBe("go");
    await here.app.merge([stamped("x", NOON - 1000, STOPPED)]);
    expect(here.app.clearance.value.kind).toBe("not-now");
  });

  it("erases on request, and says when the device did not", async () => {
    const here = world([stamped("s", 5, SCREENED)]);
    here.broken.trouble = "closed";
    expect(await here.app.erase()).toBe("refused");
    expect([here.app.notice.value, here.device.rows.size]).toEqual(["closed", 1]);
    here.broken.trouble = null;
    expect(await here.app.erase()).toBe("erased");
    expect(here.device.rows.size).toBe(0);
  });
});

describe("settings and the language", () => {
  it("hold as soon as they are kept, and the language is the device's until one is chosen", async () => {
    const here = world();
    expect(here.app.language.value).toBe("en");
    await here.app.set({ language: "es", minutes: 10 });
    expect([here.app.language.value, here.app.settings.value.minutes]).toEqual(["es", 10]);
    here.broken.trouble = "quota";
    await here.app.set({ minutes: 15 });
    expect(here.app.settings.value.minutes).toBe(10);
  });
});

describe("the day of a moment", () => {
  const home = process.env["TZ"];
  afterEach(() => {
    if (home === undefined) delete process.env["TZ"];
    else process.env["TZ"] = home;
  });
  const inZone = (zone: string): void => {
    process.env["TZ"] = zone;
  };

  it.each([
    // Around midnight and the hour at which the day begins.
    ["Europe/Madrid", "2026-11-20T00:30+01:00", 0, "2026-11-20"],
    ["Europe/Madrid", "2026-11-20T00:30+01:00", 3, "2026-11-19"],
    ["Europe/Madrid", "2026-11-20T02:59:59.999+01:00", 3, "2026-11-19"],
    ["Europe/Madrid", "2026-11-20T03:00+01:00", 3, "2026-11-20"],
    ["Europe/Madrid", "2026-11-20T23:59:59.999+01:00", 3, "2026-11-20"],
    ["Europe/Madrid", "2027-01-01T01:00+01:00", 3, "2026-12-31"],
    ["Europe/Madrid", "2028-03-01T05:59+01:00", 6, "2028-02-29"],
    // 29 March 2026: 02:00 becomes 03:00, and the day begins with it.
    ["Europe/Madrid", "2026-03-29T01:59:59+01:00", 3, "2026-03-28"],
    ["Europe/Madrid", "2026-03-29T03:00:00+02:00", 3, "2026-03-29"],
    ["Europe/Madrid", "2026-03-29T03:00:00+02:00", 2, "2026-03-29"],
    // 25 October 2026: 03:00 becomes 02:00 again; neither 02:30 has begun it.
    ["Europe/Madrid", "2026-10-25T02:30:00+02:00", 3, "2026-10-24"],
    ["Europe/Madrid", "2026-10-25T02:30:00+01:00", 3, "2026-10-24"],
    ["Europe/Madrid", "2026-10-25T03:00:00+01:00", 3, "2026-10-25"],
    ["America/New_York", "2026-11-01T01:30:00-04:00", 3, "2026-10-31"],
    ["America/New_York", "2026-11-01T02:59:00-05:00", 3, "2026-10-31"],
    ["America/New_York", "2026-11-01T03:00:00-05:00", 3, "2026-11-01"],
    // Half an hour of summer time, no summer time, and both ends of the calendar.
    ["Australia/Lord_Howe", "2026-10-04T02:45:00+11:00", 3, "2026-10-03"],
    ["Australia/Lord_Howe", "2026-10-04T03:00:00+11:00", 3, "2026-10-04"],
    ["Asia/Kathmandu", "2026-06-01T02:59:00+05:45", 3, "2026-05-31"],
    ["Pacific/Kiritimati", "2026-06-01T04:00:00+14:00", 3, "2026-06-01"],
    ["Pacific/Niue", "2026-06-01T02:00:00-11:00", 3, "2026-05-31"],
  ] as const)("%s %s, beginning at %i o'clock: %s", (zone, moment, dayStart, expected) => {
    inZone(zone);
    expect(dayAt(Date.parse(moment), dayStart)).toBe(expected);
  });

  it.each(["Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC"])(
    "never runs backwards nor leaves out a day over the years: %s",
    (zone) => {
      inZone(zone);
      for (const dayStart of [0, 3, 6]) {
        let before = dayAt(Date.UTC(2024, 0, 1), dayStart);
        for (let now = Date.UTC(2024, 0, 1); now < Date.UTC(2028, 0, 1); now += 1_200_000) {
          const today = dayAt(now, dayStart);
          if (today !== before) expect(today).toBe(addDays(before, 1));
          before = today;
        }
      }
    },
  );

  it("turns while the app stands open, and with the hour at which a day begins", async () => {
    inZone("UTC");
    const here = world();
    here.clock.now = Date.UTC(2026, 10, 21, 2);
    here.app.refreshDay();
    expect(here.app.today.value).toBe("2026-11-20");
    await here.app.set({ dayStart: 1 });
    here.app.refreshDay();
    expect(here.app.today.value).toBe("2026-11-21");
    await here.app.append([SCREENED]);
    expect([...here.device.rows.values()].at(-1)).toMatchObject({ day: "2026-11-21" });
  });

  it("[S20] a screening runs out while the app stands open", async () => {
    const here = world();
    await here.app.append([SCREENED]);
    here.clock.now += 91 * 86_400_000;
    here.app.refreshDay();
    expect(here.app.clearance.value.kind).toBe("not-now");
  });
});
