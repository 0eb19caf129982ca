import { AREAS, addDays, day, type FactBody, fold, type Instant, type KnownFact, PLACES } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { complaintsOf, levelOf } from "./complaints.ts";

const TODAY = day("2026-11-21");
let count = 0;
const told = (body: FactBody, ago: number): KnownFact => {
  count += 1;
  const on = addDays(TODAY, -ago);
  return { ...body, id: `f${count}`, v: 1, at: Date.parse(`${on}T10:00:00Z`) as Instant, day: on };
};
const sore = (soreness: number, ago: number) => told({ kind: "sore", area: "calves", soreness }, ago);
const hurt = (pain: number, ago: number) =>
  told({ kind: "hurt", session: `${addDays(TODAY, -ago)}~a`, area: "thoracic", pain }, ago);

describe("soreness and pain by area", () => {
  it("[S19] shows the last that was told in 14 days, not the worst there ever was", () => {
    const journal = fold([sore(7, 9), sore(2, 3), hurt(4, 5), sore(10, 14)]);
    expect(complaintsOf(journal, TODAY)).toEqual([
      {
        ...{ area: "calves", place: "calves", soreness: { value: 2, day: addDays(TODAY, -3) }, pain: null },
        ...{ worst: 2, level: "mild" },
      },
      {
        ...{ area: "thoracic", place: "upper-back", soreness: null, pain: { value: 4, day: addDays(TODAY, -5) } },
        ...{ worst: 4, level: "some" },
      },
    ]);
  });

  it("is empty where nothing was told lately", () => {
    expect(complaintsOf(fold([sore(7, 14)]), TODAY)).toEqual([]);
    expect(complaintsOf(fold([]), TODAY)).toEqual([]);
  });

  it("[S19] has the steps of the method, and none where it is not sore", () => {
    expect([0, 1, 3, 4, 5, 6, 10].map(levelOf)).toEqual([null, "mild", "mild", "some", "some", "much", "much"]);
  });

  it("gives every area its own place on the map", () => {
    const journal = fold(AREAS.map((area) => told({ kind: "sore", area, soreness: 1 }, 1)));
    const places = complaintsOf(journal, TODAY).map(({ place }) => place);
    expect(new Set(places)).toEqual(new Set(PLACES));
    expect(places).toHaveLength(AREAS.length);
  });
});
