import {
  type Axis,
  BREATH_RANGE,
  cm,
  contains,
  FORBIDDEN,
  forbiddenUnder,
  lengthOf,
  overlaps,
  pressedZone,
  SPEED,
  type Span,
  span,
  type Technique,
  widen,
} from "@rollwell/engine";
import type { Mark, Motion, Params } from "@rollwell/figure";
import { BODY_TYPES, ledAt, partAt } from "@rollwell/figure";
import {
  AT,
  angleAt,
  BONES,
  build,
  elbowTurn,
  type Figure,
  kneeTurn,
  leastGap,
  lowestOf,
  overRoller,
  poseOf,
  RECIPES,
  solidsOf,
  solve,
  touchedLevels,
  touchedLimb,
} from "@rollwell/figure/solve";
import { describe, expect, it } from "vitest";
import { MOTIONS } from "./motions.ts";
import { TECHNIQUES } from "./techniques/index.ts";

const STEP = 1 / 40;
const STEPS = Array.from({ length: 41 }, (_, i) => i * STEP);
/** Slices on which a patch is measured lie so far apart, in cm. */
const SLICE = 0.5;
const SHIN = 41;
/** Half the patch the engine assumes for a tool (S5). */
const HALF_PATCH = { roller: 6, ball: 3.5 } as const;
/** The flank's zero, the lowest rib, and the buttock's, the gluteal fold, in levels of the spine. */
const RIB = 22;
const FOLD = -7;
/** Half of the sacrum's width, two finger-widths beside the spine and more, in cm. */
const MIDDLE = 4;

const motionOf = ({ id }: Technique): Motion => {
  const motion = MOTIONS[id];
  if (motion === undefined) throw new Error(`no motion for ${id}`);
  return motion;
};
const all = TECHNIQUES.map((technique) => [technique.id, technique, motionOf(technique)] as const);
const across = all.flatMap(([id, technique, motion]) =>
  technique.contact.lies === "across" && motion.tool !== null
    ? [[id, technique.contact, { motion, tool: motion.tool }] as const]
    : [],
);
/** What a pacer leads along a track, as the player shows it: 0 at the track's lower end, 1 at its upper. */
const paced = across.filter(([, , { motion }]) => motion.lead === "pace");
const breathed = across.filter(([, , { motion }]) => motion.lead === "breath");
/** Everybody who can be chosen, at every step; the other side of the body is the same seen from opposite. */
const posed = (motion: Motion): readonly (readonly [Params, Figure])[] =>
  BODY_TYPES.flatMap((body) => STEPS.map((part) => [poseOf(motion, part), build(poseOf(motion, part), body)] as const));
const figures = (motion: Motion): readonly Figure[] => posed(motion).map(([, figure]) => figure);

/** The drawn patch on the technique's own axis. */
function patchOn(axis: Axis, figure: Figure, motion: Motion): Span | null {
  if (motion.tool === null) return null;
  const limb =
    axis === "calf" ? `shank${motion.works === "left" ? "L" : "R"}` : `thigh${motion.works === "left" ? "L" : "R"}`;
  if (axis === "calf" || axis === "front-thigh") {
    const touched = touchedLimb(figure, motion.tool, limb);
    if (touched === null) return null;
    return axis === "calf" ? span(axis, SHIN - touched[0], SHIN - touched[1]) : span(axis, ...touched);
  }
  const touched = touchedLevels(figure, motion.tool);
  if (touched === null) return null;
  const zero = { spine: 0, "beside-spine": 0, flank: RIB, buttock: FOLD }[axis];
  return span(axis, touched[0] - zero, touched[1] - zero);
}

/** Cm that the tool goes between two moments, over the floor or along the body, whichever is further. */
function rolled(motion: Motion, from: number, to: number): number {
  const [one, other] = [poseOf(motion, from), poseOf(motion, to)];
  const moved = (i: number): number => (other[i] ?? 0) - (one[i] ?? 0);
  const tool = [0, 1, 2].map((i) => moved(AT.tool + i));
  // A trunk is built from the touched level; limbs and buttocks, from the hips at level 0, are passed by the tool.
  const along =
    one[AT.level] === 0 ? Math.hypot(...tool.map((v, i) => v - moved(AT.place + i))) : Math.abs(moved(AT.level));
  return Math.max(Math.hypot(...tool), along);
}

/** What a coral mark covers, on every axis it lies on. */
function covered(mark: Mark, axis: Axis): readonly Span[] {
  if ("round" in mark) {
    const bone = mark.on.startsWith("thigh") ? BONES.thigh : BONES.shank;
    const [from, to] = mark.stretch.map((share) => share * bone) as [number, number];
    if (mark.on.startsWith("shank")) return [span("calf", SHIN - from, SHIN - to)];
    return axis === "buttock" ? [] : [span("front-thigh", from, to)];
  }
  const [low, high] = mark.levels;
  const aside = mark.angles.map((angle) => Math.abs(Math.sin((angle * Math.PI) / 180)) * 15.8) as [number, number];
  const [one, other] = mark.angles;
  // Round the back of the body, or so near to its middle that it lies on the spine or the sacrum.
  const reaches = (one < -180 && other > -180) || Math.min(...aside) < MIDDLE;
  const spine = axis === "spine" || axis === "beside-spine" || reaches ? [span("spine", low, high)] : [];
  if (axis === "flank") return [...spine, span("flank", low - RIB, high - RIB)];
  if (axis === "buttock") return [...spine, span("buttock", low - FOLD, high - FOLD)];
  return axis === "beside-spine" ? [...spine, span("beside-spine", ...aside)] : spine;
}

describe("the catalogue", () => {
  it("has a motion for every technique and form, and none besides", () => {
    expect(Object.keys(MOTIONS).toSorted()).toEqual(TECHNIQUES.map(({ id }) => id).toSorted());
  });

  it.each(Object.keys(RECIPES))("%s: stored numbers are what its recipe solves to", (id) => {
    const recipe = RECIPES[id];
    if (recipe === undefined) throw new Error(`no recipe for ${id}`);
    expect(MOTIONS[id]).toEqual(solve(recipe));
  });

  it.each(all)("%s: the drawn tool and side are the technique's", (_, technique, motion) => {
    const length = motion.tool?.kind === "roller" ? motion.tool.length : null;
    if (technique.contact.lies === "nowhere") expect(motion.tool).toBeNull();
    if (technique.contact.lies === "along") expect(length).toBeGreaterThanOrEqual(91); // S4
    if (technique.contact.lies === "across") expect(motion.tool).not.toBeNull();
    expect(motion.works === "both").toBe(technique.sides === "both");
    expect(["wall", "doorway", "back-wall", "desk"].includes(motion.ground.kind)).toBe(
      technique.posture === "standing",
    );
  });
});

describe("what leads", () => {
  it.each(all)("[S12] %s: the body is led as its technique is done", (_, { manner }, { lead }) => {
    const LED = {
      rolling: "pace",
      searching: "pace",
      stretch: "still",
      movement: "breath",
      extension: "breath",
    } as const;
    expect(lead).toBe(LED[manner]);
  });

  // As the words say: out to round up, to tip the pelvis towards the ribs, to come up; in to be long, to lean back, to sink.
  it.each(all.filter(([, , { lead }]) => lead === "breath"))(
    "[S12][M3.4] %s: the back rounds with the breath out and arches with the breath in",
    (_, __, motion) => {
      const bentAt = (part: number): number => {
        const params = poseOf(motion, ledAt(motion, part));
        return (params[AT.low] ?? 0) + (params[AT.mid] ?? 0);
      };
      for (const part of STEPS.slice(1)) expect(bentAt(part)).toBeLessThan(bentAt(part - STEP));
    },
  );

  it.each(all.filter(([, { manner }]) => manner === "stretch"))(
    "[S12] %s: a stretch is held, a little less with each breath in",
    (_, __, motion) => {
      expect(ledAt(motion, 0)).toBe(1);
      for (const part of STEPS.slice(1)) {
        expect(ledAt(motion, part)).toBeLessThan(ledAt(motion, part - STEP));
        expect(ledAt(motion, part)).toBeGreaterThan(0.7);
      }
    },
  );
});

describe("contact", () => {
  it.each(across)(
    "[S5] %s: the drawn patch lies inside the engine's, off every forbidden zone",
    (_, contact, { motion, tool }) => {
      const allowed = widen(contact.track, cm(HALF_PATCH[tool.kind]));
      for (const figure of figures(motion)) {
        const patch = patchOn(contact.track.axis, figure, motion);
        if (patch === null) throw new Error("nothing touches");
        expect(forbiddenUnder(patch)).toBeNull();
        expect(contains(allowed, patch), `${patch.low}–${patch.high} in ${allowed.low}–${allowed.high}`).toBe(true);
      }
    },
  );

  it.each(across.filter(([, { beside }]) => beside !== undefined))(
    "[S17] %s: the tool is drawn as far beside the spine as the engine places it, on the worked side",
    (_, { beside }, { motion }) => {
      for (const [params, { spine, tool: at }] of posed(motion)) {
        const { p, x } = spine(params[AT.level] ?? 0);
        const left = [0, 1, 2].reduce((sum, i) => sum + ((at[i] ?? 0) - (p[i] ?? 0)) * (x[i] ?? 0), 0);
        const away = motion.works === "left" ? left : -left;
        expect(beside !== undefined && contains(beside, span("beside-spine", away, away)), `${away} cm`).toBe(true);
      }
    },
  );

  it.each(across)(
    "[M2.2] %s: the middle of the drawn patch is a track the engine admits",
    (_, contact, { motion, tool }) => {
      const middles = figures(motion).map((figure) => {
        const patch = patchOn(contact.track.axis, figure, motion);
        return patch === null ? Number.NaN : (patch.low + patch.high) / 2;
      });
      const track = span(contact.track.axis, Math.min(...middles), Math.max(...middles));
      expect(pressedZone([track], tool.kind === "ball" ? "ball" : "roller-46")).toBeNull();
    },
  );

  it.each(paced)(
    "[S13] %s: goes up the track as the pacer does, from nearer its lower end to nearer its upper",
    (_, contact, { motion, tool }) => {
      const { axis, low, high } = contact.track;
      for (const body of BODY_TYPES) {
        const middles = STEPS.map((part) => {
          const patch = patchOn(axis, build(poseOf(motion, part), body), { ...motion, tool });
          if (patch === null) throw new Error("nothing touches");
          return (patch.low + patch.high) / 2;
        });
        // The pictures take in less than the whole track: bodies cannot be drawn that far along without crawling.
        expect(middles[0]).toBeLessThanOrEqual((low + high) / 2);
        expect(middles.at(-1)).toBeGreaterThanOrEqual((low + high) / 2);
        for (const [i, middle] of middles.entries()) expect(middle).toBeGreaterThan((middles[i - 1] ?? middle) - SLICE);
      }
    },
  );

  it.each(all)(
    "[M2.2] %s: coral lies on no forbidden zone, and only where something presses",
    (_, technique, motion) => {
      const pressed = motion.highlight.filter(({ kind }) => kind === "press");
      if (technique.contact.lies !== "across") return expect(pressed).toEqual([]);
      expect(pressed.length).toBeGreaterThan(0);
      const { track, beside } = technique.contact;
      for (const mark of pressed) {
        const spans = covered(mark, beside === undefined ? track.axis : "beside-spine");
        for (const one of spans) {
          expect(
            FORBIDDEN.filter((zone) => overlaps(zone.span, one)).map(({ kind }) => kind),
            JSON.stringify(one),
          ).toEqual([]);
        }
      }
    },
  );

  it.each(across)("%s: every coral mark lies where the tool presses, at every moment", (_, contact, { motion }) => {
    const { axis } = contact.track;
    for (const figure of figures(motion)) {
      const patch = patchOn(axis, figure, motion);
      if (patch === null) throw new Error("nothing touches");
      const middle = (patch.low + patch.high) / 2;
      for (const mark of motion.highlight) {
        const under = covered(mark, axis).filter((one) => one.axis === axis);
        expect(under.some((one) => contains(one, span(axis, middle, middle)))).toBe(true);
      }
    }
  });

  it.each([18, 24, 26])("[M2.2] a roller drawn at level %d would be caught", (level) => {
    const recipe = RECIPES["thoracic-roll"];
    if (recipe === undefined) throw new Error("no recipe");
    const lowered = solve({
      ...recipe,
      guess: [],
      holds: () => [],
      pose: (t) => ({ ...recipe.pose(t, [12]), ...overRoller([0, 7.5, 0], level, 12) }),
    });
    const patch = patchOn("spine", build(poseOf(lowered, 0), "slender"), lowered);
    expect(patch !== null && forbiddenUnder(patch)?.kind).toBe("lumbar");
  });

  it("[S4] pec-opener: nothing presses the lumbar curve or the neck", () => {
    const motion = motionOf(TECHNIQUES.find(({ id }) => id === "pec-opener") as Technique);
    for (const { slice, tool: middle } of figures(motion)) {
      for (let level = 8; level <= 22; level++) {
        const bottom = slice(level).c[1] - Math.hypot(...slice(level).a.map((axis) => axis[1]));
        expect(bottom).toBeGreaterThan(middle[1] + 7.5);
      }
    }
  });

  it.each(all)("%s: no part but the worked one sinks into the tool", (_, __, motion) => {
    const { tool } = motion;
    if (tool === null) return;
    for (const figure of figures(motion)) {
      expect(leastGap(figure, tool, /^(?:foot|hand|forearm|arm|head)/), figure.body).toBeGreaterThan(-0.5);
      expect(leastGap(figure, tool, /^(?:hips|torso|thigh|shank)/), figure.body).toBeGreaterThan(-2.6);
    }
  });
});

/** Degrees of flexion, bend to the side and turn that a region of the spine, and the head on it, is asked for at most. */
const RANGES = {
  low: [[-35, 45], [-20, 20], [-10, 10]],
  mid: [[-35, 45], [-25, 25], [-35, 35]],
  neck: [[-30, 30], [-20, 20], [-35, 35]],
  head: [[-20, 20], [-10, 10], [-40, 40]],
} as const; // biome-ignore format: one row a region

describe("the body", () => {
  it.each(all)("%s: nothing is below the floor or beyond the wall", (_, __, motion) => {
    for (const figure of figures(motion)) {
      expect(lowestOf(figure, /^(?:hips|torso|thigh|shank|arm|forearm|knee|elbow)/), figure.body).toBeGreaterThan(-2.2);
      expect(lowestOf(figure, /^(?:hand|foot|head)/), figure.body).toBeGreaterThan(-1.3);
      if (motion.ground.kind !== "wall") continue;
      const { x, faces } = motion.ground;
      for (const [name, { c, a }] of solidsOf(figure)) {
        const out = Math.hypot(a[0][0], a[1][0], a[2][0]);
        const past = faces === "right" ? x - (c[0] - out) : c[0] + out - x;
        expect(past, name).toBeLessThan(1.5);
      }
    }
  });

  it.each(all)("%s: feet, hands and what rests stay where they are said to rest", (_, technique, motion) => {
    for (const figure of figures(motion)) {
      if (technique.id !== "glutes-floor") expect(lowestOf(figure, /^foot|^shank|^knee/)).toBeLessThan(2);
      if (technique.id.startsWith("thoracic-extension") && motion.tool !== null) {
        expect(lowestOf(figure, /hips/)).toBeLessThan(0); // M3.4: the hips stay on the floor
      }
      if (technique.id === "thoracic-roll") expect(lowestOf(figure, /hips/)).toBeGreaterThan(6); // M3.5
    }
  });

  it.each(all)("%s: bones keep their length and joints their range", (_, __, motion) => {
    for (const [params, figure] of posed(motion)) {
      const { joints } = figure;
      for (const side of ["L", "R"] as const) {
        const at = (name: string): readonly [number, number, number] => joints[`${name}${side}`] ?? [0, 0, 0];
        const far = (one: string, other: string): number =>
          Math.hypot(...[0, 1, 2].map((i) => (at(one)[i] ?? 0) - (at(other)[i] ?? 0)));
        expect(far("hip", "knee")).toBeCloseTo(BONES.thigh, 5);
        expect(far("knee", "ankle")).toBeCloseTo(BONES.shank, 5);
        expect(far("shoulder", "elbow")).toBeCloseTo(BONES.upperArm, 5);
        expect(far("elbow", "wrist")).toBeCloseTo(BONES.forearm, 5);
        expect(angleAt(at("hip"), at("knee"), at("ankle"))).toBeGreaterThan(18);
        expect(angleAt(at("shoulder"), at("elbow"), at("wrist"))).toBeGreaterThan(25);
        // A shin turns in its knee by some 30°, a foot on it by some 15°; a wrist adds 35° to palm up or down.
        expect(kneeTurn(params, figure, side), `knee${side}`).toBeLessThan(45);
        expect(elbowTurn(params, figure, side), `elbow${side}`).toBeLessThan(125);
      }
      for (const [region, ranges] of Object.entries(RANGES)) {
        for (const [i, [least, most]] of ranges.entries()) {
          const bent = params[AT[region as keyof typeof RANGES] + i];
          expect(bent, `${region} ${i}`).toBeGreaterThanOrEqual(least);
          expect(bent, `${region} ${i}`).toBeLessThanOrEqual(most);
        }
      }
    }
  });

  it.each(all)("%s: hands and feet reach what they are asked to", (_, __, motion) => {
    for (const [params, { joints }] of posed(motion)) {
      const targets = [
        ["ankleL", AT.legL],
        ["ankleR", AT.legR],
        ...(params[AT.armL] === 0 ? [["wristL", AT.armL + 1] as const] : []),
        ...(params[AT.armR] === 0 ? [["wristR", AT.armR + 1] as const] : []),
      ] as const;
      for (const [name, from] of targets) {
        const off = [0, 1, 2].map((i) => (joints[name]?.[i] ?? 0) - (params[from + i] ?? 0));
        expect(Math.hypot(...off), name).toBeLessThan(1);
      }
    }
  });

  it.each(all)("%s: nothing jumps over a centimetre from one step to the next", (_, __, motion) => {
    const drawn = figures(motion);
    for (const [i, figure] of drawn.entries()) {
      const before = drawn[i - 1];
      if (before?.body !== figure.body) continue;
      for (const [name, at] of Object.entries(figure.joints)) {
        const was = before.joints[name] ?? at;
        expect(Math.hypot(at[0] - was[0], at[1] - was[1], at[2] - was[2]), name).toBeLessThan(1);
      }
    }
  });

  it.each(across)("[M4.1][S13] %s: by its own clock the roller is never quicker than 5 cm/s", (_, __, { motion }) => {
    const step = 1 / 5;
    for (let at = 0; at < motion.seconds; at += step)
      expect(rolled(motion, partAt(motion, at), partAt(motion, at + step)) / step).toBeLessThanOrEqual(SPEED.max);
  });

  it.each(paced)("[M4.1][S13] %s: led by the quickest pacer, the roller is no quicker", (_, contact, { motion }) => {
    const crossing = lengthOf(contact.track) / SPEED.max;
    for (const part of STEPS.slice(1))
      expect(rolled(motion, part - STEP, part) / STEP / crossing).toBeLessThanOrEqual(SPEED.max);
  });

  it.each(breathed)("[M4.1][S12] %s: led by the quickest breath, the roller is no quicker", (_, __, { motion }) => {
    const steepest = Math.PI / 2; // of the way a breath is eased in
    for (const part of STEPS.slice(1))
      expect(((rolled(motion, part - STEP, part) / STEP) * steepest) / BREATH_RANGE.in.min).toBeLessThanOrEqual(
        SPEED.max,
      );
  });
});
