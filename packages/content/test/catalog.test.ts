import {
  AREAS,
  type Area,
  admit,
  barred,
  cm,
  forbiddenUnder,
  levels,
  NO_PAST,
  NOTHING_TO_DECLARE,
  type Person,
  pressedZone,
  presses,
  screen,
  span,
  type Technique,
  TOOLS,
  widen,
} from "@rollwell/engine";
import { describe, expect, it } from "vitest";
import { CATALOG, TECHNIQUES } from "../src/index.ts";
import { techniques as english } from "../src/locales/en/techniques.ts";

const of = (id: string): Technique => {
  const technique = CATALOG.byId.get(id);
  if (technique === undefined) throw new Error(`no technique ${id}`);
  return technique;
};
const inArea = (area: Area): readonly Technique[] => TECHNIQUES.filter((technique) => technique.area === area);
const ROLLERS = ["roller-46", "roller-91"];
const anybody: Person = {
  clearance: screen(NOTHING_TO_DECLARE),
  standing: {
    ...NO_PAST,
    areas: Object.fromEntries(
      AREAS.map((area) => [area, { ...NO_PAST.areas[area], unlocked: true }]),
    ) as Person["standing"]["areas"],
  },
};
const said = (id: string): string => JSON.stringify(english[id as keyof typeof english]);

describe("every technique", () => {
  it.each(TECHNIQUES.map((technique) => [technique.id, technique] as const))(
    "[H01] %s with each of its tools presses no forbidden zone, [H03] no bone and no joint",
    (id, { contact, tools }) => {
      for (const tool of tools) {
        if (contact.lies !== "across") continue;
        const tracks = [contact.track, ...(contact.beside === undefined ? [] : [contact.beside])];
        expect(pressedZone(tracks, tool), `${id} ${tool}`).toBeNull();
        // Typed again here, so that a slip in the one place of S5 shows.
        const half = tool === "ball" ? 3.5 : 6;
        for (const track of tracks) expect(forbiddenUnder(widen(track, cm(half)))).toBeNull();
      }
    },
  );

  it.each(TECHNIQUES.map(({ id }) => [id]))("[H23] %s is admitted with its own tools, and with no other", (id) => {
    for (const tool of TOOLS) {
      const result = admit(
        { purpose: "daily", steps: [{ kind: "work", technique: id, seconds: 60, tool }] },
        CATALOG,
        anybody,
      );
      expect(result.ok, tool).toBe(of(id).tools.includes(tool));
    }
  });

  it("[S10] has a pain ceiling of 5 at the most, and 3 where the spine is extended (S1)", () => {
    for (const { id, painCeiling, manner } of TECHNIQUES) {
      const isExtension =
        manner === "extension" || id.startsWith("thoracic-extension") || id === "thoracic-roll-extension";
      expect(painCeiling, id).toBe(isExtension ? 3 : 5);
    }
  });

  it("has an easier and a harder form in its own area, where it names one, and never a cycle", () => {
    for (const { id, area, easier, harder } of TECHNIQUES) {
      for (const other of [easier, harder]) if (other !== null) expect(of(other).area, id).toBe(area);
      const seen = new Set([id]);
      for (let next = easier; next !== null; next = of(next).easier) {
        expect(seen.has(next), `${id} → ${next}`).toBe(false);
        seen.add(next);
      }
    }
  });

  it("[S16] asks for a brace only where the hips are lifted", () => {
    expect(TECHNIQUES.filter(({ hipsLifted }) => hipsLifted).map(({ id }) => id)).toEqual([
      "thoracic-roll",
      "thoracic-roll-extension",
    ]);
  });

  it("cites its rules", () => {
    for (const { id, rules } of TECHNIQUES) {
      expect(rules.length, id).toBeGreaterThan(0);
      for (const rule of rules) expect(rule, id).toMatch(/^[MS]\d{1,2}(\.\d)?$/);
    }
  });

  it("[S18] every area has a standing form that needs nothing, but for the ball between the shoulder blades", () => {
    const without = AREAS.filter(
      (area) => !inArea(area).some(({ posture, tools }) => posture === "standing" && tools.includes("none")),
    );
    expect(without).toEqual(["rhomboids"]);
  });
});

describe("areas", () => {
  it("[M2.1] the thoracic spine and the muscles beside it are rolled, between the lowest rib and the neck", () => {
    for (const technique of [...inArea("thoracic"), ...inArea("rhomboids")]) {
      if (technique.contact.lies !== "across") continue;
      const { track } = technique.contact;
      expect(track.axis).toBe("spine");
      expect(track.low).toBeGreaterThanOrEqual(levels("T9", "T9").low);
      expect(track.high).toBeLessThanOrEqual(levels("T3", "T3").high);
    }
  });

  it("[M3.1] calves are rolled along the calf, and come first in the catalogue as in a session", () => {
    expect(of("calves")).toMatchObject({ area: "calves", manner: "rolling", sides: "each", tools: ROLLERS });
    expect([AREAS[0], TECHNIQUES[0]?.id]).toEqual(["calves", "calves"]);
  });

  it("[M3.2] glutes: on roller or ball, one leg crossed over the other, leaning into that hip", () => {
    expect(of("glutes")).toMatchObject({
      sides: "each",
      tools: [...ROLLERS, "ball"],
      contact: { track: { axis: "buttock" } },
    });
    expect(said("glutes")).toMatch(/Cross one ankle over the other knee/);
    expect(said("glutes")).toMatch(/Lean into the hip of the crossed leg/);
  });

  it("[M3.3] hip flexors: front of hip and thigh, from a hand below the crease to a hand above the knee", () => {
    const { contact, tools } = of("hip-flexors");
    expect(tools).toEqual([...ROLLERS, "ball"]);
    if (contact.lies !== "across") expect.fail("does not press");
    expect(widen(contact.track, cm(6))).toEqual(span("front-thigh", 8.5, 33.5));
  });

  it("[M3.4] extension keeps the hips down, goes by segments and holds the head", () => {
    expect(of("thoracic-extension")).toMatchObject({ manner: "extension", hipsLifted: false, level: 1, sides: "both" });
    expect(said("thoracic-extension")).toMatch(/hips/i);
    expect(said("thoracic-extension")).toMatch(/hands hold the head/i);
  });

  it("[M3.5] the thoracic roll lifts the hips; extending while rolling is its harder form", () => {
    expect(of("thoracic-roll")).toMatchObject({
      manner: "rolling",
      hipsLifted: true,
      level: 1,
      harder: "thoracic-roll-extension",
    });
    expect(of("thoracic-roll-extension")).toMatchObject({ level: 2, hipsLifted: true });
  });

  it("[S1] the two are never blended: no technique is both, and the full range and the extension in rolling are level 2", () => {
    const two = TECHNIQUES.filter(({ level, area }) => level === 2 && area === "thoracic").map(({ id }) => id);
    expect(two).toEqual(["thoracic-extension-full", "thoracic-roll-extension"]);
    for (const { manner, hipsLifted } of TECHNIQUES) expect(manner === "extension" && hipsLifted).toBe(false);
  });

  it("[M3.6] lats: on the side, a hand's width of travel, ending above the lowest rib", () => {
    const { contact } = of("lats");
    if (contact.lies !== "across") expect.fail("does not press");
    expect(contact.track).toEqual(span("flank", 6, 11));
    expect(of("lats").sides).toBe("each");
  });

  it("[M3.7] between spine and shoulder blade there is only ever a ball", () => {
    for (const technique of inArea("rhomboids")) {
      expect(technique.tools).toEqual(["ball"]);
      expect(technique.manner).toBe("searching");
    }
  });

  it("[S17] the rhomboid ball keeps its patch two finger-widths from the spine; wall first, the floor at level 2", () => {
    for (const { contact } of inArea("rhomboids")) {
      if (contact.lies !== "across" || contact.beside === undefined) expect.fail("does not say how far from the spine");
      expect(contact.beside.low - 3.5).toBeGreaterThanOrEqual(3);
    }
    expect(inArea("rhomboids").map(({ id, level, posture }) => [id, level, posture])).toEqual([
      ["rhomboid-ball", 1, "standing"],
      ["rhomboid-ball-floor", 2, "floor"],
    ]);
    expect(of("rhomboid-ball").needs).toBe("wall");
  });

  it("[M3.8] the pec opener lies along the long roller, still; its other forms need none", () => {
    expect(of("pec-opener")).toMatchObject({ manner: "stretch", tools: ["roller-91"], contact: { lies: "along" } });
    expect(of("pec-opener").contact).toEqual({ lies: "along", bears: ["head", "upper-back", "pelvis"] });
    for (const id of ["pec-opener-floor", "pec-opener-wall"]) expect(presses(of(id))).toBe(false);
    expect(AREAS.at(-1)).toBe("pecs");
  });

  it("[M3.9] the low back has movement only: no tool, nothing that presses", () => {
    const movement = inArea("low-back-movement");
    expect(movement.map(({ id }) => id)).toEqual(expect.arrayContaining(["cat-cow", "pelvic-tilt", "childs-pose"]));
    for (const technique of movement) {
      expect(presses(technique)).toBe(false);
      expect(technique.tools).toContain("none");
      expect(technique.tools.some((tool) => tool.startsWith("roller") || tool === "ball")).toBe(false);
    }
  });

  it("[M8.1] there are two smooth rollers and a ball; nothing with spikes can be asked for", () => {
    expect(TOOLS).toEqual(["roller-46", "roller-91", "ball", "wall", "none"]);
  });

  it("[M8.2] the short roller does for every single area, and only the whole back needs the long one", () => {
    const long = TECHNIQUES.filter(({ tools }) => tools.includes("roller-91") && !tools.includes("roller-46"));
    expect(long.map(({ id }) => id)).toEqual(["pec-opener"]);
    for (const { id, tools } of TECHNIQUES) if (tools.includes("roller-46")) expect(tools, id).toContain("roller-91");
  });

  it("[M8.3] the ball serves small areas: rhomboids, glutes, hip flexors", () => {
    const areas = new Set(TECHNIQUES.filter(({ tools }) => tools.includes("ball")).map(({ area }) => area));
    expect(areas).toEqual(new Set(["glutes", "hip-flexors", "rhomboids"]));
  });

  it("[H10] a head that hangs low is named where it happens, and taken away with high blood pressure", () => {
    const low = TECHNIQUES.filter(({ strains }) => strains.includes("head-low")).map(({ id }) => id);
    expect(low).toContain("childs-pose");
    const clearance = screen({ age: 30, answers: { ...NOTHING_TO_DECLARE.answers, hypertension: "yes" } });
    for (const id of low) expect(barred(of(id), { ...anybody, clearance })?.code, id).toBe("avoid-head-low");
  });
});
