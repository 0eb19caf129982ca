import { describe, expect, it } from "vitest";
import { actsOf, type Press } from "./keys.ts";

const press = (key: string, rest: Partial<Press> = {}) =>
  actsOf({ key, plain: "plain", on: "player", phase: "rolling", ...rest });

describe("keys of the player", () => {
  it("[H33] Escape stops from everywhere, held down or not", () => {
    for (const on of ["control", "player", "elsewhere"] as const)
      for (const plain of ["plain", "other"] as const)
        for (const phase of ["rolling", "paused", "set-up", "rising"])
          expect(press("Escape", { on, plain, phase })).toEqual([{ kind: "stop" }]);
  });

  it("[H33] Space on a control presses that control, and pauses or goes on everywhere else", () => {
    expect(press(" ", { on: "control" })).toEqual([]);
    expect(press(" ")).toEqual([{ kind: "pause" }]);
    expect(press(" ", { phase: "paused" })).toEqual([{ kind: "resume" }]);
  });

  it("moves between steps with the arrows; in a pause it goes on first", () => {
    expect(press("ArrowRight")).toEqual([{ kind: "skip" }]);
    expect(press("ArrowLeft", { phase: "paused" })).toEqual([{ kind: "resume" }, { kind: "back" }]);
  });

  it("letters act in the player only, alone, and not in a pause", () => {
    expect(press("S")).toEqual([{ kind: "spot" }]);
    expect(press("x", { on: "control" })).toEqual([{ kind: "too-much" }]);
    expect(press("n")).toEqual([{ kind: "check", answer: "no" }]);
    expect(press("s", { on: "elsewhere" })).toEqual([]);
    expect(press("s", { plain: "other" })).toEqual([]);
    expect(press("s", { phase: "paused" })).toEqual([]);
    expect(press("q")).toEqual([]);
    expect(press("Tab")).toEqual([]);
  });
});
