import { EMPTY_JOURNAL, extend, type Fact, type FactBody, fold, QUESTIONS, type SafePlan } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { memoryLog } from "../platform/memory-log.ts";
import { tellAfterwards } from "./afterwards.ts";
import { finished, nextTime } from "./next-time.ts";
import { appOver } from "./rig.ts";

const DAY = "2026-11-21";
const ID = `${DAY}~a`;
let count = 0;
const fact = (body: FactBody): Fact => ({ ...body, v: 1, id: `f${++count}`, at: 1000 + count, day: DAY }) as Fact;
const worked = (session: string, area: "thoracic" | "glutes"): Fact =>
  fact({ kind: "worked", session, step: 1, technique: "thoracic-roll", area, side: "both", seconds: 90 });
const planWith = (why: string): SafePlan => ({ leftOut: [{ area: "calves", why, rule: "S2" }] }) as unknown as SafePlan;
const told = (rest: object) => ({
  id: ID,
  plan: planWith("needs-a-tool"),
  eased: 0,
  felt: null,
  today: DAY as never,
  ...rest,
});

describe("one thing for next time", () => {
  it("[S10] lighter after a six, after pain told on the way, or after easing", () => {
    expect(nextTime(EMPTY_JOURNAL, told({ felt: 6 }))).toBe("lighter");
    expect(nextTime(EMPTY_JOURNAL, told({ felt: 5 }))).toBe("same");
    expect(nextTime(EMPTY_JOURNAL, told({ eased: 1 }))).toBe("lighter");
    const hurt = fold([fact({ kind: "hurt", session: ID, area: "glutes", pain: 6 })]);
    expect(nextTime(hurt, told({ felt: 3 }))).toBe("lighter");
  });

  it("[S19] rest after the second session of a day", () => {
    const twice = fold([worked(ID, "thoracic"), worked(`${DAY}~b`, "glutes")]);
    expect(nextTime(twice, told({}))).toBe("rest");
    expect(nextTime(twice, told({ felt: 8 }))).toBe("lighter");
  });

  it("[S2] rotate while the minutes left areas out, else the same again", () => {
    expect(nextTime(EMPTY_JOURNAL, told({ plan: planWith("no-time") }))).toBe("rotate");
    expect(nextTime(EMPTY_JOURNAL, told({}))).toBe("same");
  });

  it("counts finished sessions over months, for asking once", () => {
    const ended = ["2026-09-01~a", "2026-10-01~a"].map((session) => fact({ kind: "ended", session, how: "done" }));
    const left = fact({ kind: "ended", session: "2026-10-02~a", how: "abandoned" });
    expect(finished(fold([...ended, left]))).toBe(2);
  });
});

describe("what is told afterwards", () => {
  const answers = Object.fromEntries(QUESTIONS.map(({ id }) => [id, "no"] as const));
  const open = async (fails: "fails" | "keeps") => {
    const inner = memoryLog();
    let state: "fails" | "keeps" = "keeps";
    const written: Fact[] = [];
    const append: typeof inner.append = async (facts, live) => {
      if (state === "fails") return { ok: false, error: "failed" };
      written.push(...facts);
      return inner.append(facts, live);
    };
    const app = appOver({ ...inner, append });
    await app.append([{ kind: "screened", age: 40, answers }]);
    state = fails;
    return { app, written };
  };

  it("[H04] a symptom told after a session asks the questions again, kept or not", async () => {
    for (const how of ["keeps", "fails"] as const) {
      const { app } = await open(how);
      expect(app.clearance.value.kind).toBe("go");
      expect(await tellAfterwards(app, ID, { symptoms: ["tingling"], felt: 4 })).toBe(
        how === "keeps" ? "kept" : "lost",
      );
      expect(app.clearance.value).toMatchObject({ kind: "not-now", reasons: [{ code: "after-a-stop" }] });
    }
  });

  it("told twice it is one fact; nothing told is no fact", async () => {
    const { app, written } = await open("keeps");
    const before = written.length;
    await tellAfterwards(app, ID, { symptoms: [], felt: null });
    expect(written.length).toBe(before);
    for (let i = 0; i < 2; i++) await tellAfterwards(app, ID, { symptoms: ["dizzy"], felt: 5 });
    expect(new Set(written.slice(before).map(({ id }) => id)).size).toBe(2);
    expect(written.slice(before).reduce(extend, EMPTY_JOURNAL).months.size).toBe(1);
  });
});
