import type { Place } from "@rollwell/engine";
import { drawStanding, type MapView, STANDING_BOX } from "@rollwell/figure";
import { isValidElement, type VNode } from "preact";
import { describe, expect, it } from "vitest";
import { pictureOf, Side } from "./body-map.tsx";

type Props = Readonly<Record<string, unknown>>;

const PLACES_WORDS = {
  "upper-back": "Upper back",
  "shoulder-blades": "Shoulder blades",
  sides: "Sides",
  "low-back": "Low back",
  hips: "Hips",
  glutes: "Glutes",
  chest: "Chest",
  calves: "Calves",
} as const;

/** Everything a view draws, flat. */
function flatten(node: unknown): readonly VNode<Props>[] {
  if (Array.isArray(node)) return node.flatMap(flatten);
  if (!isValidElement(node)) return [];
  const element = node as VNode<Props>;
  return [element, ...flatten(element.props["children"])];
}

function seen(view: MapView, values: readonly Place[], onToggle: (place: Place) => void = () => {}) {
  const picture = pictureOf({ drawStanding, STANDING_BOX }, "slender", view);
  const words = { places: PLACES_WORDS, never: "never rolled" };
  return flatten(Side({ picture, skin: "medium", title: "Back", values, words, onToggle }));
}

const boxes = (nodes: readonly VNode<Props>[]) => nodes.filter(({ props }) => props["role"] === "checkbox");
const named = (nodes: readonly VNode<Props>[], name: string): Props =>
  boxes(nodes).find(({ props }) => props["aria-label"] === name)?.props ?? {};

describe("the body map", () => {
  it("has one checkbox a place and picture, in order from the top, each with a name and reached by Tab (an SVG knows no `tabIndex`)", () => {
    const names = (view: MapView) => boxes(seen(view, [])).map(({ props }) => props["aria-label"]);
    expect(names("back")).toEqual([
      ...["Upper back", "Shoulder blades", "Sides", "Low back: never rolled", "Glutes", "Calves"],
    ]);
    expect(names("front")).toEqual(["Chest", "Sides", "Hips"]);
    for (const { props } of boxes(seen("back", []))) expect(props["tabindex"]).toBe(0);
  });

  it("says the same place is chosen on both pictures", () => {
    for (const view of ["back", "front"] as const) {
      const nodes = seen(view, ["sides"]);
      expect(boxes(nodes).filter(({ props }) => props["aria-checked"] === true)).toEqual([
        expect.objectContaining({ props: expect.objectContaining({ "aria-label": "Sides" }) }),
      ]);
    }
  });

  it("toggles by tap, by a tap beside it, by Space and by Enter, and leaves other keys alone", () => {
    const told: Place[] = [];
    const nodes = seen("back", [], (place) => told.push(place));
    const { onClick, onKeyDown } = named(nodes, "Glutes") as {
      onClick: () => void;
      onKeyDown: (event: { key: string; preventDefault: () => void }) => void;
    };
    let prevented = 0;
    const press = (key: string): void => onKeyDown({ key, preventDefault: () => prevented++ });
    onClick();
    press(" ");
    press("Enter");
    press("Tab");
    expect(prevented).toBe(2);
    const reach = nodes.find(({ props }) => props["class"] === "glutes")?.props["onClick"] as () => void;
    reach();
    expect(told).toEqual(["glutes", "glutes", "glutes", "glutes"]);
  });

  it("[M2.6] lets the low back's neighbours answer for it, and no other place", () => {
    const looks = (view: MapView, values: readonly Place[]) =>
      boxes(seen(view, values)).map(({ props }) => String(props["class"]).replace("zone ", ""));
    expect(looks("back", ["low-back", "glutes"])).toEqual([
      ...[
        "upper-back answers",
        "shoulder-blades free",
        "sides free",
        "low-back chosen",
        "glutes chosen",
        "calves free",
      ],
    ]);
    expect(looks("front", ["low-back"])).toEqual(["chest free", "sides free", "hips answers"]);
    expect(looks("front", ["chest"])).toEqual(["chest chosen", "sides free", "hips free"]);
  });

  it("[M2.2] keeps the low back hatched, chosen or not, and every other zone as part of the body", () => {
    for (const values of [[], ["low-back"]] as const) {
      const low = named(seen("back", values), "Low back: never rolled");
      const shapes = flatten(low["children"]).map(({ props }) => props["class"]);
      expect(shapes).toEqual(["ring", "place", "hatch", "tick-edge", "tick"]);
    }
    const body = pictureOf({ drawStanding, STANDING_BOX }, "slender", "back").body.map(({ id }) => id);
    expect(body).toEqual(expect.arrayContaining(["forbidden-neck", "forbidden-sacrum", "forbidden-back-of-knee"]));
    expect(body.some((id) => id.startsWith("place-") || id.startsWith("tick-"))).toBe(false);
  });

  it("keeps its room free while there is no picture", () => {
    const nodes = flatten(
      Side({
        picture: null,
        skin: "medium",
        title: "Back",
        values: [],
        words: { places: PLACES_WORDS, never: "" },
        onToggle: () => {},
      }),
    );
    expect(nodes.map(({ props }) => props["class"])).toContain("map-room");
    expect(boxes(nodes)).toEqual([]);
  });
});
