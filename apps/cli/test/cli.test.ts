import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  AREAS,
  AXES,
  DOSES,
  HOLD,
  LEVELS,
  MINUTES,
  NOTHING_TO_DECLARE,
  PURPOSES,
  SESSION_CAP,
  SPEED,
  STEP_KINDS,
  TOOLS,
} from "@rollwell/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rollwell } from "./rollwell.ts";

const SCHEMA = fileURLToPath(new URL("../../../docs/programme-v1.schema.json", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rollwell-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const programme = (...steps: readonly object[]) => ({
  format: "rollwell-programme",
  version: 1,
  purpose: "daily",
  steps,
});

describe("plan", () => {
  it("[S6] prints a programme that fits to the second and that check finds safe", () => {
    const planned = rollwell("plan", "--minutes", "7", "--purpose", "recovery", "--focus", "low-back,chest", "--json");
    expect(planned.status).toBe(0);
    const written = JSON.parse(planned.out) as { totalSeconds: number; steps: readonly { seconds: number }[] };
    expect(written.totalSeconds).toBe(420);
    expect(written.steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(420);
    expect(rollwell("check", file("planned.json", planned.out)).status).toBe(0);
  });

  it("plans the same for the same day and seed, to the byte", () => {
    const ask = ["plan", "--minutes", "10", "--purpose", "daily", "--day", "2026-11-21", "--seed", "4", "--json"];
    expect(rollwell(...ask).out).toBe(rollwell(...ask).out);
  });

  it("[H05] plans for the person whose answers are given", () => {
    const answers = file("answers.json", {
      age: 34,
      answers: { ...NOTHING_TO_DECLARE.answers, osteoporosis: "unsure" },
    });
    const planned = rollwell("plan", "--minutes", "5", "--purpose", "daily", "--answers", answers, "--json");
    expect(planned.status).toBe(1);
    expect(JSON.parse(planned.out)).toEqual({ refused: [{ code: "not-now:osteoporosis", rule: "M7.1" }] });
  });

  it("answers each line of a requests file, and a line that cannot be read does not stop the others", () => {
    const good = {
      minutes: 5,
      purpose: "daily",
      tools: ["roller-46"],
      ...NOTHING_TO_DECLARE,
      day: "2026-11-21",
      seed: 1,
    };
    const lines = [
      JSON.stringify(good),
      "{",
      JSON.stringify({ ...good, answers: {} }),
      JSON.stringify({ ...good, minutes: 99 }),
    ];
    const ran = rollwell("plan", "--requests", file("requests.jsonl", lines.join("\n")));
    expect(ran.status).toBe(0);
    const results = ran.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { format?: string; refused?: readonly { code: string }[] });
    expect(results.map(({ format }) => format)).toEqual(["rollwell-programme", undefined, undefined, undefined]);
    expect(results[1]?.refused?.[0]?.code).toBe("unreadable-request");
    expect(results[2]?.refused?.[0]?.code).toBe("not-now:saddle-numbness");
    expect(results[3]?.refused?.[0]?.code).toBe("minutes-out-of-range");
  });

  it("[S19] takes a history into account: what was worked today rests", () => {
    const session = "2026-11-21~a";
    const stamp = (id: string) => ({ id, v: 1, at: 1_795_000_000_000, day: "2026-11-21" });
    const history = file("history.json", [
      { ...stamp("1"), kind: "started", session, programme: null },
      {
        ...stamp("2"),
        kind: "worked",
        session,
        step: 1,
        technique: "thoracic-roll",
        area: "thoracic",
        side: "both",
        seconds: 60,
      },
    ]);
    const answers = file("clear.json", NOTHING_TO_DECLARE);
    const ran = rollwell(
      "plan",
      "--minutes",
      "8",
      "--purpose",
      "daily",
      "--day",
      "2026-11-21",
      "--history",
      history,
      "--answers",
      answers,
      "--json",
    );
    expect(ran.status).toBe(0);
    const written = JSON.parse(ran.out) as {
      steps: readonly { area: string }[];
      leftOut: readonly { area: string; why: string }[];
    };
    expect(written.steps.some(({ area }) => area === "thoracic")).toBe(false);
    expect(written.leftOut).toContainEqual({ area: "thoracic", why: "worked-today", rule: "S19" });
  });

  it.each([
    [["plan"], "needs --minutes"],
    [["plan", "--minutes", "five", "--purpose", "daily"], "whole number"],
    [["plan", "--minutes", "5", "--purpose", "sleep"], "unknown-purpose"],
    [["plan", "--minutes", "5", "--purpose", "daily", "--day", "2026-02-30"], "YYYY-MM-DD"],
    [["plan", "--minutes", "5", "--purpose", "daily", "--answers", "/nowhere.json"], "ENOENT"],
    [["check"], "needs a file"],
    [["roll"], 'no command "roll"'],
    [["questions", "--minutes", "5"], "takes no --minutes"],
    [["techniques", "--language", "xx"], "en or es"],
  ])("says what is wrong with %j", (args, message) => {
    const ran = rollwell(...args);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(message);
  });
});

describe("check", () => {
  it("[M2.2, H01] refuses a roller across the lumbar spine and names rule and step", () => {
    const path = file(
      "lumbar.json",
      programme(
        { technique: "cat-cow", seconds: 120 },
        { technique: "thoracic-roll", seconds: 120, track: { axis: "spine", from: "L4", to: "T6" } },
      ),
    );
    const ran = rollwell("check", path);
    expect(ran.status).toBe(1);
    expect(ran.out).toContain("step 2: lumbar-pressure (M2.2)");
  });

  it("[H23] the worst file decides the exit code, and --json tells of each", () => {
    const safe = file("safe.json", programme({ technique: "thoracic-extension", seconds: 120 }));
    const unknown = file("unknown.json", programme({ technique: "lumbar-roll", seconds: 60 }));
    const broken = file("broken.json", "{");
    expect(rollwell("check", safe).status).toBe(0);
    expect(rollwell("check", safe, unknown).status).toBe(1);
    const all = rollwell("check", safe, unknown, broken, "--json");
    expect(all.status).toBe(2);
    expect((JSON.parse(all.out) as readonly { result: string }[]).map(({ result }) => result)).toEqual([
      "safe",
      "refused",
      "unreadable",
    ]);
  });

  it("[H23] a file nested without end is unreadable, not a crash", () => {
    expect(rollwell("check", file("deep.json", "[".repeat(200_000))).status).toBe(2);
  });
});

describe("lists", () => {
  it("[S20] tells every question with its tier and words in both languages", () => {
    for (const language of ["en", "es"]) {
      const rows = JSON.parse(rollwell("questions", "--json", "--language", language).out) as readonly {
        id: string;
        tier: string;
        question: string;
      }[];
      expect(rows.map(({ id }) => id)).toEqual(Object.keys(NOTHING_TO_DECLARE.answers));
      expect(
        rows.every(({ question, tier }) => question.length > 10 && ["urgent", "ask-first", "changes"].includes(tier)),
      ).toBe(true);
    }
  });

  it("tells every technique with its tools, sides and rules", () => {
    const rows = JSON.parse(rollwell("techniques", "--json").out) as readonly {
      id: string;
      rules: readonly string[];
    }[];
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["calves", "thoracic-extension", "rhomboid-ball", "pec-opener", "childs-pose"]),
    );
    expect(rows.every(({ rules }) => rules.length > 0)).toBe(true);
  });
});

it("the schema of programme files says what the engine enforces", () => {
  const schema = JSON.parse(readFileSync(SCHEMA, "utf8"));
  const step = schema.$defs.step.properties;
  expect(schema.properties.purpose.enum).toEqual([...PURPOSES]);
  expect([schema.properties.minutes.minimum, schema.properties.minutes.maximum]).toEqual([MINUTES.min, MINUTES.max]);
  expect(schema.properties.totalSeconds.maximum).toBe(SESSION_CAP);
  expect(schema.$defs.area.enum).toEqual([...AREAS]);
  expect(step.kind.enum).toEqual([...STEP_KINDS]);
  expect(step.tool.enum).toEqual([...TOOLS]);
  expect(step.seconds.maximum).toBe(Math.max(...Object.values(DOSES).map(({ cap }) => cap)));
  expect(step.speedCmPerSecond.maximum).toBe(SPEED.max);
  expect([step.holdSeconds.minimum, step.holdSeconds.maximum]).toEqual([HOLD.min, HOLD.max]);
  expect(["spine", ...step.track.oneOf[1].properties.axis.enum]).toEqual([...AXES]);
  const level = new RegExp(schema.$defs.level.pattern);
  expect(LEVELS.every((name) => level.test(name))).toBe(true);
  expect(level.test("L6")).toBe(false);
});
