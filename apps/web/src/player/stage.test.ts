import { CATALOG } from "@rollwell/content";
import { type Span, span } from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { along } from "./stage.ts";

describe("the picture of a roll", () => {
  const contact = CATALOG.byId.get("lats")?.contact;
  if (contact?.lies !== "across") throw new Error("no roll of the flank");
  const whole = contact.track;
  const step = (track: Span) => ({ kind: "work" as const, technique: "lats", track });

  it("[S13] goes from end to end with a pacer on the technique's whole track", () => {
    expect([0, 0.25, 1].map((pace) => along(step(whole), pace))).toEqual([0, 0.25, 1]);
  });

  it("[M4.1][S13] goes no faster on a narrower step: it keeps to the part that is rolled, and to its place where that is a point", () => {
    const upper = span("flank", (whole.low + whole.high) / 2, whole.high);
    expect([0, 0.5, 1].map((pace) => along(step(upper), pace))).toEqual([0.5, 0.75, 1]);
    expect(along(step(span("flank", whole.high, whole.high)), 0.5)).toBe(1);
  });
});
