import { encodeFact, FACT_LIMITS, type Fact } from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryDevice, openMemoryLog } from "../platform/memory-log.ts";
import { BACKUP_LIMITS, previewRestore, readBackup, writeBackup } from "./backup.ts";

const NOW = 1_795_000_000_000;
const FAR_AHEAD = NOW + 101 * 365.25 * 86_400_000;

const sore = (id: string, soreness = 3): Readonly<Record<string, unknown>> => ({
  ...{ id, v: 1, at: NOW, day: "2026-11-20", kind: "sore", area: "thoracic", soreness },
});

const file = (facts: unknown, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ format: "rollwell-backup", version: 1, facts, aside: [], ...more });

const refusal = (text: string): string | null => {
  const read = readBackup(text, NOW);
  return read.ok ? null : read.error;
};

const read = (text: string): readonly Fact[] => {
  const result = readBackup(text, NOW);
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.value;
};

const everything = async (log: ReturnType<typeof openMemoryLog>) => {
  const rows = await log.everything();
  if (!rows.ok) throw new Error(rows.error);
  return rows.value;
};

/** Any JSON: few shapes and any text and number, which is what bytes depend on. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    [1, { "2": [null], "": "" }],
    JSON.parse('{"__proto__":{"x":1},"b":0,"1":2}'),
  ),
);
/** Facts of this version, of versions to come, and with any JSON in any place; hostile keys included. */
const anyKey = fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "at", "day", "kind", "v"), fc.string());
const anyRow = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: FACT_LIMITS.id }),
    base: fc.constantFrom(
      {},
      sore("x"),
      { v: 2, kind: "felt-light" },
      { v: 1, kind: "setting", name: "a", value: [1] },
    ),
    key: anyKey,
    value: anyValue,
  })
  .map(({ id, base, key, value }): unknown => JSON.parse(JSON.stringify({ ...base, [key]: value, id })))
  .filter((row) => {
    const { at } = row as { at?: unknown };
    return typeof at !== "number" || at < FAR_AHEAD;
  });
const anyRows = fc.uniqueArray(anyRow, { maxLength: 4, selector: (row) => (row as { id: string }).id });

describe("a backup", () => {
  it("[H12, H15] brings what was chosen, and not what was tried on another device", () => {
    const setting = (name: string, value: unknown) => ({ ...sore(name), kind: "setting", name, value });
    const rows = [
      setting("lockTest", "passed"),
      setting("heard", "yes"),
      setting("pxPerCm", 60),
      setting("minutes", 8),
    ];
    const text = writeBackup({ facts: rows, aside: [] });
    const { fresh } = previewRestore(read(text), { facts: [], aside: [] });
    expect(fresh.map(({ id }) => id)).toEqual(["minutes"]);
  });

  it("[H26] comes back to the byte, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = writeBackup({ facts: rows, aside: [] });
        const log = openMemoryLog(memoryDevice());
        await log.append(read(text));
        expect(writeBackup(await everything(log))).toBe(text);
      }),
    );
  });

  it("[H26] restoring is a union: twice changes nothing, and what is here stays", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRows, async (here, there) => {
        const log = openMemoryLog(memoryDevice(read(file(here))));
        const facts = read(file(there));
        const restore = async (): Promise<number> => {
          const { fresh } = previewRestore(facts, await everything(log));
          await log.append(fresh);
          return fresh.length;
        };
        const first = await restore();
        expect(await restore()).toBe(0);
        const after = (await everything(log)).facts;
        expect(after.length).toBe(here.length + first);
        expect(after.slice(0, here.length)).toEqual(here);
        expect(new Set(after.map((row) => (row as { id: string }).id)).size).toBe(after.length);
      }),
    );
  });

  it("has one row a line, so that a person can look into it", () => {
    const text = writeBackup({ facts: [sore("a"), sore("b")], aside: [] });
    expect(text.split("\n")).toHaveLength(5);
    expect(JSON.parse(text)).toEqual({
      format: "rollwell-backup",
      version: 1,
      facts: [sore("a"), sore("b")],
      aside: [],
    });
    expect(writeBackup({ facts: [], aside: [] })).toBe(
      '{"format":"rollwell-backup","version":1,"facts":[],"aside":[]}\n',
    );
  });

  it("[H26] carries damaged rows aside, also those that JSON has no word for, and is never stopped by one", () => {
    const loop: Record<string, unknown> = { id: "loop" };
    loop["self"] = loop;
    const text = writeBackup({
      facts: [sore("a"), { ...sore("b"), odd: 10n }],
      aside: [null, "junk", loop, undefined],
    });
    expect(JSON.parse(text)).toMatchObject({
      facts: [sore("a")],
      aside: ["[object Object]", null, "junk", "[object Object]", "undefined"],
    });
    expect(read(text).map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("a hostile file", () => {
  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["<html></html>", "not-json"],
    ["null", "not-a-backup"],
    ["[]", "not-a-backup"],
    ['"rollwell-backup"', "not-a-backup"],
    ["{}", "not-a-backup"],
    [file({}), "not-a-backup"],
    [file("[]"), "not-a-backup"],
    [file(undefined), "not-a-backup"],
    [file([], { format: "rollwell-programme" }), "not-a-backup"],
    [file([], { version: 2 }), "newer-version"],
    [file([], { version: "1" }), "not-a-backup"],
    [file([], { version: 0 }), "not-a-backup"],
    [file([], { version: null }), "not-a-backup"],
  ])("%j is refused as %s", (text, why) => {
    expect(refusal(text)).toBe(why);
  });

  it.each([
    ["no object", 1],
    ["null", null],
    ["a list", [sore("a")]],
    ["no id", { ...sore("a"), id: undefined }],
    ["an empty id", sore("")],
    ["an id that is no text", { ...sore("a"), id: 7 }],
    ["an id that is too long", sore("a".repeat(FACT_LIMITS.id + 1))],
    ["an id it only inherits", JSON.parse('{"__proto__":{"id":"a"},"kind":"sore"}') as unknown],
    ["a value too deep for a fact", { ...sore("a"), value: [[[[[[[[[[[[[1]]]]]]]]]]]]] }],
    ["a moment a century ahead", { ...sore("a"), at: FAR_AHEAD }],
    ["a moment a century ahead, in a version to come", { ...sore("a"), v: 9, kind: "screened", at: 8.64e15 }],
  ])("a row with %s refuses the whole file", (_, row) => {
    expect(refusal(file([sore("good"), row, sore("too")]))).toBe("damaged-row");
  });

  it("is refused by its size and by its number of rows, before anything is read", () => {
    expect(refusal(`"${" ".repeat(BACKUP_LIMITS.bytes)}"`)).toBe("too-large");
    expect(refusal(file(Array.from({ length: BACKUP_LIMITS.rows + 1 }, () => 0)))).toBe("too-many-rows");
  });

  it("is refused by its depth before the parser sees it; brackets in a text are no depth", () => {
    expect(refusal("[".repeat(1_000_000))).toBe("too-deep");
    expect(refusal(`${'{"a":'.repeat(200_000)}1`)).toBe("too-deep");
    const note = { ...sore("a"), kind: "setting", name: "n", value: `${"[{".repeat(300)}\\"[[` };
    expect(refusal(file([note]))).toBeNull();
  });

  it("cannot reach a prototype: `__proto__` stays a name like any other", () => {
    const text = file([]).replace('"facts":[]', '"facts":[{"id":"a","v":1,"__proto__":{"polluted":1},"kind":"x"}]');
    const [fact] = read(text);
    expect(Object.getPrototypeOf(fact)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(fact === undefined ? null : encodeFact(fact))).toBe(Object.prototype);
    expect(writeBackup({ facts: [fact === undefined ? null : encodeFact(fact)], aside: [] })).toContain(
      '"__proto__":{"polluted":1}',
    );
  });

  it("never throws, whatever its text is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => file(value)),
          fc.array(fc.jsonValue()).map((rows) => file(rows)),
        ),
        (text) => {
          expect(typeof readBackup(text, NOW).ok).toBe("boolean");
        },
      ),
    );
  });
});

describe("what restoring would do", () => {
  it("tells new, known and unread apart, and takes the first of two rows with one id, as the log does", async () => {
    const facts = read(file([sore("a", 1), sore("b", 2), sore("b", 9), { id: "c", v: 7, kind: "later" }]));
    const { fresh, known, unread } = previewRestore(facts, { facts: [sore("a", 8)], aside: [] });
    expect(fresh.map((fact) => encodeFact(fact))).toEqual([sore("b", 2), { id: "c", v: 7, kind: "later" }]);
    expect([known, unread]).toEqual([2, 1]);
    const log = openMemoryLog(memoryDevice());
    await log.append(facts);
    expect((await everything(log)).facts).toEqual([sore("a", 1), sore("b", 2), { id: "c", v: 7, kind: "later" }]);
  });

  it("keeps facts of a version to come as they are, and what they meant comes back to the newer version", () => {
    const later = { id: "z", v: 3, kind: "screened", at: 5, answers: { new: "shape" }, extra: [1, { two: 2 }] };
    const [fact] = read(file([later]));
    expect(fact?.kind).toBe("unknown");
    expect(fact === undefined ? null : encodeFact(fact)).toEqual(later);
  });

  it("is not misled by rows here that are no facts", () => {
    expect(previewRestore(read(file([sore("a")])), { facts: [null, 3, { id: 4 }], aside: [] }).fresh).toHaveLength(1);
  });
});
