import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueAt, cuesBetween, LASTS, PHASES, paceAt } from "./pace.ts";

const whole = PHASES.reduce((sum, phase) => sum + LASTS[phase], 0);

describe("the pace of a measured turn", () => {
  it("[S22] leaves more than a second of stillness in every phase, and ends", () => {
    for (const phase of PHASES) expect(LASTS[phase]).toBeGreaterThanOrEqual(3000);
    expect(paceAt(0)).toEqual({ kind: "phase", phase: "zero", leftMs: LASTS.zero });
    expect(paceAt(LASTS.zero)).toEqual({ kind: "phase", phase: "turn", leftMs: LASTS.turn });
    expect(paceAt(whole - 1)).toMatchObject({ phase: "back", leftMs: 1 });
    expect(paceAt(whole)).toEqual({ kind: "over" });
  });

  it("[H14] says each cue once, in order, however uneven the ticks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1 }), (gaps) => {
        const said: string[] = [];
        let before = -1;
        for (const gap of [...gaps, whole + 1]) {
          said.push(...cuesBetween("right", before, before + gap));
          before += gap;
        }
        expect(said).toEqual(["still", "right", "hold", "back"]);
      }),
    );
  });

  it("[H18] names the side it was asked for, and shows the cue that was said last", () => {
    for (const side of ["left", "right"] as const) {
      expect(cueAt(side, LASTS.zero)).toBe(side);
      expect(cuesBetween(side, -1, whole)).not.toContain(side === "left" ? "right" : "left");
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole }), (at) => {
        expect(cueAt("left", at)).toBe(cuesBetween("left", -1, at).at(-1));
      }),
    );
  });
});
