import { AREAS, day, type Pair } from "@rollwell/engine";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultsCsv } from "./results-csv.ts";

const learnt: Pair = {
  ...{ session: "2026-08-01~a", test: "twist", day: day("2026-08-01"), before: 41.23456, after: 40, change: -1.23456 },
  judged: {
    kind: "learnt",
    tested: {
      ...{
        test: "twist",
        day: 0,
        change: -1.23456,
        tries: { variance: 4, freedom: 8 },
        session: "rolled",
        seconds: 180,
      },
      ...{ worked: { thoracic: 90 }, chance: { thoracic: 0.9 } },
    },
  },
};
const kept = (session: string): Pair => ({
  ...{ session, test: "toe-touch", day: day("2026-08-02"), before: null, after: -2, change: null },
  judged: { kind: "kept", faults: ["no-before", "after-too-late"] },
});

/** Reads RFC 4180 back, by its grammar and nothing else. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    cell.lastIndex = at;
    const found = cell.exec(text);
    row.push(found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? "");
    at = cell.lastIndex;
    if (text[at] === ",") at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe("the table as a file", () => {
  it("has stable English columns, one row a test, and numbers as numbers, a minus included", () => {
    const [header = [], one = [], other = []] = parse(resultsCsv([learnt, kept("2026-08-02~b")]));
    expect(header.slice(0, 10).join()).toBe("day,session,test,unit,kind,before,after,change,counted,faults");
    expect(header.slice(10)).toEqual([
      ...AREAS.map((area) => `seconds_${area}`),
      ...AREAS.map((area) => `chance_${area}`),
    ]);
    expect(one.slice(0, 10).join()).toBe("2026-08-01,2026-08-01~a,twist,degrees,rolled,41.235,40,-1.235,yes,");
    expect(one[header.indexOf("seconds_thoracic")]).toBe("90");
    expect(one[header.indexOf("chance_thoracic")]).toBe("0.9");
    expect(other.slice(0, 10).join()).toBe("2026-08-02,2026-08-02~b,toe-touch,cm,,,-2,,no,no-before after-too-late");
  });

  it("defuses text that a spreadsheet would run", () => {
    for (const evil of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
      expect(parse(resultsCsv([kept(evil)]))[1]?.[1]).toBe(`'${evil}`);
  });

  it("comes back whole whatever a session is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "=", "a", "é") }), (session) => {
        const read = parse(resultsCsv([kept(session), learnt]));
        expect(read.map((row) => row.length)).toEqual([26, 26, 26]);
        expect(read[1]?.[1]?.replace(/^'(?=[=+\-@\t\r\n])/, "")).toBe(session);
      }),
    );
  });

  it("is a header alone where nothing was tested", () => {
    expect(parse(resultsCsv([]))).toHaveLength(1);
  });
});
